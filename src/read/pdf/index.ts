import { InputError } from "../../input-error.js";
import { aboutPaper, type Paper, type PaperLimits, type Properties } from "../paper.js";
import { type Chunk, chunksOf, type Piece, sizeOf } from "./chunk.js";
import { bandsOf } from "./columns.js";
import { type Block, blocksOf, joined } from "./paragraphs.js";
import { runningRows } from "./running.js";
import { rowsOf } from "./table.js";

/**
 * A PDF to the text that people read on its pages: columns in their order, lines joined to paragraphs, tables as rows, without page numbers and
 * what runs along the top and the foot. Throws InputError where it cannot be opened or holds no text.
 */
export async function readPdf(bytes: Uint8Array, { path, mostPages }: PaperLimits, includeFurniture: boolean): Promise<Paper> {
  const { getDocumentProxy } = await import("unpdf");
  // the library takes the bytes for its own
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false }).catch((error: unknown) => {
    throw new InputError(path, faultOf(error));
  });
  try {
    const pages: Page[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++)
      pages.push(await pageOf(await pdf.getPage(number)));
    const isEmpty = ({ chunks }: Page) => chunks.length === 0;
    if (pages.every(isEmpty))
      throw new InputError(path, "its pages hold no text; they may be pictures of text (OCR can read those)");
    const remarks = [];
    if (pdf.numPages > mostPages) remarks.push(`${mostPages} of its ${pdf.numPages} pages are read (--max-pages says how many)`);
    const empty = pages.filter(isEmpty).length;
    if (empty > 0) remarks.push(`${empty} of its ${pages.length} pages ${empty === 1 ? "holds" : "hold"} no text`);
    const { text, starts } = textOf(pages, includeFurniture);
    const { about, origins } = aboutPaper(openingOf(pages), await propertiesOf(pdf));
    return { text, about: { ...about, pages: inCodePoints(text, starts) }, origins, remarks };
  } finally {
    await pdf.destroy();
  }
}

function faultOf(error: unknown): string {
  const { name } = error as Error;
  if (name === "PasswordException") return "an encrypted PDF: it needs a password";
  return "no PDF that can be read: it is damaged or cut short";
}

interface Page {
  readonly chunks: readonly Chunk[];
  readonly height: number;
}

type Proxy = Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>;

async function pageOf(page: Awaited<ReturnType<Proxy["getPage"]>>): Promise<Page> {
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  let order = 0;
  for (const item of items) {
    if (!("str" in item)) continue;
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    const size = Math.hypot(c, d);
    // what is printed upwards or aslant is a stamp or the label of an axis
    const isLevel = Math.abs(b) < 0.1 * Math.abs(a) + 0.01;
    if (isLevel && size > 0 && item.str.trim() !== "") {
      order++;
      pieces.push({ text: item.str, x, right: x + item.width, y, size, order });
    }
    if (item.hasEOL) order += 2;
  }
  page.cleanup();
  return { chunks: chunksOf(pieces), height };
}

function textOf(
  pages: readonly Page[],
  includeFurniture: boolean,
): { readonly text: string; readonly starts: readonly number[] } {
  const body = sizeOf(pages.flatMap(({ chunks }) => chunks));
  const rows = pages.map(({ chunks, height }) => ({ rows: rowsOf(chunks), height }));
  const running = runningRows(rows);
  const starts: number[] = [];
  const furniture: string[] = [];
  let text = "";
  pages.forEach(({ chunks }, i) => {
    const left = new Set([...running[i]!].flat());
    furniture.push(...[...running[i]!].map((row) => row.map((chunk) => chunk.text).join(" ")));
    const blocks = bandsOf(chunks.filter((chunk) => !left.has(chunk))).flatMap((band) => blocksOf(band, body));
    const [first, ...rest] = blocks;
    if (first && goesOver(text, first)) {
      const [paragraph, next] = [text.slice(text.lastIndexOf("\n") + 1), first.text];
      const whole = joined(paragraph, next);
      text = text.slice(0, text.length - paragraph.length) + whole;
      starts.push(text.length - next.length);
      for (const block of rest) text = withBlock(text, block);
      return;
    }
    const before = text.length;
    for (const block of blocks) text = withBlock(text, block);
    starts.push(before === 0 || text.length === before ? before : before + 2);
  });
  const all = includeFurniture && furniture.length > 0 ? `${text}\n\n${furniture.join("\n\n")}` : text;
  return { text: all, starts };
}

const MARKS: Readonly<Record<Block["kind"], string>> = { heading: "# ", paragraph: "", item: "- ", table: "" };

function withBlock(text: string, { kind, text: words }: Block): string {
  const isListed = kind === "item" && /(?:^|\n)- [^\n]*$/.test(text.slice(-4000));
  return `${text}${text === "" ? "" : isListed ? "\n" : "\n\n"}${MARKS[kind]}${words}`;
}

/** The last paragraph of a page goes on at the head of the next: it has no end, and the next no beginning. */
function goesOver(text: string, next: Block): boolean {
  const last = text.slice(text.lastIndexOf("\n") + 1);
  const isOpen = last.length > 40 && /[\p{L}\d,–-]$/u.test(last) && !/^[#|]/.test(last);
  return next.kind === "paragraph" && isOpen && /^[\p{Ll}\d(]/u.test(next.text);
}

/** A date at the head stands in a line of its own on the page, whatever paragraph it becomes. */
const openingOf = (pages: readonly Page[]): string => (pages[0]?.chunks ?? []).map(({ text }) => text).join("\n");

async function propertiesOf(pdf: Proxy): Promise<Properties> {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { readonly info: Readonly<Record<string, unknown>> };
  const lang = plain(info.Language)?.slice(0, 2).toLowerCase();
  return { title: plain(info.Title), lang, created: dateOf(plain(info.CreationDate)) };
}

/** UTF-16 indices as code points. */
function inCodePoints(text: string, indices: readonly number[]): number[] {
  let at = 0;
  let points = 0;
  return indices.map((index) => {
    for (; at < index; at++) if (!/[\udc00-\udfff]/.test(text.charAt(at))) points++;
    return points;
  });
}

function plain(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** "D:20311009120000+02'00'" → 2031-10-09 */
function dateOf(made: string | null): string | null {
  const groups = /^D:(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)/.exec(made ?? "")?.groups;
  if (!groups) return null;
  const iso = `${groups.year}-${groups.month}-${groups.day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
