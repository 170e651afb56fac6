import { idOfPath, newDocument } from "../document.js";
import { checkSize, streamOf, unpacked, wholeFile } from "./bytes.js";
import { decode } from "./decode.js";
import { reasonOf } from "./fault.js";
import { isFields, isMarkup, textFieldOf, valueAt } from "./fields.js";
import { linesOf } from "./lines.js";
import type { InputFormat, Source } from "./list.js";
import { blankMarkup } from "./markdown.js";
import { plainDocument } from "./plain.js";
import type { Row } from "./records.js";
import { NAMES as ENCODING_NAMES } from "./single-byte.js";
import { paperIn, sniff } from "./sniff.js";
import { parseTable } from "./tables.js";

export interface SourceOptions {
  readonly encoding: string | null;
  readonly textField: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** What is left out of a page stands behind its text. */
  readonly includeFurniture?: boolean;
  /** Bytes of a file that are read at most, unpacked; null: as many as each format bears. */
  readonly maxSize?: number | null;
  /** Pages that a PDF file may have. */
  readonly maxPages?: number | null;
  /** Bytes to which a part of a PDF or Word file may unpack. */
  readonly maxInflated?: number | null;
}

/** A row of an input, with the line or entry of a broken one in its reason; a warning speaks of the input as a whole. */
export type SourceRow = Row | { readonly type: "warning"; readonly reason: string };

/** Pages of more bytes than this take minutes and gigabytes, and hold no text that people read. */
const MOST_OF_PAGE = 20_000_000;
const MOST_OF_PAPER = 200_000_000;
const MOST_PAGES = 2000;
const MOST_INFLATED = 100_000_000;

/** One input to its documents or claims. What goes wrong is a row too: nothing is thrown. */
export async function* readSource(source: Source, options: SourceOptions): AsyncGenerator<SourceRow> {
  const { path, format } = source;
  try {
    if (path === "-") yield* readStdin(source, options);
    else if (format === "ndjson") yield* readLines(path, streamOf(path), options);
    else yield* readBytes(source, await wholeFile(path, mostOf(format, options)), options);
  } catch (error) {
    yield { type: "broken", reason: reasonOf(error) };
  }
}

const mostOf = (format: InputFormat, { maxSize = null }: SourceOptions): number | null =>
  maxSize ?? (format === "html" ? MOST_OF_PAGE : format === "pdf" || format === "docx" ? MOST_OF_PAPER : null);

/** As much of a file as tells its format. */
const SNIFFED = 65_536;

async function* readBytes(source: Source, bytes: Uint8Array, options: SourceOptions): AsyncGenerator<SourceRow> {
  const format = formatOf(source, bytes.subarray(0, SNIFFED), options);
  if (format === "ndjson") return yield* readLines(source.path, inOne(bytes), options);
  const most = mostOf(format, options);
  if (most !== null) checkSize(source.path, bytes.length, most);
  if (format === "pdf" || format === "docx") return yield* readPaper(source.path, format, bytes, options);
  if (format === "parquet") {
    const { rowsOfParquet } = await import("./parquet.js");
    return yield* readTable(source.path, await rowsOfParquet(source.path, bytes), options, source.named);
  }
  yield* readWhole(source, format, bytes, options);
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Standard input is told by its first line; NDJSON is read as it comes. */
async function* readStdin(source: Source, options: SourceOptions): AsyncGenerator<SourceRow> {
  const chunks = unpacked(options.stdin);
  const start: Uint8Array[] = [];
  let next = await chunks.next();
  while (!next.done && source.format === "unknown") {
    start.push(next.value);
    if (next.value.includes(10)) break;
    next = await chunks.next();
  }
  const bytes = replay(source.format === "unknown" ? start : next.done ? [] : [next.value], chunks);
  const format = formatOf(source, Buffer.concat(start), options);
  if (format === "ndjson") return yield* readLines("-", bytes, options);
  const all: Uint8Array[] = [];
  for await (const chunk of bytes) all.push(chunk);
  yield* readBytes({ ...source, format, asked: true }, Buffer.concat(all), options);
}

const LESS_THAN = 60;

/** A page is a page under the name of a text too, and a PDF file one under any name. */
function formatOf({ format, asked }: Source, start: Uint8Array, { encoding, textField }: SourceOptions): InputFormat {
  const paper = asked && format !== "unknown" ? null : paperIn(start);
  if (paper) return paper;
  if (format === "unknown") return sniff(start, encoding, textField);
  const mayBePage = format === "text" && !asked && start.subarray(0, 200).includes(LESS_THAN);
  return mayBePage && sniff(start, encoding, textField) === "html" ? "html" : format;
}

async function* replay(start: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* readLines(path: string, bytes: AsyncIterable<Uint8Array>, options: SourceOptions): AsyncGenerator<SourceRow> {
  const rowOf = rowReader(path, options.textField);
  let count = 0;
  for await (const line of linesOf(bytes, options.encoding)) {
    count++;
    const parsed = parseJson(line.text);
    const row: Row = "broken" in parsed ? { type: "broken", reason: parsed.broken } : await rowOf(parsed.value, line.number);
    yield placed(`line ${line.number}`, row);
  }
  if (count === 0) yield { type: "warning", reason: "empty" };
}

function rowReader(path: string, textField: string): (fields: unknown, number: number) => Promise<Row> {
  return async (fields, number) => {
    const document = plainDocument(fields, path, number, textField);
    if (document) return { type: "document", document, remarks: [] };
    const { rowOf } = await import("./records.js");
    const row = rowOf(fields, path, number, textField);
    return row.type === "document" && isMarkup(row.document.text) ? withoutMarkup(row) : row;
  };
}

/** Exports of web sites hold their texts as HTML. */
async function withoutMarkup(row: Extract<Row, { readonly type: "document" }>): Promise<Row> {
  const { readHtml } = await import("./html/index.js");
  return { ...row, document: { ...row.document, text: readHtml(row.document.text, { isBare: true }).text } };
}

function parseJson(text: string): { readonly value: unknown } | { readonly broken: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { broken: `not JSON: ${(error as Error).message}` };
  }
}

/** The row, with its place in front of what is wrong with it. */
function placed(place: string, row: Row): Row {
  if (row.type === "broken") return { type: "broken", reason: `${place}: ${row.reason}` };
  if (row.type === "document" && row.remarks.length > 0)
    return { ...row, remarks: row.remarks.map((remark) => `${place}: ${remark}`) };
  return row;
}

async function* readWhole(
  { path, named: isNamed }: Source,
  format: InputFormat,
  bytes: Uint8Array,
  options: SourceOptions,
): AsyncGenerator<SourceRow> {
  const declared = format === "html" && options.encoding === null ? (await import("./charset.js")).declaredCharset(bytes) : null;
  const decoded = decode(bytes, options.encoding, declared);
  if ("reason" in decoded) return yield { type: "broken", reason: decoded.reason };
  const { text } = decoded;
  if (decoded.isGuess)
    yield { type: "warning", reason: `not UTF-8, read as ${ENCODING_NAMES[decoded.encoding]} (--encoding names another)` };
  if (text.trim() === "") yield { type: "warning", reason: "empty" };
  else if (format === "csv" || format === "tsv") return yield* readTable(path, await parseTable(text, format), options, isNamed);
  else if (format === "json") {
    const parsed = parseJson(text);
    if ("broken" in parsed) return yield { type: "broken", reason: parsed.broken };
    return yield* readTable(path, elements(parsed.value, options.textField), options, isNamed);
  }
  if (format === "html") yield* readPage(path, text, options);
  else yield* readText(path, text, format === "markdown");
}

/** The entries of an array, also where it stands in an object: { "status": "ok", "articles": [...] } */
function elements(parsed: unknown, textField: string): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed;
  if (!isFields(parsed) || valueAt(parsed, textField) !== undefined || "quote" in parsed) return [parsed];
  const lists = Object.values(parsed).filter((value) => Array.isArray(value) && value.length > 0 && value.every(isFields));
  return lists.length === 1 ? (lists[0] as readonly unknown[]) : [parsed];
}

