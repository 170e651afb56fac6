import { CHANGE_WORDS } from "../lexicon/bounds.js";
import { DENOMINATORS } from "../lexicon/numerals.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Token } from "../types.js";
import { readHedge } from "./bounds.js";
import { round } from "./digits.js";
import type { Scan } from "./scan.js";
import { readTerm, type Term } from "./terms.js";
import { readUnit, type Unit } from "./units.js";

export interface Ends {
  readonly first: number;
  readonly last: number;
  readonly to: number;
  readonly low: number;
  readonly best: number | null;
  readonly high: number;
  readonly unit: Unit | null;
  readonly share: boolean;
}

/** "between 300 and 400 thousand", "from 10 to 12 km"; null where "from" opens a change: "rose from 10 to 12". */
export function readOpenedRange(scan: Scan, at: number, hedged: boolean): Ends | null {
  const { tokens } = scan;
  const opener = lowerOf(tokens[at]);
  if (!RANGE_OPENERS.has(opener) || (opener === "from" && isChange(tokens, at))) return null;
  const between = opener === "between" || tokens[at + 1]?.lower === "between";
  const start = at + (between && opener !== "between" ? 2 : 1);
  const part = /^(?:an?|one)$/.test(lowerOf(tokens[start])) && DENOMINATORS.has(lowerOf(tokens[start + 1])); // "between a quarter and a third"
  const left = readTerm(scan, start, { bounded: hedged || part, opens: true, closes: false });
  return left && extendRange(scan, left, { opener: between ? "between" : "from", hedged: hedged || part });
}

export const RANGE_OPENERS: ReadonlySet<string> = new Set(["between", "from", "anywhere", "somewhere"]);

interface Opening {
  readonly opener: "between" | "from" | null;
  /** Bound words stand before the left end. */
  readonly hedged: boolean;
}

/** "10-12 km", "$3bn to $5bn", "5 or 6", "20 ± 3": the interval that begins with `left`; null where two numbers make none: scores, odds, changes. */
export function extendRange(scan: Scan, left: Term, { opener, hedged }: Opening): Ends | null {
  const { tokens } = scan;
  const joint = readJoint(tokens, left.to, opener === "between");
  if (!joint) return null;
  const again = readHedge(tokens, joint.end);
  const start = again === null || again.bound === "approx" ? (again?.end ?? joint.end) : joint.end;
  const right = readTerm(scan, start, {
    bounded: hedged,
    opens: false,
    closes: true,
    lent: left.currency === null ? null : { unit: left.currency, scale: left.codeScale },
  });
  if (!right) return null;
  return joint.kind === "plus-minus"
    ? tolerance(left, right)
    : ends(scan, { left, right, joint: joint.kind, opened: opener !== null, hedged });
}

type Joint = "dash" | "to" | "and" | "or" | "plus-minus";

function readJoint(tokens: readonly Token[], at: number, between: boolean): { kind: Joint; end: number } | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return null;
  if (token.text === "±") return { kind: "plus-minus", end: at + 1 };
  if (token.text === "+" && /^[/]$/.test(next.text) && /^[-−–]$/.test(textOf(tokens[at + 2])))
    return { kind: "plus-minus", end: at + 3 };
  const spelledOut = token.lower === "," ? at + 1 : at;
  if (tokens[spelledOut]?.lower === "plus" && tokens[spelledOut + 1]?.lower === "or" && tokens[spelledOut + 2]?.lower === "minus")
    return { kind: "plus-minus", end: spelledOut + 3 };
  if (/^[-–—‐‑−~]$/.test(token.text)) {
    if (next.lower === "to") return { kind: "to", end: tokens[at + 2]?.text === "-" && tokens[at + 2]!.glued ? at + 3 : at + 2 };
    return token.glued === next.glued || token.text !== "-" || hasUnit(tokens, at) ? { kind: "dash", end: at + 1 } : null;
  }
  if (/^(?:to|till|until|through|thru)$/.test(token.lower)) return { kind: "to", end: at + 1 };
  if (token.lower === "and") return between ? { kind: "and", end: at + 1 } : null;
  if (token.lower === "or") return { kind: "or", end: at + 1 };
  return null;
}

const opensClause = ({ lower }: Token): boolean => /^(?:and|but|while|whereas|with)$/.test(lower);

/** Words before "from" among which one may tell of a change: "raised the number of dead in the Telmar quake from". */
const CLAUSE = 15;
/** Words within which a comma does not part them. */
const NEAR = 8;

