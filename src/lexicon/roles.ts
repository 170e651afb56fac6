/** What happened to persons, in words that tell of one part of a story: those who left their homes, those who came, those who were taken in. */
export const PERSON_ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    displaced: "displaced evacuated relocated moved-out forced-out homeless sheltered",
    arrested: "arrested detained",
    crowd: "attended joined filled turned-out packed thronged marched gathered",
    aboard: "aboard carried",
    rescued: "rescued pulled-out plucked",
    jobs: "dismissed cut axed shed",
    trapped: "trapped",
    held: "held abducted kidnapped",
    infected: "infected sickened fallen-ill",
  }).flatMap(([role, words]) => words.split(" ").map((word) => [word, role] as const)),
);

/** Places of work, which are lost where workers are laid off. */
export const JOBS: ReadonlySet<string> = new Set("job position post role layoff redundancy dismissal".split(" "));

/** Jobs that are gone by their very name. */
export const LOST_JOBS: ReadonlySet<string> = new Set("layoff redundancy dismissal".split(" "));

/** What happens to jobs that go. */
export const JOB_LOSSES: ReadonlySet<string> = new Set(
  "cut lost destroyed dismissed eliminated axed shed affected scrapped slashed removed abolished closed gone".split(" "),
);

/** What happened to houses, in words that tell of one part of a story. */
export const HOUSE_ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    destroyed: "destroyed burned collapsed flattened buried levelled leveled carried-away swept-away washed-away",
    damaged: "damaged",
    flooded: "flooded inundated submerged",
    evacuated: "evacuated",
  }).flatMap(([role, words]) => words.split(" ").map((word) => [word, role] as const)),
);

/** Things that houses, homes and flats are. */
export const HOUSES: ReadonlySet<string> = new Set("house building apartment household".split(" "));

/** What is measured of a story, whatever noun it is told of. */
export const TELLING_ATTRIBUTES: ReadonlySet<string> = new Set("revenue magnitude turnout profit deficit".split(" "));

/** Words right before or behind a count of persons that give it its part where no verb was read: "with the loss of 1,400", "at the march". */
export const ROLE_WORDS: readonly { readonly role: string; readonly ahead: RegExp; readonly behind: RegExp }[] = [
  {
    role: "jobs",
    ahead:
      /\b(?:lay(?:s|ing)? off|laid off|dismiss(?:es|ed|ing)?|sack(?:s|ed|ing)?|shed(?:s|ding)?|ax(?:e|es|ed|ing)|make(?:s)? redundant|loss of)\b[^.;,:\d]{0,25}$/i,
    behind:
      /^\s(?:of (?:the|its|their|our|all) (?:[\d,.]{1,9} )?)?(?:\p{L}+\s){1,3}(?:would|will|could|are|were|is|was)\s(?:to\s)?(?:be\s)?(?:go|lost|cut|laid off|made redundant|axed|dismissed)\b/iu,
  },
  {
    role: "trapped",
    ahead: /\btrapp(?:ed|ing)\b[^.;,:\d]{0,25}$/i,
    behind: /^\s(?:\p{L}+\s){1,2}(?:are|were|was|remain\w*)\s(?:still\s)?trapped\b/iu,
  },
  {
    role: "crowd",
    ahead: /$^/,
    behind:
      /^\s(?:\p{L}+\s){1,3}(?:at|in|on|for)\s(?:(?:the|a|this|that|its|\p{L}{2,20}['’]s)\s)(?:\p{L}+\s){0,2}(?:march|rally|demonstration|protest|parade|concert|festival|vigil|procession)\b/iu,
  },
];
