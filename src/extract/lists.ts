import { lowerOf } from "../tokens.js";
import type { Quantity, Token } from "../types.js";
import { classOf, type Sentence } from "./sentence.js";
import { isVerbAt } from "./verb.js";

/** For each quantity the first and last quantity of the list it stands in: "two radars, three howitzers and a depot". `ends` are the ends of their noun phrases. */
export function listsOf(sentence: Sentence, ends: readonly number[]): (readonly [number, number])[] {
  const { quantities } = sentence;
  const lists: (readonly [number, number])[] = [];
  for (let first = 0; first < quantities.length; ) {
    let last = first;
    while (
      last + 1 < quantities.length &&
      isCoordinated(sentence, ends[last]!, quantities[last + 1]!.from) &&
      !closesOpening(sentence.tokens, quantities[last]!, quantities[last + 1]!) &&
      !isPart(sentence, quantities[last + 1]!.to)
    )
      last++;
    for (let i = first; i <= last; i++) lists.push([first, last]);
    first = last + 1;
  }
  return lists;
}

/** "By the account of the four, at least 41 drowned": known ones and a new number are no list. */
export const closesOpening = (tokens: readonly Token[], own: Quantity, next: Quantity): boolean =>
  tokens[own.from - 1]?.lower === "the" && tokens[own.to]?.text === "," && next.from === own.to + 1 && next.first > next.from;

/** "nine miners, seven of whom": a part of the entry before is no entry. */
const isPart = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.lower === "of" && /^(?:whom|which|them|these|those)$/.test(lowerOf(tokens[at + 1]));

/** Between two entries of a list stand a comma or "and", and no verb. */
function isCoordinated(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  if (to <= from || to - from > 9) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (/^[;:.!?–—()]$/.test(token.text)) return token.text === ";" && i === to - 1;
    joined ||= token.text === "," || token.lower === "and" || token.lower === "or" || token.lower === "plus";
    const kind = classOf(token);
    if (
      (kind === "pronoun" && !/^(?:of|among|amongst)$/.test(lowerOf(tokens[i - 1]))) ||
      kind === "relative" ||
      isVerbAt(sentence, i)
    )
      return false;
  }
  return joined;
}
