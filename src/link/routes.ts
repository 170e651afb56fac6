import type { Claim, Figure } from "../types.js";
import { counterparts, roleOf, soleIn } from "./counterparts.js";
import { blockFigures, comparableIn, documentsIn, isOfTime, type Told, timeFigures, wholeIn } from "./index.js";
import { storiesIn } from "./stories.js";
import { readSubject, type Subject, type Topic } from "./subject.js";
import { toldTwice, valueKeys } from "./told-twice.js";
import { leadsOf, tollsAmong } from "./tolls.js";

/** A claim with what its document lends it, under a key where all that it is compared with meets. */
export interface Routed {
  readonly key: string;
  readonly claim: Claim;
  /** Fields of its subject that no sentence by itself gives; sets and maps are tagged. */
  readonly lent: unknown;
}

/** What is known of one document by itself, and its claims on their way to those of others. */
export interface Shares {
  /** Tied together by the document's own words. */
  readonly figures: readonly Figure[];
  readonly routed: readonly Routed[];
  /** What the document is about, tagged; null where nothing of it can be compared. */
  readonly topic: unknown;
}

/** Keys besides those of figures. They come behind the letters, digits and "?" that figures begin with. */
const TIME = "~time";
const TOLL = "~toll|";
const TOLD = "~told|";
const ROLE = "~role|";

/** One document's part of the work, by its claims alone. */
export function sharesOf(claims: readonly Claim[]): Shares {
  const [told] = documentsIn(claims);
  if (!told) return { figures: [], routed: [], topic: null };
  const lent = new Map(told.subjects.map((subject) => [subject, lentTo(subject)]));
  const to = (key: string, subject: Subject): Routed => ({ key, claim: subject.claim, lent: lent.get(subject)! });
  return { figures: told.figures, routed: routesIn(told, to), topic: told.subjects[0] ? pack(told.subjects[0].topic) : null };
}

function routesIn(told: Told, to: (key: string, subject: Subject) => Routed): Routed[] {
  const whole = wholeIn(told);
  return [
    ...comparableIn(told).map((s) => to(s.claim.figure, s)),
    ...told.subjects.filter(isOfTime).map((s) => to(TIME, s)),
    ...leadsOf(whole).map((s) => to(TOLL + s.actionKey, s)),
    ...soleIn(whole).map((s) => to(ROLE + roleOf(s), s)),
    ...told.subjects.flatMap((s) => valueKeys(s).map((key) => to(TOLD + key, s))),
  ];
}

/** The story of each document that tells anything. */
export function storyNumbers(topics: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const docs = [...topics.keys()].sort();
  const stories = storiesIn(docs.map((doc) => unpack(topics.get(doc)) as Topic));
  return new Map(docs.map((doc, at) => [doc, stories[at]!]));
}

/** Figures found under one key, by what `settle` may leave out of them. */
export interface GroupFigures {
  readonly phase: (typeof PHASES)[number];
  readonly figures: readonly Figure[];
}

/** In the order in which they are set against each other. */
export const PHASES = ["document", "block", "range", "date", "toll", "told", "role"] as const;

/** What the claims under one key make: those of a document one after the other. */
export function figuresUnder(
  key: string,
  group: Iterable<Omit<Routed, "key">>,
  storyOf: (doc: string) => number,
): GroupFigures[] {
  const topics = new Map<string, Topic>();
  const subjects = Array.from(group, ({ claim, lent }) => subjectOf(claim, lent, topics));
  const storyAt = ({ claim }: Subject): number => storyOf(claim.doc);
  if (key === TIME) {
    const { ranges, dates } = timeFigures(subjects);
    return [
      { phase: "range", figures: ranges },
      { phase: "date", figures: dates },
    ];
  }
  if (key.startsWith(TOLL)) return [{ phase: "toll", figures: tollsAmong(subjects, storyAt) }];
  if (key.startsWith(TOLD)) return [{ phase: "told", figures: toldTwice(subjects, storyAt, () => [key.slice(TOLD.length)]) }];
  if (key.startsWith(ROLE)) return [{ phase: "role", figures: counterparts(subjects, storyAt) }];
  return [{ phase: "block", figures: blockFigures(subjects) }];
}

/** Whether the stories of all documents must be known before. */
export const asksForStories = (key: string): boolean => [TOLL, TOLD, ROLE].some((kind) => key.startsWith(kind));

/** What the document adds to what the claim's own sentence gives. */
function lentTo(subject: Subject): unknown {
  const bare = readSubject(subject.claim)!;
  const lent = Object.entries(subject).filter(
    ([name, value]) => name !== "claim" && !isAlike(value, bare[name as keyof Subject]),
  );
  return pack(Object.fromEntries(lent));
}

const isAlike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(pack(a)) === JSON.stringify(pack(b));

function subjectOf(claim: Claim, lent: unknown, topics: Map<string, Topic>): Subject {
  const own = unpack(lent) as Partial<Subject>;
  // one object a document: what two topics have in common is worked out once
  if (own.topic && !topics.has(claim.doc)) topics.set(claim.doc, own.topic);
  return { ...readSubject(claim)!, ...own, ...(own.topic && { topic: topics.get(claim.doc)! }) };
}

/** Sets, maps and open ends as JSON can hold them. */
function pack(value: unknown): unknown {
  if (value instanceof Set) return { "a set of": [...value].map(pack) };
  if (value instanceof Map) return { "a map of": [...value].map(pack) };
  if (Array.isArray(value)) return value.map(pack);
  if (value === Infinity || value === -Infinity) return { number: String(value) };
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, pack(one)]));
}

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (value === null || typeof value !== "object") return value;
  const tagged = value as Record<string, unknown>;
  if ("a set of" in tagged) return new Set(unpack(tagged["a set of"]) as unknown[]);
  if ("a map of" in tagged) return new Map(unpack(tagged["a map of"]) as [unknown, unknown][]);
  if ("number" in tagged && Object.keys(tagged).length === 1) return Number(tagged.number);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unpack(one)]));
}
