/** What can happen to a counted thing, with the words that say so. */
export interface EventEntry {
  /** The action as exported: a past participle. */
  readonly id: string;
  readonly topic: "war" | "disaster" | "crime" | "displacement" | "business" | "building" | "politics" | "health" | "life";
  /** Infinitives whose object it happens to, particles included: "shoot down". */
  readonly verbs?: readonly string[];
  /** Infinitives whose subject it happens to: "die". */
  readonly own?: readonly string[];
  /** Nouns of the event: "destruction of 12 trucks", "losses: 12 trucks". */
  readonly nouns?: readonly string[];
  /** Words that say it without a verb: "five dead". */
  readonly words?: readonly string[];
  /** Nouns for those it happened to: "10,000 deserters". */
  readonly who?: readonly string[];
  /** Means this only of persons, of equipment, of things of any kind, of equipment that flies, or of what is neither a person nor equipment. */
  readonly of?: "persons" | "equipment" | "things" | "flying" | "others";
}

export const EVENTS: readonly EventEntry[] = [
  // ---- war
  {
    id: "killed",
    topic: "war",
    of: "persons",
    verbs: [
      "kill",
      "slay",
      "murder",
      "massacre",
      "slaughter",
      "behead",
      "lynch",
      "assassinate",
      "shoot dead",
      "gun down",
      "hack to death",
      "stab to death",
      "beat to death",
      "burn to death",
      "burn alive",
      "liquidate",
      "eliminate",
      "neutralize",
      "neutralise",
      "wipe out",
      "annihilate",
      "destroy",
      "exterminate",
      "lose",
      "decapitate",
      "martyr",
      "electrocute",
      "drown",
      "suffocate",
      "claim the lives of",
      "take the lives of",
      "cost the lives of",
    ],
    own: [
      "die",
      "perish",
      "drown",
      "suffocate",
      "succumb",
      "lose their lives",
      "lose their life",
      "give their lives",
      "lay down their lives",
      "sacrifice their lives",
      "pass away",
      "burn to death",
      "fall in battle",
      "fall in the battle",
      "fall in action",
      "fall in combat",
      "fall in fighting",
      "fall in the fighting",
      "fall on the battlefield",
    ],
    nouns: [
      "death",
      "killing",
      "murder",
      "massacre",
      "slaughter",
      "homicide",
      "assassination",
      "elimination",
      "liquidation",
      "drowning",
      "death toll",
      "toll",
      "fatality",
      "loss of life",
      "loss",
    ],
    words: ["dead", "deceased", "lifeless"],
    who: ["victim", "fatality", "death", "corpse", "body", "martyr", "killing", "murder", "homicide", "drowning"],
  },
  {
    id: "wounded",
    topic: "war",
    of: "persons",
    verbs: ["wound", "injure", "hurt", "maim", "hospitalize with wounds", "hospitalise with wounds", "burn"],
    own: [
      "sustain injuries",
      "suffer injuries",
      "suffer burns",
      "sustain wounds",
      "receive injuries",
      "receive wounds",
      "suffer wounds",
    ],
    nouns: ["injury", "wounding"],
    words: ["hurt"],
    who: ["injury", "casualty with wounds"],
  },
  {
    id: "missing",
    topic: "war",
    of: "persons",
    own: ["go missing", "disappear", "vanish"],
    nouns: ["disappearance"],
    words: ["missing", "unaccounted", "unaccounted for"],
    who: ["disappearance"],
  },
  { id: "disappeared", topic: "war", of: "things", own: ["disappear", "vanish"] },
  {
    id: "destroyed",
    topic: "war",
    of: "equipment",
    verbs: [
      "lose",
      "shoot down",
      "down",
      "sink",
      "eliminate",
      "neutralize",
      "neutralise",
      "disable",
      "write off",
      "bring down",
      "take out",
    ],
    own: ["sink"],
    words: ["gone"],
    nouns: ["loss", "elimination", "sinking"],
  },
  {
    id: "destroyed",
    topic: "war",
    of: "things",
    verbs: [
      "destroy",
      "demolish",
      "annihilate",
      "wipe out",
      "raze",
      "raze to the ground",
      "knock out",
      "put out of action",
      "put out of commission",
      "obliterate",
      "flatten",
      "level",
      "wreck",
      "ruin",
      "blow up",
      "burn down",
      "burn to the ground",
      "wash away",
      "sweep away",
      "pulverize",
      "pulverise",
      "gut",
      "incinerate",
    ],
    own: ["burn down", "collapse", "burn to the ground", "come down", "give way", "cave in", "fall down", "crumble"],
    words: ["gone"],
    nouns: ["destruction", "demolition", "annihilation", "obliteration", "collapse"],
    who: ["wreck"],
  },
  { id: "destroyed", topic: "war", of: "flying", verbs: ["intercept"], nouns: ["interception"] },
  { id: "intercepted", topic: "war", verbs: ["intercept"], nouns: ["interception"] },
  {
    id: "captured",
    topic: "war",
    verbs: [
      "capture",
      "seize",
      "loot",
      "confiscate",
      "impound",
      "take prisoner",
      "take captive",
      "take as booty",
      "take as military booty",
      "take as bounty",
      "take as loot",
      "take as spoils",
      "take as military spoils",
      "take as war booty",
      "take as trophies",
      "take as trophy",
      "take as a trophy",
      "take into captivity",
      "commandeer",
      "plunder",
      "nab",
      "pillage",
      "salvage",
      "overrun",
    ],
    own: ["surrender", "fall into captivity"],
    nouns: ["capture", "seizure", "looting", "confiscation", "booty", "spoil", "trophy", "loot", "captivity", "surrender"],
    words: ["captive", "loot"],
    who: ["prisoner", "captive", "prisoner of war", "POW", "trophy"],
  },
  {
    id: "damaged",
    topic: "war",
    of: "things",
    verbs: ["damage", "cripple", "dent"],
    own: ["suffer damage", "sustain damage", "suffer damages", "sustain damages"],
    nouns: ["damage"],
  },
  {
    id: "abandoned",
    topic: "war",
    verbs: ["abandon", "leave behind", "leave on the battlefield"],
    nouns: ["abandonment"],
  },
  {
    id: "launched",
    topic: "war",
    verbs: ["launch", "fire", "fire off", "shoot off", "lob", "hurl", "drop", "discharge"],
    own: ["land", "rain down", "rain", "fall on", "land on"],
    nouns: ["launch", "firing"],
    of: "equipment",
  },
  { id: "launched", topic: "war", verbs: ["launch"], nouns: ["launch"] },
  { id: "hit", topic: "war", verbs: ["hit", "strike"] },
  { id: "shelled", topic: "war", verbs: ["shell", "bombard"], nouns: ["shelling", "bombardment"] },
  { id: "bombed", topic: "war", verbs: ["bomb"], nouns: ["bombing"] },
  { id: "attacked", topic: "war", verbs: ["attack", "raid", "storm", "ambush"] },
  { id: "mined", topic: "war", verbs: ["mine"] },
  { id: "laid", topic: "war", verbs: ["lay", "plant"], of: "equipment" },
  {
    id: "cleared",
    topic: "war",
    verbs: ["clear", "defuse", "demine", "dispose of"],
    nouns: ["clearance", "disposal", "demining"],
  },
  { id: "liberated", topic: "war", verbs: ["liberate", "free", "de-occupy"], nouns: ["liberation"], of: "things" },
  { id: "liberated", topic: "war", verbs: ["liberate"], of: "persons" },
  { id: "released", topic: "war", verbs: ["free"], of: "persons" },
  { id: "recaptured", topic: "war", verbs: ["recapture", "retake", "regain"], nouns: ["recapture"] },
  { id: "occupied", topic: "war", verbs: ["occupy", "annex"], nouns: ["occupation", "annexation"] },
  {
    id: "deserted",
    topic: "war",
    own: ["desert", "defect"],
    nouns: ["desertion", "defection"],
    who: ["deserter", "defector", "desertion", "defection"],
  },
  {
    id: "mobilized",
    topic: "war",
    verbs: ["mobilize", "mobilise", "call up", "conscript", "draft"],
    nouns: ["mobilization", "mobilisation", "conscription"],
  },
  { id: "deployed", topic: "war", verbs: ["deploy", "station", "garrison"], nouns: ["deployment"] },
  {
    id: "withdrawn",
    topic: "war",
    verbs: ["withdraw", "pull out", "pull back"],
    own: ["withdraw", "retreat"],
    nouns: ["withdrawal"],
  },
  { id: "exchanged", topic: "war", verbs: ["exchange", "swap"], nouns: ["exchange", "swap"] },
  { id: "supplied", topic: "war", verbs: ["supply", "provide"], nouns: ["supply"] },
  { id: "violated", topic: "war", verbs: ["violate", "breach"], nouns: ["violation", "breach"] },
  { id: "fortified", topic: "war", verbs: ["fortify"], nouns: ["fortification"] },

  // ---- displacement
  {
    id: "displaced",
    topic: "displacement",
    of: "persons",
    verbs: [
      "displace",
      "uproot",
      "drive from their homes",
      "force from their homes",
      "make homeless",
      "leave homeless",
      "render homeless",
      "expel from their homes",
      "force to flee",
      "force to leave",
    ],
    own: [
      "leave their homes",
      "lose their homes",
      "abandon their homes",
      "flee their homes",
      "become homeless",
      "take shelter",
      "take temporary shelter",
      "seek shelter",
      "take refuge",
      "seek refuge",
    ],
    nouns: ["displacement", "exodus"],
    words: ["homeless"],
    who: ["displaced person", "internally displaced person", "IDP", "evacuee from war", "displacement"],
  },
  {
    id: "evacuated",
    topic: "displacement",
    verbs: ["evacuate", "move out", "move to safety", "bring to safety", "take to safety"],
    nouns: ["evacuation"],
    who: ["evacuee", "evacuation"],
  },
  {
    id: "expelled",
    topic: "displacement",
    verbs: ["expel", "banish", "drive out", "throw out of the country"],
    nouns: ["expulsion"],
  },
  { id: "deported", topic: "displacement", verbs: ["deport"], nouns: ["deportation"], who: ["deportee", "deportation"] },
  { id: "delivered", topic: "business", verbs: ["hand over", "turn over"], nouns: ["handover"], of: "equipment" },
  {
    id: "returned",
    topic: "displacement",
    verbs: ["return", "give back", "hand back", "hand over", "repatriate"],
    own: ["return", "go back", "come back"],
    nouns: ["return", "repatriation", "handover"],
    who: ["returnee"],
  },
  { id: "resettled", topic: "displacement", verbs: ["resettle", "rehouse", "relocate"], nouns: ["resettlement", "relocation"] },
  { id: "fled", topic: "displacement", own: ["flee"] },
  { id: "reached", topic: "displacement", of: "persons", own: ["make it to", "make it as far as", "make it across"] },
  { id: "arrived", topic: "displacement", own: ["arrive", "cross the border"], nouns: ["arrival"], who: ["arrival"] },
  { id: "stranded", topic: "displacement", verbs: ["strand", "cut off", "maroon"], words: ["stranded"] },
  { id: "trapped", topic: "displacement", verbs: ["trap"], words: ["trapped"] },

  // ---- disaster
  {
    id: "rescued",
    topic: "disaster",
    verbs: [
      "rescue",
      "pull from the rubble",
      "pull from the wreckage",
      "pull from the water",
      "pull from the sea",
      "pull out alive",
      "pull alive",
      "bring out alive",
      "dig out alive",
      "bring to safety",
      "pull to safety",
      "pluck to safety",
      "haul to safety",
      "lift to safety",
      "winch to safety",
    ],
    nouns: ["rescue"],
    who: ["rescue"],
  },
  { id: "rescued", topic: "disaster", verbs: ["save", "pick up", "pluck", "airlift"], of: "persons" },
  { id: "survived", topic: "disaster", own: ["survive"], who: ["survivor"], words: ["alive"] },
  { id: "flooded", topic: "disaster", verbs: ["flood", "inundate", "submerge"], nouns: ["flooding"] },
  {
    id: "burned",
    topic: "disaster",
    of: "things",
    verbs: ["burn", "torch", "scorch", "char", "set on fire", "set ablaze", "set alight"],
    own: ["burn", "catch fire"],
    nouns: ["burning"],
  },
  { id: "affected", topic: "disaster", verbs: ["affect"] },
  { id: "derailed", topic: "disaster", verbs: ["derail"], own: ["derail", "jump the tracks"], nouns: ["derailment"] },
  { id: "crashed", topic: "disaster", own: ["crash"], nouns: ["crash"] },
  { id: "buried", topic: "disaster", verbs: ["bury"], nouns: ["burial"] },
  { id: "cancelled", topic: "disaster", verbs: ["cancel", "call off"], nouns: ["cancellation"], who: ["cancellation"] },
  { id: "recovered", topic: "disaster", verbs: ["recover", "retrieve"], nouns: ["recovery"] },
  { id: "exhumed", topic: "disaster", verbs: ["exhume", "disinter"], nouns: ["exhumation"] },

  // ---- crime
  {
    id: "arrested",
    topic: "crime",
    verbs: ["arrest", "round up", "apprehend", "take into custody"],
    nouns: ["arrest"],
    who: ["arrest", "arrestee"],
  },
  {
    id: "detained",
    topic: "crime",
    verbs: ["detain", "intern", "hold in custody"],
    nouns: ["detention"],
    who: ["detainee", "detention", "internee"],
  },
  {
    id: "imprisoned",
    topic: "crime",
    verbs: ["imprison", "incarcerate", "lock up"],
    nouns: ["imprisonment"],
  },
  { id: "jailed", topic: "crime", verbs: ["jail", "send to jail", "send to prison"] },
  { id: "convicted", topic: "crime", verbs: ["convict", "find guilty"], nouns: ["conviction"], who: ["conviction"] },
  { id: "sentenced", topic: "crime", verbs: ["sentence"], nouns: ["sentencing"] },
  { id: "charged", topic: "crime", verbs: ["charge", "indict"], nouns: ["indictment"], who: ["indictment"], of: "persons" },
  {
    id: "executed",
    topic: "crime",
    verbs: ["execute", "hang", "put to death"],
    nouns: ["execution"],
    who: ["execution"],
    of: "persons",
  },
  {
    id: "abducted",
    topic: "crime",
    verbs: ["abduct", "kidnap", "take hostage"],
    nouns: ["abduction", "kidnapping"],
    who: ["hostage", "abduction", "kidnapping"],
  },
  { id: "released", topic: "crime", verbs: ["release", "set free"], nouns: ["release"] },
  {
    id: "stolen",
    topic: "crime",
    verbs: [
      "steal",
      "pilfer",
      "snatch",
      "swindle",
      "rustle",
      "make off with",
      "get away with",
      "run off with",
      "walk off with",
      "drive off with",
    ],
    nouns: ["theft"],
  },
  { id: "robbed", topic: "crime", verbs: ["rob", "burgle", "mug", "hold up"], nouns: ["robbery", "burglary"] },
  { id: "embezzled", topic: "crime", verbs: ["embezzle", "siphon off"], nouns: ["embezzlement"] },
  { id: "raped", topic: "crime", verbs: ["rape"], nouns: ["rape"], who: ["rape"] },
  { id: "tortured", topic: "crime", verbs: ["torture"], nouns: ["torture"] },

  // ---- business
  {
    id: "laid off",
    topic: "business",
    verbs: [
      "lay off",
      "make redundant",
      "let go",
      "sack",
      "dismiss",
      "axe",
      "throw out of work",
      "put out of work",
      "leave jobless",
    ],
    own: ["lose their jobs", "lose their job", "lose jobs", "lose work"],
    nouns: ["layoff", "redundancy", "dismissal", "job loss"],
    who: ["layoff", "redundancy", "job loss"],
    words: ["redundant"],
  },
  { id: "laid off", topic: "business", verbs: ["fire"], nouns: ["firing"], of: "persons" },
  { id: "cut", topic: "business", verbs: ["cut", "slash", "shed", "eliminate", "axe"], nouns: ["job cut"], who: ["job cut"] },
  { id: "hired", topic: "business", verbs: ["hire", "recruit", "take on"], nouns: ["hiring", "recruitment"] },
  { id: "sold", topic: "business", verbs: ["sell", "sell off", "offload"], nouns: ["sale"] },
  {
    id: "purchased",
    topic: "business",
    verbs: ["purchase", "buy", "acquire", "procure"],
    nouns: ["purchase", "acquisition", "procurement"],
  },
  { id: "ordered", topic: "business", verbs: ["order"], nouns: ["order"], of: "equipment" },
  {
    id: "produced",
    topic: "business",
    verbs: ["produce", "manufacture", "assemble"],
    nouns: ["production", "output", "manufacture"],
  },
  { id: "exported", topic: "business", verbs: ["export"], nouns: ["export"] },
  { id: "imported", topic: "business", verbs: ["import"], nouns: ["import"] },
  {
    id: "allocated",
    topic: "business",
    verbs: ["allocate", "earmark", "set aside", "appropriate", "make available", "ring-fence"],
    nouns: ["allocation", "appropriation"],
  },
  { id: "invested", topic: "business", verbs: ["invest"], nouns: ["investment"] },
  { id: "spent", topic: "business", of: "things", verbs: ["spend"], nouns: ["spending", "expenditure"] },
  { id: "paid", topic: "business", verbs: ["pay", "pay out", "disburse"], nouns: ["payment"] },
  { id: "earned", topic: "business", verbs: ["earn", "make a profit of"] },
  { id: "raised", topic: "business", verbs: ["raise"], nouns: [] },
  { id: "donated", topic: "business", verbs: ["donate", "pledge"], nouns: ["donation"] },
  { id: "borrowed", topic: "business", verbs: ["borrow"] },
  { id: "fined", topic: "business", verbs: ["fine"] },
  { id: "lost", topic: "business", of: "others", verbs: ["lose"] },
  { id: "closed", topic: "business", verbs: ["close", "shut", "shut down", "close down"], own: ["close"], nouns: ["closure"] },
  { id: "opened", topic: "business", verbs: ["open", "inaugurate"], own: ["open"], nouns: ["opening", "inauguration"] },
  { id: "recalled", topic: "business", verbs: ["recall"], nouns: ["recall"] },
  { id: "delivered", topic: "business", verbs: ["deliver", "ship"], nouns: ["delivery", "shipment"] },
  {
    id: "distributed",
    topic: "business",
    verbs: ["distribute", "hand out", "give out", "share out", "dole out", "pass out"],
    nouns: ["distribution"],
    of: "things",
  },
  { id: "created", topic: "business", verbs: ["create"], nouns: ["creation"] },

  // ---- building
  {
    id: "built",
    topic: "building",
    verbs: ["build", "construct", "erect", "set up"],
    nouns: ["construction", "building of", "erection"],
  },
  { id: "rebuilt", topic: "building", verbs: ["rebuild", "reconstruct"], nouns: ["reconstruction", "rebuilding"] },
  { id: "restored", topic: "building", verbs: ["restore", "renovate", "refurbish"], nouns: ["restoration", "renovation"] },
  { id: "repaired", topic: "building", verbs: ["repair", "fix"], nouns: ["repair"] },
  { id: "planted", topic: "building", verbs: ["plant"], nouns: ["planting"], of: "things" },
  { id: "installed", topic: "building", verbs: ["install", "instal"], nouns: ["installation"] },
  { id: "established", topic: "building", verbs: ["establish", "found"], nouns: ["establishment", "foundation"] },

  // ---- politics
  { id: "elected", topic: "politics", verbs: ["elect", "vote in", "re-elect"], nouns: ["election"] },
  {
    id: "voted",
    topic: "politics",
    own: ["vote", "cast a ballot", "cast ballots", "cast their ballots", "cast their votes"],
    nouns: ["vote"],
  },
  { id: "cast", topic: "politics", verbs: ["cast"] },
  { id: "won", topic: "politics", verbs: ["win", "gain"], nouns: [] },
  { id: "registered", topic: "politics", verbs: ["register"], own: ["register"], nouns: ["registration"] },
  { id: "appointed", topic: "politics", verbs: ["appoint", "nominate"], nouns: ["appointment"] },
  { id: "resigned", topic: "politics", own: ["resign", "step down", "quit"], nouns: ["resignation"], who: ["resignation"] },
  { id: "signed", topic: "politics", verbs: ["sign", "ink", "initial"], own: ["sign"], nouns: ["signing", "signature"] },
  { id: "adopted", topic: "politics", verbs: ["adopt", "ratify"], nouns: ["adoption", "ratification"] },
  { id: "marched", topic: "politics", own: ["march", "parade"] },
  {
    id: "protested",
    topic: "politics",
    own: ["protest", "demonstrate", "rally"],
    who: ["protester", "protestor", "demonstrator"],
  },
  {
    id: "attended",
    topic: "politics",
    own: ["attend", "turn out", "turn up", "take part", "participate"],
    who: ["attendee", "participant"],
  },
  { id: "gathered", topic: "politics", own: ["gather", "assemble", "congregate"] },
  { id: "visited", topic: "politics", own: ["visit"], who: ["visitor"] },
  { id: "watched", topic: "politics", own: ["watch"], who: ["viewer"] },

  // ---- health
  {
    id: "infected",
    topic: "health",
    verbs: ["infect"],
    own: ["test positive", "fall ill", "fall sick"],
    nouns: ["infection"],
    who: ["infection"],
    words: ["ill", "sick"],
  },
  {
    id: "vaccinated",
    topic: "health",
    verbs: ["vaccinate", "inoculate", "immunize", "immunise"],
    nouns: ["vaccination"],
    who: ["vaccination"],
  },
  {
    id: "hospitalized",
    topic: "health",
    verbs: ["hospitalize", "hospitalise", "admit to hospital", "take to hospital"],
    nouns: ["hospitalization", "hospitalisation"],
    who: ["hospitalization", "hospitalisation"],
  },
  { id: "recovered", topic: "health", own: ["recover"], nouns: ["recovery"], of: "persons" },
  { id: "treated", topic: "health", verbs: ["treat"], of: "persons" },
  { id: "diagnosed", topic: "health", verbs: ["diagnose"], of: "persons" },
  { id: "tested", topic: "health", verbs: ["test"] },
  { id: "culled", topic: "health", verbs: ["cull", "put down"], nouns: ["cull", "culling"] },
  { id: "poisoned", topic: "health", verbs: ["poison"], nouns: ["poisoning"], of: "persons" },

  // ---- life
  { id: "born", topic: "life", verbs: ["bear"], words: ["born"], nouns: ["birth"], who: ["birth"] },
  {
    id: "started",
    topic: "life",
    verbs: ["start", "begin", "commence"],
    own: ["start", "begin", "commence", "break out", "erupt"],
    nouns: ["start", "beginning", "outbreak", "onset"],
  },
  {
    id: "ended",
    topic: "life",
    verbs: ["end", "finish", "conclude"],
    own: ["end", "finish", "conclude", "cease"],
    nouns: ["end"],
  },
  { id: "founded", topic: "life", verbs: ["found"] },
];

