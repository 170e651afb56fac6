import { MONEY_ATTRIBUTES, SUM_NOUNS } from "../lexicon/attributes.js";
import { lowerOf, textOf } from "../tokens.js";
import { attributeAt } from "./attribute-at.js";
import { beforeAside, chainBefore, isPassive, subjectBefore, verbBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import type { Measured } from "./measured.js";
import type { ItemPhrase } from "./mention.js";
import { monthOfNoun } from "./month-of-noun.js";
import type { Phrase } from "./noun-phrase.js";
import { classOf, isCapitalised, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

/** "reported a net profit of $3 million", "revenue fell to 2 billion": the noun that says what sum it is, with the name of whose it is. */
export function namedSum({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  const link = lowerOf(tokens[quantity.from - 1]);
  // "revenue rose 3 percent, excluding exchange rates, to 2 million"
  const from = /^(?:to|at|from)$/.test(link) ? beforeAside(sentence, quantity.from - 1) + 1 : quantity.from;
  const near = LINKS.test(link) && !(link === "," && isLastSum(sentence, from - 1)) ? chainBefore(sentence, from - 1) : [];
  const subjects = subjectBefore(sentence, from);
  // "5 dollars a share in cash for a value of 10 million"
  const isOf = link === "of" && near.length > 1 && tokens[near.at(-1)!.first - 2]?.lower !== "of";
  const direct = isOf ? near.findLast((phrase) => isSum(sentence, phrase)) : near.find((phrase) => isSum(sentence, phrase));
  const chain = direct ? near : subjects;
  const sum = direct ?? subjects.find((candidate) => isSum(sentence, candidate));
  // "earnings per share of 11 cents": not the share
  const phrase = sum && tokens[sum.first - 1]?.lower === "per" ? chain[chain.indexOf(sum) - 1] : sum;
  if (!phrase) return null;
  const sold = direct && link === "of" ? soldAt(sentence, phrase) : null;
  if (sold) return { item: itemFrom(sentence, sold, "subject"), attribute: "price" };
  const owned = PRICES.has(tokens[phrase.head]!.lower) && /^(?:of|for)$/.test(lowerOf(tokens[phrase.last]));
  const priced = owned ? chain[chain.indexOf(phrase) + 1] : undefined;
  if (priced)
    return { item: itemFrom(sentence, priced, "before"), attribute: attributeAt(sentence, phrase.head, MONEY_ATTRIBUTES) };
  const item = itemFrom(sentence, phrase, direct ? "before" : "subject");
  return { item: ownedBy(sentence, phrase, item, subjects), attribute: null };
}
/** "2 million in cash, 3 million in shares": the cash is that of the sum before. */
const isLastSum = (sentence: Sentence, comma: number): boolean => {
  const first = chainBefore(sentence, comma)[0]?.first ?? 0;
  const at = /^(?:in|of)$/.test(lowerOf(sentence.tokens[first - 1])) ? first - 2 : first - 1;
  return sentence.quantities[sentence.owner[at] ?? -1]?.dimension === "money";
};

/** "the cost of the farm" is what the farm costs, not a thing of its own. */
const PRICES = new Set("cost costs price prices value valuation worth rent salary salaries wage wages budget".split(" "));
const LINKS = /^(?:of|at|to|by|from|,|:|\()$/;

/** "Oil traded at an average price of 57 dollars": what was traded. */
function soldAt(sentence: Sentence, { first, head }: Phrase): Phrase | null {
  const { tokens } = sentence;
  const at = classOf(tokens[first - 1]) === "determiner" ? first - 2 : first - 1;
  const isLoose = head === first || /^(?:average|mean|record|final|opening|closing|new|high|low)$/.test(tokens[first]!.lower);
  if (!isLoose || tokens[at]?.lower !== "at" || !/^(?:price|cost)s?$/.test(tokens[head]!.lower)) return null;
  const verb = verbBefore(sentence, at);
  if (!verb || !/^(?:traded|trades|sold|sells|selling|offered|auctioned|bought)$/.test(tokens[verb.last - 1]!.lower)) return null;
  const object = chainBefore(sentence, at)[0];
  if (object && object.first >= verb.last) return object;
  const acts = !isPassive(sentence, verb) && !/^trade/.test(tokens[verb.last - 1]!.lower);
  return acts ? null : (subjectBefore(sentence, at)[0] ?? null);
}

const isSum = ({ tokens }: Sentence, { head }: Phrase): boolean => SUM_NOUNS.has(tokens[head]!.lower);

/** "Vale Group reported a net profit": profits of two companies are two figures. */
function ownedBy(sentence: Sentence, { first }: Phrase, item: ItemPhrase, subjects: readonly Phrase[]): ItemPhrase {
  const { tokens } = sentence;
  const bought = /^for$/.test(lowerOf(tokens[first - (classOf(tokens[first - 1]) === "determiner" ? 2 : 1)]));
  if (bought) return soldFor(sentence, first, item);
  const possessor = /^['’]s$/.test(textOf(tokens[first - 1])) ? chainBefore(sentence, first - 1).at(-1) : undefined;
  const verb = verbBefore(sentence, first);
  // "Harbour Street expected revenues of 3 million"
  if (!possessor && verb && EXPECTING.test(lowerOf(tokens[verb.last - 1]))) return item;
  const owner = possessor ?? (verb && subjects[0] && subjects[0].head < first ? subjects[0] : undefined);
  // "November's deficit"
  if (owner && monthOfNoun(tokens, owner.first)) return item;
  if (!owner || !isCapitalised(tokens[owner.head]) || (owner.head === 0 && classOf(tokens[0]) !== null)) return item;
  // "Bank of America's revenue"
  if (lowerOf(tokens[owner.first - 1]) === "of" && isCapitalised(tokens[owner.first - 2])) return item;
  const name = itemFrom(sentence, owner, "before").name;
  return /^\p{Lu}/u.test(name) ? { ...item, name: `${name} ${item.name}` } : item;
}

const EXPECTING = /^(?:expect|estimate|forecast|predict|project|anticipate|want)(?:s|d|ed)?$/;

/** "bought the striker for a fee": the fee for the striker. */
function soldFor(sentence: Sentence, first: number, item: ItemPhrase): ItemPhrase {
  const at = first - (classOf(sentence.tokens[first - 1]) === "determiner" ? 2 : 1);
  const verb = verbBefore(sentence, at);
  const thing = chainBefore(sentence, at)[0];
  if (!verb || !thing || thing.first < verb.last) return item;
  return { ...item, name: `${itemFrom(sentence, thing, "before").name} ${item.name}` };
}
