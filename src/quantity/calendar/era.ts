import { CARDINALS, DECADE_WORDS } from "../../lexicon/calendar.js";
import { TENS } from "../../lexicon/numerals.js";
import { textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { partsOf } from "./days.js";
import { type DateRule, type Found, YEAR_ONLY } from "./found.js";
import { isCapital, isDash, lowerAt, ordinalAt } from "./words.js";

/** "the 1990s", "1990’s"; "the 1800s" are a century, "the 2000s" mostly ten years. */
export const decade: DateRule = ({ tokens }, at) => {
  const token = tokens[at]!;
  if (token.kind !== "number" || !/^[12]\d{2}0$/.test(token.text) || !isPluralMark(tokens, at + 1)) return null;
  if (token.text === "1000" && lowerAt(tokens, at + 2) === "of") return null; // "1000s of fans"
  const year = Number(token.text);
  return years(at, at + 2, year, year % 100 === 0 && year < 2000 ? year + 99 : year + 9);
};

/** "the 90s", "’80s": the century is that of the document. */
export const shortDecade: DateRule = ({ tokens, document }, at) => {
  const mark = /^['’‘]$/.test(tokens[at]!.text) ? 1 : 0;
  const token = tokens[at + mark];
  if (token?.kind !== "number" || !/^[1-9]0$/.test(token.text) || !isPluralMark(tokens, at + mark + 1)) return null;
  const century = centuryBefore(tokens, at);
  if (century !== null) {
    const year = century + Number(token.text);
    return years(at, at + mark + 2, year, year + 9);
  }
  if (!mark && (!isDecadeContext(tokens, at) || isSeconds(tokens, at))) return null;
  return shortly(at, at + mark + 2, Number(token.text), partsOf(document.published)?.year ?? null);
};

// "30s" in "the 1920s and 30s", "the 1970s to '90s"
function centuryBefore(tokens: readonly Token[], at: number): number | null {
  const joined = /^(?:and|or|to|,|through|-|–)$/.test(lowerAt(tokens, at - 1)) && isPluralMark(tokens, at - 2);
  return joined && /^[12]\d{2}0$/.test(textOf(tokens[at - 3])) ? Math.floor(Number(tokens[at - 3]!.text) / 100) * 100 : null;
}

/** How many years a plan looks ahead: "fiscal '26" in a text of 2021. */
const PLANNED = 10;

/** "in ’68", "fiscal '14", "the class of '05": the century is that of the document. */
export const shortYear: DateRule = ({ tokens, document }, at) => {
  const [mark, year] = [tokens[at]!, tokens[at + 1]];
  if (
    mark.glued ||
    !year?.glued ||
    !/^\d{2}$/.test(year.text) ||
    (tokens[at + 2]?.glued === true && tokens[at + 2]!.kind !== "sign")
  )
    return null;
  if (
    !/^(?:in|of|fiscal|fy|since|until|by|from|to|before|after|summer|spring|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      lowerAt(tokens, at - 1),
    )
  )
    return null;
  const short = Number(year.text);
  const published = partsOf(document.published)?.year ?? null;
  const isPlanned = /^(?:fiscal|fy)$/.test(lowerAt(tokens, at - 1));
  const ahead = isPlanned ? PLANNED : 0;
  const whole = (published === null ? (isPlanned ? 2000 : 1900) : Math.floor((published + ahead - short) / 100) * 100) + short;
  return { ...years(at, at + 2, whole, whole), explicit: `XX${year.text}` };
};

/** "the nineties", "the nineteen-eighties". */
export const spelledDecade: DateRule = ({ tokens, document }, at) => {
  const century = CARDINALS.get(lowerAt(tokens, at)) ?? TENS.get(lowerAt(tokens, at));
  const from = century === undefined ? at : isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const tens = DECADE_WORDS.get(lowerAt(tokens, from));
  if (tens === undefined) return null;
  if (century !== undefined)
    return century >= 13 && century <= 20 ? years(at, from + 1, century * 100 + tens, century * 100 + tens + 9) : null;
  return isDecadeContext(tokens, at) ? shortly(at, at + 1, tens, partsOf(document.published)?.year ?? null) : null;
};

// "in 10s", "of 30s" are seconds; "in 90s Britain", "the end of 70s" are decades
const isSeconds = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|of|by)$/.test(lowerAt(tokens, at - 1)) &&
  !/^(?:beginning|start|middle|end|outset)$/.test(lowerAt(tokens, at - 2)) &&
  !isCapital(tokens[at + 2]);

const OWNER = /^(?:his|her|their|my|our|your|its)$/;
const isWeather = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4, 5].some((back) => /^(?:temperatures?|degrees|mercury|highs|lows)$/.test(lowerAt(tokens, at - back)));

