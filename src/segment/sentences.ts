import { firstAnswer } from "../first-answer.js";
import { BEFORE_A_NUMBER, BEFORE_A_WORD, BEFORE_EITHER, ONLY_CAPITALISED, OPENERS } from "../lexicon/abbreviations.js";
import type { Span } from "../types.js";
import { isCloser, isDash, isDigit, isLetter, isLower, isOpener, isSpace, isUpper, skipSpace, trimEnd } from "./chars.js";
import { isSaying } from "./saying.js";

const WORD_ONLY = new Set(BEFORE_A_WORD);
const NUMBER_ONLY = new Set(BEFORE_A_NUMBER);
const EITHER = new Set(BEFORE_EITHER);
const CAPITALISED = new Set(ONLY_CAPITALISED);
const SENTENCE_OPENERS = new Set(OPENERS);

/** A run of stops inside a block, with what stands on either side of it. */
interface Stop {
  readonly text: string;
  /** Where the sentence began. */
  readonly start: number;
  /** The first stop, and the end of the run with the marks that close behind it. */
  readonly at: number;
  readonly close: number;
  /** First sign behind it that is no white space, and the first letter or digit behind opening marks. */
  readonly next: number;
  readonly word: number;
  readonly blockEnd: number;
}

type Decision = (stop: Stop) => boolean | null;

const isStop = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0x203c;

/** Cuts `text` from `start` to `end` into sentences without the white space between them. One pass; looks back and ahead by a bounded number of signs. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  let i = from;
  while (i < end) {
    const code = text.charCodeAt(i);
    if ((code > 63 && code < 0x2026) || !isStop(code)) {
      i++;
      continue;
    }
    const stop = stopAt(text, from, i, end);
    i = stop.close;
    if (stop.next < end && endsSentence(stop)) {
      sentences.push({ start: from, end: stop.close });
      from = stop.next;
      i = from;
    }
  }
  const last = trimEnd(text, from, end);
  if (last > from) sentences.push({ start: from, end: last });
  return sentences;
}

function stopAt(text: string, start: number, at: number, blockEnd: number): Stop {
  let close = at + 1;
  while (close < blockEnd && isStop(text.charCodeAt(close))) close++;
  while (
    close < blockEnd &&
    (isCloser(text.charCodeAt(close)) || isStop(text.charCodeAt(close))) &&
    !opensNext(text, close, blockEnd)
  )
    close++;
  close = behindNotes(text, close, blockEnd);
  const next = skipSpace(text, close, blockEnd);
  let word = next;
  while (word < blockEnd && word < next + 6 && (isOpener(text.charCodeAt(word)) || isSpace(text.charCodeAt(word)))) word++;
  return { text, start, at, close, next, word, blockEnd };
}

const NOTES = /(?:\[(?:\d{1,3}|[a-z]|note \d{1,3}|[a-z]{2,13} needed|edit)\](?::\s?\d{1,4}(?:[-–]\d{1,4})?)?){1,10}/iy;

// "It fell in June.[4][5] Some 40": the marks of references belong to the sentence before them.
function behindNotes(text: string, close: number, end: number): number {
  if (text.charCodeAt(close) !== 91) return close;
  NOTES.lastIndex = close;
  return NOTES.test(text) && NOTES.lastIndex <= end ? NOTES.lastIndex : close;
}

// `over."Then`: a straight mark right before a letter, with no space before the mark, may open the next sentence only where one is open already;
// letters behind a mark that both opens and closes are taken as "close" only where white space or the end follows.
function opensNext(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 34 && code !== 39 && code !== 42 && code !== 95) return false;
  return at + 1 < end && isUpper(text.charCodeAt(at + 1)) && isSpace(text.charCodeAt(at - 1));
}

/** In the order in which they are asked; what none of them decides ends the sentence. */
const DECISIONS: readonly Decision[] = [
  enumerationMark, // "1. Trucks": the mark is no sentence
  gluedStop, // before the rest, which suppose white space
  closedQuestion, // “Why?” Smith asked
  lowerCaseFollows,
  ellipsisFollows,
  afterNumber,
  abbreviation,
];

const endsSentence = (stop: Stop): boolean => firstAnswer(DECISIONS, (decide) => decide(stop)) ?? true;

const isSingleStop = ({ text, at }: Stop): boolean => text.charCodeAt(at) === 46 && text.charCodeAt(at + 1) !== 46;

