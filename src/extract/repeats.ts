import { normalPhrase } from "../lookup.js";
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

/** The id of the first claim of the document that states the same, or null. Remembers what it is shown, in text order. */
export function repeatFinder(): (placed: Placed) => string | null {
  const seen = new Map<string, Placed[]>();
  return (placed) => {
    const key = keyOf(placed.claim);
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, [placed]);
      return null;
    }
    const first = earlier.find((candidate) => states(candidate, placed));
    if (first) return first.claim.id;
    if (earlier.length < MOST) earlier.push(placed);
    return null;
  };
}

/** Statements of one value kept apart for comparing: bounded, so that a table of equal numbers stays linear. */
const MOST = 20;

const keyOf = ({ kind, low, best, high, value, unit }: FramedClaim): string => `${kind}|${low}|${best}|${high}|${value}|${unit}`;

function states(first: Placed, later: Placed): boolean {
  if (
    later.segment.repeatOf !== null &&
    (later.segment.repeatOf === first.segmentIndex || later.segment.repeatOf === first.segment.repeatOf)
  )
    return first.claim.item === later.claim.item || sameItem(first.claim.item, later.claim.item);
  if (first.list === later.list) return false;
  const [a, b] = [first.claim, later.claim];
  if (a.kind === "duration" && isDistinctive(a) && a.attribute !== "age" && b.attribute !== "age") return true;
  if (!agree(a.attribute, b.attribute)) return false;
  if (a.kind === "date" && isDay(a) && isDay(b) && (a.item === null || b.item === null)) return true;
  if (!sameItem(a.item, b.item) && !isRestated(a, b)) return false;
  if (a.kind === "date" || a.kind === "duration" || a.kind === "people") return true;
  return a.modality === b.modality && (isFine(a) || LASTING.has(a.kind) || agree(a.action, b.action));
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

const significantDigits = (value: number): number => String(value).replace(/\D/g, "").replace(/0+$/, "").length;

const wordsOf = (sentence: string): ReadonlySet<string> => new Set(sentence.toLowerCase().match(/\p{L}{5,20}/gu) ?? []);
