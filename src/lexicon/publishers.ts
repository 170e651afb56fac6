import type { SourceType } from "../types.js";

/** Words in the names of publishers that tell what they are, the surest first. Parties to a conflict are for a person to name. */
export const PUBLISHER_WORDS: readonly (readonly [SourceType, readonly string[]])[] = [
  ["ngo", "amnesty|red cross|red crescent|human rights watch|médecins|oxfam|charity|foundation|ngo|relief|watchdog".split("|")],
  ["expert", "university|institute|institut|think tank|research|academy|observatory|centre for|center for|journal of".split("|")],
  [
    "official",
    "ministry|government|department|office of|president|parliament|police|agency for|authority|commission|municipality|city council|united nations|secretariat|statistics|armed forces|general staff|gov".split(
      "|",
    ),
  ],
  [
    "media",
    "news|times|post|herald|gazette|tribune|daily|weekly|courier|chronicle|observer|telegraph|journal|magazine|radio|television|tv|broadcasting|press|wire|reuters|report".split(
      "|",
    ),
  ],
];
