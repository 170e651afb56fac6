import {
  CARDINALS,
  CLOCK_ZONES,
  DECADE_WORDS,
  DURATION_FILLERS,
  MONTHS,
  ORDINAL_TENS,
  ORDINALS,
  TIME_UNITS,
  WEEKDAYS,
} from "../../lexicon/calendar.js";
import { TENS } from "../../lexicon/numerals.js";
import type { Token } from "../../types.js";

/** What may stand behind a number, in digits or spelled, where it opens something of the calendar. */
const FOLLOWERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...CLOCK_ZONES,
  ...TIME_UNITS.keys(),
  ...DURATION_FILLERS,
  ...DECADE_WORDS.keys(),
  ...CARDINALS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ..."st nd rd th d of q h s 's ’s bc bce ad ce be b c to until till through thru and or am pm a p in at past o'clock hrs hundred thousand half quarter quarters fiscal decade third".split(
    " ",
  ),
  ..."- – — ‑ / . , : & ' ’ ‘".split(" "),
]);

const NUMERALS: ReadonlySet<string> = new Set([...CARDINALS.keys(), ...TENS.keys(), ...ORDINALS.keys(), ...ORDINAL_TENS.keys()]);
const ARTICLES = new Set(["the", "a", "an"]);
/** What may stand behind an article, beside figures and signs. */
const ARTICLE_FOLLOWERS: ReadonlySet<string> = new Set([
  ...ORDINALS.keys(),
  ...ORDINAL_TENS.keys(),
  ...CARDINALS.keys(),
  ...TENS.keys(),
  ...TIME_UNITS.keys(),
  ...DURATION_FILLERS,
  ..."same next following half quarter few couple several fortnight".split(" "),
]);

/** Whether the word at `at`, which opens expressions of the calendar, can do so here: not "the town", "a tank", "five children". */
export function mayOpen(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (NUMERALS.has(lower)) return mayGoOn(tokens, at);
  if (!ARTICLES.has(lower)) return true;
  const next = tokens[at + 1];
  return next !== undefined && (next.kind !== "word" || ARTICLE_FOLLOWERS.has(next.lower));
}

/** False for "12 tanks": one look-up at the token behind spares all rules. A year and "8.30" speak for themselves. */
export function mayGoOn(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind === "number" && (text.length === 4 || text.includes("."))) return true;
  const next = tokens[at + 1];
  return (next !== undefined && FOLLOWERS.has(next.lower)) || tokens[at - 1]?.lower === "and";
}
