import { isAdjective, isAdverb, isNoun, isPastForm, singular } from "../../grammar.js";
import { kept } from "../../kept.js";
import { type EventEntry, PARTICIPLES } from "../../lexicon/events.js";
import { SPANS } from "../../lexicon/former.js";
import { spanOf } from "../../record.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Quantity, Span, Token } from "../../types.js";
import { NOUN_OPENERS, NOUNS, STATE_WORDS } from "./event-index.js";
import { openParticiple, particleVerb, phraseAt } from "./open-verbs.js";
import { baseOf } from "./verbs.js";
import {
  AND,
  auxiliaryBefore,
  BE,
  DETERMINERS,
  GET,
  HAVE,
  isCapitalised,
  isFiller,
  isListSign,
  isNounish,
  MODALS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
} from "./words.js";

/** A word or phrase of the sentence that tells an event. */
export interface EventWord {
  /** Tokens, [first, last). */
  readonly first: number;
  readonly last: number;
  /**
   * passive: "were destroyed". active: followed by what it happens to, or with an object elsewhere. bare: a past form with no object behind it,
   * "31 people killed in Tarn", "two died". modifier: before its noun, "destroyed houses". noun: "the destruction of". state: "dead".
   */
  readonly form: "passive" | "active" | "bare" | "modifier" | "noun" | "state";
  /** Lexicon entries whose object (or, of nouns and states, whose thing) it happens to. */
  readonly entries: readonly EventEntry[];
  /** Lexicon entries whose subject it happens to. */
  readonly own: readonly EventEntry[];
  /** Past participle of a verb that the lexicon does not hold, where it is no state; null otherwise. */
  readonly other: string | null;
  /** As it stands in the text, the auxiliary of a passive included. */
  readonly words: Span;
}

const PARTICIPLE_FORMS: ReadonlySet<string> = new Set(PARTICIPLES.values());
const LINKING = new Set(
  "say appear seem allege suspect know leave remain find presume fear report confirm declare believe estimate think suppose understand list pronounce lie go".split(
    " ",
  ),
);

/** Every event of the sentence, in text order. */
export function eventsIn(tokens: readonly Token[], quantities: readonly Quantity[], heading: boolean): EventWord[] {
  const inQuantity = new Set<number>();
  for (const quantity of quantities) for (let at = quantity.first; at < quantity.last; at++) inQuantity.add(at);
  const starts = new Set(quantities.map((quantity) => quantity.from));
  const found: EventWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const event = inQuantity.has(at) ? null : eventAt(tokens, at, starts, heading, found.at(-1) ?? null);
    if (event) found.push(event);
    at = event ? event.last : at + 1;
  }
  return found;
}

function eventAt(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlySet<number>,
  heading: boolean,
  before: EventWord | null,
): EventWord | null {
  const token = tokens[at]!;
  if (token.kind !== "word" || !mayTell(token.lower)) return null;
  // "the worst-hit area"
  if (token.glued && tokens[at - 1]?.text === "-" && !/^(?:re|de|co|over)$/.test(lowerOf(tokens[at - 2]))) return null;
  if (isCapitalised(token) && at > 0 && !heading && !opensSentence(tokens, at)) return null;
  const word = token.lower;
  // "in the quarter ended 31 March": it is the quarter that ends
  if (/^end(?:ed|ing)$/.test(word) && SPANS.has(lowerOf(tokens[at - 1]))) return null;
  // "62 bridges gone", and not "45 have gone under"
  const states = word === "gone" && tokens[at + 1]?.kind === "word" ? undefined : STATE_WORDS.get(word);
  if (states)
    return { first: at, last: at + 1, form: "state", entries: states, own: [], other: null, words: spanOf(tokens, at, at + 1) };
  if (BE.has(word) || HAVE.has(word) || GET.has(word) || MODALS.has(word)) return null;
  return verbAt(tokens, at, starts, before) ?? nounAt(tokens, at);
}

/** A state, a form of some verb, or the first word of a noun of the lexicon: most words are none. */
const mayTell = kept(
  (word: string): boolean => STATE_WORDS.has(word) || baseOf(word) !== null || NOUN_OPENERS.has(singular(word)),
);

const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]!;
  return before.kind === "sign" && before.text !== "," && before.text !== "-";
};

function nounAt(tokens: readonly Token[], at: number): EventWord | null {
  const word = singular(tokens[at]!.lower);
  const next = lowerOf(tokens[at + 1]);
  const pair =
    NOUNS.get(`${word} ${singular(next)}`) ??
    (word === "loss" && next === "of" ? NOUNS.get(`loss of ${tokens[at + 2]?.lower}`) : undefined);
  const entries = pair ?? NOUNS.get(word);
  if (!entries) return null;
  return {
    first: at,
    last: at + (pair ? 2 : 1),
    form: "noun",
    entries,
    own: [],
    other: null,
    words: spanOf(tokens, at, at + (pair ? 2 : 1)),
  };
}

