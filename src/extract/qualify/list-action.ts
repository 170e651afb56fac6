import { isAdjective, isPastForm } from "../../grammar.js";
import { lowerOf, tokenize } from "../../tokens.js";
import type { Kind, Span } from "../../types.js";
import { closesOpening } from "../lists.js";
import type { Mention } from "../mention.js";
import { areDoing, isStaying } from "../stays.js";
import { type EventWord, eventsIn } from "./events-in.js";
import { announcing, isStateVerb } from "./governor.js";
import { type Action, isPersons, named } from "./named.js";
import { phraseEnd, type Scene } from "./scene.js";
import { AND, BE, CLAUSE_OPENERS, DETERMINERS, HAVE, isModal, PREPOSITIONS } from "./words.js";

/** Runs of mentions with no verb between them: they share what governs the first and what is said behind the last. */
export function groupsOf(scene: Scene, isCounted: (mention: Mention) => boolean): number[][] {
  const groups: number[][] = [];
  const wholes: number[][] = [];
  let part: number[] | null = null;
  let end = 0;
  scene.mentions.forEach((mention, at) => {
    const { from } = mention.quantity;
    if (part && isWhole(scene, mention)) {
      end = phraseEnd(mention);
      wholes.push([at]);
      return;
    }
    const before = part ? scene.mentions[part.at(-1)!]! : null;
    const isApart = before !== null && closesOpening(scene.tokens, before.quantity, mention.quantity);
    const joined =
      before &&
      !isApart &&
      !isTeller(scene, before) &&
      isCounted(before) &&
      isCounted(mention) &&
      listed(scene, Math.max(end, phraseEnd(before)), from);
    if (!part || !joined || partitions(scene, before)) {
      part = [];
      groups.push(part);
    }
    part.push(at);
    end = 0;
  });
  return [...groups, ...wholes];
}

/** "According to two officials, 40 were hurt" */
const isTeller = ({ tokens }: Scene, { quantity: { from } }: Mention): boolean =>
  lowerOf(tokens[from - 1]) === "to" && lowerOf(tokens[from - 2]) === "according";

/** "12 out of 40 tanks", "9 of the 15 bridges", "9 of Boria's 15 bridges": the number behind is what the one before is a part of. */
export function isWhole({ tokens, owner }: Scene, { quantity }: Mention): boolean {
  let at = quantity.from - 1;
  // "11 of the county's 15 clinics"
  if (/^['’]s?$/.test(lowerOf(tokens[at]))) at -= 2;
  while (at > 0 && DETERMINERS.has(tokens[at]!.lower)) at--;
  if (tokens[at]?.lower !== "of") return false;
  const before = tokens[at - 1]?.lower === "out" ? at - 2 : at - 1;
  // "one of four ships sank"
  return owner[before] !== undefined || isOneOf(tokens, quantity.from);
}

/** "shot down 24 of 28 drones and two of three missiles launched": all three were launched. */
export const isPartOfNext = ({ tokens, starts }: Scene, { quantity: { to } }: Mention): boolean =>
  tokens[to]?.lower === "of" && (starts.has(to + 1) || starts.has(to + 2));

/** "one of four ships", "one of the four ships": what is said is said of the one. */
export const isOneOf = (tokens: Scene["tokens"], from: number): boolean => {
  const of = DETERMINERS.has(lowerOf(tokens[from - 1])) ? from - 2 : from - 1;
  return tokens[of]?.lower === "of" && tokens[of - 1]?.lower === "one";
};

// A comma, a dash or "and" between the two, and no preposition that takes the second somewhere else: "seven towns with 700 people" is no list.
function listed(scene: Scene, from: number, to: number): boolean {
  let sign = -1;
  for (let at = from; at < to; at++) {
    const { text, lower } = scene.tokens[at]!;
    if (/^[,–—(:•-]$/.test(text) || AND.has(lower) || lower === "including" || lower === "plus") sign = at;
  }
  if (sign < 0 && to !== from) return false;
  for (let at = sign + 1; at < to; at++)
    if (/^(?:with|in|at|by|for|to|from|on|after|over|against|about)$/.test(scene.tokens[at]!.lower)) return false;
  return !verbBetween(scene, from, to);
}

function verbBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const event = scene.eventAt.get(at);
    if (event && event.form !== "noun" && event.form !== "modifier" && !describes(scene, event)) return true;
    const word = scene.tokens[at]!.lower;
    if (word === "as" && scene.tokens[at - 1]?.text === "," && scene.tokens[at + 1]?.lower !== "well") return true;
    if (/^(?:whom|which)$/.test(word) && scene.tokens[at - 1]?.lower === "of" && at === to - 1) continue; // "31 people, of whom 12 were children"
    if (
      BE.has(word) ||
      HAVE.has(word) ||
      isModal(scene.tokens[at]!) ||
      word === ";" ||
      CLAUSE_OPENERS.has(word) ||
      isStateVerb(scene, at)
    )
      return true;
  }
  return false;
}

// "2,052 tanks and other armoured vehicles": a participle of no known event right before its noun
const describes = ({ tokens }: Scene, { form, entries, own, last, first }: EventWord): boolean =>
  form !== "passive" &&
  entries.length + own.length === 0 &&
  !(AND.has(lowerOf(tokens[first - 1])) && !isAdjective(tokens[first]!.lower)) &&
  !BE.has(lowerOf(tokens[first - 1])) &&
  /[^su]s$/.test(lowerOf(tokens[last]));

/** "Of the 120 passengers, 70 were saved": what happened to the part did not happen to the whole. */
export function partitions({ tokens, quantities }: Scene, mention: Mention): boolean {
  const at = mention.quantity.from;
  const [one, two] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower];
  const of = one === "of" ? at - 1 : two === "of" && DETERMINERS.has(one ?? "") ? at - 2 : -1;
  const before = tokens[of - 1];
  if (of > 0 && quantities.some((quantity) => quantity.to === of)) return true;
  return of === 0 || (of > 0 && (before!.text === "," || before!.lower === "out"));
}

