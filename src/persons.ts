import { isActor, isAdjective, isNoun } from "./grammar.js";
import { tableOf } from "./in-force.js";
import { BODIES_LIKE_NAMES, FIRMS, HALF_OFFICES, HALF_TITLES, ROLES } from "./lexicon/persons.js";
import { ORGANISATIONS, TITLES } from "./lexicon/speech.js";
import { isGivenName, nameIn, nameResolver } from "./names.js";
import { groupsWith, namesOfCountry } from "./nations.js";
import type { Document } from "./types.js";

/** How sure a text makes that a name is a person's. */
export type Standing = "person" | "unknown" | "none";

/** Who the persons of a text are. Answers are kept, and what is searched is bounded. */
export interface Persons {
  /** "Rask" → "Igor Rask": the fullest form that the text has. */
  readonly fullest: (name: string) => string;
  readonly standing: (name: string) => Standing;
  /** The person whom a phrase names, title and office left out: "port spokesman Igor Rask" → "Igor Rask"; null where it names a body, or nobody surely. */
  readonly inPhrase: (phrase: string) => string | null;
  /** Who speaks where a name stands beside quoted words: as `inPhrase`, and names that nothing tells to be a body’s or a place’s. */
  readonly quotable: (name: string) => string | null;
  /** Whether the text calls the person so beside the name: "Igor Rask, the ministry’s spokesman". */
  readonly isCalled: (name: string, role: string) => boolean;
}

const BODY_LAST = new Set(ORGANISATIONS);
const BODIES = tableOf(
  (own) =>
    new Set([
      ...BODIES_LIKE_NAMES,
      ...groupsWith(own)
        .flatMap(namesOfCountry)
        .map((form) => form.toLowerCase()),
    ]),
);
const FIRM = new Set(FIRMS);
const HALF = new Set(HALF_TITLES);
const ROLE = new Set([...ROLES, ...TITLES.filter((title) => !HALF.has(title))]);
const SEARCHED = 200_000;
const MOST_OCCURRENCES = 30;
const BESIDE = 90;

const MADE = tableOf(() => new WeakMap<Document, Persons>());

/** Made once a document, for every stage that asks. */
export function personsOf(document: Document): Persons {
  const known = MADE().get(document);
  if (known) return known;
  const persons = personsIn(document.text);
  MADE().set(document, persons);
  return persons;
}

function personsIn(text: string): Persons {
  const head = text.length > SEARCHED ? text.slice(0, SEARCHED) : text;
  const fullest = nameResolver(text);
  const placesOf = placesIn(head);
  const standings = new Map<string, Standing>();
  const standing = (name: string): Standing => {
    const known = standings.get(name);
    if (known) return known;
    const found = standingIn(head, name, fullest(name), placesOf);
    standings.set(name, found);
    return found;
  };
  return {
    fullest,
    standing,
    inPhrase: (phrase) => {
      const name = personalPart(nameIn(phrase));
      if (name === null || isBody(name) || LEADS_TO.test(beforeName(phrase, name))) return null;
      return standing(name) === "person" || endsInRole(beforeName(phrase, name)) ? fullest(name) : null;
    },
    quotable: (name) => {
      const part = personalPart(name)!;
      return standing(part) === "none" ? null : fullest(part);
    },
    isCalled: (name, role) => placesOf(name).some((at) => rolesBeside(head, at, name).includes(role)),
  };
}

/** "a friend of Ann Reed" is not Ann Reed. */
const LEADS_TO = /(?:^|\s)(?:of|for|in|at|from|to|by|with|near|on|and|like)\s$/;

/** "Harbour Vision Matt Ek" → "Matt Ek": a longer run of capitals is a person from its last first name on. */
function personalPart(name: string | null): string | null {
  const words = name?.split(" ") ?? [];
  if (words.length < 3) return name;
  if (ROLE.has(words[0]!.toLowerCase()) && !isGivenName(words[0]!)) return words.slice(1).join(" "); // "Sheriff Ann Reed"
  const from = words.findLastIndex((word, at) => at < words.length - 1 && isGivenName(word));
  const before = words.slice(0, Math.max(from, 0));
  const isForeign = before.length > 1 ? !before.some(isGivenName) : before.some((word) => isCommonWord(word.toLowerCase()));
  return from > 0 && isForeign ? words.slice(from).join(" ") : name;
}

const isCommonWord = (word: string): boolean => (isNoun(word) || isAdjective(word) || BODY_LAST.has(word)) && !isGivenName(word);

export const isBody = (name: string): boolean =>
  BODIES().has(name.toLowerCase()) ||
  BODY_LAST.has(name.toLowerCase().split(" ").at(-1)!) ||
  /^\p{Lu}{2,}$/u.test(name) ||
  endsInAcronym(name);

/** "Harbour Rescue Service HRS": the letters that the words before begin with. */
function endsInAcronym(name: string): boolean {
  const words = name.split(/[\s-]/);
  const letters = words.pop()!;
  return words.length > 1 && letters === words.map((word) => word[0] ?? "").join("");
}

function standingIn(text: string, name: string, full: string, placesOf: PlacesOf): Standing {
  if (isBody(name) || isBody(full)) return "none";
  const words = full.split(" ");
  if (words.length === 1 && isMany(full.toLowerCase())) return "none"; // "Officials said"
  if (words.length > 1 && (isGivenName(words[0]!) || FAMILY_FIRST.test(full) || INITIAL.test(words[0]!))) return "person";
  const places = placesOf(words.at(-1)!);
  if (places.some((at) => rolesBeside(text, at, words.at(-1)!, full).length > 0)) return "person";
  if (words.every((word) => isCommonWord(word.toLowerCase())) && words.length > 1) return "none";
  return places.some((at) => isPlaceOrBody(text, at, words.at(-1)!)) ? "none" : "unknown";
}

