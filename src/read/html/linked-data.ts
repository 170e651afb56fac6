import { type Fields, isFields } from "../fields.js";

export type LinkedItem = Fields;

const ARTICLE = /(?:Article|Posting|Report|WebPage|CreativeWork|LiveBlog\w{0,10}|GovernmentService|SpecialAnnouncement)$/;

/** What scripts of the type application/ld+json say of the page: articles first, then the page; what is about other things is left out. */
export function linkedItems(scripts: readonly string[]): readonly LinkedItem[] {
  const items = scripts.flatMap((script) => flatten(parse(script)));
  const rank = (item: LinkedItem): number => (/(?:Article|Posting|Report)$/.test(typeOf(item)) ? 0 : 1);
  return items.filter((item) => ARTICLE.test(typeOf(item))).sort((a, b) => rank(a) - rank(b));
}

/** The text of an article that the page holds for machines alone, or null. */
export function articleBody(items: readonly LinkedItem[]): string | null {
  const bodies = items.map(({ articleBody: body }) => body).filter((body) => typeof body === "string");
  return bodies.find((body) => body.trim() !== "") ?? null;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, ""));
  } catch {
    return null; // many pages hold broken ones
  }
}

function flatten(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isFields(value)) return [];
  return [value, ...flatten(value["@graph"])];
}

const typeOf = (item: Fields): string => {
  const type: unknown = Array.isArray(item["@type"]) ? item["@type"][0] : item["@type"];
  return typeof type === "string" ? type : "";
};
