import { FLOWS } from "../lexicon/flows.js";
import type { Comparison } from "./compare.js";
import type { Side } from "./side.js";

/** Words for how long a sum came together, by the length that they name. */
const SPELLS: readonly (readonly [spell: string, words: RegExp])[] = [
  ["quarter", /\b(?:quarter|quarters|quarterly|Q[1-4]|three months)\b/i],
  ["half year", /\b(?:(?:first|second) half|half[- ]years?|six months)\b/i],
  ["nine months", /\bnine months\b/i],
  ["month", /\b(?:monthly|(?:this|last|next|previous|per|a) month)\b/i],
  ["year", /\b(?:(?:full|whole|entire|fiscal|financial|calendar|business)[ -]years?|for the year|annual|annually|yearly)\b/i],
];

/** "4.2 billion in the third quarter" and "17 billion for the full year": two sums, however alike their names. */
export function haveTwoSpells({ figure, a, b }: Comparison): boolean {
  const { attribute } = figure.mentions[0]!.claim;
  if (attribute === null || !FLOWS.has(attribute)) return false;
  const [one, two] = [spellOf(a), spellOf(b)];
  return one !== null && two !== null && one !== two;
}

/** The one spell that every sentence of a side names; null where they name none or several. */
function spellOf({ mentions }: Side): string | null {
  const named = new Set(
    mentions.flatMap(({ claim }) => SPELLS.filter(([, words]) => words.test(claim.sentence)).map(([spell]) => spell)),
  );
  return named.size === 1 ? [...named][0]! : null;
}
