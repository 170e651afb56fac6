import { type Element, elementsIn, type Node } from "./tree.js";

interface Cell {
  readonly text: string;
  readonly isHeader: boolean;
  /** Columns and rows that it spans. */
  readonly width: number;
  readonly height: number;
}

export interface TableLines {
  /** The caption, and a first row that is one cell. */
  readonly titles: readonly string[];
  readonly rows: readonly string[];
}

const MOST_COLUMNS = 200;
const LONGEST_CELL = 400;

/** The rows of a table that holds data, its header first, "| Tanks | 287 |"; null for a table that lays out the page. */
export function tableLines(
  table: Element,
  wordsOf: (node: Node) => string,
  isLeftOut: (element: Element) => boolean,
): TableLines | null {
  const own = rowsOf(table).filter((row) => !isLeftOut(row));
  if (!looksLikeData(table, own)) return null;
  const cells = own.map((row) => cellsOf(row, wordsOf, isLeftOut)).filter((row) => row.some(({ text }) => text !== ""));
  const caption = table.children.find((child) => typeof child !== "string" && child.name === "caption");
  const titles = caption ? [wordsOf(caption)] : [];
  const last = cells.findLastIndex((row) => row.length > 1);
  while (cells[0]?.length === 1 && last > titles.length - (caption ? 1 : 0)) titles.push(cells.shift()![0]!.text);
  const { grid, heads } = gridOf(
    cells,
    own.filter((row) => row.parent?.name === "thead").length - (titles.length - (caption ? 1 : 0)),
  );
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (grid.length < 2 || width < 2 || grid.some((row) => row.some((text) => text.length > LONGEST_CELL))) return null;
  const header =
    heads > 0 ? [lineOf(headerOf(grid.slice(0, heads), width)), lineOf(Array.from({ length: width }, () => "-"))] : [];
  return {
    titles: titles.filter((title) => title !== ""),
    rows: [...header, ...grid.slice(heads).map((row) => lineOf(Array.from({ length: width }, (_, i) => row[i] ?? "")))],
  };
}

const lineOf = (texts: readonly string[]): string => `| ${texts.map((text) => text.replaceAll("|", "/")).join(" | ")} |`;

/** Rows of this table, not of one inside of it. */
function rowsOf(table: Element): Element[] {
  const parts = table.children.filter((child): child is Element => typeof child !== "string");
  const direct = parts.filter(({ name }) => name === "tr");
  const grouped = parts
    .filter(({ name }) => name === "thead" || name === "tbody" || name === "tfoot" || name === "form")
    .flatMap((part) => part.children.filter((child): child is Element => typeof child !== "string" && child.name === "tr"));
  return direct.length > 0 && grouped.length > 0
    ? parts.flatMap((part) => (part.name === "tr" ? [part] : rowsOf(part)))
    : [...direct, ...grouped];
}

const isCell = (child: Node): child is Element => typeof child !== "string" && (child.name === "td" || child.name === "th");
const PARAGRAPHS = new Set(["p", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "div"]);

function looksLikeData(table: Element, rows: readonly Element[]): boolean {
  const { role } = table.attributes;
  if (role === "presentation" || role === "none") return false;
  let [headers, blocks] = [0, 0];
  for (const { name } of elementsIn(table)) {
    if (name === "table") return false;
    if (name === "th" || name === "caption" || name === "thead") headers++;
    if (PARAGRAPHS.has(name)) blocks++;
  }
  const widths = rows.map((row) => row.children.filter(isCell).length);
  const cells = widths.reduce((sum, width) => sum + width, 0);
  if (rows.length < 2 || widths.filter((width) => width >= 2).length < 2) return false;
  return headers > 0 || blocks <= 1.2 * cells;
}

function cellsOf(row: Element, wordsOf: (node: Node) => string, isLeftOut: (element: Element) => boolean): Cell[] {
  return row.children
    .filter(isCell)
    .filter((cell) => !isLeftOut(cell))
    .map((cell) => ({
      text: wordsOf(cell),
      isHeader: cell.name === "th",
      width: spanOf(cell.attributes.colspan),
      height: spanOf(cell.attributes.rowspan),
    }));
}

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? "1", 10);
  return span >= 1 ? Math.min(span, MOST_COLUMNS) : 1;
}

/** Every cell in its column. A name that spans rows or columns stands in each of them; a figure stands once. */
function gridOf(rows: readonly (readonly Cell[])[], marked: number) {
  const grid: string[][] = rows.map(() => []);
  const taken = new Set<string>();
  rows.forEach((cells, y) => {
    let x = 0;
    for (const cell of cells) {
      while (taken.has(`${x} ${y}`)) x++;
      for (let dy = 0; dy < cell.height && y + dy < rows.length; dy++)
        for (let dx = 0; dx < cell.width && x + dx < MOST_COLUMNS; dx++) {
          taken.add(`${x + dx} ${y + dy}`);
          const isFirst = dx === 0 && dy === 0;
          const repeats = cells.length > 1 && (cell.isHeader || y < marked || (dx === 0 && !/\d/.test(cell.text)));
          grid[y + dy]![x + dx] = isFirst || repeats ? cell.text : "";
        }
      x += cell.width;
    }
  });
  for (const row of grid) for (let x = 0; x < row.length; x++) row[x] ??= "";
  let heads = Math.max(0, marked);
  while (heads < rows.length - 1 && isHeaderRow(rows[heads]!)) heads++;
  return { grid, heads: Math.min(heads, rows.length - 1) };
}

const isHeaderRow = (row: readonly Cell[]): boolean =>
  row.length > 1 && row.every(({ isHeader, text }) => isHeader || text === "");

/** "Losses" above "destroyed" and "captured" gives "Losses destroyed", "Losses captured". */
function headerOf(rows: readonly (readonly string[])[], width: number): string[] {
  return Array.from({ length: width }, (_, x) => [...new Set(rows.map((row) => row[x] ?? "").filter(Boolean))].join(" "));
}
