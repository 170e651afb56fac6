import { plural } from "../plural.js";
import type { Mention } from "../types.js";
import type { Side } from "./side.js";
import { factorOf } from "./side.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** 1840 → "1,840"; 0.3333 → "0.333" */
export function plainNumber(value: number): string {
  const rounded = Math.abs(value) >= 100 ? Math.round(value * 10) / 10 : Number(value.toPrecision(3));
  const [whole, fraction] = String(rounded).split(".") as [string, string | undefined];
  if (whole.includes("e")) return String(rounded);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
}

/** 765000000 → "765 million"; smaller ones and those of more digits as they are. */
export const shortNumber = (value: number): string =>
  Math.abs(value) >= 1e6 && isShort(value) ? inMillions(value) : plainNumber(value);

const isShort = (value: number): boolean => !Number.isInteger(value) || Number(value.toPrecision(6)) === value;

/** A day since the epoch as "1 December 2020". */
export function plainDay(day: number): string {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The number as digits with the words of its bound: "more than 1,000", "1.28 billion EUR", "44 days", "1 year". */
export function wordsOf({ claim }: Mention): string {
  const words = [claim.boundText?.toLowerCase(), digitsOf(claim)].filter(Boolean).join(" ");
  const unit = claim.unit ?? "";
  if (unit === "" || words.toLowerCase().includes(unit.toLowerCase())) return words;
  return `${words} ${SPELT.has(unit) && claim.best !== 1 ? `${unit}s` : unit}`;
}

// "four" → "4"; what is written in digits stays as written, with its thousands set off: "1800" of a count, never of a date
function digitsOf({ quote, best, kind }: Mention["claim"]): string {
  if (best === null || kind === "date" || kind === "time") return quote;
  if (!/\d/.test(quote)) return best >= 1e6 ? inMillions(best) : plainNumber(best);
  return /^\d{4,12}$/.test(quote) ? plainNumber(best) : quote;
}

function inMillions(value: number): string {
  const [scale, name] = Math.abs(value) >= 1e9 ? [1e9, "billion"] : [1e6, "million"];
  return `${Number((value / scale).toPrecision(6))} ${name}`;
}

/** "1 day", "53 days" */
export const counted = (value: number, noun: string): string => `${plainNumber(value)} ${noun}${value === 1 ? "" : "s"}`;

const SPELT = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "night",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "mile",
  "acre",
  "hectare",
  "tonne",
]);

/** "214 on 9 October 2020 (196 destroyed + 18 captured)" */
export function sideWords(side: Side, withDate: boolean): string {
  const first = side.mentions[0]!;
  const date = withDate && side.at !== null ? ` on ${plainDay(side.at)}` : withDate && side.past ? " earlier" : "";
  if (side.how === "stated") return wordsOf(first) + date;
  const total = shortNumber((side.amount.best ?? side.amount.low) / factorOf(first.claim.unit));
  return `${total}${date} (${addends(side.mentions)})`;
}

/** Who says it: "Harbour Post (d1)" */
export const teller = ({ claim }: Mention): string =>
  claim.attributedTo?.replace(/^The /, "the ") ?? claim.publisher ?? namedSpeaker(claim.speaker) ?? claim.doc;

const namedSpeaker = (speaker: string | null): string | null => (speaker !== null && /^\p{Lu}/u.test(speaker) ? speaker : null);

/** "196 destroyed + 18 captured", "four in Alm + two in Berl": each part with what tells it from the others. */
export function addends(mentions: readonly Mention[]): string {
  const telling = (["action", "place", "item"] as const).find(
    (field) => new Set(mentions.map(({ claim }) => claim[field])).size === mentions.length,
  );
  const label = ({ claim }: Mention) =>
    telling === "place"
      ? claim.place && `in ${claim.place}`
      : telling === "action"
        ? claim.action
        : named(claim, telling === "item");
  return mentions.map((mention) => [wordsOf(mention), label(mention)].filter(Boolean).join(" ")).join(" + ");
}

function named({ kind, item, best }: Mention["claim"], isTelling: boolean): string {
  if (item === null) return "";
  // "310 million EUR for cranes"
  if (kind === "money") return isTelling ? `for ${item}` : "";
  return best === 1 ? item : plural(item);
}
