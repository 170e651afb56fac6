import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { CLAIM_COLUMNS } from "../columns.js";
import type { Exporter, Written } from "./index.js";
import { type Cell, claimCells, findingColumns, findingRows } from "./rows.js";

/** Rows that are written at once: enough to pack well, few enough to hold. */
const GROUP = 20_000;

const DOUBLES = new Set<string>(["low", "best", "high", "confidence", "delta", "ratio", "perDay"]);
/** A claim's side is a party, a finding's side a number. */
const WHOLE = { claims: new Set(["start", "end", "line", "page"]), findings: new Set(["side"]) };

/** Apache Parquet, packed with Snappy: the columns of CSV with their types; what is empty is null. */
export const parquet: Exporter<Written> = {
  claims: () => {
    const table = openTable(CLAIM_COLUMNS, WHOLE.claims);
    return {
      inParts: true,
      begin: () => "",
      document: (_, claims) => table.add(claims.map(claimCells)),
      end: table.end,
    };
  },
  findings: (page) => {
    const table = openTable(findingColumns(page), WHOLE.findings);
    const rows = table.add(findingRows(page));
    return Buffer.concat([rows, table.end()]);
  },
};

type BasicType = "DOUBLE" | "INT32" | "BOOLEAN" | "STRING";

function openTable(columns: readonly string[], whole: ReadonlySet<string>) {
  const typeOf = (name: string): BasicType =>
    DOUBLES.has(name) ? "DOUBLE" : whole.has(name) ? "INT32" : name === "flagged" ? "BOOLEAN" : "STRING";
  const columnsOf = (rows: readonly Cell[][]) =>
    columns.map((name, at) => ({ name, type: typeOf(name), nullable: true, data: rows.map((row) => inside(row[at]!)) }));
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    createdBy: "corpus-claims",
  });
  let held: Cell[][] = [];
  const flush = () => {
    if (held.length > 0) file.write({ columnData: columnsOf(held), rowGroupSize: GROUP });
    held = [];
  };
  // what was handed over is let go; offsets go on counting
  const taken = (): Uint8Array => {
    const bytes = Uint8Array.from(writer.getBytes());
    writer.index = 0;
    return bytes;
  };
  return {
    add: (rows: readonly Cell[][]): Uint8Array => {
      for (const row of rows) held.push(row);
      if (held.length < GROUP) return new Uint8Array();
      flush();
      return taken();
    },
    end: (): Uint8Array => {
      flush();
      file.finish();
      return taken();
    },
  };
}

// no number stands for an end that is open
const inside = (cell: Cell): Cell => (typeof cell === "number" && !Number.isFinite(cell) ? null : cell);
