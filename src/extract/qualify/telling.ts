import { COUNTING_BODIES, TELLING_SO } from "../../lexicon/speech.js";
import { spanOf } from "../../record.js";
import { lowerOf } from "../../tokens.js";
import type { Quantity, Span, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Scene } from "./scene.js";
import { isEnd, type Source, saidBy, sayingBy, saysAt } from "./source.js";
import { BE, DETERMINERS, HAVE, isStop, MODALS, NUMBER_WORDS, PREPOSITIONS, RELATIVES } from "./words.js";

/** A name as written, and where. */
export interface Named {
  readonly name: string;
  readonly words: Span;
}

const SAYING = new Set(TELLING_SO);
const SOURCED = new WeakMap<readonly Token[], boolean>();

/** Whether a sentence has a word of telling at all, asked once for all its figures. */
export function namesSource(tokens: readonly Token[]): boolean {
  const known = SOURCED.get(tokens);
  if (known !== undefined) return known;
  const found = tokens.some(({ lower }, at) => lower === "according" || SAYING.has(lower) || saysAt(tokens, at));
  SOURCED.set(tokens, found);
  return found;
}

/** The one who is named behind a figure before the next, else the last before it: "2 million, according to the union, and 570,000 according to police". */
export function accordingToOf({ tokens, owner }: Scene, { quantity }: Mention): Source | null {
  const first = accordingTo(tokens);
  if (!first) return null;
  const sources = [first];
  for (let next = accordingTo(tokens, first[1]); next; next = accordingTo(tokens, next[1])) sources.push(next);
  if (sources.length === 1) return first;
  const counts = (one: Quantity | undefined): boolean =>
    one !== undefined && one !== quantity && one.dimension === quantity.dimension;
  const behind = sources.find(([from]) => from >= quantity.to && !owner.slice(quantity.to, from).some(counts));
  return behind ?? sources.findLast(([from]) => from < quantity.from) ?? first;
}

export function accordingTo(tokens: readonly Token[], start = 0): Source | null {
  for (let at = start; at + 2 < tokens.length; at++) {
    if (tokens[at]!.lower !== "according" || tokens[at + 1]!.lower !== "to") continue;
    let last = tokens[at + 2]!.kind === "sign" ? at + 2 : at + 3; // "according to two officers"
    while (last < tokens.length && last < at + 18 && !endsSource(tokens, last) && !opensNext(tokens, at + 2, last)) last++;
    while (
      last > at + 3 &&
      /^(?:of|from|by|in|at|on|with|the|an?|its|their|about|some|nearly|almost)$/.test(tokens[last - 1]!.lower)
    )
      last--;
    return tokens.slice(at + 2, last).some(({ kind }) => kind !== "sign") ? [at + 2, last] : null;
  }
  return null;
}

/** "According to officials the coach hit a wall": those who tell in the plural, then a subject of its own, with no comma between. */
const opensNext = (tokens: readonly Token[], first: number, at: number): boolean =>
  first > 1 &&
  tokens[first - 2]!.text === "According" &&
  DETERMINERS.has(tokens[at]!.lower) &&
  TELLERS.test(tokens[at - 1]!.lower);
const TELLERS =
  /^(?:police|officials?|authorities|sources|reports|witnesses|eyewitnesses|residents|locals|villagers|doctors|rescuers|relatives|media)$/;

const endsSource = (tokens: readonly Token[], at: number): boolean => {
  const { text, lower, kind } = tokens[at]!;
  if (/^(?:released|published|conducted|compiled|issued|carried)$/.test(lower)) return true;
  // "results of the 2031 census"
  const isYear = /^(?:19|20)\d\d$/.test(text) && tokens[at - 1]?.lower === "the";
  return (
    text === "," ||
    isEnd(tokens, at) ||
    // "according to the UN on Monday"
    (lower === "on" && WEEKDAY.test(lowerOf(tokens[at + 1]))) ||
    BE.has(lower) ||
    lower === "only" ||
    NUMBER_WORDS.test(lower) ||
    (kind === "number" && !isYear)
  );
};

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Organisers had claimed 9,000 and police 2,000": the second verb is left out. */
export function elidedSource(scene: Scene, mention: Mention): Source | null {
  const { tokens, owner, quantities } = scene;
  const { quantity, item } = mention;
  const behind = forWhom(scene, mention);
  if (behind) return behind;
  const counted = tokens[quantity.from - 1]?.lower === "counted";
  const from = counted ? quantity.from - 1 : quantity.from;
  const noun = tokens[from - 1];
  // "the Liberals 23 seats and the Union 12"
  if (item !== null && /^(?:seat|vote|mandate|medal|point)$/.test(item.head)) return null;
  if (item?.basis === "after" || !noun || owner[from - 1] || !COUNTING_BODIES.has(noun.lower)) return null;
  const first = /^the$/.test(lowerOf(tokens[from - 2])) ? from - 2 : from - 1;
  // "Unions counted 20,000 marchers and the prefecture 8,500"
  const before = quantities.findLast(({ to }) => to < first);
  const plain = before !== undefined && first - 1 - before.to < 3 && !/^(?:in|at|on|from|to)$/.test(lowerOf(tokens[before.to]));
  const joined = counted || (/^(?:and|but|,|;|while)$/.test(lowerOf(tokens[first - 1])) && plain);
  return joined ? [first, from] : null;
}

