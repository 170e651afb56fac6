import { HELD_ON_A_DAY } from "../../lexicon/things.js";
import { lowerOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import type { Action } from "./named.js";
import type { Scene } from "./scene.js";

/** "150,000 took part in Saturday's rally", "9 in ten joined Tuesday's strike": those who came are those of that day. */
export function gatheringDay(scene: Scene, { kind }: Mention, action: Action | null): string | null {
  const { tokens, quantities, document, context } = scene;
  if (!/^(?:people|count|percent)$/.test(kind)) return null;
  if (!CAME.has(action?.name ?? "") && !(kind === "percent" && tokens.some(({ lower }) => JOINED.test(lower)))) return null;
  for (const { dimension, value, from, to } of quantities) {
    if (dimension !== "date" || !/^\d{4}-\d\d-\d\d$/.test(value ?? "") || value! > (document.published ?? "")) continue;
    const isOwner = /^['’]s?$/.test(lowerOf(tokens[to]));
    if (!isOwner && lowerOf(tokens[from - 1]) !== "the") continue;
    const behind = tokens.slice(isOwner ? to + 1 : to, to + 4);
    if (!behind.some(({ lower }) => HELD_ON_A_DAY.has(lower))) continue;
    context.recorder?.heard(value!, { start: tokens[from]!.start, end: tokens[to - 1]!.end });
    return value;
  }
  return null;
}

const CAME = new Set(["attended", "joined", "gathered", "marched", "participated", "protested", "rallied"]);
const JOINED = /^(?:joined|attended|took|observed|followed|heeded)$/;
