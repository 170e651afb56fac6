import { COUNTRIES, type Country, NEUTRAL, PARTIES } from "../../lexicon/countries.js";
import type { Token } from "../../types.js";
import type { Cast } from "./cast.js";

/** A country or party as it stands in the text. */
export interface PartyName {
  readonly id: string;
  /** Tokens it takes, from where it was found. */
  readonly length: number;
  readonly demonym: boolean;
}

interface Form {
  readonly words: readonly string[];
  readonly id: string;
  readonly demonym: boolean;
}

/** First word of every name and demonym to the forms that begin with it, longest first. */
export const FORMS = indexForms([...COUNTRIES, ...PARTIES]);
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ capital, id }) => (capital ? [[capital, id] as const] : [])),
);

export const NATIONS: ReadonlySet<string> = new Set(COUNTRIES.map(({ id }) => id));
export const ALLIANCES: ReadonlySet<string> = new Set(NEUTRAL);
/** Armed groups: parties that are no country and no body of countries. */
export const GROUPS: ReadonlySet<string> = new Set(PARTIES.map(({ id }) => id).filter((id) => !ALLIANCES.has(id)));

const UNITS: ReadonlySet<string> = new Set(["Forces", "Units", "Brigades"]);

/** What the men of a group are called after it: the plural that ends one of its names. */
export const NICKS: ReadonlyMap<string, readonly string[]> = new Map(
  PARTIES.map(({ id, forms = [] }) => [
    id,
    forms.flatMap((form) => (/ \p{Lu}\p{Ll}+s$/u.test(form) ? [form.split(" ").at(-1)!] : [])).filter((word) => !UNITS.has(word)),
  ]),
);

function indexForms(parties: readonly Country[]): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  const add = (form: string, id: string, demonym: boolean) => {
    const words = form.split(/[\s-]+/);
    const forms = index.get(words[0]!);
    if (forms) forms.push({ words, id, demonym });
    else index.set(words[0]!, [{ words, id, demonym }]);
  };
  for (const { id, forms = [], demonyms } of parties) {
    for (const form of [id, ...forms]) add(form, id, false);
    for (const demonym of demonyms) add(demonym, id, true);
  }
  for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The party named at a token; invented names are those that the document shows to be parties. */
export function partyAt(tokens: readonly Token[], at: number, cast: Cast): PartyName | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !/^\p{Lu}/u.test(token.text)) return null;
  const dotted = dottedAt(tokens, at);
  if (dotted) return dotted;
  for (const form of FORMS.get(token.text) ?? []) {
    const length = matchLength(tokens, at, form.words);
    if (length) return { id: form.id, length, demonym: form.demonym };
  }
  const invented = cast.invented.get(token.text) ?? capitalAt(tokens, at);
  return invented ? { id: invented, length: 1, demonym: invented !== token.text } : null;
}

const DOTTED: ReadonlyMap<string, string> = new Map([
  ["U.S", "United States"],
  ["U.K", "United Kingdom"],
  ["U.N", "UN"],
  ["E.U", "EU"],
]);

function dottedAt(tokens: readonly Token[], at: number): PartyName | null {
  const id = tokens[at + 1]?.text === "." && DOTTED.get(`${tokens[at]!.text}.${tokens[at + 2]?.text}`);
  return id ? { id, length: tokens[at + 3]?.text === "." ? 4 : 3, demonym: false } : null;
}

function matchLength(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let here = at;
  for (const word of words) {
    if (tokens[here]?.text === "-" && here > at) here++;
    if (tokens[here]?.text !== word) return 0;
    here++;
  }
  return here - at;
}

const ACTS =
  /^(?:['’]s|sa(?:ys|id)|claim(?:s|ed)|den(?:ies|ied)|admit(?:s|ted)|report(?:s|ed)|confirm(?:s|ed)|announced|sent|lost)$/;

// "Moscow's forces", "Ankara said" stand for the country; "in Moscow" is a place.
function capitalAt(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1]?.lower ?? "";
  return ACTS.test(next) ? CAPITALS.get(tokens[at]!.text) : undefined;
}
