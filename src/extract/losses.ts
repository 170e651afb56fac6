import { infinitive } from "../grammar.js";
import { HARM, type Harm } from "../lexicon/harm.js";
import { NUMBER_NOUNS, NUMBERING } from "../lexicon/things.js";
import { isKnownPerson } from "./classes.js";
import { verbBefore } from "./clause.js";
import type { ItemPhrase } from "./mention.js";
import { classOf, type Sentence } from "./sentence.js";

/** "The number of villagers killed in the north has risen to 80", "Losses amounted to 400 men": the toll that the verb numbers. */
export function tolled(sentence: Sentence, from: number, item: ItemPhrase | null): Harm | null {
  const { tokens } = sentence;
  const verb = verbBefore(sentence, from);
  if (!verb || from - verb.last > 1) return null;
  const action = tokens[verb.last - 1]!.lower;
  if (!NUMBERING.has(infinitive(action) ?? "") && !/^(?:is|was|are|were)$/.test(action)) return null;
  for (let i = verb.first - 1; i >= 0 && i > verb.first - FARTHEST; i--) {
    const { text, lower } = tokens[i]!;
    if (/^[.;:]$/.test(text)) return null;
    if (lower === "toll") return "killed";
    if (lower === "losses" && item?.basis === "after") return "killed";
    if (NUMBER_NOUNS.has(lower)) return harmNear(sentence, i, verb.first);
  }
  return null;
}
const FARTHEST = 30;

function harmNear({ tokens }: Sentence, from: number, to: number): Harm | null {
  for (let i = from; i < to && i < from + 7; i++) {
    const harm = HARM.get(tokens[i]!.lower);
    if (harm) return harm;
  }
  return null;
}

/** "the garrison lost 400 men", "claimed the lives of six people", "she lost her brother and two cousins" */
export function lossBefore({ tokens }: Sentence, from: number): Harm | null {
  if (LOSING.test(tokens[from - 1]?.lower ?? "")) return "killed";
  if (tokens[from - 1]?.lower === "of" && /^(?:lives|life)$/.test(tokens[from - 2]?.lower ?? "")) return "killed";
  const and = tokens[from - 1]?.lower === "all" ? from - 2 : from - 1;
  const kin =
    tokens[and]?.lower === "and" &&
    isKnownPerson(tokens[and - 1]?.lower ?? "") &&
    /^(?:his|her|my|their|our)$/.test(tokens[and - 2]?.lower ?? "");
  return kin && LOSING.test(tokens[and - 3]?.lower ?? "") ? "killed" : null;
}
const LOSING = /^(?:lost|losing|loses|lose)$/;

/** "22 were lost in the frigate", "13 cooks were lost": passive, for who "lost" actively lost something; "lost their lives" says what. */
export function lostAhead({ tokens }: Sentence, end: number): Harm | null {
  const verb = /^(?:has|have|had)$/.test(tokens[end]?.lower ?? "") ? end + 1 : end;
  const ownLife =
    /^(?:their|his|her)$/.test(tokens[verb + 1]?.lower ?? "") && /^li(?:ves|fe)$/.test(tokens[verb + 2]?.lower ?? "");
  if (ownLife && LOSING.test(tokens[verb]?.lower ?? "")) return "killed";
  if (classOf(tokens[end]) !== "auxiliary") return null;
  const at = classOf(tokens[end + 1]) === "auxiliary" ? end + 2 : end + 1;
  return /^(?:was|were|been)$/.test(tokens[at - 1]!.lower) && tokens[at]?.lower === "lost" ? "killed" : null;
}
