import type { Token } from "./types.js";

// One alternative a kind of token, tried in order. Digits with inner separators first, so that "1,800" and "3.7" stay whole and a full
// stop or comma at the end stays out.
const TOKEN =
  /(?<code>\p{L}{1,12}\d[\p{L}\d]{0,40}|\d{1,12}\p{L}{1,6}\d[\p{L}\d]{0,40})|(?<number>\d+(?:[.,'’]\d+)*)|(?<possessive>['’]s(?![\p{L}\d]))|(?<word>[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\d]))[\p{L}\p{M}]+)*)|(?<sign>\S)/gu;

/** Cuts `text` from `start` to `end` into tokens; white space belongs to none. Linear in the length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let previousEnd = 0;
  for (const match of part.matchAll(TOKEN)) {
    const at = match.index;
    const surface = match[0];
    const groups = match.groups!;
    const kind = groups.number ? "number" : groups.word || groups.possessive ? "word" : groups.code ? "code" : "sign";
    tokens.push({
      text: surface,
      lower: kind === "word" ? surface.toLowerCase().replaceAll("’", "'") : surface.toLowerCase(),
      start: start + at,
      end: start + at + surface.length,
      kind,
      glued: at === previousEnd && tokens.length > 0,
    });
    previousEnd = at + surface.length;
  }
  return tokens;
}

/** The text under the tokens [first, last), as written. */
export function surfaceOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  const from = tokens[first];
  const to = tokens[last - 1];
  return from && to && last > first ? text.slice(from.start, to.end) : "";
}
