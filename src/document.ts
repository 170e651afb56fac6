import { basename, extname } from "node:path";
import type { Document } from "./types.js";

/** A document with everything that is not known as null. Halves of surrogate pairs, which JSON can bring, become U+FFFD: other programs refuse them. */
export function newDocument(
  id: string,
  path: string,
  text: string,
  about: Readonly<Partial<{ [Key in keyof Document]: Document[Key] | undefined }>> = {},
): Document {
  return {
    id: id.toWellFormed(),
    path,
    text: text.toWellFormed(),
    title: about.title?.toWellFormed() || null,
    publisher: about.publisher?.toWellFormed() || null,
    published: about.published || null,
    url: about.url || null,
    sourceType: about.sourceType ?? "unknown",
    lang: about.lang || null,
    ...(about.author && { author: about.author.toWellFormed() }),
    ...(about.pages && { pages: about.pages }),
  };
}

/** "a/b/speech.txt" → "speech", "speech.txt.gz" too; "-" → "stdin" */
export function idOfPath(path: string): string {
  if (path === "-") return "stdin";
  const name = basename(path).replace(/(?<=.)\.gz$/i, "");
  return basename(name, extname(name));
}
