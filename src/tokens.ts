import { plainDigits } from "./digits-of-scripts.js";
import { hasPlainLetters, plainTwin } from "./plain-letters.js";
import type { Token } from "./types.js";

// One alternative a kind of token, tried in order. Digits with inner separators first, so that "1,800" and "3.7" stay whole and a full
// stop or comma at the end stays out; signs without a look (a soft hyphen, a zero-width space) may stand inside a number and are no tokens.
const TOKEN =
  /(?<code>\p{L}{1,12}\p{Nd}[\p{L}\p{Nd}]{0,40}|\p{Nd}{1,12}\p{L}{1,6}\p{Nd}[\p{L}\p{Nd}]{0,40})|(?<number>\p{Nd}+(?:(?:[.,'’٫٬،．，]\p{Cf}{0,2}|\p{Cf}{1,2})\p{Nd}+)*)|(?<possessive>['’]s(?![\p{L}\p{Nd}]))|(?<word>[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{Nd}]))[\p{L}\p{M}]+)*)|(?<sign>[^\s\p{Cf}])/gu;

const PLAIN_TOKEN = plainTwin(TOKEN);

/** Cuts `text` from `start` to `end` into tokens; white space belongs to none. Linear in the length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let part: string | null = null;
  let pattern = TOKEN;
  let previousEnd = -1;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const plainEnd = endOfPlain(text, at, end, code);
    if (plainEnd > at) {
      tokens.push(plainToken(text, at, plainEnd, code, at === previousEnd));
      previousEnd = at = plainEnd;
      continue;
    }
    if (part === null) {
      part = text.slice(start, end);
      pattern = hasPlainLetters(part) ? PLAIN_TOKEN : TOKEN;
    }
    const found = nextToken(pattern, part, at - start);
    if (!found) break;
    const written = part.slice(found.at, found.end);
    const digits = found.kind === "number" ? plainDigits(written) : written;
    const surface = digits ?? written;
    const lower = surface.toLowerCase();
    tokens.push({
      text: surface,
      lower: found.kind === "word" ? lower.replaceAll("’", "'") : lower,
      start: start + found.at,
      end: start + found.end,
      kind: digits === null ? "code" : found.kind,
      glued: start + found.at === previousEnd,
    });
    previousEnd = at = start + found.end;
  }
  return tokens;
}

function plainToken(text: string, start: number, end: number, code: number, glued: boolean): Token {
  if (isDigit(code)) {
    const figure = text.slice(start, end);
    return { text: figure, lower: figure, start, end, kind: "number", glued };
  }
  const { text: surface, lower } = wordAt(text, start, end);
  return { text: surface, lower, start, end, kind: isLetter(code) ? "word" : "sign", glued };
}

function nextToken(pattern: RegExp, part: string, from: number): { at: number; end: number; kind: Token["kind"] } | null {
  pattern.lastIndex = from;
  const match = pattern.exec(part);
  if (!match) return null;
  const groups = match.groups!;
  const kind = groups.number ? "number" : groups.word || groups.possessive ? "word" : groups.code ? "code" : "sign";
  return { at: match.index, end: match.index + match[0].length, kind };
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isMark = (code: number): boolean =>
  (code > 32 && code < 127 && code !== 39) || (code >= 0x2010 && code <= 0x2027 && code !== 0x2019);

/** The end of a token of plain letters, plain digits or one sign, where what follows cannot belong to it; else `at`, and TOKEN tells. Nine of ten tokens are such. */
function endOfPlain(text: string, at: number, limit: number, code: number): number {
  if (isDigit(code)) return endOfFigure(text, at, limit);
  if (!isLetter(code)) return isMark(code) ? at + 1 : at;
  let end = at + 1;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  if (end === limit) return end;
  const next = text.charCodeAt(end);
  return next === 32 || (isMark(next) && !isDigit(next)) ? end : at;
}

// "1,800" and "3.7" are whole, "1." is "1" and a stop
function endOfFigure(text: string, at: number, limit: number): number {
  for (let end = at + 1; ; ) {
    while (end < limit && isDigit(text.charCodeAt(end))) end++;
    if (end === limit) return end;
    const next = text.charCodeAt(end);
    if (next === 32) return end;
    if (!isMark(next) || isLetter(next)) return at;
    if (!(next === 44 || next === 46) || end + 1 >= limit) return end;
    const behind = text.charCodeAt(end + 1);
    if (behind > 127) return at;
    if (!isDigit(behind)) return end;
    end++;
  }
}

/** A word as written and in lower case, one string of each for all its tokens: what compares and looks words up then meets the same ones again. */
interface Word {
  readonly text: string;
  readonly lower: string;
}

const SLOTS = 1 << 16;
const MOST_WORDS = SLOTS / 4;
const WORDS: (Word | null)[] = new Array<Word | null>(SLOTS).fill(null);
let known = 0;

/** The plain word or sign from `start` to `end`; known ones are found without cutting them out. */
function wordAt(text: string, start: number, end: number): Word {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  for (let word = WORDS[slot]!; word !== null; word = WORDS[slot]!) {
    if (isAt(text, start, end, word.text)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const surface = text.slice(start, end);
  if (known === MOST_WORDS) return { text: surface, lower: surface.toLowerCase() };
  const word = wordOf(atom(surface));
  WORDS[slot] = word;
  known++;
  return word;
}

// most words are in lower case as they are written: to make an atom takes as long as to find a hundred words that are known
function wordOf(surface: string): Word {
  const lower = surface.toLowerCase();
  return { text: surface, lower: lower === surface ? surface : atom(lower) };
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** A key of an object is the engine's own copy of the word, the very one that a literal of the same letters is, and holds on to no text. */
export const atom = (word: string): string => Object.keys({ [word]: 0 })[0]!;

/** Whether a text begins with a capital letter. */
export function opensUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** The word of a token in lower case; nothing where no token stands, as before the first one and behind the last. */
export const lowerOf = (token: Token | null | undefined): string => token?.lower ?? "";

/** The same as written. */
export const textOf = (token: Token | null | undefined): string => token?.text ?? "";
