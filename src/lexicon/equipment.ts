import type { Entry } from "../types.js";

/** Weapons, vehicles, systems, ammunition, posts and depots: names, other spellings, transliterations, translations, and their classes. */
export const EQUIPMENT: readonly Entry[] = [
  { id: "armoured vehicle", forms: ["armored vehicle"], kind: "equipment" },
  { id: "tank", forms: ["MBT", "main battle tank"], isA: ["armoured vehicle"], kind: "equipment" },
];
