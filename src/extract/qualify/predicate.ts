import { isAdjective, isPastForm } from "../../grammar.js";
import { lowerOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import { type EventWord, linksOn } from "./events-in.js";
import { isStateVerb } from "./governor.js";
import { isPersons } from "./named.js";
import { phraseEnd, type Scene } from "./scene.js";
import { AND, BE, CLAUSE_OPENERS, DETERMINERS, GET, HAVE, isFiller, isModal, isStop, PREPOSITIONS, RELATIVES } from "./words.js";

const REACH = 30;

/** The first event word behind the phrase that its own clause reaches. */
export function predicateOf(scene: Scene, mention: Mention): EventWord | null {
  const { tokens } = scene;
  if (isPolled(scene, mention)) return null;
  const from = behindAside(scene, behindWhole(scene, mention));
  let linked = false;
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    const token = tokens[at]!;
    const event = scene.eventAt.get(at);
    if (event && isAble(tokens, at)) return null;
    if (isDescribing(tokens, at, mention.item?.name.includes(" of ") ? from - 2 : from)) continue;
    if (event && !isEmpty(event) && event.form !== "noun") return mainVerb(scene, event, at === from) ?? event;
    if (event && !linksOn(token.lower) && event.form !== "noun") return null;
    if (BE.has(token.lower) || HAVE.has(token.lower) || isModal(token) || GET.has(token.lower)) continue;
    if (token.lower === "yet" && tokens[at + 1]?.lower === "to") return null;
    if (token.lower === "among" && BE.has(tokens[at - 1]!.lower)) return amongThe(scene, at);
    if (RELATIVES.has(token.lower) && at > from + 1 && !(isPersons(mention) && ofMany(tokens, at))) return null;
    // "are believed to have fled", "is thought to be lost"
    if (linked && token.lower === "to" && /^(?:have|be)$/.test(lowerOf(tokens[at + 1]))) continue;
    if (linked && PREPOSITIONS.has(token.lower)) return null;
    linked ||= linksOn(token.lower);
    if (RELATIVES.has(token.lower) || isFiller(token.lower) || linksOn(token.lower)) continue;
    if (isStop(token) || /^[,:–—]$/.test(token.text) || AND.has(token.lower)) return null;
    if (scene.starts.has(at) || CLAUSE_OPENERS.has(token.lower) || SUBJECTS.test(token.lower) || isStateVerb(scene, at))
      return null;
  }
  return null;
}

/**
 * "Two men who fell from the pier were rescued": what is said of a subject behind the clause that tells which men. Every clause opened on the
 * way takes a verb of its own; the one that is left over is theirs.
 */
export function behindClause(scene: Scene, mention: Mention): EventWord | null {
  const { tokens, events } = scene;
  const from = phraseEnd(mention);
  if (!RELATIVES.has(lowerOf(tokens[from])) || !isSubject(scene, mention)) return null;
  let clauses = 1;
  let verbs = 0;
  let last: EventWord | null = null;
  for (let at = from + 1; at < tokens.length && at < from + REACH && !isStop(tokens[at]!); at++) {
    const { lower, text } = tokens[at]!;
    if (text === "," && verbs > clauses) break;
    // "that evening" opens nothing
    const points = lower === "that" && !isVerb(scene, at + 1) && !DETERMINERS.has(lowerOf(tokens[at + 1]));
    if ((CLAUSE_OPENERS.has(lower) || RELATIVES.has(lower)) && !points) clauses++;
    if (!isVerb(scene, at)) continue;
    verbs++;
    while (isVerb(scene, at + 1) || isFiller(lowerOf(tokens[at + 1])) || tokens[at + 1]?.lower === "been") at++;
    const event = events.find(({ first, last: end }) => first <= at + 1 && at < end && end > at);
    if (verbs > clauses && event && (event.form === "passive" || event.form === "state") && !isEmpty(event)) last = event;
  }
  return last;
}

/** A verb that a clause can stand on. */
function isVerb({ tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower } = token;
  return (
    BE.has(lower) ||
    HAVE.has(lower) ||
    isModal(token) ||
    /^remain(?:s|ed)?$/.test(lower) ||
    (isPastForm(lower) && !BE.has(tokens[at - 1]!.lower))
  );
}

/** Nothing is said yet before it: "As of noon, 41 people who". */
const isSubject = ({ tokens, events }: Scene, { quantity: { from } }: Mention): boolean =>
  events.every(({ first, form }) => first >= from || form === "noun" || form === "modifier") &&
  !tokens
    .slice(0, from)
    .some((token) => BE.has(token.lower) || HAVE.has(token.lower) || isModal(token) || RELATIVES.has(token.lower));

/** "1,400 guests at the gate who have been": the many, not the gate. */
const ofMany = (tokens: Scene["tokens"], at: number): boolean =>
  tokens[at]!.lower === "who" && /^(?:have|are|were)$/.test(lowerOf(tokens[at + 1])) && tokens[at - 1]?.text !== ",";

/** "reports of parts coming loose have been": what a noun behind the counted one does. */
const isDescribing = (tokens: Scene["tokens"], at: number, from: number): boolean =>
  at > from + 1 && tokens[at]!.lower.endsWith("ing") && !BE.has(tokens[at - 1]!.lower) && tokens[at - 1]!.kind === "word";

