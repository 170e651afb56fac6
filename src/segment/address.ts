import { nameIn } from "../names.js";
import { isRole, type Persons } from "../persons.js";
import { byLetters } from "../plain-letters.js";
import type { Page } from "./page.js";
import { subjectOf } from "./subject.js";

const NAMED = String.raw`(?:[\p{L}\p{M}’'.-]+\s){0,9}?\p{Lu}[\p{L}\p{M}’'.-]*`;
const KINDS =
  "speech address statement remarks briefing message letter appeal testimony lecture sermon talk declaration keynote greeting greetings congratulations".split(
    " ",
  );
const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const SPEECH = `(?:${KINDS.flatMap((word) => [word, capitalised(word), word.toUpperCase()]).join("|")})`;
/** Further words of a name, up to "At the Harbour Conference" in a headline with capitals. */
const FURTHER = String.raw`(?:\s(?!(?:At|In|On|To|For|The|Of|From|With|During|Before|After|And)\b)\p{Lu}[\p{L}\p{M}’'.-]*)*`;

/** Headings that announce someone's own words, in order; each captures a phrase that ends in the name. */
const PATTERNS = [
  new RegExp(
    String.raw`^(?<who>${NAMED})\s(?:has\s)?(?:[Aa]ddresse[sd]|[Aa]ppeal(?:s|ed)\sto|[Ss]peaks|[Ss]poke|[Tt]estifie[sd])(?:\s|$)`,
    "u",
  ),
  new RegExp(
    String.raw`^(?<who>${NAMED})\s(?:has\s)?(?:[Gg](?:ives?|ave)|[Dd]eliver(?:s|ed)?|[Mm](?:akes?|ade)|[Ii]ssue[sd]?)\s(?:[\p{L}’'-]+\s){0,4}${SPEECH}\b`,
    "u",
  ),
  new RegExp(
    String.raw`\b${SPEECH}\s(?:(?!after|on|about|for|following|before|during|at|in)[\p{L}-]+\s){0,3}?(?:by|By|BY|of|Of|OF|from|From|FROM)\s(?<who>${NAMED}${FURTHER})`,
    "u",
  ),
  new RegExp(String.raw`^(?<who>${NAMED}(?:\s\p{Lu}[\p{L}\p{M}.-]*)*)['’${"`"}][sS]?\s(?:[\p{L}-]+\s){0,3}?${SPEECH}\b`, "u"),
  new RegExp(String.raw`^(?<who>${NAMED}):\s(?:[\p{L}’'-]+\s){0,3}${SPEECH}\b`, "u"),
].map(byLetters);

/** "Statement by the Envoy for Ports and Head of Mission, Marta Ilves": an office before the name, or behind it. */
const BY_OFFICE = byLetters(
  new RegExp(
    String.raw`\b${SPEECH}\s(?:(?!after|on|about|for|following|before|during|at|in)[\p{L}-]+\s){0,9}?(?:by|By|BY|of|Of|OF|from|From|FROM)\s(?<rest>[^:;!?]{3,200})`,
    "u",
  ),
);

/** "Envoy for Ports, Marta Ilves Statement to the Council", "Ms. Ilves, Envoy for Ports, on behalf of Bo Hale, Briefing to the Council". */
const BEFORE_KIND = byLetters(
  new RegExp(
    String.raw`^(?<who>[^:;!?]{5,170}?),?\s(?:[-–—]\s)?(?:(?:Press|Opening|Closing|Keynote|Introductory)\s)?(?:${KINDS.map(capitalised).join("|")})\s(?:[Tt]o|[Oo]n|[Aa]t|[Bb]efore)\s`,
    "u",
  ),
);
/** "Briefing on the ports, USG Ilves tells the Council": the one who tells those who meet. */
const TELLS_HOUSE = byLetters(
  new RegExp(
    String.raw`(?<who>${NAMED})\s(?:tells|told|briefs|briefed)\s(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s){0,3}(?:Council|Assembly|Parliament|Congress|Senate|House|Board)\b`,
    "u",
  ),
);

/** A word of each pattern above: few headings hold any, and the patterns take long to make ready. */
const HINT = new RegExp(`${KINDS.join("|")}|addresse|speaks|spoke|testifie|tells|told|briefs|briefed`, "i");

/** The person whose speech, statement or letter a heading announces. */
export function announcedSpeaker(heading: string, persons: Persons): string | null {
  const line = heading.slice(0, 250);
  if (!HINT.test(line)) return null;
  const person = behindOffice(line, persons);
  if (person !== null) return person;
  for (const pattern of PATTERNS) {
    const who = pattern.exec(line)?.groups?.who;
    const name = who && /\p{Lu}/u.test(who) ? nameIn(who.trim()) : null;
    if (name !== null) return persons.fullest(name);
  }
  return ahead(line, persons);
}

/** The person whose name stands ahead of what the heading announces, an office before it or behind. */
function ahead(line: string, persons: Persons): string | null {
  const who = BEFORE_KIND.exec(line)?.groups?.who ?? TELLS_HOUSE.exec(line)?.groups?.who;
  for (const part of who?.split(/,\s|\s[-–—]\s/) ?? []) {
    const name = part.startsWith("on behalf of") ? null : nameIn(part.trim());
    if (name === null || !part.endsWith(name)) continue;
    // "USG Ilves"
    const isTitled = isRole(part.slice(0, -name.length).trim().split(/\s/).at(-1)!.toLowerCase());
    const standing = persons.standing(name);
    if (standing === "person" || (isTitled && standing !== "none")) return persons.fullest(name);
  }
  return null;
}

function behindOffice(line: string, persons: Persons): string | null {
  const rest = BY_OFFICE.exec(line)?.groups?.rest;
  const parts = rest?.split(/\s[-–—|]{1,2}\s/, 1)[0]?.split(/,\s/) ?? [];
  if (parts.length < 2) return null;
  const named = parts.map((part) => ({ part: part.trim(), name: nameIn(part.trim()) }));
  const person = named.find(({ name }) => name !== null && persons.standing(name) === "person");
  const bare = named.find(({ part, name }) => name === part && name.includes(" ") && persons.standing(name) !== "none");
  return (person ?? bare)?.name ?? null;
}

const FIRST_PERSON = /(?<![\p{L}’'])(?:I|we|We|my|My|our|Our|us|me)(?![\p{L}])/gu;
const LONGEST = 4000;

/** The blocks [from, to) are the speech itself: they speak in the first person outside of quotation marks, and no narrator says "she said". */
export function isSpokenHere({ text, blocks, narrated }: Page, from: number, to: number, speaker: string, fewest = 2): boolean {
  const surname = speaker.split(" ").at(-1)!;
  let persons = 0;
  let quoted = 0;
  for (let i = from; i < to && persons < 20; i++) {
    const plain = narrated(i).slice(0, LONGEST);
    if (/^["“„«]/.test(text.slice(blocks[i]!.start, blocks[i]!.start + 1)) && plain === "") quoted++;
    persons += plain.match(FIRST_PERSON)?.length ?? 0;
    if (narrates(plain, surname)) return false;
  }
  return persons >= fewest && quoted * 3 < to - from;
}

const MOST_READ = 30;
const FEWEST_I = 3;

/** One person speaks from a block on: "I" and "my" again and again, in more than one paragraph, outside of quotation marks. */
export function saysI({ blocks, narrated }: Page, from: number): boolean {
  let said = 0;
  let paragraphs = 0;
  for (let i = from; i < blocks.length && i < from + MOST_READ; i++) {
    const own = narrated(i).slice(0, LONGEST).match(FIRST_SINGULAR)?.length ?? 0;
    said += own;
    if (own > 0) paragraphs++;
  }
  return said >= FEWEST_I && paragraphs > 1;
}

const FIRST_SINGULAR = /(?<![\p{L}’'])(?:I|my|My|me|myself)(?![\p{L}])/gu;

// "she then added", "Ilves praised": a narrator speaks of the speaker.
function narrates(plain: string, surname: string): boolean {
  const subject = subjectOf(plain.slice(0, 200));
  if (subject === null) return false;
  return subject === "same"
    ? /^(?:(?:in|at|during) [^,]{3,80}, )?(?:he|she)\b/i.test(plain)
    : typeof subject === "object" && "name" in subject && subject.name.endsWith(surname);
}