async function* readTable(
  path: string,
  rows: readonly unknown[],
  options: SourceOptions,
  isNamed: boolean,
): AsyncGenerator<SourceRow> {
  const rowOf = rowReader(path, options.textField);
  if (rows.length === 0) return yield { type: "warning", reason: "empty" };
  const known = rows.some((row) => isFields(row) && (valueAt(row, options.textField) !== undefined || "quote" in row));
  const hint = isFields(rows[0]) ? textFieldOf(rows[0]) : null;
  const asked = hint === null ? "" : `; --text-field ${hint}?`;
  const reason = `holds neither documents (a field "${options.textField}"${asked}) nor claims (fields "quote" and "figure")`;
  if (!known) return yield { type: isNamed ? "broken" : "warning", reason };
  let number = 0;
  for (const row of rows) {
    number++;
    yield placed(`entry ${number}`, await rowOf(row, number));
  }
}

async function* readPaper(
  path: string,
  format: "pdf" | "docx",
  bytes: Uint8Array,
  { includeFurniture = false, maxPages, maxInflated }: SourceOptions,
): AsyncGenerator<SourceRow> {
  const limits = { path, mostPages: maxPages ?? MOST_PAGES, mostInflated: maxInflated ?? MOST_INFLATED };
  const paper =
    format === "docx"
      ? await (await import("./docx/index.js")).readDocx(bytes, limits)
      : await (await import("./pdf/index.js")).readPdf(bytes, limits, includeFurniture);
  for (const reason of paper.remarks) yield { type: "warning", reason };
  const { text, about, origins } = paper;
  yield { type: "document", document: newDocument(idOfPath(path), path, text, about), remarks: [], origins };
}

async function* readPage(path: string, html: string, options: SourceOptions): AsyncGenerator<SourceRow> {
  const { readHtml } = await import("./html/index.js");
  const { text, meta } = readHtml(html, { includeFurniture: options.includeFurniture === true });
  if (text === "") yield { type: "warning", reason: "a page without text: a script may fill it" };
  yield { type: "document", document: newDocument(idOfPath(path), path, text, meta.about), remarks: [], origins: meta.origins };
}

async function* readText(path: string, text: string, isMarkdown: boolean): AsyncGenerator<SourceRow> {
  const matter = text.startsWith("---") ? await (await import("./front-matter.js")).frontMatterOf(text) : null;
  const body = matter?.text ?? text;
  const document = newDocument(matter?.id ?? idOfPath(path), path, isMarkdown ? blankMarkup(body) : body, matter?.about);
  yield { type: "document", document, remarks: matter?.remarks ?? [], inFile: path !== "-" };
}
