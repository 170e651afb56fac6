import { infinitive, isAdjective, isFirstName, isNoun, singular } from "../../grammar.js";
import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import {
  ACCOUNT_ATTRIBUTES,
  DEALS,
  FIRM_ACCOUNTS,
  FIRM_FIGURES,
  LAND_ACCOUNTS,
  LAND_FIGURES,
  OF_OBJECT,
  OTHER_OWNERS,
  OWNERS_DO,
  WORKERS,
} from "../../lexicon/owners.js";
import { personsOf } from "../../persons.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Kind } from "../../types.js";
import { isLegalDot, isPassive, subjectBefore, verbBefore } from "../clause.js";
import type { Mention } from "../mention.js";
import type { Sentence } from "../sentence.js";
import { isVerbAt } from "../verb.js";
import { firmBefore, firmsOf } from "./firms.js";
import { type Holder, holdersIn, told } from "./holders.js";
import type { Sides } from "./owner.js";
import { isNationId } from "./parties.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { isFiller, isStop } from "./words.js";

const HELD: ReadonlySet<Kind> = new Set<Kind>(["money", "percent", "count", "people", "measure", "rate", "equipment"]);

/** "Orlo Motors employs 900 people", "Boria will spend 4 billion": things and sums are whose deed they are. */
export function heldSide(scene: Scene, mention: Mention, sides: Sides): string | null {
  if (!HELD.has(mention.kind) || mention.attribute === "age" || isShared(mention)) return null;
  const holders = holdersIn(scene, sides);
  const { kind, quantity } = mention;
  // "employs 900 people in three towns"
  if (kind !== "money" && kind !== "percent" && WITHIN.test(lowerOf(scene.tokens[quantity.from - 1]))) return null;
  const found = holders.length === 0 ? null : holderOf(scene, mention, holders);
  // "Borian troops struck a station, where thousands were waiting"
  const isThere = found !== null && scene.tokens.slice(found.last, quantity.from).some(({ lower }) => lower === "where");
  const holder = isThere ? null : found;
  return told(scene, holder) ?? accountsOf(scene, mention, holders) ?? landOfBefore(scene, mention);
}

function holderOf(scene: Scene, mention: Mention, holders: readonly Holder[]): Holder | null {
  const sentence = sentenceOf(scene);
  return (
    objectOf(sentence, mention, holders) ??
    employerOf(scene, mention, holders) ??
    ownerBefore(sentence, mention, holders) ??
    subjectOf(sentence, mention, holders, mention.quantity.from, 4)
  );
}

const WITHIN =
  /^(?:in|at|across|within|near|from|for|around|between|among|through|throughout|over|during|before|after|against|on|by)$/;

/** "its two depots", "two of its depots": where the firm that it stands for is named before. */
export function firmsOwn(scene: Scene, mention: Mention, sides: Sides): string | null {
  if (!HELD.has(mention.kind)) return null;
  const { tokens } = scene;
  const { from, to } = mention.quantity;
  const at = tokens[to]?.lower === "of" ? to + 1 : from - 1;
  if (tokens[at]?.lower !== "its") return null;
  const holder = holdersIn(scene, sides).find(({ first }) => first === at);
  return holder && !isNationId(holder.id) ? told(scene, holder) : null;
}

/** "The population shrank to 4 million": of the country that the sentence before tells of. */
function landOfBefore({ context, index, tokens }: Scene, mention: Mention): string | null {
  const before = context.earlier.at(-1);
  const side = before?.qualifiers.side;
  if (!before || !side || !isNationId(side) || index - before.mention.segmentIndex !== 1 || tokens.length > LONGEST) return null;
  const words = tokens.slice(0, 4).map(({ lower }) => lower);
  if (words[0] !== "the" && !LAND_FIGURES.has(singular(words[0] ?? ""))) return null;
  if (!words.some((word) => LAND_ACCOUNTS.has(word)) || !(isOfLand(mention) || mention.attribute === "change")) return null;
  context.recorder?.follows(before.mention.quantity.span, "side");
  return side;
}
const LONGEST = 40;

