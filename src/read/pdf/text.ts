import { columnsOf } from "./columns.js";
import { furnitureOf } from "./furniture.js";
import { joinLines, wordsIn } from "./join.js";
import { type Block, type Line, type Measure, paragraphsOf } from "./paragraphs.js";
import { type Row, type Run, rowsOf, type Sheet, textOf } from "./sheet.js";
import { LONGEST_ON_PAGE, type Table, type TableRow, tableAt } from "./table.js";

export interface PagedText {
  readonly text: string;
  /** Where each page begins in the text, in code points, and its number. */
  readonly pages: readonly (readonly [start: number, page: number])[];
}

/** What stands on the pages, in the order in which people read it, as text that looks like Markdown. */
export function textOfSheets(sheets: readonly Sheet[], includeFurniture: boolean): PagedText {
  const furniture = furnitureOf(sheets);
  const measure = measureOf(sheets);
  const blocks: Block[] = [];
  for (const sheet of sheets) {
    const left = furniture.get(sheet)!;
    const body = sheet.runs.filter((run) => !left.some(({ y, size }) => Math.abs(run.y - y) < 0.45 * size));
    for (const zone of zonesOf(body))
      for (const part of zone.isTable ? [zone.runs] : columnsOf(zone.runs))
        for (const [i, block] of blocksOf(rowsOf(part), sheet.page, measure).entries()) append(blocks, block, i === 0);
  }
  const apart = includeFurniture ? sheets.flatMap((sheet) => furniture.get(sheet)!.map((row) => lineBlock(row, sheet.page))) : [];
  return written([...blocks, ...apart], wordsIn(sheets.flatMap(({ runs }) => runs.map(({ text }) => text))));
}

interface Zone {
  readonly isTable: boolean;
  readonly runs: readonly Run[];
}

/** Tables that stand across a page, and what is between them: their cells would be taken for columns of text. */
function zonesOf(runs: readonly Run[]): Zone[] {
  const zones: Zone[] = [];
  const rows = rowsOf(runs);
  let between: Run[] = [];
  const close = () => {
    if (between.length > 0) zones.push({ isTable: false, runs: between });
    between = [];
  };
  for (let i = 0; i < rows.length; ) {
    const length = tableAt(rows, i, LONGEST_ON_PAGE)?.length ?? 0;
    if (length > 0) {
      close();
      zones.push({ isTable: true, runs: rows.slice(i, i + length).flatMap((row) => row.runs) });
    } else between.push(...rows[i]!.runs);
    i += Math.max(1, length);
  }
  close();
  return zones;
}

function lineBlock(row: Row, page: number): Block {
  return { kind: "paragraph", lines: [{ text: textOf(row), page }], size: row.size, isOpen: false };
}

/** The size and the font of most letters, and how far apart most lines of that size stand. */
function measureOf(sheets: readonly Sheet[]): Measure {
  const all = sheets.flatMap(({ runs }) => runs);
  const size = mostOf(all, (run) => rounded(run.size)) ?? 10;
  const font = mostOf(all, (run) => run.font ?? null);
  const gaps: number[] = [];
  for (const { runs } of sheets)
    for (const part of columnsOf(runs.filter((run) => rounded(run.size) === size))) {
      const rows = rowsOf(part);
      for (let i = 1; i < rows.length; i++) gaps.push(rows[i]!.y - rows[i - 1]!.y);
    }
  gaps.sort((a, b) => a - b);
  return { size, font, pitch: gaps[Math.floor(gaps.length * 0.3)] ?? 1.2 * size };
}

/** What holds for most letters. */
function mostOf<Value>(runs: readonly Run[], keyOf: (run: Run) => Value): Value | null {
  const letters = new Map<Value, number>();
  for (const run of runs) if (keyOf(run) !== null) letters.set(keyOf(run), (letters.get(keyOf(run)) ?? 0) + run.text.length);
  return [...letters].reduce<[Value | null, number]>((best, each) => (each[1] > best[1] ? each : best), [null, 0])[0];
}

const rounded = (size: number): number => Math.round(size * 2) / 2;

