import { oneLine } from "../safe-text.js";
import { type Claim, type Finding, VERDICTS, type Verdict } from "../types.js";
import { isoWords } from "./amounts.js";

/** What a verdict says, as the end of a heading. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  conflict: "the sources contradict each other",
  contested: "the parties contradict each other",
  "part-exceeds-total": "a part is larger than the whole",
  "does-not-add-up": "the parts do not add up",
  "revised-down": "a count that can only grow has shrunk",
  growth: "it grew",
  changed: "it changed",
  stages: "versions of a proposal",
  "adds-up": "the parts add up",
  "part-of": "a part and its whole",
  compatible: "can both hold",
  rounding: "the same, rounded",
  same: "the sources agree",
  retelling: "one source, told again",
  unresolved: "cannot be decided",
  "scope-differs": "two different things",
};

export interface Group {
  readonly heading: string;
  readonly verdicts: readonly Verdict[];
}

/** Gravest first: what an editor has to look at stands on top. */
export const GROUPS: readonly Group[] = [
  { heading: "To check", verdicts: ["part-exceeds-total", "does-not-add-up", "conflict", "contested", "revised-down"] },
  { heading: "Changed over time", verdicts: ["growth", "changed", "stages"] },
  { heading: "Fits together", verdicts: ["adds-up", "part-of", "compatible", "rounding"] },
  { heading: "Agrees", verdicts: ["same", "retelling"] },
  { heading: "Not decided: the texts do not say enough", verdicts: ["unresolved"] },
  { heading: "About different things", verdicts: ["scope-differs"] },
];

/** Below everything else, whatever the verdict. */
const ACCEPTED: Group = { heading: "Accepted", verdicts: VERDICTS };

const PEACEFUL: readonly Verdict[] = ["same", "retelling", "rounding", "compatible"];

/** The verdict that a page leads with: values that grew and then were told again are news of the growth, not of the agreement. */
export function shownVerdict({ verdict, steps }: Finding): Verdict {
  const told = steps.find((step) => !PEACEFUL.includes(step.verdict) && step.verdict !== "unresolved");
  return PEACEFUL.includes(verdict) && told ? told.verdict : verdict;
}

/** The findings of each group that has any, in the order of its verdicts; those of several documents first. */
export function grouped(findings: readonly Finding[]): { readonly group: Group; readonly findings: readonly Finding[] }[] {
  return [...GROUPS, ACCEPTED]
    .map((group) => ({
      group,
      findings: findings
        .filter((finding) => (finding.accepted !== undefined) === (group === ACCEPTED))
        .filter((finding) => group.verdicts.includes(shownVerdict(finding)))
        .map((finding, place) => ({ finding, place }))
        .sort(
          (a, b) =>
            rank(group, a.finding) - rank(group, b.finding) || b.finding.docs.length - a.finding.docs.length || a.place - b.place,
        )
        .map(({ finding }) => finding),
    }))
    .filter((each) => each.findings.length > 0);
}

function rank(group: Group, finding: Finding): number {
  return group.verdicts.indexOf(shownVerdict(finding));
}

/** "accepted: two towns of one name (until 31 Dec 2031)" */
export function acceptedWords({ accepted }: Finding): string {
  if (!accepted) return "";
  return `accepted: ${oneLine(accepted.reason)}${accepted.until === null ? "" : ` (until ${isoWords(accepted.until)})`}`;
}

/** "tank (total), destroyed, Armenia": what is counted, what happened to it, whose it is. */
export function subjectOf(claim: Claim): string {
  const item = oneLine(claim.item ?? claim.kind) + (claim.attribute ? ` (${oneLine(claim.attribute)})` : "");
  return [item, ...[claim.action, claim.side, claim.place].map((part) => part && joined(part))].filter(Boolean).join(", ");
}

/** "tank destroyed+captured" → "Tank destroyed and captured" */
export function titleOf(finding: Pick<Finding, "title">): string {
  const title = joined(finding.title);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** "destroyed+captured" → "destroyed and captured" */
export function joined(text: string): string {
  return oneLine(text).replaceAll("+", " and ");
}
