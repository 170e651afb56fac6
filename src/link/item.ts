import { isActor, singular } from "../grammar.js";
import { tableOf } from "../in-force.js";
import { kept } from "../kept.js";
import { EQUIPMENT } from "../lexicon/equipment.js";
import { EVERYDAY, IDLE_MODIFIERS } from "../lexicon/everyday.js";
import { PEOPLE } from "../lexicon/people.js";
import type { Kind } from "../types.js";
import { lexiconKey, namesOf, skeleton } from "./words.js";

/** What a claim counts or measures, in words that two sources share. */
export interface Item {
  /** Canonical: "tank", "BM-21 Grad", "S-300 launcher", "bridge"; equal for two names of one thing. */
  readonly id: string;
  /** Top of its class, where the blocking key is taken: "armoured vehicle" for a T-72. */
  readonly family: string;
  /** Its own id and those of all broader classes. */
  readonly classes: ReadonlySet<string>;
  /** Defining words besides the head, in lower case: "residential" of a house. */
  readonly modifiers: readonly string[];
  /** Proper names in it, as skeletons: "lenn" of the Lenn bridge. */
  readonly names: readonly string[];
}

/** Classes too broad to block on: every truck and tank of a corpus would stand in one block. */
const TOO_BROAD = new Set([
  "weapon",
  "vehicle",
  "military equipment",
  "military vehicle",
  "military object",
  "ammunition",
  "animal",
]);
const PREPOSITION =
  /\s(?:of|over|under|in|at|on|from|for|with|by|to|near|around|between|against|across|through|inside|outside|within|among|per)\s/i;
const COUNTER = /^(?:units?|pieces?|items?|sets?|numbers?|types?|kinds?|copies|copy|loss(?:es)?|tons?|pairs?|groups?)$/i;

/** "122-mm", "122 mm" and "122mm" are one. */
const CALIBRE = /(?<width>\b\d{1,3}(?:\.\d{1,2})?(?:x\d{2})?)[-‐‑ ]mm\b/g;

interface Things {
  readonly broader: ReadonlyMap<string, readonly string[]>;
  readonly index: ReadonlyMap<string, string>;
  readonly alike: ReadonlyMap<string, string>;
}

const THINGS = tableOf(({ entries = [] }): Things => {
  const broader = new Map<string, readonly string[]>();
  const index = new Map<string, string>();
  const alike = new Map<string, string>();
  const persons = EVERYDAY.filter((entry) => entry.kind === "people");
  for (const entry of [...entries, ...persons, ...EQUIPMENT, ...PEOPLE, ...EVERYDAY]) {
    if (!broader.has(entry.id)) broader.set(entry.id, entry.isA ?? []);
    for (const form of [entry.id, ...(entry.forms ?? [])]) {
      const key = lexiconKey(form);
      if (key && !index.has(key)) index.set(key, entry.id);
    }
  }
  for (const entry of [...EQUIPMENT, ...PEOPLE, ...EVERYDAY, ...entries])
    for (const form of entry.alike ?? []) alike.set(lexiconKey(form), entry.id);
  return { broader, index, alike };
});

const ITEMS = tableOf(() => {
  const kinds = new Map<Kind, (name: string) => Item>();
  return (kind: Kind): ((name: string) => Item) => {
    if (!kinds.has(kind))
      kinds.set(
        kind,
        kept((name) => readItem(name, kind)),
      );
    return kinds.get(kind)!;
  };
});

/** The thing an item names: "2S3 Akatsiya self-propelled gun" and "“Acacia”" are one. */
export const itemOf = (name: string, kind: Kind): Item => ITEMS()(kind)(name);

