import type { Compared, Figure } from "../types.js";
import { holdAcross } from "./evidence.js";
import { figureOf, unequal } from "./figure.js";
import { groupBy } from "./group.js";
import { type Relations, relate } from "./relate.js";
import type { Subject } from "./subject.js";

/** "around Velm alone": the place is a part of what the other claim speaks of. */
const ALONE = /\b(?:alone|only in|just in|in (?:the )?(?:\p{L}+ ){1,3}only)\b/iu;
/** Pairs looked at for one whole; beyond that a block says nothing a reader can check. */
const MOST = 64;

/** Running totals of one party where one counts a class or place within the other: tanks among armoured vehicles, Velm within the war. */
export function partFigures(block: readonly Subject[]): Figure[] {
  const counted = block.filter((s) => s.amount.best !== null && s.when.from === null && !s.when.brief && isAddedUp(s));
  const figures: Figure[] = [];
  for (const bucket of groupBy(counted, (s) => `${s.amount.dimension}|${s.attribute}|${s.actions}|${s.sides}`).values()) {
    const byItem = groupBy(bucket, (s) => s.item.id);
    for (const part of bucket) {
      const wholes = [...part.item.classes].flatMap((id) => (byItem.get(id) ?? []).slice(0, MOST)).slice(0, MOST);
      const whole = wholes.find((other) => isWithin(part, other));
      if (whole) figures.push(figureOf("part", [whole], [part], { relations: unequal(relate(part, whole)) }));
    }
  }
  return figures;
}

// "12,400 hectares of farmland" of a country are made of those of its valleys
const isAddedUp = (s: Subject): boolean =>
  (s.nature === "grows" && s.actions.length > 0) ||
  (s.amount.dimension === "area" && s.claim.kind === "area") ||
  (s.actionKey === "produced" && s.claim.asOfBasis === "text");

function isWithin(part: Subject, whole: Subject): boolean {
  if (part === whole || part.at === null || part.at !== whole.at) return false;
  const relations = relate(part, whole);
  if (!onlyUnequal(relations, part.item.id === whole.item.id ? "place" : "item")) return false;
  // entries of one inventory stand side by side: the named radars are not told to be among the "various radars"
  if (part.item.id !== whole.item.id && part.claim.doc === whole.claim.doc) return false;
  if (part.item.id !== whole.item.id)
    return relations.item === "contained" && part.item.classes.has(whole.item.id) && isHeldTogether(part, whole, relations);
  // of two tellers neither need know the other's number
  if (part.claim.doc === whole.claim.doc && part.claim.attributedTo !== whole.claim.attributedTo) return false;
  if (part.claim.doc !== whole.claim.doc && holdAcross(part, whole) === "none") return false;
  return part.ownNames.length > 0 && isWider(whole, part) && ALONE.test(part.claim.sentence);
}

// "across Velland", and "in the Tarn valley alone", of Velland's fires
const isWider = (whole: Subject, part: Subject): boolean =>
  whole.ownNames.length === 0 ||
  (whole.ownNames.every((name) => part.nearNames.includes(name) && !part.ownNames.includes(name)) &&
    !part.ownNames.some((name) => whole.nearNames.includes(name)));

const onlyUnequal = (relations: Relations, allowed: Compared): boolean =>
  Object.entries(relations).every(([dimension, relation]) => dimension === allowed || relation === "equal");

const isHeldTogether = (part: Subject, whole: Subject, relations: Relations): boolean =>
  part.sides.length > 0 ||
  (part.actionKey === "produced" && part.claim.doc !== whole.claim.doc && holdAcross(part, whole) === "firm") ||
  (part.ownNames.length > 0 && whole.ownNames.length > 0 && relations.place === "equal");
