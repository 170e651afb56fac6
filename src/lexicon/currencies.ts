/** Signs that stand before or after an amount, with the currency each means where nothing tells more. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["￥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₴", "UAH"],
  ["₺", "TRY"],
  ["₩", "KRW"],
  ["₭", "LAK"],
  ["₿", "BTC"],
  ["₮", "MNT"],
  ["₲", "PYG"],
  ["₵", "GHS"],
  ["₪", "ILS"],
  ["₫", "VND"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["฿", "THB"],
  ["₼", "AZN"],
  ["₾", "GEL"],
  ["֏", "AMD"],
  ["₸", "KZT"],
  ["₵", "GHS"],
  ["₡", "CRC"],
  ["₲", "PYG"],
  ["₨", "PKR"],
  ["៛", "KHR"],
  ["₮", "MNT"],
  ["＄", "USD"],
]);

/** Letters before "$", "£" or "¥" that name the country: "HK$", "C$", "E£". */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["US$", "USD"],
  ["U$", "USD"],
  ["HK$", "HKD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["CAN$", "CAD"],
  ["Can$", "CAD"],
  ["CDN$", "CAD"],
  ["Cdn$", "CAD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["AUS$", "AUD"],
  ["Aus$", "AUD"],
  ["NT$", "TWD"],
  ["NZ$", "NZD"],
  ["R$", "BRL"],
  ["S$", "SGD"],
  ["SG$", "SGD"],
  ["MX$", "MXN"],
  ["Mex$", "MXN"],
  ["Z$", "ZWL"],
  ["N$", "NAD"],
  ["J$", "JMD"],
  ["TT$", "TTD"],
  ["AR$", "ARS"],
  ["E£", "EGP"],
  ["LE£", "EGP"],
  ["CN¥", "CNY"],
  ["RMB¥", "CNY"],
  ["JP¥", "JPY"],
  ["GH¢", "GHS"],
  ["GH₵", "GHS"],
]);

/** Words and abbreviations that stand before an amount. */
export const PREFIX_WORDS: ReadonlyMap<string, string> = new Map([
  ["Rs", "INR"],
  ["RS", "INR"],
  ["Re", "INR"],
  ["RM", "MYR"],
  ["RMB", "CNY"],
  ["rmb", "CNY"],
  ["usd", "USD"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["inr", "INR"],
  ["PS", "GBP"],
  ["GBP", "GBP"],
  ["UKP", "GBP"],
  ["Euro", "EUR"],
  ["Rp", "IDR"],
  ["Kč", "CZK"],
  ["zł", "PLN"],
  ["Dh", "AED"],
  ["Dhs", "AED"],
  ["Tk", "BDT"],
  ["KSh", "KES"],
  ["Ksh", "KES"],
  ["TSh", "TZS"],
  ["Tsh", "TZS"],
  ["USh", "UGX"],
  ["Ush", "UGX"],
  ["NKr", "NOK"],
  ["Nkr", "NOK"],
  ["DKr", "DKK"],
  ["Dkr", "DKK"],
  ["SKr", "SEK"],
  ["Skr", "SEK"],
  ["Php", "PHP"],
  ["PhP", "PHP"],
  ["CFA", "CFA franc"],
  ["FCFA", "CFA franc"],
  ["LE", "EGP"],
  ["Sh", "KES"],
]);

/** Single letters that stand for a currency before an amount with a scale: "R450 million", "N5bn". */
export const LETTER_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["R", "ZAR"],
  ["N", "NGN"],
  ["P", "PHP"],
  ["K", "kwacha"],
  ["Y", "JPY"],
]);

/** ISO 4217 codes. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  "AED AFN AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLP CNH CNY COP CRC CVE CZK DEM DJF DKK DOP DZD EGP ERN ESP ETB EUR FIM FJD FRF GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PTE PYG QAR RON RSD RUB RUR RWF SAR SCR SDG SEK SGD SRD SSP STN SVC SYP SZL THB TJS TMT TND TRL TRY TTD TWD TZS UAH UGX USD UYU UZS VEF VES VND XAF XAG XAU XCD XOF XPF YER ZAR ZMW ZWL BTC ETH".split(
    " ",
  ),
);

/** Names of currencies that may stand before their number ("Rupees 500 crore"), with whether they may without a scale behind it. */
export const PREFIX_NAMES: ReadonlyMap<string, boolean> = new Map([
  ...["rupee", "rupees", "taka", "naira", "birr", "ringgit", "ringgits", "baht", "rupiah", "kwacha", "cedis"].map(
    (name) => [name, true] as const,
  ),
  ...["dollar", "dollars", "euro", "euros", "yen", "dirhams", "riyals", "shillings", "pesos"].map(
    (name) => [name, false] as const,
  ),
]);

