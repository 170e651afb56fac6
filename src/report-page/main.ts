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
  showViews(report, main, tabs);
}

/** Shows what the address asks for, now and whenever it changes. */
function showViews(report: Report, main: HTMLElement, tabs: HTMLElement): void {
  const { title } = report.data;
  const places = rememberPlaces();
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
    document.title = [shown.title, title ?? "corpus-claims"].join(" · ");
    if (!isFirst) main.focus({ preventScroll: true });
    shown.ready?.();
    const pointsAt = shown.node.querySelector("[data-target]") !== null;
    if (!isFirst && !pointsAt) window.scrollTo(0, places.of(location.hash) ?? topOf(main));
  };
  window.addEventListener("hashchange", show);
  window.addEventListener("beforeprint", () => shown?.print?.(true));
  window.addEventListener("afterprint", () => shown?.print?.(false));
  show();
}

/** Of a view that comes after another: its head, not that of the whole report. */
function topOf(main: HTMLElement): number {
  return Math.max(0, main.getBoundingClientRect().top + window.scrollY - 60);
}

/** How far each address was scrolled: "back" comes to the same line, a link to the top. */
function rememberPlaces() {
  const places = new Map<string, number>();
  let followed = false;
  history.scrollRestoration = "manual";
  window.addEventListener("scroll", () => places.set(location.hash, window.scrollY), { passive: true });
  document.addEventListener("click", ({ target }) => {
    followed = target instanceof Element && target.closest("a[href^='#']") !== null;
  });
  return {
    of: (hash: string): number | null => {
      const place = followed ? null : (places.get(hash) ?? null);
      followed = false;
      return place;
    },
  };
}

function skipTo(main: HTMLElement, event: Event): void {
  event.preventDefault();
  main.focus();
}

function tabOf([view, words, also]: (typeof TABS)[number], current: View): HTMLElement {
  const isHere = view === current || also.includes(current);
  return h("a", { href: `#${view}`, "aria-current": isHere ? "page" : null }, words);
}
