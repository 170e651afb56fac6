import { infinitive, isAdjective, isNoun, singular } from "../grammar.js";
import { CHANGES } from "../lexicon/attributes.js";
import { lowerOf, textOf } from "../tokens.js";
import { attributeAt, itemOf } from "./attribute-at.js";
import { chained, changedIn, whatChanged } from "./change.js";
import { isPerson } from "./classes.js";
import { chainBefore, subjectBefore, verbBefore } from "./clause.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor, Frame } from "./extractor.js";
import { lineOpener } from "./fragment.js";
import { itemFrom } from "./item.js";
import { itself } from "./itself.js";
import { type Finder, isTime, type Measured, measured, objectTo, ofBehind, subject } from "./measured.js";
import { type Phrase, phraseAfter, phraseBefore } from "./noun-phrase.js";
import { classOf, isAllCapitals, isCapitalised, isPluralForm, type Sentence } from "./sentence.js";
import { grownFor, isOneThingIn, listedBefore, mostOf, oneThingIn, shareTwice, upBehindName } from "./shares-told.js";
import type { Situation } from "./situation.js";
import { isVerbAt } from "./verb.js";
import { leadShare, voteShare } from "./votes.js";

export const percents: Extractor = {
  id: "percents",
  summary: "Percentages, and what they are a share of.",
  frame: (situation) => {
    if (isFraction(situation)) return fraction(situation);
    if (situation.quantity.dimension !== "percent") return null;
    const { item, attribute } = measured(situation, FINDERS);
    return {
      kind: "percent",
      item,
      attribute: makesUp(situation) ? "share" : (attribute ?? (isChange(situation) ? "change" : "level")),
      confidence: confidenceOf("percent", item),
    };
  },
};

/** "make up 38 percent of the patients" is no rise. */
const makesUp = ({ sentence: { tokens }, quantity: { from } }: Situation): boolean =>
  /^(?:up|for)$/.test(lowerOf(tokens[from - 1])) &&
  /^(?:makes?|making|made|accounts?|accounted)$/.test(lowerOf(tokens[from - 2]));

/** "half of the crews", "a quarter were against", "fell by a fifth": shares, kept as the fractions they are. */
const isFraction = ({ quantity, sentence }: Situation): boolean =>
  quantity.dimension === "other" &&
  quantity.unit === null &&
  (quantity.best ?? 2) <= 1 &&
  (quantity.attribute === "change" ||
    (quantity.attribute === "share" &&
      (sentence.tokens[quantity.to]?.lower === "of" || isVerbAt(sentence, quantity.to) || isOneThingIn({ sentence, quantity }))));

function fraction(situation: Situation): Frame {
  const { item, attribute } = measured(situation, FRACTIONS);
  return { kind: "percent", item, attribute: attribute ?? "share", confidence: confidenceOf("percent", item) };
}

/** "Of the voters two thirds agreed, a quarter were against": the group that was counted before. */
function sharedBefore({ quantity, sentence, memory }: Situation): Measured | null {
  if (quantity.attribute === "change" || sentence.tokens[quantity.to]?.lower === "of") return null;
  const last = memory.counted.findLast(isPerson) ?? memory.counted.at(-1);
  return last ? { item: { ...last, basis: "elided" }, attribute: "share" } : null;
}

/** "rose 3 percent" is a change; "rose to 3 percent" a level. */
function isChange({ sentence, quantity }: Situation): boolean {
  if (/^(?:more|less|fewer|higher|lower|up|down|above|below)$/.test(lowerOf(sentence.tokens[quantity.to]))) return true;
  const before = lowerOf(sentence.tokens[quantity.from - 1]);
  const verb = before === "by" ? lowerOf(sentence.tokens[quantity.from - 2]) : before;
  return CHANGE_VERBS.has(infinitive(verb) ?? verb);
}
const CHANGE_VERBS = new Set(
  "rise fall grow drop increase decrease decline climb jump surge plunge slump shrink gain lose up down cut expand contract soar tumble slip edge".split(
    " ",
  ),
);

