import type { About } from "../../schema.js";
import { authorIn } from "../byline.js";
import { dateOf, isFields } from "../fields.js";
import { type LinkedItem, linkedItems } from "./linked-data.js";
import { cutTitle } from "./title.js";
import { type Element, elementsIn, type Tree, wordsOf } from "./tree.js";

/** What a page tells of itself, and where: title → "og:title". */
export interface PageAbout {
  readonly about: { readonly [Key in keyof About]?: NonNullable<About[Key]> };
  readonly origins: ReadonlyMap<string, string>;
}

interface Told {
  readonly value: string;
  readonly from: string;
}

export interface Head {
  /** By name or property, in lower case: "og:title" → its content. */
  readonly metas: ReadonlyMap<string, string>;
  readonly linked: readonly LinkedItem[];
  readonly elements: readonly Element[];
  readonly comments: readonly string[];
  readonly root: Element;
}

type Source = (head: Head) => Told | null;

const meta =
  (...names: readonly string[]): Source =>
  ({ metas }) => {
    const name = names.find((each) => metas.has(each));
    return name === undefined ? null : { value: metas.get(name)!, from: `its meta tag ${name}` };
  };
const linkedData =
  (read: (item: LinkedItem) => string | null): Source =>
  ({ linked }) => {
    for (const item of linked) {
      const value = read(item);
      if (value) return { value, from: "its JSON-LD" };
    }
    return null;
  };
const element =
  (matches: (each: Element) => boolean, read: (each: Element) => string | null, from: string): Source =>
  ({ elements }) => {
    for (const each of elements) {
      const value = matches(each) ? read(each)?.trim() : "";
      if (value) return { value, from };
    }
    return null;
  };

/** For each field the places where pages keep it, the surest first. */
const SOURCES: Readonly<Record<"title" | "publisher" | "published" | "url" | "lang" | "author", readonly Source[]>> = {
  title: [
    meta("og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title"),
    linkedData((item) => textOf(item.headline)),
    titleOf,
    element(({ name }) => name === "h1", wordsOf, "its first heading"),
  ],
  publisher: [
    meta("og:site_name"),
    linkedData((item) => nameOf(item.publisher)),
    meta("publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name", "twitter:site_name"),
    siteOf,
  ],
  published: [
    meta("article:published_time", "og:published_time", "datepublished"),
    linkedData((item) => dateIn(item.datePublished ?? item.dateCreated)),
    meta(
      "date",
      "pubdate",
      "publishdate",
      "publish-date",
      "publish_date",
      "publication_date",
      "dc.date",
      "dc.date.issued",
      "dc.date.created",
      "dcterms.date",
    ),
    meta(
      "dcterms.issued",
      "dcterms.created",
      "parsely-pub-date",
      "sailthru.date",
      "citation_publication_date",
      "article.published",
      "created",
      "timestamp",
      "og:article:published_time",
    ),
    element((each) => /\bdatePublished\b/i.test(each.attributes.itemprop ?? ""), timeOf, "datePublished on the page"),
    element(
      (each) =>
        each.name === "time" && ("pubdate" in each.attributes || /publi|post|entry|date/i.test(each.attributes.class ?? "")),
      timeOf,
      "the time on the page",
    ),
    element(
      ({ attributes }) =>
        /(?:^|[\s-])(?:published|pubdate|entry-date|post-date|article-date)(?:$|\s)/i.test(attributes.class ?? ""),
      timeOf,
      "the date on the page",
    ),
    element(({ name }) => name === "time", timeOf, "the time on the page"),
  ],
  url: [
    element(
      (each) => each.name === "link" && /\bcanonical\b/i.test(each.attributes.rel ?? ""),
      (each) => addressIn(each.attributes.href),
      "its canonical link",
    ),
    meta("og:url", "twitter:url", "dc.identifier"),
    linkedData(
      (item) =>
        addressIn(item.url) ?? addressIn(isFields(item.mainEntityOfPage) ? item.mainEntityOfPage["@id"] : item.mainEntityOfPage),
    ),
    savedFrom,
  ],
  lang: [
    element(
      ({ name }) => name === "html",
      (each) => each.attributes.lang ?? each.attributes["xml:lang"] ?? null,
      "the lang of its html tag",
    ),
    meta("og:locale", "content-language", "language", "dc.language"),
    linkedData((item) => textOf(item.inLanguage)),
  ],
  author: [
    meta(
      "author",
      "article:author",
      "dc.creator",
      "dcterms.creator",
      "parsely-author",
      "sailthru.author",
      "byl",
      "citation_author",
    ),
    linkedData((item) => namesOf(item.author)),
    element(
      (each) => /\bauthor\b/i.test(each.attributes.itemprop ?? "") || /\bauthor\b/i.test(each.attributes.rel ?? ""),
      wordsOf,
      "the author on the page",
    ),
    element(
      ({ attributes: { class: name = "" } }) => BYLINE.test(name) && !/comment|related|teaser|\bcard|avatar/i.test(name),
      (each) => authorIn(wordsOf(each)),
      "the byline on the page",
    ),
  ],
};

