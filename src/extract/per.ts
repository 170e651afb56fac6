import { lowerOf } from "../tokens.js";
import { classOf, type Sentence } from "./sentence.js";

const PERIODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    second: "second seconds",
    minute: "minute minutes",
    hour: "hour hours hourly",
    day: "day days daily night",
    week: "week weeks weekly",
    month: "month months monthly",
    year: "year years yearly annually annum",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);
const ADVERBS = new Set("hourly daily weekly monthly yearly annually".split(" "));

/** "every 24 hours" */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["24 hours", "day"],
  ["seven days", "week"],
  ["7 days", "week"],
  ["12 months", "year"],
  ["twelve months", "year"],
  ["60 minutes", "hour"],
]);
/** "turn 30 people away a day" */
const PARTICLES = /^(?:away|back|out|up|down|in|off)$/;

/** "day" in "shells a day", "year" in "visitors came to the islands every year", "week" in "trains weekly". */
export function perBehind({ tokens, owner }: Sentence, end: number): string | null {
  for (let i = end; i < tokens.length && i < end + 10; i++) {
    const { lower, kind } = tokens[i]!;
    const whole = /^(?:every|each|per)$/.test(lower) ? WHOLE.get(`${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`) : undefined;
    if (whole) return whole;
    if ((kind === "sign" && lower !== "/") || owner[i]! >= 0) return null;
    if (ADVERBS.has(lower)) return PERIODS.get(lower)!;
    const single = tokens[i + 1]?.lower === "single" ? 1 : 0; // "every single day"
    const period = PERIODS.get(lowerOf(tokens[i + 1 + single]));
    if (period === undefined) continue;
    if (lower === "every" || lower === "each" || lower === "per" || lower === "/") return period;
    if ((lower === "a" || lower === "an") && classOf(tokens[i - 1]) !== "preposition")
      return (i === end || (i === end + 1 && PARTICLES.test(tokens[end]!.lower))) &&
        !/^(?:ago|earlier|later|before|after|old)$/.test(lowerOf(tokens[i + 2]))
        ? period
        : null;
  }
  return null;
}
