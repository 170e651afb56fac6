import { EVENT_NOUNS } from "../../lexicon/places.js";
import { lowerOf, tokenize } from "../../tokens.js";
import type { Span, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { isFragment } from "./modality-fragment.js";
import { OWNERS, roleAt, type Sides } from "./owner.js";
import type { Scene } from "./scene.js";
import { CLAUSE_OPENERS, isCapitalised, isStop } from "./words.js";

const LOSSES: ReadonlySet<string> = new Set("loss losses casualties deaths dead toll fatalities".split(" "));

/** "The enemy's losses are 400 killed", "Borian deaths have been estimated as high as 700": nothing but a verb group or a date between the two. */
export function lossesSide(scene: Scene, { quantity, kind }: Mention, sides: Sides): string | null {
  if (!OWNERS.has(kind)) return null;
  const { tokens, eventAt } = scene;
  for (let at = quantity.from - 1; at > 0 && at > quantity.from - 20; at--) {
    const { lower } = tokens[at]!;
    if (isStop(tokens[at]!) || lower === "," || (CLAUSE_OPENERS.has(lower) && lower !== "since")) return null;
    if (!LOSSES.has(lower)) continue;
    if (eventAt.get(at)?.form === "active") return null;
    return ownerOfLosses(tokens, at, sides);
  }
  return null;
}

/** "losses of the Borian army", "the enemy's losses" */
function ownerOfLosses(tokens: readonly Token[], at: number, sides: Sides): string | null {
  const behind = tokens[at + 1]?.lower === "of" ? roleAt(tokens, tokens[at + 2]?.lower === "the" ? at + 3 : at + 2, sides) : null;
  return behind ?? ownerRightBefore(tokens, at, sides);
}

// "Our forces inflicted losses": no owner of them
function ownerRightBefore(tokens: readonly Token[], at: number, sides: Sides): string | null {
  const right = at > 0 ? roleAt(tokens, at - 1, sides) : null;
  if (right || at === 0) return right;
  let last = at - 1;
  while (last > 0 && /^(?:own|combat|total|military|death|official|army|government|reported)$/.test(tokens[last]!.lower)) last--;
  const owned = last > 0 && /^['’]s?$/.test(tokens[last]!.text) ? last - 1 : last;
  if (POSSESSED.test(tokens[last]!.lower)) return ownerOfOwn(tokens, last, sides);
  // "Boria Earthquake Death Toll": where it was
  if (EVENT_NOUNS.has(tokens[owned]!.lower)) return null;
  return roleAt(tokens, owned, sides) ?? (owned > 0 && isCapitalised(tokens[owned]!) ? roleAt(tokens, owned - 1, sides) : null);
}

const POSSESSED = /^(?:its|their)$/;

/** "Boria put its own losses at five", "The army said its losses": of the one party named before, and where it says "own" of who speaks. */
function ownerOfOwn(tokens: readonly Token[], at: number, sides: Sides): string | null {
  const named = tokens.slice(0, at).flatMap((_, i) => roleAt(tokens, i, sides) ?? []);
  return new Set(named).size === 1 || tokens[at + 1]?.lower === "own" ? (named[0] ?? null) : null;
}

/** A sentence that tells whose losses the ones behind it are of. */
interface Told {
  readonly party: string;
  readonly span: Span;
}

const FARTHEST = 8;
const LONGEST = 600;

/** "The losses of the Borian army are heavy. More than 90 tanks. About 17 aircraft.", "As of today, the losses amount to 1,340 people": whose the sentence before calls them. */
export function lossesBefore(scene: Scene, isLoss: boolean, sides: Sides): Told | null {
  const { tokens, document, segments, segment, index } = scene;
  const pointsBack = tokens.some(({ lower }, at) => LOSSES.has(lower) && POINTING.test(lowerOf(tokens[at - 1])));
  if (!isLoss && !isFragment(scene) && !pointsBack) return null;
  for (let at = index - 1; at >= 0 && at > index - FARTHEST; at--) {
    const { block, kind, speaker, span } = segments[at]!;
    if (!/^(?:sentence|item)$/.test(kind) || speaker !== segment.speaker || segment.block - block > 1) return null;
    const before = tokenize(document.text, span.start, Math.min(span.end, span.start + LONGEST));
    const party = before.map((_, i) => (LOSSES.has(before[i]!.lower) ? ownerOfLosses(before, i, sides) : null)).find(Boolean);
    if (party) return { party, span };
    if (before.some((_, i) => roleAt(before, i, sides) !== null)) return null;
  }
  return null;
}
const POINTING = /^(?:the|these|those|such|irretrievable|irrecoverable|total|overall|combined|confirmed|personnel|manpower)$/;
