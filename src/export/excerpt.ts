import { oneLine } from "../safe-text.js";
import type { Claim } from "../types.js";
import { widthOf } from "./width.js";

// Private-use signs that stand around a figure and in place of its spaces while a sentence is cut and broken into lines; `oneLine` keeps
// them out of what comes from documents.
const OPEN = "\ue001";
const CLOSE = "\ue002";
const NO_BREAK = "\ue000";
const MARKED = /\ue001(?<figure>[^\ue001\ue002]{0,400})\ue002/g;
const LEFT_OVER = /[\ue001\ue002]/g;

/** The marked figures of an excerpt as `mark` shows them; `plain` does the rest of the words. */
export function inked(
  excerpt: string,
  mark: (figure: string) => string,
  plain: (words: string) => string = (words) => words,
): string {
  const parts: string[] = [];
  let done = 0;
  const rest = (end: number) => excerpt.slice(done, end).replace(LEFT_OVER, "").replaceAll(NO_BREAK, " ");
  for (const match of excerpt.matchAll(MARKED)) {
    parts.push(plain(rest(match.index)), mark(match.groups!.figure!.replaceAll(NO_BREAK, " ")));
    done = match.index + match[0].length;
  }
  parts.push(plain(rest(excerpt.length)));
  return parts.join("");
}

/** Which of the places with the same words a figure is: the second 4 of "4 in the north and 4 in the south" is 1. */
export type Places = ReadonlyMap<string, number>;

/** The sentence that claims share, in at most `width` columns around the first of their figures, with the figures marked for `inked`. */
export function excerptOf(claims: readonly Claim[], width: number, places: Places): string {
  const sentence = oneLine(claims[0]?.sentence ?? "");
  const found = claims.map((claim) => rangeOf(sentence, oneLine(claim.quote), places.get(claim.id) ?? 0));
  const ranges = found.filter((range) => range !== null).sort((a, b) => a.start - b.start);
  const first = ranges[0];
  if (!first) return clip(sentence, width, "end");
  const last = ranges.filter(({ end }) => widthOf(sentence.slice(first.start, end)) <= width * 0.7).at(-1) ?? first;
  const before = marked(sentence, 0, first.start, []);
  const core = marked(sentence, first.start, last.end, ranges);
  const after = marked(sentence, last.end, sentence.length, ranges);
  const room = Math.max(0, width - widthOf(core));
  const left = Math.min(widthOf(before), Math.max(Math.floor(room / 2), room - widthOf(after)));
  return clip(before, left, "start") + core + clip(after, room - left, "end");
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the figure stands by itself: "5" is not found in "15" or "2.5". */
function rangeOf(sentence: string, figure: string, nth: number): Range | null {
  if (figure === "") return null;
  const starts: number[] = [];
  for (let at = sentence.indexOf(figure); at >= 0 && starts.length <= nth; at = sentence.indexOf(figure, at + 1)) {
    const isInside =
      /[\p{L}\d]$/u.test(sentence.slice(Math.max(0, at - 2), at)) || /\d[.,]$/.test(sentence.slice(Math.max(0, at - 2), at));
    const goesOn = /^(?:[.,]?\d|\p{L})/u.test(sentence.slice(at + figure.length, at + figure.length + 2));
    if (!(isInside || goesOn)) starts.push(at);
  }
  const start = starts[nth] ?? starts.at(-1) ?? sentence.indexOf(figure);
  return start < 0 ? null : { start, end: start + figure.length };
}

function marked(sentence: string, start: number, end: number, ranges: readonly Range[]): string {
  let text = "";
  let done = start;
  for (const range of ranges) {
    if (range.start < done || range.end > end) continue;
    text += sentence.slice(done, range.start) + OPEN + sentence.slice(range.start, range.end).replaceAll(" ", NO_BREAK) + CLOSE;
    done = range.end;
  }
  return text + sentence.slice(done, end);
}

/** Cut at a word, with an ellipsis on the side that was cut. */
function clip(text: string, width: number, side: "start" | "end"): string {
  if (widthOf(text) <= width) return text;
  if (width < 2) return "…";
  const chars = [...text.slice(...(side === "end" ? [0, width * 2] : [-width * 2]))];
  if (side === "start") chars.reverse();
  const kept: string[] = [];
  let used = 2;
  for (const char of chars) {
    used += widthOf(char);
    if (used > width) break;
    kept.push(char);
  }
  if (side === "start") kept.reverse();
  const cut = kept.join("");
  if (side === "start") return `… ${cut.replace(/^\S{0,15}\s+/u, "")}`;
  return `${cut.replace(/\s{1,40}\S{0,15}$/u, "")} …`;
}

/** For each claim, how many before it have the same words in the same sentence. */
export function placesOf(claims: Iterable<Claim>): Places {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  for (const claim of claims) {
    const key = `${claim.doc}\u0000${claim.line}\u0000${claim.quote}\u0000${claim.sentence}`;
    const count = counts.get(key) ?? 0;
    places.set(claim.id, count);
    counts.set(key, count + 1);
  }
  return places;
}
