import type { Span, Token } from "./types.js";

/** Fields of a claim that rules of their own fill. */
export const RECORDED = [
  "value",
  "kind",
  "item",
  "attribute",
  "unit",
  "action",
  "side",
  "place",
  "speaker",
  "attributedTo",
  "modality",
  "asOf",
  "repeats",
  "confidence",
] as const;
export type Recorded = (typeof RECORDED)[number];

/** Where a field has its value from: the rule that gave it and the words that it took, as places in the text of the document. */
export interface Origin {
  readonly rule: string;
  /** Words such as the rule reads: "the width of the corridor was 10 km". */
  readonly like: string;
  readonly words: readonly Span[];
}

export type Origins = ReadonlyMap<Recorded, Origin>;

/** Which field of which figure a table of rules is asked for: the figure is known by where its number begins in the text. */
export interface Asked {
  readonly recorder: Recorder;
  readonly figure: number;
  readonly field: Recorded;
}

/**
 * Told by the rules of one document what they do, where a run explains. A run that does not passes null: rules call `recorder?.heard(...)`,
 * and nothing is built or kept.
 */
export interface Recorder {
  /** A rule begins: what was heard before is none of its words. */
  readonly asks: () => void;
  /** A look-up took these words for `value`; null: whatever the rule makes of them. */
  readonly heard: (value: string | null, words: Span) => void;
  /** The answer is that of another figure of the text: the words of its field are heard, or its number where it has none. */
  readonly follows: (other: Span, field: Recorded) => void;
  /** The words of another field are heard. */
  readonly shares: (figure: Span, field: Recorded) => void;
  /** `answer` carries its words itself (`words`), or they were heard. */
  readonly gave: (asked: Pick<Asked, "figure" | "field">, rule: NamedRule, answer: unknown) => void;
  /** A segment is somebody's by these words. */
  readonly spoken: (segment: number, words: Span) => void;
  readonly turnOf: (segment: number) => Span | null;
  /** The figure is that of a claim. */
  readonly claimed: (id: string, number: Span) => void;
  readonly claims: () => ReadonlyMap<string, Recording>;
}

/** A claim of the document: where its number stands, and what its fields come from. */
export interface Recording {
  readonly number: Span;
  readonly origins: Origins;
}

interface NamedRule {
  readonly name: string;
  readonly like: string;
}

interface Hit {
  readonly value: string | null;
  readonly words: Span;
}

export function newRecorder(): Recorder {
  const figures = new Map<number, Map<Recorded, Origin>>();
  const claims = new Map<string, Recording>();
  const turns = new Map<number, Span>();
  let hits: Hit[] = [];
  const shares = (figure: Span, field: Recorded): void => {
    for (const words of figures.get(figure.start)?.get(field)?.words ?? []) hits.push({ value: null, words });
  };
  return {
    asks: () => {
      hits = [];
    },
    heard: (value, words) => hits.push({ value, words }),
    follows: (other, field) => {
      const known = hits.length;
      shares(other, field);
      if (hits.length === known) hits.push({ value: null, words: other });
    },
    shares,
    gave: ({ figure, field }, rule, answer) => {
      const fields = figures.get(figure) ?? new Map<Recorded, Origin>();
      figures.set(figure, fields);
      fields.set(field, { rule: rule.name, like: rule.like, words: wordsOf(answer) ?? heardFor(answer, hits, field) });
    },
    spoken: (segment, words) => {
      turns.set(segment, words);
    },
    turnOf: (segment) => turns.get(segment) ?? null,
    claimed: (id, number) => {
      claims.set(id, { number, origins: figures.get(number.start) ?? new Map() });
    },
    claims: () => claims,
  };
}

interface Answer {
  readonly words?: Span;
  readonly item?: { readonly words?: Span } | null;
}

/** Answers that carry their words need no ear. */
function wordsOf(answer: unknown): readonly Span[] | null {
  const { words, item } = (typeof answer === "object" && answer !== null ? answer : {}) as Answer;
  const own = words ?? item?.words;
  return own ? [own] : null;
}

/** What was taken for the answer, or for a part of "Boria+Velm"; of a side that is concluded from its rival, what was looked up last. */
function heardFor(answer: unknown, hits: readonly Hit[], field: Recorded): readonly Span[] {
  const parts = typeof answer === "string" ? [answer, ...answer.split("+")] : [];
  const fitting = hits.filter(({ value }) => value === null || parts.includes(value));
  const taken = fitting.length > 0 || field !== "side" ? fitting : hits.slice(-1);
  const seen = new Set<string>();
  return taken.flatMap(({ words }) => {
    const key = `${words.start} ${words.end}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [words];
  });
}

/** The place of the tokens [first, last). */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]!.start, end: tokens[Math.max(first, last - 1)]!.end };
}

/** What a table is asked with, null where nothing is explained. */
export const askedFor = (recorder: Recorder | null | undefined, number: Span, field: Recorded): Asked | null =>
  recorder ? { recorder, figure: number.start, field } : null;
