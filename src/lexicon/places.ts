const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SORTS =
  "city town village district region province county state governorate island port oblast department municipality settlement valley peninsula capital suburb area territory republic corridor mountain mount lake river strait airport direction vicinity outskirts border north south east west centre center coast front quarter neighbourhood neighborhood camp prison square station street part area ridge hill heights bay gorge canyon delta plateau";
/** Words for a sort of place: "the city of Tarn", "Lachin district". */
export const PLACE_SORTS: ReadonlySet<string> = new Set(
  SORTS.split(" ").flatMap((sort) => [sort, `${sort}s`, sort.replace(/y$/, "ies")]),
);

/** Before "camp" and its like they belong to the name: "Tarn refugee camp". */
export const CAMP_WORDS: ReadonlySet<string> = new Set(
  "refugee displacement internment detention residential industrial".split(" "),
);

/** Words for who runs or speaks for a place: "the governor of Tarn said". */
export const PLACE_OFFICES: ReadonlySet<string> = new Set(
  "governor governors mayor mayors head heads chief administration prefect spokesman spokeswoman spokesperson representative official officials authorities commander".split(
    " ",
  ),
);

/** Small words inside a name: "Rio de Janeiro", "Dar es Salaam", "Ust el-Tarn". */
export const NAME_PARTICLES = setOf("de da do dos das del di du des la las los le les es el al en upon sur sous van der");

/** What stands glued before a name: "el-Fasher", "al-Velm". */
export const NAME_ARTICLES = setOf("el al es as ad an ar ash at az ez ed er et");

/** "St. Tarn", "Mt. Tarn": shortened openings of a name. */
export const NAME_SHORTS = setOf("st ste ft mt pt");

/** What is named after where it happened or stands: "the Halden earthquake", "the Halden dam". */
export const EVENT_NOUNS = setOf(
  "accident raid raids airstrike airstrikes earthquake quake flood floods fire wildfire wildfires blaze blast explosion bombing crash disaster attack attacks shooting shootings massacre battle siege tunnel bridge dam plant mine airport summit protest march derailment eruption landslide avalanche corridor stampede collapse factory refinery hospital election elections referendum",
);

/** Where correspondents and bodies of many countries sit, capitals apart. */
export const SEATS: ReadonlySet<string> = new Set([
  "geneva",
  "brussels",
  "istanbul",
  "jerusalem",
  "dubai",
  "new york",
  "hong kong",
  "the hague",
  "united nations",
]);

/** What stands at one spot and bears a name: "the Upper Arl mine". */
export const SITES = setOf(
  "mine colliery quarry airport airfield airbase plant factory refinery mill prison jail camp stadium arena hospital clinic school mall market hotel nightclub mosque church temple cathedral station reservoir reactor shipyard barracks bridge dam tunnel",
);

/** Name no place as the last word of a name, nor right behind one: bodies, papers, events. */
export const NO_PLACES = setOf(
  "telegram twitter facebook instagram youtube whatsapp tiktok blog website newspaper magazine newsletter channel podcast army ministry forces government parliament police council committee group party union news agency war university company bank court agreement treaty accord statement summit act law report interview constitution olympics games cup league championship trophy prize award series show fire fires blaze crash storm hurricane typhoon cyclone quake earthquake tsunami flood floods blast attack office corp corporation inc ltd brigade regiment division battalion fleet house senate congress commission conference address navy marines times post tribune journal guardian telegraph sinking disaster explosion derailment eruption avalanche massacre election elections referendum rights covid icu sabha bloc alliance coalition",
);

/** "37 killed in Tarn fighting": what is named after the place where it goes on. */
export const TROUBLES = setOf(
  "fighting clashes violence unrest riots riot shelling bombing bombings shooting explosion stampede derailment",
);

/** "Tarn-based", "Tarn-made": what a place has to do with a thing elsewhere. */
export const TIED =
  /-(?:based|backed|supported|funded|financed|armed|trained|supplied|equipped|made|built|designed|born|flagged|bound|led|run|owned|held|controlled|occupied|allied|aligned|style|speaking|brokered|administered|registered|listed|wide|sized)$/;

/** Words that set a part of a land apart by where it lies: "the eastern region", "the mid-western districts". */
export const COMPASS =
  /^(?:(?:far|mid|north|south)-)?(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?$|^(?:mid|central|coastal)$/;
export const COMPASS_LANDS = /^(?:fronts?|regions?|provinces?|districts?|highlands|lowlands|plains|islands)$/;

/** Beside or before a name they tell nothing but how it lies: "neighbouring Boria". */
export const LYING =
  /^(?:north-?west|north-?east|south-?west|south-?east|northern|southern|eastern|western|central|north|south|east|west|north-?\w+ern|south-?\w+ern|downtown|nearby|neighbou?ring|bordering|adjoining|adjacent|mainland|rural|remote|inner|upper|lower|coastal|landlocked|embattled|besieged|war-?torn|stricken)$/;

/** Words for all places at once. */
export const EVERYWHERE = setOf("globally worldwide nationwide countrywide everywhere overall");

/** What is counted where one accident, disaster or strike happened, though nothing is said to have happened to it. */
export const STORY_THINGS = setOf(
  "train carriage wagon coach bus ferry vessel boat ship plane aircraft passenger aftershock tremor earthquake quake magnitude home house structure residence building acre hectare fire blaze wildfire wage salary pay strike miner",
);

/** What befell a place or whose it is, behind a hyphen: "drought-hit Velm", "rebel-held Tarn". */
export const PLIGHTS: ReadonlySet<string> = new Set(
  "hit stricken torn held controlled run ruled ravaged affected battered damaged devastated occupied plagued prone racked wracked scarred administered backed populated".split(
    " ",
  ),
);

/** Announce what is said on a land: "Statement to the Council on Boria". */
export const TOPIC_LEADS: ReadonlySet<string> = new Set(
  "statement briefing brief remarks speech address message testimony report update debate meeting session conference interview letter appeal".split(
    " ",
  ),
);

/** What is counted beyond any one land. */
export const WORLD: ReadonlySet<string> = new Set(
  "world worldwide global globally everywhere elsewhere abroad overseas international neighbouring neighboring region regional continent".split(
    " ",
  ),
);

/** Before "Department" they make an office, where a name makes a land: "Labor Department". */
export const OFFICES: ReadonlySet<string> = new Set(
  "labor labour state justice defense defence commerce treasury energy health police fire agriculture interior education transportation security war finance housing works".split(
    " ",
  ),
);
