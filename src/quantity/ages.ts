import { OF_SOME_AGE } from "../lexicon/people.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Quantity, Token } from "../types.js";
import { interval } from "./bounds.js";

/** "48-year-old", "48 years of age", "aged 18 to 35", "Dana Weiss, 48, said", "children under five" */
export function age(tokens: readonly Token[], quantity: Quantity): Quantity | null {
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
  return told ? { ...limitOfAge(tokens, quantity), dimension: "duration", unit: "year", attribute: "age" } : null;
}

const AGED = /^(?:aged?|ages)$/;

// "those over the age of 75", "drivers under age 21": the bound stands before the name of the measure
function limitOfAge(tokens: readonly Token[], quantity: Quantity): Quantity {
  const named = lowerOf(tokens[quantity.from - 1]) === "age" ? quantity.from - 1 : quantity.from - 3;
  const opener = tokens[named - 1];
  const bound = AGE_LIMITS.get(lowerOf(opener));
  if (
    !bound ||
    !opener ||
    quantity.bound !== "exact" ||
    !/^(?:the )?age(?: of)?$/.test(textBetween(tokens, named, quantity.from))
  )
    return quantity;
  const [low, best, high] = interval(quantity.best!, bound);
  return { ...quantity, from: named - 1, low, best, high, bound, boundText: opener.text };
}
const AGE_LIMITS: ReadonlyMap<string, "more-than" | "less-than"> = new Map([
  ["over", "more-than"],
  ["above", "more-than"],
  ["under", "less-than"],
  ["below", "less-than"],
]);

const textBetween = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");

// "-old", "old", "of age", "-olds"
export function oldEnd(tokens: readonly Token[], at: number): number | null {
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
    (best! > 12 && LIVED_UNTIL.test(before.join(" "))) ||
    (best! > 12 && /\b(?:died|dies|married|retired|retires|retire) at$/.test(before.join(" ")))
  );
}

// "a risk of dying before 70", "few live past 90"; "died before 20 others came" has a noun behind
const LIVED_UNTIL =
  /\b(?:die|dies|died|dying|death|live|lives|lived|living|survive|survives|surviving|retire|retires|retired|retiring|retirement|marry|marries|married|marrying) (?:before|past|beyond|until|till)$/;

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
    (OF_SOME_AGE.has(lowerOf(tokens[from - 1])) ||
      /^of (?:them|whom)$/.test(`${tokens[from - 2]?.lower} ${tokens[from - 1]?.lower}`)) &&
    (after?.kind !== "word" ||
      /^(?:and|in|are|were|who|have|had|from|to|is|was|with|at|on|will|should|must|can|may)$/.test(after.lower))
  );
}
