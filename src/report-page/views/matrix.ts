import { amountOfClaim, isoWords, numberWords } from "../../export/amounts.js";
import { VERDICT_WORDS } from "../../export/words.js";
import { oneLine } from "../../safe-text.js";
import { type Address, linkTo } from "../address.js";
import { coloursOf } from "../chart/charts.js";
import { type Child, h } from "../dom.js";
import type { Item, Report } from "../model.js";
import { listing } from "./listing.js";
import type { Shown } from "./view.js";

const SIZE = 25;
/** So many documents stand beside each other in the order of their days; more would leave the first rows empty as far as the eye goes. */
const DATED = 12;

/** Figures down, documents across: who says what. */
export function matrixView(report: Report, address: Address): Shown {
  const items = report.items.filter(({ finding }) => finding.docs.length > 1);
  const alone = report.items.length - items.length;
  const lead = h(
    "p",
    { class: "lead" },
    "A row a figure, a column a document. In a row, one colour is one value; a tinted row is to be checked.",
    alone > 0 &&
      ` ${numberWords(alone)} ${alone === 1 ? "finding" : "findings"} within one document alone ${alone === 1 ? "is" : "are"} left out.`,
  );
  return listing(report, address, {
    view: "matrix",
    title: "Who says what",
    noun: "figure",
    none: "No figure is stated by more than one document.",
    items,
    lead,
    size: SIZE,
    fill: (shown) => (shown.length === 0 ? [] : [tableOf(shown, report)]),
  });
}

function tableOf(items: readonly Item[], report: Report): HTMLElement {
  const docs = columnsOf(items, report);
  const table = h(
    "table",
    { class: "matrix" },
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", { scope: "col" }, "Figure"),
        docs.map((doc) => h("th", { scope: "col" }, headOf(doc, report))),
      ),
    ),
    h(
      "tbody",
      {},
      items.map((item) => rowOf(item, docs, report)),
    ),
  );
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Figures by document" }, table);
}

/** The documents of these figures, the earliest first; many of them as the rows come to them. */
function columnsOf(items: readonly Item[], { documents }: Report): string[] {
  const docs = [...new Set(items.flatMap(({ finding }) => finding.docs))];
  if (docs.length > DATED) return docs;
  const day = (doc: string) => documents.get(doc)?.published ?? "9999";
  return docs.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a < b ? -1 : 1));
}

function headOf(doc: string, { documents }: Report): Child {
  const head = documents.get(doc);
  const name = oneLine(head?.publisher ?? head?.title ?? doc);
  const title = oneLine([head?.title, doc].filter(Boolean).join(" · "));
  return h(
    "a",
    { href: linkTo("document", doc), title },
    name,
    head?.published ? h("span", { class: "date" }, isoWords(head.published)) : null,
  );
}

function rowOf(item: Item, docs: readonly string[], report: Report): HTMLElement {
  const { finding, title, tone, verdict } = item;
  const cells = cellsOf(item, report);
  return h(
    "tr",
    { class: finding.flagged ? `flagged tone-${tone}` : `tone-${tone}` },
    h(
      "th",
      { scope: "row" },
      h("a", { href: linkTo("finding", finding.id) }, title),
      h("span", { class: "verdict" }, VERDICT_WORDS[verdict]),
    ),
    docs.map((doc) => h("td", {}, cells.get(doc) ?? null)),
  );
}

/** What each document says, each value once. */
function cellsOf(item: Item, report: Report): ReadonlyMap<string, readonly HTMLElement[]> {
  const colours = coloursOf(item, report);
  const told = new Set<string>();
  const cells = new Map<string, HTMLElement[]>();
  item.finding.sides.forEach((side, i) => {
    for (const id of side.claims) {
      const claim = report.claims.get(id);
      if (!claim) continue;
      const amount = amountOfClaim(claim);
      const key = `${claim.doc} ${amount} ${colours[i]}`;
      if (told.has(key)) continue;
      told.add(key);
      const part = side.how === "sum" ? "a part: " : "";
      const link = h(
        "a",
        { class: `said side-${colours[i]}`, href: linkTo("document", claim.doc, id), title: oneLine(claim.sentence) },
        part,
        amount,
      );
      cells.set(claim.doc, [...(cells.get(claim.doc) ?? []), link]);
    }
  });
  return cells;
}
