import { kept } from "../../kept.js";
import {
  COMMANDS,
  CONDITIONS,
  DEEDS_AHEAD,
  DENIAL_VERBS,
  FORESEEING,
  FUTURE,
  GROUNDS,
  PROPOSAL_NOUNS,
  PROPOSAL_VERBS,
  PUTTING_BY,
  REACHING,
  UNTRUTHS,
  WARNING,
} from "../../lexicon/modality.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { isLead } from "./modality-prospect.js";
import { baseOf } from "./verbs.js";
import { BE } from "./words.js";

const AHEAD_WORDS = new Set(
  (
    "provided providing otherwise must need needs whether wonder wonders wondered event case suppose imagine without potential possible should ruled ruling rules " +
    "reckon reckons reckoning brace braces braced bracing see sees includes include included contains contain provides provide grants " +
    "may might could couldn't should shouldn't would wouldn't set due likely unlikely poised bound slated track course about " +
    "ask asks asked asking call calls called calling appeal appeals appealed appealing press presses pressed pressing push pushes pushed pushing " +
    "sue sues sued suing bid bids bidding apply applies applied applying campaign campaigns campaigned campaigning lobby lobbied lobbies lobbying"
  ).split(" "),
);
const DENIAL_WORDS = new Set([
  ..."never not cannot no nor nobody contrary lie myth hoax fabrication high low true up".split(" "),
  ...UNTRUTHS.filter((one) => !one.includes(" ")),
  ...GROUNDS,
  ...DEEDS_AHEAD,
]);

/** Whether a sentence holds any word at all that can take a figure out of the plain assertion; most hold none, and need no look at each figure. */
export function hasCue(tokens: readonly Token[]): boolean {
  const known = KNOWN.get(tokens);
  if (known !== undefined) return known;
  const found = tokens.some(
    ({ lower }, at) =>
      isCue(lower) ||
      (lower === "to" && (tokens[at + 1]?.lower === "be" || isLead(lowerOf(tokens[at - 1])) || tokens.length < SHORT)) ||
      (BE.has(lower) && tokens[at + 1]?.lower === "to"),
  );
  KNOWN.set(tokens, found);
  return found;
}

/** A heading may hold no other word of what is to come: "Mill to shut 12 sites". */
const SHORT = 16;
const KNOWN = new WeakMap<readonly Token[], boolean>();

const isCue = kept((word: string): boolean => {
  if (word === "?" || AHEAD_WORDS.has(word) || DENIAL_WORDS.has(word) || word.endsWith("n't")) return true;
  if (FUTURE.has(word) || CONDITIONS.has(word) || PROPOSAL_NOUNS.has(word)) return true;
  const base = baseOf(word);
  return base !== null && VERBS.has(base);
});

const VERBS: ReadonlySet<string> = new Set([
  ...PROPOSAL_VERBS,
  ...DENIAL_VERBS,
  ...COMMANDS,
  ...REACHING,
  ...PUTTING_BY,
  ...FORESEEING,
  ...WARNING,
]);
