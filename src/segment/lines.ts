import type { Span } from "../types.js";
import { isLineBreak, isSpace, skipSpace, trimEnd } from "./chars.js";

/** A line that holds something, without the white space around it. */
export interface Line extends Span {
  /** Blank lines before it. */
  readonly gap: number;
}

/** Every line that is not blank; \r\n, \r, form feed and U+2028 end lines as \n does. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let from = 0;
  while (from < text.length) {
    const to = endOfLine(text, from);
    const start = skipSpace(text, from, to);
    if (start < to) {
      lines.push({ start, end: trimEnd(text, start, to), gap });
      gap = 0;
    } else gap++;
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 13 ? isLineBreak(code) : code >= 0x85 && isSpace(code) && isLineBreak(code)) return i;
  }
  return text.length;
}
