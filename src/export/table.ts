import { claimLines, headLine } from "./claim-rows.js";
import { estimateTable } from "./estimates.js";
import { placesOf } from "./excerpt.js";
import { findingLines, isShort, shortLines } from "./finding-rows.js";
import type { ClaimWriter, Exporter, FindingPage, View } from "./index.js";
import { inkOf } from "./ink.js";
import { counted, sourceLines, summaryLines } from "./summary.js";
import { cut, wrap } from "./width.js";
import { grouped } from "./words.js";

/** For people: aligned columns that fit the terminal, colour where it is wanted. */
export const table: Exporter = { claims: claimTable, findings: findingTable, estimates: estimateTable };

/** Prose in longer lines than this is hard to read. */
const WIDEST_PAGE = 120;

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
      const lines = claimLines(claims, placesOf(claims), width, ink);
      return `${ink.heading(cut(headLine(head), width))}\n${lines.join("\n")}\n\n`;
    },
    end: () => {
      const again = totals.again > 0 ? ` (${totals.again} of them said again)` : "";
      return `${counted(totals.claims, "claim")}${again} in ${counted(totals.documents, "document")}\n`;
    },
  };
}

function findingTable(page: FindingPage, { width: columns, color }: View): string {
  const ink = inkOf(color);
  const width = Math.min(columns, WIDEST_PAGE);
  const places = placesOf(page.claims.values());
  const parts = grouped(page.findings).map(({ group, findings }) => {
    const heading = ink.heading(`${group.heading} (${findings.length})`);
    const whole = findings
      .filter((finding) => !isShort(finding))
      .flatMap((finding) => [...findingLines(finding, page, places, width, ink), ""]);
    const short = findings.filter(isShort).flatMap((finding) => shortLines(finding, page, width, ink));
    return [heading, "", ...whole, ...short, ...(short.length > 0 ? [""] : [])].join("\n");
  });
  return `${[...parts, ...sourceLines(page, width).map((line) => cut(line, width)), ...summaryLines(page).flatMap((line) => wrap(line, width))].join("\n")}\n`;
}
