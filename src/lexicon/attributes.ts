/** Words that name what is measured of a thing. */
export const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    width: "width widths wide breadth broad",
    length: "length lengths long lengthy",
    height: "height heights high tall",
    depth: "depth depths deep",
    altitude: "altitude elevation",
    range: "range radius reach",
    distance: "distance away",
    thickness: "thickness thick",
    diameter: "diameter across",
    area: "area territory acreage",
    capacity: "capacity capable",
    weight: "weight weighing weighs weighed heavy",
    temperature: "temperature temperatures",
    speed: "speed speeds",
    population: "population",
    magnitude: "magnitude",
    accuracy: "accurate accuracy",
    efficacy: "effective effectiveness efficacy",
  }).flatMap(([attribute, words]) => words.split(" ").map((word) => [word, attribute] as const)),
);

/** What a sum of money is: nouns and verbs near it. */
export const MONEY_ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cost: "cost costs bill expenditure expense expenses outlay costing provision provisions charge charges allocated allocate allocation spent spend spending budget budgeted invested invest investment investments paid pay funding funded finance financed earmarked",
    price: "price prices priced sold sells bought fee fees rent ticket tickets",
    profit: "profit profits earnings surplus ebitda",
    dividend: "dividend dividends",
    loss: "loss losses",
    revenue: "revenue revenues sales turnover takings income receipts",
    debt: "debt debts deficit arrears owed owes loan loans borrowing",
    damage: "damage damages damaged",
    fine: "fine fined fines penalty penalties bail ransom compensation",
    salary: "salary salaries wage wages pay-packet",
    aid: "aid grant grants donation donations donated pledged pledge relief",
    value: "value valued valuation worth",
  }).flatMap(([attribute, words]) => words.split(" ").map((word) => [word, attribute] as const)),
);

/** Of those, the nouns that are themselves what a sum is: "a net profit of 3 million". */
export const SUM_NOUNS: ReadonlySet<string> = new Set(
  "cost costs provision provisions charge charges spending budget investment investments pay funding expenditure expense expenses outlay bill price prices fee fees rent profit profits ebitda earnings surplus dividend dividends loss losses revenue revenues sales turnover takings income receipts debt debts deficit arrears loan loans borrowing damage damages fine fines penalty penalties salary salaries wage wages aid grant grants donation donations compensation ransom reward bail relief value valuation cash tax taxes subsidy subsidies tariff tariffs reserve reserves savings stake share shares cap capitalisation capitalization output gdp export exports import imports pension pensions bonus prize rate".split(
    " ",
  ),
);

/** Nouns that name a change, and not what changed: "a dip of 4 percent in sales". */
export const CHANGES: ReadonlySet<string> = new Set(
  "boost climb contraction cut decline decrease dip downturn drop expansion fall gain growth hike improvement increase increment jump leap loss plunge raise rebound reduction retreat rise shrinkage slide slip slump surge tumble upswing upturn uplift".split(
    " ",
  ),
);

/** Nouns of time that a figure may stand beside: "550 million last year". */
export const TIMES: ReadonlySet<string> = new Set(
  "year years quarter quarters month months week weeks day days today yesterday tomorrow tonight morning afternoon evening night weekend decade century season ago earlier monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);

/** Where a length may lead: "40 km south of the port", "300 metres above the ground". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  "north south east west northeast northwest southeast southwest upstream downstream offshore inland outside above below beneath".split(
    " ",
  ),
);

/** Verbs that tell whose a change is: "exports saw a slide of 6 percent". */
export const UNDERGO: ReadonlySet<string> = new Set(
  "experience see suffer record show post report register undergo enjoy".split(" "),
);
