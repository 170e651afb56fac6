import type { Audience } from "../export/index.js";
import type { Finding, Verdict } from "../types.js";

interface Asked {
  readonly verdicts: ReadonlySet<Verdict> | null;
  readonly all: boolean;
  readonly audience: Audience;
}

interface Rule {
  /** Ends the sentence "3 findings are not shown ...". */
  readonly reason: string;
  readonly audiences: readonly Audience[];
  readonly hides: (finding: Finding) => boolean;
}

const AGREES: ReadonlySet<Verdict> = new Set(["same", "retelling"]);

/** What is left out unless it is asked for by --all or by its verdict. */
const RULES: readonly Rule[] = [
  { reason: "not flagged", audiences: ["checks"], hides: ({ flagged }) => !flagged },
  { reason: "about different things", audiences: ["readers", "programs"], hides: ({ verdict }) => verdict === "scope-differs" },
  {
    reason: "that one document only repeats",
    audiences: ["readers"],
    hides: ({ verdict, docs }) => AGREES.has(verdict) && docs.length < 2,
  },
];

/** Parts findings into those that are shown and those that are not, counted by the reason. */
export function hide(findings: readonly Finding[], { verdicts, all, audience }: Asked) {
  const hidden = new Map<string, number>();
  const shown = findings.filter((finding) => {
    if (verdicts) return verdicts.has(finding.verdict);
    const rule = all ? undefined : RULES.find(({ audiences, hides }) => audiences.includes(audience) && hides(finding));
    if (rule) hidden.set(rule.reason, (hidden.get(rule.reason) ?? 0) + 1);
    return rule === undefined;
  });
  return { shown, hidden };
}
