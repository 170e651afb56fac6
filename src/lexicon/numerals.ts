/** Words of spelled numbers: data only, lower case. */

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["nought", 0],
  ["naught", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Multipliers that stand as words of their own: "3 million", "two lakh". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
  ["lakh", 1e5],
  ["lac", 1e5],
  ["lkh", 1e5],
  ["crore", 1e7],
  ["krore", 1e7],
  ["cr", 1e7],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
  ["lakhs", 1e5],
  ["lacs", 1e5],
  ["lkhs", 1e5],
  ["crores", 1e7],
  ["krores", 1e7],
  ["mln", 1e6],
  ["bln", 1e9],
  ["mn", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["mio", 1e6],
  ["dozen", 12],
  ["dozens", 12],
  ["doz", 12],
  ["dozs", 12],
  ["dzs", 12],
]);

/** Scales that may stand glued to digits: "4.3m", "8bn", "35k". */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["bn", 1e9],
  ["Bn", 1e9],
  ["BN", 1e9],
  ["mn", 1e6],
  ["Mn", 1e6],
  ["MN", 1e6],
  ["mln", 1e6],
  ["bln", 1e9],
  ["mil", 1e6],
  ["MM", 1e6],
  ["tn", 1e12],
  ["trn", 1e12],
  ["cr", 1e7],
  ["b", 1e9],
  ["B", 1e9],
  ["M", 1e6],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["thousand", 1e3],
]);

/** Scales only beside a currency: "$3m", "£2t"; otherwise metres, millimetres and tonnes. */
export const MONEY_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["mm", 1e6],
  ["mio", 1e6],
  ["t", 1e12],
  ["T", 1e12],
]);

/** Denominators of spelled fractions, singular. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["twelfth", 12],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["twentieth", 20],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["hundredth", 100],
  ["thousandth", 1000],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
]);

/** Plurals of the same: "two thirds", "halves". */
export const DENOMINATOR_PLURALS: ReadonlyMap<string, number> = new Map(
  [...DENOMINATORS].map(([word, value]) => [word === "half" ? "halves" : `${word}s`, value]),
);

/** What stands behind a ten in a compound denominator: "three twenty-firsts"; "seconds" are left to the clock. */
export const ORDINAL_PLURALS: ReadonlyMap<string, number> = new Map([
  ["firsts", 1],
  ["thirds", 3],
  ["fourths", 4],
  ["fifths", 5],
  ["sixths", 6],
  ["sevenths", 7],
  ["eighths", 8],
  ["ninths", 9],
]);

/** Ordinals that may close a spelled number: "twenty-first", "one hundred and fifth" are places in an order, no counts. */
export const ORDINALS: ReadonlySet<string> = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth".split(
    " ",
  ),
);

/**
 * Vague plurals and the least that each can mean; no upper end is exported.
 * "hundreds of thousands" is the product: 200 thousand.
 */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ["dozens", 20],
  ["tens", 20],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["millions", 2e6],
  ["billions", 2e9],
  ["trillions", 2e12],
  ["lakhs", 2e5],
  ["crores", 2e7],
]);

/** Vague multipliers before a scale and the least that each can mean: "several hundred" is 300 and open. */
export const VAGUE_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["several", 3],
  ["few", 3],
  ["many", 3],
  ["couple", 2],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

export const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  [..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((sign, digit) => [sign, String(digit)] as [string, string]),
);
