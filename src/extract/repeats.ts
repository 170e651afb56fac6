import { firstAnswer, type Rule } from "../first-answer.js";
import { normalPhrase } from "../lookup.js";
import { hasPlainLetters, plainTwin } from "../plain-letters.js";
import type { FramedClaim, Kind, Segment } from "../types.js";
import { entryOf } from "./classes.js";

/** A claim with where it stands, before its repeats are known. */
export interface Placed {
  readonly claim: FramedClaim;
  readonly segment: Segment;
  readonly segmentIndex: number;
  /** Its sentence and the first quantity of its list: two entries of one list never repeat each other. */
  readonly list: string;
}

/** A claim that states the same, and what shows it. */
export interface Repeated {
  readonly id: string;
  readonly rule: Pick<RepeatRule, "name" | "like">;
}

/** The first claim of the document that states the same, or null. Remembers what it is shown, in text order. */
export function repeatFinder(): (placed: Placed) => Repeated | null {
  const seen = new Map<string, Placed[]>();
  return (placed) => {
    const key = keyOf(placed.claim);
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, [placed]);
      return null;
    }
    for (const candidate of earlier) {
      const rule = firstAnswer(RULES, (each) => (each.ask(candidate, placed) ? each : null));
      if (rule?.same) return { id: candidate.claim.id, rule };
    }
    if (earlier.length < MOST) earlier.push(placed);
    return null;
  };
}

/** Statements of one value kept apart for comparing: bounded, so that a table of equal numbers stays linear. */
const MOST = 20;

const keyOf = ({ kind, low, best, high, value, unit }: FramedClaim): string => `${kind}|${low}|${best}|${high}|${value}|${unit}`;

/** The first that holds decides: the two say the same, or, of some, do not. */
interface RepeatRule extends Rule<(first: Placed, later: Placed) => boolean> {
  readonly same: boolean;
}

const RULES: readonly RepeatRule[] = [
  {
    name: "sentence printed again",
    like: "the same sentence twice",
    same: true,
    ask: (a, b) => isReprint(a, b) && isOneThing(a, b),
  },
  { name: "other things of a sentence printed again", like: "", same: false, ask: isReprint },
  { name: "entries of one list", like: "12 tanks, 12 guns", same: false, ask: (a, b) => a.list === b.list },
  { name: "odd span of time", like: "44 days, and 44 days again", same: true, ask: isSameSpan },
  {
    name: "other measures",
    like: "a width, then a length",
    same: false,
    ask: ({ claim: a }, { claim: b }) => !agree(a.attribute, b.attribute),
  },
  {
    name: "same day",
    like: "10 November, and 10 November again",
    same: true,
    ask: ({ claim: a }, { claim: b }) => isSameDay(a, b),
  },
  {
    name: "other side, place or day",
    like: "12 tanks of Boria, 12 tanks of Norland",
    same: false,
    ask: ({ claim: a }, { claim: b }) => isElsewhere(a, b),
  },
  {
    name: "number too long to be two",
    like: "1,403,872 votes, and 1,403,872 in a line by itself",
    same: true,
    ask: ({ claim: a }, { claim: b }) => isUnique(a) && (a.item === null || b.item === null || sameItem(a.item, b.item)),
  },
  {
    name: "other things",
    like: "",
    same: false,
    ask: ({ claim: a }, { claim: b }) => !sameItem(a.item, b.item) && !isRestated(a, b) && !isReworded(a, b),
  },
  {
    name: "same number of the same",
    like: "40 huts, and these 40 huts",
    same: true,
    ask: ({ claim: a }, { claim: b }) => isSaidAgain(a, b),
  },
];

function isReprint(first: Placed, later: Placed): boolean {
  const { repeatOf } = later.segment;
  return repeatOf !== null && (repeatOf === first.segmentIndex || repeatOf === first.segment.repeatOf);
}

const isOneThing = ({ claim: a }: Placed, { claim: b }: Placed): boolean => a.item === b.item || sameItem(a.item, b.item);

function isSameSpan({ claim: a }: Placed, { claim: b }: Placed): boolean {
  return a.kind === "duration" && isDistinctive(a) && a.attribute !== "age" && b.attribute !== "age";
}

const isSameDay = (a: FramedClaim, b: FramedClaim): boolean =>
  a.kind === "date" && isDay(a) && isDay(b) && (a.item === null || b.item === null);

const isSaidAgain = (a: FramedClaim, b: FramedClaim): boolean =>
  a.kind === "date" ||
  a.kind === "duration" ||
  a.kind === "people" ||
  (a.modality === b.modality && (isFine(a) || LASTING.has(a.kind) || agree(a.action, b.action)));

