import { SMALL_NUMBERS } from "./numerals.js";

/** Words of the calendar and the clock, all lower case. */

const numbered = (list: string, from = 1): ReadonlyMap<string, number> =>
  new Map(list.split(" ").flatMap((group, index) => group.split("/").map((word) => [word, index + from] as [string, number])));

/** Months by full name and by abbreviation, 1 to 12. */
export const MONTHS = numbered(
  "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
);
export const MONTH_ABBREVIATIONS: ReadonlySet<string> = new Set("jan feb mar apr jun jul aug sept sep oct nov dec".split(" "));
/** Months that are also everyday words or names: alone, or in lower case, they say nothing. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set("may march mar".split(" "));

/** Monday is 1, Sunday 7, as in ISO 8601. */
export const WEEKDAYS = numbered(
  "monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun",
);
export const WEEKDAY_ABBREVIATIONS: ReadonlySet<string> = new Set("mon tue tues wed thu thur thurs fri sat sun".split(" "));

/** First month of each season; northern, as news in English mostly means it. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

export const CARDINALS: ReadonlyMap<string, number> = new Map([...SMALL_NUMBERS, ["oh", 0]]);
export const ORDINALS = numbered(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
);
export const ORDINAL_TENS: ReadonlyMap<string, number> = new Map([
  ["twentieth", 20],
  ["thirtieth", 30],
]);
/** "nineteen-nineties". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, index) => [word, 20 + index * 10]),
);

export type TimeUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
/** Units of time in singular, plural and short. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries({
    second: "second seconds sec secs",
    minute: "minute minutes min mins",
    hour: "hour hours hr hrs",
    day: "day days",
    week: "week weeks wk wks",
    month: "month months",
    year: "year years yr yrs",
    decade: "decade decades",
    century: "century centuries",
  } as Record<TimeUnit, string>).flatMap(([unit, forms]) =>
    forms.split(" ").map((form) => [form, unit as TimeUnit] as [string, TimeUnit]),
  ),
);

/** They stand between a number and its unit of time: "three straight days". */
export const DURATION_FILLERS: ReadonlySet<string> = new Set(
  "additional extra further more full whole entire solid straight consecutive successive working business calendar long short hard difficult agonising agonizing".split(
    " ",
  ),
);

/** Names of time zones behind a clock time, and "local". */
export const CLOCK_ZONES: ReadonlySet<string> = new Set(
  "gmt utc local est edt et cst cdt mst mdt pst pdt cet cest eet eest msk bst ist jst kst hkt aest aedt wib pkt".split(" "),
);

/** Days from the document's own date. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);
export const PARTS_OF_DAY: ReadonlySet<string> = new Set("morning afternoon evening night".split(" "));

/** "last month", "next year": which way the word points. */
export const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["previous", -1],
  ["past", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
]);

/** A date near them lies ahead: "will open on 5 March". */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  "will won't shall due scheduled slated upcoming expected expect expects expecting anticipate anticipates anticipating planned plans forecasts predicts tomorrow forthcoming deadline payable".split(
    " ",
  ),
);
/** "opens on Friday": a present tense that a date turns into a plan. */
export const SCHEDULED_PRESENT: ReadonlySet<string> = new Set(
  "opens begins starts ends expires meets votes faces resumes closes hosts takes kicks airs runs lands arrives departs enters follows returns continues".split(
    " ",
  ),
);
/** The same in the plural: a verb only where a preposition follows ("applications close on Friday"). */
export const PLAIN_PRESENT: ReadonlySet<string> = new Set("close start end finish expire meet vote resume open begin".split(" "));
/** Before "to" they announce something: "agreed to meet on Monday". */
export const PLAN_VERBS: ReadonlySet<string> = new Set(
  "agreed decided vowed promised pledged aims hopes hoped intends intended wants wanted ordered invited plan hope aim intend want".split(
    " ",
  ),
);

/** A year may stand bare behind these. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in since by during until till before after from of through throughout around circa".split(" "),
);
/** What a four-digit number names rather than dates. */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  "no nos number numbers resolution resolutions flight flights route road highway room suite page pages article articles section order decree act law bill directive regulation iso windows office version boeing airbus building unit ward channel zip area code box model series line lot plot extension number figure table chapter verse row seat gate platform case docket file nr asteroid class".split(
    " ",
  ),
);

/** In the name behind a year they tell that something happened then: "the 2022 World Cup", "the 1648 Peace of Westphalia". */
export const EVENT_NAMES: ReadonlySet<string> = new Set(
  "cup olympics olympic paralympics games game championship championships open tour prix league final finals bowl series masters festival awards award prize oscars grammys emmys agreement agreements accord accords treaty pact protocol convention declaration act law constitution charter war wars revolution uprising crisis election elections referendum budget summit conference congress convention assembly census report review survey peace plan memorandum constitution intifada spring olympiad biennale expo super euro world brexit easter christmas ramadan eid thanksgiving".split(
    " ",
  ),
);

