/** Heads that only count what another noun names: "Outpost – 14 units", "five pieces of artillery", "two sets of armour". */
export const COUNTERS: ReadonlySet<string> = new Set("unit piece item set".split(" "));

/** Heads that mean little without their "of": "means of transport", "case of cholera". */
export const OPEN_HEADS: ReadonlySet<string> = new Set(
  "means case act member round form type kind sort class model head prisoner weapon violation breach instance incident point part piece unit series batch shipment consignment convoy column group crew team family generation category field sphere area".split(
    " ",
  ),
);

/** Last words of things that armies count: any "... launcher" is equipment, known or not. */
export const EQUIPMENT_HEADS: ReadonlySet<string> = new Set(
  "launcher howitzer mortar cannon gun rifle firearm weapon missile rocket shell bomb grenade mine torpedo warhead ammunition munition bullet cartridge explosive drone uav aircraft warplane jet fighter-jet helicopter bomber plane tank vehicle truck lorry jeep tractor excavator bulldozer carrier radar antenna depot bunker outpost checkpoint pillbox fortification battery installation system complex flamethrower thrower warship battleship dreadnought ironclad galleon musket carbine revolver warhorse biplane warplane hovercraft frigate corvette submarine destroyer cruiser boat ship gunboat minesweeper machine-gun pistol launcher-system artillery armour armor hedgehog trench simulator bus minibus base facility site position warehouse airfield van car motorcycle motorbike ambulance tanker ferry trawler".split(
    " ",
  ),
);

/** Of those, the ones that are civil by themselves and need a military modifier or a harmed list around them. */
export const CIVIL_HEADS: ReadonlySet<string> = new Set(
  "system complex battery installation base facility site position warehouse airfield carrier antenna depot mine machine radar trench thrower simulator".split(
    " ",
  ),
);

/** Modifiers that make a civil head materiel: "missile system", "armoured vehicle", "ammunition depot". */
export const MILITARY_MODIFIERS: ReadonlySet<string> = new Set(
  "military armoured armored combat fighting anti-tank anti-aircraft anti-personnel antitank artillery missile rocket ballistic radar air-defence air-defense defence defense command launch launching jamming reconnaissance infantry ammunition ammo munitions weapons arms fuel battle tank mortar howitzer barrier warfare unmanned aerial assault war patrol landing naval attack transport-helicopter self-propelled tracked enemy cargo-drone flame electronic engineering tow".split(
    " ",
  ),
);

/** What holds or groups things: a crate of grenades is materiel, a crate of apples is none. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  "crate box case truckload cache stockpile pile batch consignment shipment piece round load container bag belt set type kind unit battery squadron convoy column".split(
    " ",
  ),
);

/** What fires and floods do to an area: "900 hectares burned", "40 acres inundated by the river". */
export const LAID_WASTE: ReadonlySet<string> = new Set(
  "burned burnt blackened scorched charred consumed destroyed devastated flooded inundated submerged ravaged".split(" "),
);

/** Past tenses that no noun follows as its participle: "17 suffered burns" has 17 as its subject. */
export const SUBJECT_VERBS: ReadonlySet<string> = new Set(
  "remain stay stayed suffered received reached sought attended joined left entered crossed returned remained survived sustained underwent voted said told won fled died became went came saw took gave fell rose drove wore chose flew knew began ran ate developed contracted required needed escaped refused agreed tested claimed reported showed".split(
    " ",
  ),
);

/** What is counted as reported, and not told by those who are counted: "40 reported cases". */
export const REPORTED_THINGS: ReadonlySet<string> = new Set(
  "cases deaths infections incidents attacks crimes murders killings robberies thefts burglaries fatalities casualties sightings offences offenses outbreaks".split(
    " ",
  ),
);

/** What numbers are names of: "Telephone: 555", "Room 12". */
export const NUMBERED_HEADS: ReadonlySet<string> = new Set(
  "telephone phone tel fax extension page room chapter article section no number figure table line item isbn issn vol volume issue id code zip".split(
    " ",
  ),
);

/** Heads of talk: "two examples", "three reasons" are how somebody speaks, not what he counts. */
export const TALK_HEADS: ReadonlySet<string> = new Set(
  "example thing question word way reason respect sense hand sort kind cheer thought remark".split(" "),
);

