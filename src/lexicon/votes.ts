const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What a share is of where somebody gets it. */
export const VOTES = /^(?:votes?|ballots?|polls?|elections?|run-?offs?|by-elections?|referendums?|constituenc(?:y|ies))$/;

/** What a text on an election speaks of. */
export const POLLS =
  /^(?:elections?|vot(?:e|es|ing|ers?)|polls?|polling|ballots?|run-?offs?|referendums?|presidential|parliamentary)$/;

/** What is counted at an election, the whole country over. */
export const POLL_THINGS: ReadonlySet<string> = words(
  "vote ballot voter elector turnout candidate contender station seat constituency mandate",
);

/** What an election gives as its result. */
export const POLL_RESULTS: ReadonlySet<string> = words("vote ballot voter turnout election runoff referendum");

/** What is held on a day for the people to vote. */
export const POLL_DAYS: ReadonlySet<string> = words(
  "election elections vote poll polls ballot runoff run-off referendum plebiscite",
);

/** A share that is needed: "the 50-percent barrier". */
export const VOTE_LIMITS: ReadonlySet<string> = words("barrier threshold hurdle mark bar minimum");

/** By how much one is before another. */
export const VOTE_LEADS: ReadonlySet<string> = words("lead margin majority advantage swing gap");

/** Verbs of whoever gets a share. Infinitives. */
export const VOTE_VERBS: ReadonlySet<string> = words(
  "win take get have obtain secure receive garner poll score lead trail collect gain claim capture earn stand finish follow come",
);

/** What polls measure, which no one is called: "Support for the party stood at 27 percent". */
export const OPINIONS: ReadonlySet<string> = words(
  "support backing approval disapproval turnout participation abstention abstentions popularity trust confidence opposition",
);

/** Words of a text about an election, again and again. */
export const VOTING = /\b(?:votes?|ballots?|polls|elections?|runoff|run-off|voters?)\b/gi;

/** Words of those who stand for it. */
export const STANDING = /\b(?:candidates?|presidential|parliamentary|incumbent|coalition)\b/i;

/** What a contender does to its share or its seats. */
export const SCORING: ReadonlySet<string> = words(
  "won wins win took takes take got gets polled polls scored obtained garnered received secured secures holds hold held has have had lost loses stand stands stood came come comes finished kept keeps reached gained gains leads led trails trailed retained",
);
