import { isAdjective, isFirstName, isNoun } from "../../grammar.js";
import { COUNTRIES, type Country, PARTIES } from "../../lexicon/countries.js";
import type { Document, Token } from "../../types.js";

/** A country or party as it stands in the text. */
export interface PartyName {
  readonly id: string;
  /** Tokens it takes, from where it was found. */
  readonly length: number;
  readonly demonym: boolean;
}

/** Who the sides of a document are. */
export interface Cast {
  /** Parties by how often the text names them, the most frequent first. */
  readonly ranked: readonly string[];
  /** Names that the text itself shows to be countries: "Boria lost", "the army of Boria". */
  readonly invented: ReadonlyMap<string, string>;
  /** Last name of a person to the party that the person speaks for. */
  readonly people: ReadonlyMap<string, string>;
  /** The party that "we" is in the document's own voice. */
  readonly own: string | null;
}

interface Form {
  readonly words: readonly string[];
  readonly id: string;
  readonly demonym: boolean;
}

const FORMS = indexForms([...COUNTRIES, ...PARTIES]);
const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ capital, id }) => (capital ? [[capital, id] as const] : [])),
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
  const invented = cast.invented.get(token.text);
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

export const capitalOf = (name: string): string | null => CAPITALS.get(name) ?? null;

const CASTS = new WeakMap<Document, Cast>();

/** Who the sides are, read from the whole text once a document. */
export function castOf(document: Document): Cast {
  const known = CASTS.get(document);
  if (known) return known;
  const cast = readCast(document);
  CASTS.set(document, cast);
  return cast;
}

const CAPITAL_WORD = /\p{Lu}[\p{L}]{1,30}/gu;

