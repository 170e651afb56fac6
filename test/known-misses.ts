/** What the program is known to miss in the fixtures, by the name of its test, with the reason. A miss that is cured fails until its line is gone. */
export const KNOWN_MISSES: ReadonlyMap<string, string> = new Map([]);
