import { isPastForm } from "../../grammar.js";
import { tableOf } from "../../in-force.js";
import { POLL_DAYS, POLL_RESULTS } from "../../lexicon/votes.js";
import { lowerOf } from "../../tokens.js";
import type { Document, Quantity } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Scene } from "./scene.js";

/** "Orlo won 44 percent in Sunday's election": what was voted is of the day of the vote, which the sentence or one before it names. */
export function pollDay(scene: Scene, mention: Mention): string | null {
  const { kind, item } = mention;
  const held = heldIn(scene);
  const words = scene.tokens.map(({ lower }) => lower);
  const isSeats = item?.head === "seat" && words.some((word) => SEATED.test(word));
  if (!/^(?:count|people|percent)$/.test(kind) || !(isSeats || POLL_RESULTS.has(item?.head ?? ""))) return null;
  if (words.some((word) => STILL.test(word)) || !isOver(scene, mention)) return null;
  if (words.includes("registered") && !words.some((word) => VOTING.test(word))) return null;
  // a sentence behind the vote may tell of seats that were held before
  const poll = held.findLast(({ index }) => (isSeats ? index === scene.index : index <= scene.index));
  if (poll) scene.context.recorder?.heard(poll.value, poll);
  return poll?.value ?? null;
}

/** How a party comes by seats; those that it holds are of any day. */
const SEATED = /^(?:won|took|got|gained|secured|gave|lost|received|handed|awarded)$/;
/** What is counted while the count goes on is of the day of the telling. */
const STILL = /^(?:has|have|is|are|far|provisional|partial|preliminary|projected|leads?|leading|trails?|counting)$/;
/** "registered 2 million voters" is of another day than that of the vote. */
const VOTING = /^(?:voted|cast|turnout|took|participated)$/;

const isOver = ({ tokens }: Scene, { quantity }: Mention): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower !== "registered" && Math.abs(at - quantity.from) < 16 && (isPastForm(lower) || /^(?:was|were|had)$/.test(lower)),
  );

/** Keeps the days of votes that a sentence names for those behind it. */
export function notePolls(scene: Scene): void {
  heldIn(scene);
}

interface Poll {
  readonly index: number;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const HELD = tableOf(() => new WeakMap<Document, Poll[]>());

/** The days of votes that the text has named so far, told apart by where they stand: a second reading finds the same. */
function heldIn(scene: Scene): readonly Poll[] {
  const { document, index, tokens, quantities } = scene;
  const known = HELD().get(document) ?? [];
  HELD().set(document, known);
  if (known.some((poll) => poll.index === index)) return known;
  for (const date of quantities) {
    const value = date.value ?? "";
    if (date.dimension !== "date" || !/^\d{4}-\d\d-\d\d$/.test(value) || value > (document.published ?? "")) continue;
    if (namesPoll(scene, date)) known.push({ index, value, start: tokens[date.from]!.start, end: tokens[date.to - 1]!.end });
  }
  return known;
}

/** "Sunday's election", "the 10 May vote", "the runoff held on 26 May", "voted on Sunday". */
function namesPoll({ tokens }: Scene, { from, to }: Quantity): boolean {
  const behind = /^['’]s?$/.test(lowerOf(tokens[to])) ? to + 1 : to;
  const isNamed = lowerOf(tokens[from - 1]) === "the" || behind > to;
  for (let at = behind; isNamed && at < behind + 4 && tokens[at]?.kind === "word"; at++)
    if (POLL_DAYS.has(tokens[at]!.lower)) return true;
  for (let at = from - 1; at >= 0 && at > from - 6; at--) {
    const { lower, text } = tokens[at]!;
    if (/^[,.;:]$/.test(text)) return false;
    if (POLL_DAYS.has(lower) || lower === "voted") return true;
    if (!/^(?:on|of|held|in|the|late|early|last)$/.test(lower)) return false;
  }
  return false;
}
