import { basename, extname } from "node:path";
import type { Document } from "./types.js";

/** A document with everything that is not known as null. */
export function newDocument(
  id: string,
  path: string,
  text: string,
  about: Readonly<Partial<{ [Key in keyof Document]: Document[Key] | undefined }>> = {},
): Document {
  return {
    id,
    path,
    text,
    title: about.title || null,
    publisher: about.publisher || null,
    published: about.published || null,
    url: about.url || null,
    sourceType: about.sourceType ?? "unknown",
    lang: about.lang || null,
    ...(about.pages && { pages: about.pages }),
  };
}

/** "a/b/speech.txt" → "speech", "speech.txt.gz" too; "-" → "stdin" */
export function idOfPath(path: string): string {
  if (path === "-") return "stdin";
  const name = basename(path).replace(/(?<=.)\.gz$/i, "");
  return basename(name, extname(name));
}
