import { HARM, type Harm } from "../lexicon/harm.js";
import { isPerson } from "./classes.js";
import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";
import { isVerbAt } from "./verb.js";

/** A cell under "Killed" or "Soldiers wounded". */
export function harmOfColumn({ segment, document, recorder }: Sentence): Harm | null {
  const { column } = segment;
  if (column) recorder?.heard(null, column);
  return column && firstHarm(document.text.slice(column.start, column.end));
}

/** "personnel – 40,000" in a list announced as losses, "Navy – 86" in one announced by "In all 907 were killed:". */
export function harmOfList(sentence: Sentence, item: ItemPhrase | null): Harm | null {
  const { segment, segments, document, recorder } = sentence;
  const heading = segment.heading === null ? undefined : segments[segment.heading];
  if (!heading || !(segment.label || (segment.kind === "item" && isVerbless(sentence)))) return null;
  const announced = document.text.slice(heading.span.start, heading.span.end);
  recorder?.heard(null, heading.span);
  if (announced.trimEnd().endsWith(":") && ANNOUNCED.test(announced)) return firstHarm(announced);
  return segment.label && item && isPerson(item) && LOSSES.test(announced) ? "killed" : null;
}
const LOSSES = /\b(?:loss(?:es)?|casualties|killed|lost)\b/i;
/** The verb of the announcement itself, not of its wish: "To avoid more deaths:" announces no dead. */
const ANNOUNCED = /\b(?:were|was|are|been|have|had)\s(?:\S{1,20}\s){0,2}(?:killed|wounded|injured|dead|missing|captured|died)\b/i;

function firstHarm(text: string): Harm | null {
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    const harm = HARM.get(word);
    if (harm) return harm;
  }
  return null;
}

const isVerbless = (sentence: Sentence): boolean => !sentence.tokens.some((_, i) => isVerbAt(sentence, i));
