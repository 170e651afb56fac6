import { infinitive, isAdjective, isAdverb, isNoun, isPastForm } from "../grammar.js";
import { STANCES } from "../lexicon/actions.js";
import { REPORTED_THINGS, SUBJECT_VERBS } from "../lexicon/things.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { classOf, isCapitalised, isPluralForm, type Sentence } from "./sentence.js";

/** A finite or participial verb at this place, auxiliaries included. */
export function isVerbAt(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i];
  if (token?.kind !== "word") return false;
  const kind = classOf(token);
  if (kind !== null) return kind === "auxiliary";
  const base = infinitive(token.lower);
  if (base === null || (isCapitalised(token) && i > 0)) return false;
  if (isPastForm(token.lower)) return !isAttributive(sentence, i);
  if (token.lower.endsWith("ing")) return isGerundVerb(sentence, i);
  return base === token.lower ? isBaseVerb(sentence, i) : isThirdPerson(sentence, i);
}

/** The word before, adverbs skipped: "will soon open". */
function before({ tokens }: Sentence, i: number): number {
  let at = i - 1;
  while (at >= 0 && (classOf(tokens[at]) === "adverb" || (tokens[at]!.kind === "word" && isDegree(tokens[at]!)))) at--;
  return at;
}

/** "the destroyed bridges", "Adjusted profit": a participle between a determiner, a preposition or the start and its noun. */
function isAttributive({ tokens, owner }: Sentence, i: number): boolean {
  const at = i > 1 && isDegree(tokens[i - 1]!) ? i - 1 : i;
  const previous = classOf(tokens[at - 1]);
  const opens = at === 0 || previous === "determiner" || previous === "preposition" || owner[at - 1]! >= 0;
  const next = tokens[i + 1];
  return opens && next?.kind === "word" && classOf(next) === null && !isAdverb(next.lower);
}

/** "internally" before a participle */
export const isDegree = (token: Token): boolean => token.lower.endsWith("ly") && isAdverb(token.lower);

/** "are destroying"; not "Lending to households grew". */
function isGerundVerb(sentence: Sentence, i: number): boolean {
  if (i === 0) return false;
  const previous = sentence.tokens[before(sentence, i)];
  if (BE.has(lowerOf(previous))) return true;
  if (PRESENT_ADJECTIVES.has(sentence.tokens[i]!.lower)) return false;
  return classOf(previous) !== "determiner" && !isNoun(sentence.tokens[i]!.lower);
}

/** "they open", "will open", "to open"; not "a speed", "two raids". */
function isBaseVerb(sentence: Sentence, i: number): boolean {
  const at = before(sentence, i);
  const previous = sentence.tokens[at];
  const kind = classOf(previous);
  if (previous?.lower === "to" || kind === "pronoun" || previous?.lower === "who") return true;
  if (kind === "auxiliary")
    return ZERO_PAST.has(sentence.tokens[i]!.lower) || (!BE.has(previous!.lower) && !HAVE.has(previous!.lower));
  const countsNext = (sentence.owner[i + 1] ?? -1) >= 0;
  if (kind === "conjunction") return countsNext;
  if (ZERO_PAST.has(sentence.tokens[i]!.lower) && kind === null && previous && classOf(sentence.tokens[i + 1]) === "determiner")
    return true;
  if (kind !== null || previous === undefined || sentence.owner[at]! >= 0 || isAdjective(previous.lower)) return false;
  // "the Greens stand at 27 percent", "saw wages increase to 6,000"
  if (isPluralForm(previous) && putsAt(sentence, i)) return true;
  if (countsNext && (isPluralForm(previous) || ZERO_PAST.has(sentence.tokens[i]!.lower))) return true;
  const { lower } = sentence.tokens[i]!;
  return !isNoun(lower) && !isAdjective(lower);
}

/** "it costs", "the plant employs 1,200"; not "three raids", "had winds". */
function isThirdPerson(sentence: Sentence, i: number): boolean {
  const at = before(sentence, i);
  const previous = sentence.tokens[at];
  const kind = classOf(previous);
  if (kind === "pronoun" || kind === "relative") return true;
  if (kind !== null || previous === undefined || sentence.owner[at]! >= 0) return false;
  if (!isNoun(sentence.tokens[i]!.lower)) return true;
  return (
    previous.kind === "word" && ((sentence.owner[i + 1] ?? -1) >= 0 || putsAt(sentence, i) || isStance(sentence, i, previous))
  );
}

/** "stands at 41": a noun by itself is a verb before "at" or "to" and a number. */
const putsAt = ({ tokens, owner }: Sentence, i: number): boolean =>
  /^(?:at|to)$/.test(lowerOf(tokens[i + 1])) && (owner[i + 2] ?? -1) >= 0;

/** "the reef lies at a depth of 11 metres", "a road that runs for 40 km": what a thing does without an end. */
const isStance = ({ tokens }: Sentence, i: number, previous: Token): boolean =>
  STANCES.has(tokens[i]!.lower) &&
  !isPluralForm(previous) &&
  classOf(tokens[i + 1]) === "preposition" &&
  tokens[i + 1]!.lower !== "of";

/** Pasts that look like their infinitive: "the bridge cost 4 million". */
export const ZERO_PAST: ReadonlySet<string> = new Set("cost hit cut put set shed spread let beat forecast".split(" "));
/** "from continuing operations", "of the existing bridges" */
const PRESENT_ADJECTIVES = new Set(
  "continuing existing remaining ongoing leading growing emerging developing rising falling missing outstanding neighbouring neighboring surrounding opposing ruling serving surviving visiting".split(
    " ",
  ),
);
const BE = new Set("am is are was were be been being".split(" "));
const HAVE = new Set("have has had having".split(" "));

/** Verbs whose subject is the number before them; "90,000 reported cases" are cases, "12 reported headaches" tells who reported them. */
export const hasNumberBefore = (tokens: readonly Token[], at: number): boolean =>
  SUBJECT_VERBS.has(lowerOf(tokens[at])) && !(tokens[at]!.lower === "reported" && REPORTED_THINGS.has(lowerOf(tokens[at + 1])));
