import { infinitive } from "../grammar.js";
import { EARNING, GIVING, SUM_BY_VERB } from "../lexicon/actions.js";
import { MONEY_ATTRIBUTES, SUM_NOUNS } from "../lexicon/attributes.js";
import { FIRM_PRONOUNS, PAYING_BODIES, STATE_BODIES } from "../lexicon/owners.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Quantity } from "../types.js";
import { attributeAt } from "./attribute-at.js";
import { chained, toldAgain } from "./change.js";
import { isPerson } from "./classes.js";
import { chainBefore, isPassive, verbBefore } from "./clause.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { lineOpener } from "./fragment.js";
import { gapped } from "./gapped.js";
import { itemFrom } from "./item.js";
import { itself } from "./itself.js";
import {
  compound,
  type Finder,
  isTime,
  labelBefore,
  type Measured,
  measured,
  noteAttribute,
  objectBefore,
  objectTo,
  ofBefore,
  ofBehind,
  receiver,
  subject,
} from "./measured.js";
import type { ItemPhrase } from "./mention.js";
import { phraseAfter } from "./noun-phrase.js";
import { classOf, isCapitalised, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";
import { namedSum } from "./sums.js";
import { isVerbAt } from "./verb.js";

export const money: Extractor = {
  id: "money",
  summary: "Sums of money and what they are for.",
  frame: (situation) => {
    const { quantity, sentence } = situation;
    if (quantity.dimension !== "money") return null;
    const { item, attribute } = measured(situation, FINDERS);
    const isOpen = attribute === null || attribute === "level";
    const named = isOpen ? (attributeOf(sentence, item) ?? attributeNear(sentence, quantity.from, quantity.to)) : null;
    if (named) noteAttribute(situation, named);
    return {
      kind: "money",
      item,
      attribute:
        isPerShare(sentence, quantity, item) && !/^(?:change|dividend)$/.test(named ?? attribute ?? "")
          ? "per share"
          : (named ?? (isOpen ? perOf(quantity) : null) ?? attribute),
      confidence: confidenceOf("money", item),
    };
  },
};

/** "51 cents per share", "earnings per share of 51 cents" */
const isPerShare = ({ tokens }: Sentence, { per }: Quantity, item: ItemPhrase | null): boolean =>
  per === "share" ||
  (item !== null && item.first >= 0 && lowerOf(tokens[item.last]) === "per" && lowerOf(tokens[item.last + 1]) === "share");

/** "Revenue, net of interest expense, rose to 3 million": what the sum is says which, and not the word next to it. */
const attributeOf = (sentence: Sentence, item: ItemPhrase | null): string | null =>
  item !== null && item.first >= 0 && SUM_NOUNS.has(lowerOf(sentence.tokens[item.last - 1]))
    ? attributeAt(sentence, item.last - 1, MONEY_ATTRIBUTES)
    : null;

/** "$77 a barrel" is a price, "45 cents a share" and "$3 million a day" are told from sums by what they are per. */
function perOf({ per }: Quantity): string | null {
  if (per === null) return null;
  return per === "share" || TIMES.has(per) ? `per ${per}` : "price";
}
const TIMES = new Set("second minute hour day night week fortnight month quarter season year decade".split(" "));

const FINDERS: readonly Finder[] = [
  { name: "amount right before", like: "rose to $5 million from $4 million", ask: chained },
  { name: "sum right before", like: "a profit of $6 million, or 31 cents a share", ask: toldAgain },
  { name: "compound", like: "a $2 million bridge", ask: compound },
  {
    name: "clause before",
    like: "Boria gave $40 million for the dam, Mira $12 million",
    ask: (situation) => gapped(situation, FINDERS),
  },
  { name: "what is worth it", like: "cocaine worth $5 million", ask: worthBefore },
  { name: "worth of", like: "$5 million worth of cocaine", ask: worthOf },
  { name: "of behind", like: "$5 billion of weapons", ask: ofBehind },
  { name: "named sum", like: "a net profit of $5 million", ask: namedSum },
  { name: "what was traded", like: "bought 24 jets for $2 billion", ask: bought },
  { name: "of before", like: "debts of $5 million", ask: ofBefore },
  { name: "fine", like: "fined the company $2 million", ask: fine },
  { name: "purpose", like: "spent $4 million on the museum", ask: purpose },
  { name: "who is given it", like: "paid $4,000 to each family", ask: given },
  { name: "label before", like: "Ministry of Works: $5 million", ask: labelBefore },
  { name: "object", like: "put the damage at $2 million", ask: objectTo },
  { name: "sum before in the row", like: "revenue of $3 million for the quarter and $9 million for the year", ask: inRow },
  { name: "who pays or gets it", like: "fined the company $2 million", ask: receiver },
  { name: "each of those counted", like: "They ordered 48 guns. Each costs $3 million.", ask: each },
  { name: "named by its verb", like: "we borrowed $5 million", ask: byVerb },
  { name: "what costs it", like: "the bridge cost $4 million", ask: payee },
  { name: "it, told of before", like: "It reached $4 million.", ask: itself },
  { name: "noun that opens the line", like: "Net debt $1.9bn (last year $1.6bn)", ask: lineOpener },
];

/** The noun phrase that "worth", "valued at" or "priced at" follows. */
function worthBefore({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  let at = quantity.from - 1;
  if (tokens[at]?.lower === "at" && /^(?:valued|priced|estimated)$/.test(lowerOf(tokens[at - 1]))) at--;
  else if (tokens[at]?.lower !== "worth") return null;
  if (isVerbAt(sentence, at - 1)) return null;
  const phrase = chainBefore(sentence, /^[,(—–]$/.test(textOf(tokens[at - 1])) ? at - 1 : at)[0];
  return phrase ? { item: itemFrom(sentence, phrase, "before"), attribute: "value" } : null;
}

function worthOf({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  const at = quantity.to + (tokens[quantity.to]?.text === "'" ? 1 : 0);
  if (tokens[at]?.lower !== "worth" || tokens[at + 1]?.lower !== "of") return null;
  const phrase = phraseAfter(sentence, at + 2, false);
  return phrase && { item: itemFrom(sentence, phrase, "after"), attribute: "value" };
}

function each({ sentence, quantity, memory }: Situation): Measured | null {
  const { tokens } = sentence;
  const isEach = /^costs?$/.test(lowerOf(tokens[quantity.from - 1])) && tokens[quantity.from - 2]?.lower === "each";
  const item = isEach ? memory.counted.at(-1) : undefined;
  return item ? { item: { ...item, first: -1, last: -1, basis: "elided" }, attribute: null } : null;
}

/** "for the quarter and 9 million for the year": with no verb between them both sums are of one thing. */
function inRow({ sentence, quantity, index, memory }: Situation): Measured | null {
  const { tokens, quantities } = sentence;
  const before = quantities.slice(0, index).findLast(({ dimension }) => dimension === "money");
  const last = memory.measured.get("money");
  if (!before || !last?.item || tokens[quantity.from - 1]?.lower !== "and" || quantity.from - before.to > LONGEST_ROW)
    return null;
  for (let i = before.to; i < quantity.from - 1; i++) if (isVerbAt(sentence, i) || /^[.;:]$/.test(tokens[i]!.text)) return null;
  return { item: { ...last.item, basis: "elided" }, attribute: last.attribute };
}
const LONGEST_ROW = 8;

/** "fined the bank $2 million for fraud": the fine is neither the bank nor the fraud. */
function fine(situation: Situation): Measured | null {
  const verb = verbBefore(situation.sentence, situation.quantity.from);
  const isFined = verb !== null && infinitive(situation.sentence.tokens[verb.last - 1]!.lower) === "fine";
  return isFined ? impliedBy(verb, "fine") : null;
}

const impliedBy = ({ first, last }: { first: number; last: number }, noun: string): Measured => ({
  item: { name: noun, head: noun, first, last, basis: "implied" },
  attribute: null,
});

/** The noun of the verb, where nothing says what the sum is for: what is borrowed is a loan. */
function byVerb({ sentence, quantity }: Situation): Measured | null {
  const verb = verbBefore(sentence, quantity.from);
  const noun = verb && SUM_BY_VERB.get(infinitive(sentence.tokens[verb.last - 1]!.lower) ?? "");
  if (!verb || !noun || quantity.from - verb.last > 3) return null;
  return impliedBy(verb, noun);
}

/** The subject, but for who pays, fines, gives or loses: the sum is none of the judge. */
function payee(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  const verb = verbBefore(sentence, quantity.from);
  const base = verb && infinitive(sentence.tokens[verb.last - 1]!.lower);
  const isActive = verb !== null && base !== null && !isPassive(sentence, verb);
  if (isActive && PAYING.has(base)) return null;
  const found = subject(situation);
  return isActive && EARNING.has(base) && found?.item && isOwner(sentence, found.item) ? null : found;
}

/** Persons, firms and names, which have the sum and are not what it is for: "Orlo lost 2 million", but "the fair made 2 million". */
const isOwner = ({ tokens }: Sentence, item: ItemPhrase): boolean =>
  isPerson(item) ||
  PAYING_BODIES.has(item.head) ||
  FIRM_PRONOUNS.has(item.head) ||
  STATE_BODIES.has(item.head) ||
  isCapitalised(tokens[item.last - 1]);

const PAYING = new Set(
  "fine pay spend invest allocate give donate order charge award lend buy purchase raise grant provide pledge offer demand seek want need ask".split(
    " ",
  ),
);

function bought(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  if (sentence.tokens[quantity.from - 1]?.lower !== "for") return null;
  const verb = verbBefore(sentence, quantity.from);
  if (!verb || !TRADE.has(infinitive(sentence.tokens[verb.last - 1]!.lower) ?? "")) return null;
  // "The mill was sold to two brothers for 2 million"
  const isSold = isPassive(sentence, verb) && /^(?:to|by|for|at|in|on)$/.test(lowerOf(sentence.tokens[verb.last]));
  return isSold ? subject(situation) : objectBefore(situation);
}
const TRADE = new Set("buy purchase sell acquire order lease rent hire sign build import".split(" "));

function purpose({ sentence, quantity }: Situation): Measured | null {
  const { tokens, owner } = sentence;
  for (let i = quantity.to; i < tokens.length && i < quantity.to + 6; i++) {
    if (sentence.quantities[owner[i]!]?.dimension === "date") continue;
    if (tokens[i]!.kind === "sign" || owner[i]! >= 0) return null;
    // "20 million to open sites in Kelm"
    if (tokens[i]!.lower === "to" && infinitive(lowerOf(tokens[i + 1])) === tokens[i + 1]?.lower) return null;
    if (!/^(?:for|on|in|towards?)$/.test(tokens[i]!.lower)) continue;
    // "2 million in cash and shares for its rival"
    if (tokens[i]!.lower === "in" && TENDER.test(lowerOf(tokens[i + 1])) && /^(?:for|and|or)$/.test(lowerOf(tokens[i + 2]))) {
      i += 1;
      continue;
    }
    // "2 million in Orlo debt"
    const held = tokens[i]!.lower === "in" && isCapitalised(tokens[i + 1]) ? phraseAfter(sentence, i + 1, false) : null;
    if (held && SUM_NOUNS.has(tokens[held.head]!.lower) && owner[i + 1] === -1)
      return { item: itemFrom(sentence, held, "after"), attribute: null };
    if (tokens[i]!.lower === "in" && NO_PURPOSE.test(lowerOf(tokens[i + 1]))) return null;
    // "closed at 75 dollars on the exchange": where, and not what for
    if (tokens[i]!.lower !== "for" && /^(?:at|to|from)$/.test(lowerOf(tokens[quantity.from - 1]))) return null;
    if (tokens[i]!.lower === "in" && (classOf(tokens[i + 1]) !== null || isCapitalised(tokens[i + 1]))) return null;
    const at = classOf(tokens[i + 1]) === "determiner" ? i + 2 : i + 1;
    const phrase = phraseAfter(sentence, at, false);
    if (phrase && isTime(sentence, phrase)) continue;
    return phrase && owner[at] === -1 ? { item: itemFrom(sentence, phrase, "after"), attribute: null } : null;
  }
  return null;
}

/** What a price is paid in. */
const TENDER = /^(?:cash|stock|shares)$/;

/** "has 2 million in hand" */
const NO_PURPOSE = /^(?:hand|total|all|full|part|advance|reserve|return|exchange|addition|instalments|installments)$/;

/** "lent 60 million to two mills"; "to rebuild the mill" is what for. */
function given({ sentence, quantity }: Situation): Measured | null {
  const { tokens, owner, quantities } = sentence;
  const verb = verbBefore(sentence, quantity.from);
  const lead = /^(?:more|extra|less)$/.test(lowerOf(tokens[quantity.to])) ? quantity.to + 1 : quantity.to;
  if (tokens[lead]?.lower !== "to" || !verb || !GIVING.has(infinitive(tokens[verb.last - 1]!.lower) ?? "")) return null;
  let at = lead + 1;
  if (classOf(tokens[at]) === "determiner") at++;
  else if (classOf(tokens[at + 1]) === "determiner" || infinitive(lowerOf(tokens[at])) === tokens[at]?.lower) return null;
  const counted = quantities[owner[at] ?? -1];
  const phrase = phraseAfter(sentence, counted?.dimension === "count" ? counted.to : at, false);
  return phrase && { item: itemFrom(sentence, phrase, "after"), attribute: null };
}

/** The word nearest to the sum that says what kind of sum it is. */
function attributeNear(sentence: Sentence, from: number, to: number): string | null {
  for (let step = 1; step < 9; step++) {
    for (const i of [from - step, to - 1 + step]) {
      const attribute = sentence.owner[i] === -1 ? attributeAt(sentence, i, MONEY_ATTRIBUTES) : null;
      if (attribute) return attribute;
    }
  }
  return null;
}
