import type { NameResolver } from "../names.js";
import type { Persons } from "../persons.js";
import type { Block } from "./blocks.js";
import type { Quoted } from "./quoted.js";
import type { Subject } from "./subject.js";

/** What the rules about speakers look at. */
export interface Page {
  readonly text: string;
  readonly title: string | null;
  /** Who wrote it, as its manifest or its metadata say. */
  readonly author: string | null;
  readonly blocks: readonly Block[];
  /** The words of a block that stand outside of quotation marks. */
  readonly narrated: (block: number) => string;
  /** The last subject of a verb of saying in the narration of a block. */
  readonly lastSubject: (block: number) => Subject | null;
  /** As `lastSubject`, pronouns left out. */
  readonly lastNamed: (block: number) => Subject | null;
  /** Whose speech the page announces. */
  readonly announced: () => string | null;
  readonly fullest: NameResolver;
  readonly persons: Persons;
}

/** Reads the narration of a block: its text without the quotations in it, "" where all of it is quoted. */
export function narration(text: string, blocks: readonly Block[], quoted: readonly Quoted[]): (block: number) => string {
  const firstIn = new Map<number, number>();
  quoted.forEach((span, i) => {
    if (!firstIn.has(span.block)) firstIn.set(span.block, i);
  });
  return (number) => {
    const block = blocks[number]!;
    if (block.kind === "furniture") return "";
    const parts: string[] = [];
    let from = block.start;
    for (let i = firstIn.get(number) ?? quoted.length; quoted[i]?.block === number; i++) {
      parts.push(text.slice(from, quoted[i]!.start));
      from = quoted[i]!.end;
    }
    parts.push(text.slice(from, block.end));
    return parts.join(" ").trim();
  };
}

/** How far `heading` reaches: the number of the first block behind it that is no part of its section. */
export function endOfSection({ text, blocks }: Page, heading: number): number {
  let to = heading + 1;
  while (to < blocks.length && !(blocks[to]!.kind === "heading" && !endsInColon(text, blocks[to]!))) to++;
  return to;
}

export const endsInColon = (text: string, { end }: Block): boolean => text.charCodeAt(end - 1) === 58;

/** Remembers the answer of a question about a block, as each is asked again for every quotation below it. */
export function remembered<Answer>(ask: (block: number) => Answer): (block: number) => Answer {
  const answers = new Map<number, Answer>();
  return (block) => {
    if (!answers.has(block)) answers.set(block, ask(block));
    return answers.get(block)!;
  };
}
