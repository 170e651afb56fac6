import { FUTURE_WORDS } from "../../lexicon/calendar.js";
import type { Token } from "../../types.js";
import type { Scan } from "../scan.js";
import { type Civil, dayNumber, isDay, isoOf, type Parts, partsOf } from "./days.js";
import type { Found } from "./found.js";

const REACH = 25;
const NEARBY = 400;

/** Fills the year in where words leave it out: from the same words earlier in the document, a date nearby, the heading, the document's own date. */
export function resolve(scan: Scan, found: Found): Found {
  if (found.start.year !== null || found.start.month === null) return found;
  const year = yearFor(scan, found);
  if (year === null) return found;
  const later =
    found.start.month > found.end.month! ||
    (found.start.month === found.end.month && (found.start.day ?? 0) > (found.end.day ?? 0));
  return { ...found, start: { ...found.start, year: later ? year - 1 : year }, end: { ...found.end, year } };
}

/** Keeps a full date for the days behind it that come without a year. */
export function remember({ memory, tokens, segment }: Scan, found: Found): void {
  const { year, month, day } = found.start;
  if (found.relative || year === null) return;
  if (segment?.kind === "heading") memory.headingYear = year;
  if (month === null || day === null) return;
  memory.lastDate = isoOf(found.start);
  memory.lastDateAt = tokens[found.first]!.start;
  memory.years.set(isoOf({ year: null, month, day }), year);
}

function yearFor(scan: Scan, found: Found): number | null {
  const { memory, tokens, document } = scan;
  const parts = found.end;
  const written = memory.years.get(isoOf({ ...parts, year: null }));
  if (written !== undefined) return written;
  const published = partsOf(document.published);
  const lastDate = partsOf(memory.lastDate);
  const at = tokens[found.first]!.start;
  const sameSentence = memory.lastDateAt >= tokens[0]!.start && memory.lastDateAt <= at;
  if (lastDate && (sameSentence || !published)) return nearest(parts, lastDate);
  if (memory.headingYear !== null) return memory.headingYear;
  if (!published) return null;
  const year = isAhead(tokens, found) ? notBefore(parts, published) : notAfter(parts, published);
  if (!lastDate || at - memory.lastDateAt > NEARBY) return year;
  return leansOn(parts, year, lastDate, published) ? nearest(parts, lastDate) : year;
}

/** A narrative of long ago goes on in its own time, unless the day is so near the document's date that it reads as news. */
function leansOn(parts: Parts, year: number, lastDate: Day, published: Day): boolean {
  const now = numberOf(published);
  return now - numberOf(lastDate) > 400 && now - numberOf({ year, month: parts.month!, day: parts.day ?? 1 }) > 60;
}

type Day = Civil;
const numberOf = ({ year, month, day }: Day): number => dayNumber(year, month, day);
const inYear = (parts: Parts, year: number): number => numberOf({ year, month: parts.month!, day: parts.day ?? 1 });

function notAfter(parts: Parts, anchor: Day): number {
  let year = anchor.year;
  if (inYear(parts, year) > numberOf(anchor)) year--;
  while (parts.day !== null && !isDay(year, parts.month!, parts.day)) year--;
  return year;
}

function notBefore(parts: Parts, anchor: Day): number {
  let year = anchor.year;
  const last = parts.day === null ? inYear(parts, year) + 30 : inYear(parts, year);
  if (last < numberOf(anchor)) year++;
  while (parts.day !== null && !isDay(year, parts.month!, parts.day)) year++;
  return year;
}

function nearest(parts: Parts, anchor: Day): number {
  const distance = (year: number): number => Math.abs(inYear(parts, year) - numberOf(anchor));
  return [anchor.year - 1, anchor.year, anchor.year + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** "will open on 5 March", "is due on Friday": a word of the future in the same clause, within a few words. */
export function isAhead(tokens: readonly Token[], { first, last }: Pick<Found, "first" | "last">): boolean {
  return looks(tokens, first - 1, -1) || looks(tokens, last, 1);
}

function looks(tokens: readonly Token[], from: number, step: number): boolean {
  for (let at = from, seen = 0; at >= 0 && at < tokens.length && seen < REACH; at += step, seen++) {
    const { lower } = tokens[at]!;
    if (lower === ";") return false;
    if (FUTURE_WORDS.has(lower) || lower.endsWith("'ll")) return true;
  }
  return false;
}
