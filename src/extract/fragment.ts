import { isPastForm } from "../grammar.js";
import { TIMES } from "../lexicon/attributes.js";
import { lowerOf } from "../tokens.js";
import { attributeAt } from "./attribute-at.js";
import { itemFrom } from "./item.js";
import type { Measured } from "./measured.js";
import { type Phrase, phraseAfter, phraseBefore } from "./noun-phrase.js";
import { classOf, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";
import { isVerbAt } from "./verb.js";

/** How far behind its noun the amount of a line may stand: "Net debt £1.9bn (last year £1.6bn)". */
const FARTHEST = 16;

/** "Net debt £1.9bn", "* Ticket sales up 3.5% at £1.2bn": what the amounts of a line without a verb are of, right before them or at its opening. */
export function lineOpener({ sentence, quantity, index, memory }: Situation): Measured | null {
  const { tokens, owner } = sentence;
  if (/^[.!?]$/.test(tokens.at(-1)!.text)) return null; // a sentence has its own subject
  let first = 0;
  while (tokens[first]?.kind === "sign" || classOf(tokens[first]) === "determiner" || owner[first]! >= 0) first++;
  if (first >= quantity.from || quantity.from - first > FARTHEST || classOf(tokens[first]) !== null) return null;
  for (let i = first; i < quantity.from; i++)
    if (owner[i]! < 0 && (isPredicate(sentence, i) || /^[,.]$/.test(tokens[i]!.text))) return null;
  const moved = /^(?:up|down|at|of|:)$/.test(lowerOf(tokens[quantity.from - 1]));
  const near = phraseBefore(sentence, moved ? quantity.from - 1 : quantity.from);
  const isNear = near !== null && isHead(sentence, near);
  const last = memory.measured.get(quantity.dimension)?.item;
  const isSecond = sentence.quantities.slice(0, index).some(({ dimension }) => dimension === quantity.dimension);
  if (!isNear && isSecond && last) return { item: { ...last, basis: "elided" }, attribute: null };
  const phrase = isNear ? near : phraseAfter(sentence, first, false);
  if (!phrase || phrase.last > quantity.from) return null;
  return { item: itemFrom(sentence, phrase, "label"), attribute: attributeAt(sentence, phrase.head) };
}

// "earnings per share 22p" are earnings, "last year pro-forma £1.9bn" says when
const isHead = (sentence: Sentence, { first, head }: Phrase): boolean =>
  sentence.tokens[first - 1]?.lower !== "per" && !sentence.tokens.slice(first, head + 1).some(({ lower }) => TIMES.has(lower));

// "H1 adjusted operating profit" has no verb
const isPredicate = (sentence: Sentence, i: number): boolean =>
  isVerbAt(sentence, i) && !(isPastForm(sentence.tokens[i]!.lower) && i > 0 && classOf(sentence.tokens[i - 1]) === null);
