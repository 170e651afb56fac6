import { DAY_WORDS, DIRECTIONS, WEEKDAYS } from "../../lexicon/calendar.js";
import type { Quantity } from "../../types.js";
import type { Scan } from "../scan.js";
import { isAhead } from "./ahead.js";
import { compounds } from "./compound.js";
import { type Civil, partsOf } from "./days.js";
import { anchorBefore, yearBefore } from "./resolve.js";
import { type Shift, shiftAt, shiftedDate } from "./shift.js";
import { lowerAt } from "./words.js";

/** "23 hours and 51 minutes" as one duration, "five years ago" as a date, "20:00" with the date of its sentence. */
export function refineTemporal(scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!quantities.some(({ dimension }) => dimension === "duration" || dimension === "clock")) return quantities;
  return datedClocks(shifted(scan, compounds(scan, quantities)));
}

/** What cannot be reckoned stays a duration. */
function shifted(scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  const result: Quantity[] = [];
  for (let at = 0; at < quantities.length; at++) {
    const quantity = quantities[at]!;
    const date = quantity.dimension === "duration" ? dateOf(scan, quantity, result.at(-1)) : null;
    const beside = quantity.dimension === "duration" && !date ? besideNext(scan, quantity, quantities[at + 1]) : null;
    result.push(date ?? beside ?? quantity);
    if (beside) at++;
  }
  return result;
}

// "20 minutes later" names no day
const WITHIN_A_DAY = new Set(["hour", "minute", "second"]);

function dateOf(scan: Scan, quantity: Quantity, before: Quantity | undefined): Quantity | null {
  const shift = shiftAt(scan, quantity.to) ?? (isToldOf(scan, quantity, before) ? null : plannedShift(scan, quantity));
  if (shift?.from === "text" && WITHIN_A_DAY.has(quantity.unit ?? "")) return null;
  const anchor =
    shift &&
    (shift.from === "document"
      ? partsOf(scan.document.published)
      : (yearFrom(scan, quantity, before) ?? dayBefore(scan, before) ?? planFrom(scan, quantity, shift)));
  if (shift && anchor && isBeforeOurEra(quantity, shift, anchor)) return { ...quantity, attribute: "age" };
  const date = shift && anchor ? shiftedDate(scan, quantity, shift, anchor) : null;
  if (date && isDayValue(date)) {
    scan.memory.lastDay = date.value;
    scan.memory.lastDayAt = date.span.start;
  }
  return date;
}

// "two billion years ago": so far back an age says what no calendar does
const isBeforeOurEra = ({ unit, best }: Quantity, { sign }: Shift, { year }: Civil): boolean =>
  sign < 0 && best !== null && best * (YEARS_OF.get(unit ?? "") ?? 0) >= year;

const YEARS_OF: ReadonlyMap<string, number> = new Map([
  ["year", 1],
  ["decade", 10],
  ["century", 100],
  ["millennium", 1000],
]);

/** The day that "later" counts from: named right before in the sentence, or in an earlier one. */
function dayBefore({ memory, tokens }: Scan, before: Quantity | undefined): Civil | null {
  if (before && isDayValue(before)) return partsOf(before.value);
  return memory.lastDayAt < tokens[0]!.start ? anchorBefore(memory, tokens[0]!.start) : null;
}

const YEARS = new Set(["year", "decade"]);
const ONE_YEAR = /^\d{4}(?=-|$)[^/]*$/;

/** "begun in 1961; two years later": whole years count from a year, too. */
function yearFrom({ memory, tokens }: Scan, { unit, best }: Quantity, before: Quantity | undefined): Civil | null {
  if (!YEARS.has(unit ?? "") || !Number.isInteger(best)) return null;
  const year = before?.dimension === "date" ? ONE_YEAR.exec(before.value ?? "") : null;
  if (year) return { year: Number(year[0].slice(0, 4)), month: 1, day: 1 };
  return memory.lastYearAt < tokens[0]!.start ? yearBefore(memory, tokens[0]!.start) : null;
}

