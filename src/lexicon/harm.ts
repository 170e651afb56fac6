/** What makes counted persons casualties: words for being killed, wounded, missing or captured. */
export type Harm = "killed" | "wounded" | "missing" | "captured";

const FORMS: Readonly<Record<Harm, string>> = {
  killed:
    "killed killing kill kills dead deceased died die dies dying death deaths fatality fatalities fatal slain murdered murdering murder murders massacred massacring perished perish perishing drowned drowning drown executed executing executions beheaded slaughtered martyred martyrs martyr assassinated assassinating lynched corpse corpses body bodies victim victims toll",
  wounded:
    "wounded wounding wounds injured injuring injures injury injuries hurt hurting maimed maiming crippled casualty casualties",
  missing: "missing unaccounted",
  captured:
    "captured capturing surrendered surrendering prisoner prisoners hostage hostages kidnapped kidnapping kidnaps abducted abducting captive captives pow pows imprisoned interned",
};

export const HARM: ReadonlyMap<string, Harm> = new Map(
  (Object.entries(FORMS) as [Harm, string][]).flatMap(([harm, words]) => words.split(" ").map((word) => [word, harm] as const)),
);

/** Nouns that count persons harmed by themselves: "the death toll", "five fatalities", "31 victims". */
export const HARM_HEADS: ReadonlySet<string> = new Set(
  "dead deceased death fatality victim casualty injury toll corpse body martyr prisoner hostage captive pow killed wounded injured hurt missing unaccounted captured murder".split(
    " ",
  ),
);

/** Verbs of harm for persons that are other events for things: a captured town, a missing file, a hurt economy. */
export const HARM_OF_PERSONS_ONLY: ReadonlySet<string> = new Set("captured capturing missing burned".split(" "));

/** What those who live through it give, and what is done to hear them: "interviews with 140 victims". */
export const HEARINGS: ReadonlySet<string> = new Set(
  "interview interviews interviewed interviewing testimony testimonies accounts statements spoke spoken speaking talked talking questioned questioning heard".split(
    " ",
  ),
);

/** Bodies that lose men where nothing else is named: "the army lost 900". */
export const BODIES_OF_MEN: ReadonlySet<string> = new Set(
  "army armies corps division divisions brigade brigades regiment regiments battalion battalions garrison troops forces infantry cavalry rebels defenders attackers guards".split(
    " ",
  ),
);

/** Persons who bear no arms, whichever side they live on. */
export const UNARMED: ReadonlySet<string> = new Set("civilian child resident villager bystander noncombatant woman".split(" "));

/** What befell persons who are casualties, in words of the field `action`. */
export const HARMED: ReadonlySet<string> = new Set(["killed", "wounded", "missing", "captured", "executed"]);

/** What happens to persons who are not harmed, in the same words. */
export const SPARED: ReadonlySet<string> = new Set(
  "arrested detained rescued evacuated survived released displaced imprisoned convicted sentenced charged deployed returned resettled fled stranded trapped saved identified".split(
    " ",
  ),
);

/** What only persons do and suffer: whoever it is told of are a people, though the form of their name tells no number. */
export const OF_PEOPLES: ReadonlySet<string> = new Set(
  "fled displaced deported expelled emigrated evacuated arrested detained".split(" "),
);

/** Nouns whose number a verb tells, and which tell themselves what happened: "the toll hit 94". */
export const TALLIED: ReadonlySet<string> = new Set(
  "toll tolls number numbers tally tallies count casualties deaths fatalities cases".split(" "),
);
