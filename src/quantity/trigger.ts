import { TEMPORAL_TRIGGER } from "../lexicon/calendar.js";
import { DENOMINATORS } from "../lexicon/numerals.js";
import type { Span } from "../types.js";

const NUMBERS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|[mbtr]+illions?|lakhs?|crores?|dozens?|scores|tens|half|halves|couple|pair|several|few|zero|no|nobody|none|nil|nought|naught|doubl\\w+|tripl\\w+|trebl\\w+|quadrupl\\w+|halved|\\w+fold";
const SINGLE_UNITS =
  "an? (?:lb|kg|grams?|grammes?|miles?|kilomet\\w+|met(?:re|er)|dollar|euro|pound|ton|tonne|kilo\\w*|lit(?:re|er)|acre|foot|inch|yard|barrel|gallon|hectare)";
const PARTS = [...DENOMINATORS.keys()].filter((word) => word !== "half" && word !== "quarter").join("|");
const TRIGGER = new RegExp(
  `[\\d$€£½¼¾⅓⅔⅛%]|\\b(?:${NUMBERS}|quarters|(?:an?|by|of) quarter|(?:${PARTS})s?|${TEMPORAL_TRIGGER.join("|")}|${SINGLE_UNITS})\\b`,
  "i",
);

const OTHER_DIGITS = /(?!\d)\p{Nd}/u;

/** Whether a segment is worth cutting into tokens: it holds a digit, a number word or a word of the calendar. */
export function mayHoldQuantity(text: string, span: Span): boolean {
  let isPlain = true;
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
    if (code > 127) isPlain = false;
  }
  const part = text.slice(span.start, span.end);
  return TRIGGER.test(part) || (!isPlain && OTHER_DIGITS.test(part));
}