/** Verbs that tell a state, a relation or an act of speech: nothing happens to what they count. Infinitives. */
export const STATES: ReadonlySet<string> = new Set(
  (
    "be have do get become remain stay seem appear look live reside dwell exist stand lie sit situate locate consist comprise include contain " +
    "cover span measure weigh last take cost price value total number amount equal reach hit exceed surpass top average range vary stretch extend run hold own possess keep " +
    "need require want wish like love hate fear hope expect believe think know understand mean imply involve concern depend belong matter " +
    "say tell report state announce claim declare add note stress explain describe write mention confirm deny warn admit acknowledge argue insist " +
    "suggest propose offer demand ask call count estimate calculate put see hear find show indicate reveal learn discover note consider regard view " +
    "rise fall grow increase decrease decline drop climb jump surge soar shrink double triple halve change move go come turn bring give make use try try help " +
    "face meet follow lead leave let allow enable cause result begin start continue keep stop approve agree decide plan intend account make serve feature represent " +
    "relate base carry accord compare link associate surround adjoin border name title date age aim let seat house accommodate boast enjoy share involve rank " +
    "suffer sustain experience undergo receive bear endure inflict incur employ record log document verify detect identify tally"
  ).split(" "),
);

/** Those of them that are events for what they govern, and for what they are said of in the passive: "receive", "were found". */
export const MILD: ReadonlySet<string> = new Set(
  "make receive find discover identify detect report record log document verify employ reach approve meet add give stop confirm leave locate carry".split(
    " ",
  ),
);

