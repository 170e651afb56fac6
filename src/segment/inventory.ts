import { isFirstName, isPastForm } from "../grammar.js";
import { CLUB_WORDS } from "../lexicon/clubs.js";
import type { Span } from "../types.js";
import { isDash, isDigit, isSpace, skipSpace, trimEnd } from "./chars.js";

const CLUBS = new Set(CLUB_WORDS);

/** An entry of an inventory with what it is about: "Boats – four," is about "Boats". `label` is null for words around the entries. */
export interface Entry {
  readonly span: Span;
  readonly label: Span | null;
}

/** A dash or colon between a label and its number. */
interface Joint {
  readonly label: Span;
  /** Where the number starts. */
  readonly number: number;
  readonly colon: boolean;
}

const NUMBER =
  /(?:(?:about|some|around|approximately|approx\.|over|more than|at least|up to|nearly|almost|only|under|less than|[~≈><])\s?)?(?:[$€£]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds?|thousands?|dozens?|several|none|nil|zero)\b)/iy;
const LONGEST_LABEL = 90;
const MOST_WORDS = 10;

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DAY =
  "mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|yesterday|tomorrow";
// "27 September", "May 2020", "Arsenal 2": dates, and sides of a score. "T-72" and "Osa-2" end in digits too.
const DATE_OR_SCORE = new RegExp(`\\b(?:${MONTH}|${DAY})\\.?$|(?:^|\\s)\\d+$`, "i");
const DATE_FOLLOWS = new RegExp(
  `^\\d{1,4}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTH})\\b|^\\d{1,2}[:.]\\d{2}\\b|^\\d{1,3}[-–:]\\d{1,3}\\b|^\\d{1,2}\\s?[ap]\\.?m\\b`,
  "i",
);
const CLAUSE =
  /\b(?:was|were|is|are|am|be|been|being|has|have|had|will|would|can|could|should|shall|might|must|did|does|do|said|says|told|added|that|which|who|because|if|when|while|not|he|she|they|we|i|you|it|this|there|these|those|score|result|final|odds|tel|telephone|phone|mobile|fax|hotline|room|page|chapter|section|article|step|yes|aged?|vs?|updated|published|posted)\b/i;

/**
 * Cuts a sentence that is an inventory into its entries: "Boats – four, Trucks – 97." An entry takes what follows its number up to the next
 * label ("Mortars – 63 were sunk, 62 were salvaged"). Null where the sentence is none.
 */
export function inventoryEntries(text: string, start: number, end: number, inList = false): Entry[] | null {
  const joints = findJoints(text, start, end, inList);
  const first = joints[0];
  if (!first || (!inList && isScore(text, joints, end))) return null;
  const opens = first.label.start === start;
  if (!opens && text[first.label.start - 1] === "(") return null; // "257 people were lost (killed – 49, hurt – 208)"
  if (joints.length === 1 && !(opens && standsAlone(text, first, end, inList))) return null;
  const entries: Entry[] = [];
  if (!opens) entries.push({ span: { start, end: trimEnd(text, start, first.label.start) }, label: null });
  joints.forEach((joint, i) => {
    const to = joints[i + 1]?.label.start ?? end;
    entries.push({ span: { start: joint.label.start, end: trimEnd(text, joint.label.start, to) }, label: joint.label });
  });
  return entries;
}

/** The label of a line that is one entry or begins with one: "Tanks: 287 destroyed, 79 captured". */
export function inventoryLabel(text: string, start: number, end: number): Span | null {
  return inventoryEntries(text, start, end)?.[0]?.label ?? null;
}

function findJoints(text: string, start: number, end: number, listed: boolean): Joint[] {
  const joints: Joint[] = [];
  let from = start;
  for (let i = start + 1; i < end - 1; i++) {
    const code = text.charCodeAt(i);
    const colon = code === 58;
    if (!colon && (code < 0x2d || !isDash(code) || !isSpace(text.charCodeAt(i - 1)))) continue;
    const behind = !colon && isDash(text.charCodeAt(i + 1)) ? i + 1 : i;
    if (!isSpace(text.charCodeAt(behind + 1))) continue;
    const number = skipSpace(text, behind + 1, end);
    NUMBER.lastIndex = number;
    if (!NUMBER.test(text)) continue;
    const label = labelBefore(text, from, i, from > start);
    if (label && !isNoLabel(text, label, number, listed)) joints.push({ label, number, colon });
    from = number;
  }
  return joints;
}

