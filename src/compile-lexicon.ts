import { closest } from "./closest.js";
import type { Entry, Lexicon } from "./entry.js";
import { InputError } from "./input-error.js";
import { EQUIPMENT } from "./lexicon/equipment.js";
import { EVERYDAY } from "./lexicon/everyday.js";
import { PEOPLE } from "./lexicon/people.js";
import { indexForms, normalPhrase } from "./lookup.js";

const COMPILED = new WeakMap<Lexicon, Lexicon>();

interface BuiltIn {
  readonly forms: ReadonlyMap<string, Entry>;
  readonly ids: ReadonlyMap<string, Entry>;
}

function readBuiltIn(): BuiltIn {
  const entries = [...EQUIPMENT, ...PEOPLE, ...EVERYDAY];
  return { forms: indexForms(entries), ids: new Map(entries.map((entry) => [entry.id, entry])) };
}

let builtIn: BuiltIn | null = null;

/** Entries of the program by every form, and by id: made when a lexicon asks for them, most runs have none. */
function known(): BuiltIn {
  builtIn ??= readBuiltIn();
  return builtIn;
}

/**
 * A lexicon made ready for the stages: classes by their ids, every entry with its kind. Throws InputError, with the place of the entry, where
 * two entries share a name, or a class is not known.
 */
export function compileLexicon(lexicon: Lexicon, path: string | null = null): Lexicon {
  const before = COMPILED.get(lexicon);
  if (before) return before;
  const fail = (place: string, reason: string): never => {
    throw new InputError(path, `${place}: ${reason}`);
  };
  const { entries = [], parties = [] } = lexicon;
  refuseDoubles("entries", entries, fail);
  refuseDoubles("parties", parties, fail);
  const own = indexForms(entries);
  const linked = entries.map((entry, i) => ({
    ...entry,
    isA: [...(entry.isA ?? []), ...(known().ids.get(entry.id)?.isA ?? [])].map(
      (name) => classNamed(name, own) ?? fail(`${placeOf("entries", i, entry)}.isA`, unknownClass(name, entries)),
    ),
  }));
  const byId = new Map<string, Entry>(linked.map((entry) => [entry.id, entry]));
  const compiled = {
    entries: linked.map((entry, i) => {
      if (isAbove(entry.id, entry, byId)) fail(`${placeOf("entries", i, entry)}.isA`, `"${entry.id}" would be a class of itself`);
      return { ...entry, kind: kindOf(entry, byId) };
    }),
    parties,
  };
  COMPILED.set(lexicon, compiled);
  COMPILED.set(compiled, compiled);
  return compiled;
}

const placeOf = (list: string, index: number, { id }: { readonly id: string }): string => `${list}[${index}] ("${id}")`;

/** A name that two entries claim could not be told apart. */
function refuseDoubles(
  list: string,
  entries: readonly { readonly id: string; readonly forms?: readonly string[]; readonly demonyms?: readonly string[] }[],
  fail: (place: string, reason: string) => never,
): void {
  const taken = new Map<string, string>();
  entries.forEach((entry, i) => {
    const names = new Set([entry.id, ...(entry.forms ?? []), ...(entry.demonyms ?? [])].map(normalPhrase));
    for (const name of names) {
      const other = taken.get(name);
      if (other !== undefined) fail(placeOf(list, i, entry), `"${name}" is a name of "${other}" too`);
      taken.set(name, entry.id);
    }
  });
}

function classNamed(name: string, own: ReadonlyMap<string, Entry>): string | null {
  const key = normalPhrase(name);
  return (own.get(key) ?? known().ids.get(name) ?? known().forms.get(key))?.id ?? null;
}

function unknownClass(name: string, entries: readonly Entry[]): string {
  const near = closest(name, [...entries.map(({ id }) => id), ...known().ids.keys()]);
  return `no entry "${name}"${near ? `; did you mean "${near}"?` : ""}`;
}

function isAbove(id: string, entry: Entry, byId: ReadonlyMap<string, Entry>, depth = 20): boolean {
  return (entry.isA ?? []).some((name) => {
    const broader = byId.get(name);
    return name === id || (broader !== undefined && depth > 0 && isAbove(id, broader, byId, depth - 1));
  });
}

/** Its own kind, else that of the nearest class that has one; what is nothing else is a thing to count. */
function kindOf(entry: Entry, byId: ReadonlyMap<string, Entry>): NonNullable<Entry["kind"]> {
  const above = [entry];
  for (const one of above) {
    const kind = one.kind ?? known().ids.get(one.id)?.kind;
    if (kind) return kind;
    for (const name of one.isA ?? []) {
      const broader = byId.get(name) ?? known().ids.get(name);
      if (broader && !above.includes(broader)) above.push(broader);
    }
  }
  return "count";
}
