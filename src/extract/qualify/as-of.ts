import { isPastForm } from "../../grammar.js";
import type { Modality, Quantity, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Action } from "./named.js";
import { phraseEnd, type Scene } from "./scene.js";

/** The date or interval that a figure speaks of, and where it comes from. */
export interface AsOf {
  readonly asOf: string | null;
  readonly asOfBasis: "text" | "document" | "none";
}

const NONE: AsOf = { asOf: null, asOfBasis: "none" };
const TIMELESS = new Set(["date", "area", "distance"]);

/** "since 27 September" in a text of 9 October → 2020-09-27/2020-10-09; a count with no date of its own speaks of the document's day. */
export function asOfOf(scene: Scene, mention: Mention, action: Action | null, modality: Modality): AsOf {
  if (mention.kind === "date") return NONE;
  const stated = statedDate(scene, mention);
  if (stated) return { asOf: stated, asOfBasis: "text" };
  if (modality !== "asserted" && modality !== "denied") return NONE;
  if (TIMELESS.has(mention.kind) || mention.kind === "time") return NONE;
  const carried = carriedDate(scene);
  if (carried) return { asOf: carried, asOfBasis: "text" };
  const { published } = scene.document;
  if (!published || past(scene, action)) return NONE;
  return { asOf: published, asOfBasis: "document" };
}

function statedDate(scene: Scene, mention: Mention): string | null {
  const dates = scene.quantities.filter(
    (quantity) => quantity.dimension === "date" && quantity.value !== null && !quantity.value.startsWith("-"),
  );
  const date = nearest(scene, mention, dates);
  if (date) return spanOf(scene, date);
  return wordDate(scene, mention);
}

function nearest(scene: Scene, mention: Mention, dates: readonly Quantity[]): Quantity | null {
  let best: Quantity | null = null;
  let least = 40;
  for (const date of dates) {
    const gap = date.from >= mention.quantity.to ? date.from - phraseEnd(mention) : mention.quantity.from - date.to;
    if (gap >= least || barred(scene.tokens, Math.min(date.to, mention.quantity.to), Math.max(date.from, mention.quantity.from)))
      continue;
    best = date;
    least = gap;
  }
  return best;
}

const barred = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!;
    if (
      /^(?:[.;?!]|which|who|than|compared|against|versus|whereas)$/.test(lower) ||
      (lower === "from" && /^(?:up|down)$/.test(tokens[at - 1]?.lower ?? ""))
    )
      return true;
  }
  return false;
};

/** A date of the sentence before that lies far back holds on: "In 1994 ... They also burned 12 villages." */
function carriedDate({ context, document, segment, index, tokens }: Scene): string | null {
  const before = context.earlier.at(-1);
  if (!before || before.mention.segment.block !== segment.block || index - before.mention.segmentIndex > 1) return null;
  const { asOf, asOfBasis } = before.qualifiers;
  if (asOfBasis !== "text" || !asOf || asOf.includes("/") || !tellsPast(tokens)) return null;
  return document.published === null || asOf.slice(0, 4) < document.published.slice(0, 4) ? asOf : null;
}

const tellsPast = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => /^(?:was|were|had)$/.test(lower) || isPastForm(lower));

/** "since 27 September" reaches to the day of the document. */
function spanOf(scene: Scene, date: Quantity): string {
  const { published } = scene.document;
  const before = scene.tokens[date.from]!.lower === "since" ? "since" : scene.tokens[date.first - 1]?.lower;
  if (before === "last" || scene.tokens[date.first]!.lower === "last") return nightOf(scene, date);
  if ((before !== "since" && !opensWithSince(scene, date)) || !published) return date.value!;
  return `${date.value!.split("/")[0]}/${published}`;
}

// "since Boria began its attack on 24 February"
function opensWithSince({ tokens }: Scene, date: Quantity): boolean {
  for (let at = date.from - 1; at >= 0 && at > date.from - 14; at--) {
    const { lower } = tokens[at]!;
    if (lower === "since") return true;
    if (/^(?:[,.;:]|and|but|that|which|who)$/.test(lower)) return false;
  }
  return false;
}

// "last night" lasted into the day of the document.
function nightOf({ tokens, document }: Scene, { last, value }: Quantity): string {
  const night =
    tokens[last - 1]!.lower === "night" && !value!.includes("/") && document.published !== null && value! < document.published;
  return night ? `${value}/${document.published}` : value!;
}

const TODAY = /^(?:now|today|currently|presently|nowadays)$/;

function wordDate(scene: Scene, mention: Mention): string | null {
  const { published } = scene.document;
  if (!published) return null;
  for (let at = 0; at < scene.tokens.length; at++) {
    if (Math.abs(at - mention.quantity.from) > 25) continue;
    if (TODAY.test(scene.tokens[at]!.lower)) return published;
  }
  return null;
}

// "had a population of 50,000", "when the town fell": told of an earlier time that the text does not date.
function past(scene: Scene, action: Action | null): boolean {
  return (
    action === null &&
    scene.tokens.some((token, at) => token.lower === "when" && at < scene.tokens.length) &&
    scene.tokens.some((token) => token.lower === "had" || token.lower === "was")
  );
}