// The words between the last comma, semicolon or colon and the dash; behind an entry without a comma, those after "and".
function labelBefore(text: string, from: number, at: number, inList: boolean): Span | null {
  const stop = trimEnd(text, from, at);
  let i = stop;
  let closed = 0;
  for (; i > from && stop - i <= LONGEST_LABEL && !separates(text, i - 1); i--) {
    const code = text.charCodeAt(i - 1);
    if (code === 41) closed++;
    if (code === 40 && closed-- === 0) break;
  }
  if (stop - i > LONGEST_LABEL) return null;
  const begin = skipSpace(text, i, stop);
  const joined =
    inList && i === from
      ? /^.{0,80}?\s(?:and|plus|&)\s{1,3}(?=[\p{L}"“«])/u.exec(text.slice(begin, stop))
      : /^(?:and|as well as|plus|&)\s{1,3}/i.exec(text.slice(begin, stop));
  if (inList && i === from && !joined) return null;
  const label = { start: begin + (joined ? joined[0].length : 0), end: stop };
  return label.end > label.start ? label : null;
}

function separates(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 59 || code === 58 || code === 10) return true;
  return code === 44 && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}

function isNoLabel(text: string, { start, end }: Span, number: number, listed: boolean): boolean {
  const label = text.slice(start, end);
  if (!/^["“«‘']?[\p{L}\d]/u.test(label) || !/\p{L}{2}|\p{Lu}/u.test(label)) return true;
  if (label.split(/\s+/).length > MOST_WORDS || /[–—]|\s-\s|[.!?]\s/.test(label) || CLAUSE.test(label)) return true;
  if (/^\+?\(?\d{2,4}\)?[\s-]\d{3}[\s-]/.test(text.slice(number, number + 12))) return true; // a telephone number
  const figure = text.slice(number, number + 30);
  return DATE_OR_SCORE.test(label) || (DATE_FOLLOWS.test(figure) && !(listed && isRange(figure)));
}

// "Guns: 100-120;" in a list.
function isRange(figure: string): boolean {
  const range = /^(?<low>\d{1,3})[-–](?<high>\d{1,3})\b/.exec(figure)?.groups;
  return range !== undefined && Number(range.low) < Number(range.high);
}

// "Rovers – 3, United – 1": two names with a small number each, a word of clubs among them.
function isScore(text: string, [one, two, ...others]: readonly Joint[], end: number): boolean {
  if (!one || !two || others.length > 0 || one.colon || two.colon) return false;
  const figures = [text.slice(one.number, two.label.start), text.slice(two.number, end)];
  if (!figures.every((figure) => /^\d{1,2}[,;.]?\s{0,2}$/.test(figure))) return false;
  return [one, two].some(({ label }) =>
    text
      .slice(label.start, label.end)
      .split(" ")
      .some((word) => CLUBS.has(word.toLowerCase())),
  );
}

// One entry alone needs more: a short label with a capital and no verb or article, and no second dash that makes a parenthesis of the number.
function standsAlone(text: string, { label, number, colon }: Joint, end: number, inList: boolean): boolean {
  const [first, ...others] = text.slice(label.start, label.end).split(/\s+/);
  const listed = inList || /[,;]/.test(text[end - 1]!); // "tanks – 397," on a line of its own
  if (!(listed || /^["“«‘']?[\p{Lu}\d]/u.test(first!)) || others.length > (colon ? 7 : 5)) return false;
  if (/^(?:the|an?|then|but|and|in|on|at|for)$/i.test(first!)) return false;
  if (others.some((word) => /^(?:the|an?)$/i.test(word) || (!word.includes("-") && isPastForm(word.toLowerCase())))) return false;
  if (colon && others.length > 0 && isFirstName(first!.toLowerCase())) return false;
  return colon || !/\s[–—-]\s/.test(text.slice(number, Math.min(end, number + 200)));
}
