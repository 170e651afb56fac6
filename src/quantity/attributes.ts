import { CHANGE_WORDS, PART_VERBS } from "../lexicon/bounds.js";
import { VOTE_LEADS } from "../lexicon/votes.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Quantity, Token } from "../types.js";
import { age, oldEnd } from "./ages.js";
import { isPlural } from "./calendar/count.js";
import { isComparedPart } from "./fractions.js";
import type { Scan } from "./scan.js";
import { isIndexStep, isSumMore } from "./steps.js";

type Rule = (tokens: readonly Token[], quantity: Quantity) => Quantity | null;

const RULES: readonly Rule[] = [
  during, // before age: "over five years old" is an age
  age,
  points,
  compared,
  perMany, // before change: "fell to 40 per 100,000"
  change, // before sum: "rose by another 12"
  sum,
  extent,
];

/** Adds what the words around an amount tell about it: age, change, level, total, increment, width. */
export function withAttribute({ tokens }: Scan, quantity: Quantity): Quantity {
  if (quantity.value !== null || quantity.dimension === "date" || quantity.dimension === "clock") return quantity;
  for (const rule of RULES) {
    const answer = rule(tokens, quantity);
    if (answer) return answer;
  }
  return quantity;
}

const MEASURED_LEAD =
  /^(?:for|after|in|of|took|takes|taking|lasted|lasting|lasts|spent|spend|spending|is|was|be|been|has|had|have|just|well|at|by|within|than|served|waited|worked|lived|ran|that|to)$/;

// "over two years" is a time span where something happens over it, and a bound where it is itself measured: "for over two years", "over two years ago"
function during(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  if (quantity.dimension !== "duration" || quantity.boundText?.toLowerCase() !== "over" || oldEnd(tokens, quantity.to) !== null)
    return null;
  const before = tokens[quantity.from - 1];
  const after = lowerOf(tokens[quantity.to]);
  if (/^(?:ago|later|earlier|of|since|before|after|older|have|has|had|passed|is|was)$/.test(after)) return null;
  if (before === undefined ? after !== "," : MEASURED_LEAD.test(before.lower)) return null;
  return { ...quantity, low: quantity.best, high: quantity.best, bound: "exact", boundText: null, from: quantity.first };
}

/** "447 cases per 100,000 people", "12 per 1,000 births": no number of cases. */
function perMany(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  if (quantity.dimension !== "count" || quantity.unit !== null || quantity.attribute !== null) return null;
  for (let at = quantity.to; at < quantity.to + 4; at++) {
    if (!tokens[at] || tokens[at]!.kind !== "word") return null;
    const many = tokens[at + 1];
    if (tokens[at]!.lower !== "per" || !many) continue;
    if (/^1(?:0+|(?:,000)+|0+(?:,000)+)$/.test(many.text)) return { ...quantity, attribute: `per ${many.text}` };
    return /^(?:thousand|million)$/.test(many.lower) ? { ...quantity, attribute: `per ${many.lower}` } : null;
  }
  return null;
}

const INTRANSITIVE =
  /^(?:up|down|rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|grew|grow|grows|growing|grown|climbed|climbs|climbing|dropped|drops|dropping|declined|declines|declining|increased|increases|increasing|decreased|decreases|decreasing|jumped|jumps|jumping|surged|surges|surging|soared|plunged|plunges|tumbled|plummeted|slipped|slid|sank|gained|advanced|shrank|contracted|expanded|dipped|edged|rebounded)$/;
const BRINGS =
  /^(?:sho[ot]t?s?|shooting|str(?:ike|uck|iking)s?|br(?:ing|ought|inging)s?|t[ao]kes?|took|taking|burn(?:s|ed|t)?|tore)$/;
const CHANGE_NOUNS =
  /^(?:rise|increase|drop|decline|fall|gain|jump|surge|cut|decrease|reduction|hike|growth|loss|slide|slump|plunge|improvement|swing|climb|raise)$/;

