import { isPastForm } from "../../grammar.js";
import { FORESEEING, PROPOSAL_NOUNS } from "../../lexicon/modality.js";
import { lowerOf } from "../../tokens.js";
import type { Span, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { MODALS } from "./words.js";

/** What stands whatever is supposed, planned or denied around it. */
export const isGiven = (scene: Scene, mention: Mention): boolean =>
  isLike(scene, mention) ||
  isAge(scene, mention) ||
  isStart(scene, mention) ||
  isLevelNow(scene, mention) ||
  isCharged(scene, mention) ||
  isRecord(scene, mention) ||
  isSince(scene, mention) ||
  isTold(scene, mention) ||
  isSome(scene, mention) ||
  isAvoidable(scene, mention) ||
  isToll(scene, mention);

/** "the plan was turned down by 71 percent of those polled": they did it. */
export const isAgent = ({ tokens, owner }: Scene, { kind, quantity }: Mention): boolean =>
  tokens[quantity.from - 1]?.lower === "by" &&
  /^(?:down|rejected|approved|backed|supported|opposed|favou?red|accepted|endorsed|shared|signed|passed|adopted)$/.test(
    lowerOf(tokens[beforeDate(owner, tokens, quantity.from - 2)]),
  ) &&
  (/^(?:count|people|casualty)$/.test(kind) || (kind === "percent" && tokens[quantity.to]?.lower === "of"));

/** "turned down on 2 May by 71 percent" */
function beforeDate(owner: Scene["owner"], tokens: Scene["tokens"], at: number): number {
  const date = owner[at];
  if (date?.dimension !== "date") return at;
  return tokens[date.from - 1]?.lower === "on" ? date.from - 2 : date.from - 1;
}

/** "expect the toll of 40 to rise", "the toll, now at 40, is likely to rise": so high it is. */
function isToll({ tokens }: Scene, { quantity: { first } }: Mention): boolean {
  const lead = tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ lower }) => lower)
    .join(" ");
  return /\b(?:tolls?|tally|count)(?: of|(?: ,)? (?:now|currently) at)$/.test(lead);
}

