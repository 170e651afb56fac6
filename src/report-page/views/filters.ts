import { VERDICT_WORDS } from "../../export/words.js";
import { type Address, type Filters, HOME, hashOf, NO_FILTERS, SORTS, type Sort } from "../address.js";
import { h } from "../dom.js";
import { documentName, type Item, type Report } from "../model.js";
import { counted } from "../select.js";

interface Form {
  readonly node: HTMLElement;
  readonly update: (filters: Filters) => void;
}

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  gravity: "gravest first",
  difference: "largest difference first",
  sources: "most sources first",
  date: "latest first",
  title: "by title",
};

/** Search, filters and order; whatever is changed goes into the address, and from there to the list. */
export function filterForm(report: Report): Form {
  const { items } = report;
  const search = h("input", {
    type: "search",
    name: "q",
    placeholder: "Search words, numbers, sources",
    autocomplete: "off",
    enterkeyhint: "search",
  });
  const selects = {
    verdict: choices("Verdict", "all verdicts", verdictOptions(items)),
    kind: choices(
      "Kind",
      "all kinds",
      options(items, ({ finding }) => [finding.kind]),
    ),
    doc: choices(
      "Document",
      "all documents",
      options(
        items,
        ({ finding }) => finding.docs,
        (id) => documentName(id, report),
      ),
    ),
    side: choices(
      "Side",
      "all sides",
      options(items, ({ sides }) => sides),
    ),
    sort: choices(
      "Order",
      null,
      SORTS.map((sort) => [sort, SORT_WORDS[sort]]),
    ),
  };
  const node = h(
    "form",
    { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() },
    h("label", { class: "wide" }, h("span", {}, "Search"), search),
    Object.values(selects).map(({ label }) => label),
    h("button", { type: "reset", onclick: () => go(NO_FILTERS, false) }, "Clear"),
  );
  const read = (): Filters => {
    const chosen = Object.fromEntries(Object.entries(selects).map(([name, { select }]) => [name, select.value]));
    return { ...NO_FILTERS, ...chosen, q: search.value.trim() } as Filters;
  };
  search.addEventListener("input", () => go(read(), true));
  for (const { select } of Object.values(selects)) select.addEventListener("change", () => go(read(), false));
  return {
    node,
    update: (filters) => {
      if (search.value.trim() !== filters.q) search.value = filters.q;
      for (const [name, { select }] of Object.entries(selects)) select.value = String(filters[name as keyof Filters]);
      node.classList.toggle("set", hashOf(addressWith(filters)) !== hashOf(HOME));
    },
  };
}

const addressWith = (filters: Filters): Address => ({ ...HOME, filters });

/** While somebody types the address is replaced: "back" goes to what was before the search. */
function go(filters: Filters, isTyping: boolean): void {
  const hash = hashOf(addressWith(filters));
  if (isTyping) location.replace(hash);
  else location.hash = hash;
}

type Option = readonly [value: string, words: string];

function choices(name: string, all: string | null, values: readonly Option[]) {
  const select = h(
    "select",
    {},
    all !== null && h("option", { value: "" }, all),
    values.map(([value, words]) => h("option", { value }, words)),
  );
  return { select, label: h("label", {}, h("span", {}, name), select) };
}

function options(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
  wordsOf = (value: string) => value,
): Option[] {
  return counted(items, valuesOf).map(([value, count]) => [value, `${wordsOf(value)} (${count})`]);
}

/** The groups of verdicts, and in each its verdicts. */
function verdictOptions(items: readonly Item[]): Option[] {
  const groups = [...new Map(items.map((item) => [item.tone, item])).values()];
  return groups.flatMap(({ tone, group }) => {
    const inside = items.filter((item) => item.tone === tone);
    const verdicts = counted(inside, ({ verdict }) => [verdict]);
    const own: Option[] = verdicts.map(([verdict, count]) => [
      verdict,
      `\u2003${VERDICT_WORDS[verdict as keyof typeof VERDICT_WORDS]} (${count})`,
    ]);
    const all: Option = [tone, `${group.heading.split(":")[0]} (${inside.length})`];
    return verdicts.length > 1 && tone !== "accepted" ? [all, ...own] : [all];
  });
}
