import { HEADS_OF_STATE, TITLES, WEAK_TITLES } from "../lexicon/speech.js";
import { nameIn } from "../names.js";

const TITLE = new Set(TITLES);
const WEAK = new Set(WEAK_TITLES);
const HEADS = new Set(HEADS_OF_STATE);
const SEARCHED = 40_000;
const MOST_OCCURRENCES = 20;

/** Who "the president" is: the person named last, unless that one holds another office; then whom the text calls so, else the words themselves. */
export function holderOf(role: string, named: string | null, text: string): string {
  const head = text.slice(0, SEARCHED);
  const office = officeIn(role);
  if (named !== null && !holdsOther(head, named, office) && isNear(head, named, role)) return named;
  return officeHolder(head, office) ?? role;
}

const lower = (word: string): string => word.toLowerCase().replace(/[^\p{L}-]/gu, "");
const officeIn = (role: string): string => {
  if (/\bof state$/.test(role)) return "president";
  const words = role.split(" ").map(lower);
  return words.find((word) => HEADS.has(word)) ?? words.find((word) => TITLE.has(word)) ?? words.at(-1)!;
};

// "Captain Voss" is not the president, "Mayor Ek" not the minister; a rank goes with every other role, and no title with any.
function holdsOther(text: string, name: string, office: string): boolean {
  const titles = new Set<string>();
  let seen = 0;
  for (let at = text.indexOf(name); at >= 0 && seen < MOST_OCCURRENCES; at = text.indexOf(name, at + name.length)) {
    seen++;
    for (const word of text
      .slice(Math.max(0, at - 50), at)
      .split(/[.;!?\n]\s/)
      .at(-1)!
      .split(/\s+/))
      if (TITLE.has(lower(word))) titles.add(lower(word));
    const behind = /^,\s(?:an?|the|who is the)\s(?<words>[^,.]{3,50})/.exec(text.slice(at + name.length, at + name.length + 60));
    for (const word of behind?.groups?.words?.split(/\s+/) ?? []) if (TITLE.has(lower(word))) titles.add(lower(word));
  }
  if (titles.size === 0 || titles.has(office)) return false;
  return HEADS.has(office) || [...titles].some((title) => !WEAK.has(title) && HEADS.has(title));
}

// "The head of the port authority" is the person named last only where the text says so beside the name.
function isNear(text: string, name: string, role: string): boolean {
  const words = role.split(" ");
  if (words.length < 3 || /\bof (?:state|government)$/.test(role)) return true;
  for (let at = text.indexOf(name), seen = 0; at >= 0 && seen < MOST_OCCURRENCES; at = text.indexOf(name, at + 1), seen++)
    if (text.slice(Math.max(0, at - 120), at + name.length + 120).includes(words.at(-1)!)) return true;
  return false;
}

/** The first name that follows the office in the text: "President Marta Ilves". */
export function officeHolder(text: string, office: string): string | null {
  const written = office[0]!.toUpperCase() + office.slice(1);
  for (
    let at = text.indexOf(`${written} `), seen = 0;
    at >= 0 && seen < MOST_OCCURRENCES;
    at = text.indexOf(`${written} `, at + 1), seen++
  ) {
    const name = /^(?:\p{Lu}[\p{L}’'-]+\s?){2,3}/u.exec(text.slice(at + office.length + 1, at + 60))?.[0].trim();
    if (name !== undefined && nameIn(name) === name) return name;
  }
  return null;
}
