import type { Token } from "./types.js";

// One alternative a kind of token, tried in order. Digits with inner separators first, so that "1,800" and "3.7" stay whole and a full
// stop or comma at the end stays out.
const TOKEN =
  /(?<code>\p{L}{1,12}\d[\p{L}\d]{0,40}|\d{1,12}\p{L}{1,6}\d[\p{L}\d]{0,40})|(?<number>\d+(?:[.,'’]\d+)*)|(?<possessive>['’]s(?![\p{L}\d]))|(?<word>[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\d]))[\p{L}\p{M}]+)*)|(?<sign>\S)/gu;

/** Cuts `text` from `start` to `end` into tokens; white space belongs to none. Linear in the length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let previousEnd = -1;
  for (let at = 0; at < part.length; ) {
    const code = part.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const plainEnd = endOfPlain(part, at, code);
    const found = plainEnd > at ? { at, end: plainEnd, kind: kindOf(code) } : nextToken(part, at);
    if (!found) break;
    const surface = part.slice(found.at, found.end);
    const lower = surface.toLowerCase();
    tokens.push({
      text: surface,
      lower: found.kind === "word" && plainEnd <= at ? lower.replaceAll("’", "'") : lower,
      start: start + found.at,
      end: start + found.end,
      kind: found.kind,
      glued: found.at === previousEnd,
    });
    previousEnd = found.end;
    at = found.end;
  }
  return tokens;
}

function nextToken(part: string, from: number): { at: number; end: number; kind: Token["kind"] } | null {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(part);
  if (!match) return null;
  const groups = match.groups!;
  const kind = groups.number ? "number" : groups.word || groups.possessive ? "word" : groups.code ? "code" : "sign";
  return { at: match.index, end: match.index + match[0].length, kind };
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isMark = (code: number): boolean =>
  (code > 32 && code < 127 && code !== 39) || (code >= 0x2010 && code <= 0x2027 && code !== 0x2019);
const kindOf = (code: number): Token["kind"] => (isLetter(code) ? "word" : isDigit(code) ? "number" : "sign");

/** The end of a token of plain letters, plain digits or one sign, where what follows cannot belong to it; else `at`, and TOKEN tells. Nine of ten tokens are such. */
function endOfPlain(part: string, at: number, code: number): number {
  const isSame = isLetter(code) ? isLetter : isDigit(code) ? isDigit : null;
  if (!isSame) return isMark(code) ? at + 1 : at;
  let end = at + 1;
  while (end < part.length && isSame(part.charCodeAt(end))) end++;
  if (end === part.length) return end;
  const next = part.charCodeAt(end);
  if (next === 32) return end;
  const joins =
    isLetter(next) || isDigit(next) || ((next === 44 || next === 46) && isSame === isDigit && isDigit(part.charCodeAt(end + 1)));
  return isMark(next) && !joins ? end : at;
}

/** Whether a text begins with a capital letter. */
export function opensUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** The text under the tokens [first, last), as written. */
export function surfaceOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  const from = tokens[first];
  const to = tokens[last - 1];
  return from && to && last > first ? text.slice(from.start, to.end) : "";
}
