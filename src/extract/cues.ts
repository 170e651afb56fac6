import type { Token } from "../types.js";

/**
 * A class of words without any of which a rule has nothing to read, as one bit. A rule names those it needs (`Rule.needs`), where its words are
 * defined; `firstRule` then passes it over for a sentence that holds none of them, which is most of the time. What it spares is only the asking:
 * a run that explains asks every rule, and must find the same claims.
 */
export type Cue = number;

const KNOWN = new Map<string, Cue>();
const MOST_KNOWN = 40_000;
const CLASSES: ((word: string) => boolean)[] = [];
const MOST_CLASSES = 31;

/** A cue for the words, in lower case, for which `holds` is true: they may be told by nothing but themselves. */
export function cueOf(holds: (word: string) => boolean): Cue {
  if (CLASSES.length === MOST_CLASSES) throw new Error("no bit is left for another class of words");
  CLASSES.push(holds);
  KNOWN.clear(); // what was said of a word without this class
  return 1 << (CLASSES.length - 1);
}

/** A cue that no word gives by itself: who asks the rules adds it. */
export const cueBeside = (): Cue => cueOf(() => false);

function cuesOfWord(word: string): Cue {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const cues = CLASSES.reduce((all, holds, at) => (holds(word) ? all | (1 << at) : all), 0);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(word, cues);
  return cues;
}

/** The cues that a sentence holds. */
export function cuesOf(tokens: readonly Token[]): Cue {
  let cues = 0;
  for (const { kind, lower } of tokens) if (kind !== "number") cues |= cuesOfWord(lower);
  return cues;
}
