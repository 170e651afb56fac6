import { isAdjective, isFirstName, isNoun } from "../../grammar.js";
import { tableOf } from "../../in-force.js";
import { INSURGENTS } from "../../lexicon/people.js";
import { byLetters, hasPlainLetters, plainTwin } from "../../plain-letters.js";
import type { Recorder } from "../../record.js";
import { tokenize } from "../../tokens.js";
import type { Document } from "../../types.js";
import { formsFrom, isNationId, landOf, partyAt } from "./parties.js";
import { type Rising, risingOf } from "./rising.js";

/** Who the sides of a document are. */
export interface Cast {
  /** Parties that the text names, the most frequent first. */
  readonly ranked: readonly string[];
  /** Names that the text itself shows to be parties, with their demonyms: "Boria" and "Borian". */
  readonly invented: ReadonlyMap<string, string>;
  /** Last name of a person, lower case, to the party that the person speaks for. */
  readonly people: ReadonlyMap<string, string>;
  /** The two parties whose forces, losses or attacks the text names most; fewer where it names none. */
  readonly belligerents: readonly string[];
  /** All of those, the most armed first. */
  readonly hostile: readonly string[];
  /** The one party that the text shows to be whom "we" fight, where it does not say who "we" are. */
  readonly foe: string | null;
  /** The party that "we" is in the document's own voice. */
  readonly own: string | null;
  /** The government and the one armed group that fights it, where the text is of such a war. */
  readonly rising: Rising | null;
  /** Where a run explains: told which words are taken for parties and places. */
  readonly recorder: Recorder | null;
}

/** One for each lexicon: whose words are parties differs between them. */
const CASTS = tableOf(() => new WeakMap<Document, Cast>());

/** Who the sides are, read from the whole text once a document. */
export function castOf(document: Document): Cast {
  const known = CASTS().get(document);
  if (known) return known;
  const cast = readCast(document);
  CASTS().set(document, cast);
  return cast;
}

