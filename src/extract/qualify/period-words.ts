import { EVENT_NOUNS } from "../../lexicon/places.js";
import { lowerOf } from "../../tokens.js";
import type { Quantity, Token } from "../../types.js";
import { quarterTellingOf, rankAt } from "./quarter-of.js";

/** Tokens [from, to) and the day or interval that they name. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

const DAY = 86_400_000;

/** A number of days on from a date. */
export const shiftDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** "over the weekend": the last Saturday and Sunday; "the quake at the weekend" names the quake. */
export function weekendAt(tokens: readonly Token[], at: number, published: string): Named | null {
  if (tokens[at]!.lower !== "weekend" || tokens[at - 1]?.lower !== "the") return null;
  const lead = lowerOf(tokens[at - 2]);
  if (!/^(?:over|during|at)$/.test(lead) || (lead === "at" && EVENT_NOUNS.has(lowerOf(tokens[at - 3])))) return null;
  const weekday = new Date(Date.parse(`${published.slice(0, 10)}T00:00:00Z`)).getUTCDay();
  return { from: at - 2, to: at + 1, value: `${shiftDays(published, -weekday - 1)}/${shiftDays(published, -weekday)}` };
}

const MONTHS = /^\d{4}(?:-\d\d)?$/;

/** "at the end of June" → its last day, "at the start of 2019" → the first, "since the start of 2019" → up to the document's; null where no end of a month or year is named. */
export function edgeOf(tokens: readonly Token[], date: Quantity, published: string | null): string | null {
  const edge = endOf(tokens, date);
  const opener = tokens[date.from - 3]?.lower === "the" ? date.from - 4 : date.from - 3;
  const lasts = tokens[opener]?.lower === "since" && edge !== null && published !== null && edge < published;
  return lasts ? `${edge}/${published}` : edge;
}

function endOf(tokens: readonly Token[], { from, value }: Quantity): string | null {
  if (tokens[from - 1]?.lower !== "of" || !MONTHS.test(value ?? "")) return null;
  const edge = lowerOf(tokens[from - 2]);
  const month = value!.length === 4 ? (edge === "end" ? 12 : 1) : Number(value!.slice(5));
  const year = Number(value!.slice(0, 4));
  if (edge === "end") return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return /^(?:start|beginning)$/.test(edge) ? `${value!.slice(0, 4)}-${String(month).padStart(2, "0")}-01` : null;
}

/** "so far this month" → from its first day to that of the document. */
export function soFar(tokens: readonly Token[], { from, first, value }: Quantity, published: string): string | null {
  const lead = tokens[from]!.lower === "this" ? from : first;
  if (tokens[lead]?.lower !== "this" || tokens[lead - 1]?.lower !== "far" || !MONTHS.test(value ?? "")) return null;
  return `${value}${value!.length === 4 ? "-01-01" : "-01"}/${published}`;
}

/** "this year it has taken in 900" */
export const isThisYearSoFar = (tokens: readonly Token[], { from, first, to, value }: Quantity, published: string): boolean =>
  value === published.slice(0, 4) &&
  (tokens[from]!.lower === "this" || tokens[first - 1]?.lower === "this") &&
  tokens.some(({ lower }, at) => /^(?:has|have)$/.test(lower) && at >= from - 12 && at < to + 8);

/** "in the three months to December" → October to December. */
export function monthsTo(tokens: readonly Token[], duration: Quantity, dates: readonly Quantity[]): Named | null {
  const { unit, best, to, from } = duration;
  if (
    unit !== "month" ||
    best === null ||
    best < 2 ||
    best > 12 ||
    !/^(?:to|ended|ending|until|through)$/.test(lowerOf(tokens[to]))
  )
    return null;
  const end = dates.find((date) => date.from > to && date.from <= to + 3 && /^\d{4}-\d\d/.test(date.value ?? ""));
  if (!end) return null;
  return { from, to: end.to, value: monthsUntil(end.value!, best) };
}

/** "in the quarter ended 30 September", "in the quarter to January 31" → the three months up to then. */
export function quarterEnded(tokens: readonly Token[], { from, to, value }: Quantity): Named | null {
  if (!/^(?:to|ended|ending)$/.test(lowerOf(tokens[from - 1])) || lowerOf(tokens[from - 2]) !== "quarter") return null;
  const isEnd = /^\d{4}-\d\d(?:-(?:2[5-9]|3[01]|0[1-5]))?$/.test(value ?? "");
  return isEnd ? { from: from - 2, to, value: monthsUntil(value!, QUARTER) } : null;
}

/** So many months, the last of them the month of the date given. */
function monthsUntil(date: string, months: number): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const first = new Date(Date.UTC(year, month - months, 1)).toISOString().slice(0, 10);
  return `${first}/${new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)}`;
}

const QUARTER = 3;

/** "in the fourth quarter", where no year is named beside it; "in the third quarter ended May 31" is that of a year of the firm's own. */
export function quarterAt(tokens: readonly Token[], at: number, published: string, dates: readonly Quantity[]): Named | null {
  const rank = rankAt(tokens, at);
  if (rank === null) return null;
  const isCode = tokens[at]!.lower.startsWith("q"); // "in Q3"
  const opener = isCode ? at - 1 : at - 2;
  if (!/^(?:in|during)$/.test(lowerOf(tokens[opener])) || (!isCode && !/^(?:the|in)$/.test(lowerOf(tokens[at - 1])))) return null;
  const to = isCode ? at + 1 : at + 2;
  if (tokens[to]?.lower === "of" || tokens[to]?.lower === "-") return null;
  const end = /^(?:ended|ending)$/.test(lowerOf(tokens[to]))
    ? dates.find(({ from, value }) => from > to && from <= to + 2 && /^\d{4}-\d\d/.test(value ?? ""))
    : undefined;
  if (end) return { from: at, to: end.to, value: monthsUntil(end.value!, QUARTER) };
  return { from: at, to, value: quarterTellingOf(tokens, rank, published, 0) };
}

/** "the lowest since 1994", "its worst year since the 1990s": how long nothing was like it. */
export function isRecord(tokens: readonly Token[], { first, from, to }: Quantity): boolean {
  if (lowerOf(tokens[to - 1]) === "year" && lowerOf(tokens[to - 2]) === "this" && isRanked(tokens, to - 2)) return true;
  let since = tokens[from]!.lower === "since" ? from : first - 1;
  // "the highest since records began in 1911"
  while (
    since > 0 &&
    since > from - 6 &&
    /^(?:late|early|mid|in|on|began|begun|started|records?|counting|measurements?|monitoring|the|war)$/.test(tokens[since]!.lower)
  )
    since--;
  if (tokens[since]?.lower !== "since" || /^(?:when|which|where)$/.test(lowerOf(tokens[to + 1]))) return false;
  for (let at = since - 1; at > 0 && at > since - 6; at--) {
    if (/^[,.;:]$/.test(tokens[at]!.text)) return false;
    if (RECORD.test(tokens[at]!.lower) && /^(?:the|its|their|his|her|our|['’]s)$/.test(tokens[at - 1]!.lower)) return true;
  }
  return false;
}
/** "the strongest typhoon this year", "the highest number of landings this year" */
function isRanked(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 6; i--) {
    if (tokens[i]!.kind !== "word") return false;
    if (RECORD.test(tokens[i]!.lower)) return /^(?:the|['’]s|its)$/.test(tokens[i - 1]!.lower);
  }
  return false;
}

const RECORD = /^(?:worst|best|most|least|first|only|(?!(?:w|r|for|inter|ar|prot|requ|arr|la)est$)[a-z]{2,12}est)$/;
