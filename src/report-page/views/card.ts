import { amountText } from "../../export/finding-rows.js";
import { headReason } from "../../export/steps.js";
import { acceptedWords, VERDICT_WORDS } from "../../export/words.js";
import { oneLine } from "../../safe-text.js";
import { linkTo } from "../address.js";
import { drawChart } from "../chart/draw.js";
import { type Child, h } from "../dom.js";
import type { Item, Report } from "../model.js";
import { actionsOf } from "./actions.js";
import { sidesOf } from "./sentences.js";

/** A finding at full length: what is the matter, the picture, the sentences. */
export function cardOf(item: Item, report: Report, width: number, level: "h2" | "h3" = "h3"): HTMLElement {
  const { finding, tone, title } = item;
  const id = `title-${finding.id}`;
  return h(
    "article",
    { class: `finding tone-${tone}`, "aria-labelledby": id },
    h("p", { class: "eyebrow" }, h("span", { class: "verdict" }, verdictWords(item)), h("span", { class: "kind" }, finding.kind)),
    h(level, { id, class: "title" }, level === "h2" ? title : h("a", { href: linkTo("finding", finding.id) }, title)),
    bodyOf(item, report, width),
  );
}

/** A finding as one line that opens. What it holds is made when it is opened. */
export function foldedOf(item: Item, report: Report, width: number): HTMLElement {
  const { tone, title } = item;
  const folded = h(
    "details",
    { class: `finding folded tone-${tone}` },
    h(
      "summary",
      {},
      h("span", { class: "title" }, title),
      h("span", { class: "values" }, valuesOf(item, report)),
      h("span", { class: "verdict" }, verdictWords(item)),
    ),
  );
  folded.addEventListener("toggle", () => {
    if (folded.open && folded.childElementCount === 1) folded.append(h("div", { class: "opened" }, bodyOf(item, report, width)));
  });
  return folded;
}

function bodyOf(item: Item, report: Report, width: number): readonly Child[] {
  const { finding } = item;
  const reason = finding.steps.length > 1 ? headReason(finding) : oneLine(finding.why);
  const accepted = acceptedWords(finding);
  const chart = drawChart(item, report, Math.min(440, width - 8));
  return [
    reason !== "" && h("p", { class: "why" }, reason.charAt(0).toUpperCase() + reason.slice(1)),
    accepted !== "" && h("p", { class: "why" }, accepted),
    h("div", { class: chart ? "body" : "body plain" }, chart, sidesOf(item, report)),
    actionsOf(item, report),
  ];
}

function verdictWords({ verdict }: Item): string {
  const words = VERDICT_WORDS[verdict];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const IN_ORDER: ReadonlySet<string> = new Set(["growth", "changed", "stages", "revised-down"]);
const MOST_VALUES = 4;

const EXCLUDE: ReadonlySet<string> = new Set(["conflict", "contested", "does-not-add-up"]);

/** "18 → 79", "41 ≠ 57", "about 300, 312" */
function valuesOf({ finding, verdict }: Item, report: Report): string {
  const amounts = finding.sides.map((side) => amountText(side, finding, report.claims));
  const told = IN_ORDER.has(verdict) ? amounts.filter((amount, i) => amount !== amounts[i - 1]) : [...new Set(amounts)];
  const shown = told.length > MOST_VALUES ? [...told.slice(0, 2), "…", told.at(-1)!] : told;
  const between = IN_ORDER.has(verdict) ? " → " : EXCLUDE.has(verdict) && told.length === 2 ? " ≠ " : ", ";
  return shown.join(between);
}
