import { singular } from "../grammar.js";
import { COUNTRIES } from "../lexicon/countries.js";
import { NATION_CURRENCIES } from "../lexicon/currencies.js";
import { SHARED_CURRENCIES, SHARED_PREFIXES, type SharedCurrency } from "../lexicon/shared-currencies.js";
import { textOf } from "../tokens.js";
import type { Quantity, Token } from "../types.js";
import type { Scan } from "./scan.js";

/** Whose "francs", "pesos" or "rupees" they are: by the country of the sentence, else of the document; the name itself where none is told. */
export function withCurrency(scan: Scan, quantity: Quantity): Quantity {
  if (quantity.dimension !== "money") return quantity;
  const name = sharedName(scan.tokens, quantity);
  const shared = name === null ? undefined : SHARED_CURRENCIES.get(name);
  if (!shared) return quantity;
  const unit = inSentence(scan.tokens, quantity, shared) ?? inDocument(scan, name!, shared) ?? shared.alone;
  return unit === quantity.unit ? quantity : { ...quantity, unit };
}

/** "franc" of "420 francs"; null where the words themselves tell the country: "420 Swiss francs", "HK$ 5". */
function sharedName(tokens: readonly Token[], { from, first, last, to }: Quantity): string | null {
  for (let i = from; i < first; i++) {
    const prefix = SHARED_PREFIXES.get(tokens[i]!.text);
    if (prefix) return prefix;
  }
  for (let i = to - 1; i >= last; i--) {
    const name = singular(tokens[i]!.lower);
    if (!SHARED_CURRENCIES.has(name)) continue;
    const nation = tokens
      .slice(last, i)
      .map(({ lower }) => lower)
      .join(" ");
    if (nation.endsWith("cfa")) return nation === "cfa" ? nation : null; // "West African CFA francs" are told
    const told = NATION_CURRENCIES.get(name)?.[nation] !== undefined || tokens[i + 1]?.lower === "sterling";
    return told ? null : name;
  }
  return null;
}

/** The nearest country named in the sentence that has a currency of this name. */
function inSentence(tokens: readonly Token[], { from, to }: Quantity, { byCountry }: SharedCurrency): string | null {
  for (let step = 1; step < 40; step++)
    for (const at of [from - step, to - 1 + step]) {
      const country = tokens[at]?.kind === "word" ? countryAt(tokens, at) : undefined;
      const unit = country === undefined ? undefined : byCountry[country];
      if (unit) return unit;
    }
  return null;
}

const countryAt = (tokens: readonly Token[], at: number): string | undefined =>
  COUNTRY_OF.get(`${tokens[at]!.text} ${textOf(tokens[at + 1])}`) ?? COUNTRY_OF.get(tokens[at]!.text);

const namesOf = ({ id, forms, demonyms, capital }: (typeof COUNTRIES)[number]): string[] => [
  id,
  ...(forms ?? []),
  ...demonyms,
  ...(capital ? [capital] : []),
];
const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((country) => namesOf(country).map((name) => [name, country.id] as const)),
);

/** The country that the document names most often among those with a currency of this name; null where two stand even. */
function inDocument({ document, memory }: Scan, name: string, { byCountry }: SharedCurrency): string | null {
  const known = memory.currencies.get(name);
  if (known !== undefined) return known;
  const counted = new Map<string, number>();
  for (const [found] of document.text.matchAll(patternOf(name, byCountry))) {
    const unit = byCountry[COUNTRY_OF.get(found)!]!;
    counted.set(unit, (counted.get(unit) ?? 0) + 1);
  }
  const [first, second] = [...counted].sort((a, b) => b[1] - a[1]);
  const unit = first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  memory.currencies.set(name, unit);
  return unit;
}

const PATTERNS = new Map<string, RegExp>();

// the countries of one name, compiled when a document first asks for it
function patternOf(name: string, byCountry: SharedCurrency["byCountry"]): RegExp {
  const known = PATTERNS.get(name);
  if (known) return known;
  const names = COUNTRIES.filter(({ id }) => id in byCountry).flatMap(namesOf);
  const pattern = new RegExp(`\\b(?:${names.sort((a, b) => b.length - a.length).join("|")})\\b`, "g");
  PATTERNS.set(name, pattern);
  return pattern;
}
