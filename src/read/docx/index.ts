import { InputError } from "../../input-error.js";
import { readHtml } from "../html/index.js";
import { aboutPaper, type Paper, type PaperLimits, type Properties } from "../paper.js";
import { type Archive, openArchive } from "./archive.js";

/** A Word file to its text, which reads like Markdown, as that of a web page does. Throws InputError with the reason. */
export async function readDocx(bytes: Uint8Array, limits: PaperLimits): Promise<Paper> {
  if (bytes.length === 0) throw new InputError(limits.path, "an empty file");
  if (bytes[0] === 0xd0) throw new InputError(limits.path, OLD);
  const archive = openArchive(bytes, limits);
  const main = mainPartOf(archive);
  if (main === null) throw new InputError(limits.path, "a ZIP archive without a Word document in it");
  const { text } = readHtml(await htmlOf(archive, limits.path), { isBare: true });
  return { text, ...aboutPaper(text, propertiesOf(archive)), remarks: text === "" ? ["no text in it"] : [] };
}

const OLD = "a Word file with a password, or of the old kind (.doc): save it as .docx without one";

const MAIN = /<(?:\w{1,10}:)?Relationship\b[^>]{0,400}\/officeDocument"[^>]{0,400}>/;
const TARGET = /\bTarget="\/?(?<target>word\/[^"]{1,200})"/;

/** Most programs call it word/document.xml. */
function mainPartOf(archive: Archive): string | null {
  if (archive.has("word/document.xml")) return "word/document.xml";
  if (!archive.has("_rels/.rels")) return null;
  const relation = MAIN.exec(archive.bytesOf("_rels/.rels").toString("utf8"))?.[0] ?? "";
  const target = TARGET.exec(relation)?.groups?.target;
  return target !== undefined && archive.has(target) ? target : null;
}

// Comments are not part of the text, and marks of footnotes would stand behind figures as if they were digits of them.
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "comment-reference => "];

async function htmlOf(archive: Archive, path: string): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  // mammoth takes an archive that is open already; its types do not say so
  const input = { file: openFor(archive) } as unknown as { buffer: Buffer };
  const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };
  try {
    return (await mammoth.convertToHtml(input, options)).value;
  } catch (error) {
    if (error instanceof InputError) throw error;
    const [reason] = (error as Error).message.split("\n");
    throw new InputError(path, `a damaged Word file: ${reason}`);
  }
}

function openFor(archive: Archive) {
  const read = async (name: string, encoding?: string): Promise<Buffer | string> => {
    const bytes = archive.bytesOf(name);
    if (encoding === undefined) return bytes;
    return encoding === "base64" ? bytes.toString("base64") : new TextDecoder(encoding).decode(bytes);
  };
  return { exists: archive.has, read };
}

const TITLE = /<dc:title[^>]{0,100}>(?<words>[^<]{1,1000})</;
const LANGUAGE = /<dc:language[^>]{0,100}>(?<words>[^<]{2,30})</;

/** The day on which it was made is often that of a template, and the company that of a seller of computers: neither is taken. */
function propertiesOf(archive: Archive): Properties {
  const core = archive.has("docProps/core.xml") ? archive.bytesOf("docProps/core.xml").toString("utf8") : "";
  const wordsIn = (pattern: RegExp): string => plain(pattern.exec(core)?.groups?.words ?? "");
  return { title: wordsIn(TITLE), lang: wordsIn(LANGUAGE) };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const plain = (xml: string): string => xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!).trim();
