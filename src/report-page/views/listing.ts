import { numberWords } from "../../export/amounts.js";
import { type Address, type Filters, hashOf, NO_FILTERS, type View } from "../address.js";
import { h } from "../dom.js";
import type { Item, Report } from "../model.js";
import { select } from "../select.js";
import { filterForm } from "./filters.js";
import { pagerOf } from "./pager.js";
import type { Shown } from "./view.js";

/** A view of findings under the filters that all such views share. */
interface Listing {
  readonly view: View;
  readonly title: string;
  /** "finding", "figure": what is counted. */
  readonly noun: string;
  readonly items: readonly Item[];
  /** Said above the list, where anything has to be. */
  readonly lead?: HTMLElement | null;
  /** Said where there are none at all. */
  readonly none: string;
  /** On one page. */
  readonly size: number;
  readonly fill: (shown: readonly Item[], page: Page) => readonly HTMLElement[];
}

export interface Page {
  readonly report: Report;
  readonly filters: Filters;
  /** Pixels at hand. */
  readonly width: number;
  /** Of all pages. */
  readonly found: number;
}

/** On paper there is no next page to turn to: so many stand there at once. */
const PRINTED = 300;
/** Charts on paper are drawn this wide, so that their words can be read. */
const PAPER = 280;

/** The form stays while the list changes, so that nobody is thrown out of what they type. */
export function listing(report: Report, address: Address, asked: Listing): Shown {
  const form = filterForm(report, asked.view, asked.items);
  const count = h("p", { class: "count", role: "status" });
  const list = h("div", { class: "list" });
  const node = h("section", { "aria-label": asked.title }, form.node, asked.lead ?? null, count, list);
  let current = address.filters;
  const fill = (size: number, width = list.clientWidth || 360) => {
    const filters = current;
    const found = select(asked.items, filters);
    const pages = Math.max(1, Math.ceil(found.length / size));
    const page = Math.min(filters.page, pages);
    const shown = found.slice((page - 1) * size, page * size);
    count.textContent = countWords(asked, found.length, (page - 1) * size + 1, shown.length);
    const parts = asked.fill(shown, { report, filters, width, found: found.length });
    list.replaceChildren(...parts, ...(found.length === 0 && asked.items.length > 0 ? [clearLink(asked.view)] : []));
    if (pages > 1) list.append(pagerOf(asked.view, page, pages, filters));
  };
  const update = ({ filters }: Address) => {
    current = filters;
    form.update(filters);
    fill(asked.size);
  };
  return {
    node,
    title: asked.title,
    update,
    ready: () => update(address),
    print: (isPrinting) => (isPrinting ? fill(PRINTED, PAPER) : fill(asked.size)),
  };
}

function countWords({ noun, items, none }: Listing, found: number, from: number, shown: number): string {
  if (items.length === 0) return none;
  if (found === 0) return `No ${noun} fits these filters.`;
  if (found === shown) return `${numberWords(found)} ${noun}${found === 1 ? "" : "s"}`;
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}s ${numberWords(from)}–${numberWords(from + shown - 1)} of ${numberWords(found)}`;
}

function clearLink(view: View): HTMLElement {
  return h("p", {}, h("a", { href: hashOf({ view, id: null, at: null, filters: NO_FILTERS }) }, "Take all filters off"));
}