function verbAt(tokens: readonly Token[], at: number, starts: ReadonlySet<number>, before: EventWord | null): EventWord | null {
  const word = tokens[at]!.lower;
  const base = baseOf(word);
  if (!base || PREPOSITIONS.has(word) || DETERMINERS.has(word)) return null;
  const past = isPastForm(word) || (PARTICIPLES.get(base) === word && base === word && followsVerbOrNoun(tokens, at));
  const gerund = word.endsWith("ing") && word !== base;
  if (!past && !gerund && !standsAsVerb(tokens, at, starts)) return null;
  if (AS_PREPOSITIONS.has(word) || (word === "provided" && tokens[at + 1]?.lower === "that")) return null;
  if (ASPECTS.has(base) && goesOn(tokens[at + 1])) return null;
  const { last: end, entries, own } = phraseAt(tokens, at, base);
  const listed = entries.length > 0 || own.length > 0;
  const paired = end === at + 1 ? particleVerb(tokens, at, base, past) : null;
  const last = paired ? end + 1 : end;
  const other = listed ? null : (paired ?? openParticiple(tokens, at, base, past));
  const form = formOf(tokens, at, last, starts, past, gerund, before);
  if (form === null) return null;
  if (!listed && !past && !gerund && isNoun(word) && !MAKES_VERB.test(lowerOf(tokens[at - 1]))) return null;
  const words = spanOf(tokens, form === "passive" ? auxiliaryBefore(tokens, at) : at, last);
  return { first: at, last, form, entries, own, other, words };
}

/** "will order 97 jets": behind these nothing is a noun. */
const MAKES_VERB = /^(?:will|would|could|should|must|can|cannot|might|may|shall|they|we|he|she|i)$/;

/** Verb forms that serve as prepositions. */
export const AS_PREPOSITIONS = new Set("including excluding according regarding concerning following involving".split(" "));

// "began to acquire", "started returning": the verb behind tells the event.
const ASPECTS = new Set(["start", "begin", "stop", "continue", "finish", "try", "manage", "fail", "keep"]);
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && (next.lower === "to" || (next.lower.endsWith("ing") && baseOf(next.lower) !== null));

// "cut", "hit", "shut" do not change: a past form unless something makes a noun of it.
function followsVerbOrNoun(tokens: readonly Token[], at: number): boolean {
  const previous = lowerOf(tokens[at - 1]);
  return (
    at > 0 &&
    !DETERMINERS.has(previous) &&
    !PREPOSITIONS.has(previous) &&
    !isAdjective(previous) &&
    previous !== "to" &&
    !MODALS.has(previous)
  );
}

