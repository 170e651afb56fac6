import { idOfPath, newDocument } from "../document.js";
import type { About } from "../schema.js";
import { type Document, SOURCE_TYPES } from "../types.js";
import { hasOtherNames, isFields, isMarkup } from "./fields.js";

const TEXTS = ["title", "publisher", "url", "lang", "author"] as const;
/** Days that every month has; the others are left to the schema. */
const PLAIN_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** A document that is right at first sight, or null: most are, and loading the schemas takes longer than a page of text. */
export function plainDocument(fields: unknown, path: string, number: number, textField: string): Document | null {
  if (!isFields(fields) || "quote" in fields || hasOtherNames(fields)) return null;
  const { id, published, sourceType } = fields;
  const text = fields[textField];
  const isPlain =
    typeof text === "string" &&
    !isMarkup(text) &&
    (id === undefined || (typeof id === "string" && id !== "")) &&
    (published == null || (typeof published === "string" && PLAIN_DATE.test(published))) &&
    (sourceType == null || SOURCE_TYPES.some((type) => type === sourceType)) &&
    TEXTS.every((name) => fields[name] == null || typeof fields[name] === "string");
  return isPlain ? toDocument({ ...(fields as About & { id?: string }), text }, path, number) : null;
}

export function toDocument(
  line: About & { id?: string | number | undefined; text: string },
  path: string,
  number: number,
): Document {
  const id = line.id === undefined ? `${idOfPath(path)}-${number}` : String(line.id);
  return newDocument(id, path, line.text, known(line));
}

/** The manifest and front matter may say `null` for what is not known. */
export function known(about: About): { [Key in keyof About]?: NonNullable<About[Key]> } {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== null && value !== ""));
}
