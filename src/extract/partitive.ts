import { isAdjective, isNoun } from "../grammar.js";
import { HARM } from "../lexicon/harm.js";
import { classOf, isCapitalised, isPluralForm, type Sentence } from "./sentence.js";

/** The index of the count that this one is a part of: "150 of the 1,800 residents", "12 of the village's 90 houses". */
export function wholeBehind({ tokens, quantities, owner }: Sentence, index: number): number | null {
  let at = quantities[index]!.to;
  if (tokens[at]?.lower === "out") at++;
  if (tokens[at]?.lower !== "of") return null;
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    if (owner[i] === index + 1) return index + 1;
    const token = tokens[i]!;
    if (token.kind !== "word" || !(classOf(token) === null || classOf(token) === "determiner")) return null;
  }
  return null;
}

/** What stands at a comma or "and" is more of one subject: "men and women had been killed", "sailors, cooks and clerks died". */
export function subjectGoesOn({ tokens, owner }: Sentence, at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 8; i++) {
    const token = tokens[i]!;
    if (owner[i]! >= 0) return false;
    if (token.text === "," || /^(?:and|or)$/.test(token.lower)) continue;
    if (HARM.has(token.lower) || classOf(token) === "auxiliary") return i > at + 1;
    const nominal = isPluralForm(token) || isCapitalised(token) || isNoun(token.lower) || isAdjective(token.lower);
    if (token.kind !== "word" || classOf(token) !== null || !nominal) return false;
  }
  return false;
}
