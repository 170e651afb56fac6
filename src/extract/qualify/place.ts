import { isAdjective } from "../../grammar.js";
import { tokenize } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { partyAt } from "./parties.js";
import { nameAt, PLACE_SORTS, placeAt } from "./place-names.js";
import { phraseEnd, type Scene } from "./scene.js";
import type { Sides } from "./side.js";
import { BE, isCapitalised, isStop } from "./words.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const WHERE = setOf(
  "in at near around off inside outside across throughout over on along within toward towards through under beneath",
);
const EVENT_NOUNS = setOf(
  "earthquake quake flood floods fire wildfire blaze blast explosion bombing crash disaster attack attacks shooting shootings massacre battle siege tunnel bridge dam plant mine airport summit protest march derailment eruption landslide avalanche corridor stampede collapse",
);
const MEASURED = setOf("population economy territory area inhabitants residents gdp unemployment inflation turnout");

interface Found {
  readonly name: string;
  readonly gap: number;
}

/** Where it happened or holds: the place named nearest to the figure in its sentence, else what "there" or "the town" stands for. */
export function placeOf(scene: Scene, mention: Mention, sides: Sides): string | null {
  const { cast } = sides;
  const [behind, before] = [placeBehind(scene, mention, cast), placeBefore(scene, mention, cast)];
  const near = behind && before ? (before.gap < behind.gap ? before : behind) : (behind ?? before);
  return near?.name ?? ownerPlace(scene, mention) ?? eventPlace(scene, mention, cast) ?? anaphor(scene, mention, sides);
}

function placeBehind({ tokens, starts }: Scene, mention: Mention, cast: Cast): Found | null {
  const from = phraseEnd(mention);
  let toll = 0;
  for (let at = from; at < tokens.length && at < from + 35; at++) {
    if (isStop(tokens[at]!)) return null;
    // a place behind the next figure of a list is shared, but gives way to one that stands before
    if (starts.has(at) && at > from) toll = 12;
    if (!WHERE.has(tokens[at]!.lower)) continue;
    const name = placeAt(tokens, at + 1, cast);
    if (name) return { name, gap: at - from + toll };
  }
  return null;
}

function placeBefore({ tokens }: Scene, mention: Mention, cast: Cast): Found | null {
  const { from } = mention.quantity;
  for (let at = from - 1; at >= 0 && at > from - 60; at--) {
    const { lower } = tokens[at]!;
    if (isStop(tokens[at]!)) return null;
    const name = lower === "of" ? sortedPlace(tokens, at, cast) : WHERE.has(lower) ? placeAt(tokens, at + 1, cast) : null;
    if (name) return { name, gap: from - at };
  }
  return null;
}

/** "the city of Tarn", "the population of Lachin district"; nothing for "launched from the territory of Boria". */
function sortedPlace(tokens: readonly Token[], of: number, cast: Cast): string | null {
  const name = placeAt(tokens, of + 1, cast);
  if (!name) return null;
  const before = tokens[of - 1]?.lower ?? "";
  if (/^(?:from|to)$/.test(tokens[of - 2]?.lower ?? "") || /^(?:from|to)$/.test(tokens[of - 3]?.lower ?? "")) return null;
  return PLACE_SORTS.has(before) || MEASURED.has(before) || PLACE_SORTS.has(name.split(" ").at(-1)!.toLowerCase()) ? name : null;
}

/** "Armenia's population is 99 percent": what is measured belongs to the place. */
function ownerPlace({ tokens }: Scene, mention: Mention): string | null {
  const { from } = mention.quantity;
  for (let at = from - 1; at > 0 && at > from - 12; at--) {
    if (isStop(tokens[at]!)) return null;
    if (!/^['’]s$/.test(tokens[at]!.lower) || !MEASURED.has(tokens[at + 1]?.lower ?? "")) continue;
    let first = at - 1;
    while (first > 0 && (isCapitalised(tokens[first - 1]!) || tokens[first - 1]!.text === "-")) first--;
    return nameAt(tokens, first)?.words.join(" ") ?? null;
  }
  return null;
}

/** "the Halden earthquake", "the Lindholm corridor": the name of the event or work says where. */
function eventPlace({ tokens }: Scene, mention: Mention, cast: Cast): string | null {
  const from = Math.max(1, mention.quantity.from - 25);
  for (let at = from; at < tokens.length && at < mention.quantity.to + 25; at++) {
    if (!EVENT_NOUNS.has(tokens[at]!.lower)) continue;
    let first = at;
    while (first > 0 && tokens[first - 1]!.kind === "word" && isCapitalised(tokens[first - 1]!) && first > at - 3) first--;
    if (/^(?:the|a|an|this|that|in|after|our|his|their|deadly)$/.test(tokens[first]!.lower)) first++;
    if (first >= at || partyAt(tokens, first, cast)?.demonym) continue;
    const name = placeAt(tokens.slice(first, at), 0, cast);
    if (name) return name;
  }
  return null;
}

/** "there", "the town", "this district" stand for the place named last; "here" for the speaker's country. */
function anaphor(scene: Scene, mention: Mention, { cast, own }: Sides): string | null {
  const { tokens } = scene;
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (Math.abs(at - mention.quantity.from) > 20) continue;
    if (lower === "here" && scene.segment.speaker && own) return own;
    if (
      (lower === "there" &&
        at > 0 &&
        !BE.has(tokens[at + 1]?.lower ?? "") &&
        !/^(?:ha[sdv]\w*|will|would|were)$/.test(tokens[at + 1]?.lower ?? "")) ||
      namesSort(tokens, at)
    )
      return lastPlace(scene, mention, cast);
  }
  return null;
}

const namesSort = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:this|that|the)$/.test(tokens[at]!.lower)) return false;
  const noun = isAdjective(tokens[at + 1]?.lower ?? "") && tokens[at + 1]!.lower !== "region" ? at + 2 : at + 1;
  return (
    /^(?:city|town|village|region|district|province|island|port|settlement)$/.test(tokens[noun]?.lower ?? "") &&
    tokens[noun + 1]?.lower !== "of" &&
    !isCapitalised(tokens[noun + 1] ?? tokens[noun]!)
  );
};

function lastPlace(scene: Scene, mention: Mention, cast: Cast): string | null {
  const here = lastPlaceIn(scene.tokens.slice(0, mention.quantity.from), cast);
  if (here) return here;
  for (let at = scene.index - 1; at >= 0 && at > scene.index - 5; at--) {
    const { span, block } = scene.segments[at]!;
    if (block < scene.segment.block - 1) return null;
    const place = lastPlaceIn(tokenize(scene.document.text, span.start, Math.min(span.end, span.start + 600)), cast);
    if (place) return place;
  }
  return null;
}

function lastPlaceIn(tokens: readonly Token[], cast: Cast): string | null {
  for (let at = tokens.length - 1; at > 0; at--) {
    if (tokens[at]!.lower === "of" && PLACE_SORTS.has(tokens[at - 1]!.lower)) {
      const name = placeAt(tokens, at + 1, cast);
      if (name) return name;
    }
    if (!WHERE.has(tokens[at]!.lower)) continue;
    const name = placeAt(tokens, at + 1, cast);
    if (name) return name;
  }
  return null;
}
