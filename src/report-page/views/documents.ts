import { isoWords, numberWords } from "../../export/amounts.js";
import { oneLine } from "../../safe-text.js";
import type { Address } from "../address.js";
import { linkTo } from "../address.js";
import { h } from "../dom.js";
import type { Report } from "../model.js";
import { pagerOf } from "./pager.js";
import type { Shown } from "./view.js";

const PAGE = 100;

/** What was read, one row a document. */
export function documentsView(report: Report, { filters }: Address): Shown {
  const claims = countsOf(report.rows.map(({ doc }) => doc));
  const flagged = countsOf(report.items.flatMap(({ finding }) => (finding.flagged ? finding.docs : [])));
  const heads = [...report.documents.values()];
  const pages = Math.max(1, Math.ceil(heads.length / PAGE));
  const page = Math.min(filters.page, pages);
  const rows = heads
    .slice((page - 1) * PAGE, page * PAGE)
    .map((head) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, h("a", { href: linkTo("document", head.id) }, oneLine(head.title ?? head.id))),
        h("td", {}, oneLine(head.publisher ?? "")),
        h("td", { class: "date" }, head.published === null ? "" : isoWords(head.published)),
        h("td", {}, head.sourceType === "unknown" ? "" : head.sourceType),
        h("td", { class: "number" }, numberWords(claims.get(head.id) ?? 0)),
        h("td", { class: flagged.has(head.id) ? "number tone-to-check" : "number" }, numberWords(flagged.get(head.id) ?? 0)),
      ),
    );
  const titles = ["Document", "Publisher", "Date", "Source", "Numbers", "To check"];
  const head = h(
    "thead",
    {},
    h(
      "tr",
      {},
      titles.map((title, i) => h("th", { scope: "col", class: i > 3 ? "number" : null }, title)),
    ),
  );
  const table = h("table", { class: "documents" }, head, h("tbody", {}, rows));
  const node = h(
    "section",
    {},
    h("h2", { class: "view" }, "Documents"),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Documents" }, table),
  );
  if (pages > 1) node.append(pagerOf("documents", page, pages, filters));
  return { node, title: "Documents" };
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
