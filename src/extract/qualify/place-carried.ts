import { tableOf } from "../../in-force.js";
import { EVENT_NOUNS } from "../../lexicon/places.js";
import { tokenize } from "../../tokens.js";
import type { Document, Segment, Span, Token } from "../../types.js";
import type { Framed, Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import type { Action } from "./named.js";
import type { Sides } from "./owner.js";
import { titledPlace } from "./place-events.js";
import { isSummedUp } from "./place-story.js";
import { placesIn } from "./places-in.js";
import type { Scene } from "./scene.js";

/** What is told on of the same people or things holds for the same place. */
export function carriedPlace({ tokens, context, segment, index }: Scene): string | null {
  const before = context.earlier.at(-1);
  if (!before || before.mention.segment.block !== segment.block || index - before.mention.segmentIndex > 1) return null;
  const open = tokens
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(" ");
  if (!CARRIES.test(open)) return null;
  context.recorder?.follows(before.mention.quantity.span, "place");
  return before.qualifiers.place;
}

const CARRIES =
  /^(?:(?:of|among) (?:them|those|these|the)|among|another|a further|others|they|the (?:dead|victims|injured|wounded|toll)|some of)\b/;

/** "A quake shook Arl. At least 40 people died.": the sentence before names the one place of what this one counts on. */
export function sameEventPlace(scene: Scene, mention: Mention, { cast }: Sides, action: Action | null): string | null {
  const { context, segment, segments, index } = scene;
  const before = context.earlier.findLast(({ mention: { kind } }) => kind !== "date" && kind !== "time");
  const place = before?.qualifiers.place;
  if (!before || !place || segment.kind === "cell" || !isAlike(before, mention, action)) return null;
  const gap = index - before.mention.segmentIndex;
  if (gap < 1 || gap > 2 || segment.block - before.mention.segment.block > 1) return null;
  if (!goesOn(scene, mention, cast, place) || isSummedUp(scene)) return null;
  for (let at = before.mention.segmentIndex; at < index; at++)
    if (segments[at]!.kind === "heading" || !namesOnly(wordsOf(scene.document, segments[at]!), place, cast)) return null;
  context.recorder?.follows(before.mention.quantity.span, "place");
  return place;
}

/** "Boria quake: 40 dead" over a text whose first sentences count the dead and name no place. */
export function headedPlace(scene: Scene, mention: Mention, { cast }: Sides): string | null {
  const { document, segments, context } = scene;
  const before = context.earlier.at(-1);
  if (mention.kind !== "casualty" || scene.segment.kind === "cell") return null;
  if (before && before.qualifiers.place === null && before.mention.segmentIndex > FARTHEST) return null;
  const { place, span } = headingPlace(document, segments, cast);
  if (!place || !span || !goesOn(scene, mention, cast, place)) return null;
  if (before && before.qualifiers.place !== null && before.qualifiers.place !== place) return null;
  context.recorder?.heard(place, span);
  return place;
}

/** The title's event is that of the first sentences. */
const FARTHEST = 12;

interface Headed {
  readonly place: string | null;
  readonly span: Span | null;
}

const HEADED = tableOf(() => new WeakMap<Document, Headed>());

/** Worked out once a document and lexicon. */
function headingPlace(document: Document, segments: readonly Segment[], cast: Cast): Headed {
  const known = HEADED().get(document);
  if (known) return known;
  const first = segments.find(({ kind }) => kind !== "furniture");
  const headed = { place: first?.kind === "heading" ? titleOf(wordsOf(document, first), cast) : null, span: first?.span ?? null };
  HEADED().set(document, headed);
  return headed;
}

function titleOf(tokens: readonly Token[], cast: Cast): string | null {
  const named = [...placesIn(tokens, cast)];
  const isEvent = tokens.some(({ lower }) => EVENT_NOUNS.has(lower));
  return titledPlace(tokens, cast) ?? (named.length === 1 && isEvent ? named[0]! : null);
}

const wordsOf = ({ text }: Document, { span }: Pick<Segment, "span">): Token[] =>
  tokenize(text, span.start, Math.min(span.end, span.start + LONGEST));
const LONGEST = 600;

/** The sentence names no other place, no other time and no other event. */
function goesOn({ tokens, document, quantities }: Scene, { kind }: Mention, cast: Cast, place: string): boolean {
  if (!/^(?:casualty|people|count|equipment)$/.test(kind) || place.startsWith("outside")) return false;
  const year = document.published?.slice(0, 4);
  const isPast = quantities.some(
    ({ dimension, value }) =>
      dimension === "date" && year !== undefined && /^\d{4}/.test(value ?? "") && !value!.startsWith(year),
  );
  const words = tokens.map(({ lower }) => lower).join(" ");
  return !isPast && !OTHER.test(words) && !NEW.test(words) && namesOnly(tokens, place, cast);
}

const OTHER =
  /\b(?:elsewhere|abroad|worldwide|nationwide|globally|global|there|overseas|separate(?:ly)?|previous(?:ly)?|earlier|former|another|other|every|each|hospitals?|average|annual(?:ly)?|years?|history|world|country|nation)\b/;
// "when a coach overturned", "in a landslide": an event that was not told of yet
const NEW = /\b(?:when|after|as|in|by|from|during) (?:an?|two|three|several) (?:[a-z-]{2,20} ){0,3}[a-z]{3,20}\b/;

const namesOnly = (tokens: readonly Token[], place: string, cast: Cast): boolean =>
  [...placesIn(tokens, cast)].every((one) => one === place || place.includes(one) || one.includes(place));

/** The dead after the dead; of all else the same thing that happened to the same. */
function isAlike({ mention: before, qualifiers }: Framed, { kind, item }: Mention, action: Action | null): boolean {
  if (kind === "casualty") return before.kind === "casualty" || before.attribute === "magnitude";
  if (before.kind !== kind || action === null || action.name !== qualifiers.action) return false;
  return kind === "equipment" || before.item?.head === item?.head;
}
