import { infinitive, isFirstName } from "./grammar.js";
import { tableOf } from "./in-force.js";
import { FIRST_NAMES } from "./lexicon/persons.js";
import { ORGANISATIONS, TITLES } from "./lexicon/speech.js";
import { countriesWith, namesOfCountry } from "./nations.js";

const TITLE = new Set(TITLES);
const GIVEN_NAMES = new Set(FIRST_NAMES);
const BODIES = new Set(ORGANISATIONS);
const NATIONS = tableOf(
  (own) =>
    new Set(
      countriesWith(own)
        .flatMap(namesOfCountry)
        .flatMap((form) => form.toLowerCase().split(" ")),
    ),
);
const PARTICLES = new Set("al el bin ibn ben von van der den de da dos del della di du la le ter abu".split(" "));
const NOT_NAMES = new Set(
  "he she it they we i you the a an this that these those there here but and or so yet in on at as if when while after before since until for from with by of to his her their our my your its who what why how where today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december however meanwhile moreover later earlier then thus therefore also according speaking asked both all some many most several few no not one two three".split(
    " ",
  ),
);
const MOST_OCCURRENCES = 60;
const SEARCHED = 400_000;

/** Finds the fullest form of a name, "Ilves" → "Marta Ilves". */
export type NameResolver = (name: string) => string;

/**
 * The name at the end of a phrase, without title, office or country: "President of the Republic of Estonia Marta Ilves" → "Marta Ilves",
 * "Estonia’s Prime Minister Ilves" → "Ilves". Null where the phrase does not end in a name.
 */
export function nameIn(phrase: string): string | null {
  const words = phrase.replace(/[,;:.]{1,40}$/, "").split(/\s+/);
  const run: string[] = [];
  let i = words.length - 1;
  for (; i >= 0; i--) {
    const word = words[i]!.replace(/^["“«(]|["”»)]$/g, "");
    if (run.length > 0 && (/[,;:)]$/.test(words[i]!) || /['’`]s$/.test(word))) break;
    const named = isNameWord(word);
    if (!named && !(run.length > 0 && PARTICLES.has(word.toLowerCase()) && /^\p{Ll}/u.test(word))) break;
    run.unshift(word.replace(/['’`]s$/, ""));
  }
  while (run.length > 0 && !/^\p{Lu}/u.test(run[0]!) && run.length > 1) run.shift();
  const from = run.findLastIndex((word, i) => i < run.length - 1 && cutsOff(word));
  if (from < 0 && i >= 0 && /^the$/i.test(words[i]!)) return null; // "the Kremlin", "the Lachin corridor"
  const name = run.slice(from + 1);
  const last = name.at(-1);
  if (last === undefined || isTitle(last)) return null;
  // "Olga England" is a person, "New England" none
  if (NATIONS().has(last.toLowerCase()) && (name.length !== 2 || !isGivenName(name[0]!))) return null;
  if (BODIES.has(last.toLowerCase()) && !isFirstName(name[0]!.toLowerCase())) return null;
  return (name.length > 4 ? name.slice(-2) : name).join(" ");
}

/** "Marta", "Bo" */
export const isGivenName = (word: string): boolean => isFirstName(word.toLowerCase()) || GIVEN_NAMES.has(word.toLowerCase());

// Of "Ports Ministry spokesman Ek", "Ardanian Premier Ek" only what stands behind is the name.
const cutsOff = (word: string): boolean =>
  isTitle(word) || NATIONS().has(word.toLowerCase()) || (BODIES.has(word.toLowerCase()) && !isFirstName(word.toLowerCase()));
// "Gen.", "Major-General"
const isTitle = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/\.$/, "");
  return (
    TITLE.has(lower) ||
    (lower.includes("-") && lower.split("-").every((part) => TITLE.has(part) || part === "under" || part === "elect"))
  );
};
const isNameWord = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && !NOT_NAMES.has(word.toLowerCase());

/** A resolver for one text; answers are kept, and what it searches is bounded, so that a long transcript with many speakers stays linear. */
export function nameResolver(text: string): NameResolver {
  const known = new Map<string, string>();
  const head = text.length > SEARCHED ? text.slice(0, SEARCHED) : text;
  return (name) => {
    const answer = known.get(name) ?? (known.size < 300 ? fullestForm(head, name) : name);
    known.set(name, answer);
    return answer;
  };
}

function fullestForm(text: string, name: string): string {
  const words = name.split(" ");
  const isParted = PARTICLES.has(words[0]!.toLowerCase()); // "De Velm said"
  if (words.length > 1 && words[0]!.replace(".", "").length > 1 && !isTitle(words[0]!) && !isParted) return name;
  const surname = words.at(-1)!;
  const votes = new Map<string, number>();
  let seen = 0;
  for (let at = text.indexOf(surname); at >= 0 && seen < MOST_OCCURRENCES; at = text.indexOf(surname, at + surname.length)) {
    seen++;
    const form = words.length === 1 ? (familyFirstAt(text, at, surname) ?? formAt(text, at, surname)) : formAt(text, at, surname);
    if (form !== null && (words.length === 1 || (isParted ? endsIn(form, name) : form[0] === name[0])))
      votes.set(form, (votes.get(form) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [form, count] of votes) if (best === null || count > votes.get(best)!) best = form;
  return best ?? surname;
}

const endsIn = (form: string, name: string): boolean => form.toLowerCase().endsWith(` ${name.toLowerCase()}`);

// "Marta Ilves" where the text has a first name before the surname, and no further capital behind it that makes it a street or a foundation.
function formAt(text: string, at: number, surname: string): string | null {
  const end = at + surname.length;
  if (/^\p{L}/u.test(text.slice(end, end + 2)) || text[at - 1] !== " " || joinsCapital(text, end)) return null;
  const from = Math.max(0, at - 60);
  const line = text
    .slice(from, at)
    .split(/[\n\r]/)
    .at(-1)!;
  const cut = from > 0 && line.length === at - from;
  const form = nameIn((cut ? line.replace(/^\S*\s/, "") : line) + surname);
  return form?.includes(" ") ? form : null;
}

// "Lim Hyun-woo": the family name first, the given name in two parts behind.
function familyFirstAt(text: string, at: number, surname: string): string | null {
  if (/[\p{L}-]/u.test(text[at - 1] ?? " ")) return null;
  const given = FAMILY_FIRST.exec(text.slice(at + surname.length, at + surname.length + 30))?.groups?.given;
  return given ? `${surname} ${given}` : null;
}

const FAMILY_FIRST = /^ (?<given>\p{Lu}\p{Ll}{1,8}-\p{Ll}{2,8})(?![\p{L}-])/u;

// "Ilves Street", but not "Ilves Gives Speech" in a headline.
function joinsCapital(text: string, end: number): boolean {
  const next = /^ (?<word>\p{Lu}[\p{L}’']*)/u.exec(text.slice(end, end + 24))?.groups?.word;
  return next !== undefined && infinitive(next.toLowerCase()) === null;
}

/** "MINISTER LOPEZ" → "Lopez": the name of a label written in capitals, as names are written in prose. */
export function lowerCapitals(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
