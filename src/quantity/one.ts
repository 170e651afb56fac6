import { lowerOf, textOf } from "../tokens.js";
import type { Token } from "../types.js";
import { oneOver } from "./fractions.js";
import { readCurrencyAfter } from "./money.js";
import { readUnit } from "./units.js";

const HARM =
  /^(?:killed|wounded|injured|dead|missing|died|dies|hurt|captured|arrested|detained|shot|hospitali[sz]ed|kidnapped|rescued|drowned|burned|hanged|abducted|murdered|sank|destroyed|damaged|crashed|seized|looted|wrecked)$/;
const HARMING =
  /^(?:killing|wounding|injuring|killed|wounded|injured|leaving|kills|injures|wounds|arresting|arrested|destroying|destroyed|damaging|damaged|capturing|captured)$/;
const ABSTRACT =
  /^(?:of|another|thing|things|way|ways|side|hand|reason|point|time|times|example|question|problem|issue|goal|idea|more|last|final|word|moment|case|fact|place|part|matter|kind|sort|level|sense|voice|man's|big|key|major|important|simple|such|can|could|must|should|may|might|would|will|is|was|has|who|that|which|to|on|in|at|by|or|and|for|from|with|as|if|party|source|official|analyst|expert|resident|witness|observer|chance|choice|option|direction|step|theory|view|approach|area|aspect|factor|thought|possibility|explanation|solution|answer|day|night|morning|afternoon|evening|minute|second|instance|song|single|very|particular|notable|possible)$/;
const CALENDAR_LEAD =
  /^(?:in|for|within|of|after|least|than|just|only|lasts?|lasted|took|takes|over|during|about|almost|nearly|another|by|exactly|under)$/;
const JOINERS = /^(?:,|and|or|including|:|;|–|—|-|plus|with)$/;

/**
 * Whether "one" at token `at` counts something. It does before a unit ("in one year"), in a list of counts ("seven guns, one radar and two
 * trucks"), beside harm ("one was killed", "killing one") and behind "at least"; as pronoun or determiner ("one of the largest", "one last chance") it does not.
 */
export function countsOne(tokens: readonly Token[], at: number, bounded: boolean): boolean {
  const next = tokens[at + 1];
  if (!next) return at === 0 || HARMING.test(lowerOf(tokens[at - 1]));
  if (next.lower === "over") return oneOver(tokens, at) !== null;
  if (next.text === "-") return Boolean(readUnit(tokens, at + 1) ?? readCurrencyAfter(tokens, at + 1, 1));
  const before = lowerOf(tokens[at - 1]);
  if (before === "of" && /^(?:type|kind|sort|model|make|class|size)$/.test(next.lower)) return false;
  if (
    /^(?:no|any|every|this|that|each|the|which|some|another|a|new|other|only|someone)$/.test(before) &&
    !(before === "only" || before === "the")
  )
    return false;
  const unit = readUnit(tokens, at + 1);
  if (unit) return isMeasuredOne(tokens, at, unit.dimension === "duration", bounded);
  if (/^(?:of|another)$/.test(next.lower)) return bounded && before === "least";
  if (
    HARM.test(next.lower) ||
    (/^(?:was|were|is)$/.test(next.lower) && HARM.test(lowerOf(tokens[at + 2]))) ||
    HARMING.test(before)
  )
    return true;
  if (next.kind === "sign" && /^[,.;)]$/.test(next.text)) return HARMING.test(before);
  if (JOINERS.test(before) && isSpread(tokens, at)) return true;
  if (ABSTRACT.test(next.lower)) return false;
  if (bounded && /^(?:least|than|most)$/.test(before)) return true;
  return isHarmed(tokens, at) || isListed(tokens, at) || isShared(tokens, at) || isSole(tokens, at);
}

// "five in the north, two in the hills and one in the port": the same preposition behind the number before
function isSpread(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at + 1]!.lower;
  if (!/^(?:in|at|from|near|on)$/.test(lead) || !/^(?:\p{Lu}|the$|an?$)/u.test(textOf(tokens[at + 2]))) return false;
  for (let i = at - 2; i > Math.max(0, at - 10); i--) {
    if (/^[.;:]$/.test(tokens[i]!.text)) return false;
    if (tokens[i]!.lower === lead && (tokens[i - 1]!.kind === "number" || COUNTING.test(tokens[i - 1]!.lower))) return true;
  }
  return false;
}

// "in one year", "one kilometre"; "one day, I am sure" is a time to come
function isMeasuredOne(tokens: readonly Token[], at: number, duration: boolean, bounded: boolean): boolean {
  const next = tokens[at + 1]!;
  if (!duration)
    return tokens[at + 2]?.lower === "of" || !/^(?:degree|foot|point|bar|stone|pound|yard)$/.test(next.lower) || bounded;
  const before = lowerOf(tokens[at - 1]);
  return (
    bounded ||
    CALENDAR_LEAD.test(before) ||
    (/^(?:year|hour|week|month)$/.test(next.lower) && at > 0 && tokens[at + 2]?.lower !== "way")
  );
}

// "one person was killed"
function isHarmed(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 2; i < Math.min(tokens.length, at + 8); i++) {
    const { lower } = tokens[i]!;
    if (/^[,.;:]$/.test(lower)) return false;
    if (HARM.test(lower)) return true;
  }
  return false;
}

const COUNTING = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

// between other counts of a list: a number within reach on the side where a comma or "and" joins
function isListed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (/^(?:in|at|on|from|by|to|under|for|into)$/.test(lowerOf(before))) return false;
  const joinedBefore = before !== undefined && JOINERS.test(before.lower);
  return (joinedBefore && countNear(tokens, at - 2, -1)) || (hasNoun(tokens, at) && countNear(tokens, at + 2, 1));
}

const hasNoun = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.kind !== "sign";

function countNear(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  let joined = step < 0;
  for (let i = from; i >= 0 && i < tokens.length && Math.abs(i - from) < 9; i += step) {
    const token = tokens[i]!;
    if (/^[.;]$/.test(token.text) || /^(?:is|are|has|have|that|who|which|but|when|because|will)$/.test(token.lower)) return false;
    if (step > 0 && JOINERS.test(token.lower)) joined = true;
    else if (joined && isCount(tokens, i)) return true;
    else if (
      step > 0 &&
      joined &&
      token.kind === "word" &&
      !COUNTING.test(token.lower) &&
      JOINERS.test(tokens[i - 1]!.lower) &&
      token.lower !== "one"
    )
      return false;
  }
  return false;
}

function isCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (COUNTING.test(token.lower)) return true;
  return token.kind === "number" && !token.glued && !tokens[at + 1]?.glued && token.text.length < 4;
}

// "one pilot project in each district"
function isShared(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 2; i < at + 6; i++)
    if (
      /^(?:each|per|every)$/.test(lowerOf(tokens[i])) &&
      /^(?:in|for|per|to)$/.test(tokens[i]!.lower === "per" ? "per" : tokens[i - 1]!.lower)
    )
      return true;
  return false;
}

// "there is only one mosque", "just one"
const isSole = (tokens: readonly Token[], at: number): boolean =>
  /^(?:only|just)$/.test(lowerOf(tokens[at - 1])) &&
  /^(?:is|was|are|were|be|remains|had|has|have|with)$/.test(lowerOf(tokens[at - 2])) &&
  tokens[at + 1]?.kind === "word";
