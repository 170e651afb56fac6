import { firstRule, type Rule } from "../../first-answer.js";
import { CHANGE_WORDS } from "../../lexicon/bounds.js";
import { PUTS } from "../../lexicon/rivals.js";
import { askedFor } from "../../record.js";
import { lowerOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import { harmedAction } from "./action-nouns.js";
import { VERB_PHRASES } from "./event-index.js";
import { type Action, suits, toldBy } from "./named.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";

const SPLIT: readonly Rule<typeof splitVerb>[] = [
  { name: "verb around what it is done to", like: "set 40 barns on fire", ask: splitVerb },
];

/** What stands behind the counted things may turn the verb before them into another; a sum of damage was not damaged. */
export function amended(scene: Scene, mention: Mention, action: Action | null): Action | null {
  const asked = askedFor(scene.context.recorder, mention.quantity.span, "action");
  const split = firstRule(SPLIT, (rule) => rule(scene, mention, action), asked);
  return split ?? (isSumOf(mention, action) ? null : ownHarm(scene, mention, action));
}

/** "put the missing at four, then raised it to 15": the verb tells how the number went, and not what befell them. */
const ownHarm = (scene: Scene, mention: Mention, action: Action | null): Action | null =>
  mention.harm !== null && action?.event && (CHANGE_WORDS.has(action.name) || PUTS.has(action.name))
    ? (harmedAction(scene, mention) ?? action)
    : action;

/** "puts the damage at 40 million": a sum, and nothing that was damaged. */
const isSumOf = ({ kind }: Mention, action: Action | null): boolean =>
  kind === "money" && action?.event?.form === "noun" && /^(?:damaged|destroyed|killed)$/.test(action.name);

/** "set 40 barns on fire", "threw 900 dockers out of work": the words that tell stand behind what the verb is done to. */
export function splitVerb(scene: Scene, mention: Mention, action: Action | null): Action | null {
  const { tokens } = scene;
  const event = action?.event ?? null;
  const verb = event && event.form !== "noun" && event.form !== "passive" ? event.first : mention.quantity.first - 1;
  if (verb < 0 || verb >= mention.quantity.from || mention.quantity.from - verb > NEAR) return null;
  const base = baseOf(tokens[verb]!.lower);
  const phrases = base ? (VERB_PHRASES.get(base) ?? []) : [];
  for (const from of endsOf(scene, mention))
    for (const { rest, entry, own } of phrases) {
      const isThere = rest.length > 0 && !own && rest.every((word, at) => tokens[from + at]?.lower === word);
      if (!isThere || !suits(entry, mention)) continue;
      const told = event ?? scene.eventAt.get(verb);
      const end = from + rest.length;
      return told
        ? toldBy(entry.id, told, end)
        : { name: entry.id, event: null, end, words: { start: tokens[verb]!.start, end: tokens[end - 1]!.end } };
    }
  return null;
}
const NEAR = 6;

/** Behind the noun, and behind what it is of: "30 bales of straw ablaze", "40 million in aid available". */
function endsOf({ tokens }: Scene, mention: Mention): readonly number[] {
  const end = phraseEnd(mention);
  if (!/^(?:of|in)$/.test(lowerOf(tokens[end]))) return [end];
  return [end, end + 2, end + 3, end + 4];
}
