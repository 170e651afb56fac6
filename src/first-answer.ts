import type { Asked } from "./record.js";

/** The first answer that an ordered table of rules gives: each rule answers or passes with null. */
export function firstAnswer<Rule, Answer>(rules: readonly Rule[], ask: (rule: Rule) => Answer | null): Answer | null {
  for (const rule of rules) {
    const answer = ask(rule);
    if (answer !== null) return answer;
  }
  return null;
}

/** A rule that `explain` can name: `like` are words such as it reads. */
export interface Rule<Ask> {
  readonly name: string;
  readonly like: string;
  readonly ask: Ask;
  /** Bits of which the text must hold one, or the rule passes; none: it is always asked. */
  readonly needs?: number;
}

const ALL = -1;

/** `firstAnswer` over named rules; `cues` are what the text holds of what rules need. A run that explains asks all, and is told which of them answered. */
export function firstRule<Ask, Answer>(
  rules: readonly Rule<Ask>[],
  ask: (rule: Ask) => Answer | null,
  asked: Asked | null,
  cues = ALL,
): Answer | null {
  for (const rule of rules) {
    if (asked === null && rule.needs !== undefined && (rule.needs & cues) === 0) continue;
    asked?.recorder.asks();
    const answer = ask(rule.ask);
    if (answer === null) continue;
    asked?.recorder.gave(asked, rule, answer);
    return answer;
  }
  return null;
}
