import { infinitive } from "../../grammar.js";
import { tableOf } from "../../in-force.js";
import { SUM_NOUNS } from "../../lexicon/attributes.js";
import { EARNED } from "../../lexicon/things.js";
import { lowerOf, tokenize } from "../../tokens.js";
import type { Document, Quantity, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Scene } from "./scene.js";

const RANKS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["q1", 1],
  ["q2", 2],
  ["q3", 3],
  ["q4", 4],
]);
const DAY = 86_400_000;
const LONGEST = 3000;
const FARTHEST = 14;

/** "a profit of $5 million for the second quarter, up from $4 million a year earlier": the three months of a result, counted from the day of the text. */
export function quarterOf({ tokens, document, quantities }: Scene, mention: Mention): string | null {
  const { published } = document;
  if (mention.kind !== "money" || !published || !isResult(mention)) return null;
  if (quantities.some((one) => isDated(one) && !isCompared(tokens, one))) return null;
  const { from, to } = mention.quantity;
  if (/^for the (?:full )?year\b/.test(wordsFrom(tokens, to, 4))) return published.slice(0, 4);
  const near = quarterNear(tokens, from, to) ?? rankAlone(tokens, to);
  const rank = near ?? (isEarned(mention) || tellsQuarter(tokens, to) ? quarterTold(document) : null);
  if (rank === null) return null;
  const end = published.slice(0, 10);
  return quarterTellingOf(tokens, rank, end, isYearBefore(tokens, mention) ? 1 : 0);
}

const isDated = ({ dimension, value }: Quantity): boolean => dimension === "date" && /^\d{4}/.test(value ?? "");
// "up 10 percent from last year"
const isCompared = (tokens: readonly Token[], { from, value }: Quantity): boolean =>
  value!.length === 4 && /^(?:from|than|over|against)$/.test(lowerOf(tokens[from - 1]));

