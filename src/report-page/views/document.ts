import { isoWords, numberWords } from "../../export/amounts.js";
import type { ReportDocument, ReportText } from "../../report-data.js";
import { oneLine } from "../../safe-text.js";
import type { Claim } from "../../types.js";
import type { Address } from "../address.js";
import { type Block, blocksOf, cellsOf, isRule, type Piece } from "../blocks.js";
import { type Child, h, outward } from "../dom.js";
import type { Report } from "../model.js";
import { claimMark, type Panel, panelOf } from "./claim.js";
import { FAMILIES, FAMILY_OF, FAMILY_WORDS } from "./families.js";
import { sentenceOf } from "./sentences.js";
import type { Shown } from "./view.js";

/** Blocks from which on the browser lays out only those in sight: a text of megabytes opens at once. */
const LONG = 400;

/** A text with every claim marked; beside it what is known of the claim that is pointed at. */
export function documentView(report: Report, { id, at }: Address): Shown {
  const head = report.documents.get(id ?? "");
  if (!head) {
    const words = [h("h2", { class: "view" }, "This report holds no such document"), h("p", {}, `Asked for: ${id ?? ""}`)];
    return { node: h("section", {}, words), title: "No such document" };
  }
  const title = oneLine(head.title ?? head.id);
  const claims = report.rows.filter(({ doc }) => doc === head.id);
  const panel = panelOf(report);
  const blocks = head.text ? blocksOf(head.text) : [];
  const body = h(
    "div",
    { class: blocks.length > LONG ? "text long" : "text", lang: head.lang },
    head.text ? textOf(blocks, report, panel, at) : sentencesOf(claims, report, panel, at),
  );
  const node = h(
    "section",
    { class: "document" },
    h("p", { class: "back" }, h("a", { href: "#documents" }, "← All documents")),
    h("h2", { class: "view" }, title),
    aboutOf(head),
    legendOf(claims),
    head.text
      ? leftOutOf(head.text, blocks, body)
      : h("p", { class: "left-out" }, "The report was made without this text: these are its sentences with figures."),
    h("div", { class: "spread" }, body, panel.node),
  );
  return { node, title, ready: () => pointAt(body, panel, report.claims.get(at ?? "")) };
}

function aboutOf({ author, publisher, published, sourceType, url, path }: ReportDocument): HTMLElement {
  const parts: Child[] = [
    author ? oneLine(author) : null,
    publisher && oneLine(publisher),
    published && isoWords(published),
    sourceType === "unknown" ? null : sourceType,
    url && outward(url, oneLine(url)),
    h("code", {}, oneLine(path)),
  ];
  const told = parts.filter((part) => part !== null && part !== "");
  return h(
    "p",
    { class: "about" },
    told.map((part, i) => [i > 0 ? " · " : null, part]),
  );
}

/** The families of kinds that the text has, each in its colour. */
function legendOf(claims: readonly Claim[]): HTMLElement {
  const has = FAMILIES.map((family) => [family, claims.filter(({ kind }) => FAMILY_OF[kind] === family).length] as const);
  return h(
    "ul",
    { class: "legend", "aria-label": "What is marked" },
    has
      .filter(([, count]) => count > 0)
      .map(([family, count]) =>
        h("li", {}, h("span", { class: `claim family-${family}` }, numberWords(count)), ` ${FAMILY_WORDS[family]}`),
      ),
  );
}

/** Says what no claim was made of, and shows it on demand. */
function leftOutOf({ passed: numbers }: ReportText, blocks: readonly Block[], body: HTMLElement): HTMLElement {
  const furniture = blocks.filter((block) => block.kind === "furniture" && !isRule(block)).length;
  const passed = numbers.length;
  const told = [
    passed > 0 ? `${numberWords(passed)} ${passed === 1 ? "number" : "numbers"} that state nothing that could be compared` : "",
    furniture > 0 ? `${numberWords(furniture)} ${furniture === 1 ? "piece" : "pieces"} of page furniture` : "",
  ].filter(Boolean);
  if (told.length === 0) return h("p", { class: "left-out" }, "Nothing was left out.");
  const button = h("button", { type: "button", "aria-pressed": "false" }, "Show what was left out");
  button.addEventListener("click", () => {
    const shows = body.classList.toggle("with-left-out");
    button.setAttribute("aria-pressed", String(shows));
  });
  return h("p", { class: "left-out" }, `Left out: ${told.join("; ")}. `, button);
}

function textOf(blocks: readonly Block[], report: Report, panel: Panel, at: string | null): HTMLElement[] {
  const shown = (pieces: readonly Piece[]) => pieces.map((each) => pieceOf(each, report, panel, at));
  const made: HTMLElement[] = [];
  let table: HTMLElement | null = null;
  for (const block of blocks) {
    if (table !== null && isRule(block)) continue;
    if (block.kind !== "cell") {
      table = null;
      const pieces = block.kind === "heading" ? block.pieces.filter(({ words }) => !/^#+ ?$/.test(words)) : block.pieces;
      made.push(h(tagOf(block), { class: block.kind }, shown(pieces)));
      continue;
    }
    if (table === null) {
      table = h("tbody");
      made.push(h("div", { class: "scroll" }, h("table", {}, table)));
    }
    table.append(
      h(
        "tr",
        {},
        cellsOf(block).map((cell) => h("td", {}, shown(cell))),
      ),
    );
  }
  return made;
}

const tagOf = ({ kind }: Block): "h3" | "p" => (kind === "heading" ? "h3" : "p");

function pieceOf({ words, look, rows }: Piece, report: Report, panel: Panel, at: string | null): Child {
  switch (look) {
    case "plain":
      return words;
    case "claim":
      return claimMark(
        words,
        rows.map((row) => report.rows[row]!),
        report,
        panel,
        at,
      );
    case "furniture":
      return h("span", { class: "furniture" }, words);
    case "passed":
      return h("span", { class: "passed" }, words);
    case "mark":
      return h("span", { class: "sign" }, words);
  }
}

/** Without the text: each sentence once, its claims as links behind it. */
function sentencesOf(claims: readonly Claim[], report: Report, panel: Panel, at: string | null): HTMLElement[] {
  const held = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.line} ${claim.sentence}`;
    held.set(key, [...(held.get(key) ?? []), claim]);
  }
  return [...held.values()].map((group) =>
    h(
      "p",
      {},
      sentenceOf(group, report, 2000),
      h(
        "span",
        { class: "behind" },
        group.map((claim) => [" ", claimMark(oneLine(claim.quote), [claim], report, panel, at)]),
      ),
    ),
  );
}

function pointAt(body: HTMLElement, panel: Panel, claim: Claim | undefined): void {
  const target = body.querySelector<HTMLElement>("[data-target]");
  if (!target || !claim) return;
  panel.show([claim]);
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}