/** Names of currencies, singular and plural, with the currency that the bare name means; a name that several countries share stands for itself (`shared-currencies.ts`). */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  (
    [
      ["USD", "dollar dollars buck bucks greenbacks"],
      ["EUR", "euro euros"],
      ["GBP", "sterling quid stg"],
      ["JPY", "yen 円"],
      ["CNY", "yuan renminbi 元"],
      ["KRW", "won"],
      ["RUB", "ruble rubles rouble roubles"],
      ["UAH", "hryvnia hryvnias hryvnya hryvnyas hryvni"],
      ["TRY", "lira liras"],
      ["ITL", "lire"],
      ["AZN", "manat manats"],
      ["AMD", "dram drams"],
      ["GEL", "lari laris"],
      ["KZT", "tenge"],
      ["UZS", "som soms sum"],
      ["INR", "rupee rupees"],
      ["IDR", "rupiah rupiahs"],
      ["franc", "franc francs"],
      ["SEK", "krona kronor kronas"],
      ["krone", "kroner krone"],
      ["PLN", "zloty zlotys zlotych"],
      ["CZK", "koruna korunas"],
      ["crown", "crowns"],
      ["HUF", "forint forints"],
      ["RON", "lei leu"],
      ["BGN", "lev leva"],
      ["dinar", "dinar dinars"],
      ["peso", "peso pesos"],
      ["BRL", "real reais reals"],
      ["ZAR", "rand rands"],
      ["ILS", "shekel shekels"],
      ["riyal", "riyal riyals"],
      ["IRR", "toman tomans"],
      ["rial", "rial rials"],
      ["dirham", "dirham dirhams"],
      ["THB", "baht bahts"],
      ["VND", "dong dongs"],
      ["MYR", "ringgit ringgits"],
      ["BDT", "taka takas"],
      ["NGN", "naira nairas"],
      ["shilling", "shilling shillings"],
      ["GHS", "cedi cedis"],
      ["ETB", "birr birrs"],
      ["PEN", "soles"],
      ["VES", "bolivar bolivars bolívares bolivares"],
      ["AFN", "afghani afghanis"],
      ["MNT", "tugrik tugriks"],
      ["DEM", "deutschmark deutschmarks deutschemark deutschemarks marks mark"],
      ["FIM", "markka markkaa markkas"],
      ["NLG", "guilder guilders"],
      ["ESP", "peseta pesetas"],
      ["PTE", "escudo escudos"],
      ["GRD", "drachma drachmas"],
      ["ATS", "schilling schillings"],
      ["BTC", "bitcoin bitcoins"],
      ["XBA", "ecu ecus"],
    ] as const
  ).flatMap(([code, names]) => names.split(" ").map((name) => [name, code] as [string, string])),
);

/** Currency names that are other words too: read as money only behind a nation or a large amount. */
export const SHY_CURRENCY_NAMES: ReadonlySet<string> = new Set(
  "won real reals mark marks crowns som soms sum lei sole soles dong lev buck".split(" "),
);

/** Small money: its own unit, as the text has it. */
export const SMALL_MONEY: ReadonlyMap<string, string> = new Map([
  ["cent", "cent"],
  ["cents", "cent"],
  ["pence", "pence"],
  ["penny", "pence"],
  ["pennies", "pence"],
  ["kopecks", "kopeck"],
  ["kopeks", "kopeck"],
  ["sen", "sen"],
  ["¢", "cent"],
]);

