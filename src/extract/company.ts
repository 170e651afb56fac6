import { CIVIL_THINGS } from "../lexicon/things.js";
import { askedFor } from "../record.js";
import { lowerOf } from "../tokens.js";
import { confidenceOf } from "./confidence.js";
import type { Found } from "./found.js";
import type { Memory } from "./memory.js";

/** What entries of a sentence tell about each other: an unknown name among weapons is one, a share without a group takes its neighbour's. */
export function keepCompany(found: readonly Found[], memory: Memory): Found[] {
  const casualties = new Set<number>();
  return found.map((one, i) => {
    if (one.frame.kind === "casualty" || (one.frame.kind === "people" && isPartOfHarmed(found, i, casualties))) {
      casualties.add(i);
      return one.frame.kind === "casualty"
        ? one
        : { ...one, rule: "casualties", frame: { ...one.frame, kind: "casualty" as const } };
    }
    if (isUnnamedMateriel(one, found, memory)) {
      const frame = { ...one.frame, kind: "equipment" as const, confidence: confidenceOf("equipment", one.frame.item) };
      return { ...one, rule: "equipment", frame };
    }
    const item = one.frame.item ?? neighbourItem(found, i);
    const { sentence, quantity } = one.situation;
    const asked = item === one.frame.item ? null : askedFor(sentence.recorder, quantity.span, "item");
    asked?.recorder.gave(asked, { name: "measure beside it", like: "not 95 but 100 percent Danes" }, item);
    return item === one.frame.item
      ? one
      : { ...one, frame: { ...one.frame, item, confidence: confidenceOf(one.frame.kind, item) } };
  });
}

/** "killed 31 people, including four nurses", "12 of them children": a part of those harmed is harmed. */
function isPartOfHarmed(found: readonly Found[], i: number, casualties: ReadonlySet<number>): boolean {
  const { sentence, quantity } = found[i]!.situation;
  if (!casualties.has(i - 1))
    return /^(?:including|among)$/.test(lowerOf(sentence.tokens[quantity.from - 1])) && casualties.has(wholeOf(found, i));
  const { quantity: whole, list } = found[i - 1]!.situation;
  const between = sentence.tokens.slice(whole.to, quantity.from);
  if (between.length > 12 || between.some(({ text }) => /^[.;]$/.test(text))) return false;
  if (between.some(({ lower }) => PART_WORDS.has(lower))) return true;
  if (/^of (?:them|whom|these|those)$/.test(`${sentence.tokens[quantity.to]?.lower} ${sentence.tokens[quantity.to + 1]?.lower}`))
    return true;
  return found[i - 1]!.rule === "people" && found[i]!.situation.list[0] === list[0];
}
/** The count before this one, measures and dates between them left out. */
const wholeOf = (found: readonly Found[], i: number): number => {
  for (let j = i - 1; j >= 0; j--) if (found[j]!.situation.quantity.dimension === "count") return j;
  return -1;
};
const PART_WORDS = new Set(["including", "among", "whom", "includes", "included", "comprising"]);

/** "one “Hurricane”" in a list of weapons, "Means of struggle – 5" in an inventory of them. */
function isUnnamedMateriel({ frame, situation }: Found, found: readonly Found[], memory: Memory): boolean {
  if (frame.kind !== "count" || !frame.item || CIVIL_THINGS.has(frame.item.head)) return false;
  const { segment, segmentIndex } = situation.sentence;
  if (segment.label && segmentIndex - memory.inventory < 3) return true;
  if (!/^[\p{Lu}\d]/u.test(frame.item.name)) return false;
  return found.some((other) => other.frame.kind === "equipment" && other.situation.list[0] === situation.list[0]);
}

/** Of a measure without an item that of the next of its kind in the sentence: "not 95 percent but 100 percent Danes". */
function neighbourItem(found: readonly Found[], at: number) {
  const { kind } = found[at]!.frame;
  if (kind !== "percent" && kind !== "distance" && kind !== "measure" && kind !== "area" && kind !== "money") return null;
  const { to } = found[at]!.situation.quantity;
  // "41 percent, followed by the Greens with 14 percent": a noun between the two is of the second
  const isOfOther = ({ frame: { item }, situation: { quantity } }: Found): boolean =>
    item !== null && item.first >= to && item.last <= quantity.from;
  const suits = (other: Found): boolean => other.frame.kind === kind && other.frame.item !== null && !isOfOther(other);
  const next = found.slice(at + 1).find(suits) ?? found.slice(0, at).find(suits);
  return next?.frame.item ? { ...next.frame.item, basis: "elided" as const } : null;
}
