import type { Document } from "../types.js";
import { datelineOf } from "./dateline.js";

/** What a PDF or Word file holds. */
export interface Paper {
  readonly text: string;
  readonly about: Readonly<Partial<Pick<Document, "title" | "publisher" | "published" | "lang" | "pages">>>;
  /** Where each of that stands: title → "its properties". */
  readonly origins: ReadonlyMap<string, string>;
  /** What is odd about it. */
  readonly remarks: readonly string[];
}

export interface PaperLimits {
  readonly path: string;
  readonly mostPages: number;
  /** Bytes to which one part may unpack. */
  readonly mostInflated: number;
}

/** Programs that write files put the name of a file, or of themselves, where the title belongs. */
const NO_TITLE =
  /^(?:untitled|document\s?\d{0,3}|title|unbenannt|sans titre|presentation\s?\d{0,3}|about:blank)$|^\S{1,120}\.[a-z]{2,5}$/i;
const BEFORE_TITLE = /^(?:Microsoft (?:Word|PowerPoint|Excel) - )/;
const BEHIND_TITLE = /\.(?:docx?|pptx?|xlsx?|odt|rtf|indd|tex|pdf|html?)$/i;

/** The title that a program wrote down, where it is one. */
export function titleOf(written: string | null | undefined): string | null {
  const title = (written ?? "").replace(/[\s\0]{1,20}/g, " ").trim();
  if (NO_TITLE.test(title)) return null;
  const plain = title.replace(BEFORE_TITLE, "");
  const bare = plain === title ? title : plain.replace(BEHIND_TITLE, "");
  return /\p{L}{2}/u.test(bare) ? bare : null;
}

/** As its program wrote it into the file. */
export interface Properties {
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly lang?: string | null | undefined;
  /** The day on which the file was made: for lack of another its date. */
  readonly created?: string | null | undefined;
}

/** What is known of a document from the properties of its file. */
export function aboutPaper(text: string, properties: Properties): Pick<Paper, "about" | "origins"> {
  const { publisher, published, created } = properties;
  const isDated = Boolean(published) || datelineOf(text) !== null;
  const day = isDated ? published : created;
  const told = { title: titleOf(properties.title), publisher: publisher?.trim(), published: day, lang: properties.lang?.trim() };
  const known = Object.entries(told).filter(([, value]) => value);
  const from = (field: string) => (field === "published" && !isDated ? "the day on which its file was made" : "its properties");
  return { about: Object.fromEntries(known), origins: new Map(known.map(([field]) => [field, from(field)])) };
}
