import type { Lexicon } from "./entry.js";

/** Set only while `withLexicon` runs. Stages run to their end without waiting for anything, so no other call can see it. */
let inForce: Lexicon | null = null;

/** Runs a stage with the words of a user in force, and puts back what was in force before, whatever happens. */
export function withLexicon<Result>(lexicon: Lexicon | null | undefined, run: () => Result): Result {
  const before = inForce;
  inForce = lexicon ?? null;
  try {
    return run();
  } finally {
    inForce = before;
  }
}

/**
 * A table made of word lists: built once from the lists of the program, and once from these and the words of a user for each lexicon that is
 * in force when it is asked for. Without one, asking costs a comparison.
 */
export function tableOf<Table>(make: (own: Lexicon) => Table): () => Table {
  let plain: Table | undefined;
  const made = new WeakMap<Lexicon, Table>();
  return () => {
    if (inForce === null) {
      plain ??= make({});
      return plain;
    }
    const known = made.get(inForce);
    if (known) return known;
    const table = make(inForce);
    made.set(inForce, table);
    return table;
  };
}
