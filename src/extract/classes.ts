import { isActor, singular } from "../grammar.js";
import { tableOf } from "../in-force.js";
import { kept } from "../kept.js";
import { EQUIPMENT } from "../lexicon/equipment.js";
import { PEOPLE } from "../lexicon/people.js";
import { CIVIL_HEADS, CONTAINERS, EQUIPMENT_HEADS, MILITARY_MODIFIERS } from "../lexicon/things.js";
import { indexForms, normalPhrase } from "../lookup.js";
import { countriesWith, namesOfCountry } from "../nations.js";
import type { Entry, Kind } from "../types.js";
import type { ItemPhrase } from "./mention.js";

interface Classes {
  /** Materiel, and what a user counts as neither that nor persons. */
  readonly things: ReadonlyMap<string, Entry>;
  readonly people: ReadonlyMap<string, Entry>;
  /** Words that lexicon forms write small: "mortar", so that a capital at the start of a label makes no name of it. */
  readonly common: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
}

const CLASSES = tableOf((own): Classes => {
  const persons = (own.entries ?? []).filter(({ kind }) => kind === "people");
  const others = (own.entries ?? []).filter(({ kind }) => kind !== "people");
  const countries = countriesWith(own);
  return {
    things: without(indexForms([...others, ...EQUIPMENT]), indexForms(persons)),
    people: without(indexForms([...persons, ...PEOPLE]), indexForms(others)),
    common: new Set(
      [...others, ...persons, ...EQUIPMENT, ...PEOPLE]
        .flatMap((entry) => [entry.id, ...(entry.forms ?? [])])
        .flatMap((form) => form.split(/[\s-]/))
        .filter((word) => word === word.toLowerCase()),
    ),
    demonyms: new Set(countries.flatMap((country) => country.demonyms).map(normalPhrase)),
    nations: new Set(countries.flatMap(namesOfCountry).map(normalPhrase)),
  };
});

function without(forms: ReadonlyMap<string, Entry>, claimed: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  return claimed.size === 0 ? forms : new Map([...forms].filter(([form]) => !claimed.has(form)));
}

/** "briton", "britons" */
export const isDemonym = (word: string): boolean => CLASSES().demonyms.has(word);

/** The lexicon's entry for exactly this phrase. */
export const entryOf = (phrase: string): Entry | null => {
  const words = normalPhrase(phrase);
  const { things, people } = CLASSES();
  return things.get(words) ?? people.get(words) ?? null;
};

/** What a count of the item is, where its words tell: materiel, persons, or null. */
export const classOfItem = ({ name, head }: Pick<ItemPhrase, "name" | "head">): Kind | null => OF_ITEMS()(`${head}\n${name}`);
const OF_ITEMS = tableOf(() =>
  kept((item) => readClass({ head: item.slice(0, item.indexOf("\n")), name: item.slice(item.indexOf("\n") + 1) })),
);

function readClass(item: Pick<ItemPhrase, "name" | "head">): Kind | null {
  const words = normalPhrase(item.name.split(" of ")[0]!).split(" ");
  const known = longestForm(words);
  if (known?.kind === "equipment" && words.slice(0, -1).some((word) => PLAYTHINGS.test(word))) return null;
  if (known) return known.kind ?? "equipment";
  if (item.head === "force" && isManned(words.at(-2))) return "people";
  if (words.slice(0, -1).some((word) => PLAYTHINGS.test(word))) return null;
  if (isMateriel(words)) return "equipment";
  const held = CONTAINERS.has(item.head) ? item.name.split(" of ")[1] : undefined;
  if (held && classOfItem({ name: held, head: singular(held.split(" ").at(-1)!) }) === "equipment") return "equipment";
  return isPerson(item) ? "people" : null;
}

/** "436,000 toy vehicles" are no vehicles. */
const PLAYTHINGS = /^(?:toy|miniature|replica|plastic|cardboard|inflatable|lego|die|cast)$/;

/** "Borian forces", "coalition forces": those who serve in them are counted. */
const isManned = (word: string | undefined): boolean =>
  word !== undefined &&
  (isDemonym(word) || /^(?:government|coalition|special|rebel|allied|peacekeeping|border|other|enemy|militia)$/.test(word));

/** The entry of the longest ending of the phrase that the lexicon knows: "Soviet-made main battle tank" is a tank. */
function longestForm(words: readonly string[]): Entry | null {
  const { things, people } = CLASSES();
  for (let from = Math.max(0, words.length - 6); from < words.length; from++) {
    const ending = words.slice(from).join(" ");
    const entry = things.get(ending) ?? people.get(ending);
    if (entry) return entry;
  }
  return null;
}

function isMateriel(words: readonly string[]): boolean {
  const head = words.at(-1)!;
  const { things } = CLASSES();
  if (!EQUIPMENT_HEADS.has(head))
    return words.slice(0, -1).some((word) => things.get(word)?.kind === "equipment" && /\d/.test(word));
  return !CIVIL_HEADS.has(head) || words.slice(0, -1).some((word) => MILITARY_MODIFIERS.has(word) || things.has(word));
}

const OCCUPATION =
  /(?:ologist|iatrist|[a-z]{2}ician|keeper|worker|(?<!otto|talis)[a-z]{4}man|[a-z]{3}woman|seeker|goer|holder|dweller|[a-z]{4}(?:al|iv|ion|ar|or)ist)$/;

/** Persons by occupation or origin: "cardiologists", "Danes". */
export function isPerson(item: Pick<ItemPhrase, "head">): boolean {
  if (item.head === "coach") return false; // that of a train as often as that of a team
  return (
    CLASSES().people.has(item.head) ||
    isDemonym(item.head) ||
    (isActor(item.head) && !EQUIPMENT_HEADS.has(item.head)) ||
    OCCUPATION.test(item.head)
  );
}

export const isKnownPerson = (word: string): boolean => CLASSES().people.has(normalPhrase(word));

export const isCommonThing = (word: string): boolean => CLASSES().common.has(word) || CLASSES().common.has(singular(word));

/** "kenya", "kenyans" */
export const isNation = (word: string): boolean => CLASSES().nations.has(normalPhrase(word));
