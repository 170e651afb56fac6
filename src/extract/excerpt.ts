import type { Span } from "../types.js";

const LONGEST = 400;

/** The words of a segment on one line; of a very long one what stands around the figure. */
export function excerpt(text: string, segment: Span, figure: Span): string {
  if (segment.end - segment.start <= LONGEST) return oneLine(text.slice(segment.start, segment.end));
  const room = Math.max(0, LONGEST - (figure.end - figure.start)) / 2;
  const from = Math.max(segment.start, wordStart(text, Math.floor(figure.start - room)));
  const to = Math.min(segment.end, Math.ceil(Math.min(figure.end, figure.start + LONGEST) + room));
  return `${from > segment.start ? "… " : ""}${oneLine(text.slice(from, to))}${to < segment.end ? " …" : ""}`;
}

/** The next word start within reach, so that the excerpt does not open in the middle of a word. */
function wordStart(text: string, at: number): number {
  for (let i = Math.max(0, at); i < at + 30; i++) if (/\s/.test(text.charAt(i))) return i + 1;
  return at;
}

const oneLine = (part: string): string => (UNEVEN.test(part) ? part.trim().replace(/\s+/g, " ") : part.trim());
/** Most sentences stand on one line already. */
const UNEVEN = /[^\S ]| {2}/;
