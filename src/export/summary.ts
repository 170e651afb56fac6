import { numberWords } from "./amounts.js";
import { headLine } from "./claim-rows.js";
import type { FindingPage } from "./index.js";

/** "12 findings, 3 of them flagged, from 240 claims in 8 documents." */
export function summaryLines({ findings, claims, documents, hidden }: FindingPage): string[] {
  const flagged = findings.filter((finding) => finding.flagged).length;
  const from = `from ${counted(claims.size, "claim")} in ${counted(documents.size, "document")}`;
  const accepted = findings.filter((finding) => finding.accepted).length;
  const told = [flagged > 0 ? `${flagged} to check` : "", accepted > 0 ? `${accepted} accepted` : ""].filter(Boolean);
  const first = `${[counted(findings.length, "finding"), ...told].join(", ")}${told.length > 0 ? "," : ""} ${from}.`;
  const left = [...hidden].map(([reason, count]) => `${count} ${reason}`);
  return [
    first,
    ...(left.length > 0 ? [`Not shown: ${left.join("; ")}. See them with --all.`] : []),
    ...(findings.length > 0 ? ["More on any of them: corpus-claims explain <id>, with the same inputs."] : []),
  ];
}

/** "1 claim", "1,200 claims" */
export function counted(count: number, noun: string): string {
  return `${numberWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Which documents the findings speak of: id, title, publisher, date. */
export function sourceLines({ findings, documents }: FindingPage): string[] {
  const used = new Set(findings.flatMap(({ docs }) => docs));
  const heads = [...documents.values()].filter(({ id }) => used.has(id));
  if (heads.length === 0) return [];
  return ["Sources", "", ...heads.map((head) => `  ${headLine(head)}`), ""];
}
