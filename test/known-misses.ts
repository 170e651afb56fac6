/** What the program is known to miss in the fixtures, by the name of its test, with the reason. A miss that is cured fails until its line is gone. */
export const KNOWN_MISSES: ReadonlyMap<string, string> = new Map([
  ["war-list / growth / five / 31", "the second sentence of a list does not inherit the beginning that the first one names"],
  ["results / part-of / 38,400 / 21,000", '"21,000 work in Norway": the verb is taken for what is counted'],
]);
