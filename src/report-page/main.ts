import type { ReportData } from "../report-data.js";
import { type Address, addressOf, type View } from "./address.js";
import { h } from "./dom.js";
import { type Report, reportOf } from "./model.js";
import { documentView } from "./views/document.js";
import { documentsView } from "./views/documents.js";
import { findingView } from "./views/finding.js";
import { findingsView } from "./views/findings.js";
import { mastheadOf } from "./views/masthead.js";
import { matrixView } from "./views/matrix.js";
import { timelineView } from "./views/timeline.js";
import type { Shown } from "./views/view.js";

type Open = (report: Report, address: Address) => Shown;

const OPENED: Readonly<Partial<Record<View, Open>>> = {
  findings: findingsView,
  finding: findingView,
  matrix: matrixView,
  timeline: timelineView,
  documents: documentsView,
  document: documentView,
};

const TABS: readonly (readonly [view: View, words: string, also: readonly View[]])[] = [
  ["findings", "Findings", ["finding"]],
  ["matrix", "Who says what", []],
  ["timeline", "Over time", []],
  ["documents", "Documents", ["document"]],
];

start();

function start(): void {
  const root = document.getElementById("report")!;
  const data = JSON.parse(document.getElementById("data")!.textContent!) as ReportData;
  const report = reportOf(data);
  const tabs = h("nav", { class: "tabs", "aria-label": "Views" });
  const main = h("main", { id: "main", tabindex: "-1" });
  root.append(
    h("a", { class: "skip", href: "#main", onclick: (event) => skipTo(main, event) }, "Skip to the content"),
    mastheadOf(report),
    TABS.length > 1 ? tabs : "",
    main,
    h("p", { id: "said", class: "offscreen", "aria-live": "polite" }),
    h(
      "footer",
      {},
      h(
        "p",
        {},
        `Made by corpus-claims ${data.version}. Whether a figure is true is for you to find out: here is who says it, and where.`,
      ),
    ),
  );
  let shown: Shown | null = null;
  let view: View | null = null;
  const show = () => {
    const address = addressOf(location.hash);
    tabs.replaceChildren(...TABS.map((tab) => tabOf(tab, address.view)));
    if (shown?.update && view === address.view && address.id === null) return shown.update(address);
    const isFirst = shown === null;
    shown = (OPENED[address.view] ?? findingsView)(report, address);
    view = address.view;
    document.body.classList.toggle("elsewhere", view !== "findings");
    main.replaceChildren(shown.node);
    document.title = [shown.title, data.title ?? "corpus-claims"].join(" · ");
    if (!isFirst) arrive(main, shown);
    shown.ready?.();
  };
  window.addEventListener("hashchange", show);
  show();
}

function skipTo(main: HTMLElement, event: Event): void {
  event.preventDefault();
  main.focus();
}

/** At the top of the new view, unless it points at a place of its own. */
function arrive(main: HTMLElement, { node }: Shown): void {
  main.focus({ preventScroll: true });
  if (!node.querySelector("[data-target]")) main.scrollIntoView();
}

function tabOf([view, words, also]: (typeof TABS)[number], current: View): HTMLElement {
  const isHere = view === current || also.includes(current);
  return h("a", { href: `#${view}`, "aria-current": isHere ? "page" : null }, words);
}