// A base or -s form is a verb only where its place says so: most are nouns too ("the fire", "the losses").
function standsAsVerb(tokens: readonly Token[], at: number, starts: ReadonlySet<number>): boolean {
  let back = at - 1;
  while (back >= 0 && isFiller(tokens[back]!.lower) && back > at - 3) back--;
  const previous = tokens[back];
  // "Gang kills three, wounds two"
  if (previous?.text === "," && starts.has(at + 1) && tokens[at]!.lower.endsWith("s")) return true;
  if (!previous || previous.kind === "sign") return false;
  if (previous.lower === "to" || MODALS.has(previous.lower) || PRONOUNS.has(previous.lower)) return true;
  if (/^(?:do|does|did|don't|doesn't|didn't)$/.test(previous.lower)) return true;
  if (/^help(?:s|ed|ing)?$/.test(previous.lower)) return true;
  // "will invest 2 billion and create 2,000 jobs"
  if (AND.has(previous.lower) && starts.has(at + 1))
    return tokens.slice(Math.max(0, at - 16), at).some(({ lower }) => MODALS.has(lower) || lower === "to");
  if (PREPOSITIONS.has(previous.lower) || DETERMINERS.has(previous.lower) || isAdjective(previous.lower)) return false;
  const word = tokens[at]!.lower;
  return (
    (starts.has(at + 1) || DETERMINERS.has(lowerOf(tokens[at + 1]))) &&
    (!AND.has(previous.lower) || (word.endsWith("s") && !isNoun(word))) &&
    (word.endsWith("s") || previous.lower.endsWith("s"))
  );
}

function formOf(
  tokens: readonly Token[],
  at: number,
  last: number,
  starts: ReadonlySet<number>,
  past: boolean,
  gerund: boolean,
  before: EventWord | null,
): EventWord["form"] | null {
  let back = at - 1;
  while (back >= 0 && (isFiller(tokens[back]!.lower) || isQuote(tokens[back]!)) && back > at - 5) back--;
  const previous = lowerOf(tokens[back]);
  const chained = before && chainsTo(tokens, before.last, at);
  if (past && (BE.has(previous) || GET.has(previous) || (chained && before.form === "passive"))) return "passive";
  if (gerund && (BE.has(previous) || !nounFollows(tokens, last, starts)))
    return BE.has(previous) || tokens[at - 1]?.text === "," ? "active" : null;
  if (HAVE.has(previous) || MODALS.has(previous)) return "active";
  if (modifies(tokens, at, last, starts, past || gerund, chained ? before : null)) return "modifier";
  if (gerund && (DETERMINERS.has(previous) || (isAdjective(previous) && !isPastForm(previous)))) return null;
  return nounFollows(tokens, last, starts) ? "active" : "bare";
}

const isQuote = ({ text }: Token): boolean => /^["“”]$/.test(text);

/** "destroyed and seized", "demolished, or seriously damaged": only a conjunction and adverbs between the two. */
export function chainsTo(tokens: readonly Token[], from: number, to: number): boolean {
  let joined = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (AND.has(token.lower) || token.text === "/") joined = true;
    else if (token.text !== "," && !isFiller(token.lower) && token.lower !== "partially" && token.lower !== "then") return false;
  }
  return joined && to - from < 6;
}

// "31 killed civilians", "Armenia's destroyed and seized equipment", "the occupied territories": a determiner, a number, an adjective or a possessive
// before, a noun behind.
function modifies(
  tokens: readonly Token[],
  at: number,
  last: number,
  starts: ReadonlySet<number>,
  participle: boolean,
  chained: EventWord | null,
): boolean {
  if (!participle || (tokens[at]!.lower !== "lost" && !looksLikeParticiple(tokens[at]!.lower))) return false;
  const next = tokens[last];
  if (!next || starts.has(last) || next.kind !== "word") return false;
  if (DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower)) return false;
  if (!(isNounish(next.lower) || isAdjective(next.lower) || next.lower.endsWith("s") || isCapitalised(next))) return false;
  return chained?.form === "modifier" || opensPhrase(tokens, at);
}

const looksLikeParticiple = (word: string): boolean => word.endsWith("ed") || word.endsWith("ing") || PARTICIPLE_FORMS.has(word);

function opensPhrase(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (back >= 0 && isAdverb(tokens[back]!.lower) && back > at - 3) back--;
  const previous = tokens[back];
  if (!previous) return true;
  if (previous.kind === "number" || previous.lower === "’s" || previous.lower === "'s") return true;
  // "a quake that struck Boria"
  if (previous.lower === "that" && tokens[back - 1]?.kind === "word" && !isPastForm(tokens[back - 1]!.lower)) return false;
  if (previous.kind === "sign") return !isListSign(previous) || previous.text === ":";
  return DETERMINERS.has(previous.lower) || PREPOSITIONS.has(previous.lower) || NUMBER_WORDS.test(previous.lower);
}

/** An object stands behind the verb: a determiner, a figure, a possessive or a noun. */
export function nounFollows(tokens: readonly Token[], at: number, starts: ReadonlySet<number>): boolean {
  for (let here = at; here < at + 3; here++) {
    const token = tokens[here];
    if (!token) return false;
    // "3,000 displaced by 4 November"
    if (starts.has(here)) return !/^(?:by|since|until|before|after)$/.test(token.lower);
    if (token.kind === "number" || token.kind === "code") return true;
    // "had “neutralised” 40 men"
    if (here === at && isQuote(token) && starts.has(here + 1)) return true;
    if (token.kind === "sign") return token.text === "“" || (token.text === '"' && !/^[,.;]?$/.test(textOf(tokens[here + 1])));
    if (DETERMINERS.has(token.lower) && token.lower !== "that") return true;
    if (PREPOSITIONS.has(token.lower) || AND.has(token.lower) || BE.has(token.lower) || HAVE.has(token.lower)) return false;
    if (WHEN.test(token.lower)) continue;
    if (isCapitalised(token) || isNounish(token.lower) || isAdjective(token.lower) || token.lower.endsWith("s"))
      return !/^(?:so|as|when|while)$/.test(token.lower);
    if (!isFiller(token.lower)) return false;
  }
  return false;
}

// "launched overnight"
const WHEN = /^(?:overnight|yesterday|today|tonight|tomorrow|nightly|upstream|downstream|offshore|ashore|abroad)$/;

/** "were reported dead", "are feared drowned": the word behind tells the event. */
export const linksOn = (word: string): boolean => LINKING.has(baseOf(word) ?? "");
