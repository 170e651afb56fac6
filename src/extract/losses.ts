import { HARM, type Harm } from "../lexicon/harm.js";
import { NUMBER_NOUNS } from "../lexicon/things.js";
import { lowerOf } from "../tokens.js";
import { isKnownPerson, isPerson } from "./classes.js";
import { verbBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import { phraseAfter } from "./noun-phrase.js";
import { classOf, type Sentence } from "./sentence.js";
import { isTollAt, movesNumber } from "./toll.js";

/** "The number of villagers killed in the north has risen to 80", "Losses amounted to 400 men": the toll that the verb numbers. */
export function tolled(sentence: Sentence, from: number, item: ItemPhrase | null): Harm | null {
  const { tokens, recorder, owner, quantities } = sentence;
  const verb = verbBefore(sentence, from);
  if (!verb || numberedBehind(sentence, verb.last, from) > 1) return null;
  const action = tokens[verb.last - 1]!.lower;
  if (!movesNumber(action) && !/^(?:is|was|are|were)$/.test(action)) return null;
  for (let i = verb.first - 1; i >= 0 && i > verb.first - FARTHEST; i--) {
    const { text, lower } = tokens[i]!;
    if (/^[.;:]$/.test(text)) return null;
    // "put the number of the missing at 7 after there were 70 on board": told of the other number
    if (quantities[owner[i]!]?.dimension === "count") return null;
    if (isTollAt(tokens, i) || (lower === "losses" && item?.basis === "after")) {
      recorder?.heard("killed", tokens[i]!);
      return "killed";
    }
    if (NUMBER_NOUNS.has(lower)) return harmNear(sentence, i, verb.first);
  }
  return null;
}
const FARTHEST = 30;

/** Words between the verb and its number, "so far" and the like left out. */
const numberedBehind = ({ tokens }: Sentence, verb: number, from: number): number =>
  tokens.slice(verb, from).filter(({ lower }) => !/^(?:so|far|now|already|officially|thus)$/.test(lower)).length;

function harmNear({ tokens, recorder }: Sentence, from: number, to: number): Harm | null {
  for (let i = from; i < to && i < from + 7; i++) {
    const harm = HARM.get(tokens[i]!.lower);
    if (harm) recorder?.heard(harm, tokens[i]!);
    if (harm) return harm;
  }
  return null;
}

/** "the garrison lost 400 men", "claimed the lives of six people", "she lost her brother and two cousins" */
export function lossBefore({ tokens, recorder }: Sentence, from: number): Harm | null {
  const at = lossAt(tokens, from);
  if (at < 0 || isGame(tokens, at)) return null;
  recorder?.heard("killed", tokens[at]!);
  return "killed";
}

/** "The team lost 12", "won 9 and lost 12": games. */
const isGame = (tokens: Sentence["tokens"], lost: number): boolean =>
  tokens.slice(Math.max(0, lost - 4), lost).some(({ lower }) => TEAMS.test(lower)) ||
  tokens
    .slice(Math.max(0, lost - 5), lost + 5)
    .some(({ lower }, i, near) => /^(?:won|drew|drawn)$/.test(lower) && near[i + 1]?.kind === "number");
const TEAMS = /^(?:teams?|clubs?|squad|champions|coach|players?|rovers|wanderers)$/;

function lossAt(tokens: Sentence["tokens"], from: number): number {
  if (LOSING.test(lowerOf(tokens[from - 1]))) return from - 1;
  if (tokens[from - 1]?.lower === "of" && /^(?:lives|life)$/.test(lowerOf(tokens[from - 2]))) return from - 2;
  // "the remains of 10 people"
  if (tokens[from - 1]?.lower === "of" && tokens[from - 2]?.lower === "remains" && REMAINS.test(lowerOf(tokens[from - 3])))
    return from - 2;
  const and = tokens[from - 1]?.lower === "all" ? from - 2 : from - 1;
  const kin =
    tokens[and]?.lower === "and" &&
    isKnownPerson(lowerOf(tokens[and - 1])) &&
    /^(?:his|her|my|their|our)$/.test(lowerOf(tokens[and - 2]));
  return kin && LOSING.test(lowerOf(tokens[and - 3])) ? and - 3 : -1;
}
const REMAINS = /^(?:the|human|skeletal|charred)$/;
const LOSING = /^(?:lost|losing|loses|lose)$/;

/** "The mill lost 900 jobs, and 40 more were lost": what was lost before are no persons. */
export function losesThings(sentence: Sentence, from: number): boolean {
  const { tokens, quantities, owner } = sentence;
  for (let at = from - 2; at >= 0; at--) {
    const counted = quantities[owner[at + 1]!];
    if (!LOSING.test(tokens[at]!.lower) || !counted) continue;
    const phrase = phraseAfter(sentence, counted.to, false);
    return phrase !== null && !isPerson(itemFrom(sentence, phrase, "after"));
  }
  return false;
}

/** "22 were lost in the frigate", "13 cooks were lost": passive, for who "lost" actively lost something; "lost their lives" says what. */
export function lostAhead({ tokens, recorder }: Sentence, end: number): Harm | null {
  const at = lostAt(tokens, end);
  if (at >= 0) recorder?.heard("killed", tokens[at]!);
  return at < 0 ? null : "killed";
}

function lostAt(tokens: Sentence["tokens"], end: number): number {
  const verb = /^(?:has|have|had)$/.test(lowerOf(tokens[end])) ? end + 1 : end;
  const own = /^(?:their|his|her)$/.test(lowerOf(tokens[verb + 1])) ? verb + 2 : verb + 1;
  const ownLife = /^li(?:ves|fe)$/.test(lowerOf(tokens[own]));
  if (ownLife && LOSING.test(lowerOf(tokens[verb]))) return verb;
  if (classOf(tokens[end]) !== "auxiliary") return -1;
  const at = classOf(tokens[end + 1]) === "auxiliary" ? end + 2 : end + 1;
  return /^(?:was|were|been)$/.test(tokens[at - 1]!.lower) && tokens[at]?.lower === "lost" ? at : -1;
}

/** "claimed 40 lives", "70,000 lives were lost" */
export function livesLost({ tokens, recorder }: Sentence, from: number, end: number): Harm | null {
  let at = -1;
  for (let i = Math.max(0, from - 4); i < from && at < 0; i++)
    if (/^(?:cost|costs|costing|claim|claims|claimed|claiming|took|taken|taking|lost|loss)$/.test(tokens[i]!.lower)) at = i;
  for (let i = end; i < end + 4 && at < 0; i++) if (tokens[i]?.lower === "lost") at = i;
  if (at >= 0) recorder?.heard("killed", tokens[at]!);
  return at < 0 ? null : "killed";
}

/** "claimed eight lives, five in the north and two in the hills" */
export function livesBefore(sentence: Sentence, index: number, ends: readonly number[]): Harm | null {
  for (let i = index - 1; i >= 0; i--)
    if (/^li(?:ves|fe)$/.test(sentence.tokens[ends[i]! - 1]!.lower))
      return livesLost(sentence, sentence.quantities[i]!.from, ends[i]!);
  return null;
}
