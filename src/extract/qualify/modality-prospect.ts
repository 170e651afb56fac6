import { isNoun, isPastForm } from "../../grammar.js";
import {
  COMMANDS,
  DEEDS_AHEAD,
  FORESEEING,
  GIVING_UP,
  PROSPECT_ADJECTIVES,
  PROSPECT_NOUNS,
  PROSPECT_VERBS,
  PUTTING_BY,
  REACHING,
} from "../../lexicon/modality.js";
import { lowerOf } from "../../tokens.js";
import type { Span, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Clause } from "./modality-clause.js";
import { wordAt } from "./modality-clause.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { BE, DETERMINERS, HAVE, isFiller, isNounish, isStop, MODALS, NUMBER_WORDS, PREPOSITIONS, PRONOUNS } from "./words.js";

/** What is wanted, allowed, ordered, needed or decided, and not yet done: "voted to spend 9 million". */
export function prospects(scene: Scene, mention: Mention, clause: Clause): Span | null {
  if (mention.kind === "date" || scene.tokens[mention.quantity.first - 1]?.lower === "by") return null;
  const at = clause.words.findIndex(
    (_, i) => i < clause.figure && i >= clause.turn && isProspect(clause, i, mention) && !isOver(clause.words, i, clause.figure),
  );
  return wordAt(scene, clause, at);
}

// "told them to prepare, and it took us a month": another clause has begun
const isOver = (words: readonly string[], at: number, figure: number): boolean =>
  // "As the army began its drive to free the town, 900 people were trapped"
  (/^(?:as|when|after|since|while|because|although)$/.test(words[0] ?? "") &&
    words.lastIndexOf(",", figure - 1) > Math.max(at, figure - 5)) ||
  words
    .slice(at + 2, figure)
    .some(
      (word) =>
        /^(?:is|are|was|were|has|had|we|they|he|she|it|i|you|which|who|where|after|when|;)$/.test(word) ||
        (MODALS.has(word) && word !== "need"),
    );

function isProspect({ words, figure }: Clause, at: number, mention: Mention): boolean {
  const word = words[at]!;
  if (word === "to") return leadsTo(words, at);
  if (word === "for") return reachesFor(words, at, figure, mention);
  if (/^(?:need|needs)$/.test(word) || (/^requires?$/.test(word) && words.slice(0, at).some((one) => RULES.test(one))))
    return needs(words, at, figure, mention);
  if (word === "must") return words.slice(at + 1, at + 4).some((verb) => GIVING_UP.has(verb));
  return isPutBy(words, at, figure) || isApproved(words, at, figure);
}

// "earmarked 90 million for dykes", "is weighing a tax of 3 percent", "insist on a pullback of 10 km"
function isPutBy(words: readonly string[], at: number, figure: number): boolean {
  const base = baseOf(words[at]!) ?? "";
  if (!PUTTING_BY.has(base) || figure - at > 7 || words.slice(at, figure).includes(",")) return false;
  if (base === "insist") return words[at + 1] === "on";
  if (base === "weigh" || base === "table" || base === "float" || base === "consider")
    return /^(?:weighing|tabled|tabling|floated|floating|considering)$/.test(words[at]!);
  return !BE.has(words[at - 1] ?? "") || words[at]!.endsWith("ing");
}

/** "permission to fell", "is prepared to sell", "ordered the mill to pay" */
function leadsTo(words: readonly string[], at: number): boolean {
  const verb = words.slice(at + 1, at + 4).find((word) => !isFiller(word)) ?? "";
  if (!isInfinitive(verb)) return false;
  let lead = at - 1;
  while (lead > 0 && isFiller(words[lead]!)) lead--;
  const word = words[lead] ?? "";
  // "has to hand over 5 percent"; "had to" tells what was done
  if (/^(?:have|has)$/.test(word)) return GIVING_UP.has(verb) && words[lead - 1] !== "to" && words[at - 1] !== "yet";
  if (isLead(word) && !PRONOUNS.has(words[at - 1]!)) return true;
  return commands(words, at);
}

const isInfinitive = (verb: string): boolean =>
  verb === "be" || verb === "have" || (baseOf(verb) === verb && !NUMBER_WORDS.test(verb));

/** Whether "to" and a verb behind this word tell what is to come. */
export const isLead = (word: string): boolean =>
  PROSPECT_NOUNS.has(word) || PROSPECT_ADJECTIVES.has(word) || PROSPECT_VERBS.has(baseOf(word) ?? "");

