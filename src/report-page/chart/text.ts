/** Width of words in a chart, near enough to keep labels apart: no browser is asked, so that a chart is laid out at once. */
export function widthOfWords(words: string, size: number): number {
  let width = 0;
  for (const sign of words)
    width += /[\u1100-\uffdc]/.test(sign) ? 1 : /[ilj.,;:'|!() ]/.test(sign) ? 0.31 : /[A-Zmw%&—]/.test(sign) ? 0.76 : 0.6;
  return width * size;
}

/** Words that fit, cut with an ellipsis where they do not. */
export function fitted(words: string, size: number, room: number): string {
  if (widthOfWords(words, size) <= room) return words;
  const signs = [...words];
  while (signs.length > 1 && widthOfWords(`${signs.join("")}…`, size) > room) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

export type Anchor = "start" | "middle" | "end";

/** What a label covers. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of words whose base line is at y. */
export function boxOf(words: string, size: number, x: number, y: number, anchor: Anchor): Box {
  const width = widthOfWords(words, size);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.1 };
}

export function meets(a: Box, b: Box, gap = 2): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
}
