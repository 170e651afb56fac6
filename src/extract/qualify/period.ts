import { isPastForm } from "../../grammar.js";
import { EVENT_NOUNS } from "../../lexicon/places.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Quantity, Token } from "../../types.js";
import { comparedBefore, comparisonAt } from "./period-compared.js";
import {
  edgeOf,
  isRecord,
  isThisYearSoFar,
  monthsTo,
  quarterAt,
  quarterEnded,
  shiftDays,
  soFar,
  weekendAt,
} from "./period-words.js";
import type { Scene } from "./scene.js";
import { baseOf } from "./verbs.js";

/** A day or interval that the sentence names, and where. */
export interface Period {
  /** Tokens, [from, to). */
  readonly from: number;
  readonly to: number;
  readonly value: string;
  /** First token of the comparison that it belongs to: "up from 64 percent in 2018"; -1 where it is none. */
  readonly compared: number;
  /** Tells when it was said or printed, not when it happened: it gives way to any other. */
  readonly weak: boolean;
  /** The "that" of the clause it stands in, "the ferry that sank on 3 May"; -1 where it stands in none. */
  readonly within: number;
}

const PERIODS = new WeakMap<Scene, readonly Period[]>();

/** All periods of a sentence, worked out once. */
export function periodsOf(scene: Scene): readonly Period[] {
  const known = PERIODS.get(scene);
  if (known) return known;
  const named = [...datesIn(scene), ...wordsIn(scene), ...spansIn(scene)];
  const periods = named.map((period) => yearEarlier(scene, period, named));
  PERIODS.set(scene, periods);
  return periods;
}

/** "In the three months to March it sold 40, against 30 a year earlier": the same months, a year before. */
function yearEarlier({ tokens }: Scene, period: Period, named: readonly Period[]): Period {
  const words = tokens.slice(period.from, period.to).map(({ lower }) => lower);
  if (!/^(?:a|one) year (?:earlier|ago|before)$/.test(words.join(" "))) return period;
  const told = named.find((one) => one !== period && one.to <= period.from && one.compared < 0 && MONTHS_OF.test(one.value));
  if (!told) return period;
  return { ...period, value: told.value.replace(/\b\d{4}(?=-)/g, (year) => String(Number(year) - 1)) };
}
const MONTHS_OF = /^\d{4}-\d\d-01\/\d{4}-\d\d-(?:28|29|30|31)$/;

function datesIn(scene: Scene): Period[] {
  const months = scene.quantities.map((one) =>
    one.dimension === "duration" ? monthsTo(scene.tokens, one, scene.quantities) : null,
  );
  const periods: Period[] = [...spansBetween(scene.tokens, scene.quantities), ...months.filter((one) => one !== null)].map(
    (span) => ({ ...span, ...PLAIN }),
  );
  const ends = new Set(periods.flatMap(({ from, to }) => [from, to]));
  for (const date of scene.quantities) {
    if (ends.has(date.from) || ends.has(date.to)) continue;
    if (date.dimension !== "date" || date.value === null || date.value.startsWith("-")) continue;
    const { from, to } = date;
    const ended = quarterEnded(scene.tokens, date);
    if (ended) {
      periods.push({ ...ended, ...PLAIN, compared: comparisonAt(scene, date) });
      continue;
    }
    if (namesEvent(scene, date) || isEra(scene, date) || isRecord(scene.tokens, date)) continue;
    periods.push({
      from,
      to,
      value: spanOf(scene, date),
      compared: comparisonAt(scene, date),
      weak: isReport(scene, date),
      within: clauseThat(scene.tokens, from),
    });
  }
  return periods;
}

const PLAIN = { compared: -1, weak: false, within: -1 };

