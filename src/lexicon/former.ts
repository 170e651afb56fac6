const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that set a number against another: "up from 41", "compared with 8.1 billion in 2019". */
export const SET_AGAINST: ReadonlySet<string> = words("from against versus vs with to");

/** Words that make "with" and "to" set a number against another. */
export const COMPARING: ReadonlySet<string> = words("compared compare compares comparison");

/** Words before "from" that make what follows an earlier value by themselves. */
export const MOVED: ReadonlySet<string> = words(
  "up down higher lower rise increase jump climb surge gain fall drop decline decrease slump plunge improvement revised raised corrected lowered cut reduced",
);

/** Words that tell that a value stood before: "an earlier count of 41", "a year-earlier profit of". */
export const FORMER: ReadonlySet<string> = words(
  "earlier previous previously former formerly prior initial initially original originally preliminary provisional year-earlier year-ago preceding first-reported before yesterday",
);

/** Words that a number may stand behind without being another thing: "some", "the". */
export const AROUND_NUMBERS: ReadonlySet<string> = words(
  "about some around roughly approximately nearly almost just only over under above below more less fewer than at least most an a the its their his her our estimated record this that those these what had been was were",
);

/** Nouns of what is counted, told or stands: "a close of 35.29", "the figure of 41". */
export const STANDS: ReadonlySet<string> = words(
  "count toll estimate figure tally total level number close peak high low record rate value sum amount price mark reading score share forecast report reports estimates figures",
);

/** Lengths of time by which a value is told to be older. */
export const SPANS: ReadonlySet<string> = words(
  "year years month months week weeks quarter quarters day days decade decades hour hours season seasons century night morning evening summer winter spring autumn period semester census election round",
);

/** Words behind a length of time that make it one of before. */
export const AGO: ReadonlySet<string> = words("earlier ago before previously prior");

/** Words before a length of time that make it one of before. */
export const LAST: ReadonlySet<string> = words(
  "last previous preceding prior same corresponding comparable year-earlier year-ago",
);

/** Words that put a value into the present, so that it is none of before. */
export const PRESENT: ReadonlySet<string> = words("now today currently presently this current");

/** Verbs of telling a number, behind which a first report stands: "had earlier put the toll at 41". */
export const TOLD: ReadonlySet<string> = words(
  "put said say reported announced estimated counted given gave spoken spoke confirmed told placed listed recorded stated set published released claimed stood was were mentioned cited",
);
