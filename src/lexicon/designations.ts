/** Words that number the thing they name, so that the figure behind them counts nothing: "Section 907", "page 12", "phase two". */
export const NUMBERING_NOUNS: ReadonlySet<string> = new Set(
  "rank extension section sections article articles resolution resolutions chapter chapters paragraph paragraphs clause clauses page pages pg pp no nos nr number numbers figure fig figs table row column room suite apartment apt flat route highway motorway autobahn interstate junction exit road flight flights channel unit building hall block terminal gate platform pier berth runway hangar bay line phase stage step level tier category cat grade class type version release build series volume vol episode season chapter verse psalm appendix annex annexe exhibit schedule protocol convention directive regulation act law bill amendment proposition prop measure rule order decree edict question item option part lot plot ward precinct district zone sector grid quadrant checkpoint post hill point area site camp bunker tunnel shaft well mine reactor units windows iphone ipad galaxy pixel playstation xbox android ios chrome boeing airbus apollo soyuz voyager pioneer mariner falcon starship artemis sputnik vostok gemini luna chandrayaan formula world catch fortune forbes s&p ftse nasdaq nikkei dax cac dow russell stoxx topix sensex csi kospi asx tsx ibex aex smi omx euro bus tram train metro locomotive engine squad group cluster brigade division battalion regiment corps army fleet squadron platoon company type mark mk model size vitamin omega element isotope uranium plutonium carbon polonium cesium caesium iodine strontium cobalt u-boat agenda vision plan horizon target mission operation task case docket claim round game match quarter week heat race stage lane post bib jersey shirt player seed pick track disc side circuit court studio stand shop store warehouse wing corridor entrance staircase floor deck cabin seat cell box locker frame slide lecture lesson unit module course problem exercise test sample patient subject participant respondent respondent day night year month hour minute scene psalm sonata symphony concerto opus op quartet no isbn issn iso en din ieee pin code zip postcode mp act scene title form schedule band tranche wave batch covid sars pool footnote endnote ngc psr kepler gliese sb hb ab matchday matchweek subparagraph bed photoshop office rfc ligue cop".split(
    " ",
  ),
);

/** Of these, words that count too or stand before counts in prose ("that day 30 people"): they number only when capitalised or behind "on", "in" or "of". */
export const SHY_NUMBERING_NOUNS: ReadonlySet<string> = new Set(
  "day night year month hour minute week round game match quarter part point world plan group company army unit units measure figure line order target mission side type class case claim test patient subject participant bus train road track well mine area site camp post plot lot division corps fleet vision band form model pool bed office line plan law bill act question option numbers figures euro seat seats frame wave batch box cell store shop floor stand court problem exercise sample player pick seed code row number building hall block district zone sector channel flight flights pilot element course mark build release claim drop track".split(
    " ",
  ),
);

/** Makers, craft and products whose models are numbers even before a plural noun: "Boeing 737 jets". */
export const MODEL_MAKERS: ReadonlySet<string> = new Set(
  "boeing airbus embraer bombardier cessna gulfstream learjet tupolev antonov ilyushin sukhoi fokker concorde iphone ipad windows android ios galaxy pixel playstation xbox nintendo apollo soyuz voyager pioneer mariner falcon artemis sputnik luna leopard challenger merkava abrams mark mk type model peugeot audi bmw porsche ferrari mazda fiat volvo saab lexus infiniti kalashnikov kornet javelin stinger patriot iskander hellfire tomahawk aim agm harpoon exocet route interstate highway covid sars formula area catch studio python java php ubuntu debian firefox usb bluetooth fi http mach fahrenheit".split(
    " ",
  ),
);

/** Stock indices, lists and clubs named by a number: the word before it. */
export const INDEX_WORDS: ReadonlySet<string> = new Set(
  "ftse nasdaq nikkei dax cac dow russell stoxx topix csi kospi asx tsx ibex aex smi omx fortune forbes p s&p big pac top hot billboard heaven blink sum maroon u level group euro".split(
    " ",
  ),
);

/** Signs and words before a number that make it a place in a list: "No. 5", "№ 12", "#3", "§ 4". */
export const NUMBER_SIGNS: ReadonlySet<string> = new Set(["#", "№", "§", "§§"]);

/** Numbers that are sayings. */
export const IDIOMS: readonly string[] = [
  "nine to five",
  "9 to 5",
  "50 50",
  "fifty fifty",
  "24 7",
  "twenty four seven",
  "cloud nine",
  "six feet under",
  "at sixes and sevens",
  "back to square one",
  "square one",
  "one size fits all",
  "a hundred times",
  "a thousand times",
  "a million times",
  "a hundred and ten percent",
  "a thousand words",
  "on all fours",
  "two sides of the same coin",
  "two birds with one stone",
  "two wrongs",
  "three sixty",
  "one to one",
  "one on one",
  "two and two together",
  "two way",
  "dressed to the nines",
  "five o'clock shadow",
  "eleventh hour",
  "zero sum",
  "zero tolerance",
  "ground zero",
  "net zero",
  "sub zero",
  "below zero",
  "above zero",
  "zero hour",
  "zero day",
  "level zero",
  "carbon zero",
  "patient zero",
  "four letter word",
  "first past the post",
  "catch 22",
  "one horse race",
  "one night stand",
  "two faced",
  "second to none",
  "one and only",
  "one and all",
  "one by one",
  "one after another",
  "one after the other",
  "number one",
  "number two",
  "day one",
  "one two punch",
  "hole in one",
  "one step ahead",
  "one way or another",
  "one way or the other",
  "one fell swoop",
  "ten to one",
  "million dollar question",
  "a million miles away",
  "in two minds",
  "of two minds",
  "at first hand",
  "two thumbs up",
  "high five",
  "seven seas",
  "four corners of",
  "twelve days of christmas",
  "ten commandments",
  "five senses",
  "three musketeers",
  "three wise men",
  "forty winks",
  "big five",
  "big four",
  "big three",
  "five star",
  "four star",
  "three star",
  "formula one",
  "air force one",
  "marine one",
  "channel four",
  "radio four",
  "area fifty one",
];

/** What is named by its calibre, or by a width that names the make: "a 122-mm howitzer", "35mm film". */
export const CALIBRED: ReadonlySet<string> = new Set(
  "howitzer mortar gun cannon autocannon artillery launcher rocket missile shell round rounds ammunition ammo munition cartridge bullet projectile mine bomb grenade pistol handgun revolver rifle carbine weapon firearm piece mlrs grad uragan m777 caesar msta pion mstas flak casing barrel film camera lens parabellum nato".split(
    " ",
  ),
);