/** "Saturday's quake", "the 3 May earthquake", "the flood of 3 May" name the event: its toll is that of the report. What is long past has no other day. */
function namesEvent({ tokens, document: { published } }: Scene, { from, to, value }: Quantity): boolean {
  // "Saturday's quake", and not "Friday's death toll"
  if (/^['’]s?$/.test(textOf(tokens[to]))) return !tokens.slice(to + 1, to + 3).some(({ lower }) => TOLLS.test(lower));
  if (published === null || value!.slice(0, 4) !== published.slice(0, 4) || value!.length < 7) return false;
  // "The flood of 3 May killed 57 people" tells what that day did
  if (!tokens.some(({ lower }) => GROWS.test(lower))) return false;
  if (EVENT_NOUNS.has(lowerOf(tokens[to]))) return tokens[from - 1]?.lower !== "on";
  return tokens[from - 1]?.lower === "of" && EVENT_NOUNS.has(lowerOf(tokens[from - 2]));
}

const TOLLS = /^(?:tolls?|deaths|casualties|losses|fatalities|tally)$/;
const GROWS = /^(?:has|have|toll|tolls|rose|risen|surged|climbed|reached|stands|stood)$/;

// "pre-2009 wages"
const isEra = ({ tokens }: Scene, { from }: Quantity): boolean =>
  tokens[from - 1]?.text === "-" && /^(?:pre|post)$/.test(lowerOf(tokens[from - 2]));

/** Where "that sank on 3 May" opens: behind a noun, before a verb of the past. */
function clauseThat(tokens: readonly Token[], date: number): number {
  for (let at = date - 1; at > 0 && at > date - 8; at--) {
    const { lower, text } = tokens[at]!;
    if (/^[,.;:]$/.test(text)) return -1;
    if (lower !== "that") continue;
    const before = tokens[at - 1]!.lower;
    const verb = lowerOf(tokens[at + 1]);
    return (isPastForm(verb) || verb === "hit") && !isPastForm(before) && !SAYS.test(baseOf(before) ?? "") ? at : -1;
  }
  return -1;
}

/** "from 24 February to 4 May", "between 3 June and noon on 9 June": the two ends of one interval. */
export function spansBetween(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): Omit<Period, "compared" | "weak" | "within">[] {
  const dates = quantities.filter(({ dimension, value }) => dimension === "date" && value !== null && /^\d/.test(value));
  return dates.flatMap((start, at) => {
    const end = dates[at + 1];
    if (!end || end.from - start.to > FARTHEST_END || end.from < start.to || !isSpan(tokens, start, end)) return [];
    const [first, last] = [start.value!.split("/")[0]!, end.value!.split("/").at(-1)!];
    // "from 50.7% in 2016 to 52.3% in 2017" are two levels, each with its year
    if (quantities.some((one) => one.value === null && one.from >= start.to && one.to <= end.from)) return [];
    return first < last ? [{ from: start.from, to: end.to, value: `${first}/${last}` }] : [];
  });
}

const FARTHEST_END = 5;

function isSpan(tokens: readonly Token[], start: Quantity, end: Quantity): boolean {
  const link = tokens.slice(start.to, Math.max(end.from, start.to)).concat(tokens.slice(end.from, end.from + 1));
  if (areDaysInARow(tokens, start, end)) return true;
  const opener = tokens.slice(Math.max(0, start.from - 4), start.from + 1).findLast(({ lower }) => OPENERS.test(lower))?.lower;
  const links = opener === "between" ? /^and$/ : /^(?:to|until|till|through|[-–—])$/;
  return opener !== undefined && link.some(({ lower }) => links.test(lower)) && !link.some(({ lower }) => /^[,;.]$/.test(lower));
}

const OPENERS = /^(?:from|between)$/;

// "on Saturday and Sunday"
const areDaysInARow = (tokens: readonly Token[], start: Quantity, end: Quantity): boolean =>
  end.from === start.to + 1 &&
  tokens[start.to]!.lower === "and" &&
  start.value!.length === 10 &&
  before(end.value!, 1) === start.value;

/** "Aug. 14 – The army said", "the ministry said on Monday": the day of the report. */
function isReport({ tokens }: Scene, { from, to }: Quantity): boolean {
  const next = tokens[to];
  if (from < 12 && next && /^[-–—]$/.test(next.text) && !next.glued) return true;
  const before = /^(?:on|late|early|in|at)$/.test(lowerOf(tokens[from - 1])) ? tokens[from - 2] : tokens[from - 1];
  return before !== undefined && SAYS.test(baseOf(before.lower) ?? "");
}
const SAYS = /^(?:say|tell|announce|report|state|add)$/;

/** "since 27 September" reaches to the day of the document; "last night" lasts into it. */
function spanOf(scene: Scene, date: Quantity): string {
  const { published } = scene.document;
  const { tokens } = scene;
  const value = date.value!;
  const edge = edgeOf(tokens, date, published) ?? (published === null ? null : soFar(tokens, date, published));
  if (edge !== null) return edge;
  const before = tokens[date.from]!.lower === "since" ? "since" : tokens[date.first - 1]?.lower;
  const [start = "", end] = value.split("/");
  // "since last summer"
  if (before === "since" && published !== null && end && end < published) return `${start}/${published}`;
  // "this week" of a Thursday ends on it
  if (published !== null && end && end.length === 10 && start < published && end > published) return `${start}/${published}`;
  // "this year it has taken in 900"
  if (published !== null && isThisYearSoFar(tokens, date, published)) return `${value}-01-01/${published}`;
  // "this winter", where it has begun
  if (published !== null && end?.length === 7 && tokens[date.from]!.lower === "this" && start < published && end > published)
    return `${start}/${published}`;
  // "since 1993, when 292 people drowned"
  const next = tokens[date.to]?.text === "," ? tokens[date.to + 1] : tokens[date.to];
  if (published === null || end || (/^(?:when|which)$/.test(lowerOf(next)) && countsWithin(scene, date))) return value;
  if (tokens[date.last - 1]!.lower === "night" && (before === "last" || tokens[date.first]!.lower === "last"))
    return value < published ? `${value}/${published}` : value;
  return (before === "since" || opensWithSince(scene, date)) && value < published ? `${value}/${published}` : value;
}

// "Since 8 August, when the siege began, 300 people have died": the clause itself counts none of them
function countsWithin({ tokens, quantities }: Scene, { to }: Quantity): boolean {
  const close = tokens.findIndex(({ text }, at) => at > to + 1 && /^[,.;]$/.test(text));
  return quantities.some(({ from, dimension }) => from > to && (close < 0 || from < close) && dimension !== "date");
}

// "since Boria began its attack on 24 February"
function opensWithSince({ tokens }: Scene, date: Quantity): boolean {
  for (let at = date.from - 1; at >= 0 && at > date.from - 24; at--) {
    const { lower } = tokens[at]!;
    if (lower === "since") return true;
    if (/^(?:[,.;:]|and|but|that|which|who)$/.test(lower)) return false;
  }
  return false;
}

const TODAY = /^(?:now|today|currently|presently|nowadays)$/;

/** "overnight", "during the day", "now". */
function wordsIn(scene: Scene): Period[] {
  const { tokens, document, owner } = scene;
  const { published } = document;
  if (!published) return [];
  const periods: Period[] = [];
  tokens.forEach(({ lower }, at) => {
    if (owner[at]) return;
    const isDay = lower === "day" && /^(?:during|throughout)$/.test(lowerOf(tokens[at - 2])) && tokens[at + 1]?.lower !== "of";
    const weekend = weekendAt(tokens, at, published);
    if (weekend) periods.push({ ...weekend, ...PLAIN });
    const quarter = quarterAt(tokens, at, published, scene.quantities);
    if (quarter) periods.push({ ...quarter, ...PLAIN });
    if (isPriorYear(tokens, at)) {
      const value = `${Number(published.slice(0, 4)) - 1}`;
      periods.push({ from: at, to: at + 2, value, ...PLAIN, compared: comparedBefore(scene, at) });
    } else if (isYearBefore(tokens, at)) periods.push(yearBefore(scene, at, published));
    const value = lower === "overnight" ? `${before(published, 1)}/${published}` : TODAY.test(lower) || isDay ? published : null;
    if (value) periods.push({ from: at, to: at + 1, value, ...PLAIN, weak: TODAY.test(lower) });
  });
  return periods;
}

/** "against 380 the year before", "380 the previous year": the figure before it. */
function isYearBefore(tokens: readonly Token[], at: number): boolean {
  const [one, two, behind] = [tokens[at]!.lower, lowerOf(tokens[at + 1]), tokens[at + 2]];
  const told = one === "year" ? two === "before" : /^(?:previous|preceding|prior)$/.test(one) && two === "year";
  const before = lowerOf(tokens[at - 2]);
  // "flat to the prior year" tells what was compared
  return (
    told && tokens[at - 1]?.lower === "the" && !/^(?:to|on|over|from|for|of)$/.test(before) && (!behind || behind.kind === "sign")
  );
}

// "In 2019 it sold 400, against 380 the year before": before the year that the sentence speaks of
function yearBefore(scene: Scene, at: number, published: string): Period {
  const told = scene.quantities.findLast(
    ({ dimension, value, to }) => dimension === "date" && to <= at && /^\d{4}/.test(value ?? ""),
  );
  const compared = scene.quantities.findLast(({ dimension, to }) => dimension !== "date" && to < at);
  const value = `${Number((told?.value ?? published).slice(0, 4)) - 1}`;
  return { ...PLAIN, from: at, to: at + 2, value, compared: (compared?.first ?? 1) - 1 };
}

/** "in the prior-year quarter"; "flat to the prior year" tells what was compared. */
function isPriorYear(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(?:prior|previous)(?:-year)?$/.test(tokens[at]!.lower) ||
    tokens[at - 1]?.lower !== "the" ||
    tokens[at - 2]?.lower !== "in"
  )
    return false;
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  return /^(?:prior|previous)[ -]year (?:quarter|period|month)\b/.test(words.join(" ").replace(" - ", "-"));
}

const PAST = /^(?:past|last|previous|preceding|latest)$/;
const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };

/** "in the past 24 hours", "over the last three months", "in the past week": up to the day of the document. */
function spansIn(scene: Scene): Period[] {
  const { tokens, document, quantities, owner } = scene;
  const { published } = document;
  if (!published) return [];
  const periods: Period[] = [];
  const add = (from: number, to: number, days: number) =>
    periods.push({
      from,
      to,
      value: `${before(published, Math.max(1, Math.round(days)))}/${published}`,
      ...PLAIN,
    });
  for (const { dimension, from, to, first, best, unit } of quantities) {
    const days = DAYS[unit ?? ""];
    if (dimension !== "duration" || !best || !days || best * days > 4000) continue;
    const word = PAST.test(tokens[from]!.lower) ? from : PAST.test(lowerOf(tokens[first - 1])) ? first - 1 : -1;
    if (word >= 0) add(word, to, best * days);
  }
  tokens.forEach(({ lower }, at) => {
    const days = lower === "past" && tokens[at - 1]?.lower === "the" && !owner[at] ? DAYS[lowerOf(tokens[at + 1])] : undefined;
    if (days && days >= 1) add(at, at + 2, days);
  });
  return periods;
}

const before = (date: string, days: number): string => shiftDays(date, -days);