const BYLINE = /(?:^|[\s_-])(?:byline|author)(?:[_-]{1,2}name)?(?:$|\s)/i;

/** How each field has to look; null where what is told is no such thing. */
const SHAPES: Readonly<Record<keyof typeof SOURCES, (value: string) => string | null>> = {
  title: clean,
  publisher: (value) => (/^https?:/i.test(value) ? null : clean(value)),
  published: dateIn,
  url: addressIn,
  lang: (value) => /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.exec(value.trim())?.[0].replace(/_/g, "-") ?? null,
  author: authorIn,
};

/** Title, publisher, date, address, language and author of a page, from meta tags, Open Graph, JSON-LD and the page itself. */
export function aboutPage({ root, linkedData: scripts, comments }: Tree): PageAbout {
  const elements = [...elementsIn(root)];
  const head: Head = { metas: metasOf(elements), linked: linkedItems(scripts), elements, comments, root };
  const told = new Map<string, Told>();
  for (const [field, sources] of Object.entries(SOURCES))
    for (const source of sources) {
      const found = source(head);
      const value = found && SHAPES[field as keyof typeof SOURCES](found.value);
      if (!value) continue;
      told.set(field, { value, from: found.from });
      break;
    }
  const about = Object.fromEntries([...told].map(([field, { value }]) => [field, value]));
  return { about, origins: new Map([...told].map(([field, { from }]) => [field, from])) };
}

function metasOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const { name, attributes } of elements) {
    if (name !== "meta") continue;
    const key = (attributes.property ?? attributes.name ?? attributes["http-equiv"] ?? attributes.itemprop ?? "")
      .toLowerCase()
      .trim();
    const content = attributes.content?.trim();
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

function clean(value: string): string {
  return value.replace(/\s+/g, " ").trim();
}
const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isFields(first) ? textOf(first.name) : textOf(first);
}

/** Of all that wrote it: "Ida Brandt, Piet Sorel". */
function namesOf(value: unknown): string | null {
  const names = (Array.isArray(value) ? value : [value]).map(nameOf).filter((name) => name !== null && authorIn(name) !== null);
  return names.length > 0 ? names.join(", ") : null;
}

function titleOf(head: Head): Told | null {
  const cut = cutTitle(head);
  return cut && { value: cut.title, from: "its title" };
}

function siteOf(head: Head): Told | null {
  const site = cutTitle(head)?.site;
  return site ? { value: site, from: "the end of its title" } : null;
}

function timeOf({ attributes, children }: Element): string | null {
  return dateIn(attributes.datetime ?? attributes.content ?? attributes.title) ?? dateIn(children.map(wordsOf).join(" "));
}

/** As written: the day that readers of the page saw. */
function dateIn(value: unknown): string | null {
  return typeof value === "string" ? dateOf(value) : null;
}

function addressIn(value: unknown): string | null {
  if (typeof value !== "string" || !/^https?:\/\//i.test(value.trim()) || !URL.canParse(value.trim())) return null;
  return value.trim();
}

const SAVED = /saved (?:from url=\(\d{1,6}\)|with singlefile\s{1,8}url:\s{1,4})(?<url>https?:\/\/[^\s<>]{1,2000})/i;

function savedFrom({ comments }: Head): Told | null {
  for (const comment of comments) {
    const url = SAVED.exec(comment)?.groups?.url;
    if (url) return { value: url, from: "the note of the browser that saved it" };
  }
  return null;
}
