import { claimLines, headLine } from "./claim-rows.js";
import { nthOf } from "./excerpt.js";
import { findingLines } from "./finding-rows.js";
import type { ClaimWriter, Exporter, FindingPage, View } from "./index.js";
import { inkOf } from "./ink.js";
import { counted, summaryLines } from "./summary.js";
import { cut } from "./width.js";
import { grouped } from "./words.js";

/** For people: aligned columns that fit the terminal, colour where it is wanted. */
export const table: Exporter = { claims: claimTable, findings: findingTable };

function claimTable({ width, color }: View): ClaimWriter {
  const ink = inkOf(color);
  const totals = { documents: 0, claims: 0, again: 0 };
  return {
    begin: () => "",
    document: (head, claims) => {
      totals.documents++;
      totals.claims += claims.length;
      totals.again += claims.filter(({ repeats }) => repeats !== null).length;
      if (claims.length === 0) return "";
      const lines = claimLines(claims, nthOf(claims), width, ink);
      return `${ink.heading(cut(headLine(head), width))}\n${lines.join("\n")}\n\n`;
    },
    end: () => {
      const again = totals.again > 0 ? ` (${totals.again} of them said again)` : "";
      return `${counted(totals.claims, "claim")}${again} in ${counted(totals.documents, "document")}\n`;
    },
  };
}

function findingTable(page: FindingPage, { width, color }: View): string {
  const ink = inkOf(color);
  const parts = grouped(page.findings).map(({ group, findings }) => {
    const heading = ink.heading(`${group.heading} (${findings.length})`);
    return [heading, "", ...findings.flatMap((finding) => [...findingLines(finding, page, width, ink), ""])].join("\n");
  });
  return [...parts, ...summaryLines(page)].join("\n") + "\n";
}