/** "14 were sunk, 9 were salvaged, a total of 23": the sum of what was said of the parts. */
export function totalAction(scene: Scene, at: number, actions: readonly (Action | null)[]): Action | null {
  const { mentions } = scene;
  const mention = mentions[at]!;
  if (mention.attribute !== "total" || at === 0 || isWhole(scene, mention)) return null;
  const parts = actions
    .slice(0, at)
    .filter((action, index) => action && mentions[index]!.kind === mention.kind && sameItem(mentions[index]!, mention));
  const names = [...new Set(parts.flatMap((action) => action!.name.split("+")))];
  if (names.length === 0) return null;
  for (const part of parts) if (part!.words) scene.context.recorder?.heard(null, part!.words);
  return { name: names.join("+"), event: null, end: 0 };
}

const sameItem = (one: Mention, two: Mention): boolean => !one.item || !two.item || one.item.head === two.item.head;

/** Words without a verb that print a figure of a sentence before again happened as it says: "A total of 227 aircraft and 40 tanks." */
export function echoedAction({ mentions, context, index }: Scene): Action | null {
  for (let back = context.earlier.length - 1; back >= 0 && back >= context.earlier.length - ECHO; back--) {
    const { mention, qualifiers } = context.earlier[back]!;
    if (index - mention.segmentIndex > 3) return null;
    const again = mentions.some(
      ({ quantity, item, kind }) =>
        quantity.best !== null &&
        quantity.best >= 10 &&
        quantity.best === mention.quantity.best &&
        kind === mention.kind &&
        item?.head === mention.item?.head,
    );
    if (again && qualifiers.action) return { name: qualifiers.action, event: null, end: 0, words: mention.quantity.span };
  }
  return null;
}
const ECHO = 30;

