import { basename } from "node:path";
import { startOf } from "./bytes.js";
import { decode } from "./decode.js";
import type { InputFormat } from "./list.js";

const PDF = Buffer.from("%PDF-");
/** How far into a PDF file other things may stand before it begins. */
const PDF_REACH = 1024;
const WORD = Buffer.from("word/");
const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** PDF and Word files are told by their bytes, whatever their name; a Word file is an archive, or was one before it got a password. */
export function paperIn(bytes: Uint8Array): "pdf" | "docx" | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = start.subarray(0, PDF_REACH).indexOf(PDF);
  if (at === 0 || (at > 0 && start[0]! < 32)) return "pdf";
  return startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) ? "docx" : null;
}

/** What the first bytes of an input tell of its format, where its name tells nothing. */
export function sniff(bytes: Uint8Array, encoding: string | null, textField: string): InputFormat {
  const decoded = decode(bytes, encoding);
  const text = "text" in decoded ? decoded.text.trimStart() : "";
  if (isPage(text)) return "html";
  const first = text.slice(0, text.search(/\n|$/)).trim();
  if (/^\{.*"[^"]+"\s*:/.test(first)) return first.endsWith("}") ? "ndjson" : "json";
  if (/^\[\s*(?:\{|$)/.test(first)) return "json";
  const columns = first.split(/[,;\t]/).map((name) => name.replace(/^"|"$/g, ""));
  const isTable =
    columns.length > 1 && (columns.includes(textField) || (columns.includes("quote") && columns.includes("figure")));
  return isTable ? "csv" : "text";
}

/** Comments and an XML declaration may stand before a page. */
const BEFORE_PAGE = /^(?:\s{0,100}(?:<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}\?>)){0,8}\s{0,100}/;
const PAGE = /^<(?:!doctype\s{1,10}html|html|head|body|title|meta)\b/i;

/** Whether a text is a web page, whatever its name. */
export function isPage(text: string): boolean {
  const start = text.slice(0, 16_000);
  return PAGE.test(start.slice(BEFORE_PAGE.exec(start)![0].length));
}

/** Files that stand beside documents without an extension. */
const NO_DOCUMENT =
  /^(?:licen[cs]e|copying|notice|authors|contributors|changelog|changes|readme|install|makefile|dockerfile|procfile|codeowners|version)$/i;
const FEWEST_PAIRS = 3;
/** Two words in small letters: prose is full of them. */
const WORDS = /\p{Ll}{2,20},? \p{Ll}{2,20} /gu;

/** Whether a file whose name tells nothing is a page, prose, or an export with texts by how it begins. */
export async function isDocumentByContent(path: string, textField: string): Promise<boolean> {
  if (NO_DOCUMENT.test(basename(path))) return false;
  const start = await startOf(path).catch(() => null); // what cannot be opened is no document
  const paper = start && paperIn(start);
  if (paper) return paper === "pdf" || Buffer.from(start).includes(WORD); // other archives are no documents
  const decoded = start && decode(start, null);
  if (!decoded || "reason" in decoded) return false;
  const format = sniff(start, null, textField);
  if (/^\s{0,100}[[{]/.test(decoded.text)) return decoded.text.includes(`"${textField.split(".").at(-1)}"`);
  const pairs = decoded.text.match(WORDS)?.length ?? 0;
  return format !== "text" || (pairs >= FEWEST_PAIRS && pairs * 40 > decoded.text.length);
}