/** Verbs that mean another thing with a word behind them: "turned back 214 people", "put up 12 bridges", "handed in 4,000 signatures". */
export const PARTICLE_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "turn>back,away,over,in,down,off,on send>back,out,away,in,off bring>back,in,down,home,up take>back,away,over,in,off,down,out,up put>up,out,down,forward " +
    "hand>in,out,over,back call>off,up,in,out,back give>up,back,out,away pull>back,out,down,up,in pay>out,back,off,in set>up,aside,off,out " +
    "drive>out,off,away,back pick>up,out round>up blow>up break>up,down,into,in,out,off,through dig>up,out lock>up buy>up,back,out carry>out,off,away " +
    "wipe>out throw>out,away walk>out,off drop>out,off move>out,in,away lay>off,down sell>off cut>off,down,back write>off,down fight>off,back shut>down,off " +
    "close>down,off cordon>off win>back,over hold>back sweep>away wash>away,ashore,up tear>down,up burn>down track>down chop>down knock>out,down " +
    "let>in,go,off,out come>home,forward,ashore go>home,missing,bankrupt sign>up,off phase>out roll>out eke>out ship>in,out,off fly>in,out,home flow>in,out " +
    "bus>in,out weed>out vote>out,down,in switch>off,on,over rule>out strip>away scale>back,down,up step>down,up stand>down,trial check>in,out " +
    "rip>off,up,out run>over,down,aground crack>down force>out,back lift>out,off tow>away,in,out build>up draw>up,down fill>in,up,out hire>out " +
    "clear>away,out hose>down mow>down chase>away,off,out"
  )
    .split(" ")
    .map((line) => line.split(">") as [string, string])
    .map(([verb, particles]) => [verb, particles.split(",")]),
);