/** "Ten guns were hit, eight of one make and two of another": entries behind the verb with none of their own. */
export function carriedAction(scene: Scene, at: number, actions: readonly (Action | null)[]): Action | null {
  const mention = scene.mentions[at]!;
  const last = lastCounted(scene, at, actions);
  const before = last < 0 ? null : actions[last];
  const earlier = scene.mentions[last];
  if (!before || !earlier || partitions(scene, earlier)) return null;
  if (!sameSort(earlier.kind, mention.kind)) return alsoObject(scene, mention, earlier, before);
  // "600 farms have applied, and 45 have closed"
  const behind = phraseEnd(mention);
  const next = scene.tokens[behind];
  if (next && (HAVE.has(next.lower) || isModal(next))) return null;
  // "nine died and 300 are sheltering in schools"
  if (areDoing(scene.tokens, behind) || isStaying(scene.tokens, behind)) return null;
  // "900 homes were hit and 400 shops were without power"
  if (next && BE.has(next.lower) && PREPOSITIONS.has(lowerOf(scene.tokens[behind + 1]))) return null;
  const from = Math.max(before.end, phraseEnd(earlier));
  const listed = isEntry(scene, mention);
  if (from > mention.quantity.from || verbBetween(scene, from, mention.quantity.from - (listed ? 1 : 0))) return null;
  const between = scene.tokens.slice(from, mention.quantity.from);
  // "made 9 rescues and responded to 310 alarms"
  if (between.some(({ lower }, i) => AND.has(lower) && isPastForm(lowerOf(between[i + 1])))) return null;
  return listed ||
    between.some((token) => /^[,(:–—]$/.test(token.text) || (token.text === "-" && !token.glued) || AND.has(token.lower))
    ? before
    : null;
}

/** "176 homes were lost in Tarn; 89 in Velm, 40 at Arl": right behind the semicolon, with no verb behind. */
function isEntry({ tokens }: Scene, mention: Mention): boolean {
  if (tokens[mention.quantity.from - 1]?.text !== ";") return false;
  const behind = tokens.slice(phraseEnd(mention), phraseEnd(mention) + 7);
  return (
    PREPOSITIONS.has(lowerOf(behind[0])) &&
    !behind.some((token) => BE.has(token.lower) || HAVE.has(token.lower) || isModal(token))
  );
}

/** The entry before this one; measures of its things, and nouns that tell their own, stand between: "2 tunnels of 75 metres, 4 graves", "40 cases, 2 deaths and 9 discharges". */
function lastCounted({ mentions, tokens }: Scene, at: number, actions: readonly (Action | null)[]): number {
  for (let i = at - 1; i >= 0; i--) {
    // "19 people died in two accidents: 12 on the road": parts of the 19
    if (i > 0 && mentions[i]!.item?.head !== mentions[at]!.item?.head && lowerOf(tokens[mentions[at]!.quantity.from - 1]) === ":")
      continue;
    const isNoun = i > 0 && actions[i] !== null && actions[i]!.event === null && !isPersonal(mentions[at]!);
    if ((!isNoun && !/^(?:distance|measure|duration|date|percent)$/.test(mentions[i]!.kind)) || i === 0) return i;
  }
  return at - 1;
}

/** "found nine crates of rifles, 40 sacks of rice": one verb has objects of every sort. */
function alsoObject(scene: Scene, mention: Mention, earlier: Mention, { event }: Action): Action | null {
  // "built in 1931" has no object
  if (/^(?:date|time|duration)$/.test(earlier.kind)) return null;
  if (!event || event.last > earlier.quantity.from || event.form === "noun" || isPersonal(mention)) return null;
  const [from, to] = [phraseEnd(earlier), mention.quantity.from];
  return listed(scene, from, to) ? named(mention, [event]) : null;
}
const isPersonal = ({ kind }: Mention): boolean =>
  kind === "casualty" || kind === "people" || kind === "percent" || kind === "date";

const sameSort = (one: Kind, two: Kind): boolean =>
  one === two || (one === "casualty" && two === "people") || (one === "people" && two === "casualty");

/** What the column or heading of a list says of its entries: "Destroyed and looted equipment:". Only entries with no verb of their own ask it. */
export function headingAction(scene: Scene, mention: Mention): Action | null {
  const { segment, segments } = scene;
  const column = segment.column && announcedIn(scene, segment.column, mention);
  if (column || segment.heading === null) return column;
  return announcedIn(scene, segments[segment.heading]!.span, mention);
}

function announcedIn({ document }: Scene, span: Span, mention: Mention): Action | null {
  const tokens = tokenize(document.text, span.start, Math.min(span.end, span.start + 400));
  // "3 new cases and nine more deaths" over a count of cases
  const told = eventsIn(tokens, [], true).filter(
    ({ form, entries, own }) =>
      form !== "noun" || isPersons(mention) || ![...entries, ...own].every((entry) => entry.of === "persons"),
  );
  return named(mention, announcing(told));
}

/** "40,000 troops, 700 guns, 900 people displaced": a bare participle right behind people is said of them, and not of other persons before. */
export const isOfLastAlone = (mention: Mention, last: Mention, { form, first, entries }: EventWord): boolean =>
  form === "bare" &&
  mention !== last &&
  first === phraseEnd(last) &&
  last.item?.head === "person" &&
  mention.item?.head !== "person" &&
  entries.every(({ topic }) => topic === "displacement");
