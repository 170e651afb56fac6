import { type NameResolver, nameIn } from "../names.js";
import { byLetters } from "../plain-letters.js";

const NAMED = String.raw`(?:[\p{L}\p{M}’'.-]+\s){0,9}\p{Lu}[\p{L}\p{M}’'.-]*`;

/** "interview of Minister Marta Ilves to Harbour Radio": up to the word that leads to whoever asks. */
const GUEST = String.raw`(?:(?!(?:to|for|on|in|at|about|by|from|and|who|which|during)\s)[\p{L}\p{M}’'.-]+\s){0,9}\p{Lu}[\p{L}\p{M}’'.-]*`;

/** Ways to say whose interview it is, in order; each captures a phrase that ends in the name. */
const PATTERNS = [
  new RegExp(String.raw`(?<who>${NAMED}?)['’${"`"}]s?\s(?:exclusive\s|full\s)?(?:interview|conversation|Q&A)\b`, "u"),
  new RegExp(
    String.raw`(?<who>${NAMED}?),?\s(?:has\s|had\s)?(?:gave|given|gives|granted|grants|answered|answers|took|takes)\s(?:an?\s|some\s|our\s|your\s|readers['’]\s)?(?:exclusive\s)?(?:interview|questions)\b`,
    "u",
  ),
  new RegExp(String.raw`(?:[Ii]nterview|[Cc]onversation|Q&A|Q and A)\s(?:with|of)\s(?<who>${GUEST})`, "u"),
  new RegExp(
    String.raw`\b(?:[Ii]nterviewed|[Ii]nterviews|(?:spoke|speaks|talked|talks|spoken|sat down|sits down|caught up)\s(?:to|with))\s(?<who>${NAMED})`,
    "u",
  ),
  new RegExp(
    String.raw`(?<who>${NAMED}?)(?:,\s[^,.;]{3,60},)?\s(?:spoke|talks|talked|speaks|(?:was|is)\s(?:talking|speaking))\s(?:to|with)\s`,
    "u",
  ),
].map(byLetters);
const LONGEST = 400;

/** Words that announce an interview. */
export const announcesInterview = (line: string): boolean =>
  /\b(?:interview(?:ed|s)?|Q&A|Q and A|conversation with|questions? and answers?|answer(?:s|ed)? (?:\w+ ){0,2}(?:readers['’] )?questions|spoke (?:to|with)|talks to)\b/i.test(
    line.slice(0, LONGEST),
  );

const QUOTED_HEADING = /^(?<who>(?:[\p{L}’'.-]+\s){1,6}?[\p{L}’'.-]+)\s?[:–—]\s["“«‘'].{10,200}["”»’']$/u;

/** The person who speaks in a headline: "Bo Ek: “We will rebuild the port”". */
export function quotedInHeading(line: string, fullest: NameResolver): string | null {
  const who = QUOTED_HEADING.exec(line)?.groups?.who;
  const name = who ? nameIn(who) : null;
  return name?.includes(" ") ? fullest(name) : null;
}

/** "Interview with the magazine Harbour": whoever asks. */
const MEDIUM =
  /\b(?:magazine|newspaper|channel|television|radio|agency|broadcaster|podcast|website|portal|TV|reporters?|journalists?|newsmen|correspondents?|editors?)\b/i;

/** The person whom a heading or lead names as interviewed: "Ilves’s interview with a magazine", "has interviewed Marta Ilves". */
export function intervieweeIn(line: string, fullest: NameResolver): string | null {
  const part = line.slice(0, LONGEST);
  for (const pattern of PATTERNS) {
    const who = pattern.exec(part)?.groups?.who;
    const name = who && !MEDIUM.test(who) ? nameIn(who) : null;
    if (name !== null) return fullest(name);
  }
  return null;
}
