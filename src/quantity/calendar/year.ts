import { isNoun, isPastForm, singular } from "../../grammar.js";
import { CHANGES, SUM_NOUNS } from "../../lexicon/attributes.js";
import { CLOCK_ZONES, EVENT_NAMES, NUMBERED_NOUNS, TIME_UNITS, YEAR_PREPOSITIONS } from "../../lexicon/calendar.js";
import { EVENT_NOUNS } from "../../lexicon/event-nouns.js";
import { textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { readCurrencyAfter } from "../money.js";
import { readUnit } from "../units.js";
import { isPlural } from "./count.js";
import { isThaiYear, THAI_ERA } from "./day.js";
import { type DateRule, type Found, single, YEAR_ONLY } from "./found.js";
import { expandYear, isCapital, isDash, lowerAt, partOfTime, yearAt } from "./words.js";

const YEAR = /^[12]\d{3}$/;
const BEFORE_YEAR = new Set(
  "year years early mid late pre post fiscal fy end beginning start than vs versus unlike circa ca remember recall dated summer spring autumn winter fall quarter half ad season".split(
    " ",
  ),
);
// "founded 1923, it ..."
const FOUNDED = new Set(["founded", "established", "built", "born", "died", "published", "opened", "launched", "est"]);
const DETERMINERS = new Set("the this that its his her their our a an".split(" "));
const VERB_BEHIND = new Set("was is were saw has had brought marked will and when".split(" "));
const CITATION = /^(?:al|\p{Lu}\p{Ll}+)$/u;
const LINKING = new Set(["were", "was", "are", "is", "have", "had"]);

/** "1988-94", "2012–13", "2019/20", "1941-1945". */
export const yearRange: DateRule = ({ tokens }, at) => {
  const [first, sign, second] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!YEAR.test(first.text) || !sign?.glued || !second?.glued || !(isDash(sign.text) || sign.text === "/")) return null;
  if (!isFree(tokens, at, true) || !/^(?:\d{2}|[12]\d{3})$/.test(second.text) || isUnitBehind(tokens, at + 3)) return null;
  const [from, to] = [Number(first.text), Number(second.text)];
  const end = second.text.length === 2 ? Math.floor(from / 100) * 100 + to : to;
  const wide = sign.text === "/" ? 1 : second.text.length === 2 ? 60 : 600;
  if (end <= from || end - from > wide || end > 2200) return null;
  if (isRound(from, end) && isCountBehind(tokens, at + 3)) return null;
  return { first: at, last: at + 3, start: YEAR_ONLY(from), end: YEAR_ONLY(end) };
};

/** "480 BC", "AD 79", "9 CE", "FY2021": years before our era count from zero, as ISO 8601 has it, so 480 BC is -0479. */
export const eraYear: DateRule = ({ tokens }, at) => {
  const fiscal = /^fy(?<year>\d{2}|\d{4})$/.exec(lowerAt(tokens, at))?.groups;
  if (fiscal) return fiscalYear(tokens, at, fiscal.year!.length === 2 ? expandYear(Number(fiscal.year)) : Number(fiscal.year));
  const opening = eraAt(tokens, at);
  const from = opening?.next ?? at;
  const number = tokens[from];
  if (number?.kind !== "number" || !/^\d{1,4}$/.test(number.text)) return null;
  const year = Number(number.text);
  if (textOf(tokens[at + 1]) === "BE" && isThaiYear(year)) return single(at, at + 2, YEAR_ONLY(year - THAI_ERA));
  if (opening) return opening.ours ? single(at, from + 1, YEAR_ONLY(year)) : null;
  const era = eraAt(tokens, at + 1);
  return era && single(at, era.next, YEAR_ONLY(era.ours ? year : 1 - year));
};

// "FY2022/23" ends in the second year
function fiscalYear(tokens: readonly Token[], at: number, year: number): Found {
  const [sign, end] = [tokens[at + 1], tokens[at + 2]];
  const both = sign?.glued && (sign.text === "/" || isDash(sign.text)) && end?.glued && Number(end.text) === (year + 1) % 100;
  return both
    ? { first: at, last: at + 3, start: YEAR_ONLY(year), end: YEAR_ONLY(year + 1) }
    : single(at, at + 1, YEAR_ONLY(year));
}

