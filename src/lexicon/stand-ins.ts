const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What somebody has reckoned with: no thing of its own, "against the forecast of 0.2 percent". */
export const ESTIMATES = setOf("estimate forecast projection prediction expectation consensus figure current previous");

/** What a value has reached: "rose to a record of 2 million", "a new low of 3 percent". */
export const EXTREMES = setOf("record high low peak trough maximum minimum level limit ceiling average");

/** How fast: "grew at an annual rate of 3 percent". */
export const PACES = setOf("rate pace clip");

/** Those who expect, ask or offer, and are not what is expected. Infinitives. */
export const EXPECTING = setOf(
  "expect predict forecast estimate project anticipate foresee reckon guess pencil demand want seek offer propose guide envisage see",
);

/** Verbs whose ending in "-ing" sums up what went before: "marking a rise of 3 percent". */
export const SUMMING_UP = setOf(
  "marking representing registering posting showing meaning reflecting recording making constituting",
);

/** Words before a record or a rise that do not say what rises: "a surprise rise", "a quarterly record". */
export const UNNAMING = setOf(
  "year quarter month week record time all over on day term monthly quarterly yearly annual weekly daily surprise blowout shock annualised annualized high low percent percentage point points",
);
