import { CAMP_WORDS, NAME_ARTICLES, NAME_PARTICLES, NAME_SHORTS, OFFICES, PLACE_SORTS } from "../../lexicon/places.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { isCapitalised } from "./words.js";

/** Days, months and feasts have capitals and end a name. */
export const TIMES: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan new god jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun".split(
    " ",
  ),
);

/** The words of a name and how many tokens it takes. */
export interface Name {
  readonly words: readonly string[];
  readonly length: number;
}

/** A run of capitalised words with what belongs to it: "Lachin district", "Nagorno-Karabakh", "New Dell", "Rio de Janeiro", "el-Fasher", "St. Tarn". */
export function nameAt(tokens: readonly Token[], from: number): Name | null {
  const words: string[] = [];
  let at = from;
  while (at < tokens.length && words.length < 5) {
    const taken = words.length > 0 && TIMES.has(tokens[at]!.lower) ? 0 : wordAt(tokens, at, words.length > 0);
    if (taken === 0) break;
    words.push(...writtenAs(tokens, at, taken));
    at += taken;
  }
  if (!words.length) return null;
  if (tokens[at]?.lower === "autonomous") at++;
  if (CAMP_WORDS.has(lowerOf(tokens[at])) && PLACE_SORTS.has(lowerOf(tokens[at + 1]))) words.push(tokens[at++]!.text);
  if (PLACE_SORTS.has(lowerOf(tokens[at]))) words.push(tokens[at++]!.text);
  return { words, length: at - from };
}

/** How many tokens the next part of a name takes; 0 where the name has ended. */
function wordAt(tokens: readonly Token[], at: number, inside: boolean): number {
  const lead = isGluedArticle(tokens, at) ? 2 : inside ? particlesAt(tokens, at) : 0;
  const word = tokens[at + lead];
  if (word?.kind !== "word" || !isCapitalised(word)) return 0;
  if (
    NAME_SHORTS.has(word.lower) &&
    tokens[at + lead + 1]?.text === "." &&
    tokens[at + lead + 2] &&
    isCapitalised(tokens[at + lead + 2]!)
  )
    return lead + 3;
  let end = at + lead + 1;
  while (tokens[end]?.text === "-" && tokens[end]!.glued && tokens[end + 1]?.glued && tokens[end + 1]!.kind === "word") end += 2;
  return end - at;
}

/** "el-Harib", "al-Mirra". */
export const isGluedArticle = (tokens: readonly Token[], at: number): boolean =>
  NAME_ARTICLES.has(textOf(tokens[at])) &&
  tokens[at + 1]?.text === "-" &&
  tokens[at + 1]!.glued &&
  tokens[at + 2]?.glued === true &&
  isCapitalised(tokens[at + 2]!);

// "Rio de Janeiro", "San Juan de la Vega"
function particlesAt(tokens: readonly Token[], at: number): number {
  let count = 0;
  if (lowerOf(tokens[at]) === "of" && SHAPES.test(lowerOf(tokens[at - 1]))) return 1; // "Horn of Tarn"
  while (count < 2 && NAME_PARTICLES.has(textOf(tokens[at + count]))) count++;
  return count;
}

const SHAPES = /^(?:horn|gulf|bay|cape|isle|strait|straits|sea)$/;

/** The tokens as words, those glued together as one: "el-Fasher", "St. Tarn". */
function writtenAs(tokens: readonly Token[], from: number, length: number): string[] {
  const words: string[] = [];
  for (const { text, glued } of tokens.slice(from, from + length))
    if (glued && words.length) words[words.length - 1] += text;
    else words.push(text);
  return words;
}

/** "Labor Department" */
export const isOffice = (words: readonly string[]): boolean =>
  words.at(-1) === "Department" && OFFICES.has(words.at(-2)?.toLowerCase() ?? "");
