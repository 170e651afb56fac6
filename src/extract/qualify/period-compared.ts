import { CHANGE_WORDS } from "../../lexicon/bounds.js";
import { lowerOf } from "../../tokens.js";
import type { Quantity } from "../../types.js";
import type { Scene } from "./scene.js";

/** Where "from 64 percent in 2018", "than a year earlier", "compared with 2019" begins. */
export function comparisonAt(scene: Scene, date: Quantity): number {
  const { tokens, owner } = scene;
  for (let at = date.from - 1; at >= 0 && at > date.from - 12; at--) {
    const { lower, text } = tokens[at]!;
    if (/^[,.;:]$/.test(text)) return -1;
    if (owner[at]) continue;
    if (/^(?:than|compare[ds]?|against|versus)$/.test(lower) || (lower === "after" && tokens[at - 1]?.text === ",")) return at;
    if (lower === "from" && owner[at + 1] === date && !/^(?:up|down)$/.test(lowerOf(tokens[at - 1]))) {
      if (isChangeFrom(scene, at, date)) return at;
      continue;
    }
    if (lower === "from" && isSameSpan(tokens, at + 1, date.from) && isChangeFrom(scene, at, date)) return at;
    if (lower === "from" && (/^(?:up|down|,)$/.test(lowerOf(tokens[at - 1])) || owner[at + 1] !== undefined)) return at;
  }
  return -1;
}

/** "down 17 percent from last year", "rose 4 percent from May": what it was then is compared; "from May to June" is when. */
function isChangeFrom({ tokens, quantities, document }: Scene, from: number, { to, value }: Quantity): boolean {
  if (/^(?:to|until|till|through|[-–—])$/.test(lowerOf(tokens[to]))) return false;
  // "will rise by 9 crowns from Friday"
  if (value!.slice(0, 10) > (document.published ?? "9")) return false;
  const step = quantities.findLast((one) => one.to <= from && one.dimension !== "date");
  if (!step || from - step.to > 3) return false;
  return step.attribute === "change" || CHANGES.test(lowerOf(tokens[step.from - 1])) || isLevelMoved(tokens, step.from);
}
// "from the same period last year", "from a year-ago level in 2019"
function isSameSpan(tokens: Scene["tokens"], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return words.length < 7 && words.length > 0 && words.every((word) => SPAN_WORDS.test(word));
}
const SPAN_WORDS =
  /^(?:the|an?|its|same|corresponding|comparable|year|ago|earlier|level|levels|period|quarter|month|months|week|three|six|nine|of|in|-)$/;

// "grew 14 percent to 11 million from last year"
const isLevelMoved = (tokens: Scene["tokens"], at: number): boolean =>
  tokens[at - 1]?.lower === "to" && tokens.slice(Math.max(0, at - 8), at - 1).some(({ lower }) => CHANGE_WORDS.has(lower));
const CHANGES = /^(?:up|down|by|rose|fell|grew|increased|decreased|declined|dropped|climbed|gained)$/;

/** "to 22 million from 20 million in the prior-year quarter": the sum behind "from" alone is of it. */
export function comparedBefore({ tokens, quantities }: Scene, at: number): number {
  const sum = quantities.findLast(({ to, dimension }) => to <= at && dimension !== "date");
  return sum && /^(?:from|to|with|against|versus)$/.test(lowerOf(tokens[sum.from - 1])) ? sum.from - 1 : -1;
}
