import { isFirstName, isNoun, isPastForm } from "../../grammar.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { type Cast, partyAt } from "./parties.js";
import { phraseEnd, type Scene } from "./scene.js";
import { isCapitalised, isFiller, isStop, PREPOSITIONS } from "./words.js";

const WHERE = new Set("in at near around off inside outside across throughout over on along within".split(" "));
const SORTS =
  "city town village district region province county state governorate island islands port oblast department municipality settlement valley peninsula capital suburb area territory republic corridor mountain mount lake river strait airport".split(
    " ",
  );
const PLACE_NOUNS = new Set([
  ...SORTS,
  ...SORTS.map((sort) => `${sort}s`),
  "districts",
  "cities",
  "countries",
  "territories",
  "provinces",
]);
const EVENT_NOUNS = new Set(
  "earthquake quake flood floods fire wildfire blast explosion bombing crash disaster attack attacks shooting shootings massacre battle siege tunnel bridge dam plant mine airport conference summit protest march election derailment eruption hurricane cyclone tsunami landslide avalanche".split(
    " ",
  ),
);
const TIMES = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan new god".split(
    " ",
  ),
);
const BODIES = new Set(
  "army ministry forces government parliament police council committee group party party's union news agency war university company bank court".split(
    " ",
  ),
);

/** Where it happened or holds: the place named nearest to the figure in its sentence. */
export function placeOf(scene: Scene, mention: Mention, cast: Cast): string | null {
  return placeBehind(scene, mention, cast) ?? placeBefore(scene, mention, cast) ?? eventPlace(scene, mention);
}

function placeBehind(scene: Scene, mention: Mention, cast: Cast): string | null {
  const { tokens } = scene;
  for (let at = phraseEnd(mention); at < tokens.length && at < phraseEnd(mention) + 30; at++) {
    if (isStop(tokens[at]!)) return null;
    if (scene.starts.has(at) && (tokens[at - 1]!.text === "," || tokens[at - 1]!.lower === "and"))
      return listPlace(scene, at, cast);
    if (!WHERE.has(tokens[at]!.lower)) continue;
    const name = placeAt(tokens, at + 1, cast);
    if (name) return name;
  }
  return null;
}

// "3 dead and 17 wounded in Tarn": a list shares the place behind it, unless its next entry has one before.
function listPlace(scene: Scene, from: number, cast: Cast): string | null {
  const { tokens } = scene;
  for (let at = from; at < tokens.length && at < from + 30; at++) {
    if (isStop(tokens[at]!)) return null;
    if (WHERE.has(tokens[at]!.lower)) {
      const name = placeAt(tokens, at + 1, cast);
      if (name) return name;
    }
  }
  return null;
}

function placeBefore(scene: Scene, mention: Mention, cast: Cast): string | null {
  const { tokens } = scene;
  for (let at = mention.quantity.from - 1; at >= 0; at--) {
    if (isStop(tokens[at]!)) return null;
    if (!WHERE.has(tokens[at]!.lower) && tokens[at]!.lower !== "of") continue;
    const name = tokens[at]!.lower === "of" ? sortedPlace(tokens, at) : placeAt(tokens, at + 1, cast);
    if (name) return name;
  }
  return null;
}

/** "the city of Tarn", "the population of Lachin district": a name with a word that makes it a place. */
function sortedPlace(tokens: readonly Token[], of: number): string | null {
  const name = nameAt(tokens, skipThe(tokens, of + 1));
  if (!name) return null;
  const before = tokens[of - 1]?.lower ?? "";
  const isPlace =
    PLACE_NOUNS.has(before) ||
    /^(?:population|inhabitants|residents)$/.test(before) ||
    PLACE_NOUNS.has(name.words.at(-1)!.toLowerCase());
  return isPlace ? name.words.join(" ") : null;
}

const skipThe = (tokens: readonly Token[], at: number): number => (/^(?:the|both)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at);

function placeAt(tokens: readonly Token[], from: number, cast: Cast): string | null {
  let at = skipThe(tokens, from);
  if (PLACE_NOUNS.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "of") at = skipThe(tokens, at + 2);
  while (
    /^(?:northern|southern|eastern|western|central|north|south|east|west|late|early|city|district)$/.test(
      tokens[at]?.lower ?? "",
    ) &&
    !isCapitalised(tokens[at]!)
  )
    at++;
  const name = nameAt(tokens, at);
  if (!name) return null;
  const first = name.words[0]!;
  if (TIMES.has(first.toLowerCase()) || isFirstName(first.toLowerCase())) return null;
  const last = name.words.at(-1)!.toLowerCase();
  const next = tokens[at + name.length]?.lower ?? "";
  if (modifies(tokens, at + name.length) && !PLACE_NOUNS.has(last)) return null;
  if (BODIES.has(last) || BODIES.has(next) || next === "’s" || next === "'s") return null;
  const party = partyAt(tokens, at, cast);
  if (party?.demonym) return null;
  return name.words.join(" ");
}

// "from Ardanian positions", "in Ministry buildings": the name only qualifies a noun.
function modifies(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== "word" || isCapitalised(next) || isFiller(next.lower) || PREPOSITIONS.has(next.lower)) return false;
  return (
    isNoun(next.lower) &&
    !isPastForm(next.lower) &&
    !/^(?:yesterday|today|tonight|overnight|alone|time|day|week|month|year|last|this|killed)$/.test(next.lower)
  );
}

/** A run of capitalised words, with the lower-case sort of place behind it: "Lachin district", "New Dell". */
function nameAt(tokens: readonly Token[], from: number): { readonly words: readonly string[]; readonly length: number } | null {
  const words: string[] = [];
  let at = from;
  while (at < tokens.length && words.length < 5 && tokens[at]!.kind === "word" && isCapitalised(tokens[at]!)) {
    words.push(tokens[at]!.text);
    at++;
    if (tokens[at]?.text === "-" && tokens[at]!.glued && tokens[at + 1]?.glued) {
      words[words.length - 1] += `-${tokens[at + 1]!.text}`;
      at += 2;
    }
  }
  if (!words.length) return null;
  while (PLACE_NOUNS.has(tokens[at]?.lower ?? "")) {
    words.push(tokens[at]!.text);
    at++;
  }
  return { words, length: at - from };
}

/** "the Halden earthquake", "the Korin bombing": the name of the event says where. */
function eventPlace(scene: Scene, mention: Mention): string | null {
  const { tokens } = scene;
  const from = Math.max(0, mention.quantity.from - 25);
  for (let at = from; at < tokens.length && at < mention.quantity.to + 25; at++) {
    if (!EVENT_NOUNS.has(tokens[at]!.lower) || at === 0 || isStop(tokens[at]!)) continue;
    let first = at;
    while (first > 0 && tokens[first - 1]!.kind === "word" && isCapitalised(tokens[first - 1]!) && first > at - 3) first--;
    if (first === 0 || tokens[first]!.lower === "the") first++;
    if (first < at && !TIMES.has(tokens[first]!.lower))
      return tokens
        .slice(first, at)
        .map((token) => token.text)
        .join(" ");
  }
  return null;
}
