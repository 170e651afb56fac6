import { tokenize } from "../../tokens.js";
import type { Attribution } from "./attribution.js";
import type { Cast } from "./cast.js";
import { landOf, partyAt } from "./parties.js";
import type { Scene } from "./scene.js";

/** How many sentences behind "Boria said" its ministry and its statement may still go unnamed. */
const FARTHEST = 3;
/** Tellers that are some party's, whose they do not say: "a government statement", "the army". */
const OFFICIAL =
  /\b(?:government|ministry|army|military|armed forces|air force|navy|general staff|statement|communique|communiqué|spokes(?:man|woman|person)|president|minister)\b/i;

/** The party for which those speak who tell what a sentence holds; null where they speak for none, or for two. */
export function tellerOf(scene: Scene, sources: readonly (Attribution | null)[], cast: Cast): string | null {
  const names = [...new Set(sources.flatMap((source) => source?.name ?? []))];
  if (names.length > 1) return null;
  const [name] = names;
  // "the statement said": of a statement told of before
  if (name === undefined) return sources.some((source) => source?.referred) ? toldBefore(scene, cast) : null;
  return partyOf(name, cast) ?? (OFFICIAL.test(name) ? toldBefore(scene, cast) : null);
}

/** "a Borian government statement", "Boria", its capital → "Boria" */
export function partyOf(name: string, cast: Cast): string | null {
  const land = landOf(name);
  if (land !== undefined) return land;
  const tokens = tokenize(name);
  const parties = new Set(tokens.flatMap((_, at) => partyAt(tokens, at, cast)?.id ?? []));
  return parties.size === 1 ? [...parties][0]! : null;
}

function toldBefore({ context, index }: Scene, cast: Cast): string | null {
  const quiet = { ...cast, recorder: null };
  for (let at = context.earlier.length - 1; at >= 0; at--) {
    const { mention, qualifiers } = context.earlier[at]!;
    if (index - mention.segmentIndex > FARTHEST) return null;
    const party = qualifiers.attributedTo ? partyOf(qualifiers.attributedTo, quiet) : null;
    if (party) return party;
  }
  return null;
}
