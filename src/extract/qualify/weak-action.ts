import { isPastForm } from "../../grammar.js";
import { lowerOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import type { EventWord } from "./events-in.js";
import { GROWTH, governorOf } from "./governor.js";
import { type Action, isPersons, named, toldBy } from "./named.js";
import { predicateOf } from "./predicate.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { BE, HAVE, isFiller, isModal, PREPOSITIONS, RELATIVES } from "./words.js";

/** Verbs of no lexicon, where nothing else tells what happened: those that govern the figure, or that persons are the subject of ("queued"). */
export function weakAction(scene: Scene, mention: Mention): Action | null {
  const governor = governorOf(scene, mention);
  const isThere =
    governor?.chain.length === 0 && scene.tokens.some(({ lower }, at) => lower === "there" && at < mention.quantity.from);
  if (governor && !isThere) return governedWeakly(scene, mention, governor.chain);
  const event = predicateOf(scene, mention);
  if (!event?.other || event.form === "modifier") return null;
  if (event.form === "passive") return toldBy(event.other, event, event.last);
  // "crews from five towns battled the fire"
  if (/^(?:from|by|with|for)$/.test(lowerOf(scene.tokens[mention.quantity.from - 1]))) return null;
  return isDoer(scene, mention, event) ? toldBy(event.other, event, event.last) : null;
}

/** Persons "queued", "who had queued"; ships "have joined", whales "beached": what things do stands right behind them, in the past. */
function isDoer({ tokens }: Scene, mention: Mention, { first }: EventWord): boolean {
  const before = tokens[first - 1]!.lower;
  const near = first === phraseEnd(mention);
  if (isPersons(mention) && before === "to" && ACHIEVED.test(lowerOf(tokens[first - 2]))) return true;
  if (mention.kind === "rate" && BE.has(before)) return isPersons(mention); // "8,000 people are crossing every day"
  // "two of them received five years"
  if (isPersons(mention) && /^(?:received|spent|took|got|gave)$/.test(tokens[first]!.lower)) return false;
  if (isPersons(mention)) return near || HAVE.has(before) || RELATIVES.has(before);
  let at = first - 1;
  while (at > phraseEnd(mention) && isFiller(tokens[at]!.lower)) at--;
  return (
    (mention.kind === "equipment" || mention.kind === "count") &&
    isPastForm(tokens[first]!.lower) &&
    (near || HAVE.has(tokens[at]!.lower))
  );
}

/** "have managed to cross" */
const ACHIEVED = /^(?:managed|began|begun|started|continued|came)$/;

function governedWeakly(scene: Scene, mention: Mention, chain: readonly EventWord[]): Action | null {
  const verb = chain.at(-1);
  if (!verb) return null;
  if (verb.other === "left") return null; // "left 40 houses without a roof"
  if (verb.other === "made" && /^(?:that|this|it|which)$/.test(lowerOf(scene.tokens[verb.first - 1]))) return null; // "that makes seven"
  if (verb.other && (isClause(scene, mention) || (isOfAmount(scene, verb) && !isWhom(scene, mention)))) return null;
  if (FORCED.test(verb.other ?? "") && fromHomes(scene, mention)) return toldBy("displaced", verb, 0);
  return isObject(scene, verb.last, mention) ? named(mention, chain) : null;
}

/** "found that", "found 12 million people lived in huts": a clause with a verb of its own, no object. */
const isClause = ({ tokens }: Scene, mention: Mention): boolean => {
  const next = tokens[phraseEnd(mention)];
  if (next === undefined || mention.item?.basis !== "after") return false;
  return BE.has(next.lower) || HAVE.has(next.lower) || isModal(next) || LIVING.test(next.lower);
};
const LIVING = /^(?:lived|live|lives|had|believed|believe|thought|think|wanted|want|felt|feel|said|say|owned|own|used|use)$/;

// "reached", "passed", "topped"
const isOfAmount = ({ tokens }: Scene, { first, other }: EventWord): boolean =>
  other === "reached" || (AMOUNT_ALONE.test(other ?? "") && GROWTH.has(baseOf(tokens[first]!.lower) ?? ""));
const AMOUNT_ALONE = /^(?:passed|topped|exceeded|surpassed|neared|approached|totalled|numbered)$/;

/** "reached 400 families", not "the population reached 400 people". */
const isWhom = (scene: Scene, mention: Mention): boolean => {
  const subject = scene.tokens.slice(0, mention.quantity.from).findLast(({ lower }) => AMOUNTS.test(lower));
  return (isPersons(mention) || SEATS.test(mention.item?.head ?? "")) && subject === undefined;
};
/** Where people live and stay: what is reached there is no amount. */
const SEATS =
  /^(?:villages?|towns?|city|cities|settlements?|camps?|districts?|homes?|house|houses|households?|family|families|schools?|islands?|countr(?:y|ies)|provinces?|shelters?)$/;
const AMOUNTS =
  /^(?:numbers?|populations?|totals?|tolls?|attendances?|crowds?|counts?|figures?|staff|memberships?|turnouts?|ranks)$/;

const FORCED = /^(?:driven|forced|pushed|chased|sent)$/;

// "has driven 10,000 people from their homes"
const fromHomes = ({ tokens }: Scene, mention: Mention): boolean => {
  const at = phraseEnd(mention);
  return (
    isPersons(mention) &&
    /^(?:from|out)$/.test(lowerOf(tokens[at])) &&
    tokens.slice(at, at + 5).some(({ lower }) => /^(?:homes?|houses|villages|towns)$/.test(lower))
  );
};

// A verb of no lexicon reaches what follows it without a preposition: "queued over eight days" has no object.
const isObject = ({ tokens }: Scene, from: number, mention: Mention): boolean =>
  !tokens.slice(from, Math.max(from, mention.quantity.from)).some(({ lower }) => PREPOSITIONS.has(lower) && lower !== "of");