/** What both name and name otherwise: whose it is, where, and the day that the words give. */
function isElsewhere(a: FramedClaim, b: FramedClaim): boolean {
  if (a.kind === "date" || a.kind === "duration") return false;
  if (a.side !== null && b.side !== null && a.side !== b.side) return true;
  if (a.place !== null && b.place !== null && !isWithin(a.place, b.place) && !isWithin(b.place, a.place)) return true;
  return a.asOfBasis === "text" && b.asOfBasis === "text" && !overlap(a.asOf!, b.asOf!);
}

// "Velm" in "Velm district"; "Boria" is not in "outside Boria"
const isWithin = (place: string, other: string): boolean =>
  other.includes(place) && (place === other || !other.startsWith("outside "));

function overlap(a: string, b: string): boolean {
  const [first, last] = [a.split("/"), b.split("/")];
  return startsBy(first[0]!, last.at(-1)!) && startsBy(last[0]!, first.at(-1)!);
}

// "2023-07" begins by "2023-07-03": compared as precisely as both are
const startsBy = (start: string, end: string): boolean => {
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) <= end.slice(0, length);
};

/** Five digits and none of them for roundness, or a share to the second place behind the point. */
const isUnique = ({ kind, best }: FramedClaim): boolean =>
  best !== null && (kind === "percent" ? /\.\d\d$/.test(String(best)) : significantDigits(best) > 4);

/** "134 Borian targets were hit", "hit 134 Borian facilities": one event of one side, in other words. */
function isReworded(a: FramedClaim, b: FramedClaim): boolean {
  if (!isFine(a) || a.action === null || a.action !== b.action || a.side === null || a.side !== b.side) return false;
  const words = new Set(a.item?.split(" ").slice(0, -1));
  return (
    b.item
      ?.split(" ")
      .slice(0, -1)
      .some((word) => words.has(word)) ?? false
  );
}

/** A day given by its number: named again, it is the same day, whatever is said of it; "Sunday" and "today" tell only when. */
const isDay = ({ value, quote }: FramedClaim): boolean => value !== null && /^\d{4}-\d\d-\d\d$/.test(value) && /\d/.test(quote);

/** Counts of places and persons stay what they are, whatever is said of them; what happened to materiel and casualties is the claim. */
const LASTING: ReadonlySet<Kind> = new Set(["count", "distance", "area", "percent", "measure"]);

/** 44 days can hardly be two things in one text; 30 days and 24 hours can. */
const isDistinctive = ({ best, unit }: FramedClaim): boolean =>
  best !== null && best > 20 && best % 5 !== 0 && !(best % 12 === 0 && (unit === "hour" || unit === "month"));

/** As the lexicon calls it: "drone" and "unmanned aerial vehicle" are one. */
const nameOf = (item: string): string => entryOf(item)?.id ?? normalPhrase(item);

/** "refugee" and "Azerbaijani refugee": one ends with the other. */
function sameItem(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)) return true;
  return LANDS.has(lastWord(x)) && LANDS.has(lastWord(y));
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(" ") + 1);
/** One speaker's districts are the other's regions. */
const LANDS = new Set(["district", "region", "territory", "area", "province"]);

const agree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a === "total" || b === "total" || a === "level" || b === "level";

/** The same sum or time told in much the same words: "a five-year contract at Leeds", "a five-year deal at Leeds". */
function isRestated(a: FramedClaim, b: FramedClaim): boolean {
  if (a.kind !== "money" && a.kind !== "duration" && !isFine(a)) return false;
  const words = wordsOf(a.sentence);
  let shared = 0;
  for (const word of wordsOf(b.sentence)) if (words.has(word)) shared++;
  return shared >= ENOUGH;
}
const ENOUGH = 4;

/** 1,430 is told twice; 1,400 and 30 may be told of two things. */
const isFine = ({ best }: FramedClaim): boolean => best !== null && best > 100 && significantDigits(best) > 2;

const significantDigits = (value: number): number =>
  String(value)
    .replace(/\D/g, "")
    .replace(/0{1,400}$/, "").length;

const LONG_WORD = /\p{L}{5,20}/gu;
const PLAIN_WORD = plainTwin(LONG_WORD);

const wordsOf = (sentence: string): ReadonlySet<string> => {
  const lower = sentence.toLowerCase();
  return new Set(lower.match(hasPlainLetters(lower) ? PLAIN_WORD : LONG_WORD) ?? []);
};
