import { CHANGE_WORDS, PART_VERBS } from "../lexicon/bounds.js";
import { VOTE_LEADS } from "../lexicon/votes.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Quantity, Token } from "../types.js";
import { isPlural } from "./calendar/count.js";
import type { Scan } from "./scan.js";

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

const AGED = /^(?:aged?|ages)$/;
const PERSONS =
  /^(?:children|people|persons|women|men|adults|kids|anyone|everyone|those|girls|boys|residents|citizens|patients|drivers|voters|americans|workers|students|players|minors|youths|pensioners|teenagers|civilians|males|females|babies|infants)$/;

// "48-year-old", "48 years of age", "aged 18 to 35", "Dana Weiss, 48, said", "children under five"
function age(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  if (quantity.dimension === "duration") {
    const end = oldEnd(tokens, quantity.to);
    return end === null ? null : { ...quantity, to: end, attribute: "age" };
  }
  if (quantity.dimension !== "count" || quantity.unit !== null || quantity.per !== null) return null;
  const most = quantity.best ?? quantity.high ?? Number.POSITIVE_INFINITY;
  if (!(most > 0 && most < 125) || quantity.bound === "vague") return null;
  const told =
    AGED.test(lowerOf(tokens[quantity.from - 1])) ||
    isApposed(tokens, quantity) ||
    isAgeLimit(tokens, quantity) ||
    isAgeGroup(tokens, quantity) ||
    isSaidOf(tokens, quantity) ||
    isReached(tokens, quantity);
  return told ? { ...quantity, dimension: "duration", unit: "year", attribute: "age" } : null;
}

// "-old", "old", "of age", "-olds"
function oldEnd(tokens: readonly Token[], at: number): number | null {
  const hyphen = tokens[at]?.text === "-" && tokens[at]!.glued ? at + 1 : at;
  if (/^olds?$/.test(lowerOf(tokens[hyphen]))) return hyphen + 1;
  return tokens[at]?.lower === "of" && tokens[at + 1]?.lower === "age" ? at + 2 : null;
}

// "he was 41 when", "she is 39", "who is 77", "I'm 12"
const isSaidOf = (tokens: readonly Token[], { from, to, bound }: Quantity): boolean =>
  bound === "exact" &&
  (/^(?:is|was|turned|turns|['’]s) (?:he|she|who)$/.test(`${tokens[from - 1]?.lower} ${tokens[from - 2]?.lower}`) ||
    tokens[from - 1]?.lower === "i'm" ||
    closesWho(tokens, from - 1) ||
    (/^(?:is|was)$/.test(lowerOf(tokens[from - 1])) &&
      /^when (?:he|she)$/.test(`${lowerOf(tokens[to])} ${lowerOf(tokens[to + 1])}`))) &&
  endsAge(tokens[to]);

// "Ilan Drace, who died on Tuesday, was 73."
function closesWho(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:is|was)$/.test(lowerOf(tokens[verb])) || textOf(tokens[verb - 1]) !== ",") return false;
  for (let at = verb - 2; at > 0 && at > verb - 14; at--) if (tokens[at]!.text === ",") return tokens[at + 1]!.lower === "who";
  return false;
}

const endsAge = (token: Token | undefined): boolean =>
  token === undefined || /^(?:when|and|at|but|in|on|[.,;!?)])$/.test(token.lower);

// "at the age of 77", "turned 40 in May", "died at 77", "lived to be 101"; "arrived at 9" is an hour
function isReached(tokens: readonly Token[], { from, to, first, best }: Quantity): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  if (/\b(?:the age of|at age|at ages)$/.test(before.join(" "))) return true;
  if (from !== first || !endsAge(tokens[to])) return false;
  return (
    /\b(?:turned|turns|turning|lived to|lived to be|live to be)$/.test(before.join(" ")) ||
    (best! > 12 && /\b(?:died|dies|married|retired|retires|retire) at$/.test(before.join(" ")))
  );
}

// "the 18-34 age group"
const isAgeGroup = (tokens: readonly Token[], { to, bound }: Quantity): boolean =>
  bound === "range" && tokens[to]?.lower === "age" && /^(?:groups?|brackets?|range|cohort|band)$/.test(lowerOf(tokens[to + 1]));

const NO_PERSON =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|article|section)$/;

function isApposed(tokens: readonly Token[], { from, to, first, last, bound }: Quantity): boolean {
  const [name, comma, after] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  if (bound !== "exact" || from !== first || to !== last || comma?.text !== "," || tokens[first]!.kind !== "number") return false;
  if (name?.kind !== "word" || !/^\p{Lu}\p{Ll}/u.test(name.text) || NO_PERSON.test(name.lower)) return false;
  return (
    after !== undefined && /^[,;]$/.test(after.text) && tokens[to + 1]?.kind !== "number" && /^\d{1,3}$/.test(tokens[first]!.text)
  );
}

function isAgeLimit(tokens: readonly Token[], { from, to, boundText, first }: Quantity): boolean {
  if (!/^(?:under|over|above|below)$/i.test(boundText ?? "") || first !== from + 1) return false;
  const after = tokens[to];
  return (
    (PERSONS.test(lowerOf(tokens[from - 1])) ||
      /^of (?:them|whom)$/.test(`${tokens[from - 2]?.lower} ${tokens[from - 1]?.lower}`)) &&
    (after?.kind !== "word" ||
      /^(?:and|in|are|were|who|have|had|from|to|is|was|with|at|on|will|should|must|can|may)$/.test(after.lower))
  );
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
  const measured =
    quantity.dimension !== "count" &&
    quantity.dimension !== "duration" &&
    quantity.dimension !== "length" &&
    quantity.attribute !== "share";
  const limit = /^(?:below|above|under)/i.test(quantity.boundText ?? "");
  // "the shares have gained a fifth since May"
  if (quantity.attribute === "share" && quantity.unit === null && tokens[quantity.to]?.lower !== "of" && PART_VERBS.has(before))
    return { ...quantity, attribute: "change" };
  // "shot down 99 percent of them"
  const isBrought = before === "down" && BRINGS.test(lowerOf(tokens[quantity.from - 2]));
  if (measured && !isBrought && INTRANSITIVE.test(before)) return { ...quantity, attribute: limit ? "level" : "change" };
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
  if (quantity.dimension !== "count" || quantity.unit !== null || quantity.per !== null || quantity.bound === "vague")
    return null;
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
  if (!/^points?$/.test(lowerOf(tokens[at]))) return null;
  const moved = change(tokens, { ...quantity, dimension: "percent", to: at + 1 });
  if (moved) return { ...moved, dimension: "other", unit: "point" };
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