const CAPITAL_WORD = /\p{Lu}[\p{L}]{1,30}/gu;
const PLAIN_CAPITAL_WORD = plainTwin(CAPITAL_WORD);
const ARMED = byLetters(
  /^(?:['’]s?)?\s(?:\p{L}{1,12}\s){0,2}?(?:army|armed|forces?|troops|military|tanks?|artillery|occup\p{L}{2,6}|aggress\p{L}{2,4}|soldiers|fighters|militants|attacks?|shelling|bombardment|strikes?|missiles?|drones?|losses|lost|side|servicemen|invasion|units)\b/iu,
);

const FOE = byLetters(/^(?:['’]s?)?\s(?:\p{L}{1,12}\s)?(?:invad\p{L}{2,4}|occup\p{L}{2,6}|aggress\p{L}{2,4}|enem(?:y|ies))\b/iu);
/** "400 Borian prisoners", "the surrender of the Borian forces": in the mouth of those who took them. */
const BEATEN = byLetters(/^\s(?:\p{L}{1,12}\s){0,2}?(?:prisoners|captives|surrendered)\b/iu);
const BEATEN_OF = /surrender of (?:all |some )?(?:the )?$/i;
/** "the operation in Boria": who has the war in the land. */
const WAR_ON = /\b(?:war|operation|invasion|offensive|campaign) (?:in|on|against|of) (?:the )?$/i;
const ARMED_OF =
  /(?:army|forces|troops|military|tanks|soldiers|fighters|militants|rebels|losses|aggression) of (?:the )?(?:Republic of )?$/i;

function readCast(document: Document): Cast {
  const { text } = document;
  const counts = new Map<string, number>();
  const armed = new Map<string, number>();
  const people = new Map<string, string>();
  const named = new Map<string, number>();
  const foes = new Set<string>();
  const fields = new Set<string>();
  const invented = inventedIn(text, document.publisher ?? "");
  for (const match of text.matchAll(hasPlainLetters(text) ? PLAIN_CAPITAL_WORD : CAPITAL_WORD)) {
    const found = partyInText(text, match.index, match[0], invented);
    if (!found) continue;
    add(counts, found.id);
    const after = text.slice(found.end, found.end + 70);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (FOE.test(after) || BEATEN.test(after) || BEATEN_OF.test(before)) foes.add(found.id);
    if (WAR_ON.test(before)) fields.add(found.id);
    if (FOE.test(after) || ARMED.test(after) || ARMED_OF.test(before)) add(armed, found.id);
    const person = spokespersonAt(text, match.index, after);
    if (!person) continue;
    add(named, found.id);
    if (!people.has(person)) people.set(person, found.id);
  }
  const hostile = ranking(armed);
  const belligerents = INSURGENTS.test(text) ? hostile.slice(0, 2) : withField(hostile.slice(0, 2), fields);
  const fought = [...foes];
  return {
    ranked: ranking(counts),
    invented,
    foe: fought.length === 1 && SAYS_WE.test(text) ? fought[0]! : null,
    people,
    belligerents,
    hostile,
    rising: risingOf(text, ranking(counts), counts, hostile),
    own: ownOf(
      document,
      invented,
      belligerents.filter((id) => !foes.has(id)),
      named,
      ranking(counts).filter(isNationId),
    ),
    recorder: null,
  };
}

// "Borian forces" alone, and "the operation in Norland": the land where the war is fought is the other
function withField(armed: readonly string[], fields: ReadonlySet<string>): readonly string[] {
  const others = [...fields].filter((id) => id !== armed[0] && isNationId(id));
  return armed.length === 1 && others.length === 1 ? [armed[0]!, others[0]!] : armed;
}

const add = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

const ranking = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);

function partyInText(
  text: string,
  at: number,
  word: string,
  invented: ReadonlyMap<string, string>,
): { id: string; end: number } | null {
  for (const form of formsFrom(word)) {
    const written = form.words.join(" ");
    const end = at + written.length;
    if (text.startsWith(written, at) && !/^\p{L}/u.test(text.slice(end, end + 2))) return { id: form.id, end };
  }
  const end = at + word.length;
  const id =
    invented.get(word) ?? (landOf(word) !== undefined && ARMED.test(text.slice(end, end + 40)) ? landOf(word) : undefined);
  return id ? { id, end } : null;
}

const TITLE =
  "(?:President|Prime Minister|Premier|Chancellor|King|Queen|Foreign Minister|Defen[cs]e Minister|Minister|Ambassador|Spokes[a-z]{3,6})";
const SPOKES =
  "(?:\\p{L}{2,12} ){0,4}[Ss]pokes(?:man|woman|person)(?: (?:Major|Lieutenant|Brigadier|Maj|Lt|Brig|Colonel|Col|General|Gen)\\.?-?){0,2}";
const NAME = "(?<name>\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2})";
const NAME_AFTER = byLetters(new RegExp(`^(?:['’]s)?\\s(?:${TITLE}|${SPOKES})\\s${NAME}`, "u"));
const NAME_RIGHT = byLetters(new RegExp(`^,?\\s${NAME}`, "u"));
const OFFICE_BEFORE = byLetters(new RegExp(`${TITLE} of (?:the )?(?:\\p{Lu}\\p{Ll}+ of )?$`, "u"));
const NAME_BEFORE = byLetters(new RegExp(`${NAME}, (?:the )?${TITLE} of (?:the )?(?:\\p{Lu}\\p{Ll}+ of )?$`, "u"));

// "Boria's President Ann Reed", "President of Boria Ann Reed", "Ann Reed, President of Boria" → "reed"
function spokespersonAt(text: string, start: number, after: string): string | null {
  const name = NAME_AFTER.exec(after)?.groups?.name ?? officeHolder(text.slice(Math.max(0, start - 90), start), after);
  return name ? name.split(/[ -]/).at(-1)!.toLowerCase() : null;
}

function officeHolder(before: string, after: string): string | null {
  if (!OFFICE_BEFORE.test(before)) return null;
  return NAME_BEFORE.exec(before)?.groups?.name ?? NAME_RIGHT.exec(after)?.groups?.name ?? null;
}

const FORCES =
  "(?:[Aa]rmy|[Aa]rmed [Ff]orces|[Ff]orces|[Tt]roops|[Mm]ilitary|[Gg]overnment|[Nn]avy|[Aa]ir [Ff]orce|[Ss]oldiers|rebels|fighters|militants)";
const INVENTED = [
  new RegExp(
    `(?<name>\\p{Lu}\\p{Ll}{2,20})(?:['’]s)? (?:${FORCES}|(?:has |have |had )?(?:lost|suffered|invaded|admitted losing))\\b`,
    "gu",
  ),
  new RegExp(
    `(?:${FORCES}|Republic|Kingdom|[Pp]resident|[Pp]remier|[Mm]inister|Ministry|Ministry of Defen[cs]e|Defen[cs]e Ministry|tanks|aircraft|vehicles) of (?:the )?(?<name>\\p{Lu}\\p{Ll}{2,20})\\b(?!-)`,
    "gu",
  ),
];
const PLAIN_INVENTED = INVENTED.map(plainTwin);
const NOT_PARTIES = new Set(
  (
    "He She It You The This That These Those Our Their His Her Its We They Who Both All Some Many Most Since When After Before During And But Then Thus National Regular Ground Land Air Special Defence Defense Interior Foreign Health Finance " +
    "Armed Joint Allied Rebel Police Federal Central Royal United Enemy Government Army Navy Security Peacekeeping Coalition Local State Two Three Four Five Six Seven Eight Nine Ten North South East West Northern Southern Eastern Western " +
    "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Internal Justice Education Culture Agriculture Transport Energy Economy Trade Labour Labor Home Parliament Congress Senate God " +
    "Brigade Regiment Division Battalion Corps Company Squadron Platoon Fleet Command Staff Guard Guards Marines Militia Headquarters"
  ).split(" "),
);

/** Names of no lexicon that the text treats as a country or party, with the demonym of each. */
function inventedIn(text: string, publisher: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const sources = [text, publisher].map((source) => ({ source, patterns: hasPlainLetters(source) ? PLAIN_INVENTED : INVENTED }));
  for (const i of INVENTED.keys())
    for (const { source, patterns } of sources)
      for (const match of source.matchAll(patterns[i]!)) {
        const name = match.groups!.name!;
        const before = /(?<word>\p{Lu}\p{L}{1,20}) $/u.exec(source.slice(Math.max(0, match.index - 20), match.index))?.groups
          ?.word;
        // "Red Horse army": the last word of a longer name is no party
        if (isKnownWord(name) || (match[0].startsWith(name) && before && !NOT_PARTIES.has(before))) continue;
        addInvented(found, name);
      }
  return found;
}

function addInvented(found: Map<string, string>, name: string): void {
  const id = /[^aeiou]ian$/.test(name) ? name.slice(0, -1) : name;
  found.set(name, id);
  if (/ia$/.test(id)) for (const form of [id, `${id}n`, `${id}ns`]) found.set(form, id);
}

// A word of the language at the head of a sentence ("Heavy forces", "Troops of"), a capital, or a person ("Peter lost").
function isKnownWord(name: string): boolean {
  if (NOT_PARTIES.has(name) || formsFrom(name).length > 0 || landOf(name) !== undefined) return true;
  const lower = name.toLowerCase();
  return isNoun(lower) || isAdjective(lower) || isFirstName(lower) || /(?:ed|ing|ly|ous)$/.test(lower);
}

const ISSUER =
  /\b(?:ministry of defen[cs]e|general staff|high command|armed forces|defen[cs]e forces) of (?:the )?(?:republic of )?(?<name>\p{L}{3,20})/iu;
const HEAD = 300;

/** "MINISTRY OF DEFENCE OF BORIA" over a bulletin: whose voice it is. */
function issuerOf(text: string, invented: ReadonlyMap<string, string>): string | null {
  const name = ISSUER.exec(text.slice(0, HEAD))?.groups?.name;
  if (!name) return null;
  const written = `${name[0]!.toUpperCase()}${name.slice(1).toLowerCase()}`;
  return invented.get(written) ?? formsFrom(written).find(({ words }) => words.length === 1)?.id ?? null;
}

/** A publisher's country; else, where the text says "we" or "the enemy", the side whose officials it quotes or names. */
function ownOf(
  { publisher, text }: Document,
  invented: ReadonlyMap<string, string>,
  belligerents: readonly string[],
  named: ReadonlyMap<string, number>,
  nations: readonly string[],
): string | null {
  for (const match of (publisher ?? "").matchAll(CAPITAL_WORD)) {
    const found = partyInText(publisher!, match.index, match[0], invented);
    if (found) return found.id;
  }
  if (!SAYS_WE.test(text)) return null;
  const issuer = issuerOf(text, invented);
  if (issuer) return issuer;
  const spoken = ranking(named).find((id) => belligerents.includes(id));
  // "Borian forces" for the one side, "our guns" and "the enemy" for the teller's
  const ours =
    !spoken && belligerents.length === 1 && OUR_MEN.test(text) && ENEMY.test(text)
      ? nations.filter((id) => id !== belligerents[0])
      : [];
  return spoken ?? (ours.length === 1 ? ours[0]! : belligerents[0]) ?? null;
}

const SAYS_WE = /\b(?:[Ww]e|[Oo]ur|[Ee]nemy)\b/;
const OUR_MEN =
  /\b[Oo]ur (?:artillery|aviation|air force|army|forces|troops|soldiers|defenders|fighters|units|guns|gunners|pilots|men)\b/;
const ENEMY = /\benem(?:y|ies)\b/;

/** The other party of the two that fight in the document; null where it does not show two. */
export function rivalOf({ belligerents }: Cast, party: string | null): string | null {
  const [first, second] = belligerents;
  if (!party || !first || !second) return null;
  if (party === first) return second;
  return party === second ? first : null;
}

/** Whom "the enemy" means in the mouth of a party: its rival, else the only other one that the text names. */
export function enemyOf(cast: Cast, party: string | null): string | null {
  if (!party) return cast.foe;
  const others = cast.ranked.filter((id) => id !== party);
  return rivalOf(cast, party) ?? cast.hostile.find((id) => id !== party) ?? (others.length === 1 ? others[0]! : null);
}

/** The party that "we" stands for in the mouth of a speaker; no speaker is the document's own voice. */
export function voiceOf(cast: Cast, speaker: string | null): string | null {
  if (!speaker) return cast.own;
  return cast.people.get(speaker.split(/\s/).at(-1)!.toLowerCase()) ?? officeOf(cast, speaker);
}

// "official of the Borian Defence Ministry Ann Reed"
function officeOf(cast: Cast, speaker: string): string | null {
  if (!OFFICES.test(speaker)) return null;
  const tokens = tokenize(speaker);
  const parties = new Set(tokens.flatMap((_, at) => partyAt(tokens, at, cast)?.id ?? []));
  return parties.size === 1 ? [...parties][0]! : null;
}
const OFFICES =
  /\b(?:ministry|minister|president|army|military|armed forces|air force|government|navy|general staff|spokes(?:man|woman|person)|general|colonel|commander|officer)\b/i;
