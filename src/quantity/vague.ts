import { SCALES, VAGUE_MULTIPLIERS, VAGUE_PLURALS } from "../lexicon/numerals.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";

/** A number that names only its least: "hundreds of thousands" is 200 thousand and open. */
export interface Vague {
  readonly least: number;
  readonly end: number;
}

/** "dozens", "tens of thousands", "several hundred", "a few thousand"; null for "several" alone, which states no figure. */
export function readVague(tokens: readonly Token[], at: number): Vague | null {
  if (tokens[at]?.kind === "number") return figurePlural(tokens, at);
  const first = tokens[at]?.kind === "word" ? tokens[at].lower : "";
  const plural = VAGUE_PLURALS.get(first);
  if (plural !== undefined) return chain(tokens, at, first, plural);
  const start = first === "a" ? at + 1 : at;
  const multiplier = VAGUE_MULTIPLIERS.get(lowerOf(tokens[start]));
  if (multiplier === undefined || (start > at && tokens[start]!.lower === "many")) return null;
  return multiplied(tokens, start + 1, multiplier);
}

// "100s of homes", "1000s of fans"
function figurePlural(tokens: readonly Token[], at: number): Vague | null {
  const [figure, plural, of] = [tokens[at]!.text, tokens[at + 1], tokens[at + 2]];
  const whole = plural?.text === "s" && plural.glued && of?.lower === "of" && /^10{1,3}$|^1,000$|^10,?000$/.test(figure);
  return whole ? { least: 2 * Number(figure.replace(",", "")), end: at + 2 } : null;
}

// "tens" and "scores" are vague numbers only before "of": "test scores" are none
function chain(tokens: readonly Token[], at: number, first: string, least: number): Vague | null {
  const inner = tokens[at + 1]?.lower === "of" ? VAGUE_PLURALS.get(lowerOf(tokens[at + 2])) : undefined;
  if (inner !== undefined && inner > least) {
    const scale = inner / 2;
    return { least: (first === "dozens" ? 20 : least) * scale, end: at + 3 };
  }
  if (tokens[at + 1]?.lower === "and" && tokens[at + 2]?.lower === first) return { least, end: at + 3 };
  if ((first === "tens" || first === "scores") && !(tokens[at + 1]?.lower === "of" && isThing(tokens[at + 2]))) return null;
  if (first === "scores" && /^(?:test|exam|credit|the|their|his|her|its|high|low|box|of)$/.test(lowerOf(tokens[at - 1])))
    return null;
  return { least, end: at + 1 };
}

const isThing = (token: Token | undefined): boolean => token?.kind === "word" && token.lower.length > 2;

function multiplied(tokens: readonly Token[], at: number, multiplier: number): Vague | null {
  let end = tokens[at]?.lower === "of" && multiplier === 2 ? at + 1 : at;
  let least = multiplier;
  const start = end;
  for (let i = 0; i < 2; i++) {
    const scale = tokens[end]?.kind === "word" ? SCALES.get(tokens[end]!.lower) : undefined;
    if (scale === undefined) break;
    least *= scale;
    end++;
  }
  return end > start ? { least, end } : null;
}
