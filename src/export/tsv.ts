import { CLAIM_COLUMNS, FINDING_COLUMNS } from "../columns.js";
import type { Exporter } from "./index.js";
import { type Cell, cellText, claimCells, findingRows } from "./rows.js";

const ESCAPES: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" };

/** One line a row, no quoting: tabs, line ends and backslashes in a cell are escaped with a backslash. */
export const tsv: Exporter = {
  claims: () => ({
    begin: () => `${CLAIM_COLUMNS.join("\t")}\n`,
    document: (_, claims) => claims.map((claim) => line(claimCells(claim), CLAIM_COLUMNS)).join(""),
    end: () => "",
  }),
  findings: (page) => [`${FINDING_COLUMNS.join("\t")}\n`, ...findingRows(page).map((row) => line(row, FINDING_COLUMNS))].join(""),
};

function line(cells: readonly Cell[], columns: readonly string[]): string {
  const texts = cells.map((cell, i) => cellText(cell, columns[i]!).replace(/[\t\n\r\\]/g, (sign) => ESCAPES[sign]!));
  return `${texts.join("\t")}\n`;
}
