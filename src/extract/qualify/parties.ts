import { tableOf } from "../../in-force.js";
import { COUNTRIES, type Country, NEUTRAL, PARTIES } from "../../lexicon/countries.js";
import { countriesWith, groupsWith, ownCountries, ownGroups } from "../../nations.js";
import { lowerOf, opensUpper } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Cast } from "./cast.js";

/** A country or party as it stands in the text. */
export interface PartyName {
  readonly id: string;
  /** Tokens it takes, from where it was found. */
  readonly length: number;
  readonly demonym: boolean;
}

export interface Form {
  readonly words: readonly string[];
  readonly id: string;
  readonly demonym: boolean;
}

interface Known {
  /** First word of every name and demonym to the forms that begin with it, longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly seats: ReadonlyMap<string, string>;
  readonly nations: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly nicks: ReadonlyMap<string, readonly string[]>;
}

export const ALLIANCES: ReadonlySet<string> = new Set(NEUTRAL);

const UNITS: ReadonlySet<string> = new Set(["Forces", "Units", "Brigades"]);

const nickIn = (form: string): string[] =>
  / \p{Lu}\p{Ll}+s$/u.test(form) ? [form.split(" ").at(-1)!].filter((word) => !UNITS.has(word)) : [];

const KNOWN = tableOf((own): Known => {
  const countries = countriesWith(own);
  const groups = groupsWith(own);
  return {
    forms: indexForms([...countries, ...groups]),
    capitals: new Map(
      [...COUNTRIES, ...ownCountries(own)].flatMap(({ capital, id }) => (capital ? [[capital, id] as const] : [])),
    ),
    seats: new Map([...COUNTRIES, ...ownCountries(own)].flatMap(({ capital, id }) => (capital ? [[id, capital] as const] : []))),
    nations: new Set(countries.map(({ id }) => id)),
    groups: new Set(groups.map(({ id }) => id).filter((id) => !ALLIANCES.has(id))),
    nicks: new Map([...PARTIES, ...ownGroups(own)].map(({ id, forms = [] }) => [id, forms.flatMap(nickIn)] as const)),
  };
});

/** The names and demonyms that begin with a word, longest first. */
export const formsFrom = (word: string): readonly Form[] => KNOWN().forms.get(word) ?? NO_FORMS;
const NO_FORMS: readonly Form[] = [];

/** Of a capital its country. */
export const landOf = (capital: string): string | undefined => KNOWN().capitals.get(capital);
/** Of a country its capital. */
export const capitalOf = (land: string): string | null => KNOWN().seats.get(land) ?? null;
export const isNationId = (id: string): boolean => KNOWN().nations.has(id);
/** Armed groups: parties that are no country and no body of countries. */
export const isGroupId = (id: string): boolean => KNOWN().groups.has(id);
/** What the men of a group are called after it: the plural that ends one of its names. */
export const nicksOf = (group: string): readonly string[] => KNOWN().nicks.get(group) ?? [];

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
  if (token?.kind !== "word" || !opensUpper(token.text)) return null;
  const dotted = dottedAt(tokens, at);
  if (dotted) return dotted;
  for (const form of formsFrom(token.text)) {
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

const DONE =
  /^(?:los[et]|sen[dt]|deploy(?:ed)?|order(?:ed)?|buy|bought|deliver(?:ed)?|suppl(?:y|ied)|launch(?:ed)?|withdr[ae]wn?|fired?|mobili[sz]ed?|annex(?:ed)?|invaded?|agree[d]?|pledged?|offer(?:ed)?|supported?|provided?|recalled?|expelled|handed)$/;

// "Moscow's forces", "Ankara said" stand for the country; "in Moscow" is a place.
function capitalAt(tokens: readonly Token[], at: number): string | undefined {
  const next = lowerOf(tokens[at + 1]);
  // "Ankara has lost 40 men", not "Ankara has 40 schools"
  const acts = ACTS.test(next) || (/^(?:has|have|had|will|would)$/.test(next) && DONE.test(lowerOf(tokens[at + 2])));
  return acts ? landOf(tokens[at]!.text) : undefined;
}
