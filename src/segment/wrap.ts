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
  let hanging = 0;
  for (let i = 1; i < lines.length && i < SAMPLE; i++) {
    const before = lines[i - 1]!;
    const line = lines[i]!;
    if (line.gap > 0) continue;
    pairs++;
    if (before.end - before.start > WIDEST) long++;
    else if (hangs(text, before)) {
      hanging++;
      lengths.push(before.end - before.start);
    } else if (isLower(text.charCodeAt(line.start)) && !/[.!?:;,\d)]/.test(text[before.end - 1]!))
      lengths.push(before.end - before.start);
  }
  if (lengths.length + hanging < 3 || lengths.length + hanging < 0.25 * pairs || long > 0.2 * pairs) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  return width >= 30 && lengths.filter((length) => length > 0.6 * width).length >= 0.6 * lengths.length ? width : null;
}

const HANGING = new Set("the a an of in on at to by for with from and or was were is are that its their than about".split(" "));
const LONGEST_WORD = 6;

/** The line breaks off behind a word that nothing ends with: "a fire at the district hospital on". */
export function hangs(text: string, { start, end }: Span): boolean {
  let i = end;
  while (i > start && i > end - LONGEST_WORD && isLower(text.charCodeAt(i - 1))) i--;
  return i < end && i > start && text.charCodeAt(i - 1) === 32 && HANGING.has(text.slice(i, end));
}

/** The break between two lines came from wrapping: the next word would not have fitted, or the sentence plainly goes on. */
export function joinsNext(text: string, before: Span, next: Span, width: number): boolean {
  const length = before.end - before.start;
  if (hangs(text, before) || (isLower(text.charCodeAt(next.start)) && length > 0.4 * width)) return true;
  return length + 1 + firstWordLength(text, next) > 0.92 * width && length <= width * 1.4;
}

function firstWordLength(text: string, { start, end }: Span): number {
  let i = start;
  while (i < end && i < start + 40 && !isSpace(text.charCodeAt(i))) i++;
  return i - start;
}
