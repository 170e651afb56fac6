import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { InputError } from "../../input-error.js";
import type { PaperLimits, Properties } from "../paper.js";
import { type Piece, runsOf } from "./runs.js";
import type { Sheet } from "./sheet.js";

export interface PdfFile {
  readonly pages: number;
  readonly pieces: (page: number) => Promise<Omit<Sheet, "runs"> & { readonly pieces: readonly Piece[] }>;
  readonly properties: () => Promise<Properties>;
  readonly close: () => Promise<void>;
}

const TAIL = 2048;

/** Throws InputError where the file is damaged or has a password. */
export async function openPdf(bytes: Uint8Array, { path }: PaperLimits): Promise<PdfFile> {
  const end = Buffer.from(bytes.subarray(-TAIL)).toString("latin1");
  if (!/%%EOF|startxref/.test(end)) throw new InputError(path, DAMAGED);
  const { getDocumentProxy } = await import("unpdf");
  let file: PDFDocumentProxy;
  try {
    // the bytes are handed over, so that they must be a copy
    file = (await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
    })) as unknown as PDFDocumentProxy;
  } catch (error) {
    throw new InputError(path, reasonOf(error as Error));
  }
  const pages = file.numPages;
  return {
    pages,
    pieces: (page) => piecesOf(file, page),
    properties: () => propertiesOf(file),
    close: () => file.destroy(),
  };
}

export const DAMAGED = "no PDF that can be read: it is damaged or cut short";

const reasonOf = ({ name }: Error): string => (name === "PasswordException" ? "an encrypted PDF: it needs a password" : DAMAGED);

/** All pages that may be read, one after the other. Throws InputError where one cannot be read. */
export async function loadSheets(file: PdfFile, { path, mostPages }: PaperLimits): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (let page = 1; page <= Math.min(file.pages, mostPages); page++) {
    try {
      const { pieces, ...sheet } = await file.pieces(page);
      sheets.push({ ...sheet, runs: runsOf(pieces) });
    } catch (error) {
      throw new InputError(path, `page ${page} is damaged: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  return sheets;
}

type Matrix = readonly [number, number, number, number, number, number];

async function piecesOf(file: PDFDocumentProxy, number: number) {
  const page = await file.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const pieces = items.flatMap((item) => {
    if (!("str" in item)) return [];
    const [a, b, c, d, x, y] = times(transform as unknown as Matrix, item.transform as unknown as Matrix);
    const size = Math.hypot(c, d);
    const isUpright = Math.abs(b) < 0.3 * Math.abs(a); // what stands on its side is a stamp or the name of an axis
    return isUpright && size > 0 ? [{ text: item.str, x0: x, x1: x + item.width, y, size, font: item.fontName }] : [];
  });
  return { page: number, width, height, pieces };
}

/** As the page turns it, with the upper left corner as origin. */
function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, x, y]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * x + c * y + e, b * x + d * y + f];
}

const DAY = /^(?:D:)?(?<year>\d{4})-?(?<month>0[1-9]|1[0-2])-?(?<day>0[1-9]|[12]\d|3[01])/;

const dayOf = (written: unknown): string | null => {
  const groups = DAY.exec(wordsOf(written) ?? "")?.groups;
  return groups ? `${groups.year}-${groups.month}-${groups.day}` : null;
};

/** XMP gives lists for some fields. */
function wordsOf(written: unknown): string | null {
  const first: unknown = Array.isArray(written) ? written[0] : written;
  return typeof first === "string" && first.trim() !== "" ? first : null;
}

async function propertiesOf(file: PDFDocumentProxy): Promise<Properties> {
  const nothing = { info: {}, metadata: null };
  const { info, metadata } = await file.getMetadata().catch(() => nothing); // what a file tells of itself is often damaged
  const fields = info as Readonly<Record<string, unknown>>;
  const xmp = (name: string): unknown => metadata?.get(name);
  return {
    title: wordsOf(xmp("dc:title")) ?? wordsOf(fields.Title),
    publisher: wordsOf(xmp("dc:publisher")),
    published: dayOf(xmp("prism:publicationdate")) ?? dayOf(xmp("dc:date")),
    lang: wordsOf(fields.Language) ?? wordsOf(xmp("dc:language")),
    created: dayOf(fields.CreationDate) ?? dayOf(xmp("xmp:createdate")),
  };
}
