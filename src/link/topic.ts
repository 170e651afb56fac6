import type { Claim } from "../types.js";
import { daysOf } from "./days.js";
import type { Facts } from "./facts.js";
import { formersIn, type Succession, successionsIn } from "./formers.js";
import { groupBy } from "./group.js";
import { isHarm, statedOf } from "./lots.js";
import { sideBySide } from "./side-by-side.js";
import { factsIn, readSubject, type Subject, type Topic } from "./subject.js";
import { mattersOf, namesOf } from "./words.js";

/** Sentences up to which every name counts. */
const SHORT = 6;
/** Sentences of a document that are looked at. */
const MOST = 400;

/** What the claims of one document are of. */
export interface Subjects {
  /** Those that can be compared, each told what the document is about. */
  readonly subjects: readonly Subject[];
  /** The pairs of them that its words tell to be one number before and after. */
  readonly successions: readonly Succession[];
}

/** Reads the claims of one document. */
export function subjectsIn(document: readonly Claim[]): Subjects {
  const facts = new Map(document.map((claim) => [claim.sentence, factsIn(claim)]));
  const subjects = document.map(readSubject).filter((subject) => subject !== null);
  const searching = document.slice(0, MOST).some(({ sentence, action }) => SEARCH.test(sentence) || action === "missing");
  const topic = { ...topicOf([...facts.values()].slice(0, MOST), subjects), searching };
  const listed = inventoryOf(subjects);
  const lesser = lesserOf(subjects);
  const beside = sideBySide(subjects);
  const told = dayOfBody(subjects);
  const successions = successionsIn(subjects);
  const formers = formersIn(subjects, successions);
  const loose = looselyTold(subjects);
  const read = subjects.map((s) => ({
    ...s,
    ...told.get(s),
    topic,
    lesser: lesser.has(s),
    beside: beside.has(s),
    loose: loose.get(s) ?? null,
    when: listed.has(s) ? { ...s.when, running: true } : (told.get(s)?.when ?? s.when),
    ...(formers.has(s) && { at: null, past: true, lesser: false, when: { ...s.when, at: null, past: true } }),
  }));
  const byId = new Map(read.map((s) => [s.claim.id, s]));
  const readOf = (s: Subject): Subject => byId.get(s.claim.id)!;
  return { subjects: read, successions: successions.map(({ former, now }) => ({ former: readOf(former), now: readOf(now) })) };
}

const LOOSE = new Set(["at-least", "more-than", "approx"]);

// a headline leaves out the "at least" of its text
function looselyTold(subjects: readonly Subject[]): Map<Subject, Subject["amount"]> {
  const found = new Map<Subject, Subject["amount"]>();
  const alike = groupBy(subjects, (s) => `${s.item.id}|${s.actionKey}|${s.amount.dimension}|${s.amount.best}`);
  for (const told of alike.values()) {
    const open = told.find(({ claim }) => LOOSE.has(claim.bound));
    if (open) for (const s of told) if (s.claim.bound === "exact" && s.amount.best !== null) found.set(s, open.amount);
  }
  return found;
}

// "Toll rises to 272", and below: "on Sunday night the toll had risen to 272"
function dayOfBody(subjects: readonly Subject[]): Map<Subject, Pick<Subject, "at" | "when">> {
  const byId = new Map(subjects.map((s) => [s.claim.id, s]));
  const found = new Map<Subject, Pick<Subject, "at" | "when">>();
  for (const { claim, at, when, nature } of subjects) {
    const first = claim.repeats === null || claim.asOfBasis !== "text" ? undefined : byId.get(claim.repeats);
    if (first && nature === "grows" && first.claim.asOfBasis !== "text") found.set(first, { at, when });
  }
  return found;
}

/** Kinds of equipment that make a list the losses of a war. */
const INVENTORY = 6;

// nobody loses tanks, radars, drones, mortars, trucks and howitzers at once: such a list counts up from the beginning
function inventoryOf(subjects: readonly Subject[]): Set<Subject> {
  const counted = subjects.filter(({ claim, when, actionKey }) => claim.kind === "equipment" && actionKey !== "" && !when.brief);
  const lists = [...groupBy(counted, (s) => `${s.actionKey}|${s.sideKey}`).values()];
  return new Set(lists.filter((list) => new Set(list.map(({ item }) => item.id)).size >= INVENTORY).flat());
}

/** Values of like things in one text that make it a list of several. */
const MANY = 3;
/** Times by which "at least 20" must be exceeded for another number to be of more than it. */
const FAR = 3;

// of several tolls of one text the largest is that of the whole, the others are of its parts, or of an hour before
function lesserOf(subjects: readonly Subject[]): Set<Subject> {
  const tolls = subjects.filter((s) => s.nature === "grows" && !s.scoped && !s.when.closed && s.aspect === "");
  const lesser = new Set<Subject>();
  for (const group of groupBy(
    tolls,
    (s) => `${s.item.id}|${s.attribute}|${s.amount.dimension}|${s.actionKey}|${s.sideKey}`,
  ).values()) {
    const most = Math.max(...group.map(({ amount }) => amount.low));
    const isCount = group.some(({ claim }) => claim.kind === "count");
    // nor does a text that counts three candidates' votes say which of them another text has counted
    const isMany = isCount && new Set(group.map(({ amount }) => amount.low)).size >= MANY;
    for (const s of group)
      if (isMany || s.amount.high < most || (s.amount.high === Infinity && FAR * s.amount.low < most)) lesser.add(s);
  }
  return lesser;
}

