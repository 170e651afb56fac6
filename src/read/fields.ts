import type { About } from "../schema.js";
import { datelineOf } from "./dateline.js";

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Names under which databases, feeds and site generators keep what a document tells of itself, the usual one first. */
const OTHER_NAMES: Readonly<Record<keyof About | "id", readonly string[]>> = {
  id: ["uuid", "_id", "guid", "doc_id", "article_id"],
  title: ["headline", "Title"],
  publisher: ["source", "source_name", "site_name", "site", "outlet", "newspaper", "domain", "Publisher", "Source"],
  published:
    "date publishedAt published_at datePublished date_published publishDate publish_date publicationDate publication_date pubDate pub_date created_at createdAt datetime timestamp Date".split(
      " ",
    ),
  url: ["link", "web_url", "permalink", "URL"],
  sourceType: ["source_type", "source-type"],
  lang: ["language", "Language"],
  author: ["byline", "creator", "authors", "Author"],
};
const ENTRIES = Object.entries(OTHER_NAMES);

/** Whether something of the document stands under another name. */
export function hasOtherNames(fields: Fields): boolean {
  return ENTRIES.some(([name, others]) => fields[name] === undefined && others.some((other) => other in fields));
}

/** The fields under the names that the program knows; what stands there already stays, what makes no sense is left out. */
export function withKnownNames(fields: Fields): Fields {
  const added: Record<string, unknown> = {};
  for (const [name, others] of ENTRIES) {
    if (fields[name] !== undefined && !isFields(fields[name])) continue;
    for (const other of [name, ...others]) {
      const value = plainValue(name, fields[other]);
      if (value === null) continue;
      added[name] = value;
      break;
    }
  }
  const { published } = fields;
  const date = published === undefined ? null : dateOf(published);
  return { ...fields, ...added, ...(date !== null && { published: date }) };
}

function plainValue(name: string, value: unknown): unknown {
  if (name === "published") return dateOf(value);
  if (name === "author" && Array.isArray(value))
    return (
      value
        .map((each) => plainValue(name, each))
        .filter(Boolean)
        .join(", ") || null
    );
  const words = isFields(value) ? (value.name ?? value.rendered ?? value.title) : value; // { "name": "The Post" }, as in NewsAPI and WordPress
  if (name === "id" && typeof words === "number") return words;
  return typeof words === "string" && words.trim() !== "" ? words : null;
}

const SECONDS = 1e10;

/** "2020-10-09T18:00:00Z", "Fri, 09 Oct 2020 18:00:00 GMT", "October 9, 2020", 1602266400 → "2020-10-09" */
export function dateOf(value: unknown): string | null {
  if (typeof value === "number") {
    const date = new Date(value < SECONDS ? value * 1000 : value);
    return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1980 ? null : date.toISOString().slice(0, 10);
  }
  if (typeof value !== "string") return null;
  const text = value.trim().slice(0, 80);
  const groups = /^(?<year>(?:1[5-9]|20)\d\d)(?<sign>[-/.]?)(?<month>\d\d)\k<sign>(?<day>\d\d)(?!\d)/.exec(text)?.groups;
  if (groups) return datelineOf(`${groups.year}-${groups.month}-${groups.day}`);
  const words = text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s{1,3}/i, "");
  return datelineOf(words.replace(/^\p{Ll}/u, (sign) => sign.toUpperCase()));
}

/** What stands under a name, or under a path of names: "content.rendered". */
export function valueAt(fields: Fields, path: string): unknown {
  if (path in fields) return fields[path];
  let at: unknown = fields;
  for (const name of path.split(".")) at = isFields(at) ? at[name] : undefined;
  return at;
}

const LONG = 60;

/** The field that probably holds the text: the longest of them. */
export function textFieldOf(fields: Fields): string | null {
  let [best, length] = [null as string | null, LONG];
  for (const [name, value] of Object.entries(fields)) {
    const inner = isFields(value) && typeof value.rendered === "string" ? value.rendered : value;
    if (typeof inner !== "string" || inner.length <= length) continue;
    [best, length] = [inner === value ? name : `${name}.rendered`, inner.length];
  }
  return best;
}

const MARKUP = /<(?:p|div|br|span|h[1-6]|ul|ol|li|table|strong|em|b|i|a|figure|blockquote|section|article)\b[^<>]{0,1000}>/gi;

/** Whether the text of a document is HTML: tags that belong to text, opened and closed. */
export function isMarkup(text: string): boolean {
  return (
    text.includes("<") &&
    (text.match(MARKUP)?.length ?? 0) >= 1 &&
    /<\/(?:p|div|h[1-6]|ul|ol|table|strong|em|b|i|a|span|article|section|blockquote|figure)>|<br\s{0,2}\/?>/i.test(text)
  );
}
