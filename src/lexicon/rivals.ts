/** Words by which a text sets the number of one teller against that of another. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Join two clauses that are set against each other. */
export const CONTRASTS: ReadonlySet<string> = words("while whilst but whereas although though however yet ;");

/** Verbs that give a number: "dockers claimed 70", "organisers spoke of 9,000". */
export const GIVES: ReadonlySet<string> = words(
  "said says say claim claims claimed speak speaks spoke spoken talk talks talked report reports reported count counts counted estimate estimates estimated cite cites cited record records recorded list lists listed confirm confirms confirmed insist insists insisted believe believes believed suggest suggests suggested gave maintain maintains maintained allege alleges alleged",
);

/** Verbs that put a value on a thing: "put the figure at 70". */
export const PUTS: ReadonlySet<string> = words(
  "put puts putting place placed places placing estimate estimated estimates estimating gave set sets gauged gauge",
);

/** Verbs that move an amount to another: "cut its forecast to 4 percent". */
export const REVISES: ReadonlySet<string> = words(
  "cut cuts raised raises raise lowered lowers lower lifted lifts trimmed trims slashed revised upgraded downgraded increased reduced boosted",
);

/** Nouns that stand for a number told before. */
export const TALLIES: ReadonlySet<string> = words("figure figures number numbers toll total count tally losses estimate");

/** What stands for a number, with or without a noun: "it", "the real figure". */
export const TALLY_OPENERS: ReadonlySet<string> = words(
  "the their its his her that this a real true actual final overall death much far higher lower",
);

/** Between the verb and the number. */
export const RIVAL_HEDGES: ReadonlySet<string> = words(
  "a an at about around some roughly nearly almost only just as many few more fewer less than over under up to least most close closer nearer near estimated approximately between well far much above below higher lower no not that of like in fact actually really",
);

/** Whoever counts only what is his own: "the hospital reported 12 deaths, the clinic nine". */
export const OWN_COUNTERS: ReadonlySet<string> = words(
  "hospital clinic morgue school branch plant station ward camp centre center shop factory prison district county province state city town village region council country company firm bank airline maker brand store club team party embassy unit battalion brigade regiment division",
);

/** Words of the clause that make it speak of more, less or another time: "130 deaths across the province". */
export const OTHER_SCOPE: ReadonlySet<string> = words(
  "across nationwide countrywide worldwide globally elsewhere alone overall altogether since including excluding besides outside also another further additional separately later earlier previously now then respectively other others",
);

/** Words that tell two things of one name apart: "the new hospital" is not "the old hospital". */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ["new", "old"],
  ["northern", "southern"],
  ["eastern", "western"],
  ["upper", "lower"],
  ["inner", "outer"],
  ["male", "female"],
  ["urban", "rural"],
  ["public", "private"],
  ["domestic", "foreign"],
  ["primary", "secondary"],
  ["former", "current"],
];

/** Over what span of time something rose or fell, as news say it. */
export const STEP_SPANS: ReadonlyMap<string, readonly string[]> = new Map([
  ["week", ["this week", "last week", "for the week", "on the week", "in the week", "weekly", "week-on-week"]],
  [
    "month",
    [
      "monthly",
      "month-on-month",
      "month-over-month",
      "on the month",
      "for the month",
      "from (?:the )?(?:previous|prior|last|preceding) month",
      "on a monthly basis",
    ],
  ],
  [
    "quarter",
    [
      "quarterly",
      "quarter-on-quarter",
      "quarter-over-quarter",
      "on the quarter",
      "from (?:the )?(?:previous|prior|last|preceding) quarter",
    ],
  ],
  [
    "year",
    [
      "annual",
      "annually",
      "yearly",
      "year-on-year",
      "year-over-year",
      "on the year",
      "12 months",
      "twelve months",
      "(?:a|one) year (?:ago|earlier|before)",
      "(?:from|than|over) last year",
      "same (?:month|period|quarter|week) (?:of )?last year",
      "annual rate",
    ],
  ],
]);