/** "telling about 1990": here "about" names a subject and bounds nothing. */
export const ABOUT_VERBS: ReadonlySet<string> = new Set(
  "tell tells telling told talk talks talking talked speak speaks speaking spoke spoken ask asks asking asked know knows write writes writing wrote written read reading hear heard story stories book books film films information question questions think thinking thought worry worried concern concerned debate history facts truth".split(
    " ",
  ),
);

/** Feast days with a day of their own, as "month-day". */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["christmas eve", [12, 24]],
  ["christmas day", [12, 25]],
  ["boxing day", [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ["may day", [5, 1]],
  ["valentine's day", [2, 14]],
  ["anzac day", [4, 25]],
  ["australia day", [1, 26]],
  ["bastille day", [7, 14]],
  ["armistice day", [11, 11]],
  ["veterans day", [11, 11]],
]);
/** Days with a name that move from year to year: the n-th weekday of a month (Monday is 1; the fifth is the last) and days behind it, or days from Easter. */
export const MOVING_FEASTS: ReadonlyMap<string, MovingFeast> = new Map<string, MovingFeast>([
  ["martin luther king day", { month: 1, weekday: 1, nth: 3, behind: 0 }],
  ["mlk day", { month: 1, weekday: 1, nth: 3, behind: 0 }],
  ["memorial day", { month: 5, weekday: 1, nth: 5, behind: 0 }],
  ["labor day", { month: 9, weekday: 1, nth: 1, behind: 0 }],
  ["thanksgiving", { month: 11, weekday: 4, nth: 4, behind: 0 }],
  ["thanksgiving day", { month: 11, weekday: 4, nth: 4, behind: 0 }],
  ["black friday", { month: 11, weekday: 4, nth: 4, behind: 1 }],
  ["good friday", { easter: -2 }],
  ["easter", { easter: 0 }],
  ["easter sunday", { easter: 0 }],
  ["easter monday", { easter: 1 }],
]);
export type MovingFeast =
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly behind: number }
  | { readonly easter: number };
/** With its year alone such a name is a day: "Christmas 2014". */
export const YEARLY_FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["christmas", [12, 25]],
  ["halloween", [10, 31]],
]);
/** Months of the Islamic, the Persian and the Jewish calendar that are no other word: their days and years are not those of ours. */
export const OTHER_MONTHS: ReadonlySet<string> = new Set(
  "muharram safar rajab ramadan ramadhan ramzan shawwal shawwāl sha'ban shaaban shaban dhu'l-hijjah dhul zulhijja zilhaj jumada rabi farvardin ordibehesht khordad mordad shahrivar aban azar bahman esfand nisan iyar sivan tammuz elul tishrei tishri cheshvan heshvan kislev tevet shevat adar".split(
    " ",
  ),
);
/** What the years of those calendars are told with: "1445 AH", "AH 1445". */
export const OTHER_ERAS: ReadonlySet<string> = new Set(["AH", "AM", "SH", "AP"]);

/** Days that became the name of one event, with their year: "the September 11 attacks". */
export const FAMED_DAYS: ReadonlyMap<string, { readonly year: number; readonly events: ReadonlySet<string> }> = new Map([
  ["--09-11", { year: 2001, events: new Set(["attack", "attacks", "terror", "terrorist", "hijackings", "hijackers"]) }],
]);

/** "centenary": the age of what is celebrated, in years. */
export const ANNIVERSARIES: ReadonlyMap<string, number> = new Map([
  ["centenary", 100],
  ["centennial", 100],
  ["bicentenary", 200],
  ["bicentennial", 200],
  ["tercentenary", 300],
  ["sesquicentennial", 150],
]);

/** A segment that holds none of these, no digit and no number word holds nothing of the calendar: plurals and short weekdays stand with a number. */
export const TEMPORAL_TRIGGER: readonly string[] = [
  ...MONTHS.keys(),
  ...[...WEEKDAYS.keys()].filter((word) => !WEEKDAY_ABBREVIATIONS.has(word)),
  ...SEASONS.keys(),
  ...DAY_WORDS.keys(),
  ...PARTS_OF_DAY,
  ...DECADE_WORDS.keys(),
  ...new Set(TIME_UNITS.values()),
  ...ANNIVERSARIES.keys(),
  ..."centuries noon midday midnight fortnight weekend eve o'clock".split(" "),
];

/** What is told month by month: "March exports", "the October data". */
export const MONTHLY: ReadonlySet<string> = new Set(
  "exports imports sales output production inflation unemployment payrolls orders deficit surplus shipments deliveries registrations data figures reading prices rents takings arrivals".split(
    " ",
  ),
);
