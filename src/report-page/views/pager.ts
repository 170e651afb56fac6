import { type Filters, hashOf, type View } from "../address.js";
import { h } from "../dom.js";

/** Links to the pages before and behind. */
export function pagerOf(view: View, page: number, pages: number, filters: Filters): HTMLElement {
  const link = (to: number, words: string) =>
    to < 1 || to > pages
      ? h("span", { class: "off" }, words)
      : h("a", { href: hashOf({ view, id: null, at: null, filters: { ...filters, page: to } }), onclick: toTop }, words);
  return h(
    "nav",
    { class: "pager", "aria-label": "Pages" },
    link(page - 1, "← Before"),
    h("span", {}, `Page ${page} of ${pages}`),
    link(page + 1, "Next →"),
  );
}

function toTop(): void {
  document.getElementById("main")?.scrollIntoView();
}