/** "2 million, according to the union, and 570,000 for the ministry" */
function forWhom({ tokens, quantities }: Scene, { quantity }: Mention): Source | null {
  const the = /^the$/.test(lowerOf(tokens[quantity.to + 1])) ? 1 : 0;
  const at = quantity.to + 1 + the;
  if (tokens[quantity.to]?.lower !== "for" || !tokens[at] || !COUNTING_BODIES.has(tokens[at]!.lower)) return null;
  const closes = tokens[at + 1] === undefined || tokens[at + 1]!.kind === "sign";
  const told = quantities.find(({ to, dimension }) => to < quantity.from && dimension === quantity.dimension);
  return closes && told && namesSource(tokens.slice(told.to, quantity.from)) ? [quantity.to + 1, at + 1] : null;
}

/** Whoever says what holds the figure: the subject of the nearest verb of telling before it. */
export const saidBefore = (scene: Scene, mention: Mention): Source | null => tellersBefore(scene, mention)[0] ?? null;

/** Everybody who is said to tell what holds the figure, the nearest first: "Ek said that a man had told him that 40". */
export function tellersBefore({ tokens }: Scene, { quantity }: Mention): Source[] {
  const sources: Source[] = [];
  for (let at = Math.min(quantity.from, tokens.length) - 1; at >= 0 && !isEnd(tokens, at); at--) {
    const source = saysAt(tokens, at) ? saidBy(tokens, at) : SAYING.has(tokens[at]!.lower) ? sayingBy(tokens, at) : null;
    // "..., said Ann Reed, 54": what is said stands before
    if (source && source[0] <= at) sources.push(source);
  }
  return sources;
}

/** "41 people are safe, the ministry said" */
export function saidBehind({ tokens }: Scene, mention: Mention): Source | null {
  const { to } = mention.quantity;
  const isQuoted = tokens.slice(0, to).filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1;
  for (let at = to; at < tokens.length; at++) {
    if ((isStop(tokens[at]!) && at < tokens.length - 1 && tokens[at]!.text !== ".") || (tokens[at]!.lower === "but" && !isQuoted))
      return null;
    if (!saysAt(tokens, at) || !tokens.slice(Math.max(to, at - 16), at).some(({ text }) => /^[,”"»]$/.test(text))) continue;
    const source = saidBy(tokens, at);
    if (source && source[0] > to) return source;
  }
  return null;
}

/** Whether the figure before which `saidBefore` found a verb is a part of what was said, and not of the telling: "told 40 reporters", "said on 4 May that", "who said so, opened 4 schools". */
export function isTold({ tokens }: Scene, { quantity }: Mention): boolean {
  let verb = quantity.from - 1;
  while (verb >= 0 && !saysAt(tokens, verb) && !SAYING.has(tokens[verb]!.lower)) verb--;
  if (verb < 0) return true;
  const between = tokens.slice(verb + 1, quantity.from);
  if (RELATIVES.has(lowerOf(tokens[verb - 1])) && between.some(({ text }) => text === ",")) return false;
  if (between.some(({ lower }) => lower === "that" || BE.has(lower) || HAVE.has(lower) || MODALS.has(lower))) return true;
  if (between.some(({ text }) => text === ",")) return true;
  const isObject = tokens[verb]!.lower === "told" && behindHas(tokens, quantity.to, "that");
  const isWhen =
    PREPOSITIONS.has(lowerOf(between[0])) &&
    quantity.dimension !== "count" &&
    (between.length < 3 || behindHas(tokens, quantity.to, "that"));
  return !isObject && !isWhen;
}

function behindHas(tokens: readonly Token[], from: number, word: string): boolean {
  for (let at = from; at < tokens.length && !isStop(tokens[at]!); at++) if (tokens[at]!.lower === word) return true;
  return false;
}

/** The words of a source, white space as written or not. */
export function named(tokens: readonly Token[], source: Source | null): Named | null {
  if (!source) return null;
  const [first, last] = source;
  let text = "";
  for (let at = first; at < last; at++) text += (at > first && !tokens[at]!.glued ? " " : "") + tokens[at]!.text;
  return text ? { name: text, words: spanOf(tokens, first, last) } : null;
}
