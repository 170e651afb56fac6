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

/** Of those, the words that tell by themselves that a first report is meant: "had initially said". */
export const FIRST_TOLD: ReadonlySet<string> = words(
  "earlier previous previously initial initially originally preliminary provisional",
);

/** Words of a change that may be one of place: "moved from three villages to five". */
export const TAKEN: ReadonlySet<string> = words("move moved moves bring brought push pushed lost added");

/** Words that tell of another owner or place, unless a time follows: "30 for the rebels", "7 in the quake of 1990". */
export const ELSEWHERE: ReadonlySet<string> = words("for from by in at among near of");

/** Words that a time may begin with. */
export const TIME_OPENERS: ReadonlySet<string> = words(
  "the a an its their his her our whole same all end start beginning of early late mid",
);

/** Attributes of a step from one number to another. */
export const STEPS: ReadonlySet<string> = words("change increment difference");

/** Words that set a number off from an estimate: "was well above the previous estimate of". */
export const SET_APART: ReadonlySet<string> = words("from above below than over under up down well far higher lower more less");

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
