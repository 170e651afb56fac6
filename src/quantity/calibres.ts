import { singular } from "../grammar.js";
import { CALIBRED } from "../lexicon/designations.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Token } from "../types.js";

/** Words between a calibre and its weapon: "122-mm self-propelled howitzer". */
const LONGEST_NAME = 5;

const BREAKS =
  /^(?:of|in|on|at|to|from|by|for|with|than|per|is|was|are|were|has|had|have|and|or|the|a|an|that|which|wide|long|thick|deep|high|tall)$/;

/** "130 mm shells", "7.62x39mm cartridges", "82mm and 120mm mortars": the calibre as one token, which names the weapon and measures nothing. */
export function joinCalibres(text: string, tokens: Token[]): Token[] {
  if (!tokens.some(isMillimetre)) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = calibreEnd(tokens, at);
    if (end === null || !(isNamed(tokens, end) || isAside(tokens, at, end))) joined.push(tokens[at++]!);
    else {
      joined.push(calibre(text, tokens[at]!, tokens[end - 1]!));
      at = end;
    }
  }
  return joined;
}

const isMillimetre = ({ lower }: Token): boolean => lower === "mm" || (lower.endsWith("mm") && /^\d+x\d+mm$/.test(lower));

// "82mm", "122-mm", "107 mm", "7.62 mm", "7.62x39 mm", "7.62 x 39mm"
function calibreEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]!.kind !== "number" || !/^\d{1,3}(?:\.\d{1,2})?$/.test(tokens[at]!.text)) return null;
  let end = at + 1;
  if (/^[x×]\d{2}mm$/.test(lowerOf(tokens[end]))) return end + 1;
  if (/^[x×]\d{2}$/.test(lowerOf(tokens[end]))) end++;
  else if (/^[x×]$/.test(lowerOf(tokens[end])) && tokens[end + 1]?.kind === "number") end += 2;
  if (/^[-‐‑]$/.test(textOf(tokens[end])) && tokens[end]!.glued && tokens[end + 1]?.glued) end++;
  return tokens[end]?.lower === "mm" ? end + 1 : null;
}

// the weapon stands behind, other calibres of it may come between
function isNamed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_NAME); at++) {
    const { kind, lower } = tokens[at]!;
    if (CALIBRED.has(lower) || CALIBRED.has(singular(lower))) return true;
    const other = /^(?:and|or|,|\/)$/.test(lower) && tokens[at + 1] ? calibreEnd(tokens, at + 1) : null;
    if (other !== null) return isNamed(tokens, other);
    const isModel = kind === "number" && tokens[at]!.glued && /^[-‐‑]$/.test(tokens[at - 1]!.text); // "122mm BM-21 Grad"
    if ((kind === "number" && !isModel) || BREAKS.test(lower) || (kind === "sign" && !/^[-‐‑]$/.test(lower))) return false;
  }
  return false;
}

// "rocket launchers (MLRS, 122mm)", "three mortars (82mm)"
function isAside(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^[,)]$/.test(textOf(tokens[end]))) return false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_NAME); i--) {
    const { lower, kind } = tokens[i]!;
    if (CALIBRED.has(lower) || CALIBRED.has(singular(lower))) return true;
    if (kind === "number" || BREAKS.test(lower) || (kind === "sign" && !/^[-‐‑,(]$/.test(lower))) return false;
  }
  return false;
}

function calibre(text: string, first: Token, last: Token): Token {
  const surface = text.slice(first.start, last.end);
  return {
    text: surface,
    lower: surface.toLowerCase(),
    start: first.start,
    end: last.end,
    kind: "code",
    glued: first.glued,
  };
}
