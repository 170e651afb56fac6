import type { Document, Quantity, Segment, Token } from "../../types.js";
import { type Cue, cuesOf } from "../cues.js";
import type { Context, Mention } from "../mention.js";
import { type EventWord, eventsIn } from "./events-in.js";
import { isCapitalised } from "./words.js";

/** One sentence with what all its mentions share, worked out once. */
export interface Scene {
  readonly document: Document;
  readonly segments: readonly Segment[];
  readonly index: number;
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  /** What it holds of the words that rules need. */
  readonly cues: Cue;
  readonly quantities: readonly Quantity[];
  /** First token of every quantity, bound words included. */
  readonly starts: ReadonlySet<number>;
  /** For every token the quantity that it is part of, bound words included. */
  readonly owner: readonly (Quantity | undefined)[];
  readonly events: readonly EventWord[];
  readonly eventAt: ReadonlyMap<number, EventWord>;
  readonly mentions: readonly Mention[];
  readonly context: Context;
}

export function sceneOf(mentions: readonly Mention[], context: Context): Scene {
  const { document, segments, segmentIndex, segment, tokens, quantities } = mentions[0]!;
  const events = eventsIn(tokens, quantities, segment.kind === "heading" || isTitle(tokens));
  const eventAt = new Map<number, EventWord>();
  for (const event of events) for (let at = event.first; at < event.last; at++) eventAt.set(at, event);
  const owner = new Array<Quantity | undefined>(tokens.length).fill(undefined);
  for (const quantity of quantities) owner.fill(quantity, quantity.from, quantity.to);
  return {
    document,
    segments,
    index: segmentIndex,
    segment,
    tokens,
    cues: cuesOf(tokens),
    quantities,
    starts: new Set(quantities.map((quantity) => quantity.from)),
    owner,
    events,
    eventAt,
    mentions,
    context,
  };
}

/** "Wildfires: 8 Dead, Hundreds Of Homes Destroyed": capitals tell nothing where every word has one. */
function isTitle(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_TITLE) return false;
  const words = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  return words.length > 2 && words.every(isCapitalised);
}
const LONGEST_TITLE = 30;

/** Where the counted noun phrase ends: behind the noun that follows the figure, else behind the figure itself. */
export function phraseEnd({ item, quantity }: Mention): number {
  return item && item.basis === "after" && item.last > quantity.to ? item.last : quantity.to;
}