/** "reported on Monday a third-quarter profit of", "net income for the third quarter rose": the quarter that the noun itself has. */
export function quarterNamed({ tokens, document }: Scene, { item, kind }: Mention): string | null {
  const { published } = document;
  if (!published || !item || item.basis === "elided" || item.first < 0 || !/^(?:money|percent)$/.test(kind)) return null;
  if (!SUM_NOUNS.has(item.head)) return null;
  for (let at = item.first; at < item.last + 3; at++) {
    const rank = rankAt(tokens, at);
    if (rank === null) continue;
    const isBehind = at >= item.last;
    if (isBehind && !/^(?:in|for) the$/.test(wordsFrom(tokens, at - 2, 2))) return null;
    const hyphen = tokens[at + 1]?.text === "-" ? 3 : 2;
    const next = lowerOf(tokens[at + (tokens[at]!.lower.startsWith("q") ? 1 : hyphen)]);
    if (isBehind && /^(?:of|ended|ending|to|[-–(]|\d{4})$/.test(next)) return null;
    return quarterTellingOf(tokens, rank, published.slice(0, 10), 0);
  }
  return null;
}

/** "revenue rose in the fourth quarter", of June: without a word of plans the quarter has begun by the day of the text. */
export function quarterTellingOf(tokens: readonly Token[], rank: number, day: string, back: number): string {
  const nearest = monthsOf(rank, day, back);
  const isAhead = monthsOf(rank, day, 0).slice(0, 10) > day && !tokens.some((_, at) => looksAhead(tokens, at));
  return isAhead ? monthsOf(rank, day, back + 1) : nearest;
}
// "expects", "pledged to send"
const looksAhead = (tokens: readonly Token[], at: number): boolean =>
  AHEAD.test(tokens[at]!.lower) ||
  (tokens[at]!.lower === "to" && tokens[at + 1]?.kind === "word" && infinitive(tokens[at + 1]!.lower) === tokens[at + 1]!.lower);
const AHEAD =
  /^(?:expect\w{0,6}|will|would|forecast\w{0,4}|guid(?:es|ed|ing|ance)|outlook|sees?|target\w{0,4}|plan\w{0,4}|predict\w{0,4}|project\w{0,4}|estimate[sd]?|next|coming|could|may|is|are|anticipat\w{0,4})$/;

const isResult = (mention: Mention): boolean => SUM_NOUNS.has(mention.item?.head ?? "") || hasEarned(mention);

/** What a firm makes in a quarter, without a word of which: a debt, a deal or the trade of a land is of none. */
const isEarned = (mention: Mention): boolean => {
  const { quantity, item } = mention;
  return (quantity.per === null || quantity.per === "share") && (hasEarned(mention) || EARNED.has(item?.head ?? ""));
};
/** "earned 71 cents a share in the quarter" */
const tellsQuarter = (tokens: readonly Token[], to: number): boolean =>
  tokens.some(
    ({ lower }, at) =>
      at > to && lower === "quarter" && lowerOf(tokens[at - 1]) === "the" && /^(?:in|for|during)$/.test(lowerOf(tokens[at - 2])),
  );

const hasEarned = ({ item, attribute }: Mention): boolean =>
  item?.head === "earning" || /^(?:profit|revenue|loss|sales|earnings|income)$/.test(attribute ?? "");

const wordsFrom = (tokens: readonly Token[], at: number, many: number): string =>
  tokens
    .slice(at, at + many)
    .map(({ lower }) => lower)
    .join(" ");

/** "for the second quarter", "in Q3", "second-quarter"; none of a match and none of a year that is named. */
export function rankAt(tokens: readonly Token[], at: number): number | null {
  const rank = RANKS.get(lowerOf(tokens[at]));
  if (rank === undefined) return null;
  if (tokens[at]!.lower.startsWith("q")) return rank;
  const noun = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const behind = tokens[noun + 1];
  return tokens[noun]?.lower === "quarter" && !/^(?:century|mile|hour|finals?|-)$/.test(lowerOf(behind)) ? rank : null;
}

function quarterNear(tokens: readonly Token[], from: number, to: number): number | null {
  for (let step = 0; step < FARTHEST; step++) {
    const behind = rankAt(tokens, to + step);
    if (behind !== null) return behind;
    if (/^(?:and|but|;|\.)$/.test(tokens[to + step]?.lower ?? ".")) break;
  }
  for (let at = from - 1; at >= 0 && at > from - FARTHEST; at--) {
    const before = rankAt(tokens, at);
    if (before !== null) return before;
  }
  return null;
}

/** "320 million in the second quarter, 330 million in the third." */
function rankAlone(tokens: readonly Token[], to: number): number | null {
  if (tokens[to]?.kind === "word" && !/^(?:in|for)$/.test(tokens[to]!.lower)) to++;
  if (!/^(?:in|for)$/.test(lowerOf(tokens[to])) || tokens[to + 1]?.lower !== "the") return null;
  const behind = tokens[to + 3];
  return behind === undefined || behind.kind === "sign" ? (RANKS.get(lowerOf(tokens[to + 2])) ?? null) : null;
}

const TOLD = tableOf(() => new WeakMap<Document, { readonly rank: number | null }>());

/** The quarter that the first lines tell of, once a document. */
function quarterTold(document: Document): number | null {
  const known = TOLD().get(document);
  if (known) return known.rank;
  const tokens = tokenize(document.text, 0, Math.min(document.text.length, LONGEST));
  const ranks = new Set(tokens.map((_, at) => rankAt(tokens, at)).filter((rank) => rank !== null));
  const [rank] = ranks;
  const told = { rank: rank ?? null };
  TOLD().set(document, told);
  return told.rank;
}

/** "from $4 million a year earlier", "a year-earlier profit of $4 million" */
function isYearBefore(tokens: readonly Token[], { quantity: { from, to } }: Mention): boolean {
  if (/^(?:, or .{1,40} )?(?:an? |the )?(?:year (?:earlier|ago|before)|same period)/.test(wordsFrom(tokens, to, 9))) return true;
  const before = wordsFrom(tokens, Math.max(0, from - 9), Math.min(9, from));
  return /\byear ?- ?(?:earlier|ago)\b(?!.*\b(?:for|and)\b)/.test(before);
}

/** Of the year whose quarter lies nearest to the day. */
function monthsOf(rank: number, day: string, back: number): string {
  const at = Date.parse(day);
  const year = Number(day.slice(0, 4));
  const distance = (one: number): number => Math.abs(Date.parse(`${one}-${two(rank * 3 - 1)}-15`) - at) / DAY;
  const nearest = [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))[0]! - back;
  const last = rank * 3;
  return `${nearest}-${two(last - 2)}-01/${nearest}-${two(last)}-${last === 3 || last === 12 ? 31 : 30}`;
}
const two = (month: number): string => String(month).padStart(2, "0");
