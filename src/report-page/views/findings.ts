import { numberWords } from "../../export/amounts.js";
import type { Address, Filters } from "../address.js";
import { h } from "../dom.js";
import type { Report } from "../model.js";
import { PAGE, select } from "../select.js";
import { cardOf, foldedOf } from "./card.js";
import { filterForm } from "./filters.js";
import { pagerOf } from "./pager.js";
import type { Shown } from "./view.js";

/** The list of findings under its filters. The form stays while the list changes, so that nobody is thrown out of what they type. */
export function findingsView(report: Report, address: Address): Shown {
  const form = filterForm(report);
  const count = h("p", { class: "count", role: "status" });
  const list = h("div", { class: "list" });
  const node = h("section", { "aria-label": "Findings" }, form.node, count, list);
  const update = ({ filters }: Address) => {
    form.update(filters);
    fill(list, count, filters, report);
  };
  return { node, title: "Findings", update, ready: () => update(address) };
}

function fill(list: HTMLElement, count: HTMLElement, filters: Filters, report: Report): void {
  const found = select(report.items, filters);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(filters.page, pages);
  const shown = found.slice((page - 1) * PAGE, page * PAGE);
  const width = list.clientWidth || 360;
  const from = (page - 1) * PAGE + 1;
  count.textContent =
    found.length === 0
      ? "No finding fits these filters."
      : found.length === shown.length
        ? `${found.length} ${found.length === 1 ? "finding" : "findings"}`
        : `Findings ${from}–${from + shown.length - 1} of ${numberWords(found.length)}`;
  let heading = "";
  list.replaceChildren(
    ...shown.flatMap((item) => {
      const opens = filters.sort === "gravity" && heading !== item.group.heading;
      heading = item.group.heading;
      const made = item.finding.flagged || found.length === 1 ? cardOf(item, report, width) : foldedOf(item, report, width);
      return opens ? [h("h2", { class: `group tone-${item.tone}` }, heading), made] : [made];
    }),
    ...(found.length === 0 ? [h("p", {}, h("a", { href: "#findings" }, "Take all filters off"))] : []),
    ...(pages > 1 ? [pagerOf("findings", page, pages, filters)] : []),
  );
}
