import type { Kind } from "../types.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * One measure that texts tell of in other words: "8.6 percent of the workforce was out of work" is the unemployment. What a claim must have is
 * given by sets, tried first, and by the words of its clause; `as` is what it is compared under.
 */
export interface MeasureNames {
  readonly kinds: ReadonlySet<Kind>;
  /** Ids of the things that it is told of; "" where the text names none. None given: any. */
  readonly items: ReadonlySet<string> | null;
  /** What is measured of them, "" where nothing is named. None given: anything. */
  readonly attributes: ReadonlySet<string> | null;
  /** What happened to them, "" where nothing is said to. None given: anything. */
  readonly actions: ReadonlySet<string> | null;
  /** Words right before and right behind the number, and of its whole clause: one of those given must match. */
  readonly ahead: RegExp | null;
  readonly behind: RegExp | null;
  readonly clause: RegExp | null;
  /** Words of the clause that make it another number. */
  readonly unless: RegExp | null;
  /** Whose it is, by the words of its sentence: a number without is not read. */
  readonly whose: RegExp | null;
  readonly as: { readonly item?: string; readonly attribute?: string; readonly action?: string };
}

const NAMES: Omit<MeasureNames, "kinds" | "as"> = {
  items: null,
  attributes: null,
  actions: null,
  ahead: null,
  behind: null,
  clause: null,
  unless: null,
  whose: null,
};

const kinds = (list: string): ReadonlySet<Kind> => setOf(list) as ReadonlySet<Kind>;

const PERSONS = "person people man patient resident inhabitant";
const HOMES = "household home house building apartment customer property consumer subscriber business premises";
const NO_POWER =
  /\b(?:without|no|lost|losing|lose) (?:their |its )?(?:electric )?(?:power|electricity)\b|\b(?:knock\w+ out|cut(?:ting)?(?: off)?) (?:the )?(?:power|electricity)\b|\bin the dark\b|\bcut off from (?:the )?(?:grid|power|electricity)\b|\b(?:blackouts?|power (?:cuts?|outages?|failures?))\b|\bblacked out\b/i;
const POWER_BACK = /\b(?:restor\w+|reconnect\w+|returned|back (?:on|in)|again|repair\w*)\b/i;

const PERSON_NAME = String.raw`(?<who>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,3})`;

