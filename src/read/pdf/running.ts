import type { Row } from "./table.js";

/** What browsers print above and below a page: the hour, its address. */
const STAMP =
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d(?: [AP]M)?(?: |$)|^(?:https?|file):\/\/\S{1,500}(?: \d{1,4}\/\d{1,4})?$/;

export interface PageRows {
  readonly rows: readonly Row[];
  readonly height: number;
}

/** Rows at each end of a page that may be its head or foot, and the part of its height in which they stand. */
const ENDS = 2;
const MARGIN = 0.13;
const PAGE_NUMBER =
  /^(?:page\s{1,2})?(?:[-–—|]\s{0,2})?(?:\d{1,4}|[ivxl]{1,6})(?:\s{0,2}[-–—|])?(?:\s{0,2}(?:of|\/)\s{0,2}\d{1,4})?$/i;

/** For each page the rows that are its head or foot: page numbers, and what stands at the same end of several pages but for its figures. */
export function runningRows(pages: readonly PageRows[]): readonly ReadonlySet<Row>[] {
  const ends = pages.map(endsOf);
  const counts = new Map<string, number>();
  for (const page of ends) for (const key of new Set(page.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = pages.length < 4 ? 2 : 3;
  return ends.map(
    (page) =>
      new Set(
        page
          .filter(({ key, text }) => counts.get(key)! >= least || PAGE_NUMBER.test(text) || STAMP.test(text))
          .map(({ row }) => row),
      ),
  );
}

interface End {
  readonly row: Row;
  readonly text: string;
  /** Which end, and the words without figures. */
  readonly key: string;
}

function endsOf({ rows, height }: PageRows): End[] {
  const at = (end: string, row: Row): End => {
    const text = row.map(({ text: words }) => words).join(" ");
    return { row, text, key: `${end} ${text.replace(/\d{1,6}/g, "#").toLowerCase()}` };
  };
  const top = rows.slice(0, ENDS).filter((row) => row[0]!.y > height * (1 - MARGIN));
  const foot = rows.slice(-ENDS).filter((row) => row[0]!.y < height * MARGIN);
  return [...top.map((row) => at("top", row)), ...foot.map((row) => at("foot", row))];
}
