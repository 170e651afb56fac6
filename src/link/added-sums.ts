import type { Figure } from "../types.js";
import { holdAcross } from "./evidence.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { placeIn } from "./sentence.js";
import type { Subject } from "./subject.js";
import { shareName } from "./words.js";

/** Below, two numbers and their sum meet by chance. */
const LEAST = 1000;
/** Days within which one bulletin follows the other. */
const NEXT = 14;
const NEW = /\b(?:new|another|additional|further|more)\s(?:\p{L}+\s){0,2}$|[(]\+\s?$/iu;
const NEW_BEHIND = /^\s(?:new|more|additional|further)\b/i;

/** "which makes 42,344", "to 42,344": what it has come to. */
const COME_TO =
  /\b(?:total|toll|tally|count|makes?|making|reach\w*|to|stands? at|now|altogether)\s(?:(?:of|to|at|about|some)\s){0,2}\P{L}{0,2}$/iu;

/** Yesterday's count and what today added to it, which make today's count: 41,208 and 1,136 new ones are 42,344. */
export function addedSums(block: readonly Subject[]): Figure[] {
  const counted = block.filter(
    ({ amount, claim }) => amount.dimension === "count" && claim.bound === "exact" && amount.best !== null,
  );
  const added = counted.filter(isAdded);
  if (added.length === 0) return [];
  const totals = counted.filter((s) => s.amount.best! >= LEAST && !isAdded(s));
  const byNumber = groupBy(totals, (s) => `${s.item.id}|${s.amount.best}`);
  const inDocument = groupBy(totals, ({ claim }) => claim.doc);
  return added.flatMap((more) => {
    const later = (inDocument.get(more.claim.doc) ?? []).filter((total) => isOneCount(total, more));
    return later.flatMap((total) => {
      const earlier = byNumber.get(`${total.item.id}|${total.amount.best! - more.amount.best!}`) ?? [];
      const before = earlier.find((one) => comesBefore(one, total) && isOneCount(one, total));
      return before ? [figureOf("sum", [total], [before, more], { complete: true })] : [];
    });
  });
}

function isAdded({ claim, when, item }: Subject): boolean {
  const at = placeIn(claim);
  if (COME_TO.test(claim.sentence.slice(Math.max(0, at - 40), Math.max(0, at)))) return false;
  const isNew =
    claim.attribute === "increment" ||
    item.modifiers.includes("new") ||
    NEW.test(claim.sentence.slice(Math.max(0, at - 40), Math.max(0, at))) ||
    NEW_BEHIND.test(claim.sentence.slice(at + claim.quote.length));
  return isNew || (when.brief && /\b(?:past|last|previous) (?:24|twenty-four|48) hours|\bovernight\b/i.test(claim.sentence));
}

const isOneCount = (a: Subject, b: Subject): boolean =>
  a !== b &&
  a.item.id === b.item.id &&
  (a.actionKey === b.actionKey || a.actionKey === "" || b.actionKey === "") &&
  (a.sideKey === b.sideKey || a.sideKey === "" || b.sideKey === "") &&
  (a.ownNames.length === 0 || b.ownNames.length === 0 || shareName(a.ownNames, b.ownNames));

function comesBefore(early: Subject, late: Subject): boolean {
  if (early.claim.doc === late.claim.doc) return early.claim.start !== late.claim.start;
  if (early.at === null || late.at === null || early.at > late.at || late.at - early.at > NEXT) return false;
  return (
    shareName(early.nearNames, late.nearNames) ||
    early.lands.some((land) => late.lands.includes(land)) ||
    holdAcross(early, late) !== "none"
  );
}