const FINDERS: readonly Finder[] = [
  { name: "who leads whom", like: "Orlo leads Benn 47 percent to 39 percent", ask: leadShare }, // before the amount right before
  { name: "amount right before", like: "by 75 basis points to 1.25 percent", ask: chained },
  { name: "share before the brackets", like: "two thirds (65 percent) of the crews", ask: shareTwice },
  { name: "count before the brackets", like: "446 votes (29 percent)", ask: countedBefore },
  { name: "votes for a name", like: "Orlo took 44 percent of the votes and Benn 31 percent", ask: voteShare },
  { name: "name that opens the line", like: "Lund – 48.1 percent", ask: lineName },
  { name: "group before the brackets", like: "weavers (43 percent), potters (12 percent)", ask: bracketed },
  { name: "most of them", like: "the majority of the staff – 77 percent – are women", ask: mostOf },
  { name: "who has it", like: "followed by the Liberals with 28 percent", ask: withIt },
  { name: "quality behind", like: "25 percent accurate", ask: quality },
  { name: "more of it", like: "12 percent more pay", ask: moreOf },
  { name: "members behind", like: "the population is 99 percent Danes", ask: members },
  { name: "share of", like: "25 percent of the population", ask: shareOf },
  { name: "sum that rose or fell", like: "a profit of $5 million, up 12 percent", ask: upOn },
  { name: "what grew so", like: "growth of 6 percent for flats and 5 percent for farms", ask: grownFor },
  { name: "named rate", like: "a pay rise of 6 percent", ask: namedRate },
  { name: "noun whose verb is left out", like: "rents rose by 8 percent and wages by 3 percent", ask: elidedVerb },
  { name: "name before up or down", like: "with Orlo off 5 percent and Kelm up 6 percent", ask: upBehindName },
  { name: "noun right before", like: "the Liberals 28 percent", ask: neighbour },
  { name: "object", like: "cut its forecast to 2 percent", ask: objectTo },
  { name: "subject", like: "unemployment stood at 6.1 percent", ask: subject },
  { name: "it, told of before", like: "It reached 4 percent.", ask: itself },
  { name: "label of the line", like: "Alder fire: 900 acres burned, 68 percent contained", ask: lineLabel },
  { name: "noun that opens the line", like: "Ticket sales up 3.5% at $5 million", ask: lineOpener },
];
const FRACTIONS: readonly Finder[] = [
  { name: "within", like: "one child in five", ask: oneThingIn },
  { name: "share of", like: "half of the population", ask: shareOf },
  { name: "of behind", like: "two thirds of the bridges", ask: ofBehind },
  { name: "counted before", like: "of the voters two thirds agreed, a quarter were against", ask: sharedBefore },
  { name: "subject", like: "the crews are half of them", ask: subject },
];