const SEARCH =
  /\b(?:rescuers?|search(?:es|ing|ed)? (?:for|and|teams?|parties|through)|still (?:missing|trapped|being recovered)|unaccounted|survivors? (?:were|was|are) (?:being )?(?:sought|pulled))\b/i;

function topicOf(sentences: readonly Facts[], subjects: readonly Subject[]): Omit<Topic, "searching"> {
  const least = sentences.length <= SHORT ? 1 : 2;
  const occasions = counts(sentences.map((facts) => facts.occasions));
  const most = Math.max(1, ...occasions.values());
  return {
    names: atLeast(counts(sentences.map((facts) => facts.names)), least),
    lands: atLeast(counts(sentences.map((facts) => facts.lands)), least),
    occasions: atLeast(occasions, most),
    mainOccasions: atLeast(occasions, Math.max(least, most)),
    parties: partiesOf(subjects),
    anyNames: new Set(sentences.flatMap((facts) => facts.names)),
    anyLands: new Set(sentences.flatMap((facts) => facts.lands)),
    eventDays: eventDaysOf(subjects),
    numbers: numbersOf(subjects),
    places: new Set(subjects.filter(({ scoped }) => scoped).flatMap(({ ownNames }) => ownNames)),
    voices: voicesOf(subjects),
    words: wordsOf(subjects),
    details: detailsOf(subjects),
    day: daysOf(subjects[0]?.claim.published ?? "")?.[1] ?? null,
  };
}

/** Numbers from which one is more than a handful, whatever its digits. */
const THOUSAND = 1000;

const numbersOf = (subjects: readonly Subject[]): Set<string> =>
  new Set(
    subjects
      .filter(({ amount, claim }) => COUNTS.test(amount.dimension) && claim.bound !== "vague")
      .filter((s) => s.amount.digits > 1 || statedOf(s) >= THOUSAND)
      .map((s) => `${s.amount.dimension}|${statedOf(s)}`),
  );
const COUNTS = /^(?:count|money)/;

/** Figures of a text up to which every word counts. */
const FEW_FIGURES = 14;

function wordsOf(subjects: readonly Subject[]): Set<string> {
  const sentences = [...new Set(subjects.slice(0, MOST).map(({ claim }) => claim.sentence))];
  return atLeast(counts(sentences.map((sentence) => [...mattersOf(sentence)])), sentences.length <= FEW_FIGURES ? 1 : 2);
}

const voicesOf = (subjects: readonly Subject[]): Set<string> => {
  const told = new Set(subjects.slice(0, MOST).flatMap(({ claim }) => [claim.publisher ?? "", claim.speaker ?? ""]));
  return new Set([...told].flatMap((voice) => namesOf(voice, false)));
};

function detailsOf(subjects: readonly Subject[]): Set<string> {
  return new Set(
    subjects.flatMap((s) => {
      const weight = weightOf(s);
      const fate = isHarm(s) && s.amount.digits > 1 ? [`1|${s.actionKey}|${statedOf(s)}`] : [];
      return weight === 0 ? fate : [`${weight}|${s.amount.dimension}|${statedOf(s)}`, ...fate];
    }),
  );
}

// 8,064 kg, 14,870 and 4:52 are in two texts by no chance, 36 seldom, "two" and "thousands" every day
function weightOf(s: Subject): number {
  const { claim, amount } = s;
  const stated = statedOf(s);
  if (claim.bound === "vague" || amount.dimension.startsWith("date") || amount.dimension === "duration") return 0;
  if (amount.dimension === "clock") return stated % 30 === 0 ? 0 : 2;
  return Math.max(stated >= THOUSAND ? 1 : 0, Math.min(3, amount.digits - 1));
}

const eventDaysOf = (subjects: readonly Subject[]): Set<string> =>
  new Set(
    subjects
      .filter(({ amount }) => amount.dimension === "date" && amount.low === amount.high)
      .flatMap(({ amount, occasions }) => occasions.map((occasion) => `${amount.low}|${occasion}`)),
  );

function counts(lists: readonly (readonly string[])[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const list of lists) for (const word of list) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

const atLeast = (times: ReadonlyMap<string, number>, least: number): Set<string> =>
  new Set([...times].filter(([, count]) => count >= least).map(([word]) => word));

function partiesOf(document: readonly Subject[]): Map<string, readonly string[]> {
  const told = groupBy(
    document.filter((s) => s.sideKey !== ""),
    partyKey,
  );
  return new Map([...told].map(([key, subjects]) => [key, [...new Set(subjects.map((s) => s.sideKey))]]));
}

const partyKey = (s: Subject): string => `${s.claim.kind}|${s.actionKey}`;

/** Whose a figure is: by its own words, else the one party that its document's figures of that kind and event are of. */
export function plainParty(s: Subject): string {
  if (s.sideKey !== "") return s.sideKey;
  const owners = ownersIn(s);
  return owners.length === 1 ? owners[0]! : "";
}

/** The parties that a document names as owners of what a figure counts. */
export const ownersIn = (s: Subject): readonly string[] => s.topic.parties.get(partyKey(s)) ?? [];

/** True when the two sets have a member in common. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
