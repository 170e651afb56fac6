import { firstRule } from "../first-answer.js";
import { infinitive, isNoun, singular } from "../grammar.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { isNation } from "./classes.js";
import type { Finder, Measured } from "./measured.js";
import { classOf, isCapitalised } from "./sentence.js";
import type { Situation } from "./situation.js";

/** The name before a figure whose verb is left out, [first, last), and the sign or word between it and the clause that has the verb. */
export interface Gap {
  readonly seam: number;
  readonly first: number;
  readonly last: number;
}

/** "Boria lost 40 tanks, Mira 25", "and the rebels at least 30": a subject and a figure share the verb of the clause before; `from` is where the figure begins. */
export function gapBefore(tokens: readonly Token[], figure: number): Gap | null {
  // "Boria lost 40 tanks, and Mira – 25"
  const from = isGapDash(tokens, figure - 1) ? figure - 1 : figure;
  let first = from;
  while (first > 0 && from - first < LONGEST && !isSeam(tokens[first - 1]!)) first--;
  if (first < 3 || first === from || !isSeam(tokens[first - 1]!) || !opensName(tokens, first, from)) return null;
  for (let at = first; at < from; at++) if (!isOfName(tokens, at, first)) return null;
  const seam = first - 1;
  return tokens.slice(0, seam).some(({ kind }) => kind === "number") ? { seam, first, last: from } : null;
}
const LONGEST = 4;

/** Between the name of a people or land and its figure. */
export const isGapDash = (tokens: readonly Token[], at: number): boolean =>
  /^[-–—]$/.test(tokens[at]?.text ?? "") &&
  at > 3 &&
  isNation(lowerOf(tokens[at - 1])) &&
  !isNoun(singular(tokens[at - 1]!.lower)) &&
  isSeam(tokens[at - 2]!);

const isSeam = ({ lower }: Token): boolean => /^(?:[,;]|and|while|but|whereas)$/.test(lower);

/** "Mira", "the rebels" */
const opensName = (tokens: readonly Token[], first: number, from: number): boolean =>
  isCapitalised(tokens[first]) || (tokens[first]!.lower === "the" && from - first > 1 && !RESTS.test(lowerOf(tokens[first + 1])));
const RESTS = /^(?:other|others|rest|remaining|last|next|first|second|third|previous|following|same)$/;

// "the guards" are persons, "the Larks hold" has a verb
function isOfName(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word") return false;
  if (isCapitalised(token)) return true;
  const kind = classOf(token);
  if (kind !== null) return kind === "determiner" && at === first;
  return (at === first + 1 && tokens[first]!.lower === "the") || infinitive(token.lower) === null;
}

/** "Boria sells 40 tons of tea, Mira 12 tons": where the verb is left out, so is what it is done to. */
export function gapped(situation: Situation, finders: readonly Finder[]): Measured | null {
  const { sentence, quantity, index } = situation;
  const before = sentence.quantities[index - 1];
  if (!before || before.dimension !== quantity.dimension || before.unit !== quantity.unit) return null;
  if (!gapBefore(sentence.tokens, quantity.from)) return null;
  return firstRule(finders, (finder) => finder({ ...situation, quantity: before, index: index - 1 }), null);
}
