import { VERDICT_WORDS } from "../../export/words.js";
import { type Filters, hashOf, LENGTHS, type Length, NO_FILTERS, SORTS, type Sort, type View } from "../address.js";
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

const LENGTH_WORDS: Readonly<Record<Length, string>> = {
  flagged: "to check: in full",
  full: "all in full",
  short: "all in short",
};

/** Search, filters and order; whatever is changed goes into the address, and from there to the list. */
export function filterForm(report: Report, view: View, items: readonly Item[]): Form {
  const go = goerOf(view);
  const search = h("input", {
    type: "search",
    name: "q",
    placeholder: "Words, numbers …",
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
    ...(view === "findings" && {
      show: choices(
        "Length",
        null,
        LENGTHS.map((length) => [length, LENGTH_WORDS[length]]),
      ),
    }),
  };
  const more = h("button", { type: "button", class: "more", "aria-expanded": "false" }, "Filters");
  more.addEventListener("click", () => more.setAttribute("aria-expanded", String(node.classList.toggle("open"))));
  const node = h(
    "form",
    { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() },
    h("label", { class: "wide" }, h("span", {}, "Search"), search),
    more,
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
      more.textContent =
        Object.values({ ...filters, q: "", page: 1 }).join() === Object.values(NO_FILTERS).join() ? "Filters" : "Filters (set)";
    },
  };
}

/** While somebody types the address is replaced: "back" goes to what was before the search. */
const goerOf = (view: View) => (filters: Filters, isTyping: boolean) => {
  const hash = hashOf({ view, id: null, at: null, filters });
  if (isTyping) location.replace(hash);
  else location.hash = hash;
};

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

/** More of them nobody looks through; the search finds the rest. */
const MOST = 500;

function options(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
  wordsOf = (value: string) => value,
): Option[] {
  return counted(items, valuesOf)
    .slice(0, MOST)
    .map(([value, count]) => [value, `${wordsOf(value)} (${count})`]);
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
