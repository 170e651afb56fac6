import { textOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import type { Sides } from "./owner.js";
import { placeAt } from "./place-names.js";
import type { Scene } from "./scene.js";
import { isCapitalised } from "./words.js";

const DASH = /^[-–—:]$/;

/** The token behind "3 May 1931 —", where a line of a chronicle opens with its date; -1 for other lines. */
export function chronicleStart({ tokens, quantities }: Pick<Scene, "tokens" | "quantities">): number {
  const date = quantities[0];
  const opens = date !== undefined && date.dimension === "date" && date.from <= 1 && DASH.test(textOf(tokens[date.to]));
  return opens && !tokens[date.to]!.glued ? date.to + 1 : -1;
}

/** "3 May 1931 — Velm, Boria; 25 drowned": the place that stands between the date and what happened. */
export function chroniclePlace(scene: Scene, _: Mention, { cast }: Sides): string | null {
  const { tokens } = scene;
  const start = chronicleStart(scene);
  if (start < 0 || !tokens[start] || !isCapitalised(tokens[start])) return null;
  let end = start;
  while (end < start + LONGEST && tokens[end] && (isCapitalised(tokens[end]!) || tokens[end]!.text === ",")) end++;
  return /^[;:–—]$/.test(textOf(tokens[end])) ? placeAt(tokens.slice(start, end), 0, cast) : null;
}
const LONGEST = 8;
