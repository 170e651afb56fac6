import { amountOfClaim } from "../../export/amounts.js";
import { VERDICT_WORDS } from "../../export/words.js";
import type { Claim } from "../../types.js";
import { linkTo } from "../address.js";
import { type Child, h } from "../dom.js";
import { aboutOf, type Item, type Report } from "../model.js";
import { FAMILY_OF } from "./families.js";

/** Tells of the claims that are pointed at: beside the text, on a narrow screen at its foot. */
export interface Panel {
  readonly node: HTMLElement;
  readonly show: (claims: readonly Claim[]) => void;
  readonly shows: (claims: readonly Claim[]) => boolean;
}

export function panelOf(report: Report): Panel {
  const node = h(
    "aside",
    { class: "panel", "aria-label": "The number that is pointed at" },
    h("p", { class: "hint" }, "Point at a marked number to see how it was read; a click leads to what was found about it."),
  );
  let shown = "";
  const key = (claims: readonly Claim[]) => claims.map(({ id }) => id).join(" ");
  return {
    node,
    show: (claims) => {
      if (key(claims) === shown) return;
      shown = key(claims);
      node.replaceChildren(...claims.map((claim) => toldOf(claim, report)));
    },
    shows: (claims) => key(claims) === shown,
  };
}

function toldOf(claim: Claim, report: Report): HTMLElement {
  const items = itemsOf([claim], report);
  return h(
    "div",
    { class: "told" },
    h("p", { class: "eyebrow" }, claim.kind, h("span", { class: "sure" }, `${Math.round(claim.confidence * 100)} % sure`)),
    h("p", { class: "amount" }, amountOfClaim(claim)),
    h(
      "dl",
      {},
      aboutOf(claim).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
    ),
    items.length === 0
      ? h("p", { class: "none" }, "No other statement of this figure was found.")
      : h(
          "ul",
          {},
          items.map((item) => h("li", { class: `tone-${item.tone}` }, linkOf(item))),
        ),
    h("p", { class: "id" }, h("code", {}, claim.id)),
  );
}

function linkOf({ finding, title, verdict }: Item): readonly Child[] {
  return [
    h("span", { class: "verdict" }, capital(VERDICT_WORDS[verdict])),
    " ",
    h("a", { href: linkTo("finding", finding.id) }, title),
  ];
}

/** Words of the text that are claims: a link to the gravest finding about them, or to their own place. */
export function claimMark(words: string, claims: readonly Claim[], report: Report, panel: Panel, at: string | null): HTMLElement {
  const first = claims[0]!;
  const items = itemsOf(claims, report);
  const target = claims.some(({ id }) => id === at);
  const flagged = items.some(({ finding }) => finding.flagged);
  const link = h(
    "a",
    {
      href: items[0] ? linkTo("finding", items[0].finding.id) : linkTo("document", first.doc, first.id),
      class: `claim family-${FAMILY_OF[first.kind]}${flagged ? " flagged" : ""}${target ? " target" : ""}`,
      "aria-label": heard(words, first, items),
      "data-target": target,
      onmouseenter: () => panel.show(claims),
      onfocus: () => panel.show(claims),
    },
    words,
  );
  let wasShown = false; // by touch: the first tap tells, the second leads on
  link.addEventListener("pointerdown", () => {
    wasShown = panel.shows(claims);
  });
  link.addEventListener("click", (event) => {
    const leads = items.length > 0 && (wasShown || !matchMedia("(hover: none)").matches);
    if (leads) return;
    event.preventDefault();
    panel.show(claims);
  });
  return link;
}

/** "57: casualty, person, killed; the sources contradict each other" */
function heard(words: string, claim: Claim, items: readonly Item[]): string {
  const about = [claim.kind, claim.item, claim.action?.replaceAll("+", " and "), claim.side].filter(Boolean).join(", ");
  const found = items[0] ? `; ${VERDICT_WORDS[items[0].verdict]}` : "";
  return `${words.replace(/\s+/g, " ")}: ${about}${found}`;
}

function itemsOf(claims: readonly Claim[], { itemsOf: known }: Report): readonly Item[] {
  return [...new Set(claims.flatMap(({ id }) => known.get(id) ?? []))].sort(
    (a, b) => Number(b.finding.flagged) - Number(a.finding.flagged),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
