import { SCALES } from "../lexicon/scales.js";
import type { Figure } from "../types.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { itemOf } from "./item.js";
import { placeIn } from "./sentence.js";
import type { Subject } from "./subject.js";
import { contentWords, shareName } from "./words.js";

/** First and last day of something, told by one date range or by the dates of its beginning and its end. */
interface Range {
  readonly parts: readonly Subject[];
  readonly item: Subject["item"];
  readonly from: number;
  readonly to: number;
  /** The unit that its ends are told in: "from 1751 to 1758" leaves the months open. */
  readonly unit: "day" | "month" | "year";
  /** Its words make it the whole length: "lasted from", "began on ... and ended on". */
  readonly whole: boolean;
}

const UNITS = ["day", "week", "month", "year"] as const;
const DAYS = Object.fromEntries(UNITS.map((unit) => [unit, SCALES.get(unit)![1]])) as Record<(typeof UNITS)[number], number>;
type Unit = (typeof UNITS)[number];
/** Claims of one event that are tried against each other. */
const MOST = 60;

const LASTED =
  /\b(?:last(?:ed|s)|ran|went on|dragged on|continued|endured|raged|was fought|were fought|held out|stretched|took place|spanned)\b|\((?:from )?\P{L}{0,2}\d/iu;
const STARTED = /^(?:started|begun|began|opened|launched|broken out|outbreak|imposed)$/;
const ENDED = /^(?:ended|finished|concluded|closed|lifted|called off|broken off|stopped|over)$/;

/** Lengths of things against their first and last days, within a document and across. */
export function rangeFigures(times: readonly Subject[]): Figure[] {
  const ranges = groupBy(rangesIn(times.filter(isOfEvent)), ({ item }) => item.id);
  if (ranges.size === 0) return [];
  const itemsOf = groupBy([...ranges.values()].flat(), ({ parts }) => parts[0]!.claim.doc);
  const tried = new Map<string, number>();
  const figures: Figure[] = [];
  for (const length of times.filter(isLength)) {
    const said = ranges.has(length.item.id) ? length.item.id : spokenOf(length);
    const near = (itemsOf.get(length.claim.doc) ?? []).map(({ item }) => item.id).find((item) => speaksOf(length, item));
    const item = ranges.has(said) ? said : near;
    const times = tried.get(item ?? "") ?? 0;
    if (item === undefined || times > MOST) continue;
    tried.set(item, times + 1);
    figures.push(...fittingRange(length, ranges.get(item)!.slice(0, MOST)));
  }
  return [...groupBy(figures, valuesOf).values()].map((same) => ({
    ...same[0]!,
    mentions: same.flatMap(({ mentions }) => mentions),
    complete: same.every(({ complete }) => complete),
  }));
}

const valuesOf = ({ mentions, parts }: Figure): string =>
  [mentions[0]!.amount.best, ...parts.map(({ claim }) => claim.value)].join("|");

// "in the three-week siege" is no time within which something happened
const isAdjective = (claim: Subject["claim"]): boolean => {
  const behind = BEHIND.exec(claim.sentence.slice(placeIn(claim) + claim.quote.length));
  return behind !== null && itemOf(behind.groups!.thing!, "date").id === itemOf(claim.item ?? "", "date").id;
};

const BEHIND = /^[-\s](?:day|week|month|year)(?:[-\s]long)?\s(?<thing>\p{L}{3,20})/u;

// "The 18-day strike cost the port dearly": the strike of the dates, whatever was taken for the item
function spokenOf({ claim }: Subject): string {
  const thing = BEHIND.exec(claim.sentence.slice(placeIn(claim) + claim.quote.length))?.groups?.thing;
  return thing === undefined ? "" : itemOf(thing, "date").id;
}

// "In 44 days the war was over"
const speaksOf = ({ claim }: Subject, item: string): boolean =>
  claim.item === null && item.length > 2 && claim.sentence.toLowerCase().includes(` ${item}`);

const isOfEvent = ({ amount, claim }: Subject): boolean =>
  amount.dimension === "date" && claim.item !== null && claim.bound === "exact" && claim.modality === "asserted";

const isLength = ({ amount, claim, aspect }: Subject): boolean =>
  amount.dimension === "duration" &&
  amount.best !== null &&
  claim.bound === "exact" &&
  claim.unit !== null &&
  claim.unit in DAYS &&
  (aspect === "length" || isAdjective(claim)) &&
  claim.attribute !== "age";

function rangesIn(dates: readonly Subject[]): Range[] {
  const told = dates.flatMap((date) => ownRange(date) ?? []);
  const ends = [...groupBy(dates, ({ claim, item }) => `${claim.doc}|${item.id}`).values()].flatMap((own) => endsIn(own) ?? []);
  return [...told, ...ends];
}

function ownRange(date: Subject): Range | null {
  const { value, sentence, quote } = date.claim;
  const [from, to] = value?.split("/") ?? [];
  if (!from || !to || from.length !== to.length) return null;
  const unit = unitOf(from);
  const at = placeIn(date.claim);
  // "the third quarter" is no length of anything
  if (unit === null || !/\d/.test(quote) || at < 0) return null;
  const whole = LASTED.test(sentence.slice(Math.max(0, at - 60), at + 4));
  return { parts: [date], item: date.item, from: date.amount.low, to: date.amount.high, unit, whole };
}

const unitOf = (iso: string): Range["unit"] | null =>
  /^\d{4}-\d\d-\d\d$/.test(iso) ? "day" : /^\d{4}-\d\d$/.test(iso) ? "month" : /^\d{4}$/.test(iso) ? "year" : null;

// one first and one last day of one thing in one text
function endsIn(dates: readonly Subject[]): Range | null {
  const starts = dates.filter((date) => isDay(date) && STARTED.test(date.claim.action ?? ""));
  const ends = dates.filter((date) => isDay(date) && ENDED.test(date.claim.action ?? ""));
  const [start, end] = [starts[0], ends[0]];
  if (!start || !end || !areOneDay(starts) || !areOneDay(ends) || start.amount.low >= end.amount.low) return null;
  if (areApart(start, end)) return null;
  return { parts: [start, end], item: start.item, from: start.amount.low, to: end.amount.low, unit: "day", whole: true };
}

const isDay = ({ claim }: Subject): boolean => /^\d{4}-\d\d-\d\d$/.test(claim.value ?? "");
const areOneDay = (dates: readonly Subject[]): boolean => dates.every((date) => date.claim.value === dates[0]!.claim.value);

/** The length with the range it is the length of; where several could be meant, only one that fits. */
function fittingRange(length: Subject, ranges: readonly Range[]): Figure[] {
  const unit = length.claim.unit as Unit;
  const own = ranges.filter((range) => DAYS[range.unit] <= DAYS[unit] && isLengthOf(length, range));
  const amount = { ...length.amount, ...roomOf(length, own[0]?.unit ?? "day") };
  const fits = (range: Range) => Math.max(amount.low, spanOf(range)[0]) <= Math.min(amount.high, spanOf(range)[1]);
  const fitting = own.find(fits);
  const values = new Set(own.map(({ from, to }) => `${from} ${to}`));
  const range = fitting ?? (values.size === 1 ? own[0] : undefined);
  if (!range) return [];
  const complete = range.whole && isWholeLength(length, range.item.id);
  if (!fitting && !complete) return [];
  return [figureOf("sum", [{ ...length, amount }], range.parts, { span: spanOf(range), complete })];
}

/** Days between the ends, and with both of them counted; of years the years. */
function spanOf({ from, to, unit }: Range): [number, number] {
  if (unit === "day") return [to - from, to - from + 1];
  const count = Math.round((to + 1 - from) / DAYS[unit]);
  return [(count - 1) * DAYS[unit], count * DAYS[unit]];
}

// 18 days are 18; a "three-week siege" may be some days longer or shorter, "450 days" may be 449
function roomOf({ amount, claim }: Subject, told: Range["unit"]): { low: number; high: number } {
  const best = amount.best!;
  const unit = DAYS[claim.unit as Unit];
  if (claim.unit === "day") {
    const room = amount.digits <= 2 && best >= 100 ? Math.min(0.49 * amount.grain, 0.05 * best) : 0;
    return { low: best - room, high: best + room };
  }
  return told === claim.unit ? { low: best, high: best + unit } : { low: best - 0.99 * unit, high: best + 0.99 * unit };
}

/** True of the length of what lasted over the range: one text, or names or the date and some words in common. */
function isLengthOf(length: Subject, range: Range): boolean {
  const date = range.parts[0]!;
  if (!isOfTime(length, range) || areApart(length, date)) return false;
  if (length.claim.doc === date.claim.doc) return true;
  if (shareName(length.nearNames, date.nearNames)) return true;
  return length.claim.asOfBasis === "text" && sharedWords(length, date) > 1;
}

/** Names of both, and none in common; or two qualities: "rail strike", "dock strike". */
function areApart(a: Subject, b: Subject): boolean {
  const known = a.ownNames.length > 0 && b.ownNames.length > 0;
  if (known && !shareName(a.ownNames, b.nearNames) && !shareName(b.ownNames, a.nearNames)) return true;
  if (a.lands.length > 0 && b.lands.length > 0 && !a.lands.some((land) => b.lands.includes(land))) return true;
  return lacksQualityOf(a, b) || lacksQualityOf(b, a);
}

function lacksQualityOf(a: Subject, b: Subject): boolean {
  if (b.item.modifiers.length === 0 && (a.claim.doc === b.claim.doc || shareName(a.nearNames, b.nearNames))) return false;
  const words = b.claim.sentence.toLowerCase();
  return a.item.modifiers.some((word) => !words.includes(word));
}

// "In 1974 a 30-day strike" is not that of 1998
function isOfTime({ claim }: Subject, { from, to }: Range): boolean {
  const years = claim.sentence.match(/\b(?:1[0-9]|20)\d\d\b/g) ?? [];
  const [first, last] = [yearOf(from), yearOf(to)];
  if (years.length > 0 && !years.some((year) => Number(year) >= first && Number(year) <= last + 1)) return false;
  return (
    claim.asOfBasis !== "text" || claim.asOf === null || Math.abs(Number(claim.asOf.slice(0, 4)) - first) <= 1 + last - first
  );
}

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

function sharedWords(a: Subject, b: Subject): number {
  const words = contentWords(a.claim.sentence);
  const item = contentWords(a.item.id);
  return [...contentWords(b.claim.sentence)].filter((word) => words.has(word) && !item.has(word)).length;
}

/** "the 21-day strike", "lasted 21 days": the whole of it, not its first days or some days within it. */
function isWholeLength({ claim }: Subject, item: string): boolean {
  const at = placeIn(claim);
  if (at < 0) return false;
  const before = claim.sentence.slice(Math.max(0, at - 50), at);
  const after = claim.sentence.slice(at + claim.quote.length, at + claim.quote.length + 60);
  if (
    /\b(?:first|last|final|next|another|second|further|planned|threatened|initial|opening|previous|earlier)\s(?:\p{L}+\s)?$/iu.test(
      before,
    )
  )
    return false;
  const isOfItem = /^[-\s](?:day|week|month|year)s?['’]?(?:[-\s]long)?\s(?:\p{L}+\s){0,2}/iu.exec(after);
  if (isOfItem && !/^[-\s](?:day|week|month|year)s\s/.test(after) && after.toLowerCase().includes(item.split(" ").at(-1)!))
    return true;
  return /\b(?:last(?:ed|s|ing)|took|went on|dragged on|ended after|was over after|held out|raged)(?: for)?\s(?:all of |a full |exactly )?$/i.test(
    before,
  );
}