function readCast(document: Document): Cast {
  const { text } = document;
  const counts = new Map<string, number>();
  const people = new Map<string, string>();
  const invented = inventedIn(`${document.publisher ?? ""}\n${text}`);
  for (const match of text.matchAll(CAPITAL_WORD)) {
    const found = partyInText(text, match.index, match[0], invented);
    if (!found) continue;
    counts.set(found.id, (counts.get(found.id) ?? 0) + 1);
    const name = spokespersonAt(text, match.index, found.end);
    if (name && !people.has(name)) people.set(name, found.id);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  return { ranked, invented, people, own: ownOf(document, ranked, invented) };
}

function partyInText(
  text: string,
  at: number,
  word: string,
  invented: ReadonlyMap<string, string>,
): { id: string; end: number } | null {
  for (const form of FORMS.get(word) ?? []) {
    const written = form.words.join(" ");
    const end = at + written.length;
    if (text.startsWith(written, at) && !/^\p{L}/u.test(text.slice(end, end + 2))) return { id: form.id, end };
  }
  const id = invented.get(word);
  return id ? { id, end: at + word.length } : null;
}

const TITLE =
  "(?:President|Prime Minister|Premier|Chancellor|King|Queen|Foreign Minister|Defen[cs]e Minister|Minister|Ambassador|Secretary|Spokes\\p{L}{3,6}|General|Leader)";
const NAME = "(?<name>\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,2})";
const NAME_AFTER = new RegExp(
  `^(?:['’]s)?\\s(?:\\p{L}{1,12}\\s){0,2}?${TITLE}(?:\\s(?:of|for)(?:\\s\\p{L}+){1,2})?\\s${NAME}`,
  "iu",
);
const NAME_RIGHT = new RegExp(`^\\s${NAME}`, "u");
const OFFICE_BEFORE = new RegExp(`${TITLE} of (?:the )?(?:\\p{Lu}\\p{L}+ of )?$`, "u");
const NAME_BEFORE = new RegExp(`${NAME}, (?:the )?${TITLE} of (?:the )?(?:\\p{Lu}\\p{L}+ of )?$`, "u");

// "Boria's President Ann Reed", "President of Boria Ann Reed", "Ann Reed, President of Boria" → "reed"
function spokespersonAt(text: string, start: number, end: number): string | null {
  const after = text.slice(end, end + 70);
  const before = text.slice(Math.max(0, start - 90), start);
  const name =
    (/\p{Lu}/u.test(after.slice(0, 30)) && NAME_AFTER.exec(after)?.groups?.name) ||
    (OFFICE_BEFORE.test(before) && (NAME_BEFORE.exec(before)?.groups?.name || NAME_RIGHT.exec(after)?.groups?.name));
  if (!name || !/^\p{Lu}/u.test(name)) return null;
  return name.split(/[ -]/).at(-1)!.toLowerCase();
}

const INVENTED_BEFORE =
  /(?<name>\p{Lu}\p{L}{2,20})(?:['’]s)? (?:[Aa]rmy|[Aa]rmed [Ff]orces|[Ff]orces|[Tt]roops|[Mm]ilitary|[Gg]overnment|[Nn]avy|[Aa]ir [Ff]orce|[Ss]oldiers|rebels|(?:has |have |had )?(?:lost|suffered|captured|destroyed|invaded|admitted|denied|claimed))\b/gu;
const INVENTED_AFTER =
  /(?:[Aa]rmy|[Ff]orces|[Tt]roops|[Gg]overnment|[Nn]avy|Republic|Kingdom|[Pp]resident|[Pp]remier|[Mm]inister|Ministry|Ministry of Defen[cs]e|Defen[cs]e Ministry|tanks|soldiers|people|civilians) of (?:the )?(?<name>\p{Lu}\p{L}{2,20})\b/gu;
const NOT_PARTIES = new Set(
  (
    "The This That These Those Our Their His Her Its We They Both All Some Many Most Since When After Before During And But Then Thus National Regular Ground Land Air Special Defence Defense Interior Foreign Health Finance " +
    "Armed Joint Allied Rebel Police Federal Central Royal United Enemy Government Army Navy Security Peacekeeping Coalition Local State Russian Two Three Four Five Six Seven Eight Nine Ten North South East West Northern Southern Eastern Western " +
    "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Internal Justice Education Culture Agriculture Transport Energy Economy Trade Labour Labor Home Parliament Congress Senate God"
  ).split(" "),
);

/** Names of no lexicon that the text treats as a country or party, with the demonym of each: "Boria" and "Borian". */
function inventedIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pattern of [INVENTED_BEFORE, INVENTED_AFTER])
    for (const match of text.matchAll(pattern)) {
      const name = match.groups!.name!;
      if (
        NOT_PARTIES.has(name) ||
        FORMS.has(name) ||
        known(name) ||
        /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, match.index - 20), match.index))
      )
        continue;
      const id = /[^aeiou]ian$/.test(name) ? name.slice(0, -1) : name;
      found.set(name, id);
      if (/ia$/.test(id)) for (const form of [id, `${id}n`, `${id}ns`]) found.set(form, id);
    }
  return found;
}

// A word of the language at the head of a sentence ("Heavy forces", "Troops of"), or a person ("Peter lost").
const known = (name: string): boolean => {
  const lower = name.toLowerCase();
  return isNoun(lower) || isAdjective(lower) || isFirstName(lower) || /(?:ed|ing|ly)$/.test(lower);
};

function ownOf({ publisher, text }: Document, ranked: readonly string[], invented: ReadonlyMap<string, string>): string | null {
  for (const match of (publisher ?? "").matchAll(CAPITAL_WORD)) {
    const found = partyInText(publisher!, match.index, match[0], invented);
    if (found) return found.id;
  }
  return /\b(?:[Ww]e|[Oo]ur|[Ee]nemy)\b/.test(text) ? (ranked[0] ?? null) : null;
}

/** The other party of the two that the document is about. */
export function rivalOf(cast: Cast, party: string | null): string | null {
  if (!party) return null;
  const [first, second] = cast.ranked;
  if (party === first) return second ?? null;
  return party === second ? (first ?? null) : null;
}

/** The party that "we" stands for in the mouth of a speaker; null in no one's mouth gives the document's own. */
export function voiceOf(cast: Cast, speaker: string | null): string | null {
  if (!speaker) return cast.own;
  const last = speaker.split(/\s/).at(-1)!.toLowerCase();
  return cast.people.get(last) ?? null;
}