// "fell by 4" is a change, "to 4" a level, "rose 4 percent" and "a 4-point drop" changes
function change(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  const before = lowerOf(tokens[quantity.from - 1]);
  const isGame = GAMES.test(lowerOf(tokens[quantity.from - 2])) || isVote(tokens, quantity.to);
  if (before === "by" && !isGame && changedBefore(tokens, quantity.from - 2)) return { ...quantity, attribute: "change" };
  if ((before === "to" || before === "from") && changedBefore(tokens, quantity.from - 2))
    return { ...quantity, attribute: quantity.attribute ?? "level" };
  if (before === "of" && quantity.attribute === null && isStep(tokens, quantity.from - 2))
    return { ...quantity, attribute: "change" };
  if (before === "of" && quantity.attribute === null && isStepIn(tokens, quantity)) return { ...quantity, attribute: "change" };
  const measured =
    quantity.dimension !== "count" &&
    quantity.dimension !== "duration" &&
    quantity.dimension !== "length" &&
    quantity.attribute !== "share";
  const limit = /^(?:below|above|under)/i.test(quantity.boundText ?? "");
  // "the shares have gained a fifth since May"
  if (quantity.attribute === "share" && quantity.unit === null && tokens[quantity.to]?.lower !== "of" && PART_VERBS.has(before))
    return { ...quantity, attribute: "change" };
  const verb = /^(?:just|only)$/.test(before) ? lowerOf(tokens[quantity.from - 2]) : before;
  // "shot down 99 percent of them"
  const isBrought = before === "down" && BRINGS.test(lowerOf(tokens[quantity.from - 2]));
  if (measured && !isBrought && INTRANSITIVE.test(verb)) return { ...quantity, attribute: limit ? "level" : "change" };
  const noun = tokens[quantity.to]?.text === "-" ? tokens[quantity.to + 2] : tokens[quantity.to];
  if (
    quantity.dimension === "percent" &&
    (CHANGE_NOUNS.test(lowerOf(noun)) ||
      (noun?.kind === "word" &&
        CHANGE_NOUNS.test(lowerOf(tokens[quantity.to + 1])) &&
        !/^(?:of|in|to|from|the|a|and|,)$/.test(noun.lower)))
  )
    return { ...quantity, attribute: "change" };
  return null;
}

// "nine more than in May", "three more seats than in 2027", "12 fewer accidents than": by how many; "more than 40" bounds
function compared(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  // "a third more than last year" is no share
  if (quantity.attribute === "share" && isComparedPart(tokens, quantity.to)) return { ...quantity, attribute: "change" };
  if (quantity.dimension !== "count" || quantity.unit !== null || quantity.per !== null || quantity.bound === "vague")
    return isSumMore(tokens, quantity) ? { ...quantity, attribute: "change" } : null;
  // "59 seats more than in May"
  const noun = tokens[quantity.to]?.kind === "word" && isPlural(tokens[quantity.to]) && quantity.bound === "exact";
  const isMore = noun && /^(?:more|fewer|less) than$/.test(`${tokens[quantity.to + 1]?.lower} ${tokens[quantity.to + 2]?.lower}`);
  if (isMore && tokens[quantity.to + 3]?.kind === "word") return { ...quantity, attribute: "change" };
  if (!/^(?:more|fewer|less)$/.test(lowerOf(tokens[quantity.to]))) return null;
  for (let at = quantity.to + 1; at < quantity.to + 5; at++) {
    const token = tokens[at];
    if (token?.lower === "than") return tokens[at + 1]?.lower === "one" ? null : { ...quantity, attribute: "change" };
    if (token?.kind !== "word") return null;
  }
  return null;
}

// "a 4-point drop", "fell by 3 points"; "scored 30 points" counts them
function points(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  if (quantity.dimension !== "count" || quantity.unit !== null || quantity.per !== null) return null;
  const at = tokens[quantity.to]?.text === "-" ? quantity.to + 1 : quantity.to;
  // "from 3.2 to 1.7 points"
  const [joint, level] = [lowerOf(tokens[at]), lowerOf(tokens[at + 2])];
  if (joint === "to" && level === "points" && tokens[at + 1]!.kind === "number" && lowerOf(tokens[quantity.from - 1]) === "from")
    return { ...quantity, dimension: "other", unit: "point", attribute: "level" };
  if (!/^points?$/.test(joint)) return null;
  const moved = change(tokens, { ...quantity, dimension: "percent", to: at + 1 });
  if (moved) return { ...moved, dimension: "other", unit: "point" };
  // "0.3 points lower than a year ago"
  if (/^(?:lower|higher|less|more|better|worse|ahead|behind|down|up|above|below|short|clear)$/.test(lowerOf(tokens[at + 1])))
    return { ...quantity, dimension: "other", unit: "point", to: at + 1, attribute: quantity.attribute ?? "change" };
  if (isIndexStep(tokens, quantity, at + 1))
    return { ...quantity, dimension: "other", unit: "point", attribute: "change", to: at + 1 };
  // "a four-point lead"
  return VOTE_LEADS.has(lowerOf(tokens[at + 1])) ? { ...quantity, dimension: "other", unit: "point", to: at + 1 } : null;
}

