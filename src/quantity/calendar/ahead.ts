import { infinitive, isPastForm } from "../../grammar.js";
import { FUTURE_WORDS, PLAIN_PRESENT, PLAN_VERBS, SCHEDULED_PRESENT } from "../../lexicon/calendar.js";
import type { Token } from "../../types.js";
import { isPlural } from "./count.js";
import { lowerAt } from "./words.js";

const REACH = 15;
// forms of "be", "have" and "do" that the lexicon takes for past tenses
const PRESENT = new Set("are am is been be being has have does do".split(" "));

export type Tense = "ahead" | "past";

/**
 * Does the clause speak of what is to come? The verb before the date decides ("will open on 5 March", "said on Friday that it will"),
 * and only where none stands there, the verb behind it ("On Friday the chamber will vote").
 */
export function isAhead(tokens: readonly Token[], first: number, last: number): boolean {
  return tenseAround(tokens, first, last) === "ahead";
}

/** What the nearest verb that shows its time says; null where none does. */
export function tenseAround(tokens: readonly Token[], first: number, last: number): Tense | null {
  if (lowerAt(tokens, first - 1) === "since" || lowerAt(tokens, first) === "since") return "past";
  if (isPutOff(tokens, first) || lowerAt(tokens, first - 1) === "come" || isFaced(tokens, first)) return "ahead";
  return look(tokens, first - 1, -1) ?? look(tokens, last, 1);
}

// "900,000 people facing hunger by September"
const isFaced = (tokens: readonly Token[], first: number): boolean =>
  lowerAt(tokens, first - 1) === "by" &&
  tokens.slice(Math.max(0, first - 9), first).some(({ lower }) => /^(?:fac(?:e|es|ing)|risk(?:s|ing)?)$/.test(lower));

// "was moved to June 5": where something was put off to is still to come
const isPutOff = (tokens: readonly Token[], first: number): boolean =>
  /^(?:to|until|till)$/.test(lowerAt(tokens, first - 1)) &&
  /^(?:moved|postponed|delayed|rescheduled|adjourned|deferred|extended|prolonged|forward|back)$/.test(lowerAt(tokens, first - 2));

function look(tokens: readonly Token[], from: number, step: number): Tense | null {
  for (let at = from, seen = 0; at >= 0 && at < tokens.length && seen < REACH; at += step, seen++) {
    if (tokens[at]!.text === ";") return null;
    const tense = tenseAt(tokens, at, step < 0);
    if (tense) return tense;
  }
  return null;
}

// "would" and "agreed to" tell of the future only where the date stands behind them: "On 9 May they agreed to talk" is past
function tenseAt(tokens: readonly Token[], at: number, inFront: boolean): Tense | null {
  const token = tokens[at]!;
  if (token.kind !== "word") return null;
  const { lower } = token;
  if (lower === "due" && /^(?:was|were)$/.test(lowerAt(tokens, at - 1))) return "past";
  // "is forecast for Wednesday"
  if (/^(?:forecast|predicted|projected|anticipated)$/.test(lower) && /^(?:is|are)$/.test(lowerAt(tokens, at - 1)))
    return "ahead";
  if (FUTURE_WORDS.has(lower) || lower.endsWith("'ll") || SCHEDULED_PRESENT.has(lower)) return "ahead";
  // "goes on trial", "goes to the polls"
  if (lower === "goes" && /^(?:on|to|before|into|live)$/.test(lowerAt(tokens, at + 1))) return "ahead";
  if (lower === "have" && lowerAt(tokens, at + 1) === "to") return "ahead";
  // "is to take effect in May"; "what is to come", "the road is to the north" tell nothing
  if (
    /^(?:is|are)$/.test(lower) &&
    lowerAt(tokens, at + 1) === "to" &&
    infinitive(lowerAt(tokens, at + 2)) === lowerAt(tokens, at + 2)
  )
    return "ahead";
  if (lower === "must" && lowerAt(tokens, at + 1) !== "have") return "ahead";
  if (PLAIN_PRESENT.has(lower) && !hasSubject(tokens, at)) return null;
  if (PLAIN_PRESENT.has(lower)) return /^(?:on|at|in|by|from|this|next)$/.test(lowerAt(tokens, at + 1)) ? "ahead" : null;
  if (lower === "would") return inFront ? "ahead" : "past";
  if (lower === "going" && lowerAt(tokens, at + 1) === "to") return "ahead";
  if (PLAN_VERBS.has(lower)) return inFront && lowerAt(tokens, at + 1) === "to" ? "ahead" : "past";
  if (lower === "was" || lower === "were" || lower === "had" || lower === "did") return "past";
  return !PRESENT.has(lower) && isPastForm(lower) && token.text === lower && !isCarried(tokens, at) ? "past" : null;
}

// "polls open on Sunday", not "after the vote on May 23" nor "at the market close on Friday"
const hasSubject = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  (isLets(tokens, at) ||
    /^(?:they|we|you|i|to|lets|us|please)$/.test(lowerAt(tokens, at - 1)) ||
    isPlural({ ...tokens[at - 1]!, text: tokens[at - 1]!.lower }));

const isLets = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s$/.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) === "let";

// "will be formally opened", "may have fallen", "is closed": the auxiliary before the participle tells the time
function isCarried(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) => /^(?:be|being|have|to|is|are|am)$/.test(lowerAt(tokens, at - back)));
}
