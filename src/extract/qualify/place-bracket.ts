import { NAME_PARTICLES } from "../../lexicon/places.js";
import { spanOf } from "../../record.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { nameAt } from "./name-at.js";
import type { Sides } from "./owner.js";
import { isNationId, partyAt } from "./parties.js";
import type { Scene } from "./scene.js";
import { isCapitalised } from "./words.js";

/** Words in brackets: a number and what it counts. */
const LONGEST = 5;
const LONGEST_NAME = 7;

/** "Tarn (41 cases), Velm (8 cases)": a list of places, each with its number in brackets; ages and votes stand there without a noun. */
export function bracketPlace(scene: Scene, mention: Mention, { cast }: Sides): string | null {
  const land = bracketedLand(scene, mention, cast);
  if (land) return land;
  if (!isBracketed(scene, mention)) return null;
  if (scene.mentions.filter((other) => isBracketed(scene, other)).length < 2) return null;
  const { tokens } = scene;
  const end = mention.quantity.from - 1;
  let first = end;
  while (first > 0 && end - first < LONGEST_NAME && goesOn(tokens, first)) first--;
  while (first < end && !isCapitalised(tokens[first]!)) first++;
  if (first === end) return null;
  const name = nameAt(tokens, first);
  cast.recorder?.heard(name?.words.join(" ") ?? null, spanOf(tokens, first, end));
  const { text } = scene.document;
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end);
}

/** "more than Boria (632) and Norland (593)" */
function bracketedLand({ tokens }: Scene, { quantity, kind }: Mention, cast: Cast): string | null {
  const open = quantity.from - 1;
  if (tokens[open]?.text !== "(" || tokens[quantity.to]?.text !== ")" || !COUNTED.test(kind)) return null;
  for (let first = open - 1; first >= 0 && first > open - 4; first--) {
    const party = partyAt(tokens, first, cast);
    if (party && !party.demonym && isNationId(party.id) && first + party.length === open) return party.id;
  }
  return null;
}

/** The word before is of the name too: "Port-au-Prince", "Villa del Sol". */
function goesOn(tokens: Scene["tokens"], first: number): boolean {
  const [before, own] = [tokens[first - 1]!, tokens[first]];
  return (
    isCapitalised(before) ||
    before.text === "-" ||
    own?.text === "-" ||
    tokens[first - 2]?.text === "-" ||
    NAME_PARTICLES.has(before.lower)
  );
}

function isBracketed({ tokens }: Scene, { quantity, item, kind }: Mention): boolean {
  if (tokens[quantity.from - 1]?.text !== "(" || !item || item.basis !== "after" || !COUNTED.test(kind)) return false;
  return tokens.slice(quantity.to, quantity.to + LONGEST).some(({ text }) => text === ")");
}
const COUNTED = /^(?:count|people|casualty|equipment)$/;
