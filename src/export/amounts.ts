import { oneLine } from "../safe-text.js";
import type { Bound, Claim, FindingSide } from "../types.js";
import { plainNumber } from "./rows.js";

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: "",
  approx: "about ",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  "less-than": "less than ",
  range: "",
  vague: "",
};

/** "more than 400 km", "nearly 200", "5–6 billion USD", "9 Oct 2020", "dozens": hedged in the words of the text where they stand in front. */
export function amountOfClaim(claim: Claim): string {
  const own =
    claim.boundText !== null && OWN_WORDS.test(claim.boundText)
      ? `${oneLine(claim.boundText).toLowerCase()} `
      : BOUND_WORDS[claim.bound];
  if (claim.value !== null) return (claim.bound === "exact" ? "" : own) + isoWords(claim.value);
  if (claim.bound === "vague") return `${oneLine(claim.quote)}${unitWords(claim.unit)}`;
  return amountWords([claim.low, claim.best, claim.high], claim.bound, claim.unit, own);
}

/** "or more", "and counting" stand behind the number; "hundreds of" is no hedge in front of one. */
const OWN_WORDS = /^(?!(?:or|and|plus)\b)\p{L}[\p{L} ]{1,24}$/u;

/** The value of a side: as its first claim bounds it, or, where it is a sum, the number alone. */
export function amountOfSide(side: FindingSide, unit: string | null, claims: ReadonlyMap<string, Claim>): string {
  if (typeof side.value === "string") return isoWords(side.value);
  const first = claims.get(side.claims[0] ?? "");
  if (first && side.how === "stated") return amountOfClaim(first);
  return amountWords(side.value, boundOf(side.value), unit);
}

type Triple = readonly [number | null, number | null, number | null];

function boundOf([low, best, high]: Triple): Bound {
  if (low !== null && high !== null) return low === high ? "exact" : "range";
  if (low === null && high === null) return best === null ? "vague" : "approx";
  return low !== null ? "at-least" : "at-most";
}

function amountWords([low, best, high]: Triple, bound: Bound, unit: string | null, hedge = BOUND_WORDS[bound]): string {
  if (bound === "range" && low !== null && high !== null) {
    const scale = scaleOf(high);
    const from = scaleOf(low).name === scale.name || low < scale.size ? scaled(low, scale) : numberWords(low);
    return `${from}–${scaled(high, scale)}${scale.name}${unitWords(unit)}`;
  }
  const number = best ?? low ?? high;
  return number === null ? "?" : `${bound === "exact" ? "" : hedge}${numberWords(number)}${unitWords(unit, number)}`;
}

interface Scale {
  readonly size: number;
  readonly name: string;
}

const SCALES: readonly Scale[] = [
  { size: 1e12, name: " trillion" },
  { size: 1e9, name: " billion" },
  { size: 1e6, name: " million" },
];
const NO_SCALE: Scale = { size: 1, name: "" };

/** The largest scale word that keeps every digit in sight. */
function scaleOf(value: number): Scale {
  return SCALES.find(({ size }) => Math.abs(value) >= size && Number.isInteger((value / size) * 1000)) ?? NO_SCALE;
}

/** 2487 → "2,487"; 5e9 → "5 billion" */
export function numberWords(value: number): string {
  const scale = scaleOf(value);
  return scaled(value, scale) + scale.name;
}

const LONGEST = 12;

function scaled(value: number, { size }: Scale): string {
  const exact = Number((value / size).toPrecision(15));
  const shown = String(exact).length > LONGEST ? Number(exact.toFixed(4)) : exact; // two thirds go on for ever
  const [whole, fraction] = plainNumber(shown).split(".") as [string, string?];
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

const UNITS: Readonly<Record<string, string>> = { percent: "%", km2: " km²", m2: " m²", m3: " m³", km3: " km³" };
const PLURAL = /^(?:year|month|week|day|hour|minute|second|decade|century|quarter)$/;

/** " km", "%", " years" as they stand behind a number; a count has none. */
export function unitWords(unit: string | null, number = 2): string {
  if (unit === null) return "";
  const words = UNITS[unit] ?? ` ${oneLine(unit)}`;
  if (!PLURAL.test(unit) || number === 1) return words;
  return unit === "century" ? " centuries" : `${words}s`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ISO = /^(?<year>\d{4}|-)?(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?(?:T(?<time>[\d:]+))?$/;
const PERIOD = /^P(?:(?<D>[\d.]+)D)?(?:T(?:(?<H>[\d.]+)H)?(?:(?<M>[\d.]+)M)?(?:(?<S>[\d.]+)S)?)?$/;

/** "2020-11-10" → "10 Nov 2020"; "2023-09-19/2023-09-20" → "19 Sep 2023 – 20 Sep 2023"; "PT23H51M" → "23 h 51 min" */
export function isoWords(iso: string): string {
  if (iso.includes("/")) return intervalWords(iso);
  const period = PERIOD.exec(iso)?.groups;
  if (period) {
    const parts = [
      period.D && `${period.D} days`,
      period.H && `${period.H} h`,
      period.M && `${period.M} min`,
      period.S && `${period.S} s`,
    ];
    return parts.filter(Boolean).join(" ") || oneLine(iso);
  }
  const parts = ISO.exec(iso)?.groups;
  if (!parts) return oneLine(iso);
  const month = parts.month && MONTHS[Number(parts.month) - 1];
  const year = parts.year === "-" ? undefined : parts.year;
  return [parts.day && String(Number(parts.day)), month, year, parts.time].filter(Boolean).join(" ") || oneLine(iso);
}

function intervalWords(iso: string): string {
  const [from, to] = iso.split("/").map(isoWords) as [string, string];
  const sameYear = /^(?<start>.* )(?<year>\d{4})$/.exec(from)?.groups;
  return sameYear && to.endsWith(` ${sameYear.year}`) ? `${sameYear.start!.trimEnd()} – ${to}` : `${from} – ${to}`;
}
