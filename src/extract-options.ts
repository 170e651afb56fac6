import type { Lexicon } from "./entry.js";

export interface ExtractOptions {
  /** Makes claims of menus, share bars and comment sections too. */
  readonly includeFurniture?: boolean | undefined;
  /** Words beside those that the program knows: things with their classes, countries and armed groups. */
  readonly lexicon?: Lexicon | undefined;
}
