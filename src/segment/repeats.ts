import type { Segment } from "../types.js";

const FEWEST_WORDS = 5;

/** A segment before it is known whether it repeats an earlier one. */
export type Unrepeated = Omit<Segment, "repeatOf">;

/**
 * For each segment the index of the first with the same words, where it has five words, or a figure and a word. List entries and cells count as
 * repeated only under a heading with the same words: "Trucks – 4" under "Lost" and under "Captured" are two figures.
 */
export function findRepeats(text: string, segments: readonly Unrepeated[]): Segment[] {
  const firsts = new Map<number, number>();
  const hashes: number[] = [];
  return segments.map((segment, i) => {
    const listed = segment.kind === "item" || segment.kind === "cell";
    const seed = listed && segment.heading !== null ? (hashes[segment.heading] ?? 0) : 0;
    const print = fingerprint(text, segment.span.start, segment.span.end, seed);
    hashes.push(print.hash);
    const counts = segment.kind !== "furniture" && (print.words >= FEWEST_WORDS || (print.figure && print.words >= 2));
    const first = counts ? firsts.get(print.hash) : undefined;
    if (counts && first === undefined) firsts.set(print.hash, i);
    return { ...segment, repeatOf: first ?? null };
  });
}

interface Fingerprint {
  readonly hash: number;
  readonly words: number;
  readonly figure: boolean;
}

// Letters in lower case and digits, one mark between words; 53 bits of two running hashes.
function fingerprint(text: string, start: number, end: number, seed: number): Fingerprint {
  let a = (seed ^ 0x811c9dc5) | 0;
  let b = (seed ^ 0x9e3779b9) | 0;
  let words = 0;
  let figure = false;
  let inWord = false;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code |= 32;
    const counts =
      (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f));
    if (!counts) {
      inWord = false;
      continue;
    }
    if (!inWord) {
      words++;
      inWord = true;
      a = Math.imul(a ^ 32, 0x01000193);
      b = Math.imul(b ^ 32, 0x85ebca6b);
    }
    if (code <= 57) figure = true;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (b >>> 15), 0x85ebca6b);
  }
  return { hash: (a >>> 0) * 0x200000 + (b >>> 11), words, figure };
}
