/** Words that take a figure out of the plain assertion. */

/** Nouns of what is not yet so: "the first draft set the width at 30 km". */
export const PROPOSAL_NOUNS: ReadonlySet<string> = new Set(
  "proposal proposals offer offers draft drafts plan plans version versions option options bid bids blueprint forecast forecasts projection projections target targets goal goals demand demands scenario suggestion estimate-for budget-for".split(
    " ",
  ),
);

/** Verbs whose object or clause is not yet so. Infinitives. */
export const PROPOSAL_VERBS: ReadonlySet<string> = new Set(
  "propose suggest offer demand plan intend envisage envision foresee forecast predict project expect promise pledge vow aim seek request recommend want hope urge schedule anticipate threaten bid target".split(
    " ",
  ),
);

/** Words of the future before a verb. */
export const FUTURE: ReadonlySet<string> = new Set(["will", "shall", "'ll", "won't", "gonna"]);

/** Verbs that turn down what they report. Infinitives. */
export const DENIAL_VERBS: ReadonlySet<string> = new Set("deny refute reject dispute dismiss rebut disprove".split(" "));

/** Open a condition. */
export const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "supposing", "assuming", "whether"]);

/** Say that a proposal came to be. Participles. */
export const SETTLED: ReadonlySet<string> = new Set(
  "agreed signed adopted approved accepted reached settled ratified confirmed built completed".split(" "),
);
