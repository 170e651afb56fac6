import { isAdverb } from "../grammar.js";
import { HARM } from "../lexicon/harm.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { classOf } from "./sentence.js";

/** "300 are now sheltering in schools": what those do who stand right before `at`; not "40 are missing", "12 are dying". */
export function areDoing(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(lowerOf(tokens[at]))) return false;
  const verb = lowerOf(tokens[behindAdverb(tokens, at + 1)]);
  return /[a-z]{3}ing$/.test(verb) && !HARM.has(verb) && verb !== "missing";
}

/** "300 remain in tents" */
export const isStaying = (tokens: readonly Token[], at: number): boolean =>
  /^(?:remain|stay)(?:s|ed)?$/.test(lowerOf(tokens[at]));

/** "now", "currently" */
export const behindAdverb = (tokens: readonly Token[], at: number): number =>
  classOf(tokens[at]) === "adverb" || isAdverb(lowerOf(tokens[at])) ? at + 1 : at;
