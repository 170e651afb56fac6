/** Words around speech: verbs of saying, roles and titles before names, what starts an interview. Data only, lower case. */

const words = (list: string): readonly string[] => list.split(" ");

/** Finite forms whose subject asserts what is quoted or listed. */
export const SAYING: readonly string[] = [
  ...words(
    "said says told tells added adds noted notes declared declares wrote writes stressed stresses stated states explained explains",
  ),
  ...words(
    "emphasized emphasizes emphasised emphasises underlined underlines underscored claimed claims argued argues insisted insists",
  ),
  ...words(
    "announced announces reported reports confirmed confirms replied replies answered answers asked asks concluded concludes",
  ),
  ...words("continued continues recalled recalls remarked remarks observed observes pointed points warned warns admitted admits"),
  ...words(
    "acknowledged acknowledges promised promises pledged pledges vowed vows praised praises spoke speaks commented comments",
  ),
  ...words(
    "mentioned mentions revealed reveals asserted asserts maintained maintains suggested suggests tweeted posted testified",
  ),
  ...words(
    "reiterated reiterates repeated repeats responded responds affirmed affirms urged urges boasted boasts joked jokes quipped",
  ),
  ...words(
    "recounted recounts disagreed disagrees agreed agrees objected countered retorted denied denies rejected rejects contradicted described describes thanked thanks remembered criticised criticized condemned complained lamented",
  ),
  ...words(
    "listed lists cited cites detailed details enumerated enumerates presented presents quoted estimated estimates predicted",
  ),
  ...words("summarized summarised outlined outlines elaborated clarified highlighted highlights addressed addresses began went"),
];

/** Verbs of saying only with such an object: "gave a brief overview", "delivered a speech". */
export const GIVING: readonly string[] = words(
  "gave gives given delivered delivers made makes offered offers provided provides published released read issued",
);
export const GIVEN: readonly string[] = words(
  "speech address statement remarks overview list summary figures breakdown account details briefing interview lecture talk update toll tally data numbers",
);

/** Ranks and offices before a name; never part of it. */
export const TITLES: readonly string[] = [
  ...words(
    "mr mrs ms mx dr prof professor sir dame lord lady president vice deputy prime minister premier chancellor secretary general",
  ),
  ...words(
    "gen lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr commander brigadier brig",
  ),
  ...words(
    "usg asg srsg dsg marshal chief chairman chairwoman chair chairperson director ceo cfo coo head spokesman spokeswoman spokesperson governor gov",
  ),
  ...words(
    "mayor senator sen congressman congresswoman representative rep ambassador envoy king queen prince princess emperor sheikh",
  ),
  ...words(
    "sheikha emir sultan ayatollah pope cardinal archbishop bishop father rev reverend imam rabbi judge justice attorney inspector",
  ),
  ...words(
    "officer detective coach manager captain analyst expert editor reporter journalist correspondent host anchor presenter",
  ),
  ...words(
    "moderator member leader speaker commissioner superintendent treasurer founder co-founder economist scientist researcher author",
  ),
  ...words(
    "first former acting interim foreign defence defense interior finance health home the hon honourable honorable mp mep late",
  ),
];

/** Titles that many hold at once, or that say nothing of an office: "General Voss" may be the commander, "Dr. Weiss" the minister. */
export const WEAK_TITLES: readonly string[] = words(
  "mr mrs ms mx dr prof professor sir dame lord lady the hon honourable honorable late first former acting interim vice deputy gen lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral brigadier brig general chief member officer",
);

/** Offices that one person holds, of which the narration says "the president" after the name. */
export const HEADS_OF_STATE: readonly string[] = words(
  "president premier minister chancellor mayor governor king queen emperor pope ambassador secretary prince princess emir sultan senator",
);

/** Last words of names that are no person's: "General Staff", "Defence Monthly", "Doctors Abroad". */
export const ORGANISATIONS: readonly string[] = [
  ...words(
    "staff ministry department council assembly parliament senate congress government cabinet agency office bureau command commission committee",
  ),
  ...words(
    "authority authorities service services union party army navy force forces guards police brigade division regiment battalion court tribunal group",
  ),
  ...words(
    "company corporation inc ltd llc plc co fund institute university college school academy organisation organization nations federation foundation",
  ),
  ...words(
    "association society institute centre center network alliance league coalition secretariat administration headquarters embassy consulate ombudsman",
  ),
  ...words(
    "news magazine monthly weekly daily times gazette courier herald tribune journal chronicle newspaper tv television radio channel newswire agency observatory telegraph guardian observer broadcaster",
  ),
  ...words(
    "fisheries industries airlines airways motors systems technologies holdings partners railways energy electronics laboratories pharmaceuticals enterprises logistics analytics",
  ),
  ...words(
    "conference summit forum crescent hospital campaign movement republic states city town county district province region village islands office abroad borders international hq",
  ),
];

/** Labels of turns that belong to whoever asks. */
export const ASKERS: readonly string[] = words(
  "q question interviewer host reporter journalist moderator correspondent presenter anchor press questioner audience student",
);

/** Labels of turns that belong to whoever answers, where no name is given. */
export const ANSWERERS: readonly string[] = words("a answer interviewee guest respondent");

/** Infinitives of the verbs whose subject is the source of a figure. */
export const REPORTING: readonly string[] = [
  ...words(
    "say tell report state announce claim declare add note stress write confirm deny admit acknowledge estimate insist argue warn",
  ),
  ...words(
    "reveal allege maintain explain believe reckon specify clarify emphasise emphasize underline remark recall testify tweet reply",
  ),
  ...words(
    "conclude disclose assert contend concede calculate predict inform cite comment observe affirm reiterate repeat respond hear speak boast complain",
  ),
];

/** Participles that go on with what somebody says: "a count that police disputed, saying ...". */
export const TELLING_SO: readonly string[] = words(
  "saying claiming insisting arguing adding noting stressing warning telling confirming estimating",
);

/** What is put "at" a number by whoever counts: "organisers put the crowd at 9,000". */
export const TALLIES: readonly string[] = words(
  "number figure toll total crowd count turnout attendance cost damage losses loss tally death strength size level rate estimate population chance chances odds",
);

/** Who counts crowds and losses beside another teller: "20,000, and the prefecture 8,500". */
export const COUNTING_BODIES: ReadonlySet<string> = new Set(
  words(
    "police gendarmes officials organisers organizers authorities prefecture union unions government ministry hospital hospitals opposition rebels doctors medics monitors army military critics",
  ),
);
