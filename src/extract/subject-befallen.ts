import { isPastForm, singular } from "../grammar.js";
import { lowerOf } from "../tokens.js";
import { isKnownPerson } from "./classes.js";
import { PERSON } from "./count-place.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";

/** "persons arrested were 213", "those killed were 40": the number is what the verb says of them. */
export function participleBefore(sentence: Sentence, from: number): ItemPhrase | null {
  const { tokens, owner } = sentence;
  if (!/^(?:was|were|are)$/.test(lowerOf(tokens[from - 1])) || !isPastForm(lowerOf(tokens[from - 2]))) return null;
  const at = from - 3;
  if (at < 0 || owner[at]! >= 0) return null;
  if (tokens[at]!.lower === "those") return { ...PERSON, first: at, last: at + 1, basis: "subject" };
  const head = singular(tokens[at]!.lower);
  return head !== tokens[at]!.lower && isKnownPerson(head)
    ? itemFrom(sentence, { first: at, last: at + 1, head: at }, "subject")
    : null;
}

/** Whether a participle and a form of "be" lead to the number: what befell those counted stands there, and nowhere else. */
export const isParticipleBefore = ({ tokens }: Sentence, from: number): boolean =>
  /^(?:was|were|are)$/.test(lowerOf(tokens[from - 1])) && isPastForm(lowerOf(tokens[from - 2]));
