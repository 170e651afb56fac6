import { askedFor } from "../record.js";
import { type Rival, rivalOf } from "../rival.js";
import { lowerOf } from "../tokens.js";
import { confidenceOf } from "./confidence.js";
import type { Frame } from "./extractor.js";
import type { Found } from "./found.js";
import type { Memory } from "./memory.js";
import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";

/** "The guild counted 48 drowned, nine of them pilots, while dockers spoke of 70": a number set against another teller's counts what that one counts. */
export function keepRivals(found: readonly Found[], memory: Memory): readonly Found[] {
  return found.map((one, at) => {
    const told = against(found, at, memory);
    if (told === null) return one;
    const { kind, attribute } = told;
    const item = { ...told.item!, first: -1, last: -1, basis: "elided" as const };
    const { sentence, quantity } = one.situation;
    const asked = askedFor(sentence.recorder, quantity.span, "item");
    asked?.recorder.gave(asked, { name: "what another teller put another number on", like: "police put it at 60" }, item);
    const frame = { ...one.frame, kind, item, attribute: one.frame.attribute ?? attribute, confidence: confidenceOf(kind, item) };
    return { ...one, rule: kind === "casualty" ? "casualties" : kind === "people" ? "people" : one.rule, frame };
  });
}

/** The frame that the number takes over; null where it has a noun of its own or nothing tells. */
function against(found: readonly Found[], at: number, memory: Memory): Frame | null {
  const { situation, frame } = found[at]!;
  const { quantity, sentence } = situation;
  if (quantity.dimension !== "count" || (frame.item !== null && !OPEN.has(frame.item.basis))) return null;
  const how = rivalIn(sentence, at === 0 ? null : found[at - 1]!, found[at]!);
  if (how === null) return null;
  const told = alike(mainOf(found.slice(0, at))) ?? (how === "told again" && at === 0 ? alike(memory.told) : null);
  // "300 homes burned, but police said five had died"
  return told !== null && frame.kind === "casualty" && told.kind !== "casualty" ? null : told;
}

/** Where no word of the number's own clause names what it counts. */
const OPEN: ReadonlySet<ItemPhrase["basis"]> = new Set(["elided", "implied"]);

function rivalIn({ document, segment }: Sentence, before: Found | null, { situation }: Found): Rival | null {
  const from = before?.situation.quantity.span.end ?? segment.span.start;
  return rivalOf(document.text.slice(Math.max(from, segment.span.start), situation.quantity.span.start));
}

/** The one frame that all have; null where they count different things. */
function alike(frames: readonly Frame[]): Frame | null {
  const [first] = frames;
  return first?.item && frames.every(({ item, kind }) => item?.name === first.item!.name && kind === first.kind) ? first : null;
}

/** The counts of a sentence that are no parts of another: not the 17 of "including 17 children", "17 of them children". */
export function mainOf(found: readonly Found[]): Frame[] {
  return found
    .filter(({ situation, frame }) => situation.quantity.dimension === "count" && frame.item !== null && !isPart(situation))
    .map(({ frame }) => frame);
}

function isPart({ sentence: { tokens }, quantity: { from, to } }: Found["situation"]): boolean {
  const ahead = tokens.slice(Math.max(0, from - 5), from).map(({ lower }) => lower);
  if (ahead.some((word) => /^(?:including|includes|included|among|whom|comprising)$/.test(word))) return true;
  return tokens[to]?.lower === "of" && /^(?:them|whom|these|those)$/.test(lowerOf(tokens[to + 1]));
}