/** "They will decide two weeks later": with nothing named before, a plan counts from the document's date; what happened later does not. */
function planFrom({ tokens, document, memory }: Scan, quantity: Quantity, { to }: Shift): Civil | null {
  if (memory.lastDay !== null || memory.lastYear !== null) return null;
  const alone = quantity.from === 0 && to === tokens.length;
  return alone || isAhead(tokens, quantity.from, to) ? partsOf(document.published) : null;
}

const LASTING_VERB =
  /^(?:buil[dt]|rebuil[dt]|construct|complete|produce|train|double|triple|halve|grow|rise|fall|increase|decline|shrink|cut|reduce|raise|earn|spend|deliver|lose|gain|create|doubled|halved|reduced|constructed|completed|produced|trained|cover|travel|cross)$/;

// "he said in 2016 that they would finish in three years": three years from then
const isToldOf = ({ tokens }: Scan, { from }: Quantity, before: Quantity | undefined): boolean =>
  before?.dimension === "date" && tokens.slice(before.to, from).some(({ lower }) => lower === "would");

/** "The talks resume in five days": a plan counts from the document's date; "will double in five years" tells how long it takes. */
function plannedShift({ tokens }: Scan, quantity: Quantity): Shift | null {
  const alone = quantity.from === 1 && quantity.to === tokens.length;
  if (lowerAt(tokens, quantity.from - 1) !== "in" || WITHIN_A_DAY.has(quantity.unit ?? "") || quantity.attribute !== null)
    return null;
  if (quantity.bound !== "exact" && quantity.bound !== "approx") return null;
  const behind = tokens[quantity.to];
  if (!alone && behind !== undefined && behind.kind !== "sign" && !/^(?:at|to|when|if|and|but|in|on)$/.test(behind.lower))
    return null;
  const before = tokens.slice(Math.max(0, quantity.from - 8), quantity.from);
  if (before.some(({ lower }) => LASTING_VERB.test(lower)) || isRecordIn(before)) return null;
  return alone || isAhead(tokens, quantity.from - 1, quantity.to) ? { sign: 1, from: "document", to: quantity.to } : null;
}

/** "their first cut in output in eight years": so long there was none. */
const isRecordIn = (before: readonly { readonly lower: string }[]): boolean =>
  before.some(
    ({ lower }, at) =>
      /^(?:first|worst|best|most|[a-z]{3,12}[^aeiou]est)$/.test(lower) &&
      /^(?:the|its|their|his|her|our)$/.test(before[at - 1]?.lower ?? ""),
  );

/** "two days after next Friday", "four weeks from tomorrow": one date, reckoned from the second. */
function besideNext(scan: Scan, quantity: Quantity, next: Quantity | undefined): Quantity | null {
  if (!next || !isDayValue(next) || next.from !== quantity.to + 1) return null;
  const sign = { before: -1, after: 1, from: 1 }[lowerAt(scan.tokens, quantity.to)];
  const opener = lowerAt(scan.tokens, next.first);
  const weekday = sign === 1 && WEEKDAYS.has(opener) && lowerAt(scan.tokens, quantity.to) === "from"; // "a week from Friday"
  if (sign === undefined || !(DAY_WORDS.has(opener) || DIRECTIONS.has(opener) || weekday)) return null;
  return shiftedDate(scan, quantity, { sign: sign < 0 ? -1 : 1, to: next.to }, partsOf(next.value)!);
}

const isDayValue = (quantity: Quantity): boolean =>
  quantity.dimension === "date" && /^\d{4}-\d{2}-\d{2}$/.test(quantity.value ?? "");

/** A clock time takes the one day that its sentence names before it, or right behind it. */
function datedClocks(quantities: readonly Quantity[]): readonly Quantity[] {
  let before: Quantity | null = null;
  return quantities.map((quantity, index) => {
    if (isDayValue(quantity)) before = quantity;
    if (quantity.dimension !== "clock" || !quantity.value?.startsWith("T")) return quantity;
    const behind = quantities[index + 1];
    const reach = before ? Math.min(4, quantity.from - before.to) : 4;
    const day = behind && isDayValue(behind) && behind.from - quantity.to < reach ? behind : before;
    return day ? { ...quantity, value: quantity.value.replaceAll("T", `${day.value}T`), explicit: quantity.value } : quantity;
  });
}