/** Past participles that are not made with -ed: infinitive to participle. */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  (
    "beat>beaten bend>bent bind>bound bite>bitten bleed>bled blow>blown break>broken breed>bred bring>brought build>built burn>burned burst>burst buy>bought " +
    "call>called cast>cast catch>caught choose>chosen cut>cut deal>dealt dig>dug draw>drawn drink>drunk drive>driven eat>eaten feed>fed fight>fought find>found " +
    "forbid>forbidden freeze>frozen give>given grow>grown hang>hanged hear>heard hide>hidden hit>hit hold>held hurt>hurt keep>kept know>known lay>laid lead>led " +
    "leave>left lend>lent let>let light>lit lose>lost make>made meet>met outlaw>outlawed overthrow>overthrown pay>paid put>put read>read rebuild>rebuilt ride>ridden " +
    "ring>rung run>run say>said see>seen seek>sought sell>sold send>sent set>set shake>shaken shoot>shot shut>shut sing>sung sink>sunk speak>spoken spend>spent " +
    "spill>spilled split>split spread>spread steal>stolen stick>stuck strike>struck sweep>swept swim>swum take>taken teach>taught tear>torn tell>told " +
    "think>thought throw>thrown undergo>undergone wake>woken wear>worn win>won withdraw>withdrawn write>written " +
    "overrun>overrun retake>retaken undertake>undertaken begin>begun bear>born become>become come>come go>gone fall>fallen fly>flown forget>forgotten swear>sworn"
  )
    .split(" ")
    .map((pair) => pair.split(">") as [string, string]),
);
