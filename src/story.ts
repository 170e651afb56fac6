import type { Extent } from "./extents.js";
import type { Origin, Recorded, Recording } from "./record.js";
import { oneLine } from "./safe-text.js";
import type { Document, Segment, Span } from "./types.js";

/** A piece of the text and the line where it begins. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** Words that a rule took, and whether they stand in the claim's own sentence. */
export interface Words extends Passage {
  readonly isHere: boolean;
}

export interface Told extends Omit<Origin, "words"> {
  readonly words: readonly Words[];
}

/** A claim in its context, and what each of its fields comes from. */
export interface Story {
  /** The heading, or the head of the list, that governs the sentence. */
  readonly heading: Passage | null;
  readonly before: Passage | null;
  /** Its sentence: what stands before the number, the number, what stands behind it. */
  readonly sentence: readonly [string, string, string];
  readonly after: Passage | null;
  readonly told: ReadonlyMap<Recorded, Told>;
}

const LONGEST = 400;

export function storyOf(document: Document, segments: readonly Segment[], { number, origins }: Recording): Story {
  const index = segments.findIndex(({ span }) => span.start <= number.start && number.end <= span.end);
  const own = segments[index]!;
  const heading = own.heading === null ? null : segments[own.heading]!;
  const lineOf = lineCounter(document);
  const passage = (span: Span): Passage => ({ text: clip(document.text.slice(span.start, span.end)), line: lineOf(span.start) });
  const beside = (step: 1 | -1): Passage | null => {
    let at = index + step;
    while (segments[at]?.kind === "furniture") at += step;
    return segments[at] && segments[at] !== heading ? passage(segments[at]!.span) : null;
  };
  const isHere = ({ start, end }: Span): boolean => own.span.start <= start && end <= own.span.end;
  const told = [...origins].map(
    ([field, { rule, like, words }]) =>
      [field, { rule, like, words: words.map((span) => ({ ...passage(span), isHere: isHere(span) })) }] as const,
  );
  return {
    heading: heading && passage(heading.span),
    before: beside(-1),
    sentence: sentenceAround(document.text, own.span, number),
    after: beside(1),
    told: new Map(told),
  };
}

function sentenceAround(text: string, { start, end }: Span, number: Span): Story["sentence"] {
  const before = text.slice(Math.max(start, number.start - LONGEST), number.start);
  const after = text.slice(number.end, Math.min(end, number.end + LONGEST));
  return [
    number.start - start > LONGEST ? `… ${before.replace(/^\S{0,40}\s/, "")}` : before,
    text.slice(number.start, number.end),
    end - number.end > LONGEST ? `${after.replace(/\s\S{0,40}$/, "")} …` : after,
  ];
}

function clip(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s\S{0,40}$/, "")} …` : line;
}

/** 1-based. */
function lineCounter({ text, opensAt }: Extent): (at: number) => number {
  return (at) => {
    let line = opensAt?.line ?? 1;
    for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) line++;
    return line;
  };
}
