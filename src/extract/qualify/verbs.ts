import { infinitive } from "../../grammar.js";
import { EVENTS, PARTICIPLES, STATES } from "../../lexicon/events.js";
import { DENIAL_VERBS, PROPOSAL_VERBS } from "../../lexicon/modality.js";

const LISTED: ReadonlySet<string> = new Set([
  ...STATES,
  ...PROPOSAL_VERBS,
  ...DENIAL_VERBS,
  ...EVENTS.flatMap(({ verbs = [], own = [] }) => [...verbs, ...own].map((verb) => verb.split(" ")[0]!)),
]);

const BY_PARTICIPLE: ReadonlyMap<string, string> = new Map([...PARTICIPLES].map(([verb, participle]) => [participle, verb]));

const BASES = new Map<string, string | null>();
const MOST_BASES = 20_000;

/** The infinitive of a verb form; where spelling alone leaves several ("seiz" or "seize"), the one that a lexicon holds. Asked for the same words again and again. */
export function baseOf(word: string): string | null {
  const known = BASES.get(word);
  if (known !== undefined) return known;
  const base = readBase(word);
  if (BASES.size < MOST_BASES) BASES.set(word, base);
  return base;
}

function readBase(word: string): string | null {
  const irregular = BY_PARTICIPLE.get(word);
  if (irregular) return irregular;
  const guess = infinitive(word);
  if (guess !== null && LISTED.has(guess)) return guess;
  if (LISTED.has(word)) return word;
  return stemsOf(word).find((stem) => LISTED.has(stem)) ?? guess;
}

/** "pushes" → "push"; "planes" are no plans. */
const shortened = (word: string): string[] => (/(?:[sxz]|[cs]h|o)es$/.test(word) ? [word.slice(0, -2)] : []);

function stemsOf(word: string): readonly string[] {
  const root = word.endsWith("ing") ? word.slice(0, -3) : word.endsWith("ed") ? word.slice(0, -2) : null;
  if (!root)
    return word.endsWith("ies") ? [`${word.slice(0, -3)}y`] : word.endsWith("s") ? [word.slice(0, -1), ...shortened(word)] : [];
  return [`${root}e`, root, root.slice(0, -1), root.endsWith("i") ? `${root.slice(0, -1)}y` : root];
}
