import { isNoun, singular } from "../../grammar.js";
import { tableOf } from "../../in-force.js";
import { PLACE_SORTS } from "../../lexicon/places.js";
import { SCORING, STANDING, VOTING } from "../../lexicon/votes.js";
import { spanOf } from "../../record.js";
import type { Document, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { type Name, nameAt, TIMES } from "./name-at.js";
import { formsFrom, landOf } from "./parties.js";
import { WHERE } from "./place-led.js";
import type { Scene } from "./scene.js";
import { fullName } from "./side-held.js";
import { AND, DETERMINERS, HAVE, isCapitalised, isFiller, PREPOSITIONS, PRONOUNS } from "./words.js";

/** "29.4 for the Larks", "the Larks stand at 27 percent and the Reds at 25", "The Larks hold 19": whose share or seats they are. */
export function polledSide(
  { document, tokens, context, index }: Scene,
  { kind, item, quantity, attribute }: Mention,
): string | null {
  if (!/^(?:percent|count)$/.test(kind) || attribute === "change" || !isOfPoll(document)) return null;
  if (item !== null && kind === "count" && !SCORED.test(item.head)) return null;
  if (item !== null && kind === "percent" && NOT_SHARES.test(item.head)) return null;
  const { from, to } = quantity;
  const it = itBefore(tokens, from);
  if (it !== null) return lastContender(tokens, it) ?? told(context, index);
  const first = givenTo(tokens, to) ?? takerBefore(tokens, from);
  const name = first === null ? null : (pairedName(tokens, first) ?? nameAt(tokens, first));
  if (first === null || !name || !isContender(name.words, tokens[first - 1])) return null;
  const words = name.words.join(" ");
  context.recorder?.heard(words, spanOf(tokens, first, first + name.length));
  return name.words.length === 1 ? fullName(document.text.slice(0, READ), words) : words;
}
const READ = 20_000;
const SCORED = /^(?:seat|mandate|vote|majority|council|hall|district|constituency|state)$/;
const NOT_SHARES = /^(?:turnout|ballot|station|population|inflation|unemployment|voter|district)$/;

/** "but it has only 194": where "it" stands. */
function itBefore(tokens: readonly Token[], from: number): number | null {
  for (let at = from - 1; at >= 0 && at > from - 6; at--) {
    const { lower } = tokens[at]!;
    if (lower === "it") return SCORING.has(tokens[at + 1]?.lower ?? "") ? at : null;
    if (!SCORING.has(lower) && !LINKS.test(lower) && !isFiller(lower)) return null;
  }
  return null;
}

function lastContender(tokens: readonly Token[], it: number): string | null {
  for (let at = it - 1; at >= 0; at--) {
    if (!isCapitalised(tokens[at]!) || tokens[at]!.kind !== "word" || (at > 0 && isCapitalised(tokens[at - 1]!))) continue;
    const first = tokens[at]!.lower === "the" ? at + 1 : at;
    const name = pairedName(tokens, at === 2 ? 0 : at) ?? nameAt(tokens, first);
    if (name && isContender(name.words, tokens[first - 1])) return name.words.join(" ");
  }
  return null;
}

/** Of whom the sentence before told. */
function told({ earlier }: Scene["context"], index: number): string | null {
  const before = earlier.at(-1);
  const side = before && index - before.mention.segmentIndex < 3 ? before.qualifiers.side : null;
  return side && formsFrom(side.split(" ")[0]!).length === 0 ? side : null;
}

/** "Law and Justice" */
function pairedName(tokens: readonly Token[], at: number): Name | null {
  if (at !== 0 || tokens[1]?.lower !== "and" || !tokens[2] || !isCapitalised(tokens[2]) || !tokens[0]) return null;
  return isCapitalised(tokens[3] ?? tokens[1]) ? null : { words: [tokens[0].text, "and", tokens[2].text], length: 3 };
}

const POLLED = tableOf(() => new WeakMap<Document, boolean>());

/** A text that tells of an election, again and again. */
function isOfPoll(document: Document): boolean {
  const known = POLLED().get(document);
  if (known !== undefined) return known;
  const text = document.text.slice(0, READ);
  const isOf =
    (text.match(VOTING)?.length ?? 0) +
      (STANDING.test(text) ? 1 : 0) +
      (text.match(/\b(?:seats?|turnout|constituenc(?:y|ies)|town halls?)\b/gi)?.length ?? 0) >
    1;
  POLLED().set(document, isOf);
  return isOf;
}

// "25 for the CDU"
function givenTo(tokens: readonly Token[], behind: number): number | null {
  const at = /^(?:seats?|votes?)$/.test(tokens[behind]?.lower ?? "") ? behind + 1 : behind;
  if (tokens[at]?.lower !== "for") return null;
  const name = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return tokens[name] && isCapitalised(tokens[name]!) ? name : null;
}

/** Back over "stand at", "came first with", "just" to a name; a name without a verb follows "and" or a comma. */
function takerBefore(tokens: readonly Token[], from: number): number | null {
  let verbs = 0;
  let at = from - 1;
  for (; at >= 0 && at > from - 8 && !isCapitalised(tokens[at]!); at--) {
    const { lower, kind } = tokens[at]!;
    if (SCORING.has(lower) || HAVE.has(lower)) verbs++;
    else if (kind === "sign" || !(LINKS.test(lower) || isFiller(lower))) return null;
  }
  if (at < 0 || !isCapitalised(tokens[at]!) || tokens[at]!.kind !== "word") return null;
  let first = at;
  while (
    first > 0 &&
    isCapitalised(tokens[first - 1]!) &&
    tokens[first - 1]!.kind === "word" &&
    !TIMES.has(tokens[first - 1]!.lower)
  )
    first--;
  if (first === 2 && pairedName(tokens, 0)) first = 0;
  if (tokens[first]!.lower === "the" && first < at) first++;
  const before = tokens[tokens[first - 1]?.lower === "the" ? first - 2 : first - 1];
  const isGapped = before !== undefined && (AND.has(before.lower) || /^[,;]$/.test(before.text));
  const isSubject =
    !before || before.kind === "sign" || AND.has(before.lower) || !(PREPOSITIONS.has(before.lower) || HAVE.has(before.lower));
  return (verbs > 0 && isSubject) || (isGapped && from - at < 3) ? first : null;
}
const LINKS = /^(?:party|alliance|bloc|coalition|at|on|with|by|first|second|third|last|of|the|about|some|around|to|a|up|out|in)$/;

function isContender(words: readonly string[], before: Token | undefined): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (before && WHERE.has(before.lower)) return false;
  // "The coalition has 61"
  if (words.length === 1 && DETERMINERS.has(first.toLowerCase())) return false;
  if (PRONOUNS.has(first.toLowerCase()) || TIMES.has(first.toLowerCase()) || TIMES.has(last.toLowerCase())) return false;
  if (NOT_SHARES.test(last.toLowerCase())) return false; // "Turnout reached 63"
  if (landOf(words.join(" ")) !== undefined || PLACE_SORTS.has(last.toLowerCase())) return false;
  if (formsFrom(first).some((form) => form.words.every((word, place) => word === words[place]))) return false;
  return (
    words.length > 1 ||
    (before !== undefined && before.kind === "word") ||
    !isNoun(singular(first.toLowerCase())) ||
    /^\p{Lu}{2,}$/u.test(first) ||
    PARTIES.test(first)
  );
}
// words of the language that parties are called by
const PARTIES =
  /^(?:Labour|Labor|Conservatives|Greens|Liberals|Democrats|Republicans|Socialists|Communists|Nationalists|Reform|Unionists|Progressives)$/;