function namedRate({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  // "brought growth of only 0.7 percent"
  const of = /^(?:just|only|some)$/.test(lowerOf(tokens[quantity.from - 1])) ? quantity.from - 2 : quantity.from - 1;
  if (tokens[of]?.lower !== "of") return null;
  const phrase = phraseBefore(sentence, of);
  if (!phrase) return null;
  const changed = changedIn(sentence, chainBefore(sentence, of));
  if (changed) return { item: itemFrom(sentence, changed, "before"), attribute: "change" };
  const head = singular(tokens[phrase.head]!.lower);
  return { item: itemFrom(sentence, phrase, "before"), attribute: CHANGES.has(head) ? "change" : null };
}

/** The sum named before "up" or "down" between commas. */
function upOn({ sentence, quantity, index, memory }: Situation): Measured | null {
  const { tokens, quantities } = sentence;
  const before = /^(?:up|down)$/.test(lowerOf(tokens[quantity.from - 1])) ? quantity.from - 2 : quantity.from - 1;
  const compares = before < quantity.from - 1 || /^(?:more|less|fewer|higher|lower)$/.test(lowerOf(tokens[quantity.to]));
  if (!compares || !/^[,(–-]$/.test(textOf(tokens[before]))) return null;
  const amount = quantities.slice(0, index).findLast(({ value }) => value === null);
  const listed = amount?.dimension === "percent" ? listedBefore(sentence, before, amount.to) : null;
  if (listed) return { item: listed, attribute: "change" };
  const item = amount?.dimension === "count" ? memory.counted.at(-1) : amount && memory.measured.get(amount.dimension)?.item;
  return item ? { item: { ...item, basis: "elided" }, attribute: "change" } : null;
}

/** "446 votes (29%)": a share of what the number before the brackets counts. */
function countedBefore({ sentence, quantity, index, memory }: Situation): Measured | null {
  const { tokens, quantities } = sentence;
  if (tokens[quantity.from - 1]?.text !== "(" || tokens[quantity.to]?.text !== ")") return null;
  const count = quantities[index - 1];
  const item = count?.dimension === "count" ? memory.counted.at(-1) : undefined;
  if (!count || !item || quantity.from - count.to > NEAR) return null;
  const isBeside = tokens.slice(count.to, quantity.from - 1).every(({ kind, lower }) => kind !== "sign" || lower === "-");
  return isBeside ? { item: { ...item, basis: "elided" }, attribute: "share" } : null;
}
const NEAR = 5;

/** The group right before the brackets that hold nothing but its share. */
function bracketed({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  if (tokens[quantity.from - 1]?.text !== "(" || tokens[quantity.to]?.text !== ")") return null;
  const group = chainBefore(sentence, quantity.from - 1)[0];
  if (!group || !(isPluralForm(tokens[group.head]!) || isAllCapitals(tokens[group.head]))) return null;
  return { item: itemFrom(sentence, group, "before"), attribute: "share" };
}

/** "Lund – 48.1 percent", "* Okoro- 51.2% of the vote": the name that opens the line. */
function lineName({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  const sign = tokens[quantity.from - 1];
  if (!/^[-–—:]$/.test(textOf(sign)) || tokens[quantity.from]!.glued) return null;
  const phrase = chainBefore(sentence, quantity.from - 1).at(-1);
  if (!phrase) return null;
  const lead = classOf(tokens[phrase.first - 1]) === "determiner" ? phrase.first - 1 : phrase.first;
  const opens = tokens[lead - 1]?.text === ";" || tokens.slice(0, lead).every(({ kind }) => kind === "sign");
  return opens && isCapitalised(tokens[phrase.head]) ? { item: itemFrom(sentence, phrase, "label"), attribute: "share" } : null;
}

/** "Alder fire: 900 acres burned, 68 percent contained": what the whole line is about. */
function lineLabel({ sentence, index }: Situation): Measured | null {
  const { tokens, owner } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ":");
  if (index === 0 || colon < 1 || colon > LONGEST_LABEL || owner.slice(0, colon).some((at) => at >= 0)) return null;
  const phrase = chainBefore(sentence, colon)[0];
  return phrase && tokens.slice(0, phrase.first).every(({ kind }) => kind === "sign")
    ? { item: itemFrom(sentence, phrase, "label"), attribute: null }
    : null;
}
const LONGEST_LABEL = 6;

function neighbour({ sentence, quantity }: Situation): Measured | null {
  const phrase = chainBefore(sentence, quantity.from).at(-1);
  const head = phrase && sentence.tokens[phrase.head]!;
  // "the remaining 28 percent"
  if (head && !isCapitalised(head) && !isNoun(head.lower) && (isAdjective(head.lower) || head.lower.endsWith("ing"))) return null;
  return phrase ? { item: itemFrom(sentence, phrase, "before"), attribute: null } : null;
}

/** "followed by the Liberals with 28 percent" */
function withIt({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  if (tokens[quantity.from - 1]?.lower !== "with") return null;
  const phrase = chainBefore(sentence, quantity.from - 1).at(-1);
  if (!phrase) return null;
  const lead = classOf(tokens[phrase.first - 1]) === "determiner" ? phrase.first - 2 : phrase.first - 1;
  return tokens[lead]?.lower === "by" && /^(?:followed|trailed|chased|pursued)$/.test(tokens[lead - 1]?.lower ?? "")
    ? { item: itemFrom(sentence, phrase, "before"), attribute: "share" }
    : null;
}

function elidedVerb({ sentence, quantity, index }: Situation): Measured | null {
  const { tokens, quantities } = sentence;
  const before = quantities.slice(0, index).findLast(({ dimension }) => dimension === "percent");
  if (!before || !/^(?:by|to|at)$/.test(lowerOf(tokens[quantity.from - 1]))) return null;
  const at = quantity.from - 2;
  const alone = tokens[at] && isPluralForm(tokens[at]) ? { first: at, last: at + 1, head: at } : undefined; // "fares" is a verb too
  const phrase = chainBefore(sentence, at + 1)[0] ?? alone;
  if (!phrase || phrase.first < before.to || !/^(?:and|,)$/.test(lowerOf(tokens[phrase.first - 1]))) return null;
  for (let i = before.to; i < phrase.first; i++) if (isVerbAt(sentence, i)) return null;
  return { item: itemFrom(sentence, phrase, "before"), attribute: null };
}

function quality({ sentence, quantity }: Situation): Measured | null {
  const attribute = attributeAt(sentence, quantity.to);
  if (!attribute) return null;
  const named = itemOf(subjectBefore(sentence, quantity.from), sentence);
  return { item: named?.phrase ? itemFrom(sentence, named.phrase, "subject") : null, attribute };
}

/** "wants 12 percent more pay", "20 percent fewer seats"; not "12 percent more than in May". */
function moreOf({ sentence, quantity }: Situation): Measured | null {
  if (!/^(?:more|fewer|less|extra|additional)$/.test(lowerOf(sentence.tokens[quantity.to]))) return null;
  const phrase = classOf(sentence.tokens[quantity.to + 1]) === null ? phraseAfter(sentence, quantity.to + 1, false) : null;
  return phrase && !isTime(sentence, phrase) ? { item: itemFrom(sentence, phrase, "after"), attribute: "change" } : null;
}

function members({ sentence, quantity }: Situation): Measured | null {
  const next = sentence.tokens[quantity.to];
  // "55 percent, meaning that", "55% leaving 40"
  if (
    classOf(next) !== null ||
    (next?.lower.endsWith("ing") && infinitive(next.lower) !== null && !isPluralForm(sentence.tokens[quantity.to + 1] ?? next))
  )
    return null;
  const phrase = phraseAfter(sentence, quantity.to, true);
  if (!phrase) return null;
  const head = sentence.tokens[phrase.head]!;
  if (isTime(sentence, phrase)) return null;
  if (CHANGES.has(head.lower))
    return { item: itemFrom(sentence, whatChanged(sentence, phrase) ?? phrase, "after"), attribute: "change" };
  if (!isPluralForm(head) && !isNoun(head.lower)) return null;
  return { item: itemFrom(sentence, phrase, "after"), attribute: "share" };
}

/** A share of a group: the members, where the sentence names them ("the Danes were 25 percent of the population"), else the group. */
function shareOf(situation: Situation): Measured | null {
  const { sentence, quantity, memory } = situation;
  const { tokens } = sentence;
  // "the biggest share (35%) of the new boats"
  const closed = tokens[quantity.from - 1]?.text === "(" && tokens[quantity.to]?.text === ")" ? quantity.to + 1 : quantity.to;
  if (tokens[closed]?.lower === "of" && closed > quantity.to) {
    const whole = /^(?:those|them|whom|these)$/.test(lowerOf(tokens[closed + 1])) ? null : phraseAfter(sentence, closed, true);
    return whole && { item: itemFrom(sentence, whole, "after"), attribute: "share" };
  }
  if (tokens[quantity.to]?.lower !== "of") return null;
  if (/^(?:them|whom|which)$/.test(lowerOf(tokens[quantity.to + 1])) && memory.counted.length > 0)
    return { item: { ...(memory.counted.findLast(isPerson) ?? memory.counted.at(-1)!), basis: "elided" }, attribute: "share" };
  if (/^(?:it|that|this|what)$/.test(lowerOf(tokens[quantity.to + 1]))) return { item: null, attribute: "share" };
  const whole = phraseAfter(sentence, countBehind(sentence, quantity.to + 1) ?? quantity.to, true);
  if (!whole) return null;
  const { lower } = tokens[whole.head]!;
  if (!WHOLES.has(lower)) return { item: itemFrom(sentence, whole, "after"), attribute: "share" };
  const part = partBehind(situation, whole.last) ?? partBefore(situation);
  // "cut the deficit to 3 percent of output"
  const moved = part === null && OUTPUT.test(lower) ? objectTo(situation) : null;
  if (moved?.item) return { item: moved.item, attribute: "share" };
  return { item: itemFrom(sentence, part ?? whole, "after"), attribute: "share" };
}
const OUTPUT = /^(?:gdp|gnp|output)$/;
const WHOLES = new Set("population total whole people inhabitants residents electorate workforce gdp gnp output".split(" "));

/** "half of the 40 mills": where the count ends that the whole is given with. */
function countBehind({ tokens, quantities, owner }: Sentence, at: number): number | null {
  const from = classOf(tokens[at]) === "determiner" ? at + 1 : at;
  return quantities[owner[from] ?? -1]?.to ?? null;
}

/** "95 percent of the population were Danes" */
function partBehind({ sentence }: Situation, from: number) {
  const { tokens } = sentence;
  for (let i = from; i < tokens.length && i < from + 8; i++) {
    if (tokens[i]!.kind === "sign") return null;
    if (!/^(?:was|were|is|are|been)$/.test(tokens[i]!.lower)) continue;
    const phrase = phraseAfter(sentence, i + 1, true);
    return phrase && (isPluralForm(tokens[phrase.head]!) || isCapitalised(tokens[phrase.head])) ? phrase : null;
  }
  return null;
}

/** "the Danes were 25 percent of the population", "the deficit is to narrow to 3 percent of output" */
function partBefore({ sentence, quantity }: Situation): Phrase | null {
  const verb = verbBefore(sentence, quantity.from);
  if (!verb) return null;
  const base = infinitive(sentence.tokens[verb.last - 1]!.lower) ?? "";
  const links = classOf(sentence.tokens[verb.last - 1]) === "auxiliary" || LINKS.has(base) || CHANGE_VERBS.has(base);
  return links ? (itemOf(subjectBefore(sentence, quantity.from), sentence)?.phrase ?? null) : null;
}
const LINKS = new Set("make form constitute account represent reach equal stand total narrow widen amount comprise".split(" "));