// "2 -7 g": a dash before a number that has a unit, where the number before it has none
const hasUnit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "number" && readUnit(tokens, at + 2) !== null;

// "rose from 10 to 12", "went from 3 to 5": two levels
function isChange(tokens: readonly Token[], at: number): boolean {
  if (RANGING.test(lowerOf(tokens[at - 1]))) return false;
  for (let i = at - 1; i >= 0 && i > at - CLAUSE; i--) {
    const token = tokens[i]!;
    if (/^[.;:]$/.test(token.text) || (token.text === "," && (i <= at - NEAR || opensClause(tokens[i + 1]!)))) return false;
    if (CHANGE_WORDS.has(token.lower)) return true;
  }
  return false;
}

// "surges can range from 4 to 6 feet"
const RANGING = /^(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying))$/;

function tolerance(left: Term, right: Term): Ends | null {
  const [middle, spread] = [left.numeral.value, right.numeral.value];
  if (spread < 0 || left.numeral.form !== "plain") return null;
  return {
    first: left.numeral.first,
    last: right.numeral.last,
    to: right.to,
    low: round(middle - spread),
    best: middle,
    high: round(middle + spread),
    unit: right.unit ?? left.unit,
    share: false,
  };
}

interface Pair {
  readonly left: Term;
  readonly right: Term;
  readonly joint: Joint;
  /** "between" or "from" stands before it. */
  readonly opened: boolean;
  readonly hedged: boolean;
}

function ends(scan: Scan, pair: Pair): Ends | null {
  const { left, right } = pair;
  if (left.numeral.form === "vague" || right.numeral.form === "vague" || left.numeral.form !== right.numeral.form) return null;
  if (!unitsAgree(left, right)) return null;
  const shared = sharedScale(left, right);
  const [low, high] = orderOf(shared, right.numeral.value);
  if (!(low < high) || !isInterval(scan, pair, low, high)) return null;
  return {
    first: left.numeral.first,
    last: right.numeral.last,
    to: right.to,
    low,
    best: null,
    high,
    unit: right.unit ?? left.unit,
    share: left.numeral.form === "share",
  };
}

// frost is told from the milder end: "minus 5 to minus 10"
const orderOf = (left: number, right: number): readonly [number, number] =>
  left < 0 && right < left ? [right, left] : [left, right];

// "3 to 5 million" shares the scale, "800 to 1.2 million" and "900,000 to 1.2 million" do not
function sharedScale(left: Term, right: Term): number {
  const raw = right.numeral.value / right.numeral.scale;
  const shares = left.numeral.scale === 1 && right.numeral.scale > 1 && left.numeral.value < raw;
  return shares ? round(left.numeral.value * right.numeral.scale) : left.numeral.value;
}

function unitsAgree(left: Term, right: Term): boolean {
  if (left.unit && right.unit) return left.unit.unit === right.unit.unit;
  return !(left.unit && !right.unit) || left.currency !== null;
}

const SPORT =
  /^(?:win|wins|won|beat|beats|beaten|lose|loses|lost|loss|draw|drew|drawn|defeat|defeated|defeats|victory|lead|leads|led|trail|trailed|trailing|score|scores|scored|goal|goals|halftime|aggregate|shootout|penalties|quarterfinal|semifinal|semifinals|playoff|playoffs|champions|league|cup|innings|touchdown|vote|voted|odds|versus|vs|match|tied|tie|hosts)$/;

// A dash or "or" between bare numbers is read as an interval only where nothing says score, vote or set of numbers
function isInterval({ tokens }: Scan, pair: Pair, low: number, high: number): boolean {
  const { left, right, joint } = pair;
  const at = left.from;
  const end = right.to;
  if (joint === "or") return !left.unit && isEitherOr(low, high);
  if (
    joint === "to" &&
    !pair.opened &&
    (((isPlainOrMoney(pair) || isRateMoved(tokens, pair)) && isDelta(tokens, at)) ||
      (tokens[at - 1]?.lower === "from" && isChange(tokens, at - 1)) ||
      isGift(tokens, pair))
  )
    return false;
  if (pair.opened || right.unit || pair.hedged) return !isChain(tokens, end);
  if (joint !== "dash") return !/^(?:odds|favou?rite|favou?rites)$/.test(lowerOf(tokens[end]));
  if (isChain(tokens, end) || isYears(low, high)) return false;
  for (let i = Math.max(0, at - 12); i < Math.min(tokens.length, end + 8); i++) if (SPORT.test(tokens[i]!.lower)) return false;
  return !tokens[end]?.glued || tokens[end]!.kind === "sign";
}

