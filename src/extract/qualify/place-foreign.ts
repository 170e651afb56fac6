import { AWAY_DEEDS, DISASTERS } from "../../lexicon/scenes.js";
import { lowerOf } from "../../tokens.js";
import type { Span, Token } from "../../types.js";
import type { Cast } from "./cast.js";
import { isNationId, partyAt } from "./parties.js";
import type { Scene } from "./scene.js";

/** "The death toll from the quake rose to 40": of the one that the story tells of, wherever the talk was since. */
export function isTollOf({ tokens, document }: Scene, { span }: { readonly span: Span }): boolean {
  if (!tokens.some(({ lower }) => lower === "toll")) return false;
  const at = tokens.findIndex(({ lower }) => DISASTERS.has(lower));
  if (at < 0 || !tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:the|this)$/.test(lower))) return false;
  return document.text.slice(span.start, span.end).includes(tokens[at]!.lower);
}

/** "Boria has sent 40 medics", "Boria flew out 900": what another land does is done at no place of the story; "Boria has lost 3,000 men" is a sum. */
export function isOfForeigner({ tokens }: Scene, cast: Cast): boolean {
  const party = partyAt(tokens, 0, cast);
  if (!party || party.demonym || !isNationId(party.id)) return false;
  const verb = tokens.slice(party.length, party.length + 4);
  const at = verb.findIndex(({ lower }) => AWAY_DEEDS.has(lower) || (/^(?:flew|took)$/.test(lower) && isOut(verb, lower)));
  if (at < 0) return false;
  return (
    !cast.hostile.includes(party.id) || (/^(?:has|have|had)$/.test(lowerOf(verb[0])) && /^(?:lost|killed)$/.test(verb[at]!.lower))
  );
}

// "flew out 900", "took in 40"
const isOut = (verb: readonly Token[], word: string): boolean =>
  /^(?:out|in|home)$/.test(lowerOf(verb[verb.findIndex(({ lower }) => lower === word) + 1]));
