import { SAYING } from "../lexicon/speech.js";

const VERBS = new Set(SAYING);

/** "said", "Added": a finite verb of saying. */
export const isSaying = (word: string): boolean => VERBS.has(word.toLowerCase());
