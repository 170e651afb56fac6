import { normalPhrase } from "../lookup.js";
import type { FramedClaim, Segment } from "../types.js";

/** A claim with where it stands, before its repeats are known. */
export interface Placed {
  readonly claim: FramedClaim;
  readonly segment: Segment;
  readonly segmentIndex: number;
  /** First and last quantity of its list, and its sentence: two entries of one list never repeat each other. */
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
  if (later.segment.repeatOf !== null && later.segment.repeatOf === first.segmentIndex) return true;
  if (first.segment.repeatOf !== null && first.segment.repeatOf === later.segment.repeatOf) return true;
  if (first.list === later.list) return false;
  const [a, b] = [first.claim, later.claim];
  return sameItem(a.item, b.item) && compatible(a.action, b.action) && compatible(a.attribute, b.attribute) && a.modality === b.modality;
}

function sameItem(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return normalPhrase(a) === normalPhrase(b) || headOf(a) === headOf(b);
}

const headOf = (item: string): string => normalPhrase(item.split(" of ")[0]!).split(" ").at(-1)!;
const compatible = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
