/** The first answer that an ordered table of rules gives: each rule answers or passes with null. */
export function firstAnswer<Rule, Answer>(rules: readonly Rule[], ask: (rule: Rule) => Answer | null): Answer | null {
  for (const rule of rules) {
    const answer = ask(rule);
    if (answer !== null) return answer;
  }
  return null;
}
