/** Words that take a figure out of the plain assertion. */

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns of what is not yet so: "the first draft set the width at 30 km". */
export const PROPOSAL_NOUNS = setOf(
  "proposal proposals offer offers draft drafts plan plans version versions option options bid bids blueprint forecast forecasts projection projections target goal outlook guidance demand demands scenario suggestion",
);

/** Verbs whose object or clause is not yet so. Infinitives. */
export const PROPOSAL_VERBS = setOf(
  "propose suggest offer demand plan intend envisage envision foresee forecast predict project expect promise pledge vow aim seek request recommend want hope urge schedule anticipate threaten",
);

/** With these as its subject, "suggest" shows and does not propose: "polls suggest that 40 percent". */
export const EVIDENCE = setOf(
  "data figures evidence imagery images report reports poll polls survey surveys study studies research result results estimates analysis statistics numbers findings photos records",
);

/** Words of the future before a verb. */
export const FUTURE = setOf("will shall 'll won't");

/** Verbs that turn down what they report. Infinitives. */
export const DENIAL_VERBS = setOf(
  "deny refute rebut disprove reject dismiss debunk dispute contradict repudiate disavow discredit",
);

/** Open a condition. */
export const CONDITIONS = setOf("if unless supposing assuming");

/** Say that a proposal came to be. */
export const SETTLED = setOf("agreed signed adopted approved accepted reached settled ratified confirmed completed");

/** Before "to" and a verb: what is wanted, allowed or decided, not done: "voted to spend 9 million". Infinitives; "manage", "help", "go on" tell of what was done. */
export const PROSPECT_VERBS = setOf(
  "look mean intend plan hope wish want aim agree promise pledge vow undertake offer propose threaten prepare decide resolve elect opt vote seek expect need swear refuse decline choose contract commit apply volunteer oblige require entitle authorise authorize mandate license empower",
);

/** The same of nouns: "won leave to lease 14 tugs". */
export const PROSPECT_NOUNS = setOf(
  "plan plans proposal proposals approval permission leave consent clearance permit permits licence license licences licenses mandate authority authorisation authorization order orders contract contracts deal deals agreement agreements accord accords pact pacts treaty " +
    "pledge pledges promise promises vow vows offer offers bid bids decision decisions intention intentions ambition ambitions aim goal target right duty obligation commitment commitments undertaking talks negotiations scheme schemes programme program drive campaign campaigns application " +
    "request requests call calls demand demands appeal appeals motion resolution bill petition vote option options move moves preparations readiness willingness desire wish hope hopes need",
);

/** The same of adjectives: "is prepared to sell 40". */
export const PROSPECT_ADJECTIVES = setOf(
  "set due likely unlikely poised bound slated track course about ready prepared willing determined keen eager scheduled going free entitled obliged committed minded reluctant unwilling hopeful sure certain",
);

/** Before somebody, "to" and a verb: "ordered the mill to pay 40 million". Infinitives. */
export const COMMANDS = setOf(
  "order urge instruct require oblige command direct compel permit authorise authorize commission summon ask invite implore beg",
);

/** What somebody reaches for: "is negotiating for 5 million". Infinitives. */
export const REACHING = setOf("negotiate bargain hold plead beg petition angle tender");

/** What an assembly that approves it has yet to see done. */
export const DEEDS_AHEAD = setOf(
  "purchase sale borrowing construction building closure deployment release transfer spending acquisition delivery export import recruitment hiring expansion demolition conversion takeover privatisation privatization",
);

/** What a forecast or demand did with a figure that something else is set against: "the 59 million that brokers had forecast". Infinitives. */
export const FORESEEING = setOf(
  "forecast predict expect plan seek project hope request propose demand target budget anticipate envisage want foresee schedule ask call appeal",
);

/** Verbs that speak of a danger: what would come of it is supposed. Infinitives. */
export const WARNING = setOf("warn fear caution worry dread");

/** What a danger does; "could be" before others offers. Participles. */
export const DANGERS = setOf(
  "lost killed destroyed damaged hurt injured wounded flooded hit affected displaced drowned trapped infected wiped ruined evicted stranded buried burned submerged swept cut threatened harmed deprived starved left",
);

/** "could see", "could carry": what somebody or something was able to do. */
export const ABILITIES = setOf(
  "see hear feel smell taste speak read write swim remember recall afford carry hold seat hold accommodate fit tell say count boast house store sleep sit confirm verify identify",
);

/** What is feared that has not come: "fear the loss of 900 jobs". */
export const LOSSES = setOf(
  "loss losses closure closures collapse exodus influx arrival departure shortfall shortage cut cuts layoffs redundancies rise fall drop return repeat damage failure",
);

/** Who sees numbers coming: "Traders see exports of 4 million tonnes". */
export const LOOKERS = setOf("traders analysts economists forecasters brokers dealers consensus planners investors");

/** What two sides have agreed on, and have yet to do. */
export const BARGAINS = setOf("deal agreement contract accord pact settlement package");

/** What is said of rumours that are none: "a lie". */
export const UNTRUTHS: readonly string[] = (
  "wrong|false|untrue|incorrect|inaccurate|baseless|groundless|unfounded|exaggerated|denied|dismissed|rejected|refuted|mistaken|fabricated|fake|invented|corrected|retracted|withdrawn|nonsense|" +
  "rubbish|fiction|propaganda|a lie|lies|a myth|a hoax|a fabrication|fake news|not true|made up|too high|too low"
).split("|");

/** What is told but may not be so. */
export const HEARSAY = setOf(
  "report reports claim claims allegation allegations rumour rumours rumor rumors suggestion suggestions assertion assertions account accounts figure figures toll tolls " +
    "estimate estimates story stories talk post posts accusation accusations speculation statement video videos footage photo photos image images picture pictures",
);

/** Missing with these: "no evidence that 300 were paid". */
export const GROUNDS: readonly string[] = "truth evidence proof basis substance sign indication grounds foundation merit".split(
  " ",
);

/** Verbs whose negation leaves what they are about: "failed to trace three of the crew". Infinitives. */
export const FINDING = setOf("find reach locate identify trace save rescue contact recover free account");

/** What a toll does or does not do with those whom it leaves out: "does not include the 40 who died later". Infinitives. */
export const TAKING_IN = setOf("include comprise cover encompass incorporate");

/** Ask whether something is so. Infinitives. */
export const ASKING = setOf("ask wonder inquire enquire query question");

/** What "must" and "have to" demand of somebody before them; not "must say", "must get 50 percent to win". Infinitives. */
export const GIVING_UP = setOf(
  "pay repay refund compensate hand give return surrender sell cut reduce shed leave vacate raise find spend invest supply deliver build rebuild evacuate move close shut cancel withdraw free release hire recruit replace repair import buy purchase borrow contribute donate slash lay flee",
);

/** What money or time is put by for something: "earmarked 90 million for dykes". Infinitives. */
export const PUTTING_BY = setOf("earmark pencil weigh mull consider discuss contemplate moot table float insist");

/** Verbs that make of a sentence what somebody says, which the next one may call false. Infinitives. */
export const REPORTED_BY: ReadonlySet<string> = new Set(
  "say claim talk write report speak believe think read hear allege tell assert maintain insist suggest estimate accuse".split(
    " ",
  ),
);