/** "AD", "A.D.", "CE", "BC", "B.C.E.": whether it is our era, and the token behind it. */
function eraAt(tokens: readonly Token[], at: number): { ours: boolean; next: number } | null {
  const text = textOf(tokens[at]);
  if (/^(?:AD|CE|BCE?)$/.test(text)) return { ours: !text.startsWith("B"), next: at + 1 };
  let letters = "";
  let next = at;
  while (/^[ABCDE]$/.test(textOf(tokens[next])) && tokens[next + 1]?.text === "." && (next === at || tokens[next]!.glued)) {
    letters += tokens[next]!.text;
    next += 2;
  }
  return /^(?:AD|CE|BCE?)$/.test(letters) ? { ours: !letters.startsWith("B"), next } : null;
}

/** "in 1994", "the 2016 election", "mid-1992", "1992 and 1994": a four-digit number that its neighbours make a year. */
export const bareYear: DateRule = ({ tokens, segment }, at) => {
  const year = yearAt(tokens, at);
  if (!year || year.value > 2199 || !isFree(tokens, at)) return null;
  if (isPriceYear(tokens, at, year.value) || (segment?.kind === "heading" && endsHeading(tokens, at, year.value)))
    return single(at, year.next, YEAR_ONLY(year.value));
  if (isUnitBehind(tokens, year.next) || opensAmount(tokens, year.next)) return null;
  if (tokens[at]!.kind === "word" && !YEAR_PREPOSITIONS.has(lowerAt(tokens, at - 1))) return null;
  if (!isYearHere(tokens, at, year.value, year.next, 4)) return null;
  return single(at, year.next, YEAR_ONLY(year.value));
};

// "Timeline 2014", "Annual report 2019": the last word of a short heading
const endsHeading = (tokens: readonly Token[], at: number, year: number): boolean =>
  at === tokens.length - 1 && tokens.length <= 4 && year > 1900 && year < 2100;

// "a share of 1200 to 1500 euros", "between 1900 and 2000 tonnes"
function opensAmount(tokens: readonly Token[], next: number): boolean {
  const end = next + 2;
  // "from 13.4% in 2018 to 12.6%"
  if (YEAR_PREPOSITIONS.has(lowerAt(tokens, next - 2)) && Number(lowerAt(tokens, next + 1)) < 1000) return false;
  if (!(isDash(lowerAt(tokens, next)) || /^(?:to|or)$/.test(lowerAt(tokens, next))) || tokens[next + 1]?.kind !== "number")
    return false;
  return isUnitBehind(tokens, end) || readUnit(tokens, end) !== null || readCurrencyAfter(tokens, end, 1000) !== null;
}

// "at a cost of 3 million in 2004 dollars"
const isPriceYear = (tokens: readonly Token[], at: number, year: number): boolean =>
  lowerAt(tokens, at - 1) === "in" &&
  year > 1900 &&
  year < 2100 &&
  /^(?:dollars|euros|pounds|prices)$/.test(lowerAt(tokens, at + 1));

// "which dates back to 1824", "dating from 1650"
const isDatedBack = (tokens: readonly Token[], at: number, before: string): boolean =>
  /^(?:to|from)$/.test(before) &&
  /^dat(?:e|es|ed|ing)$/.test(lowerAt(tokens, lowerAt(tokens, at - 2) === "back" ? at - 3 : at - 2));

// "a 20% increase over 2022", "up 4 percent on 2019"
const isComparedWith = (tokens: readonly Token[], at: number, before: string, year: number): boolean =>
  year > 1900 &&
  year < 2100 &&
  /^(?:over|on|from|versus|vs)$/.test(before) &&
  (/^(?:%|percent|cent|points?)$/.test(lowerAt(tokens, at - 2)) || CHANGES.has(lowerAt(tokens, at - 2))) &&
  isEnd(tokens[at + 1]);

