import { stringify } from "csv-stringify/sync";
import { CLAIM_COLUMNS } from "../columns.js";
import { ESTIMATE_COLUMNS } from "../estimate.js";
import { estimateCells } from "./estimates.js";
import type { Exporter, View } from "./index.js";
import { type Cell, cellText, claimCells, findingColumns, findingRows } from "./rows.js";

const BOM = "\ufeff";

/** RFC 4180, UTF-8, with a header. */
export const csv: Exporter = {
  claims: (view) => ({
    inParts: true,
    apart: true,
    begin: () => header(CLAIM_COLUMNS, view),
    document: (_, claims) => lines(claims.map(claimCells), CLAIM_COLUMNS, view),
    end: () => "",
  }),
  findings: (page, view) => header(findingColumns(page), view) + lines(findingRows(page), findingColumns(page), view),
  estimates: (estimates, view) => header(ESTIMATE_COLUMNS, view) + lines(estimates.map(estimateCells), ESTIMATE_COLUMNS, view),
};

function header(columns: readonly string[], view: View): string {
  return (view.excel ? BOM : "") + write([columns], view);
}

function lines(rows: readonly Cell[][], columns: readonly string[], view: View): string {
  const texts = rows.map((row) => row.map((cell, i) => cellText(cell, columns[i]!)));
  return texts.length === 0 ? "" : write(texts, view);
}

function write(rows: readonly (readonly string[])[], view: View): string {
  // a lone carriage return or line feed ends a line for some readers, so both are quoted
  return stringify(rows as string[][], { record_delimiter: view.excel ? "windows" : "unix", quoted_match: /[\r\n]/ });
}
