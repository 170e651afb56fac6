import { datelineOf } from "../dateline.js";
import { fontOf, type Row, textOf } from "./sheet.js";

export interface Line {
  readonly text: string;
  readonly page: number;
}

/** What stands by itself in the text: a paragraph, a heading, a list entry, or a table with a line for each row. */
export interface Block {
  readonly kind: "paragraph" | "heading" | "item" | "table";
  readonly lines: readonly Line[];
  readonly size: number;
  /** Its last line is full, so that it may go on in the next column. */
  readonly isOpen: boolean;
}

/** What the letters and lines of a document measure for the most part. */
export interface Measure {
  readonly size: number;
  readonly font: string | null;
  readonly pitch: number;
}

const ITEM = /^(?:[•●◦○▪■‣⁃∙·*]|[-–—](?= )) ?(?=\S)/;
const NUMBERED = /^\(?\d{1,2}[.)] /;
const HEADING = 1.12;
const LONGEST_HEADING = 200;
const LONGEST_DATE = 40;

/** Rows of running text to paragraphs. `page` is where they stand. */
export function paragraphsOf(rows: readonly Row[], page: number, measure: Measure): Block[] {
  const left = Math.min(...rows.map(leftOf));
  const right = Math.max(...rows.map(rightOf));
  const groups: Row[][] = [];
  const apart = rowsApart(rows, measure);
  rows.forEach((row, i) => {
    const [group, before] = [groups.at(-1), rows[i - 1]!];
    const edges = { left, right: rightAround(rows, i) };
    if (!group || apart.has(row) !== apart.has(before) || begins(row, before, group[0]!, edges, measure)) groups.push([row]);
    else group.push(row);
  });
  return groups.map((group) => blockOf(group, page, right, apart.has(group[0]!), measure));
}

const MOST_APART = 3;
const LONGEST_APART = 90;
const NO_HEADING = /^(?:by|photo|picture|image|source|fig(?:ure)?|table|note)\b|[.,;!?]["”’]?$/i;

/** Short lines in a font of their own above text in the usual one: headings that are bold and no larger. */
function rowsApart(rows: readonly Row[], { size, font }: Measure): ReadonlySet<Row> {
  const apart = new Set<Row>();
  for (let i = 0; i < rows.length; ) {
    const own = fontOf(rows[i]!);
    let end = i + 1;
    while (end < rows.length && own !== null && fontOf(rows[end]!) === own && isOfSize(rows[end]!, rows[i]!.size)) end++;
    const lines = rows.slice(i, end);
    if (own !== null && font !== null && own !== font && end < rows.length && isHeading(lines, size))
      for (const row of lines) apart.add(row);
    i = end;
  }
  return apart;
}

const isOfSize = (row: Row, size: number): boolean => Math.abs(row.size - size) < 0.08 * size;

function isHeading(rows: readonly Row[], size: number): boolean {
  const texts = rows.map(textOf);
  return (
    rows.length <= MOST_APART &&
    rows.every((row) => isOfSize(row, size)) &&
    texts.every((text) => text.length <= LONGEST_APART && !NO_HEADING.test(text) && datelineOf(text) === null) &&
    /^[\p{Lu}\d“"‘(].{0,100}\p{L}{2}/u.test(texts[0]!)
  );
}

const leftOf = ({ runs }: Row): number => runs[0]!.x0;
const rightOf = ({ runs }: Row): number => runs.at(-1)!.x1;

/** Text beside a picture is narrower than the rest of its column. */
const rightAround = (rows: readonly Row[], i: number): number =>
  Math.max(...rows.slice(Math.max(0, i - NEAR), i + NEAR).map(rightOf));
const NEAR = 4;

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Whether a paragraph begins with a row. */
function begins(row: Row, before: Row, first: Row, edges: Edges, measure: Measure): boolean {
  const { size } = row;
  const [text, textBefore] = [textOf(row), textOf(before)];
  if (ITEM.test(text) || NUMBERED.test(text)) return true;
  if (textBefore.length < LONGEST_DATE && datelineOf(textBefore) !== null) return true;
  if (Math.abs(size - before.size) > 0.08 * size) return true;
  if (row.y - before.y > Math.max(1.3 * measure.pitch, 1.45 * size)) return true;
  if (/[\p{L}\d][-‐\u00ad]$/u.test(textBefore)) return false;
  const isItem = ITEM.test(textOf(first)) || NUMBERED.test(textOf(first));
  const indent = leftOf(row) - leftOf(before);
  if (isItem && before === first) return indent < -0.3 * size;
  if (isItem) return indent < -0.7 * size;
  if (indent > 0.7 * size && leftOf(before) < edges.left + 0.5 * size && before !== first) return true;
  if (indent > 0.7 * size && /[.!?:”"]$/.test(textBefore)) return true;
  const isLarge = size > HEADING * measure.size;
  if (!isLarge && edges.right - rightOf(before) > 0.35 * (edges.right - edges.left)) return true;
  return endsEarly(before, text, edges.right) && /^[\p{Lu}\d“"‘(]/u.test(text) && /[.!?:”"’)]$/.test(textBefore);
}

/** The first word of the next line would have found its place on this one. */
function endsEarly(row: Row, next: string, right: number): boolean {
  const word = next.slice(0, next.search(/\s|$/)).length;
  const letter = (rightOf(row) - leftOf(row)) / Math.max(1, textOf(row).length);
  return right - rightOf(row) > (word + 2) * letter + row.size;
}

function blockOf(rows: readonly Row[], page: number, right: number, isApart: boolean, { size: body }: Measure): Block {
  const size = rows[0]!.size;
  const lines = rows.map((row) => ({ text: textOf(row), page }));
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const isOpen = right - rightOf(rows.at(-1)!) < 6 * size;
  if (size > HEADING * body && length < LONGEST_HEADING && /\p{L}{2}/u.test(lines[0]!.text)) {
    const mark = size > 1.5 * body ? "# " : "## ";
    return { kind: "heading", lines: withStart(lines, mark), size, isOpen: false };
  }
  if (isApart) return { kind: "heading", lines: withStart(lines, "### "), size, isOpen: false };
  if (!ITEM.test(lines[0]!.text)) return { kind: "paragraph", lines, size, isOpen };
  const [first, ...others] = lines;
  return { kind: "item", lines: [{ page, text: first!.text.replace(ITEM, "- ") }, ...others], size, isOpen };
}

const withStart = ([first, ...others]: readonly Line[], mark: string): Line[] => [
  { ...first!, text: mark + first!.text },
  ...others,
];
