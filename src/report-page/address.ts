/** What the page shows, as the part of its address behind "#": a link to it shows the same again. */
export interface Address {
  readonly view: View;
  /** Of the document or the finding that is shown. */
  readonly id: string | null;
  readonly filters: Filters;
  /** Claim that is pointed at in a document. */
  readonly at: string | null;
}

export const VIEWS = ["findings", "finding", "matrix", "timeline", "documents", "document"] as const;
export type View = (typeof VIEWS)[number];

export interface Filters {
  /** Words, all of which must occur. */
  readonly q: string;
  /** A verdict, or a group of them. */
  readonly verdict: string;
  readonly kind: string;
  readonly doc: string;
  readonly side: string;
  readonly sort: Sort;
  readonly show: Length;
  /** From 1. */
  readonly page: number;
}

export const SORTS = ["gravity", "difference", "sources", "date", "title"] as const;
export type Sort = (typeof SORTS)[number];

/** At full length: what is to be checked, all, nothing. */
export const LENGTHS = ["flagged", "full", "short"] as const;
export type Length = (typeof LENGTHS)[number];

export const NO_FILTERS: Filters = { q: "", verdict: "", kind: "", doc: "", side: "", sort: "gravity", show: "flagged", page: 1 };

export const HOME: Address = { view: "findings", id: null, filters: NO_FILTERS, at: null };

/** "#document/speech?at=c-1" → the document "speech", at a claim */
export function addressOf(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#/, "").split(/\?(?<query>.*)/s);
  const [name = "", ...rest] = path.split("/");
  const view = VIEWS.find((known) => known === name);
  if (!view) return HOME;
  const asked = new URLSearchParams(query);
  const page = Number(asked.get("page"));
  return {
    view,
    id: rest.length > 0 ? decoded(rest.join("/")) : null,
    at: asked.get("at"),
    filters: {
      q: asked.get("q") ?? "",
      verdict: asked.get("verdict") ?? "",
      kind: asked.get("kind") ?? "",
      doc: asked.get("doc") ?? "",
      side: asked.get("side") ?? "",
      sort: SORTS.find((known) => known === asked.get("sort")) ?? "gravity",
      show: LENGTHS.find((known) => known === asked.get("show")) ?? "flagged",
      page: Number.isInteger(page) && page > 0 ? page : 1,
    },
  };
}

/** The shortest address that shows this. */
export function hashOf({ view, id, filters, at }: Address): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== NO_FILTERS[name as keyof Filters]) query.set(name, String(value));
  if (at !== null) query.set("at", at);
  const path = id === null ? view : `${view}/${encodeURIComponent(id)}`;
  const asked = query.toString();
  return `#${path}${asked === "" ? "" : `?${asked}`}`;
}

/** Link to a view of its own, without the filters of the list. */
export function linkTo(view: View, id: string | null = null, at: string | null = null): string {
  return hashOf({ view, id, filters: NO_FILTERS, at });
}

/** A link broken by hand must not stop the page. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