/** "wants to break her record of 12 minutes": it stands; "a new record of" does not yet. */
function isRecord({ tokens }: Scene, { quantity: { first } }: Mention): boolean {
  if (tokens[first - 1]?.lower !== "of" || !/^(?:record|best|mark)$/.test(lowerOf(tokens[first - 2]))) return false;
  const lead = tokens.slice(Math.max(0, first - 5), first - 2);
  return (
    lead.some(({ lower }) => /^(?:the|its|their|his|her|our|my|['’]s)$/.test(lower)) &&
    !lead.some(({ lower }) => /^(?:new|next|another)$/.test(lower))
  );
}

/** "would be the first handover in more than seven decades": so long there was none. */
function isSince({ tokens }: Scene, { kind, quantity: { first } }: Mention): boolean {
  if (kind !== "duration" || !/^(?:in|for)$/.test(lowerOf(tokens[first - 1]))) return false;
  const before = tokens.slice(Math.max(0, first - 9), first - 1);
  return before.some(
    ({ lower }, at) => /^(?:first|only|worst|best|biggest|largest|longest|highest|lowest|deadliest)$/.test(lower) && at > 0,
  );
}

/** "the 70 people who turned up", "the 14 divers that raised the barge": known by what they did. */
function isTold({ tokens }: Scene, mention: Mention): boolean {
  const { quantity } = mention;
  if (!/^(?:people|casualty|count|equipment)$/.test(mention.kind) || quantity.dimension === "money") return false;
  if (!/^(?:the|those|these)$/.test(before(tokens, { ...quantity, from: quantity.first }))) return false;
  let at = Math.max(phraseEnd(mention), quantity.to);
  while (at < quantity.to + 4 && !/^(?:who|that|which)$/.test(lowerOf(tokens[at]))) at++;
  if (!/^(?:who|that|which)$/.test(lowerOf(tokens[at]))) return false;
  const verb = lowerOf(tokens[at + 1]);
  return (
    (isPastForm(verb) || /^(?:are|was|were|have|has|had)$/.test(verb) || (baseOf(verb) === verb && !MODALS.has(verb))) &&
    !FORESEEING.has(baseOf(lowerOf(tokens[at + 2])) ?? "")
  );
}

/** "has promised 3,000 men, and 45 of them landed": those have. */
function isSome({ tokens }: Scene, { quantity: { from, to } }: Mention): boolean {
  if (lowerOf(tokens[from - 1]) !== "and" || tokens[from - 2]?.text !== "," || tokens[to]?.lower !== "of") return false;
  return (
    /^(?:them|these|those)$/.test(lowerOf(tokens[to + 1])) &&
    (isPastForm(lowerOf(tokens[to + 2])) || /^(?:have|has|were|was)$/.test(lowerOf(tokens[to + 2])))
  );
}

/** "the deaths of five men could have been prevented": they died. */
function isAvoidable({ tokens }: Scene, mention: Mention): boolean {
  const from = phraseEnd(mention);
  const words = tokens.slice(from, from + 6).map(({ lower }) => lower);
  return /^(?:could|might|would|should) (?:\w{1,14} )?have been (?:\w{1,14}ly )?(?:prevented|avoided|averted|foreseen)\b/.test(
    words.join(" "),
  );
}

/** "the 6,825-ton ferry", "near the centre, about 50 miles from the coast": what a thing is like. */
const isLike = ({ tokens }: Scene, { kind, quantity }: Mention): boolean =>
  (tokens[quantity.last]?.text === "-" && before(tokens, quantity) === "the") ||
  (kind === "distance" &&
    before(tokens, quantity) === "," &&
    /^(?:from|of|north|south|east|west|off|away)$/.test(lowerOf(tokens[quantity.to])));

/** "the mayor, 58, will" */
const isAge = ({ tokens }: Scene, { kind, quantity, attribute }: Mention): boolean =>
  kind === "duration" &&
  attribute === "age" &&
  tokens[quantity.to]?.text === "," &&
  /^(?:,|aged)$/.test(before(tokens, quantity));

/** "would raise the age from 62 to 64": it is 62. */
function isLevelNow({ tokens, owner }: Scene, { quantity }: Mention): boolean {
  if (before(tokens, quantity) !== "from" || tokens[quantity.to]?.lower !== "to" || owner[quantity.to + 1] === undefined)
    return false;
  const lead = tokens.slice(Math.max(0, quantity.from - 9), quantity.from - 1).map(({ lower }) => lower);
  return (
    lead.some((word) => MOVING.test(word)) &&
    !lead.some((word) => PROPOSAL_NOUNS.has(word) || /^(?:borrowing|proposed|planned)$/.test(word))
  );
}
const MOVING =
  /^(?:raise|lift|move|lower|cut|reduce|increase|extend|shorten|trim|change|double|widen|narrow|rise|fall|grow|drop|shrink|expand)(?:s|d|ed|ing)?$/;

/** "is to narrow to 2 percent from 3 percent in 2031", "is forecast at 2 percent, after 1 percent": from where it starts. */
function isStart({ tokens, owner }: Scene, { kind, quantity }: Mention): boolean {
  if (!/^(?:percent|money|measure|count|people|rate)$/.test(kind)) return false;
  const lead = before(tokens, quantity);
  const at = quantity.from - 2;
  if (lead === "from") return owner.slice(Math.max(0, at - 8), at + 1).some(Boolean) || /^(?:up|down)$/.test(lowerOf(tokens[at]));
  return /^(?:after|against|versus)$/.test(lead) && tokens[at]?.text === "," && owner[at - 1] !== undefined;
}

/** "denied all 29 charges": they were brought. */
const isCharged = ({ tokens }: Scene, mention: Mention): boolean =>
  mention.item !== null &&
  /^(?:charge|count|accusation|allegation)$/.test(mention.item.head) &&
  tokens
    .slice(Math.max(0, mention.quantity.from - 5), Math.min(phraseEnd(mention), mention.quantity.from))
    .some(({ lower }) => /^(?:denied|denies|denying|deny|rejected|rejects)$/.test(lower));

const before = (tokens: readonly Token[], { from }: { readonly from: number }): string => lowerOf(tokens[from - 1]);

/** "claims to have burned 30 guns; this is untrue" */
export function calledFalse({ tokens }: Scene, { quantity }: Mention): Span | null {
  const closed = tokens.findIndex(({ text }, at) => at > quantity.to && text === ";");
  if (closed < 0) return null;
  const words = tokens.slice(closed + 1, closed + 5).map(({ lower }) => lower);
  return IS_FALSE.test(words.join(" ")) ? (tokens[closed + 1] ?? null) : null;
}
const IS_FALSE = /^(?:this|that|it|which) (?:is|was) (?:untrue|false|wrong|not true|a lie|not so)/;
