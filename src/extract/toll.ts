import { infinitive } from "../grammar.js";
import { TALLIES } from "../lexicon/rivals.js";
import { NUMBERING, REVISING } from "../lexicon/things.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { verbBefore } from "./clause.js";
import { PERSON, type Place } from "./count-place.js";
import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";

/** "rose", "stands", "was lowered": the verb says how many there are of what is numbered. */
export function movesNumber(verb: string): boolean {
  const deed = infinitive(verb) ?? "";
  return NUMBERING.has(deed) || REVISING.has(deed);
}

/** "toll", "death count", "body tally": the noun at `at` is the number of the dead. */
export const isTollAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "toll" || (TALLIES.has(lowerOf(tokens[at])) && /^(?:death|body)$/.test(lowerOf(tokens[at - 1])));

/** "Death toll in floods and landslides in Boria rises to 21": the toll opens the clause. */
export function hasToll(sentence: Sentence, from: number): boolean {
  const verb = verbBefore(sentence, from);
  if (!verb || from - verb.last > 1 || !NUMBERING.has(infinitive(sentence.tokens[verb.last - 1]!.lower) ?? "")) return false;
  const clause = sentence.tokens.slice(Math.max(0, verb.first - 16), verb.first);
  const at = clause.findIndex((_, i) => isTollAt(clause, i));
  return at >= 0 && !clause.slice(at).some(({ text }) => /^[.;:,]$/.test(text));
}

/** "The toll has risen to 84 and hundreds are hurt": the toll is of persons, whatever is counted next. */
export const tollOf = ({ sentence, index }: Place): ItemPhrase | null =>
  hasToll(sentence, sentence.quantities[index]!.from) ? { ...PERSON, basis: "subject" } : null;
