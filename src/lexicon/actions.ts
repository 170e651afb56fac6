/** Actions that two sources use for one event, under the name that is compared. */
export const SAME_ACTION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: "died dead drowned murdered slain perished massacred",
    wounded: "injured hurt",
    launched: "fired shelled fallen dropped landed shot lobbed",
    captured: "seized looted confiscated taken",
    destroyed: "demolished lost hit wrecked ruined razed",
    burned: "burnt blackened scorched charred",
    produced: "generated",
    vaccinated: "immunised immunized inoculated",
    imprisoned: "jailed",
    deported: "expelled",
    displaced: "evicted uprooted fled",
    liberated: "freed recaptured retaken",
    purchased: "bought acquired",
    rescued: "saved",
    attended: "marched drawn gathered protested demonstrated attracted rallied",
    begun: "started began broken launched-war",
    ended: "finished concluded stopped",
    built: "constructed erected",
    returned: "handed-back",
    dismissed: "laid-off fired-worker sacked redundant",
    culled: "slaughtered",
    overturned: "tipped-over rolled-over flipped-over toppled-over tipped",
  }).flatMap(([action, words]) => words.split(" ").map((word) => [word, action] as const)),
);

/** What a thing is in rather than what happened to it: such counts go up and down. */
export const STATES: ReadonlySet<string> = new Set(
  "missing employed held detained deployed stationed hospitalized hospitalised trapped needed expected remaining living serving owned operated occupied equipped unemployed treated insured stranded imprisoned jailed used possessed included based enrolled registered lived inhabited populated counted estimated required planned had been stood unpowered".split(
    " ",
  ),
);

/** Verbs of speaking and standing about, which happen to nothing. */
export const TALK: ReadonlySet<string> = new Set(
  "talked situated located discussed mentioned described called known named considered said told seen shown spoken surrounded meant reached risen become made got given set amounted totalled totaled numbered listed reported announced confirmed".split(
    " ",
  ),
);

/** Verbs of moving and reaching, whose length is the way: "drove 300 km". */
export const MOVES: ReadonlySet<string> = new Set(
  "advance ascend bike bolt carry chase climb commute crawl creep cross cruise cycle dash descend dive drag drift drive drop escape extend fall fire flee fly follow glide go haul hike hurl jog journey jump launch leap lift march migrate move orbit paddle parachute pull push race rappel reach retreat ride rise roll row run sail shift sink skate ski skid slide slip sprint stretch swerve swim swing tow track trail transport travel trek trudge tumble venture wade walk wander withdraw".split(
    " ",
  ),
);

/** Verbs whose sum of money goes to whom "to" names: "lent 60 million to two mills". */
export const GIVING: ReadonlySet<string> = new Set(
  "pay give lend grant award donate offer owe send transfer pledge hand allocate promise contribute".split(" "),
);

/** What is done with money alone. Infinitives. */
export const PAYING: ReadonlySet<string> = new Set(
  "pay repay borrow lend owe spend invest raise earn save donate pledge".split(" "),
);

/** What is done with money among other things: so read of a bare sum where the last sum was one of money. Infinitives. */
export const DEALING: ReadonlySet<string> = new Set(
  "receive grant offer give need award allocate budget contribute collect fine charge commit provide approve disburse secure request seek demand want set".split(
    " ",
  ),
);

/** What persons and firms do with a sum, which is not for them; things that do so have earned or lost it. Infinitives. */
export const EARNING: ReadonlySet<string> = new Set(
  "lose make earn take steal save owe borrow collect receive win get secure book net generate withdraw transfer send hand claim embezzle launder pocket burn commit budget earmark contribute set recover refund reclaim retrieve bill seize confiscate intercept freeze".split(
    " ",
  ),
);

/** Verbs that tell how many live somewhere, and nothing that befalls them. Infinitives. */
export const KEEPING: ReadonlySet<string> = new Set(
  "have be number count house total reach contain exceed hold become remain lose include".split(" "),
);

/** Verbs of headlines, where a capital makes no name of them: "Storm Kills 12", with the small words among them. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  "say says kill kills hurt hurts report reports leave leaves find finds injure injures arrest arrests claim claims fear fears wound wounds cut cuts add adds win wins lose loses buy buys sell sells hit hits top tops near nears reach reaches save saves free frees seize seizes charge charges get gets take takes see sees with after as".split(
    " ",
  ),
);

/** What a thing does without an end, in words that are nouns too: "the reef lies at a depth of 11 metres". */
export const STANCES: ReadonlySet<string> = new Set(
  "lies stands runs sits stretches rises reaches falls ends lasts starts leads flows drops sinks".split(" "),
);

/** What the other side does with an amount that was named: "a withdrawal of 10 km; they offered 5". */
export const ANSWERING: ReadonlySet<string> = new Set(
  "offered offers wanted wants demanded got received asked proposed granted promised allowed accepted".split(" "),
);

/** How somebody comes by seats and medals, and has them. */
export const GETTING: ReadonlySet<string> = new Set(
  "won win wins winning took take takes taking got get gets received secured gained gave gives handed awarded polled has have had hold holds held with".split(
    " ",
  ),
);

/** What a sum is by its verb: "we borrowed 5 million" is a loan. */
export const SUM_BY_VERB: ReadonlyMap<string, string> = new Map([
  ["borrow", "loan"],
  ["lend", "loan"],
  ["pay", "payment"],
  ["repay", "repayment"],
  ["invest", "investment"],
  ["spend", "spending"],
  ["donate", "donation"],
  ["lose", "loss"],
  ["earn", "earnings"],
  ["export", "exports"],
  ["import", "imports"],
]);

/** What is got out of the ground or sent abroad is no thing of who does it. Infinitives. */
export const PRODUCING: ReadonlySet<string> = new Set(
  "pump produce export import ship extract refine load lift sell buy output".split(" "),
);