function readItem(name: string, kind: Kind): Item {
  const plain = name
    .replace(/[“”"«»„‘()]/g, " ")
    .replace(/\s{1,20}/g, " ")
    .trim()
    .replace(CALIBRE, "$<width>mm")
    // the rate of unemployment is unemployment, in percent
    .replace(
      kind === "percent"
        ? /(?<=\p{Ll}{4})(?<!\b(?:jobless|base|policy|interest|lending|benchmark|refinancing|repo|cash)) (?:rate|ratio|level)$/u
        : /$^/,
      "",
    );
  const key = lexiconKey(plain);
  const whole = lookUp(key, kind);
  if (whole) return known(whole, [], []);
  const [main, tail] = headPhrase(plain);
  const words = main.split(" ").filter(Boolean);
  const model = modelIn(plain, kind);
  const head = longestEnding(words);
  if (model.length > 1) return known(commonClass(model, head?.id ?? null), [], []);
  if (model.length === 1) return ofModel(model[0]!, head?.id ?? null, words);
  const names = namesOf(plain, false);
  const before = words.slice(0, head ? head.from : -1);
  const modifiers = [...before, ...tail.split(" ")]
    .filter((word) => word && !/^\p{Lu}/u.test(word))
    .map((word) => singular(word.toLowerCase()));
  const defining = [...new Set(modifiers)].filter((word) => !IDLE_MODIFIERS.has(word) && !SMALL.has(word)).sort();
  if (head) return known(head.id, defining, names);
  const last = words.at(-1) ?? "";
  const isName = /^\p{Lu}/u.test(last);
  const id = isName ? skeleton(last) : singular(last.toLowerCase());
  // "president Ilan Drace", "Ilan Drace"
  return {
    id,
    family: id,
    classes: new Set([id]),
    modifiers: isName ? defining.filter((word) => !isActor(word)) : defining,
    names,
  };
}

// Among equipment a "Hurricane" is a rocket launcher, elsewhere a storm.
const lookUp = (key: string, kind: Kind): string | undefined =>
  (kind === "equipment" ? THINGS().alike.get(key) : undefined) ?? THINGS().index.get(key);

const SMALL = new Set(
  "the a an of and or in on at to for from with by its their his her our this that no not which who near over under between".split(
    " ",
  ),
);

function known(id: string, modifiers: readonly string[], names: readonly string[]): Item {
  const classes = classesOf(id);
  return { id, family: familyOf(id), classes, modifiers, names };
}

// "bridge over the Lenn" → head "bridge"; "unit of equipment" → head "equipment"
function headPhrase(plain: string): [main: string, tail: string] {
  const cut = PREPOSITION.exec(` ${plain}`);
  if (!cut || cut.index < 1) return [plain, ""];
  const main = plain.slice(0, cut.index - 1).trim();
  const tail = plain.slice(cut.index - 1 + cut[0].length).trim();
  return COUNTER.test(main.split(" ").at(-1) ?? "") && / of /.test(cut[0]) ? headPhrase(tail) : [main, tail];
}

function longestEnding(words: readonly string[]): { id: string; from: number } | null {
  for (let from = Math.max(0, words.length - 7); from < words.length; from++) {
    const id = THINGS().index.get(lexiconKey(words.slice(from).join(" ")));
    if (id) return { id, from };
  }
  return null;
}

/** Names of types in it, written with a capital or a digit: "T-72" of a T-72 tank. */
function modelIn(plain: string, kind: Kind): string[] {
  const words = plain.split(/[\s,/]+/).filter(Boolean);
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}|\d/u.test(words[at]!)) continue;
    for (let length = Math.min(3, words.length - at); length > 0; length--) {
      const key = lexiconKey(words.slice(at, at + length).join(" "));
      const id = lookUp(key, kind);
      if (!id || !isModel(id)) continue;
      if (!found.some((other) => other === id || classesOf(other).has(id))) found.push(id);
      at += length - 1;
      break;
    }
  }
  return found;
}

const isModel = (id: string): boolean => /^\p{Lu}|\d/u.test(id);

// "T-72 tank" is a T-72, "S-300 radar" is no S-300 but its radar
function ofModel(model: string, head: string | null, words: readonly string[]): Item {
  const classes = classesOf(model);
  if (head === null || head === model || classes.has(head) || TOO_BROAD.has(head) || words.length === 1)
    return known(model, [], []);
  // a rocket launcher is its launcher, an air defence system has several
  if (head === "launcher" && classes.has("multiple launch rocket system")) return known(model, [], []);
  const part = THINGS().index.get(lexiconKey(`${model} ${head}`)) ?? THINGS().index.get(lexiconKey(`${model} ${words.at(-1)}`));
  if (part) return known(part, [], []);
  const own = classesOf(head);
  // "UAZ truck": the maker's name tells little, the words say which of its vehicles
  if ([...own].some((id) => id !== "weapon" && classes.has(id))) {
    return { ...known(model, [], []), family: familyOf(head), classes: new Set([...classes, ...own]) };
  }
  const id = `${model} ${head}`;
  return { id, family: familyOf(head), classes: new Set([id, ...own]), modifiers: [], names: [] };
}

// "Acacia and Gvozdika self-propelled artillery" is the class of both
function commonClass(models: readonly string[], head: string | null): string {
  if (head !== null && !isModel(head)) return head;
  const shared = [...classesOf(models[0]!)].find((id) => models.every((model) => classesOf(model).has(id)));
  return shared ?? models[0]!;
}

/** The id with all its broader classes, nearest first. */
export function classesOf(id: string): ReadonlySet<string> {
  const classes = new Set([id]);
  for (const one of classes) for (const broader of THINGS().broader.get(one) ?? []) classes.add(broader);
  return classes;
}

function familyOf(id: string): string {
  const tops = [...classesOf(id)].filter((one) => !TOO_BROAD.has(one));
  return tops.at(-1) ?? id;
}
