import { STEP_SPANS } from "../lexicon/rivals.js";
import { wordsAround } from "./around.js";
import { isSameAmount } from "./evidence.js";
import type { Subject } from "./subject.js";

const NEAR = 60;
const PATTERNS = [...STEP_SPANS].map(([span, words]) => [span, new RegExp(`\\b(?:${words.join("|")})\\b`, "i")] as const);
const CLAUSE_END = /[.;]\s|,\s(?:and|but|while|with|which)\s/i;

/** "rose 0.4 percent on the month" and "2.9 percent on the year", "gained 0.5 percent" and "lost 2 percent this week": steps over two spans of time. */
export function areStepsOfTwoSpans(a: Subject, b: Subject): boolean {
  if (a.attribute !== "change" || b.attribute !== "change" || isSameAmount(a, b)) return false;
  const [one, two] = [spanOf(a), spanOf(b)];
  return one !== two && ((one !== null && two !== null) || a.claim.doc === b.claim.doc);
}

/** Which span the words at the number name; the nearest in front goes before what stands behind. */
function spanOf({ claim }: Subject): string | null {
  const around = wordsAround(claim, NEAR);
  if (!around) return null;
  const ahead = around[0].split(CLAUSE_END).at(-1)!;
  const behind = around[1].split(CLAUSE_END)[0]!;
  for (const words of [behind, ahead]) for (const [span, pattern] of PATTERNS) if (pattern.test(words)) return span;
  return null;
}
