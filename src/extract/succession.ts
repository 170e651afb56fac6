import { formerOf } from "../former.js";
import { SPANS, STEPS } from "../lexicon/former.js";
import { askedFor } from "../record.js";
import type { Document, Quantity, Span } from "../types.js";
import { confidenceOf } from "./confidence.js";
import type { Found } from "./found.js";

/** Of two numbers in one sentence the one that was before and the one that is now, by their places in the list. */
export interface Pair {
  readonly former: number;
  readonly now: number;
}

interface Numbers {
  readonly document: Document;
  readonly within: Span;
  readonly quantities: readonly Quantity[];
}

/** Characters around a pair that may tell how one is set against the other. */
const REACH = 110;
/** Numbers behind one that are tried with it. */
const TRIED = 3;

/** "revised up to 64 from 58": the pairs among the numbers of a sentence. */
export function pairsAmong({ document: { text }, within, quantities }: Numbers): Pair[] {
  return quantities.flatMap((first, at) => {
    for (const [next, second] of quantities.slice(at + 1, at + 1 + TRIED).entries()) {
      if (second.dimension !== first.dimension || second.per !== first.per || TIMES.has(first.dimension)) continue;
      const between = text.slice(first.span.end, second.span.start);
      const former = formerOf({
        ahead: text.slice(Math.max(within.start, first.span.start - REACH), first.span.start),
        between,
        behind: text.slice(second.span.end, Math.min(within.end, second.span.end + REACH)),
      });
      const other = at + 1 + next;
      if (former !== null) return former === "first" ? [{ former: at, now: other }] : [{ former: other, now: at }];
    }
    return [];
  });
}

const TIMES = new Set(["date", "clock", "duration", "age"]);

/** "raised the toll from 34 to 41", "lost 310 men, compared to 280": what one of a pair counts, the other counts too. */
export function keepSuccession(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const { document, segment } = found[0]!.situation.sentence;
  const quantities = found.map(({ situation }) => situation.quantity);
  const pairs = pairsAmong({ document, within: segment.span, quantities });
  if (pairs.length === 0) return found;
  const kept = [...found];
  for (const { former, now } of pairs) {
    const [one, two] = [kept[former]!, kept[now]!];
    if (STEPS.has(one.frame.attribute ?? "") || STEPS.has(two.frame.attribute ?? "")) continue;
    kept[former] = framedAs(one, two);
    kept[now] = framedAs(two, kept[former]);
    shareMeasure(kept, former, now);
  }
  return kept;
}

/** "revenue rose to 3.5 million from 3.2 million": "to" and "from" tell of a level, the noun or the unit which; so both are of one measure. */
function shareMeasure(kept: Found[], former: number, now: number): void {
  const [one, two] = [kept[former]!, kept[now]!];
  if (one.frame.attribute === two.frame.attribute || one.frame.item?.name !== two.frame.item?.name) return;
  const [lender, taker] = isOpen(one) ? [two, former] : [one, now];
  const bare = kept[taker]!;
  if (!isOpen(bare) || lender.frame.attribute === "share" || (lender.frame.attribute === null && taker === now)) return;
  const { attribute } = lender.frame;
  kept[taker] = { ...bare, frame: { ...bare.frame, attribute } };
  const asked = askedFor(bare.situation.sentence.recorder, bare.situation.quantity.span, "attribute");
  asked?.recorder.gave(
    asked,
    { name: "measure of the other of the two", like: "revenue rose to 41 million from 34 million" },
    attribute,
  );
}

const isOpen = ({ frame: { attribute } }: Found): boolean => attribute === null || attribute === "level";

function framedAs(one: Found, other: Found): Found {
  const { frame, situation } = one;
  if (!other.frame.item) return one;
  const isUnnamed =
    frame.item === null ||
    // "in the first quarter, from 88 million": no span of time is counted
    (frame.item.basis !== "after" && SPANS.has(frame.item.head) && !SPANS.has(other.frame.item.head));
  const isHarmed = other.frame.kind === "casualty" && frame.kind === "people" && frame.item?.basis !== "after";
  if (!isUnnamed && !isHarmed) return one;
  const item = isHarmed && frame.item ? frame.item : { ...other.frame.item, basis: "elided" as const };
  const kind = situation.quantity.dimension === "count" ? other.frame.kind : frame.kind;
  const attribute = frame.attribute ?? (kind === other.frame.kind && kind !== "casualty" ? other.frame.attribute : null);
  const asked = isUnnamed ? askedFor(situation.sentence.recorder, situation.quantity.span, "item") : null;
  asked?.recorder.gave(asked, { name: "what the number was before or is now", like: "to 41 dead from 34" }, item);
  return { ...one, rule: other.rule, frame: { ...frame, kind, item, attribute, confidence: confidenceOf(kind, item) } };
}