/** What is counted before a hyphen: "a six-storey building", "a 12-member panel"; "a five-star hotel" counts nothing. */
export const HYPHEN_COUNTS: ReadonlySet<string> = new Set(
  "storey story floor carriage coach wagon cabin member man woman person seat seater lane bed bedroom room page vehicle ship car team player page part party nation country strong game match point vote".split(
    " ",
  ),
);

/** Nouns that stand for a number: "the number of boats", "a total of 12". */
export const NUMBER_NOUNS: ReadonlySet<string> = new Set(
  "number total count tally toll sum amount figure stock fleet quantity".split(" "),
);

/** Gatherings that are counted by heads: "put the crowd at 9,000". */
export const GATHERINGS: ReadonlySet<string> = new Set(
  "crowd turnout attendance audience gathering rally protest march demonstration procession".split(" "),
);

/** Of those and others, what is only ever counted by heads: "a gate of 18,000". */
export const HELD_BY_HEADS: ReadonlySet<string> = new Set("attendance turnout gate viewership readership ridership".split(" "));

/** What is lent for a term, and what it costs: a ten-year bond is none of two years. */
export const LOANS: ReadonlySet<string> = new Set(
  "yield bond note bill treasury treasuries gilt bund mortgage rate loan paper".split(" "),
);

/** What has a height in figures, and counts nothing: "the index stood at 412". */
export const INDICES: ReadonlySet<string> = new Set(
  "index average gauge barometer confidence sentiment reading benchmark composite".split(" "),
);

/** What is held on one day and over with it: those who came to "Saturday's rally" are those of Saturday. */
export const HELD_ON_A_DAY: ReadonlySet<string> = new Set(
  "rally protest march demonstration procession parade vigil funeral memorial mass concert match game final race fair gala strike walkout stoppage boycott opening ceremony".split(
    " ",
  ),
);

/** What only persons join: "40,000 joined the army"; firms join an index. */
export const JOINED_BY_PERSONS: ReadonlySet<string> = new Set(
  "army navy force forces police party union movement search militia rebels exodus queue hunt jihad insurgency uprising".split(
    " ",
  ),
);

/** What befalls persons alone, so that a number of which it is told counts them: "about 30 were stranded", "300 are staying in tents". */
export const SUFFERED_BY_PERSONS: ReadonlySet<string> = new Set(
  "stranded rescued evacuated displaced airlifted arrested detained jailed imprisoned sentenced convicted acquitted pleaded hospitalized hospitalised treated vaccinated deported quarantined sheltering sleeping living staying".split(
    " ",
  ),
);

/** Places that are captured where they are "taken". */
export const TAKEN_IN_WAR: ReadonlySet<string> = new Set(
  "village town city settlement hamlet hill height ridge outpost checkpoint base barracks island fort fortress stronghold trench suburb neighbourhood neighborhood bridgehead airfield".split(
    " ",
  ),
);

/** Verbs that put a number on their subject: "the toll rose to 14". */
export const NUMBERING: ReadonlySet<string> = new Set(
  "average number total reach stand rise fall hit exceed climb drop come amount jump grow swell top surpass increase decrease decline pass surge soar near approach mount expand shrink contract widen".split(
    " ",
  ),
);

/** What those who count do with a number of theirs: "the number of the missing was lowered to 38". */
export const REVISING: ReadonlySet<string> = new Set(
  "lower raise revise correct put set cut reduce update upgrade downgrade".split(" "),
);

/** What stands among weapons in a list without being one. */
export const CIVIL_THINGS: ReadonlySet<string> = new Set(
  "house home building apartment flat block village town city settlement district school hospital clinic church mosque bridge road street shop store factory farm field station office hotel museum region area point time day".split(
    " ",
  ),
);

/** Verbs whose past is like their noun: behind "three" and before an article they are what the three did. */
export const UNCHANGED_VERBS: ReadonlySet<string> = new Set(
  "hit cut put set shut hurt let cost quit split spread bet burst cast shed beat strike struck".split(" "),
);

/** One word for many, which grows and shrinks by the head: "employment rose by 28,000", "the labour force grew to 3 million". */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  "employment unemployment workforce force payroll headcount membership enrolment enrollment fleet herd output production circulation".split(
    " ",
  ),
);

/** What a firm makes or spends in a quarter, without a word of which. */
export const EARNED: ReadonlySet<string> = new Set(
  "profit revenue loss sale earning earnings income turnover ebitda eps provision charge dividend margin cost expense".split(" "),
);
