import { lowerOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import { monthOfNoun } from "../month-of-noun.js";
import type { Scene } from "./scene.js";

/** "January retail sales rose 3 percent", "the bank's June index": the month that the noun itself has, the last one before the text. */
export function monthNamed({ tokens, document }: Scene, { item, quantity }: Mention): string | null {
  const { published } = document;
  if (!published || !item || item.first < 0) return null;
  // "to 98.3 from 97.1": another month's
  if (item.basis === "elided" && /^(?:from|than|against|with|versus)$/.test(lowerOf(tokens[quantity.from - 1]))) return null;
  const month = monthOfNoun(tokens, item.first) ?? monthOfNoun(tokens, item.first - 2);
  // "On 19 July the river rose": the month has a day, and the noun an article
  if (month === null || month.next < item.first) return null;
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return `${month.value > now ? year - 1 : year}-${String(month.value).padStart(2, "0")}`;
}
