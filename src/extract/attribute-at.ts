import { ATTRIBUTES } from "../lexicon/attributes.js";
import { lowerOf } from "../tokens.js";
import type { Phrase } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";

/** The measure that a word names. */
export function attributeAt({ tokens, recorder }: Sentence, at: number, names = ATTRIBUTES): string | null {
  const known = names.get(lowerOf(tokens[at])) ?? null;
  // what is left of an income is a profit
  const words = `${tokens[at - 1]?.lower} ${tokens[at]?.lower}`;
  const attribute = known === "revenue" && NET.test(words) ? "profit" : known === "profit" && PAID.test(words) ? "salary" : known;
  if (attribute) recorder?.heard(attribute, tokens[at]!);
  return attribute;
}

// "average hourly earnings"
const PAID = /^(?:hourly|weekly|average) earnings$/;
const NET = /^(?:net|operating|pretax) income$/;

/** Of a chain of noun phrases the thing and the measure named: "width of the corridor", "stations with a capacity". */
export function itemOf(
  chain: readonly Phrase[],
  sentence: Sentence,
): { phrase: Phrase; attribute: string | null; attributed: Phrase | null } | null {
  if (chain.length === 0) return null;
  const at = chain.findIndex((phrase) => ATTRIBUTES.has(sentence.tokens[phrase.head]!.lower));
  if (at < 0) return { phrase: chain[0]!, attribute: null, attributed: null };
  const attribute = attributeAt(sentence, chain[at]!.head);
  // "the width of the corridor", but "house prices in Velm"
  const of = /^(?:of|for)$/.test(lowerOf(sentence.tokens[chain[at]!.last])) ? chain[at + 1] : undefined;
  return { phrase: of ?? chain[at - 1] ?? chain[at]!, attribute, attributed: chain[at]! };
}
