import { isActor, singular } from "../grammar.js";
import { COUNTRIES } from "../lexicon/countries.js";
import { EQUIPMENT } from "../lexicon/equipment.js";
import { PEOPLE } from "../lexicon/people.js";
import { CIVIL_HEADS, CONTAINERS, EQUIPMENT_HEADS, MILITARY_MODIFIERS } from "../lexicon/things.js";
import { indexForms, normalPhrase } from "../lookup.js";
import type { Entry, Kind } from "../types.js";
import type { ItemPhrase } from "./mention.js";

const EQUIPMENT_FORMS = indexForms(EQUIPMENT);
const PEOPLE_FORMS = indexForms(PEOPLE);
/** Words that lexicon forms write small: "mortar", so that a capital at the start of a label makes no name of it. */
const COMMON_WORDS = new Set(
  [...EQUIPMENT, ...PEOPLE]
    .flatMap((entry) => [entry.id, ...(entry.forms ?? [])])
    .flatMap((form) => form.split(/[\s-]/))
    .filter((word) => word === word.toLowerCase()),
);
export const DEMONYMS: ReadonlySet<string> = new Set(COUNTRIES.flatMap((country) => country.demonyms).map(normalPhrase));

const NATIONS = new Set(
  COUNTRIES.flatMap((country) => [country.id, ...(country.forms ?? []), ...country.demonyms]).map(normalPhrase),
);

/** The lexicon's entry for exactly this phrase. */
export const entryOf = (phrase: string): Entry | null => {
  const words = normalPhrase(phrase);
  return EQUIPMENT_FORMS.get(words) ?? PEOPLE_FORMS.get(words) ?? null;
};

/** What a count of the item is, where its words tell: materiel, persons, or null. */
export function classOfItem(item: ItemPhrase): Kind | null {
  const words = normalPhrase(item.name.split(" of ")[0]!).split(" ");
  const known = longestForm(words);
  if (known) return known.kind ?? "equipment";
  if (isMateriel(words)) return "equipment";
  const held = CONTAINERS.has(item.head) ? item.name.split(" of ")[1] : undefined;
  if (held && classOfItem({ ...item, name: held, head: singular(held.split(" ").at(-1)!) }) === "equipment") return "equipment";
  return isPerson(item) ? "people" : null;
}

/** The entry of the longest ending of the phrase that the lexicon knows: "Soviet-made main battle tank" is a tank. */
function longestForm(words: readonly string[]): Entry | null {
  for (let from = Math.max(0, words.length - 6); from < words.length; from++) {
    const ending = words.slice(from).join(" ");
    const entry = EQUIPMENT_FORMS.get(ending) ?? PEOPLE_FORMS.get(ending);
    if (entry) return entry;
  }
  return null;
}

function isMateriel(words: readonly string[]): boolean {
  const head = words.at(-1)!;
  if (!EQUIPMENT_HEADS.has(head))
    return words.slice(0, -1).some((word) => EQUIPMENT_FORMS.get(word)?.kind === "equipment" && /\d/.test(word));
  return !CIVIL_HEADS.has(head) || words.slice(0, -1).some((word) => MILITARY_MODIFIERS.has(word) || EQUIPMENT_FORMS.has(word));
}

const OCCUPATION =
  /(?:ologist|iatrist|[a-z]{2}ician|keeper|worker|(?<!otto|talis)[a-z]{4}man|[a-z]{3}woman|seeker|goer|holder|dweller)$/;

/** Persons by occupation or origin: "cardiologists", "Danes". */
export function isPerson(item: Pick<ItemPhrase, "head">): boolean {
  return (
    PEOPLE_FORMS.has(item.head) ||
    DEMONYMS.has(item.head) ||
    (isActor(item.head) && !EQUIPMENT_HEADS.has(item.head)) ||
    OCCUPATION.test(item.head)
  );
}

export const isKnownPerson = (word: string): boolean => PEOPLE_FORMS.has(normalPhrase(word));

export const isCommonThing = (word: string): boolean => COMMON_WORDS.has(word) || COMMON_WORDS.has(singular(word));

/** "kenya", "kenyans" */
export const isNation = (word: string): boolean => NATIONS.has(normalPhrase(word));
