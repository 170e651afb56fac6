import type { SegmentKind } from "../types.js";

const FEWEST_WORDS = 5;

/** Takes the segments of a document in order and gives for each the index of the first with the same words, or null. */
export type RepeatFinder = (kind: SegmentKind, start: number, end: number, heading: number | null) => number | null;

/**
 * Finds sentences printed again, of five words or with a figure and a word, and cells of five words. List entries and cells count as repeated only under a heading with
 * the same words: "Trucks – 4" under "Lost" and under "Captured" are two figures.
 */
export function repeatFinder(text: string): RepeatFinder {
  const firsts = new Map<number, number>();
  const prints: number[] = [];
  return (kind, start, end, heading) => {
    const listed = kind === "item" || kind === "cell";
    const print = fingerprint(text, start, end, listed && heading !== null ? (prints[heading] ?? 0) : 0, kind !== "cell");
    const index = prints.push(Math.abs(print)) - 1;
    if (print < 0 || kind === "furniture") return null;
    const first = firsts.get(print);
    if (first === undefined) firsts.set(print, index);
    return first ?? null;
  };
}

// 52 bits of two running hashes over letters in lower case and digits, one mark between words; negative where the words are too few to count.
function fingerprint(text: string, start: number, end: number, seed: number, figures: boolean): number {
  let a = (seed ^ 0x811c9dc5) | 0;
  let b = (seed ^ 0x9e3779b9) | 0;
  let words = 0;
  let figure = false;
  let inWord = false;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code < 97 || code > 122) {
      if (code >= 65 && code <= 90) code |= 32;
      else if (code >= 48 && code <= 57) figure = true;
      else if (code < 0xc0 || (code >= 0x2000 && code <= 0x206f)) {
        inWord = false;
        continue;
      }
    }
    if (!inWord) {
      words++;
      inWord = true;
      a = Math.imul(a ^ 32, 0x01000193);
    }
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (a >>> 15);
  }
  const print = (a >>> 0) * 0x100000 + (b >>> 12) + 1;
  return words >= FEWEST_WORDS || (figures && figure && words >= 2) ? print : -print;
}
