/** Tellers by the interest they have in a number: two of one interest do not contest each other. */
export const STAKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    organisers: "organiser organisers organizer organizers marchers protesters activists campaigners demonstrators opposition",
    authorities: "army military troops police ministry government authorities authority officials mayor governor interior",
    workers: "union unions strikers workers",
    employers: "employer employers management company",
    rebels: "rebels insurgents guerrillas separatists militants",
  }).flatMap(([stake, words]) => words.split(" ").map((word) => [word, stake] as const)),
);