/** "40 cribs sold by two firms are being recalled": the finite verb behind a participle at the noun; the dead stay dead, whatever is done with them. */
function mainVerb({ tokens, eventAt, starts }: Scene, event: EventWord, near: boolean): EventWord | null {
  const doing = near && tokens[event.first]!.lower.endsWith("ing");
  // "900 huts collapsed and as many were damaged": what things do by themselves is no participle at the noun
  if (!doing && event.entries.length === 0 && event.own.length > 0) return null;
  if (!doing && (!near || event.form !== "bare" || [...event.entries, ...event.own].some(({ of }) => of === "persons")))
    return null;
  let finite = false;
  for (let at = event.last; at < tokens.length && at < event.last + 24; at++) {
    const { lower } = tokens[at]!;
    const next = eventAt.get(at);
    if (finite && next && !isEmpty(next) && next.form !== "noun")
      return next.form === "passive" || next.form === "state" ? next : null;
    if (
      isStop(tokens[at]!) ||
      CLAUSE_OPENERS.has(lower) ||
      (starts.has(at) && !PREPOSITIONS.has(tokens[at - 1]!.lower)) ||
      next?.form === "active"
    )
      return null;
    finite ||= BE.has(lower) || HAVE.has(lower);
  }
  return null;
}

// "eligible to vote" have not voted
const isAble = (tokens: Scene["tokens"], at: number): boolean =>
  tokens[at - 1]?.lower === "to" && isAdjective(lowerOf(tokens[at - 2]));

/** "Two men, aged 24 and 31, were arrested": behind the words between the commas, where a verb group follows them. */
function behindAside({ tokens }: Scene, from: number): number {
  if (tokens[from]?.text !== "," || !opensAside(lowerOf(tokens[from + 1]))) return from;
  for (let at = from + 1; at < from + 16 && at < tokens.length; at++)
    if (tokens[at]!.text === ",")
      return BE.has(lowerOf(tokens[at + 1])) || HAVE.has(lowerOf(tokens[at + 1])) || isPastForm(lowerOf(tokens[at + 1]))
        ? at + 1
        : from;
  return from;
}

/** "36 bags, containing cocaine, were", "nine men, who had left, were", "two boys, both of Tarn, were" */
const opensAside = (word: string): boolean =>
  /^(?:aged|all|mostly|mainly|most|many|some|both|each|including|among|from)$/.test(word) ||
  RELATIVES.has(word) ||
  isPastForm(word) ||
  (word.endsWith("ing") && word.length > 5);

/** "were among the 12 dead", "was among those killed". */
const amongThe = (scene: Scene, at: number): EventWord | null =>
  scene.events.find(
    ({ first, form }) => first > at && first < at + 6 && (form === "state" || form === "bare" || form === "modifier"),
  ) ?? null;

// A verb of reporting or of a state tells nothing by itself: "had been confirmed dead".
export const isEmpty = ({ entries, own, other }: EventWord): boolean =>
  entries.length === 0 && own.length === 0 && other === null;

// Words that begin another clause than the figure's.
const SUBJECTS = /^(?:we|they|he|she|it|i|you|their|his|her|its|our|my|so)$/;

/** "Six members of one family died": behind what they are of. */
function behindWhole({ tokens, starts, mentions, owner }: Scene, mention: Mention): number {
  const end = phraseEnd(mention);
  if (mention.item?.basis !== "after" || tokens[end]?.lower !== "of") return end;
  if (tokens[end + 1]?.lower === "one") return end + 3;
  const whole = starts.has(end + 1) ? mentions.find(({ quantity }) => quantity === owner[end + 1]) : undefined;
  return whole ? phraseEnd(whole) : end;
}

/** "a poll of 1,200 people published on Sunday": the poll was. */
export const isPolled = ({ tokens }: Scene, { quantity: { from } }: Mention): boolean =>
  tokens[from - 1]?.lower === "of" &&
  /^(?:poll|survey|study|sample|census|review|analysis|questionnaire|petition|list|register|photo|photograph|video|film)$/.test(
    lowerOf(tokens[from - 2]),
  );

/** The predicate behind a list: "16 posts, 196 tanks and two radars were destroyed". */
export function saidBehind(scene: Scene, mention: Mention): EventWord | null {
  const { tokens } = scene;
  const from = phraseEnd(mention);
  if (isPolled(scene, mention)) return null;
  for (let at = from; at < tokens.length && at < from + REACH * 2; at++) {
    const token = tokens[at]!;
    const event = scene.eventAt.get(at);
    if (event && isAble(tokens, at)) return null;
    // "children and the wounded were taken in": persons, and not what befell all
    if (event?.form === "bare" && tokens[at - 1]?.lower === "the") continue;
    if (
      (event?.form === "passive" && !isEmpty(event)) ||
      event?.form === "state" ||
      (event?.form === "bare" && (event.entries.length || event.own.length))
    )
      return event;
    if (event && event.form !== "noun" && event.form !== "modifier" && !linksOn(token.lower)) return null;
    const share = scene.owner[at]?.dimension === "percent"; // "12 hamlets and 9 percent of the land were freed"
    if (isStop(token) || CLAUSE_OPENERS.has(token.lower) || (scene.starts.has(at) && !share)) return null;
    if (token.lower === "yet" && tokens[at + 1]?.lower === "to") return null;
    if (isStateVerb(scene, at) && !linksOn(token.lower) && !BE.has(token.lower) && !HAVE.has(token.lower)) return null;
  }
  return null;
}
