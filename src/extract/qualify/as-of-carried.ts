import { isPastForm } from "../../grammar.js";
import { lowerOf } from "../../tokens.js";
import type { Segment } from "../../types.js";
import type { Mention } from "../mention.js";
import { spansBetween } from "./period.js";
import type { Scene } from "./scene.js";

/** The span that a line ending in a colon sets for the entries below it. */
const ANNOUNCED = new WeakMap<Segment, string>();
const LONGEST_ENTRY = 300;

/** "Losses from 3 May to 9 June:" is the span of every entry of the list below. */
export function announcedSpan({ context, document, segment, index }: Scene): string | null {
  const before = context.earlier.at(-1)?.mention;
  if (!before || index - before.segmentIndex > 3 || segment.span.end - segment.span.start > LONGEST_ENTRY) return null;
  const { span } = before.segment;
  const opens = document.text
    .slice(Math.max(span.start, span.end - 5), span.end)
    .trimEnd()
    .endsWith(":");
  const set = opens ? spanIn(before) : ANNOUNCED.get(before.segment);
  if (opens) context.recorder?.heard(set ?? null, span);
  else if (segment !== before.segment) context.recorder?.follows(before.quantity.span, "asOf");
  if (set && segment !== before.segment) ANNOUNCED.set(segment, set);
  return ANNOUNCED.get(segment) ?? null;
}

const spanIn = ({ tokens, quantities }: Mention): string | null =>
  spansBetween(tokens, quantities).at(-1)?.value ??
  quantities.find(({ dimension, value }) => dimension === "date" && value !== null && /^\d[^/]*\/\d/.test(value))?.value ??
  null;

/** What is told on after a date speaks of it too: "In 1994 ... They also burned 12 villages.", "On Tuesday 9 people drowned. Another 4 were hurt." */
export function carriedDate(
  { context, document, segment, index, tokens }: Scene,
  { quantity, item, harm }: Mention,
): string | null {
  const before = context.earlier.at(-1);
  if (!before || before.mention.segment.block !== segment.block || index - before.mention.segmentIndex > 1) return null;
  const { asOf, asOfBasis } = before.qualifiers;
  if (asOfBasis !== "text" || !asOf || asOf.includes("/") || !tellsPast(tokens) || tellsSpan(tokens)) return null;
  // "the firm still employs 620"
  if (tokens.slice(Math.max(0, quantity.from - 4), quantity.from).some(({ lower }) => /^(?:still|now)$/.test(lower))) return null;
  const isOld = document.published === null || asOf.slice(0, 4) < document.published.slice(0, 4);
  // "They burned two granaries", "The union spoke of 65,000": of one and the same deed
  const isSame = tellsDeed(tokens) || (item?.basis === "elided" && harm === null && lowerOf(tokens[quantity.to]) !== "of");
  if (!(isOld && goesOn(tokens)) && !isSame) return null;
  context.recorder?.follows(before.mention.quantity.span, "asOf");
  return asOf;
}

const tellsDeed = (tokens: Scene["tokens"]): boolean =>
  /^(?:they|he|she|we)$/.test(lowerOf(tokens[0])) &&
  isPastForm(lowerOf(tokens[1])) &&
  !/^(?:was|were|had|said|told|added|put)$/.test(lowerOf(tokens[1]));

/** "They also", "Another 4", "The fire": words that take up what was told. */
const goesOn = (tokens: Scene["tokens"]): boolean => tokens.slice(0, 5).some(({ lower }) => GOES_ON.test(lower));
const GOES_ON =
  /^(?:they|it|he|she|we|their|its|his|her|our|the|this|that|these|those|another|other|others|more|further|also|both|all|some|among|of|there|then)$/;

// "In the past 24 hours 96 fell ill"
const tellsSpan = (tokens: Scene["tokens"]): boolean =>
  tokens.some(({ lower }, at) => /^(?:past|last|previous)$/.test(lower) && /^(?:the|over|in)$/.test(lowerOf(tokens[at - 1])));

const tellsPast = (tokens: Scene["tokens"]): boolean =>
  tokens.some(({ lower }) => /^(?:was|were|had)$/.test(lower) || isPastForm(lower)) &&
  !tokens.some(({ lower }) => lower === "has" || lower === "have");
