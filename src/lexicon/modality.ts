/** Words that take a figure out of the plain assertion. */

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns of what is not yet so: "the first draft set the width at 30 km". */
export const PROPOSAL_NOUNS = setOf(
  "proposal proposals offer offers draft drafts plan plans version versions option options bid bids blueprint forecast forecasts projection projections target goal outlook guidance demand demands scenario suggestion",
);

/** Verbs whose object or clause is not yet so. Infinitives. */
export const PROPOSAL_VERBS = setOf(
  "propose suggest offer demand plan intend envisage envision foresee forecast predict project expect promise pledge vow aim seek request recommend want hope urge schedule anticipate threaten",
);

/** With these as its subject, "suggest" shows and does not propose: "polls suggest that 40 percent". */
export const EVIDENCE = setOf(
  "data figures evidence imagery images report reports poll polls survey surveys study studies research result results estimates analysis statistics numbers findings photos records",
);

/** Words of the future before a verb. */
export const FUTURE = setOf("will shall 'll won't");

/** Verbs that turn down what they report. Infinitives. */
export const DENIAL_VERBS = setOf("deny refute rebut disprove reject dismiss debunk");

/** Open a condition. */
export const CONDITIONS = setOf("if unless supposing assuming");

/** Say that a proposal came to be. */
export const SETTLED = setOf("agreed signed adopted approved accepted reached settled ratified confirmed completed");
