import { figureOf } from "./figure.js";
import { placeIn, textBetween } from "./sentence.js";
import type { Subject } from "./subject.js";
import { withRoom } from "./sum-room.js";

/** What stands right before the next number of a list: "for salaries, 265 million", "148 conscripts and 9", "140 nurses plus the 85". */
const JOINED =
  /(?:[,;+&]|\b(?:and|plus|as well as)\b)\s?(?:(?:and|plus|then|also|another|a|the|further|about|some|around|roughly|nearly|almost|in)\s){0,4}\P{L}{0,3}$/iu;
/** "quays take 1.2 billion and cranes 0.9 billion": the verb is said once. */
const GAPPED = /(?:[,;]|\b(?:and|plus)\b)\s?(?:and\s)?(?<words>(?:[\p{L}'’-]{1,20}\s){1,6})\P{L}{0,3}$/iu;
const NO_GAP =
  /\b(?:after|when|while|which|who|that|before|against|than|from|compared|where|because|but|of|since|until|down|up|lost|killed)\b/i;
/** Longest stretch between two numbers of one list. */
const LONGEST = 140;

/** Words that let a sum differ from its parts: the list is not all there is, or one of its numbers stands within another. */
const LEAVES_OPEN =
  /\b(?:includ\w+|excluding|except|among|mostly|mainly|chiefly|largely|others?|the rest|remaining|remainder|elsewhere|at least|so far|some of|many of|several|of (?:them|whom|which|these|those)|besides|apart from|and so on|etc|for example|such as|notably|in particular|respectively|more than one|double[- ]counted|twice|overlap\w*)\b/i;

/** True where the words of the sentence leave room for parts that are not told. */
export const leavesOpen = (text: string): boolean => LEAVES_OPEN.test(text);

const CLOSING =
  /(?:^|[,;:–—(=-]|\b(?:and|or|for|making|makes?|made|up|that is|i\.e\.|gives?|giving|are|is)\b)\s{0,2}(?:(?:an?\s)?(?:(?:grand|combined|overall)\s)?total(?:l?ing)? (?:of )?|together |altogether |in all |in total |combined |=\s?)(?:some |about |around |roughly |nearly |almost |just |exactly )?[^\p{L}\d]{0,3}$/iu;
const MAKES =
  /\b(?:makes?|making|equals?|gives?|giving|adds? up to|adding up to|totall?ing|totals|totall?ed)\s(?:up\s)?[^\p{L}\d]{0,3}$/iu;
/** "out of a total of 120", "in a total of 19 attacks", "bringing the total to 300": a total of more than the list. */
const WIDER =
  /\b(?:(?:out )?of|from|in|over|among|with|bring\w*|took|tak\w+|rais\w+|push\w*|lift\w*)\s(?:\p{L}+\s){0,3}totals?\b[^.;]{0,25}$/iu;
/** "61 sailors and 24 cadets, 85 in all", not "hurt 12 guests, and 40 firemen in all were called". */
const SET_OFF = /(?:[,;:–—(-]|\b(?:or|making|for))\s?\P{L}{0,2}$/u;
const AFTER = /^\s?(?:\p{L}+\s){0,3}(?:in all|altogether|in total|overall|combined)\b/iu;

/** True of a number that its sentence calls the sum of what was listed before it. */
export function closesList({ claim }: Subject): boolean {
  const at = placeIn(claim);
  if (at < 0) return false;
  const before = claim.sentence.slice(Math.max(0, at - 80), at);
  if (WIDER.test(before)) return false;
  if (CLOSING.test(before) || MAKES.test(before)) return true;
  return SET_OFF.test(before) && AFTER.test(claim.sentence.slice(at + claim.quote.length));
}

/** The numbers of a list that ends before the subject at `at`, in text order; those of other dimensions are passed over. */
export function listBefore(subjects: readonly Subject[], at: number): Subject[] {
  const total = subjects[at]!;
  const listed: Subject[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const part = subjects[i]!;
    if (part.amount.dimension !== total.amount.dimension) continue;
    if (part.amount.best === null || (listed[0] && !isJoined(part, listed[0]))) break;
    listed.unshift(part);
  }
  return listed;
}

/** Lists that may go on at once: the dead and the wounded by turns. */
const OPEN = 3;

/** The lists of a sentence: numbers of one dimension that follow each other at commas and "and". */
export function listsIn(subjects: readonly Subject[]): Subject[][] {
  const lists: Subject[][] = [];
  for (const subject of subjects) {
    if (subject.amount.best === null) continue;
    const open = lists
      .slice(-OPEN)
      .find((list) => list[0]!.amount.dimension === subject.amount.dimension && isJoined(list.at(-1)!, subject));
    if (open) open.push(subject);
    else lists.push([subject]);
  }
  return lists.filter((list) => list.length > 1);
}

export function isJoined(a: Subject, b: Subject): boolean {
  const between = textBetween(a.claim, b.claim);
  if (between === null || between.length > LONGEST || /[.!?]\s/.test(between)) return false;
  return JOINED.test(between) || (isSameThing(a, b) && isGapped(between));
}

const isSameThing = (a: Subject, b: Subject): boolean =>
  a.amount.dimension.startsWith("money") || (a.item.id === b.item.id && a.claim.kind === b.claim.kind);

function isGapped(between: string): boolean {
  const words = GAPPED.exec(between)?.groups?.words;
  return words !== undefined && !NO_GAP.test(words.replace(/^(?:the|\p{L}+) \p{L}+ of /u, ""));
}

const BARE = /^\s?(?:[.,;:)!?–—-]|$|(?:in all|altogether|in total|overall)\b)/;

/** "61 sailors, 24 cadets and 5 captains, a total of 98": the whole list, where its words make it the parts of the total and of nothing else. */
export function closedList(subjects: readonly Subject[], at: number) {
  const total = subjects[at]!;
  if (!closesList(total) || leavesOpen(total.claim.sentence)) return null;
  const parts = listBefore(subjects, at);
  if (parts.length < 2 || !isOneKind(parts, total)) return null;
  return figureOf("sum", [withRoom(total, parts)], parts, { complete: true });
}

// a total without a noun is one of whatever was listed, where that is one sort of thing
function isOneKind(parts: readonly Subject[], total: Subject): boolean {
  if (total.amount.dimension !== "count") return true;
  const { sentence, quote } = total.claim;
  const isBare = BARE.test(sentence.slice(placeIn(total.claim) + quote.length));
  if (isBare)
    return parts.every((part) => part.item.family === parts[0]!.item.family || part.claim.kind === parts[0]!.claim.kind);
  return parts.every((part) => part.claim.item === null || part.item.classes.has(total.item.id) || areBothPersons(part, total));
}

export const isPerson = (s: Subject): boolean =>
  s.item.family === "person" || s.claim.kind === "people" || s.claim.kind === "casualty";

const areBothPersons = (part: Subject, total: Subject): boolean => isPerson(part) && isPerson(total);
