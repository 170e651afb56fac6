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
}

/** `firstAnswer` over named rules; a run that explains is told which of them answered. */
export function firstRule<Ask, Answer>(
  rules: readonly Rule<Ask>[],
  ask: (rule: Ask) => Answer | null,
  asked: Asked | null,
): Answer | null {
  for (const rule of rules) {
    asked?.recorder.asks();
    const answer = ask(rule.ask);
    if (answer === null) continue;
    asked?.recorder.gave(asked, rule, answer);
    return answer;
  }
  return null;
}
