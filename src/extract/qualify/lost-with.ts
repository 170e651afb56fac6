import { HARMED } from "../../lexicon/harm.js";
import type { Mention } from "../mention.js";
import type { EventWord } from "./events-in.js";
import { type Action, chainFrom, isPersons, named } from "./named.js";
import { phraseEnd, type Scene } from "./scene.js";
import { BE, CLAUSE_OPENERS, HAVE, isModal, isStop } from "./words.js";

const REACH = 40;
const LOSING = /^(?:lost|lose|loses|losing|loss|losses)$/;

/** "lost 30 men killed and wounded": how they were lost, where the words behind them tell. */
export function lostHow(scene: Scene, mention: Mention, chain: readonly EventWord[]): Action | null {
  const verb = chain.at(-1);
  const behind = scene.eventAt.get(phraseEnd(mention));
  if (!verb || !behind || !isPersons(mention) || !LOSING.test(scene.tokens[verb.first]!.lower)) return null;
  return isHarm(behind) ? named(mention, chainFrom(scene, behind)) : null;
}

/** "lost 12 men killed, 30 wounded and 4 tanks": words of harm at the men do not end what was lost. */
export function lostWith(scene: Scene, mention: Mention): Action | null {
  if (mention.kind !== "equipment" && mention.kind !== "count") return null;
  const { tokens } = scene;
  const { from } = mention.quantity;
  let harmed = false;
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const token = tokens[at]!;
    const event = scene.eventAt.get(at);
    if (event && LOSING.test(token.lower)) return harmed && event.form !== "modifier" ? named(mention, [event]) : null;
    if (event && !isHarm(event)) return null;
    harmed ||= event !== undefined;
    if (isStop(token) || CLAUSE_OPENERS.has(token.lower) || BE.has(token.lower) || HAVE.has(token.lower) || isModal(token))
      return null;
  }
  return null;
}

const isHarm = ({ form, entries, own }: EventWord): boolean =>
  /^(?:bare|state|modifier)$/.test(form) && [...entries, ...own].some(({ id }) => HARMED.has(id));