function isYearHere(tokens: readonly Token[], at: number, year: number, next: number, depth: number): boolean {
  const before = lowerAt(tokens, isDash(lowerAt(tokens, at - 1)) ? at - 2 : at - 1);
  const round = year % 100 === 0;
  if (isCountBehind(tokens, next) && (round || year < 1850 || before === "of")) return false;
  if (before === "between") return opensRange(tokens, next);
  if (lowerAt(tokens, next) === "in" && YEAR.test(lowerAt(tokens, next + 1))) return false; // "fell from 2019 in 2020"
  if (YEAR_PREPOSITIONS.has(before)) return !(round && LINKING.has(lowerAt(tokens, next)) && before !== "in");
  if (isDatedBack(tokens, at, before) || isComparedWith(tokens, at, before, year)) return true;
  if (year < 1500) return before === "year" || before === "ad";
  if (BEFORE_YEAR.has(before)) return true;
  if (FOUNDED.has(before) && isEnd(tokens[next])) return true;
  if (isOwned(tokens, next, year)) return true;
  if (DETERMINERS.has(before)) return !round && tokens[next]?.kind === "word" && !tokens[next]!.glued && !isProduct(tokens, next);
  if (/^['’]s$/.test(before)) return !round && year > 1900 && year < 2100 && isHappeningThen(tokens, next);
  if (before === "as" && /^(?:early|late|recently|back|soon|of)$/.test(lowerAt(tokens, at - 2))) return true;
  if (/^(?:to|with|as|for|over|on|at)$/.test(before))
    return (
      !round &&
      year > 1900 &&
      year < 2100 &&
      before !== "at" &&
      (isEnd(tokens[next]) || VERB_BEHIND.has(lowerAt(tokens, next)) || lowerAt(tokens, next) === "alone")
    );
  if (/^(?:and|or|,|&)$/.test(before)) return listsYears(tokens, at, depth);
  if (before === "(" && lowerAt(tokens, next) === ",") return YEAR.test(lowerAt(tokens, next + 1));
  if (before === "(")
    return (
      lowerAt(tokens, next) === ")" && (!CITATION.test(tokens[at - 2]?.text ?? "Al") || STORMS.test(lowerAt(tokens, at - 3)))
    );
  return (
    (at === 0 || before === ";") &&
    year > 1900 &&
    year < 2100 &&
    !round &&
    (VERB_BEHIND.has(lowerAt(tokens, next)) || isPastForm(lowerAt(tokens, next)) || isEnd(tokens[next]))
  );
}

// "Hurricane Opal (1995)"; "Smith (1995)" names a book
const STORMS = /^(?:hurricane|typhoon|cyclone|storm)$/;

// "the state's 2011 floods", "the town's 2019 budget"; "the plant's 1950 workers" are counted
const isHappeningThen = (tokens: readonly Token[], next: number): boolean =>
  EVENT_NOUNS.has(singular(lowerAt(tokens, next))) ||
  (isNoun(lowerAt(tokens, next)) && !isPlural(tokens[next])) ||
  SUM_NOUNS.has(lowerAt(tokens, SUM_LEADS.test(lowerAt(tokens, next)) ? next + 1 : next));
const SUM_LEADS = /^(?:net|gross|total|annual|operating|pretax|core|retail|consolidated|underlying|adjusted|full)$/;

// "1999's harvest"
const isOwned = (tokens: readonly Token[], next: number, year: number): boolean =>
  /^['’]s$/.test(lowerAt(tokens, next)) && tokens[next]!.glued && year > 1900 && year < 2100;

/** "the 2015 Corolla sold": a name behind the year that is none of an event, and no noun of what happened behind it ("the 2010 Haiti quake"). */
function isProduct(tokens: readonly Token[], next: number): boolean {
  let end = next;
  while (end < next + 6 && (isCapital(tokens[end]) || tokens[end]?.kind === "code")) {
    if (EVENT_NAMES.has(lowerAt(tokens, end))) return false;
    end++;
  }
  const behind = tokens[end];
  return end > next && behind?.kind !== "number" && !isHappening(behind);
}

const isHappening = (token: Token | undefined): boolean =>
  token?.kind === "word" && (EVENT_NOUNS.has(singular(token.lower)) || (isNoun(token.lower) && !isPastForm(token.lower)));

// "between 1939 and 1945", not "between 1500 and 2000 people"
function opensRange(tokens: readonly Token[], next: number): boolean {
  const at = next + 1 + partOfTime(tokens, next + 1);
  return (
    lowerAt(tokens, next) === "and" &&
    YEAR.test(lowerAt(tokens, at)) &&
    !isUnitBehind(tokens, at + 1) &&
    !isCountBehind(tokens, at + 1)
  );
}

// "in 2014, 2015 and 2016": the year before the joiner vouches for this one
function listsYears(tokens: readonly Token[], at: number, depth: number): boolean {
  const behind = lowerAt(tokens, at + 1);
  if (/^(?:more|others|another)$/.test(behind) || (behind === "in" && YEAR.test(lowerAt(tokens, at + 2)))) return false;
  const back = lowerAt(tokens, at - 2) === "," || /^(?:early|mid|late|in|by)$/.test(lowerAt(tokens, at - 2)) ? at - 3 : at - 2;
  const other = tokens[back];
  return (
    depth > 0 &&
    other !== undefined &&
    YEAR.test(other.text) &&
    isFree(tokens, back) &&
    isYearHere(tokens, back, Number(other.text), back + 1, depth - 1)
  );
}

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === "sign" && !/^[%°$€£/]$/.test(token.text));

/** Not glued to a word, a sign or a currency in front, and no number of a law, a flight or a room. */
function isFree(tokens: readonly Token[], at: number, ranged = false): boolean {
  const [token, before] = [tokens[at]!, tokens[at - 1]];
  if (
    tokens[at + 1]?.glued &&
    (tokens[at + 1]!.kind === "word" || /^[%°]$/.test(tokens[at + 1]!.text)) &&
    !/^['’]s$/.test(tokens[at + 1]!.text)
  )
    return false;
  if (!ranged && isJoined(tokens, at + 1)) return false;
  if (!before) return true;
  if (/^[\p{Sc}#№§+@=.:]$/u.test(before.text) && token.glued) return false;
  if (/^[$€£]$/.test(before.text)) return false;
  if (token.glued && isDash(before.text))
    return /^(?:mid|early|late|pre|post|july|june|april|may|march|december|november|october|september|august|february|january)$/.test(
      lowerAt(tokens, at - 2),
    );
  if (token.glued && before.kind !== "sign") return false;
  const noun = before.text === "." ? lowerAt(tokens, at - 2) : before.lower;
  return !(NUMBERED_NOUNS.has(noun) || (isCapital(before) && NUMBERED_NOUNS.has(before.lower)));
}

// "2024-13-01": part of a code or of a broken date
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  (isDash(lowerAt(tokens, at)) || lowerAt(tokens, at) === "/") &&
  tokens[at]!.glued &&
  tokens[at + 1]?.kind === "number" &&
  tokens[at + 1]!.glued;

const isRound = (from: number, to: number): boolean => from % 50 === 0 || to % 50 === 0 || from < 1700;

export function isUnitBehind(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (!token) return false;
  if (/^[%°]$/.test(token.text) || (token.text !== token.lower && CLOCK_ZONES.has(token.lower))) return true;
  return (
    token.kind === "word" &&
    (TIME_UNITS.has(token.lower) ||
      /^(?:km|m|metres?|meters?|kilometres?|kilometers?|miles?|feet|ft|kg|tonnes?|tons?|dollars?|euros?|pounds?|percent|hp|mw|gw|mm|cm|litres?|liters?|acres?|hectares?|sq|square)$/.test(
        token.lower,
      ))
  );
}

// "in 2000 small shops": a plural noun within reach
export function isCountBehind(tokens: readonly Token[], next: number): boolean {
  return (
    isPlural(tokens[next]) ||
    (tokens[next]?.kind === "word" &&
      isPlural(tokens[next + 1]) &&
      !LINKING.has(lowerAt(tokens, next)) &&
      !isPastForm(lowerAt(tokens, next)))
  );
}
