import { oneLine } from "../safe-text.js";
import { numberWords } from "./amounts.js";
import { aboutLine } from "./claim-rows.js";
import type { FindingPage } from "./index.js";
import { pad, widthOf, wrap } from "./width.js";

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
export function sourceLines({ findings, documents }: FindingPage, width: number): string[] {
  const used = new Set(findings.flatMap(({ docs }) => docs));
  const heads = [...documents.values()].filter(({ id }) => used.has(id));
  if (heads.length === 0) return [];
  const ids = heads.map(({ id }) => oneLine(id));
  const column = Math.max(...ids.map(widthOf)) + 2;
  const beside = column <= Math.min(32, width / 3);
  const indent = beside ? column + 2 : 4;
  const lines = heads.flatMap((head, i) => {
    const about = wrap(aboutLine(head), width - indent).filter(Boolean);
    if (about.length === 0) return [`  ${ids[i]}`];
    const rest = about.map((line) => " ".repeat(indent) + line);
    return beside ? [`  ${pad(ids[i]!, column)}${about[0]}`, ...rest.slice(1)] : [`  ${ids[i]}`, ...rest];
  });
  return ["Sources", "", ...lines, ""];
}