function blocksOf(rows: readonly Row[], page: number, measure: Measure): Block[] {
  const blocks: Block[] = [];
  let prose: Row[] = [];
  const close = () => {
    if (prose.length > 0) blocks.push(...paragraphsOf(prose, page, measure));
    prose = [];
  };
  for (let i = 0; i < rows.length; ) {
    const table = tableAt(rows, i);
    if (table === null) prose.push(rows[i++]!);
    else {
      close();
      blocks.push(tableBlock(table, page, rows[i]!.size));
      i += table.length;
    }
  }
  close();
  return blocks;
}

function tableBlock({ rows }: Table, page: number, size: number): Block {
  const lines = rows.map(({ cells }) => lineOf(cells, page));
  const isHeaded =
    rows.length > 1 && rows[0]!.cells.every((cell) => cell === "" || /\p{L}{2}/u.test(cell)) && rows.some(holdsNumber);
  const rule = lineOf(
    Array.from(rows[0]!.cells, () => "-"),
    page,
  );
  return { kind: "table", lines: isHeaded ? [lines[0]!, rule, ...lines.slice(1)] : lines, size, isOpen: false };
}

const holdsNumber = ({ cells }: TableRow): boolean => cells.some((cell) => /\d/.test(cell) && !/\p{L}{2}/u.test(cell));

const lineOf = (cells: readonly string[], page: number): Line => ({
  text: `| ${cells.map((cell) => cell.replaceAll("|", "/")).join(" | ")} |`,
  page,
});

/** A paragraph or a table may go on in the next column, or on the next page. */
function append(blocks: Block[], block: Block, isFirst: boolean): void {
  const before = blocks.at(-1);
  const start = block.lines[0]!.text;
  if (before?.kind === "table" && block.kind === "table" && cellsIn(before.lines[0]!.text) === cellsIn(start)) {
    const isRepeated = start === before.lines[0]!.text;
    const rest = isRepeated ? block.lines.slice(isRule(block.lines[1]) ? 2 : 1) : block.lines.filter((line) => !isRule(line));
    blocks[blocks.length - 1] = { ...before, lines: [...before.lines, ...rest] };
  } else if (before && isFirst && goesOn(before, block))
    blocks[blocks.length - 1] = { ...block, kind: before.kind, lines: [...before.lines, ...block.lines] };
  else blocks.push(block);
}

const isRule = (line: Line | undefined): boolean => line !== undefined && /^\|(?: - \|){2,200}$/.test(line.text);
const cellsIn = (line: string): number => line.split(" | ").length;

function goesOn(before: Block, { kind, lines, size }: Block): boolean {
  const isText = (before.kind === "paragraph" || before.kind === "item") && kind === "paragraph";
  if (!isText || Math.abs(before.size - size) > 0.08 * size) return false;
  const [end, start] = [before.lines.at(-1)!.text, lines[0]!.text];
  if (/[.!?:;”"’)\]]$/.test(end)) return false;
  return /^\p{Ll}/u.test(start) || (before.isOpen && end.length > 20 && !/^\(?\d{1,2}[.)] /.test(start));
}

/** Blocks as text, paragraphs and list entries on one line each. */
function written(blocks: readonly Block[], words: ReadonlySet<string>): PagedText {
  const pages: [number, number][] = [];
  const parts: string[] = [];
  let points = 0;
  const add = (part: string) => {
    parts.push(part);
    points += pointsIn(part);
  };
  blocks.forEach((block, index) => {
    const isList = block.kind === "item" && blocks[index - 1]?.kind === "item";
    if (index > 0) add(isList ? "\n" : "\n\n");
    let text = "";
    block.lines.forEach((line, i) => {
      text = i === 0 ? line.text : block.kind === "table" ? `${text}\n${line.text}` : joinLines(text, line.text, words);
      if (pages.at(-1)?.[1] !== line.page) pages.push([points + pointsIn(text.slice(0, -line.text.length)), line.page]);
    });
    add(text);
  });
  return { text: parts.join(""), pages };
}

function pointsIn(text: string): number {
  let points = 0;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) points++;
  return points;
}
