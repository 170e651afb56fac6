import { HARM, type Harm } from "../lexicon/harm.js";
import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";

const AHEAD = 9;
const BACK = 8;
const NEAR = 3;

/** Whether the counted persons were killed, wounded, taken or are missing, by the words around the number or around its list. */
export function harmOf(
  sentence: Sentence,
  index: number,
  [first, last]: readonly [number, number],
  ends: readonly number[],
  item: ItemPhrase | null,
): Harm | null {
  const { from, to } = sentence.quantities[index]!;
  if (item?.head === "life") return livesLost(sentence, from, ends[index]!);
  const own = harmWithin(sentence, to, ends[index]!) ?? harmBack(sentence, from, NEAR) ?? lossBefore(sentence, from);
  if (own) return own;
  const named = item && (HARM.get(item.head) ?? harmWithin(sentence, Math.max(0, item.first), item.last));
  if (named) return named;
  const fronted = inverted(sentence, sentence.quantities[first]!.from);
  if (fronted) return fronted;
  const around = harmAhead(sentence, ends[index]!, index) ?? harmBack(sentence, from, BACK);
  if (around || first === last) return around ?? harmOfColumn(sentence);
  const start = sentence.quantities[first]!.from;
  return harmBack(sentence, start, BACK) ?? lossBefore(sentence, start) ?? harmAhead(sentence, ends[last]!, last);
}

/** "40 wounded soldiers", "17 injured" */
function harmWithin({ tokens }: Sentence, from: number, to: number): Harm | null {
  for (let i = from; i < to; i++) {
    const harm = HARM.get(tokens[i]!.lower);
    if (harm) return harm;
  }
  return null;
}

/** "12 miners were killed", "nine people in the north died": up to the next number or the end of the clause. */
function harmAhead({ tokens, owner }: Sentence, from: number, index: number): Harm | null {
  for (let i = from; i < tokens.length && i < from + AHEAD; i++) {
    const token = tokens[i]!;
    if (token.kind === "sign" && !/^[-'"“”’,]$/.test(token.text)) return null;
    if (token.text === "," && i > from) return null;
    if (owner[i]! >= 0 && owner[i] !== index) return null;
    const harm = HARM.get(token.lower);
    if (harm) return harm;
    if (token.lower === "and" || token.lower === "but") return null;
  }
  return null;
}

/** "killing at least nine people", "left 3 dead", "the death toll rose to 84" */
function harmBack({ tokens, owner }: Sentence, end: number, reach: number): Harm | null {
  for (let i = end - 1; i >= 0 && i >= end - reach; i--) {
    const token = tokens[i]!;
    if (/^[.;!?,]$/.test(token.text) || owner[i]! >= 0) return null;
    const harm = HARM.get(token.lower);
    if (harm) return harm;
  }
  return null;
}

/** "the garrison lost 400 men" */
const lossBefore = ({ tokens }: Sentence, from: number): Harm | null =>
  /^(?:lost|losing|loses|lose)$/.test(tokens[from - 1]?.lower ?? "") ? "killed" : null;

/** "claimed 40 lives", "70,000 lives were lost" */
function livesLost({ tokens }: Sentence, from: number, end: number): Harm | null {
  for (let i = Math.max(0, from - 4); i < from; i++)
    if (/^(?:cost|costs|costing|claim|claims|claimed|claiming|took|taken|taking|lost|loss)$/.test(tokens[i]!.lower))
      return "killed";
  for (let i = end; i < end + 4; i++) if (tokens[i]?.lower === "lost") return "killed";
  return null;
}

/** A cell under "Killed" or "Soldiers wounded". */
function harmOfColumn({ segment, document }: Sentence): Harm | null {
  if (!segment.column) return null;
  const words = document.text
    .slice(segment.column.start, segment.column.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  for (const word of words) {
    const harm = HARM.get(word);
    if (harm) return harm;
  }
  return null;
}

/** "Killed in the fire were 57 people": the participle opens the sentence, the verb stands before the number. */
function inverted({ tokens }: Sentence, from: number): Harm | null {
  if (!/^(?:is|are|was|were)$/.test(tokens[from - 1]?.lower ?? "")) return null;
  return HARM.get(tokens[0]!.lower) ?? (tokens[0]!.lower === "also" ? (HARM.get(tokens[1]!.lower) ?? null) : null);
}