// "ordered the mill to pay 40 million"; not "ordered 40 men to leave", which counts whom they ordered
function commands(words: readonly string[], to: number): boolean {
  for (let at = to - 2; at >= 0 && at > to - 8; at--) {
    const word = words[at]!;
    if (COMMANDS.has(baseOf(word) ?? "") && !DETERMINERS.has(words[at - 1] ?? "")) return true;
    if (/^(?:[,"“”]|and|or|but)$/.test(word)) return false;
  }
  return false;
}

// "is in talks for seven million more", "asked its members last week for 45 million"
function reachesFor(words: readonly string[], at: number, figure: number, { kind }: Mention): boolean {
  if (figure - at > 6 || kind === "duration" || kind === "date" || words.slice(at, figure).includes(",")) return false;
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const word = words[back]!;
    if (/^(?:[,"“”]|and|or|but|has|have|had)$/.test(word)) return false;
    const base = baseOf(word) ?? "";
    if (base === "hold") return words[back + 1] === "out" && back + 2 === at;
    if (REACHING.has(base)) return !BE.has(words[back + 1] ?? "");
    if (ASKED.test(word)) return back < at - 1;
  }
  return false;
}
const ASKED = /^(?:ask|appeal|call|press|push|petition)(?:ed|s|ing)?$/;

const RULES = /^(?:law|laws|rule|rules|bill|act|directive|decree|regulation|regulations|code|ordinance)$/;
// "needs 30 cots", "we need 800 more"; not "need for 30 years"
function needs(words: readonly string[], at: number, figure: number, { kind }: Mention): boolean {
  if (figure - at > 4 || kind === "duration" || kind === "date" || kind === "time") return false;
  if (/^(?:the|a|no|any|of|in|great|urgent|for|not|\w{0,6}n't)$/.test(words[at - 1] ?? "")) return false;
  return !words.slice(at + 1, figure).some((word) => PREPOSITIONS.has(word) || word === "," || word === "not");
}

// "approved the purchase of 36 trams"
function isApproved(words: readonly string[], at: number, figure: number): boolean {
  if (!DEEDS_AHEAD.has(words[at]!) || words[at + 1] !== "of" || figure - at > 6) return false;
  return words
    .slice(Math.max(0, at - 4), at)
    .some((word) =>
      /^(?:approve|authori[sz]e|sanction|back|endorse|clear|agree|consider|discuss|weigh|demand)$/.test(baseOf(word) ?? ""),
    );
}

/** "the 59 million crowns that brokers had forecast", "the 300 predicted by the stewards": set against what came. */
export function foreseen({ tokens }: Scene, mention: Mention): Span | null {
  let from = Math.max(phraseEnd(mention), mention.quantity.to);
  while (from < tokens.length && from < mention.quantity.to + 3 && !isForeseeing(tokens[from]!) && isNoun(tokens[from]!.lower))
    from++;
  const direct = tokens[from];
  if (!direct) return null;
  if (isForeseeing(direct)) return endsPhrase(tokens, from + 1, true) ? direct : null;
  for (let at = from; at < tokens.length && at < from + 8 && !isStop(tokens[at]!); at++) {
    const { lower, text } = tokens[at]!;
    if (/^[,:–—]$/.test(text) || PREPOSITIONS.has(lower) || /^(?:and|or|but|to)$/.test(lower)) return null;
    if (
      at > from &&
      (isForeseeing(tokens[at]!) || /^(?:promised|pledged)$/.test(lower)) &&
      !/^(?:was|were|is|are|be|been)$/.test(tokens[at - 1]!.lower)
    )
      return endsPhrase(tokens, at + 1, false) && opensClause(tokens, from) ? tokens[at]! : null;
  }
  return null;
}

const isForeseeing = ({ lower }: Token): boolean =>
  FORESEEING.has(baseOf(lower) ?? "") && (/(?:ed|ought)$/.test(lower) || lower === "forecast") && !/^(?:called)$/.test(lower);

// "that brokers had", "it had", "the ministry had": a subject of its own
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|which)$/.test(tokens[at]!.lower) ||
  DETERMINERS.has(tokens[at]!.lower) ||
  PRONOUNS.has(tokens[at]!.lower) ||
  isNoun(tokens[at]!.lower);

const endsPhrase = (tokens: readonly Token[], at: number, direct: boolean): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind === "sign") return true;
  return direct
    ? /^(?:by|for|earlier|before|previously|originally)$/.test(token.lower)
    : /^(?:for|in|by|of|at|on|from|earlier|before|last|this|and|but|when|to)$/.test(token.lower);
};

/** "3,000 weavers to lose jobs", "Boria to borrow 70 million": a heading of what is to come, with no other verb. */
export function isHeaded({ tokens, segment, events }: Scene, mention: Mention): Span | null {
  if (segment.kind !== "heading" && (tokens.length > LONGEST_TITLE || tokens.at(-1)!.text === ".")) return null;
  const at = tokens.findIndex(({ lower }, i) => lower === "to" && i > 0 && isInfinitive(lowerOf(tokens[i + 1])));
  if (at < 1 || mention.quantity.from > at + 14) return null;
  const { kind, lower, text } = tokens[at - 1]!;
  const isSubject = kind === "word" && (isNounish(lower) || /^\p{Lu}/u.test(text)) && !HAVE.has(lower) && !isPastForm(lower);
  const isFirst =
    tokens.slice(0, at).every((token) => token.kind !== "sign" && !PREPOSITIONS.has(token.lower) && !BE.has(token.lower)) &&
    !events.some(({ form, first }) => form === "active" && first < at);
  return isSubject && isFirst ? tokens[at]! : null;
}
const LONGEST_TITLE = 16;
