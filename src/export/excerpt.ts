import { oneLine } from "../safe-text.js";
import type { Claim } from "../types.js";
import { widthOf } from "./width.js";

/** A sentence cut down around its figure. */
export interface Excerpt {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** The sentence of a claim in at most `width` columns, the figure never cut away; `nth` of the places where it reads the same. */
export function excerptOf(claim: Claim, width: number, nth = 0): Excerpt {
  const sentence = oneLine(claim.sentence);
  const figure = oneLine(claim.quote);
  const at = placeOf(sentence, figure, nth);
  if (at === null) return { before: "", figure: "", after: clip(sentence, width, "end") };
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + figure.length);
  const room = Math.max(0, width - widthOf(figure));
  const half = Math.floor(room / 2);
  const left = Math.min(widthOf(before), Math.max(half, room - widthOf(after)));
  return { before: clip(before, left, "start"), figure, after: clip(after, room - left, "end") };
}

/** Where the figure stands by itself: "5" is not found in "15" or "2.5". */
function placeOf(sentence: string, figure: string, nth: number): number | null {
  const places: number[] = [];
  for (
    let at = sentence.indexOf(figure);
    at >= 0 && figure !== "" && places.length <= nth;
    at = sentence.indexOf(figure, at + 1)
  ) {
    const inWord = /[\p{L}\d][.,]?$/u.test(sentence.slice(Math.max(0, at - 2), at)) && /^[\p{L}\d]/u.test(figure);
    const goesOn = /^(?:[.,]?\d|\p{L})/u.test(sentence.slice(at + figure.length, at + figure.length + 2)) && /\d$/.test(figure);
    if (!(inWord || goesOn)) places.push(at);
  }
  return places[nth] ?? places.at(-1) ?? (sentence.includes(figure) && figure !== "" ? sentence.indexOf(figure) : null);
}

/** Cut at a word, with an ellipsis on the side that was cut. */
function clip(text: string, width: number, side: "start" | "end"): string {
  if (widthOf(text) <= width) return text;
  if (width < 2) return "…";
  const chars = [...text];
  const kept: string[] = [];
  let used = 1;
  while (chars.length > 0) {
    const char = side === "end" ? chars.shift()! : chars.pop()!;
    used += widthOf(char);
    if (used > width) break;
    if (side === "end") kept.push(char);
    else kept.unshift(char);
  }
  const cut = kept.join("");
  const whole = side === "end" ? cut.replace(/\s+\S{0,15}$/u, "") : cut.replace(/^\S{0,15}\s+/u, "");
  return side === "end" ? `${whole || cut} …`.slice(0, width + 1) : `… ${whole || cut}`;
}

/** For each claim, how many before it have the same words in the same sentence: "4 in the north and 4 in the south". */
export function nthOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  for (const claim of claims) {
    const key = `${claim.line}\u0000${claim.quote}\u0000${claim.sentence}`;
    const count = counts.get(key) ?? 0;
    places.set(claim.id, count);
    counts.set(key, count + 1);
  }
  return places;
}
