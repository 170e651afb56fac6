/** Classes of single UTF-16 units, by code, so that a scan of megabytes needs no regular expression. */

const ZERO_WIDTH = new Set([0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0xad, 0x180e]);
const WIDE_SPACE = /\s/;

/** White space, and what has no width: a line of zero-width characters is blank. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return ZERO_WIDTH.has(code) || WIDE_SPACE.test(String.fromCharCode(code));
}

/** The characters that end a line. */
export const isLineBreak = (code: number): boolean =>
  (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  return UPPER.test(String.fromCharCode(code));
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  return LOWER.test(String.fromCharCode(code));
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCharCode(code));
}

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));

const CLOSERS = codesOf("\"'”’»›)]*_");
const OPENERS = codesOf("\"'“‘«‹„([*_¿¡");

/** What may stand between a stop and the end of its sentence: quotation marks, brackets, Markdown emphasis. */
export const isCloser = (code: number): boolean => CLOSERS.has(code);
/** What may stand before the first word of a sentence. */
export const isOpener = (code: number): boolean => OPENERS.has(code);
export const isDash = (code: number): boolean => code === 45 || (code >= 0x2012 && code <= 0x2015) || code === 0x2212;

/** The first index from `at` on, before `end`, that is no white space. */
export function skipSpace(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The end of `text.slice(start, end)` without the white space behind it. */
export function trimEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}
