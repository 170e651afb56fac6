import type { Address } from "../address.js";
import { h } from "../dom.js";
import type { Report } from "../model.js";
import { cardOf, foldedOf } from "./card.js";
import { listing } from "./listing.js";
import type { Shown } from "./view.js";

const SIZE = 25;

/** All findings, those to be checked at full length. */
export function findingsView(report: Report, address: Address): Shown {
  return listing(report, address, {
    view: "findings",
    title: "Findings",
    noun: "finding",
    none: "No figure is stated more than once.",
    items: report.items,
    size: SIZE,
    fill: (shown, { filters, width, found }) => {
      let heading = "";
      return shown.flatMap((item) => {
        const opens = filters.sort === "gravity" && heading !== item.group.heading;
        heading = item.group.heading;
        const isWhole = filters.show === "full" || found === 1 || (filters.show === "flagged" && item.finding.flagged);
        const made = isWhole ? cardOf(item, report, width) : foldedOf(item, report, width);
        return opens ? [h("h2", { class: `group tone-${item.tone}` }, heading), made] : [made];
      });
    },
  });
}
