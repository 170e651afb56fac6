import type { Address } from "../address.js";
import { h } from "../dom.js";
import type { Report } from "../model.js";
import { cardOf } from "./card.js";
import type { Shown } from "./view.js";

/** One finding by itself: what a link to it opens. */
export function findingView(report: Report, { id }: Address): Shown {
  const item = report.itemsById.get(id ?? "");
  const back = h("p", { class: "back" }, h("a", { href: "#findings" }, "← All findings"));
  const node = h("section", {}, back);
  if (!item) {
    node.append(h("h2", {}, "This report holds no such finding"), h("p", {}, `Asked for: ${id ?? ""}`));
    return { node, title: "No such finding" };
  }
  return { node, title: item.title, ready: () => node.append(cardOf(item, report, node.clientWidth || 360, "h2")) };
}
