import type { Span } from "../types.js";
import { isLower, isSpace } from "./chars.js";
import type { Line } from "./lines.js";

const WIDEST = 140;
const SAMPLE = 2000;

/**
 * The width at which the lines of a text were wrapped, or null where a line is a paragraph. Evidence: lines that follow each other without
 * a blank line and go on in lower case where the line before ended without a stop.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const lengths: number[] = [];
  let pairs = 0;
  let long = 0;
  for (let i = 1; i < lines.length && i < SAMPLE; i++) {
    const before = lines[i - 1]!;
    const line = lines[i]!;
    if (line.gap > 0) continue;
    pairs++;
    if (before.end - before.start > WIDEST) long++;
    else if (isLower(text.charCodeAt(line.start)) && !/[.!?:;,]/.test(text[before.end - 1]!))
      lengths.push(before.end - before.start);
  }
  if (lengths.length < 3 || lengths.length < 0.25 * pairs || long > 0.2 * pairs) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  return width >= 30 ? width : null;
}

/** The break between two lines came from wrapping: the next word would not have fitted, or the sentence plainly goes on. */
export function joinsNext(text: string, before: Span, next: Span, width: number): boolean {
  const length = before.end - before.start;
  if (isLower(text.charCodeAt(next.start)) && length > 0.4 * width) return true;
  return length + 1 + firstWordLength(text, next) > 0.92 * width && length <= width * 1.4;
}

function firstWordLength(text: string, { start, end }: Span): number {
  let i = start;
  while (i < end && i < start + 40 && !isSpace(text.charCodeAt(i))) i++;
  return i - start;
}
