import { type Statement, statementsOf } from "../../export/evidence.js";
import { excerptOf, inked } from "../../export/excerpt.js";
import { amountText, dateOf } from "../../export/finding-rows.js";
import { stepWords } from "../../export/steps.js";
import { VERDICT_WORDS } from "../../export/words.js";
import type { Claim, FindingSide, Verdict } from "../../types.js";
import { linkTo } from "../address.js";
import { coloursOf } from "../chart/charts.js";
import { type Child, h } from "../dom.js";
import { documentName, type Item, type Report, whoOf } from "../model.js";

/** Sentences of one value that are open to the eye; the rest are a click away. */
const OPEN = 3;
/** Columns of a sentence that are shown. */
const LONGEST = 420;

/** The values of a finding one below the other, each with the sentences that state it. */
export function sidesOf(item: Item, report: Report): HTMLElement {
  const { finding } = item;
  const colours = coloursOf(item, report);
  return h(
    "ol",
    { class: "sides" },
    finding.sides.map((side, i) => {
      const step = finding.steps[i - 1];
      const words = step ? plain(stepWords(step, finding)) : "";
      return h(
        "li",
        { class: `side side-${colours[i]}` },
        words !== "" && h("p", { class: "step" }, words),
        amountOf(side, item, report),
        quotesOf(side, report),
      );
    }),
  );
}

function amountOf(side: FindingSide, { finding }: Item, report: Report): HTMLElement {
  const whole = amountText(side, finding, report.claims);
  const [amount = "", sum = ""] = whole.split(" = ").reverse();
  const date = dateOf(side, report.claims);
  const told = date.startsWith("(") ? `text of ${date.slice(1, -1)}` : date === "undated" ? "" : `as of ${date}`;
  return h(
    "div",
    { class: "value" },
    h("strong", { class: sizeOf(amount) }, amount),
    sum !== "" && h("span", { class: "sum" }, `= ${sum}`),
    told !== "" && h("span", { class: "date" }, told),
  );
}

/** "growth: +12" → "it grew: +12" */
function plain(words: string): string {
  return words.replace(/^[a-z-]{1,30}(?=[:,])/, (id) => VERDICT_WORDS[id as Verdict] ?? id);
}

/** Bare numbers are largest; words must not break. */
function sizeOf(amount: string): string {
  const longest = Math.max(...amount.split(/\s+/).map((word) => word.length));
  return amount.length > 16 || longest > 9
    ? "amount wordy"
    : longest > 7 || /\p{L}{3}/u.test(amount)
      ? "amount worded"
      : "amount";
}

function quotesOf(side: FindingSide, report: Report): HTMLElement {
  const statements = statementsOf(side, report.claims);
  const rest = statements.slice(OPEN);
  return h(
    "div",
    { class: "quotes" },
    statements.slice(0, OPEN).map((statement) => quoteOf(statement, report)),
    rest.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, `and ${rest.length} more that ${rest.length === 1 ? "says" : "say"} so`),
        rest.map((statement) => quoteOf(statement, report)),
      ),
  );
}

function quoteOf({ claims }: Statement, report: Report): HTMLElement {
  const first = claims[0]!;
  return h(
    "figure",
    { class: "quote" },
    h("blockquote", {}, sentenceOf(claims, report)),
    h("figcaption", {}, sourceOf(first, report)),
  );
}

/** A sentence with its figures marked. */
export function sentenceOf(claims: readonly Claim[], report: Report, longest = LONGEST): readonly Child[] {
  const pieces: Child[] = [];
  const mark = (figure: string) => {
    pieces.push(h("mark", {}, figure));
    return "";
  };
  const plain = (words: string) => {
    pieces.push(words);
    return "";
  };
  inked(excerptOf(claims, longest, report.places), mark, plain);
  return pieces;
}

/** "Ines Falk, proposed — The Quiet Column, 22 Mar 2021, line 3" */
function sourceOf(claim: Claim, report: Report): readonly Child[] {
  const who = whoOf(claim, report);
  const { speaker, attributedTo, modality } = claim;
  const teller = attributedTo !== null && speaker !== null && speaker !== "narrator" ? `, told by ${speaker}` : "";
  const manner = modality === "asserted" ? "" : ` (${modality})`;
  const where = documentName(claim.doc, report);
  const place = `${where.startsWith(who) ? where.slice(who.length).replace(/^, /, "") : where}${claim.page ? `, page ${claim.page}` : ""}, line ${claim.line}`;
  return [
    h("b", {}, who),
    `${teller}${manner} `,
    h("a", { href: linkTo("document", claim.doc, claim.id), title: "Show it in its text" }, place.replace(/^, /, "")),
  ];
}
