import type { Entry } from "../types.js";

/** Everyday countable things under several names, with their classes, so that "dwellings" and "houses" are one figure and a house is a building. */
export const EVERYDAY: readonly Entry[] = [
  { id: "district", forms: ["region", "territory", "province", "county", "raion", "rayon", "oblast", "prefecture", "canton"] },
  { id: "village", forms: ["hamlet", "rural settlement"], isA: ["settlement"] },
  { id: "settlement", forms: ["populated area", "populated place", "locality", "community"] },
  { id: "town", isA: ["settlement"] },
  { id: "city", isA: ["settlement"] },
  { id: "building", forms: ["structure", "edifice", "premises"] },
  {
    id: "house",
    forms: ["home", "dwelling", "residence", "residential house", "private house", "residential home"],
    isA: ["building"],
  },
  { id: "apartment", forms: ["flat", "apartment unit"] },
  {
    id: "apartment building",
    forms: ["apartment block", "residential building", "block of flats", "tower block", "multi-storey building"],
    isA: ["building"],
  },
  { id: "school", isA: ["building"] },
  { id: "hospital", forms: ["clinic"], isA: ["building"] },
  { id: "church", isA: ["building"] },
  { id: "mosque", isA: ["building"] },
  { id: "factory", forms: ["plant", "works", "mill"] },
  { id: "company", forms: ["firm", "enterprise", "business", "corporation"] },
  { id: "country", forms: ["nation", "state"] },
  { id: "war", forms: ["conflict", "hostilities", "armed conflict", "fighting"] },
  { id: "battle", forms: ["clash", "skirmish", "clashes"] },
  { id: "ceasefire", forms: ["cease-fire", "truce", "armistice"] },
  { id: "agreement", forms: ["treaty", "accord", "pact", "deal"] },
  { id: "statement", forms: ["declaration", "joint statement", "trilateral statement", "communique"] },
  { id: "negotiation", forms: ["talk", "mediation", "talks", "peace talks", "peace process"] },
  { id: "earthquake", forms: ["quake", "tremor"] },
  { id: "fire", forms: ["blaze", "wildfire", "bushfire", "forest fire"] },
  { id: "storm", forms: ["hurricane", "typhoon", "cyclone"] },
  { id: "flood", forms: ["flooding", "deluge"] },
  { id: "rain", forms: ["rainfall", "precipitation"] },
  { id: "harvest", forms: ["crop"] },
  { id: "customer", forms: ["client"] },
  { id: "carriage", forms: ["coach", "railway carriage", "train carriage", "railway car", "train car", "rail car", "railcar"] },
  { id: "attack", forms: ["assault", "raid", "airstrike", "air strike"] },
  { id: "explosion", forms: ["blast", "detonation"] },
  { id: "economy", forms: ["gross domestic product", "GDP", "gross national product", "economic output", "national output"] },
  {
    id: "policy rate",
    forms: [
      ...[
        "key rate",
        "key interest rate",
        "key policy rate",
        "key lending rate",
        "base rate",
        "base interest rate",
        "benchmark rate",
      ],
      ...[
        "benchmark interest rate",
        "benchmark lending rate",
        "main interest rate",
        "main policy rate",
        "main lending rate",
        "repo rate",
      ],
      ...["policy interest rate", "official cash rate", "refinancing rate", "main refinancing rate"],
    ],
  },
  {
    id: "unemployment",
    forms: ["unemployment rate", "jobless rate", "joblessness", "rate of unemployment", "unemployment level"],
  },
  { id: "approval rating", forms: ["approval", "approval rate", "job approval", "job approval rating", "popularity rating"] },
  { id: "accident", forms: ["crash", "collision"] },
  { id: "election", forms: ["vote", "poll", "ballot"] },
  { id: "strike", forms: ["walkout", "industrial action", "work stoppage"] },
  { id: "cattle", forms: ["cow", "head of cattle"], isA: ["animal"] },
  { id: "sheep", isA: ["animal"] },
  { id: "animal", forms: ["livestock"] },
  { id: "refugee camp", forms: ["camp for refugees"], isA: ["camp"] },
  { id: "road", forms: ["highway", "motorway", "route"] },
  { id: "railway", forms: ["railroad", "railway line", "rail line"] },
  { id: "dam", forms: ["barrage"] },
  { id: "programme", forms: ["program", "scheme", "project"] },
  { id: "seat", forms: ["mandate"] },
  { id: "wage", forms: ["pay", "salary"] },
  { id: "flight", forms: ["air service"] },
  {
    id: "prison sentence",
    forms: ["prison term", "jail term", "jail sentence", "sentence of imprisonment", "term of imprisonment"],
  },
  {
    id: "inflation",
    forms: ["inflation rate", "annual inflation", "annual inflation rate", "consumer price inflation", "headline inflation"],
  },
  { id: "loot" },
  { id: "oil", forms: ["crude", "crude oil", "petroleum"] },
  { id: "grain", forms: ["cereal"] },
  { id: "wheat", isA: ["grain"] },
  { id: "barley", isA: ["grain"] },
  { id: "rye", isA: ["grain"] },
  { id: "maize", forms: ["corn"], isA: ["grain"] },
  { id: "oat", isA: ["grain"] },
  // a count of these is a count of persons to whom something happened
  {
    id: "person",
    forms: [
      "death",
      "fatality",
      "victim",
      "life",
      "casualty",
      "death toll",
      "toll",
      "dead",
      "body",
      "corpse",
      "injury",
      "dead body",
      "arrest",
    ],
    kind: "people",
  },
  {
    id: "civilian",
    forms: [
      "civilian death",
      "civilian casualty",
      "civilian victim",
      "civilian fatality",
      "civilian life",
      "civilian injury",
      "peaceful resident",
      "civilian person",
      "peaceful citizen",
    ],
    isA: ["person"],
    kind: "people",
  },
  {
    id: "soldier",
    forms: ["serviceman", "military death", "soldier death", "troop", "military serviceman"],
    isA: ["person"],
    kind: "people",
  },
  { id: "child", isA: ["person"], kind: "people" },
];

