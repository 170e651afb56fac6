import { CONDITIONS, DENIAL_VERBS, FUTURE, PROPOSAL_NOUNS, PROPOSAL_VERBS } from "../../lexicon/modality.js";
import type { Token } from "../../types.js";
import { baseOf } from "./verbs.js";
import { BE } from "./words.js";

const AHEAD_WORDS = new Set(
  (
    "may might could couldn't should shouldn't would wouldn't set due likely unlikely poised bound slated track course about " +
    "ask asks asked asking call calls called calling appeal appeals appealed appealing press presses pressed pressing push pushes pushed pushing " +
    "sue sues sued suing bid bids bidding apply applies applied applying campaign campaigns campaigned campaigning lobby lobbied lobbies lobbying"
  ).split(" "),
);
const DENIAL_WORDS = new Set(
  (
    "never not cannot no nobody contrary untrue false wrong lie lies myth incorrect inaccurate baseless unfounded exaggerated denied dismissed rejected refuted " +
    "mistaken fabricated fake corrected retracted withdrawn high low"
  ).split(" "),
);

/** Whether a sentence holds any word at all that can take a figure out of the plain assertion; most hold none, and need no look at each figure. */
export function hasCue(tokens: readonly Token[]): boolean {
  const known = KNOWN.get(tokens);
  if (known !== undefined) return known;
  const found = tokens.some(
    ({ lower }, at) =>
      isCue(lower) || (BE.has(lower) && tokens[at + 1]?.lower === "to") || (lower === "to" && tokens[at + 1]?.lower === "be"),
  );
  KNOWN.set(tokens, found);
  return found;
}

const KNOWN = new WeakMap<readonly Token[], boolean>();

function isCue(word: string): boolean {
  if (word === "?" || AHEAD_WORDS.has(word) || DENIAL_WORDS.has(word) || word.endsWith("n't")) return true;
  if (FUTURE.has(word) || CONDITIONS.has(word) || PROPOSAL_NOUNS.has(word)) return true;
  const base = baseOf(word);
  return base !== null && (PROPOSAL_VERBS.has(base) || DENIAL_VERBS.has(base));
}
