import { isAdjective, isAdverb, isPastForm, PREFIXED } from "../../grammar.js";
import { type EventEntry, MILD, PARTICIPLES, PARTICLE_VERBS, STATES } from "../../lexicon/events.js";
import { PROPOSAL_VERBS } from "../../lexicon/modality.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { STATE_WORDS, VERB_PHRASES } from "./event-index.js";
import { isCapitalised, isFiller, PREPOSITIONS } from "./words.js";

/** "shot down" → the entries of "shoot down"; the longest phrase that the text goes on with wins over the verb alone. */
export function phraseAt(tokens: readonly Token[], at: number, base: string) {
  const entries: EventEntry[] = [];
  const own: EventEntry[] = [];
  let length = -1;
  let behind = 0;
  for (const phrase of VERB_PHRASES.get(base) ?? []) {
    if (length >= 0 && phrase.rest.length < length) break;
    const skipped = phrase.rest.length === 1 ? describing(tokens, at + 1) : 0;
    const begins = phrase.rest.every((word, offset) => tokens[at + 1 + offset]?.lower === word);
    if (!begins && !(skipped > 0 && tokens[at + 1 + skipped]?.lower === phrase.rest[0])) continue;
    length = phrase.rest.length;
    behind = length + (begins ? 0 : skipped);
    (phrase.own ? own : entries).push(phrase.entry);
  }
  return { last: at + 1 + behind, entries, own };
}

/** "minor" in "sustained minor injuries": words that only describe. */
function describing(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && tokens[at]?.kind === "word" && (isAdjective(tokens[at]!.lower) || isAdverb(tokens[at]!.lower))) at++;
  return at - from;
}

function participleOf(base: string, word: string, past: boolean): string | null {
  const irregular = PARTICIPLES.get(base) ?? prefixedParticiple(base);
  if (irregular) return irregular;
  if (past) return word.endsWith("ed") ? word : null;
  const root = word.endsWith("ing") ? word.slice(0, -3) : "";
  if (root === base + base.at(-1)!) return `${root}ed`; // "bagging"
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** "repay" → "repaid" */
function prefixedParticiple(base: string): string | undefined {
  const { prefix = "", rest = "" } = PREFIXED.exec(base)?.groups ?? {};
  const participle = PARTICIPLES.get(rest);
  return participle && prefix + participle;
}

/** "turned back", "put up": a verb of no lexicon with the word that makes another of it; null where none stands behind it. */
export function particleVerb(tokens: readonly Token[], at: number, base: string, past: boolean): string | null {
  const particle = lowerOf(tokens[at + 1]);
  if (!PARTICLE_VERBS.get(base)?.includes(particle) || isPlacing(tokens, at + 1)) return null;
  const participle = participleOf(base, tokens[at]!.lower, past);
  return participle && `${participle} ${particle}`;
}

// "in 14 towns", "over the wall", "down the hill"; "in 4,000 signatures" is told by the verb
const isPlacing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|over|down|up|off|into|through)$/.test(tokens[at]!.lower) &&
  (/^(?:the|a|an|this|that|its|their|to|of)$/.test(lowerOf(tokens[at + 1])) || isNameAlone(tokens, at + 1));

// "taken in Tarn since May", but "took in Syrian refugees"
function isNameAlone(tokens: readonly Token[], at: number): boolean {
  const [name, next] = [tokens[at], tokens[at + 1]];
  if (name?.kind !== "word" || !isCapitalised(name)) return false;
  return (
    next === undefined || next.kind === "sign" || PREPOSITIONS.has(next.lower) || /^(?:since|and|so|alone)$/.test(next.lower)
  );
}

/** The participle of a verb that the lexicon does not hold; null where it tells a state, a plan, or only that what follows is so: "were found dead". */
export function openParticiple(tokens: readonly Token[], at: number, base: string, past: boolean): string | null {
  if (NEGATED.test(tokens[at]!.lower)) return null;
  if (tokens[at]!.lower === "carrying") return null; // "a ferry carrying 300 people"
  if (PROPOSAL_VERBS.has(base) && !(base === "threaten" && tokens[at + 1]?.lower !== "to")) return null;
  if (STATES.has(base) && (!MILD.has(base) || linksToState(tokens, at + 1))) return null;
  return participleOf(base, tokens[at]!.lower, past);
}

/** "unarmed", "unhurt": how they are; "unveiled", "united" happened. */
const NEGATED = /^un(?!cover|veil|it|load|leash|earth|fold|lock|pack|do|der|seat|tie)[a-z]{3,12}$/;

/** "reported killed", "found safe", "found to have fled", "reported that" */
function linksToState(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 3 && isFiller(lowerOf(tokens[at]))) at++;
  const next = tokens[at];
  if (next === undefined || next.kind !== "word") return false;
  return (
    /^(?:to|that|as|how)$/.test(next.lower) ||
    STATE_WORDS.has(next.lower) ||
    isPastForm(next.lower) ||
    (isAdjective(next.lower) && (tokens[at + 1]?.kind ?? "sign") === "sign" && !PREPOSITIONS.has(next.lower))
  );
}
