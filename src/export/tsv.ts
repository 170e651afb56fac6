import { CLAIM_COLUMNS } from "../columns.js";
import { ESTIMATE_COLUMNS } from "../estimate.js";
import { estimateCells } from "./estimates.js";
import type { Exporter } from "./index.js";
import { type Cell, cellText, claimCells, findingColumns, findingRows } from "./rows.js";

const ESCAPES: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" };

/** One line a row, no quoting: tabs, line ends and backslashes in a cell are escaped with a backslash. */
export const tsv: Exporter = {
  claims: () => ({
    inParts: true,
    apart: true,
    begin: () => `${CLAIM_COLUMNS.join("\t")}\n`,
    document: (_, claims) => claims.map((claim) => line(claimCells(claim), CLAIM_COLUMNS)).join(""),
    end: () => "",
  }),
  findings: (page) =>
    [`${findingColumns(page).join("\t")}\n`, ...findingRows(page).map((row) => line(row, findingColumns(page)))].join(""),
  estimates: (estimates) =>
    [`${ESTIMATE_COLUMNS.join("\t")}\n`, ...estimates.map((estimate) => line(estimateCells(estimate), ESTIMATE_COLUMNS))].join(
      "",
    ),
};

function line(cells: readonly Cell[], columns: readonly string[]): string {
  const texts = cells.map((cell, i) => cellText(cell, columns[i]!).replace(/[\t\n\r\\]/g, (sign) => ESCAPES[sign]!));
  return `${texts.join("\t")}\n`;
}