// "3,800 herons, a jump of 1,300", not "the rise of 12 villages": by how much it moved, whatever it counts
function isStep(tokens: readonly Token[], noun: number): boolean {
  const { lower } = tokens[noun] ?? { lower: "" };
  if (!CHANGE_NOUNS.test(lower) || lower === "loss") return false;
  let at = noun - 1;
  while (at > 0 && at > noun - 3 && tokens[at]!.kind === "word" && !/^(?:an?|another|the)$/.test(tokens[at]!.lower)) at--;
  return /^(?:an?|another)$/.test(lowerOf(tokens[at])) && /^[,(–—-]$/.test(textOf(tokens[at - 1]));
}

// "a decrease in the deficit of 6 million to 86 million"; "a rise in the price of 300 homes" counts homes
function isStepIn(tokens: readonly Token[], { from, to }: Quantity): boolean {
  const next = tokens[to];
  if (next !== undefined && next.kind !== "sign" && !/^(?:to|in|from|and|for|since|on|at|or)$/.test(next.lower)) return false;
  for (let i = from - 2; i > 0 && i > from - 9 && tokens[i]!.kind === "word"; i--) {
    const { lower } = tokens[i]!;
    if (/^(?:number|price|cost|total|level|rate|average|value)$/.test(lower)) return false;
    if (lower === "in")
      return (
        CHANGE_NOUNS.test(tokens[i - 1]!.lower) && tokens[i - 1]!.lower !== "loss" && /^(?:an?|the)$/.test(lowerOf(tokens[i - 2]))
      );
  }
  return false;
}

// "lost by 12 runs"
// "passed the bill by 212 votes to 180"
const isVote = (tokens: readonly Token[], at: number): boolean =>
  /^(?:votes?|ballots)$/.test(lowerOf(tokens[at])) && /^(?:to|against)$/.test(lowerOf(tokens[at + 1]));
const GAMES = /^(?:lost|lose|loses|won|win|wins|beaten|defeated)$/;

function changedBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 9; i--) {
    const token = tokens[i]!;
    if (/^[.;:!?]$/.test(token.text)) return false;
    if (CHANGE_WORDS.has(token.lower)) return true;
  }
  return false;
}

// "366 tanks in total", "12 more"
function sum(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  if (quantity.attribute !== null) return null;
  if (tokens[quantity.to]?.lower === "more" && tokens[quantity.to + 1]?.lower !== "than" && quantity.unit !== "times")
    return { ...quantity, attribute: quantity.dimension === "percent" ? "change" : "increment" };
  for (let i = quantity.to; i < quantity.to + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (token.lower === "on" && tokens[i + 1]?.lower === "average") return { ...quantity, attribute: "average" };
    if (
      token.lower === "altogether" ||
      (token.lower === "in" && /^(?:total|all)$/.test(lowerOf(tokens[i + 1])) && tokens[i + 2]?.kind !== "word")
    )
      return { ...quantity, attribute: "total" };
  }
  return null;
}

const EXTENTS: ReadonlyMap<string, string> = new Map([
  ["wide", "width"],
  ["long", "length"],
  ["high", "height"],
  ["tall", "height"],
  ["deep", "depth"],
  ["thick", "thickness"],
]);

/** What a length can be by the word behind it. */
export const EXTENT_NAMES: ReadonlySet<string> = new Set(EXTENTS.values());

// "5 km wide", "3 metres in height"
function extent(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  if (quantity.dimension !== "length" || quantity.attribute !== null) return null;
  const at = tokens[quantity.to]?.text === "-" ? quantity.to + 1 : quantity.to;
  const word = lowerOf(tokens[at]);
  const named =
    word === "in" && /^(?:width|length|height|depth|altitude|diameter|thickness)$/.test(lowerOf(tokens[at + 1]))
      ? tokens[at + 1]!.lower
      : EXTENTS.get(word);
  return named === undefined ? null : { ...quantity, attribute: named };
}
