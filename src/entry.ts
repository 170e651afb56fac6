import type { KINDS } from "./vocabulary.js";

/** One thing the lexicon knows, with every way to write it. */
export interface Entry {
  /** Canonical name: singular, lower case unless a name. */
  readonly id: string;
  /** Other names, spellings, transliterations, translations, abbreviations; the id itself need not be repeated, nor regular plurals. */
  readonly forms?: readonly string[];
  /** Forms that are everyday words too ("Hurricane", "Cube", "Acacia"): they name this thing only with a capital among other things of its kind. */
  readonly alike?: readonly string[];
  /** Ids of the broader classes: a T-72 is a "tank", a tank is an "armoured vehicle". */
  readonly isA?: readonly string[];
  /** What a count of it is: "equipment", "casualty" (never by itself), "people", "count". */
  readonly kind?: (typeof KINDS)[number];
  readonly source?: string;
}

/** A country or armed group of a user: its names, its demonyms (adjective and noun, singular and plural), its capital. */
export interface Party {
  readonly id: string;
  readonly forms?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly capital?: string;
  /** By default "country". */
  readonly kind?: "country" | "group";
}

/** Words of a user, beside those that the program brings along; where both know a word, the user's entry holds. */
export interface Lexicon {
  readonly entries?: readonly Entry[];
  readonly parties?: readonly Party[];
}
