import { numberWords } from "../../export/amounts.js";
import { HOME, hashOf, NO_FILTERS } from "../address.js";
import { h } from "../dom.js";
import type { Item, Report } from "../model.js";

/** Heading, the four numbers, and the findings by group as one bar. */
export function mastheadOf(report: Report): HTMLElement {
  const { data, items, documents } = report;
  const flagged = items.filter(({ finding }) => finding.flagged).length;
  return h(
    "header",
    { class: "masthead" },
    h("p", { class: "brand" }, h("a", { href: "#findings" }, "corpus-claims"), " report"),
    h("h1", {}, data.title ?? headingOf(flagged, documents.size)),
    h(
      "ul",
      { class: "totals" },
      totalOf(documents.size, "document"),
      totalOf(data.stated, "number stated", "numbers stated"),
      totalOf(data.compared, "figure stated more than once", "figures stated more than once"),
      h("li", { class: flagged > 0 ? "tone-to-check" : "" }, h("strong", {}, numberWords(flagged)), " to check"),
    ),
    barOf(items),
    data.hidden.length > 0 &&
      h(
        "p",
        { class: "hidden" },
        `Not shown: ${data.hidden.map(([reason, count]) => `${numberWords(count)} ${reason}`).join("; ")}.`,
      ),
  );
}

function headingOf(flagged: number, documents: number): string {
  const from = `${numberWords(documents)} ${documents === 1 ? "document" : "documents"}`;
  if (flagged === 0) return `No figure to check in ${from}`;
  return `${numberWords(flagged)} ${flagged === 1 ? "figure" : "figures"} to check in ${from}`;
}

function totalOf(count: number, one: string, many = `${one}s`): HTMLElement {
  return h("li", {}, h("strong", {}, numberWords(count)), ` ${count === 1 ? one : many}`);
}

/** Each part is a link to its findings, as long as its share. */
function barOf(items: readonly Item[]): HTMLElement | null {
  const groups = [...new Map(items.map((item) => [item.tone, item])).values()];
  if (groups.length === 0) return null;
  return h(
    "nav",
    { class: "shares", "aria-label": "Findings by verdict" },
    groups.map(({ tone, group }) => {
      const count = items.filter((item) => item.tone === tone).length;
      const href = hashOf({ ...HOME, filters: { ...NO_FILTERS, verdict: tone } });
      const part = h(
        "a",
        { href, class: `share tone-${tone}` },
        h("b", { class: "number" }, numberWords(count)),
        ` ${group.heading.split(":")[0]}`,
      );
      part.style.setProperty("--count", String(count));
      return part;
    }),
  );
}
