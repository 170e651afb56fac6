import { EVENTS, type EventEntry } from "../../lexicon/events.js";

/** A verb of the lexicon with the words that follow it: "shoot" + ["down"]. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly entry: EventEntry;
  readonly own: boolean;
}

/** First word of every verb of the lexicon to the phrases that begin with it, longest first. */
export const VERB_PHRASES = indexVerbs();
export const NOUNS = indexWords((entry) => entry.nouns);
export const STATE_WORDS = indexWords((entry) => entry.words);

/** The first words of all nouns that tell events: "loss" of "loss of life". */
export const NOUN_OPENERS: ReadonlySet<string> = new Set([...NOUNS.keys()].map((noun) => noun.split(" ")[0]!));

function indexVerbs(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  const add = (verb: string, entry: EventEntry, own: boolean) => {
    const [head = "", ...rest] = verb.split(" ");
    const phrases = index.get(head);
    if (phrases) phrases.push({ rest, entry, own });
    else index.set(head, [{ rest, entry, own }]);
  };
  for (const entry of EVENTS) {
    for (const verb of entry.verbs ?? []) add(verb, entry, false);
    for (const verb of entry.own ?? []) add(verb, entry, true);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

function indexWords(pick: (entry: EventEntry) => readonly string[] | undefined): ReadonlyMap<string, readonly EventEntry[]> {
  const index = new Map<string, EventEntry[]>();
  for (const entry of EVENTS)
    for (const word of pick(entry) ?? []) {
      const entries = index.get(word);
      if (entries) entries.push(entry);
      else index.set(word, [entry]);
    }
  return index;
}
