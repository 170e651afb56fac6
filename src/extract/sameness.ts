import { normalPhrase } from "../lookup.js";
import { hasPlainLetters, plainTwin } from "../plain-letters.js";
import type { FramedClaim, Kind } from "../types.js";
import { entryOf, isPerson } from "./classes.js";
import type { Placed } from "./repeats.js";

/** One thing that speaks for or against two claims of one number being one statement: what it adds to the weight. */
interface Ground {
  readonly name: string;
  readonly like: string;
  readonly weigh: (first: Placed, later: Placed) => number;
}

/** From this weight on, one number told twice is one statement. */
const ENOUGH = 3.5;

/** Whether enough speaks for the two being one statement: a rare number, the same thing and event, a headline, "the 12 miners". */
export function isSaidAgain(first: Placed, later: Placed): boolean {
  const weight = GROUNDS.reduce((sum, { weigh }) => sum + weigh(first, later), 0);
  // the words of both sentences are compared only where they can decide
  if (weight >= ENOUGH || weight < ENOUGH - MUCH) return weight >= ENOUGH;
  return weight + ofWords(first.claim, later.claim) >= ENOUGH;
}

const GROUNDS: readonly Ground[] = [
  { name: "number", like: "19 is rarer than 20, 1,411 rarer still", weigh: ({ claim }) => rarity(claim) },
  { name: "thing", like: "miner, worker; not boat", weigh: ({ claim: a }, { claim: b }) => ofThing(a, b) },
  { name: "event", like: "killed, and died", weigh: ({ claim: a }, { claim: b }) => ofEvent(a, b) },
  { name: "kind", like: "no lorry is a casualty", weigh: ({ claim: a }, { claim: b }) => ofKind(a.kind, b.kind) },
  {
    name: "toll",
    like: "killing 12 workers, and a toll of 12",
    weigh: ({ claim: a }, { claim: b }) => (a.action === "killed" && b.action === "killed" && TOLL.test(b.sentence) ? 1 : 0),
  },
  { name: "measure", like: "a height, and a height", weigh: ({ claim: a }, { claim: b }) => ofAttribute(a, b) },
  { name: "side", like: "Borian, and Borian", weigh: ({ claim: a }, { claim: b }) => (a.side && a.side === b.side ? 0.5 : 0) },
  {
    name: "place",
    like: "in Velm, and in Tarn",
    weigh: ({ claim: a }, { claim: b }) => (isApart(a.place, b.place) ? APART : a.place && b.place ? 0.5 : 0),
  },
  { name: "mood", like: "a plan, and a fact", weigh: ({ claim: a }, { claim: b }) => ofMood(a, b) },
  { name: "headline", like: "what a headline says the text tells", weigh: (a, b) => (isHeadline(a) && !isHeadline(b) ? 2 : 0) },
  {
    name: "taken up",
    like: "12 miners, then the 12 miners",
    weigh: (_, { claim }) => (isTakenUp(claim) ? (claim.item ? 2 : 3.5) : 0),
  },
];

/** The digits that make a number unlikely to be met twice by chance. */
export const significantDigits = (value: number): number =>
  String(value)
    .replace(/\D/g, "")
    .replace(/^0{1,400}|0{1,400}$/g, "").length;

const FEW = 12;
const MANY = 1000;
/** "2020-11-10": months and years are named too often to tell. */
const DAY = 10;

function rarity({ best, low, value }: FramedClaim): number {
  if (value !== null) return value.length < DAY ? 0 : 1.5;
  if (best === null) return low === null ? -2 : -0.5;
  if (best === 1) return -3;
  const digits = significantDigits(best);
  if (digits === 1) return best <= FEW ? -0.5 : best < MANY ? 0 : 0.5;
  if (digits === 2) return best > 9 && best <= FEW ? 0 : 1.5;
  return Math.min(6, digits);
}

/** As the lexicon calls it: "drone" and "unmanned aerial vehicle" are one. */
const nameOf = (item: string): string => entryOf(item)?.id ?? normalPhrase(item);
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(" ") + 1);

/** One speaker's districts are the other's regions. */
const LANDS = new Set(["district", "region", "territory", "area", "province"]);

/** "refugee" and "Borian refugee": one ends with the other. */
export function sameItem(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)) return true;
  return LANDS.has(lastWord(x)) && LANDS.has(lastWord(y));
}