/** Nation words before a currency name. "Hong Kong" and the like are two words joined by a space. */
export const NATION_CURRENCIES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries<Readonly<Record<string, string>>>({
    dollar: {
      us: "USD",
      american: "USD",
      canadian: "CAD",
      australian: "AUD",
      "new zealand": "NZD",
      "hong kong": "HKD",
      singapore: "SGD",
      taiwan: "TWD",
      "new taiwan": "TWD",
      jamaican: "JMD",
      namibian: "NAD",
      zimbabwe: "ZWL",
      zimbabwean: "ZWL",
      bermudian: "BMD",
      liberian: "LRD",
      fijian: "FJD",
    },
    pound: { british: "GBP", egyptian: "EGP", lebanese: "LBP", syrian: "SYP", sudanese: "SDG", irish: "IEP", cypriot: "CYP" },
    franc: { swiss: "CHF", french: "FRF", belgian: "BEF", cfa: "XOF", congolese: "CDF", rwandan: "RWF", luxembourg: "LUF" },
    lira: { turkish: "TRY", italian: "ITL" },
    lire: { italian: "ITL" },
    peso: {
      mexican: "MXN",
      argentine: "ARS",
      chilean: "CLP",
      colombian: "COP",
      philippine: "PHP",
      cuban: "CUP",
      uruguayan: "UYU",
    },
    rupee: {
      indian: "INR",
      pakistani: "PKR",
      pakistan: "PKR",
      "sri lankan": "LKR",
      nepalese: "NPR",
      nepali: "NPR",
      mauritian: "MUR",
    },
    dinar: {
      kuwaiti: "KWD",
      iraqi: "IQD",
      jordanian: "JOD",
      serbian: "RSD",
      algerian: "DZD",
      tunisian: "TND",
      bahraini: "BHD",
      libyan: "LYD",
    },
    riyal: { saudi: "SAR", qatari: "QAR", qatar: "QAR", yemeni: "YER", omani: "OMR", iranian: "IRR" },
    rial: { iranian: "IRR", omani: "OMR", yemeni: "YER" },
    ruble: { russian: "RUB", belarusian: "BYN" },
    rouble: { russian: "RUB", belarusian: "BYN" },
    won: { "south korean": "KRW", korean: "KRW", "north korean": "KPW" },
    krona: { swedish: "SEK", icelandic: "ISK" },
    kronor: { swedish: "SEK" },
    krone: { norwegian: "NOK", danish: "DKK" },
    kroner: { norwegian: "NOK", danish: "DKK" },
    crown: { czech: "CZK", swedish: "SEK", norwegian: "NOK", danish: "DKK", slovak: "SKK", estonian: "EEK" },
    koruna: { czech: "CZK", slovak: "SKK" },
    mark: { german: "DEM", west: "DEM", "west german": "DEM", deutsche: "DEM", finnish: "FIM" },
    markka: { finnish: "FIM" },
    yuan: { chinese: "CNY" },
    yen: { japanese: "JPY" },
    real: { brazilian: "BRL" },
    shilling: { kenyan: "KES", ugandan: "UGX", tanzanian: "TZS", somali: "SOS", austrian: "ATS" },
    dirham: { uae: "AED", emirati: "AED", moroccan: "MAD" },
    shekel: { israeli: "ILS", "new israeli": "ILS" },
    manat: { azerbaijani: "AZN", turkmen: "TMT" },
    dram: { armenian: "AMD" },
    hryvnia: { ukrainian: "UAH" },
    som: { kyrgyz: "KGS", uzbek: "UZS" },
    leu: { romanian: "RON", moldovan: "MDL" },
    lei: { romanian: "RON", moldovan: "MDL" },
    guilder: { dutch: "NLG" },
    peseta: { spanish: "ESP" },
    rand: { "south african": "ZAR" },
    rupiah: { indonesian: "IDR" },
    ringgit: { malaysian: "MYR" },
    baht: { thai: "THB" },
    zloty: { polish: "PLN" },
    forint: { hungarian: "HUF" },
    lev: { bulgarian: "BGN" },
    euro: { european: "EUR" },
    sterling: { british: "GBP" },
    naira: { nigerian: "NGN" },
    birr: { ethiopian: "ETB" },
    tenge: { kazakh: "KZT", kazakhstani: "KZT" },
    lari: { georgian: "GEL" },
    taka: { bangladeshi: "BDT" },
    dong: { vietnamese: "VND" },
    cedi: { ghanaian: "GHS" },
    afghani: { afghan: "AFN" },
    toman: { iranian: "IRR" },
  }),
);

/** Words near an amount of "pounds" that make it money rather than weight. */
export const MONEY_CONTEXT: ReadonlySet<string> = new Set(
  "cost costs costing worth pay pays paid paying payment fine fined fee fees price prices priced sale sales sold sell budget deal profit profits revenue revenues debt debts tax taxes invest invested investment fund funds funding spend spends spent spending salary bonus loan loans buy bought purchase sterling bank earn earned earns earning bill raised donation donated donate grant grants compensation prize wage wages pension turnover savings save saved bid transfer contract stake shares borrow borrowed owe owed pounds-sterling bailout subsidy subsidies rent damages takeover takeovers offer offers bids buyout merger lottery jackpot pensions gave donates awarded lent investors investor redevelopment refurbishment scheme project fraud bills household households allowance mortgage mortgages benefits".split(
    " ",
  ),
);

/** Words near an amount of "pounds" that make it weight however large it is. */
export const LOADS: ReadonlySet<string> = new Set(
  "weigh weighs weighed weighing weight load loads loaded loading cargo freight payload carry carries carried carrying haul hauled lift lifts lifted thrust force pressure bomb bombs explosive explosives warhead ammunition plane aircraft rocket truck trucks ton tons tonne tonnes kilograms kilos kg catch catches caught fish beef meat chicken pork cheese butter grain wheat corn rice cotton coffee sugar salt harvest crop crops harvested yield drug drugs cocaine heroin marijuana cannabis meth methamphetamine trash garbage rubbish waste debris recycled food produce fertilizer fertiliser emissions carbon uranium copper gold silver lead zinc coal elephant whale engine".split(
    " ",
  ),
);

/** Subjects whose millions and billions are sums of money even where no currency stands by. */
export const SUM_SUBJECTS: ReadonlySet<string> = new Set(
  "revenue revenues profit profits cost costs income earnings turnover debt debts deficit surplus budget expenditure spending ebitda proceeds takings receipts dividends borrowing borrowings capitalisation capitalization writedown impairment outlay".split(
    " ",
  ),
);

/** Sizes that accounts write on a currency code, before it or behind: "MSEK 340", "120 MEUR", "EURm 45", "TEUR 12". */
export const CODE_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["T", 1e3],
  ["m", 1e6],
  ["M", 1e6],
  ["mn", 1e6],
  ["B", 1e9],
  ["bn", 1e9],
]);

/** Codes that accounts write a size on. */
export const SCALED_CODES: ReadonlySet<string> = new Set("EUR USD GBP SEK NOK DKK CHF ISK PLN CZK HUF JPY CAD AUD".split(" "));
