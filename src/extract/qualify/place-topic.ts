import { tableOf } from "../../in-force.js";
import { TOPIC_LEADS, WORLD } from "../../lexicon/places.js";
import { lowerOf, tokenize } from "../../tokens.js";
import type { Document, Segment, Span, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import type { Sides } from "./owner.js";
import { isNationId, partyAt } from "./parties.js";
import { isOfOtherYear, isOne, pastOf, tellsNew } from "./place-story.js";
import type { Scene } from "./scene.js";
import { isCapitalised } from "./words.js";

/** "Statement to the Council on Boria": what such a speech counts without a place of its own holds for the land that it is on. */
export function topicPlace(scene: Scene, mention: Mention, { cast }: Sides): string | null {
  const { document, segments, segment, index, tokens, context } = scene;
  if (!/^(?:casualty|people|count|equipment|percent)$/.test(mention.kind) || segment.kind === "heading") return null;
  if (segment.speaker === null && !segment.quoted) return null;
  const topic = topicOf(document, segments, cast);
  if (!topic || tokens.some(({ lower }) => WORLD.has(lower)) || isOfPast(scene) || tellsNew(tokens)) return null;
  const past = pastOf(scene, cast);
  if (!past.toldAt(index).every((one) => isOne(one, topic.place))) return null;
  // "In Norland 77 have died.": that is told on until the talk comes back
  for (let at = index - 1; at >= 0 && at > index - FARTHEST; at--) {
    const told = segments[at]!.speaker === segment.speaker ? past.toldAt(at) : [];
    if (told.length > 0 && !told.some((one) => isOne(one, topic.place))) return null;
    if (told.length > 0) break;
  }
  context.recorder?.heard(topic.place, topic.span);
  return topic.place;
}
const FARTHEST = 6;

// "since 2015" goes on to the day of the speech
const isOfPast = (scene: Scene): boolean =>
  isOfOtherYear(scene) &&
  !scene.quantities.some(
    ({ dimension, from }) => dimension === "date" && /^(?:since|mid)$/.test(lowerOf(scene.tokens[from - 1])),
  );

interface Topic {
  readonly place: string;
  readonly span: Span;
}

const TOPICS = tableOf(() => new WeakMap<Document, { readonly found: Topic | null }>());
const OPENING = 4;

/** Worked out once a document: from its title, else from the headings of its first lines. */
function topicOf(document: Document, segments: readonly Segment[], cast: Cast): Topic | null {
  const known = TOPICS().get(document);
  if (known) return known.found;
  const opening = segments.filter(({ kind }) => kind !== "furniture").slice(0, OPENING);
  const lines = opening.filter(({ kind, speaker }) => kind === "heading" || speaker === null);
  const quiet = { ...cast, recorder: null };
  let found: Topic | null = null;
  const titled = document.title === null ? null : landOn(tokenize(document.title), quiet);
  if (titled && opening[0]) found = { place: titled, span: opening[0].span };
  for (const { span } of lines) {
    const place = found ? null : landOn(tokenize(document.text, span.start, Math.min(span.end, span.start + LONGEST)), quiet);
    if (place) found = { place, span };
  }
  TOPICS().set(document, { found });
  return found;
}
const LONGEST = 400;

/** "Statement to the Council on the humanitarian situation in Boria": the only land, right behind "on" or such words. */
function landOn(tokens: readonly Token[], cast: Cast): string | null {
  const said = tokens.findIndex(({ lower }) => TOPIC_LEADS.has(lower));
  if (said < 0) return null;
  for (let on = said + 1; on < tokens.length; on++) {
    if (tokens[on]!.lower !== "on") continue;
    let at = on + 1;
    while (at < on + 9 && LEADING.test(lowerOf(tokens[at]))) at++;
    const party = partyAt(tokens, at, cast);
    if (!party || party.demonym || !isNationId(party.id)) continue;
    const next = tokens[at + party.length];
    const stands = next === undefined || next.kind !== "word" || (!isCapitalised(next) && !/^(?:and|or)$/.test(next.lower));
    return stands ? party.id : null;
  }
  return null;
}
const LEADING =
  /^(?:the|situation|crisis|conflict|war|fighting|developments?|events|needs|response|humanitarian|political|security|current|food|military|human|rights|in|of|and)$/;
