import type { Claim, Mention } from "../types.js";

type Told = Pick<Mention, "claim">;

const SHINGLE = 5;
const SHARED = 0.6;

/** True when one sentence is the other again, whole or in long runs of its words, or one names the other's publisher as its source. */
export function isCopy(a: Told, b: Told): boolean {
  if (a === b || a.claim.repeats === b.claim.id || b.claim.repeats === a.claim.id) return a.claim.sentence === b.claim.sentence;
  if (names(a, b) || names(b, a)) return true;
  // a sentence taken over with another number tells something of its own
  if (!isOneValue(a.claim, b.claim)) return false;
  const [one, two] = [shinglesOf(a.claim), shinglesOf(b.claim)];
  const [short, long] = one.size <= two.size ? [one, two] : [two, one];
  if (short.size < 2) return a.claim.sentence === b.claim.sentence;
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared++;
  return shared >= SHARED * short.size && shared >= 0.4 * long.size;
}

const isOneValue = (a: Claim, b: Claim): boolean =>
  a.best === b.best && a.low === b.low && a.high === b.high && (a.best !== null || a.value === b.value);

const names = (teller: Told, source: Told): boolean =>
  source.claim.publisher !== null &&
  teller.claim.doc !== source.claim.doc &&
  teller.claim.attributedTo !== null &&
  plain(teller.claim.attributedTo) === plain(source.claim.publisher);

// "the Business Post" is Business Post
const plain = (name: string): string => name.toLowerCase().replace(/^the\s/, "");

const SHINGLES = new WeakMap<Claim, ReadonlySet<string>>();

// a claim is set against many others, its sentence is cut once
function shinglesOf(claim: Claim): ReadonlySet<string> {
  const known = SHINGLES.get(claim);
  if (known) return known;
  const found = shingles(claim.sentence);
  SHINGLES.set(claim, found);
  return found;
}

function shingles(sentence: string): Set<string> {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE <= Math.min(words.length, 400); i++) found.add(words.slice(i, i + SHINGLE).join(" "));
  return found;
}

/** How many tellers there are once copies and one publisher's repetitions are counted once. */
export function independentTellers(mentions: readonly Told[]): number {
  const voices: Told[] = [];
  for (const mention of mentions)
    if (voices.length < 50 && !voices.some((voice) => sourceOf(voice) === sourceOf(mention) || isCopy(voice, mention)))
      voices.push(mention);
  return voices.length;
}

const sourceOf = ({ claim }: Told): string => claim.publisher ?? claim.doc;