/** Names of one measure. Each of them has its hits and its near misses among the cases of the tests. */
export const MEASURES: readonly MeasureNames[] = [
  // "the mercury climbed to 44 degrees"
  {
    ...NAMES,
    kinds: kinds("measure"),
    items: setOf("mercury thermometer"),
    as: { item: "temperature", attribute: "temperature" },
  },
  {
    ...NAMES,
    kinds: kinds("percent"),
    items: new Set([
      ...`${PERSONS} workforce worker adult population`.split(" "),
      "labour force",
      "labor force",
      "active population",
    ]),
    clause:
      /\b(?:out of (?:work|a job)|jobless|unemployed|without (?:a job|jobs|work|employment)|looking for work|looking for jobs|looking for a job|seeking work)\b/i,
    as: { item: "unemployment", attribute: "level" },
  },
  {
    ...NAMES,
    kinds: kinds("percent"),
    items: new Set(["consumer price", "consumer price index", "cost of living", "retail price"]),
    actions: setOf(" risen increased climbed grown gained"),
    attributes: setOf("change growth"),
    // prices rise each month as well, by less
    clause: /\b(?:annual\w*|yearly|year|twelve months|12 months)\b/i,
    unless: /\b(?:fell|fall\w*|drop\w*|declin\w*|lower|down|decreas\w*|month[- ]on[- ]month|previous month)\b/i,
    as: { item: "inflation", attribute: "level" },
  },
  {
    ...NAMES,
    kinds: kinds("percent"),
    items: new Set(["economic growth", "growth of the economy", "economic growth rate"]),
    as: { item: "economy", attribute: "change" },
  },
  {
    ...NAMES,
    kinds: kinds("percent"),
    items: setOf(`${PERSONS} voter elector electorate`),
    clause:
      /\b(?:turn(?:ed)? out|cast (?:their |a )?(?:ballots?|votes?)|(?:went|gone|go) to the polls|voted|took part in the (?:vote|election|poll|ballot|referendum))\b/i,
    unless:
      /\b(?:voted|votes?|ballots?|cast [^.;]{1,30}) (?:for|against|in favou?r|yes|no)\b|\b(?:would|will|intend\w*|plan\w*|said)\b/i,
    as: { item: "turnout", attribute: "level" },
  },
  {
    ...NAMES,
    kinds: kinds("people"),
    items: setOf("workforce staff payroll headcount"),
    actions: setOf(" employed"),
    ahead:
      /\b(?:workforce|staff|payroll|headcount)(?: (?:there|here|in \p{Lu}\p{L}+))?(?: of| is| was| stands at| stood at| numbers| numbered| totals)?(?: about| some| around| nearly| almost| over| more than| at least)?\s$/iu,
    behind: /^(?:[-\s]strong)? (?:workforce|staff|payroll)\b/i,
    as: { item: "worker", action: "employed" },
  },
  {
    ...NAMES,
    kinds: kinds("people"),
    items: setOf(`${PERSONS} worker employee staff`),
    actions: setOf("employed"),
    as: { item: "worker", action: "employed" },
  },
  {
    ...NAMES,
    kinds: kinds("people"),
    items: setOf("worker employee staff"),
    actions: setOf(""),
    ahead: /\b(?:has|have|had|with)(?: about| some| around| nearly| almost| over| more than| at least)?\s$/i,
    unless: /\bwith [^.;]{0,60}\b(?:strik\w+|dismiss\w+|redundan\w+)/i,
    as: { item: "worker", action: "employed" },
  },
  {
    ...NAMES,
    kinds: kinds("count people"),
    items: setOf(HOMES),
    clause: NO_POWER,
    unless: POWER_BACK,
    as: { item: "household", action: "unpowered" },
  },
  {
    ...NAMES,
    kinds: kinds("count people"),
    items: setOf(HOMES),
    clause: /\b(?:power|electricity|supply|supplies|reconnected)\b/i,
    as: { item: "household", action: "reconnected" },
  },
  {
    ...NAMES,
    kinds: kinds("people casualty count"),
    items: setOf(`${PERSONS} case infection`),
    actions: setOf(" infected reported confirmed recorded registered diagnosed contracted fallen-ill sickened caught"),
    whose:
      /\b(?:(?:cases?|infections?) of|infected with|(?:tested )?positive for|contracted|caught|(?:been )?diagnosed with|(?:fallen|fell|taken|become|became|been|are|were) (?:ill|sick) with|down with|suffering from) (?:the )?(?<what>\p{L}[\p{L}-]{2,20}(?: (?:fever|virus|flu|disease|hepatitis))?)/iu,
    unless: /\b(?:die|died|dead|deaths?|killed|recover\w*|cured|suspected|hospitali[sz]ed)\b/i,
    as: { item: "case", action: "" },
  },
  {
    ...NAMES,
    kinds: kinds("people count"),
    items: new Set([
      ..."person people crowd spectator fan supporter attendee audience attendance onlooker viewer visitor".split(" "),
      "",
    ]),
    actions: setOf("attended watched seen drawn packed filled turned-out gathered attracted pulled"),
    unless: /\b(?:television|tv|online|broadcast\w*|stream\w*|screens?|viewers|average)\b/i,
    as: { item: "person", action: "attended" },
  },
  {
    ...NAMES,
    kinds: kinds("people count"),
    items: new Set([..."crowd attendance audience person spectator fan turnout gate".split(" "), ""]),
    actions: setOf(" been stood put attended gathered"),
    ahead:
      /\b(?:attendance|crowds?|audience|turnout|gate)\b(?:[^.;,:]{0,70})?\s(?:of|was|is|at|stood at|reached|came to|numbered|totalled|totaled)(?: about| some| around| nearly| almost| over| more than| at least)?\s$/i,
    unless: /\b(?:average|capacity|limit\w*)\b/i,
    as: { item: "person", action: "attended" },
  },
  {
    ...NAMES,
    kinds: kinds("duration"),
    items: new Set(["", "prison sentence", "prison term", "jail term", "jail sentence", "sentence", "term", "jail", "prison"]),
    clause:
      /\b(?:sentenced|jailed|imprisoned|(?:prison|jail) (?:sentence|term)s?|behind bars|in (?:prison|jail)|to prison|imprisonment)\b/i,
    unless:
      /\b(?:served|serving|spent|after|could|may|might|faces?|facing|up to|maximum|minimum|suspended|parole|already|ago|escaped?)\b/i,
    whose: new RegExp(
      `(?:${PERSON_NAME}(?:,[^,;.]{1,60},)? (?:(?:was|were|is|has been|had been) (?:sentenced|jailed|imprisoned|given|handed|sent)|got|gets|received|receives|(?:sentenced|jailed|imprisoned) (?:for|to))\\b|\\b(?:sentenced|jailed|imprisoned|gave|handed|sent) (?:\\p{Ll}{2,20} ){0,4}${PERSON_NAME.replace("who", "whom")})`,
      "u",
    ),
    as: { item: "prison sentence", attribute: "", action: "sentenced" },
  },
  {
    ...NAMES,
    kinds: kinds("money"),
    items: new Set(["", "cash", "money", "loot", "haul", "banknote"]),
    actions: setOf(" stolen taken robbed seized made"),
    ahead:
      /\b(?:took|take|taken|steal|stole|stolen|got away with|made off with|escaped with|fled with|grabbed|robbed [^.;,]{1,50} of|netted|haul of|loot of)(?: about| some| around| nearly| almost| over| more than| at least)?\s\P{L}{0,2}$/iu,
    whose: /\b(?<what>robbers?|robbery|thie(?:f|ves)|theft|burglars?|burglary|heist|hold-?up|raiders?|gunmen|gang)\b/iu,
    as: { item: "loot", attribute: "", action: "stolen" },
  },
  {
    ...NAMES,
    kinds: kinds("money"),
    actions: setOf(" built constructed completed renovated restored rebuilt erected"),
    ahead:
      /\b(?:built|constructed|erected|completed|renovated|restored|rebuilt|put up|opened|laid) (?:[^.;,:\d]{0,30} )?(?:for|at a (?:total )?cost of)(?: about| some| around| nearly| almost| over| more than| at least)?\s\P{L}{0,2}$/iu,
    as: { attribute: "cost" },
  },
  {
    ...NAMES,
    kinds: kinds("money"),
    attributes: setOf(" level value cost price total amount"),
    unless: /\b(?:per|a|each) share\b/i,
    clause: /\b(?:bid|bids|offer|offers|offered|takeover|buyout|buy-out)\b/i,
    whose: new RegExp(
      `\\b(?:bids?|offer(?:s|ed|ing)?|takeover|buyout|buy-out)\\b(?:[^.;]|\\.\\d){0,60}?\\b(?:for|of) (?:\\p{Ll}{2,20} ){0,3}${PERSON_NAME}`,
      "u",
    ),
    as: { item: "bid", attribute: "", action: "" },
  },
];