/** Words before a noun that leave it the same thing: "enemy tanks" are tanks. */
export const IDLE_MODIFIERS: ReadonlySet<string> = new Set(
  "enemy hostile fewer various different several new old total other own modern more additional further such same foreign local innocent ordinary many full entire whole real actual official known confirmed reported alleged estimated unit more whole single separate respective certain so-called called remaining nearby whole overall combined joint extra latest main major caliber calibre various-caliber peaceful piece number million thousand hundred about around over".split(
    " ",
  ),
);

/** People who come to one event: those of Saturday's match are not those of Wednesday's. */
export const ATTENDING: ReadonlySet<string> = new Set(
  "spectator fan visitor guest passenger participant protester protestor marcher demonstrator attendee viewer voter pilgrim mourner delegate runner competitor".split(
    " ",
  ),
);

/** Things that every text counts: that two texts count them ties nothing together. */
export const GENERIC: ReadonlySet<string> = new Set(
  "person man woman child adult resident inhabitant citizen civilian soldier worker employee passenger family household member house building apartment vehicle car village town city settlement district area place country company organisation school hospital street road day week month year hour minute time percent case part unit thing item way step stage point meeting attack event bus train ship boat plane fire job".split(
    " ",
  ),
);

/** What each land and each firm has: in two texts that name neither it may be that of two. */
export const OF_EACH_LAND: ReadonlySet<string> = new Set([
  ..."inflation unemployment gdp economy turnout population deficit surplus debt export import price wage salary pension revenue profit loss sale turnover income".split(
    " ",
  ),
  ...[
    "inflation rate",
    "unemployment rate",
    "jobless rate",
    "interest rate",
    "key rate",
    "policy rate",
    "base rate",
    "growth rate",
  ],
  ...["trade deficit", "trade surplus", "budget deficit", "minimum wage", "net profit", "net loss"],
]);

/** Things that have a date by being events. */
export const DATED: ReadonlySet<string> = new Set(
  "war battle earthquake fire storm flood attack explosion accident election strike agreement statement ceasefire negotiation meeting summit parade ceremony referendum march massacre siege invasion revolution independence coup birth death wedding visit launch eruption tsunami landslide uprising trial verdict congress conference match final festival call conversation speech operation offensive".split(
    " ",
  ),
);

/** Occasions that do not come one after another: two reports within weeks are of one. */
export const SINGULAR: ReadonlySet<string> = new Set([
  "earthquake",
  "storm",
  "flood",
  "tsunami",
  "landslide",
  "eruption",
  "sinking",
  "crash",
  "collapse",
  "epidemic",
]);

/** Events that tell one occasion from another by their kind: the dead of a flood are not the dead of a fire. */
export const OCCASIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    earthquake: "earthquake quake tremor aftershock",
    fire: "fire blaze wildfire bushfire burned burnt",
    storm: "storm hurricane typhoon cyclone tornado",
    flood: "flood floods flooding flooded deluge",
    tsunami: "tsunami",
    landslide: "landslide mudslide avalanche",
    eruption: "eruption volcano",
    shooting: "shooting shootings gunman shooter",
    bombing: "bombing bombings explosion explosions blast blasts bomber",
    sinking: "sinking sank sunk capsized ferry shipwreck",
    crash: "crash crashed collision derailment derailed plane airliner",
    collapse: "collapse collapsed",
    epidemic: "epidemic pandemic outbreak virus disease cholera covid",
    march: "march marched rally protest demonstration demonstrators protesters marchers",
    strike: "strike walkout strikers",
    election: "election elections ballot referendum",
    war: "war wartime invasion",
  }).flatMap(([occasion, words]) => words.split(" ").map((word) => [word, occasion] as const)),
);

/** Plurals that no ending makes. */
export const PLURALS: ReadonlyMap<string, string> = new Map([
  ["person", "people"],
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["serviceman", "servicemen"],
  ["policeman", "policemen"],
  ["fireman", "firemen"],
  ["fisherman", "fishermen"],
  ["foot", "feet"],
  ["life", "lives"],
  ["half", "halves"],
  ["crisis", "crises"],
  ["goose", "geese"],
  ["bus", "buses"],
  ["gas", "gases"],
]);

/** Nouns that have no plural, or that are one already. */
export const MASS_NOUNS: ReadonlySet<string> = new Set(
  "aircraft cattle livestock sheep fish people police artillery ammunition equipment infantry machinery weaponry cavalry hardware military crew personnel staff manpower poultry grain wheat oil gas coal water electricity food aid money debt damage land territory population traffic rainfall housing steel armament series headquarters means barracks works species others dead wounded missing killed injured unemployed displaced homeless elderly spacecraft watercraft hovercraft helicopters spoils goods".split(
    " ",
  ),
);

/** End like "gunman" and are no men. */
export const NOT_MEN: ReadonlySet<string> = new Set("german roman norman ottoman talisman shaman caiman human".split(" "));
