import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { roleAt, type Sides } from "./owner.js";
import { ALLIANCES } from "./parties.js";
import type { Scene } from "./scene.js";
import { isStop } from "./words.js";

/** "the tally of Boria's burnt equipment – 9 posts, 61 tanks": the clause before the sign names the owner. */
export function announcedSide({ tokens }: Scene, mention: Mention, names: readonly string[], sides: Sides): string | null {
  for (let at = mention.quantity.from - 1; at > 0; at--) {
    if (isStop(tokens[at]!)) return null;
    if (/^[:–—]$/.test(tokens[at]!.text))
      // "Borian Ferry Sinks: Four Dead"
      return isDateline(tokens, at) ||
        (/^(?:casualty|people)$/.test(mention.kind) && !tokens.slice(0, at).some(({ lower }) => TOLLS.test(lower)))
        ? null
        : announcedRole(tokens.slice(Math.max(0, at - 25), at), names, sides);
  }
  return null;
}

const TOLLS =
  /^(?:loss(?:es)?|lost|casualt(?:y|ies)|dead|deaths|killed|wounded|injured|captured|prisoners|toll|destroyed|we|our|side)$/;

// "SAN PEDRO, Boria (AP) —"
const isDateline = (tokens: readonly Token[], sign: number): boolean =>
  sign < 14 && /^\p{Lu}{3,}$/u.test(tokens[0]!.text) && tokens[sign]!.text !== ":";

// "We now use the equipment taken as trophies – 18 tanks": what we captured was the enemy's.
function announcedRole(tokens: readonly Token[], names: readonly string[], sides: Sides): string | null {
  const ours = tokens.some(({ lower }) => lower === "we");
  const named = onlyRole(
    tokens.filter(({ lower }) => lower !== "we" && lower !== "us"),
    sides,
  );
  return named ?? (ours && names.includes("captured") ? sides.enemy : null);
}

/** The one party of these words; null where they name none or several. */
export function onlyRole(tokens: readonly Token[], sides: Sides): string | null {
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const party = roleAt(tokens, at, sides);
    if (party && !ALLIANCES.has(party)) found.add(party);
  }
  return found.size === 1 ? [...found][0]! : null;
}
