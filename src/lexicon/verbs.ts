/**
 * Verbs that the word list taken from compromise lacks as infinitives, so that "will employ", "employs" are seen to be verbs; none that is a noun
 * as well ("shell", "march", "fine").
 */
export const MORE_VERBS: readonly string[] = (
  "absorb abolish accrue acquit admonish adorn afflict airlift allocate allot amass amputate annex annihilate apprehend appropriate assassinate assemble attend " +
  "authorise authorize avert bankroll banish befall behead bequeath besiege bestow blacken bludgeon bolster brandish burgle capsize cede commandeer commend " +
  "compensate comprise concede confine confiscate congregate conscript construe consume contaminate convene convict coerce curtail decapitate decimate deduct defend " +
  "deforest defraud demine demobilise demobilize demolish demonstrate deplete deploy deport deprive derail desert despatch destabilise destabilize destroy detain deter " +
  "detonate devastate devour diminish disappear disband disburse discard disclose dismantle dismiss dispel dispense disperse displace dispossess distribute divest donate " +
  "downgrade electrocute elicit eliminate embezzle emit emigrate employ encircle endow engulf enlarge enlist enrol ensnare entail entangle entitle envisage equip eradicate erode evacuate " +
  "evade evict exceed exempt exert exhume expel expend expropriate exterminate extinguish extort extradite fabricate forfeit fortify founder furnish gouge hospitalise hospitalize " +
  "hurl immigrate immunise immunize impede imperil impound imprison inaugurate incarcerate incinerate incur indict infest inflict infringe inhabit inject inoculate install instal insure " +
  "intercept interrogate inter inundate invade invest investigate irrigate jeopardise jeopardize jettison liberate lob lop maim maroon mete mobilise mobilize modernise modernize nab nationalise nationalize " +
  "neutralise neutralize nominate obliterate offload offset oust outlaw outnumber overrun penalise penalize perish pilfer pillage plummet pluck postpone privatise privatize procure promulgate prosecute " +
  "pulverise pulverize quadruple quell quintuple ransack ravage raze reap rebuild recapture reclaim reconstruct recoup redeploy redistribute reduce refloat refuel refurbish regain rehouse reimburse " +
  "reinstate relinquish relocate renounce renovate reopen repatriate repay replenish repossess repulse rescind resettle retain retake revoke salvage scald scavenge scuttle seize sequester sentence " +
  "shatter slaughter slay smuggle squander starve sterilise sterilize strafe subjugate subsidise subsidize succumb suffocate swindle tally testify thwart torment trample transplant tranship " +
  "treble triplicate unearth unleash unload unseat unveil uphold uproot vaccinate vandalise vandalize vanquish violate waive withhold"
).split(" ");

/** Past forms in "-t" that the word list lacks, mostly British, with their infinitives. */
export const PAST_IN_T: readonly (readonly [form: string, verb: string])[] = [
  ["burnt", "burn"],
  ["dreamt", "dream"],
  ["dwelt", "dwell"],
  ["knelt", "kneel"],
  ["leant", "lean"],
  ["learnt", "learn"],
  ["spoilt", "spoil"],
];

/** What one bank or ministry does to a number, where the word could be a plural noun: "the bank forecasts 3 percent". */
export const SAID_OF_ONE: ReadonlySet<string> = new Set(
  "forecasts projects predicts expects estimates targets posts sees seeks faces hits cuts raises".split(" "),
);
