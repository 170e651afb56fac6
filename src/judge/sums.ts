import type { Claim } from "../types.js";
import { factorOf, type Side } from "./side.js";
import { addends, plainDay, plainNumber, shortNumber, wordsOf } from "./words.js";

/** "287 destroyed + 79 captured = 366" */
export function sumWords(side: Side): string {
  return `${addends(side.mentions)} = ${shortNumber(side.amount.best! / factorOf(side.mentions[0]!.claim.unit))}`;
}

/** "27 September 2020 to 10 November 2020 is 44 to 45 days, as stated"; "312 of 480 is 65 percent, as stated" */
export function spanWords(made: Side, stated: Side, isStated: boolean): string {
  const claim = stated.mentions[0]!.claim;
  const unit = claim.unit ?? "";
  const verdict = isStated ? "as stated" : `not ${wordsOf(stated.mentions[0]!)} as stated`;
  if (claim.kind !== "duration") return `${derived(made, claim)}, ${verdict}`;
  const [low, high] = made.span!.map((span) => plainNumber(span / factorOf(unit))) as [string, string];
  const long = low === high ? low : `${low} (${high} with both ends counted)`;
  const told = made.mentions[0]!.claim;
  if (unit === "year" && made.mentions.every((date) => date.claim.value === told.value) && !told.value?.includes("/"))
    return `since ${told.quote} is ${long} years, ${verdict}`;
  return `${endsOf(made)} is ${long} ${unit}s, ${verdict}`;
}

/** "312 of 480 is 65 percent", "1,150 to 1,400 is a change of 250" */
function derived({ mentions, span }: Side, { attribute, unit }: Claim): string {
  const [one, two] = mentions.map(wordsOf) as [string, string];
  const factor = unit === "percent" ? 1 : factorOf(unit);
  const [low, high] = span!.map((value) => shortNumber(value / factor)) as [string, string];
  const made = [low === high ? low : `${low} to ${high}`, unit].filter(Boolean).join(" ");
  return attribute === "change" ? `${one} to ${two} is a change of ${made}` : `${one} of ${two} is ${made}`;
}

// "1751 to 1758" as it is written, days in full
function endsOf({ mentions }: Side): string {
  const told = mentions[0]!.claim;
  if (mentions.length === 1 && told.value !== null && !/\d{4}-\d\d-\d\d/.test(told.value)) return told.quote;
  const days = mentions.flatMap(({ amount }) => [amount.low, amount.high]);
  return `${plainDay(Math.min(...days))} to ${plainDay(Math.max(...days))}`;
}

/** The smallest change that would make the sum right. */
export function correction(parts: Side, total: Side, delta: number): string {
  const off = shortNumber(Math.abs(delta));
  const fitting = shortNumber(parts.amount.best! / factorOf(total.mentions[0]!.claim.unit));
  const single = parts.mentions.find(
    (mention) => mention.amount.best !== null && oneDigit(mention.amount.best, mention.amount.best - delta),
  );
  const part = single ? `, or ${shortNumber(single.amount.best! - delta)} instead of ${single.claim.quote}` : "";
  return `${off} ${delta > 0 ? "too many" : "missing"}: a total of ${fitting} would fit${part}`;
}

/** True of two whole numbers of one length that differ in one digit. */
export function oneDigit(a: number, b: number): boolean {
  const [one, two] = [String(a), String(b)];
  if (one.length !== two.length || b < 0) return false;
  return [...one].filter((digit, at) => digit !== two[at]).length === 1;
}