const isMany = (word: string): boolean => word.endsWith("s") && isRole(word.slice(0, -1));

/** "Lee Gyeong-og" */
const FAMILY_FIRST = /^\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,8}-\p{Ll}{2,8}$/u;
const INITIAL = /^\p{Lu}\.$/u;

type PlacesOf = (name: string) => readonly number[];

/** Where a name stands in a text; each is looked for once. */
function placesIn(text: string): PlacesOf {
  const known = new Map<string, readonly number[]>();
  return (name) => {
    const places = known.get(name) ?? placesOf(text, name);
    known.set(name, places);
    return places;
  };
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < MOST_OCCURRENCES; at = text.indexOf(name, at + name.length))
    if (!/[\p{L}-]/u.test(text[at - 1] ?? " ") && !/^[\p{L}-]/u.test(text.slice(at + name.length, at + name.length + 2)))
      places.push(at);
  return places;
}

/** The roles that stand right before a name or in an apposition behind it. */
function rolesBeside(text: string, at: number, name: string, full = name): string[] {
  const first =
    full.endsWith(name) && text.startsWith(full, at + name.length - full.length) ? at + name.length - full.length : at;
  const line = text
    .slice(Math.max(0, first - BESIDE), first)
    .split(/[\n\r]/)
    .at(-1)!;
  const roles = rolesIn(line);
  const called = CALLED.exec(line)?.groups?.role;
  if (called && (isRole(called) || HALF_ROLES.has(called))) roles.push(called);
  const behind = text.slice(at + name.length, at + name.length + BESIDE);
  const aside = ASIDE.exec(behind)?.groups;
  if (aside?.age) roles.push("aged");
  if (aside?.phrase) {
    const head = headOf(aside.phrase);
    if (isRole(head) || HALF_ROLES.has(head)) roles.push(head);
  }
  if (PERSONAL.test(behind)) roles.push("who");
  return roles;
}

/** "the mayor of Kesh, Rui Sato" */
const CALLED = /\b(?<role>\p{Ll}[\p{Ll}-]{2,20})(?:\s(?:of|for|in|at|to)\s[^,.;:\n]{2,50})?,\s$/u;
const ASIDE = /^,\s(?:(?:aged\s)?(?<age>\d\d)(?=,|\.(?:\s|$))|(?<phrase>(?!which\b|where\b|whose\b)[\p{L}][^,.;:()\n]{2,80}))/u;
/** "Ek, who was staying in a camp"; bodies are "which", or many. */
const PERSONAL =
  /^,\swho\s(?:was|is|has|lives|lived|runs|ran|works|worked|leads|led|heads|headed|owns|fled|lost|saw)\b|^,\swhose\s(?:wife|husband|son|daughter|house|home|mother|father|family)\b/;
const HALF_ROLES = new Set(HALF_OFFICES);

// The word that an apposition is about: the last before "of", "for", "in".
const headOf = (phrase: string): string => {
  const cut = phrase.split(/\s(?:of|for|at|in|on|with|from|to|by|who|whose|which|that|and|said|told|says|based)\b/)[0]!;
  return cut.trim().split(/\s/).at(-1)!.toLowerCase();
};

/** A person by office, rank, work or kinship; singular, lower case. */
export const isRole = (word: string): boolean => ROLE.has(word) || (isActor(word) && !FIRM.has(word) && !word.endsWith("s"));

// "port spokesman Rask", "Mr Rask", "Lt. Gen. Rask"
function rolesIn(before: string): string[] {
  const words = before.trimEnd().split(/\s/);
  const roles: string[] = [];
  for (let at = words.length - 1; at >= 0 && at >= words.length - 3; at--) {
    const word = words[at]!;
    if (/[,;:!?)”"]$/.test(word)) break;
    const bare = word.toLowerCase().replace(/\.$/, "");
    if (isRole(bare)) roles.push(bare);
    else if (!HALF.has(bare) && !/^\p{Lu}[\p{L}.-]*$/u.test(word)) break;
    else if (at < words.length - 1 && roles.length === 0 && !HALF.has(bare)) break;
  }
  return roles;
}

const endsInRole = (before: string): boolean => {
  const last = before.trimEnd().split(/\s/).at(-1)!;
  return isRole(last.toLowerCase().replace(/\.$/, "")) && !/[,;:]$/.test(last);
};

const beforeName = (phrase: string, name: string): string => {
  const at = phrase.lastIndexOf(name);
  return at > 0 ? phrase.slice(0, at) : "";
};

// "in Velm", "the news agency Velm", "Velm, the news agency", "Velm’s capital", "the Velm group"
function isPlaceOrBody(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const behind = text.slice(at + name.length, at + name.length + 50);
  if (/^['’]s\b/.test(behind)) return false;
  return (
    /\b(?:in|near|at|into|towards?|around|outside|north|south|east|west|northern|southern|eastern|western|central)\s$/.test(
      before,
    ) ||
    /\b(?:agency|group|company|firm|city|town|village|province|region|district|newspaper|channel|broadcaster|charity|party|movement|militia|airline|bank|website|magazine)\s(?:of\s)?$/.test(
      before,
    ) ||
    /^(?:,\s(?:an?|the)\s[^,.]{0,30})?\s?\b(?:agency|group|company|firm|city|town|village|province|region|district|newspaper|channel|broadcaster|charity|party|movement|militia|airline|bank|website|magazine)\b/.test(
      behind,
    )
  );
}