const PERSONS: ReadonlySet<Kind> = new Set(["people", "casualty"]);

/** Persons whom no word tells apart from others. */
const ANYONE = new Set(["person", "people", "victim", "body", "death", "life", "casualty", "survivor", "fatality"]);

const isAnyone = (item: string): boolean => ANYONE.has(lastWord(normalPhrase(item)));
const isSomeone = (item: string, kind: Kind): boolean =>
  PERSONS.has(kind) || isAnyone(item) || isPerson({ head: lastWord(item) });

/** What measures are of is told in so many ways that two of them may be one; counts are of what they count. */
const NAMED_LOOSELY: ReadonlySet<Kind> = new Set(["money", "percent", "measure", "distance", "area", "rate", "duration", "date"]);

function ofThing({ item: a, kind }: FramedClaim, { item: b, kind: other }: FramedClaim): number {
  if (a === null || b === null) return 0.5;
  if (sameItem(a, b)) return 2;
  if (isSomeone(a, kind) && isSomeone(b, other)) return isAnyone(a) || isAnyone(b) ? 1.5 : 0.5;
  const words = new Set(normalPhrase(a).split(" "));
  const shared = normalPhrase(b)
    .split(" ")
    .some((word) => words.has(word));
  return NAMED_LOOSELY.has(kind) ? (shared ? 0 : -1.5) : shared ? -1 : -4;
}

/** What stays what it is, whatever is said of it. */
const LASTING: ReadonlySet<Kind> = new Set(["count", "people", "distance", "area", "percent", "measure"]);

function ofEvent({ action: a, kind, item }: FramedClaim, { action: b, item: other }: FramedClaim): number {
  if (a !== null && a === b) return 1.5;
  if (a === null || b === null) return LASTING.has(kind) && sameItem(item, other) ? 1 : 0;
  return -3;
}

function ofKind(a: Kind, b: Kind): number {
  if (a === b) return 0;
  if (PERSONS.has(a) && PERSONS.has(b)) return 0;
  return a === "count" || b === "count" || (NAMED_LOOSELY.has(a) && NAMED_LOOSELY.has(b)) ? -0.5 : -4;
}

const ofAttribute = ({ attribute: a }: FramedClaim, { attribute: b }: FramedClaim): number => (a !== null && a === b ? 0.5 : 0);

/** What is planned is not what happened; what is there stays what it is. */
const ofMood = ({ modality: a, kind }: FramedClaim, { modality: b }: FramedClaim): number =>
  a === b ? 0 : LASTING.has(kind) || NAMED_LOOSELY.has(kind) ? -0.5 : -1.5;

const APART = -3;

// "Velm" in "Velm district"; "Boria" is not in "outside Boria"
const isWithin = (place: string, other: string): boolean =>
  other.includes(place) && (place === other || !other.startsWith("outside "));

const isApart = (a: string | null, b: string | null): boolean => a !== null && b !== null && !isWithin(a, b) && !isWithin(b, a);

const isHeadline = ({ segment }: Placed): boolean => segment.kind === "heading";

const TOLL = /\btoll\b/i;

/** What is known from before: "the 12 miners", "these 40 huts". */
const POINTERS = ["the", "these", "those", "all", "its", "their"];

function isTakenUp({ sentence, quote, value }: FramedClaim): boolean {
  if (value !== null) return false; // "the 1990s"
  const words = sentence.toLowerCase();
  return POINTERS.some((pointer) => words.includes(` ${pointer} ${quote} `) || words.startsWith(`${pointer} ${quote} `));
}

const LONG_WORD = /\p{L}{5,20}/gu;
const PLAIN_WORD = plainTwin(LONG_WORD);

const wordsOf = (sentence: string): ReadonlySet<string> => {
  const lower = sentence.toLowerCase();
  return new Set(lower.match(hasPlainLetters(lower) ? PLAIN_WORD : LONG_WORD) ?? []);
};

const SOME = 0.5;
const MUCH = 1.5;

/** The same told in much the same words: "a five-year contract at Leeds", "a five-year deal at Leeds". */
function ofWords(a: FramedClaim, b: FramedClaim): number {
  const words = wordsOf(a.sentence);
  let shared = 0;
  for (const word of wordsOf(b.sentence)) if (words.has(word)) shared++;
  return shared < 2 ? 0 : shared < 4 ? SOME : MUCH;
}