/** "vote for Orlo" → the longest name that the text has for it. */
export function votedSide({ document }: Scene, { item }: Mention): string | null {
  const name = item?.head === "vote" ? /^vote for (?<name>.{2,60})$/.exec(item.name)?.groups?.name : undefined;
  return name === undefined ? null : (personsOf(document).inPhrase(name) ?? fullName(document.text.slice(0, READ), name));
}
const READ = 20_000;

/** "Benn" → "Orlo Benn", where the text has that; not "Senator Benn". */
export function fullName(text: string, name: string): string {
  if (!/^\p{L}[\p{L}'’-]{2,30}$/u.test(name)) return name;
  for (let at = text.indexOf(` ${name}`); at > 0; at = text.indexOf(` ${name}`, at + 1)) {
    const first = /(?<first>\p{Lu}\p{Ll}{1,20})$/u.exec(text.slice(Math.max(0, at - 22), at))?.groups?.first;
    const ends = !/^\p{L}/u.test(text.slice(at + name.length + 1, at + name.length + 2));
    if (first && ends && (isFirstName(first.toLowerCase()) || isUnknown(first.toLowerCase()))) return `${first} ${name}`;
  }
  return name;
}

const isUnknown = (word: string): boolean =>
  !isNoun(word) && !isAdjective(word) && !FUNCTION_WORDS.has(word) && infinitive(word) === null && !TITLES.test(word);
const TITLES = /^(?:mrs?|ms|dr|sir|dame|lord|lady|prof|gen|col|sen|rep|gov|madam|sheikh|imam|chief|former|incumbent|candidate)$/;

/** "a takeover of 4 billion", "26 degrees": what no one owns. */
const isShared = ({ item, kind, quantity }: Mention): boolean =>
  DEALS.has(item?.head ?? "") || item?.head === "vote" || (kind === "measure" && quantity.dimension === "temperature");

function sentenceOf({ document, segments, index, segment, tokens, quantities, context }: Scene): Sentence {
  const owner = new Int32Array(tokens.length).fill(-1);
  quantities.forEach(({ from, to }, at) => {
    owner.fill(at, from, to);
  });
  return { document, segments, segmentIndex: index, segment, tokens, quantities, owner, recorder: context.recorder };
}

/** "fined Orlo 2 million", "pay Boria 3 million": who pays or gets the sum stands between the verb and it. */
function objectOf({ tokens }: Sentence, { kind, quantity }: Mention, holders: readonly Holder[]): Holder | null {
  if (kind !== "money" && kind !== "duration") return null;
  const holder = holders.findLast(({ last }) => last <= quantity.from);
  if (!holder || quantity.from - holder.last > 2) return null;
  for (let at = holder.first - 1; at >= 0 && at > holder.first - 6; at--) {
    const base = baseOf(tokens[at]!.lower);
    if (base && OF_OBJECT.has(base)) return holder;
    if (tokens[at]!.kind === "sign") return null;
  }
  // "Orlo Shipping fined 2 million"
  const verb = lowerOf(tokens[holder.last]);
  return holder.last === quantity.from - 1 && /^(?:fined|sued|awarded|owed|granted)$/.test(verb) ? holder : null;
}

/** "15,000 miners at Orlo" */
function employerOf({ tokens }: Scene, mention: Mention, holders: readonly Holder[]): Holder | null {
  const end = phraseEnd(mention);
  if (!WORKERS.has(mention.item?.head ?? "") || !/^(?:at|of|from|with|for)$/.test(lowerOf(tokens[end]))) return null;
  return holders.find(({ first, id }) => first === end + 1 && !isNationId(id)) ?? null;
}

/** "Orlo's 40 shops", "its workforce of 900", "Boria's economy grew 4 percent": the name before what is counted or measured. */
function ownerBefore({ tokens }: Sentence, mention: Mention, holders: readonly Holder[]): Holder | null {
  const { from } = mention.quantity;
  const at = mention.item && mention.item.first >= 0 && mention.item.first < from ? mention.item.first : from;
  const holder = holders.findLast(({ last }) => last <= at);
  if (!holder) return null;
  const gap = tokens.slice(holder.last, at);
  const isPossessive = tokens[holder.first]!.lower === "its" || /^['’]s?$/.test(textOf(gap[0]));
  const isNear = gap.length < 5 && gap.every(({ kind, text }) => kind !== "sign" || /^['’]s?$/.test(text));
  const isTheirs = isNationId(holder.id) ? isOfLand(mention) : mention.kind !== "money" || at === from || isAccount(mention);
  if (isPossessive && isNear && isTheirs) return holder;
  return gap.length < 4 && isNear && isAccount(mention) && !isNationId(holder.id) ? holder : null;
}

const isAccount = ({ item, attribute }: Mention): boolean =>
  item !== null &&
  (item.name.split(" ").some((word) => FIRM_FIGURES.has(singular(word.toLowerCase()))) ||
    ACCOUNT_ATTRIBUTES.has(attribute ?? ""));
const isOfLand = ({ item }: Mention): boolean =>
  (item?.name ?? "").split(" ").some((word) => LAND_FIGURES.has(singular(word.toLowerCase())));

/** The holder that is the subject of the verb before the figure, or of the one that this hangs on: "agreed to buy", "closed nine, leaving it with 40". */
function subjectOf(
  sentence: Sentence,
  mention: Mention,
  holders: readonly Holder[],
  before: number,
  depth: number,
): Holder | null {
  const verb = verbBefore(sentence, before);
  if (!verb || depth === 0) return null;
  const { tokens } = sentence;
  const base = baseOf(tokens[verb.last - 1]!.lower) ?? tokens[verb.last - 1]!.lower;
  const isFirst = before === mention.quantity.from;
  const ofWhom = leftWith(sentence, mention, holders, verb.last);
  if (ofWhom) return ofWhom;
  const own = isAccount(mention) || isOfLand(mention);
  // "Orlo was fined 2 million"
  const isDone = OF_OBJECT.has(base) && isPassive(sentence, verb);
  if (isFirst && !own && !isDone && !isOwning(base, lowerOf(tokens[verb.last])) && !isLinked(sentence, verb.last, mention))
    return null;
  const subject = subjectBefore(sentence, before);
  const found = holders.findLast(
    (one) => one.last <= verb.first && one.last > verb.first - REACH && isSubject(sentence, one, verb.first, subject),
  );
  const fits = found && (isNationId(found.id) ? isOfLand(mention) : isAccount(mention));
  if (found && own && !fits && !isOwning(base, "")) return null;
  if (found) return isWithin(sentence, found, subject, verb.first) || own ? found : null;
  const loose =
    subject.length === 0 || /ing$/.test(tokens[verb.last - 1]!.lower) || tokens[verb.first - 1]?.lower === "to" || own;
  return loose ? subjectOf(sentence, mention, holders, verb.first, depth - 1) : null;
}
const REACH = 24;

// "put up 12 bridges", and not "put nine towns under curfew"
const isOwning = (base: string, next: string): boolean =>
  OWNERS_DO.has(base) || (base === "put" && /^(?:up|out|on)$/.test(next)) || /^(?:has|had|have|having)$/.test(base);

/** "had a workforce of 900", "made a loss of 40 million": the figure belongs to the object of the verb; "reported the arrival of 900" does not. */
const isLinked = ({ tokens }: Sentence, from: number, { quantity }: Mention): boolean =>
  tokens.slice(from, quantity.from).some(({ lower }) => lower === "of") &&
  !tokens.slice(from, quantity.from).some(({ lower }) => COMINGS.test(lower)) &&
  quantity.from - from < 6;
const COMINGS = /^(?:arrivals?|influx|inflow|entry|return|exodus|presence|deaths?|killing|arrests?)$/;

/** "leaving it with 412 shops", "gives Orlo 40 planes" */
function leftWith({ tokens }: Sentence, { quantity }: Mention, holders: readonly Holder[], behind: number): Holder | null {
  const holder = holders.find(({ first }) => first === behind);
  if (!holder || holder.last > quantity.from || quantity.from - holder.last > 3) return null;
  return /^(?:leaving|left|leaves|giving|gives|gave|give|bringing|brings|brought|costing|cost|costs|earned|earning|earns)$/.test(
    tokens[behind - 1]!.lower,
  )
    ? holder
    : null;
}

/** Not under a preposition or a verb, and nothing but its own phrase, an aside or a relative clause between it and the verb. */
function isSubject(
  sentence: Sentence,
  { first, last }: Holder,
  verb: number,
  subject: ReturnType<typeof subjectBefore>,
): boolean {
  const { tokens } = sentence;
  if (tokens[first]!.lower === "it") return last <= verb;
  let at = first - 1;
  while (
    at >= 0 &&
    tokens[at]!.kind === "word" &&
    !isStop(tokens[at]!) &&
    !LEADS.test(tokens[at]!.lower) &&
    !isVerbAt(sentence, at)
  )
    at--;
  const lead = lowerOf(tokens[at]);
  const nominal = subject[0] && subject[0].first <= last && last <= (subject.at(-1)?.last ?? 0);
  if (LEADS.test(lead) && lead !== "that" && !nominal) return false;
  // "Boria and Norland had ten drills"
  if (/^(?:and|or|&)$/.test(lowerOf(tokens[first - 1])) || /^(?:and|or|&)$/.test(lowerOf(tokens[last]))) return false;
  if (at >= 0 && tokens[at]!.kind === "word" && isVerbAt(sentence, at) && !TELLING.test(lead)) return false;
  return last <= verb;
}
const LEADS =
  /^(?:in|at|on|near|with|by|for|from|to|against|into|under|over|of|between|among|about|after|before|through|via|per|than|that|outside)$/;
const TELLING =
  /^(?:said|says|say|claimed|reported|added|announced|countered|warned|believes?|estimates?|confirmed|told|showed|shows|found)$/;

/** The verb's own subject is the holder's phrase or a relative word behind it. */
function isWithin(
  { tokens }: Sentence,
  { first, last }: Holder,
  subject: ReturnType<typeof subjectBefore>,
  verb: number,
): boolean {
  let at = last;
  while (at < verb && (isFiller(tokens[at]!.lower) || tokens[at]!.text === "," || isLegalDot(tokens, at))) at++;
  if (at === verb || /^(?:which|that|who)$/.test(lowerOf(tokens[at]))) return true;
  const chain = subject[0];
  return (
    chain !== undefined &&
    first <= chain.last &&
    chain.first - last < 4 &&
    last <= chain.last + 1 &&
    near(tokens, last, chain.first)
  );
}

const near = (tokens: Sentence["tokens"], from: number, to: number): boolean =>
  tokens.slice(from, Math.max(from, to)).every(({ kind, text }) => kind !== "sign" || /^(?:['’]s?|-)$/.test(text));

/** "Net debt stood at 40 million": accounts without a name are those of the firm that the text is about. */
function accountsOf(scene: Scene, mention: Mention, holders: readonly Holder[]): string | null {
  const last = firmBefore(firmsOf(scene.document), scene.segment.span.end);
  if (!last || (mention.kind !== "money" && mention.kind !== "percent" && mention.kind !== "people")) return null;
  const words = mention.item?.name.toLowerCase().split(" ") ?? [];
  if (!words.some((word) => FIRM_ACCOUNTS.has(singular(word))) && !ACCOUNT_ATTRIBUTES.has(mention.attribute ?? "")) return null;
  if (holders.length > 0 && holders.every(({ id }) => isNationId(id)) && holders[0]!.first < 3) return null;
  if (scene.tokens.slice(0, phraseEnd(mention)).some(({ lower }) => OTHER_OWNERS.has(lower))) return null;
  scene.context.recorder?.heard(last.id, last);
  return holders.findLast(({ id }) => !isNationId(id))?.id ?? last.id;
}