// "in her 30s" is an age, "temperatures in the 30s" cannot be told: sixties and later, or a word that only a time takes
function isDecadeContext(tokens: readonly Token[], at: number): boolean {
  const [before, earlier] = [lowerAt(tokens, at - 1), lowerAt(tokens, at - (isDash(lowerAt(tokens, at - 1)) ? 3 : 2))];
  if (OWNER.test(before) || OWNER.test(earlier) || isWeather(tokens, at)) return false;
  // "in the 60s and 70s"
  if (/^(?:and|or|to)$/.test(before) && isPluralMark(tokens, at - 2) && /^[1-9]0$/.test(textOf(tokens[at - 3])))
    return isDecadeContext(tokens, at - 3) && !isSeconds(tokens, at - 3);
  return (
    /^(?:the|of|in|since|early|late|mid|by|until)$/.test(before) ||
    (isDash(before) && /^(?:mid|early|late)$/.test(lowerAt(tokens, at - 2)))
  );
}

function shortly(first: number, last: number, tens: number, published: number | null): Found {
  const [from, to] = [`XX${tens}`, `XX${tens + 9}`];
  const century = published === null ? 1900 : Math.floor((published - tens) / 100) * 100;
  return { ...years(first, last, century + tens, century + tens + 9), explicit: `${from}/${to}` };
}

/** "19th century", "the twentieth century", "the 18th" in "the late 18th and early 19th centuries". */
export const century: DateRule = ({ tokens }, at) => {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal || ordinal.value > 21) return null;
  const gap = isDash(lowerAt(tokens, ordinal.next)) ? 1 : 0;
  const start = (ordinal.value - 1) * 100 + 1;
  if (/^(?:century|centuries)$/.test(lowerAt(tokens, ordinal.next + gap))) {
    const behind = ordinal.next + gap + 1;
    return /^bce?$/.test(lowerAt(tokens, behind))
      ? years(at, behind + 1, 1 - start - 99, 1 - start)
      : years(at, behind, start, start + 99);
  }
  return sharesCentury(tokens, ordinal.next) ? years(at, ordinal.next, start, start + 99) : null;
};

/** "the second half of the 19th century", "the first decade of this century": that part of it alone. */
export const partOfCentury: DateRule = (scan, at) => {
  const { tokens } = scan;
  const ordinal = ordinalAt(tokens, at);
  const word = ordinal ? ordinal.next : at + 1;
  const width = { half: 50, quarter: 25, third: 33, decade: 10, decades: 0 }[lowerAt(tokens, word)] ?? 0;
  const nth = ordinal?.value ?? Math.floor(100 / (width || 1));
  if (!width || nth * width > 100 || lowerAt(tokens, word + 1) !== "of" || lowerAt(tokens, word + 2) !== "the") return null;
  const whole = century(scan, word + 3);
  if (!whole || !/^(?:century)$/.test(lowerAt(tokens, whole.last - 1))) return null;
  const from = whole.start.year! + (nth - 1) * width;
  return years(at, whole.last, from, width === 33 && nth === 3 ? from + 33 : from + width - 1);
};

function sharesCentury(tokens: readonly Token[], next: number): boolean {
  if (!/^(?:and|or|to|,|-|–)$/.test(lowerAt(tokens, next))) return false;
  const skip = /^(?:early|mid|late|the)$/;
  let at = next + 1;
  while (at < next + 4 && (skip.test(lowerAt(tokens, at)) || isDash(lowerAt(tokens, at)))) at++;
  const other = ordinalAt(tokens, at);
  return other !== null && /^(?:century|centuries)$/.test(lowerAt(tokens, other.next));
}

const isPluralMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true && /^(?:s|['’]s)$/.test(tokens[at]!.lower);

const years = (first: number, last: number, from: number, to: number): Found => ({
  first,
  last,
  start: YEAR_ONLY(from),
  end: YEAR_ONLY(to),
});
