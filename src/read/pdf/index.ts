import { InputError } from "../../input-error.js";
import { guarded } from "../guard.js";
import { aboutPaper, type Paper, type PaperLimits } from "../paper.js";
import { checkStreams } from "./bombs.js";
import { DAMAGED, loadSheets, openPdf } from "./load.js";
import type { Sheet } from "./sheet.js";
import { textOfSheets } from "./text.js";

/** A PDF file to its text, which reads like Markdown, with where its pages begin. Throws InputError with the reason. */
export async function readPdf(bytes: Uint8Array, limits: PaperLimits, includeFurniture: boolean): Promise<Paper> {
  if (bytes.length === 0) throw new InputError(limits.path, "an empty file");
  checkStreams(bytes, limits);
  try {
    return await guarded(() => paperOf(bytes, limits, includeFurniture));
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(limits.path, DAMAGED);
  }
}

async function paperOf(bytes: Uint8Array, limits: PaperLimits, includeFurniture: boolean): Promise<Paper> {
  const file = await openPdf(bytes, limits);
  try {
    const sheets = await loadSheets(file, limits);
    const { text, pages } = textOfSheets(sheets, includeFurniture);
    if (text === "")
      throw new InputError(limits.path, "its pages hold no text; they may be pictures of text (OCR can read those)");
    const { about, origins } = aboutPaper(text, await file.properties());
    return { text, about: { ...about, pages }, origins, remarks: remarksOn(sheets, file.pages) };
  } finally {
    await file.close();
  }
}

/** Pages that are left out, or pictures, are lost without a word otherwise. */
function remarksOn(sheets: readonly Sheet[], pages: number): string[] {
  const remarks = [];
  if (pages > sheets.length) remarks.push(`${sheets.length} of its ${pages} pages are read (--max-pages says how many)`);
  const empty = sheets.filter(({ runs }) => runs.length === 0).length;
  if (empty > 0) remarks.push(`${empty} of its ${sheets.length} pages ${empty === 1 ? "holds" : "hold"} no text`);
  return remarks;
}