/** What is got from fields, wells and works, told by the word for it: "oil output", "the wheat crop", "production of steel". */
export const OUTPUTS: ReadonlySet<string> = setOf("output production harvest crop extraction");

/** How it is got. */
export const PRODUCED: ReadonlySet<string> = setOf(
  "produced generated pumped extracted harvested mined reaped gathered threshed grown lifted made",
);

/** Words for a change upwards, behind what has changed: "a pay rise of 5 percent" is a rise of the pay. */
export const RISES: ReadonlySet<string> = setOf("rise raise increase hike growth gain jump climb");

const byWord = (deeds: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(deeds).flatMap(([deed, words]) => words.split(" ").map((word) => [word, deed] as const)));

/** Words for one thing that happens to some things alone: flights are grounded by snow, planes by a fault. */
export const OF_ONE_KIND: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries<Readonly<Record<string, string>>>({
    flight: { cancelled: "grounded scrapped axed dropped called-off canceled suspended" },
    train: { cancelled: "scrapped axed called-off canceled" },
    seat: { won: "taken secured received gotten bagged claimed obtained given" },
    medal: { won: "taken secured bagged claimed collected" },
  }).map(([item, deeds]) => [item, byWord(deeds)] as const),
);

/** How seats and medals are come by, where the verb was not read as what befell them. */
export const COME_BY =
  /\b(?:took|takes|taking|won|wins|winning|secured|bagged|claimed|captured|picked up|collected|got)(?: about| some| around| nearly| almost| over| more than| at least| only| just)?\s$/i;

/** What people come together for, by kind: who came to a match did not come to the rally of that day. */
export const GATHERINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    match: "match game derby final semifinal semi-final quarterfinal playoff cup test kick-off",
    race: "race marathon rally-race regatta grand-prix",
    concert: "concert gig festival show opera recital",
    march: "march rally demonstration protest vigil procession marched rallied demonstrated",
    parade: "parade carnival",
    fair: "fair exhibition expo market museum",
    mass: "mass funeral service prayer prayers pilgrimage",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Words for what was put up once and paid for once. */
export const PUT_UP =
  /\b(?:built|constructed|erected|completed|renovated|restored|rebuilt|refurbished)\b|\b(?:bridge|tunnel|dam|stadium|station|museum|hospital|road|railway|airport|school|church|tower|arena|canal|port|line|project|building|plant|factory)\b[^.;]{0,40}\bcost\b/i;
