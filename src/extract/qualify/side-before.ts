import { lowerOf, tokenize } from "../../tokens.js";
import { roleAt, type Sides } from "./owner.js";
import type { Scene } from "./scene.js";

/** "The Borian army said it burned nine tanks. It lost 12 men.": whom the sentence before opens with. */
export function subjectBefore({ segments, index, segment, document }: Scene, sides: Sides): string | null {
  const before = segments[index - 1];
  if (before?.kind !== "sentence" || before.speaker !== segment.speaker || segment.block - before.block > 1) return null;
  const tokens = tokenize(document.text, before.span.start, Math.min(before.span.end, before.span.start + OPENING));
  const from = /^(?:the|a)$/.test(lowerOf(tokens[0])) ? 1 : 0;
  return tokens.length > from ? roleAt(tokens, from, sides) : null;
}
const OPENING = 120;
