import type { Span } from "../types.js";

const TRIGGER =
  /[\d$€£½¼¾⅓⅔⅛%]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|[mbtr]+illions?|lakhs?|crores?|dozens?|scores|tens|half|halves|third|thirds|quarters?|fifth|fifths|tenth|couple|pair|several|few|zero|no|nobody|none|nil|nought|naught|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|halved|\w+fold|year|month|week|day|decade|centur\w+|hour|minute|night|morning|evening|afternoon|noon|midnight|century|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|ago|last|next|this|spring|summer|autumn|fall|winter|weekend|now|currently|centenary|fortnight|an? (?:miles?|kilomet\w+|met(?:re|er)|dollar|euro|pound|ton|tonne|kilo\w*|lit(?:re|er)|acre|foot|inch|yard|barrel|gallon|hectare))\b/i;

/** Whether a segment is worth cutting into tokens: it holds a digit, a number word or a word of the calendar. */
export function mayHoldQuantity(text: string, span: Span): boolean {
  return TRIGGER.test(text.slice(span.start, span.end));
}