/** Without units a step and a level look alike; with units on both they are told from an interval by how far they lie apart. */
function isPlainOrMoney({ left, right }: Pair): boolean {
  const apart = right.numeral.value / sharedScale(left, right); // "raised $1.5 to 2 billion"
  if (left.unit === null) return right.unit === null || apart > 5;
  if (right.unit === null) return false;
  // "fell 3p to 118p", "rose by $139 to $1,277", "by 2 percent to 31 percent"
  return (left.unit.dimension === "money" && right.to > right.numeral.last) || apart > TOLD_TWICE;
}
const TOLD_TWICE = 3;

/** "raised its base rate by 0.25% to 0.75%": a rate moved by a step to a level, where prices rise by 5% to 10%. */
function isRateMoved(tokens: readonly Token[], { left }: Pair): boolean {
  if (left.unit?.dimension !== "percent" || tokens[left.from - 1]?.lower !== "by") return false;
  const words = tokens.slice(Math.max(0, left.from - 9), left.from).map(({ lower }) => lower);
  const isRate = words.some((word, i) => (word === "rate" && NAMED.test(words[i - 1] ?? "")) || RATES.test(word));
  return isRate && !words.some((word) => TO_COME.test(word));
}
const TO_COME = /^(?:to|will|would|could|may|might|should|can)$/;
const NAMED = /^(?:interest|base|key|policy|repo|lending|deposit|benchmark|unemployment|jobless|inflation|discount)$/;
const RATES = /^(?:inflation|unemployment|yield|turnout|margin|deficit)$/;

// "paid $5 to 300 families" is a sum and those who got it
const isGift = (tokens: readonly Token[], { left, right }: Pair): boolean =>
  left.currency !== null &&
  right.currency === null &&
  right.numeral.scale === 1 &&
  right.to === right.numeral.last &&
  isPlural(tokens[right.to]);

const isPlural = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.lower.length > 3 &&
  (token.lower.endsWith("s") || /^(?:people|men|women|children)$/.test(token.lower)) &&
  !/^(?:this|less|plus|across|versus|as|perhaps|dollars|euros|pounds)$/.test(token.lower);

// "rose 5 to 105", "fell 3p to 118p" are a step and a level
function isDelta(tokens: readonly Token[], at: number): boolean {
  const before = lowerOf(tokens[at - 1]);
  if (CHANGE_WORDS.has(before) || (before === "by" && isMovedBy(tokens, at - 2))) return true;
  if (isStepOf(tokens, at)) return true;
  // "fell 3% or 14p to 388p": one step told twice
  const told = before === "or" ? tokens.slice(Math.max(0, at - 8), at - 1) : [];
  return told.some(({ lower }) => CHANGE_WORDS.has(lower)) && told.some(({ lower }) => /^(?:%|percent|cent)$/.test(lower));
}

/** "a drop in the deficit of less than $6 billion to $86 billion" */
function isStepOf(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && /^(?:less|more|than|about|around|some|roughly|nearly|almost|just|only|over|under)$/.test(tokens[at]!.lower))
    at--;
  if (tokens[at]?.lower !== "of") return false;
  for (let i = at - 1; i > 0 && i > at - 9 && tokens[i]!.kind === "word"; i--)
    if (/^(?:in|to)$/.test(tokens[i]!.lower))
      return CHANGE_WORDS.has(tokens[i - 1]!.lower) && /^(?:an?|the)$/.test(lowerOf(tokens[i - 2]));
  return false;
}

/** "raised its base rate by": the verb stands before what is moved. */
function isMovedBy(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at >= 0 && at > last - 6 && tokens[at]!.kind === "word"; at--)
    if (CHANGE_WORDS.has(tokens[at]!.lower)) return true;
  return false;
}

const isChain = (tokens: readonly Token[], end: number): boolean =>
  Boolean(tokens[end]?.glued && /^[-–/:]$/.test(tokens[end]!.text) && tokens[end + 1]?.kind === "number");

const isYears = (low: number, high: number): boolean =>
  Number.isInteger(low) && low >= 1800 && low < 2100 && high > low && high < 2100;

// "5 or 6", "10 or 12", "two or three hundred": neighbours
const isEitherOr = (low: number, high: number): boolean => low > 0 && high <= low * 2 && high - low <= Math.max(2, low / 2);