function enumerationMark({ text, start, at }: Stop): boolean | null {
  if (at === start) return null;
  const mark = text.slice(Math.max(start, at - 8), at);
  if (/[:;]\s\(?\d{1,2}$/.test(mark)) return false;
  return /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/.test(mark) ? false : null;
}

// "security.There" is two sentences, "U.S.", "3.7", "example.com" and "T.Rex" are not.
function gluedStop(stop: Stop): boolean | null {
  const { text, at, close, next, word, blockEnd } = stop;
  if (next > close) return null;
  if (!isUpper(text.charCodeAt(word))) return close > at + 1 && isOpener(text.charCodeAt(next)) ? null : false;
  if (!isSingleStop(stop)) return true;
  if (close > at + 1) return true;
  const before = text.charCodeAt(at - 1);
  const afterWord = isLower(before) && isLower(text.charCodeAt(at - 2));
  if (!afterWord && !(isDigit(before) && at - 1 > stop.start)) return false;
  const following = text.charCodeAt(word + 1);
  if (!isLower(following) && !isSpace(following)) return false;
  return !isAddress(text, stop.start, at, word, blockEnd);
}

// "docs.Example.org/x", "mail@host.Net": an address goes on with a dot, slash or at sign, or began with one.
function isAddress(text: string, start: number, at: number, word: number, end: number): boolean {
  for (let i = at - 1; i >= start && i > at - 40 && !isSpace(text.charCodeAt(i)); i--) if (/[@/\\_]/.test(text[i]!)) return true;
  for (let i = word; i < end && i < word + 40 && !isSpace(text.charCodeAt(i)); i++)
    if (/[@/\\_]/.test(text[i]!) || (text[i] === "." && isLetter(text.charCodeAt(i + 1)))) return true;
  return false;
}

// “Why now?” Smith asked. The sentence ends with the one who asked.
function closedQuestion(stop: Stop): boolean | null {
  const { text, close, next } = stop;
  const closed = isCloser(text.charCodeAt(close - 1)) && text.charCodeAt(close - 1) !== 41;
  if (!closed || isSingleStop(stop) || !isUpper(text.charCodeAt(next))) return null;
  return namesSpeaker(text.slice(next, next + 60)) ? false : null;
}

function namesSpeaker(text: string): boolean {
  const words = text.split(/\s+/, 6);
  for (let i = 1; i < words.length; i++) {
    if (isSaying(words[i]!.replace(/[,.:;]$/, ""))) return true;
    if (!/^\p{Lu}/u.test(words[i]!)) return false;
  }
  return false;
}

function lowerCaseFollows({ text, word, next }: Stop): boolean | null {
  const first = isDash(text.charCodeAt(next)) ? skipDash(text, next) : word;
  const code = text.charCodeAt(first);
  if (/[,;:)%]/.test(text[next] ?? "")) return false;
  if (!isLower(code)) return null;
  return isUpper(text.charCodeAt(first + 1)); // "iPhone", "eBay"
}

function skipDash(text: string, at: number): number {
  let i = at + 1;
  while (i < at + 8 && (isSpace(text.charCodeAt(i)) || isOpener(text.charCodeAt(i)))) i++;
  return i;
}

function ellipsisFollows({ text, next }: Stop): boolean | null {
  return isStop(text.charCodeAt(next)) ? false : null;
}

// "24. 12. 2020" and "12. 5" are written with stops inside; "by 40. 12 of them" is not.
function afterNumber(stop: Stop): boolean | null {
  const { text, at, next, close } = stop;
  if (!isSingleStop(stop) || close > at + 1 || !isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(next))) return null;
  return /(?<![\d.,])\d{1,2}\. ?\d{1,2}\. ?\d{2,4}/.test(text.slice(Math.max(stop.start, at - 6), next + 10)) ? false : null;
}

function abbreviation(stop: Stop): boolean | null {
  const { text, at, close, next, word } = stop;
  if (!isSingleStop(stop) || close > at + 1) return null;
  const written = wordBefore(text, stop.start, at);
  if (written === "") return null;
  const key = written.toLowerCase();
  if (CAPITALISED.has(written)) return null;
  if (WORD_ONLY.has(key)) return false;
  const digitFollows = isDigit(text.charCodeAt(next));
  if (NUMBER_ONLY.has(key) && (digitFollows || isDash(text.charCodeAt(next)))) return false;
  const opener = opensSentence(text, word);
  if (isInitial(written)) return opener || isOpener(text.charCodeAt(next)) ? null : digitFollows ? null : false;
  if (!EITHER.has(key) && !/^(?:\p{L}\.)+\p{L}$/u.test(written)) return null;
  if (text[next] === "(") return false;
  // "H.R. 1319", "347 U.S. 483": no sentence of prose opens with a figure behind capitals
  if (digitFollows && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(written)) return false;
  return opener || digitFollows || word > next ? null : false;
}

const isInitial = (written: string): boolean =>
  (written.length === 1 && isUpper(written.charCodeAt(0)) && written !== "I") || /^\p{Lu}\p{Ll}?(?:-\p{Lu})$/u.test(written);

// The word right before the stop with its inner stops, "u.s" of "u.s.", at most sixteen signs long.
function wordBefore(text: string, start: number, at: number): string {
  let i = at;
  while (i > start && i > at - 17) {
    const code = text.charCodeAt(i - 1);
    if (!isLetter(code) && code !== 46 && code !== 45 && code !== 39) break;
    i--;
  }
  return text.slice(i, at);
}

function opensSentence(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false;
  let end = at + 1;
  while (end < at + 16 && isLetter(text.charCodeAt(end))) end++;
  return SENTENCE_OPENERS.has(text.slice(at, end).toLowerCase());
}
