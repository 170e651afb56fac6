import { COMPASS, COMPASS_LANDS } from "../../lexicon/places.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { isCapitalised } from "./words.js";

const COMMON_PLACES =
  /^(?:line of contact|line of control|contact line|front ?line|demarcation line|(?:liberated|occupied|annexed|disputed|breakaway) (?:territories|areas|lands|regions)|(?:neighbou?ring|other|foreign|third) (?:countries|states|nations))$/;

/** "the line of contact", "the eastern region", "mid-western districts": places without a name. */
export function commonPlace(tokens: readonly Token[], at: number): { readonly name: string; readonly length: number } | null {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(at, at + length).map((token) => token.lower);
    if (words.length === length && COMMON_PLACES.test(words.join(" "))) return { name: words.join(" "), length };
  }
  return compassPlace(tokens, at);
}

function compassPlace(tokens: readonly Token[], at: number): { readonly name: string; readonly length: number } | null {
  const hyphened = tokens[at + 1]?.text === "-" && tokens[at + 1]!.glued;
  const noun = hyphened ? at + 3 : at + 1;
  const bare = hyphened && COMPASS_LANDS.test(lowerOf(tokens[at + 2])) ? at + 2 : noun;
  if (!COMPASS_LANDS.test(lowerOf(tokens[bare])) || isCapitalised(tokens[at]!)) return null;
  const words = tokens.slice(at, bare).map(({ lower }) => lower);
  if (!COMPASS.test(words.join("").replace(/-$/, ""))) return null;
  const behind = tokens[bare + 1];
  if (behind && (behind.lower === "of" || isCapitalised(behind))) return null;
  return {
    name: tokens
      .slice(at, bare + 1)
      .map(({ lower, glued }, i) => (i > 0 && !glued ? ` ${lower}` : lower))
      .join(""),
    length: bare + 1 - at,
  };
}
