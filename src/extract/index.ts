import { asWritten } from "../composed.js";
import { firstAnswer } from "../first-answer.js";
import { type Recorder, spanOf } from "../record.js";
import type { Document, FramedClaim, Quantity, Reading, Segment } from "../types.js";
import { ages } from "./ages.js";
import { areas } from "./areas.js";
import { bare } from "./bare.js";
import { casualties } from "./casualties.js";
import { keepCompany } from "./company.js";
import { groundsOf, HIGHEST } from "./confidence.js";
import { counts } from "./counts.js";
import { dates } from "./dates.js";
import { distances } from "./distances.js";
import { durations } from "./durations.js";
import { equipment } from "./equipment.js";
import { excerpt } from "./excerpt.js";
import type { Extractor, Frame } from "./extractor.js";
import type { Found } from "./found.js";
import { headOf } from "./heads.js";
import { AROUND } from "./measured.js";
import { measures } from "./measures.js";
import { emptyMemory, type Memory } from "./memory.js";
import type { Framed, Mention, Qualifiers } from "./mention.js";
import { money } from "./money.js";
import { people } from "./people.js";
import { percents } from "./percents.js";
import { claimId, type Place, placer } from "./places.js";
import { lastOf, qualify } from "./qualify/index.js";
import { rates } from "./rates.js";
import { repeatFinder } from "./repeats.js";
import { keepRivals, mainOf } from "./rivals.js";
import { type Sentence, sentenceOf } from "./sentence.js";
import { type Situation, situationsOf } from "./situation.js";
import { keepSuccession } from "./succession.js";
import { times } from "./times.js";
import { sumOf } from "./total.js";
import { windowsOf } from "./windows.js";

export const EXTRACTORS: readonly Extractor[] = [
  dates,
  times,
  ages, // before durations: both are times, only one is how long something lasted
  durations,
  money,
  percents,
  rates, // before distances and equipment: barrels a day are no barrels, shells a day no shells
  distances,
  areas,
  casualties, // before equipment and people: "12 gunners were killed"
  equipment,
  people,
  measures,
  counts, // whatever is left with a noun
  bare, // and without one
];

/** One document's quantities in their sentences, as claims in text order. */
export function frameClaims(
  document: Document,
  segments: readonly Segment[],
  readings: Iterable<Reading>,
  recorder: Recorder | null = null,
): FramedClaim[] {
  return [...claimsFrom(document, segments, readings, recorder)];
}

/**
 * How many sentences each stage takes before the next has them. The rules of all stages are more code than a processor keeps near: run sentence by
 * sentence, each stage finds its own put out by the others.
 */
export const TOGETHER = 100;

/** `frameClaims`, some sentences at a time: neither the readings nor the claims of a long text need all be there at once. */
export function* claimsFrom(
  document: Document,
  segments: readonly Segment[],
  readings: Iterable<Reading>,
  recorder: Recorder | null = null,
  together = TOGETHER,
): Generator<FramedClaim> {
  const memory = emptyMemory();
  let earlier: readonly Framed[] = [];
  const place = placer(document);
  const repeatOf = repeatFinder();
  for (const batch of batched(windowed(readings), together)) {
    const sentences = batch.flatMap((reading) => {
      const segment = segments[reading.segment]!;
      if (segment.kind === "furniture") return [];
      const found = framesOf(sentenceOf(document, segments, reading, recorder), memory);
      return found.length === 0 ? [] : [{ segment, segmentIndex: reading.segment, found }];
    });
    const mentions = sentences.map(({ found }) => found.map(({ situation, frame }) => mentionOf(situation, frame)));
    const framed = qualify(mentions, { earlier, recorder });
    for (const [at, { found, segment, segmentIndex }] of sentences.entries())
      for (const [i, { situation, frame, rule }] of found.entries()) {
        const { mention, qualifiers } = framed[at]![i]!;
        const { kind } = mention;
        const told = kind === frame.kind ? rule : kind === "casualty" ? casualties.id : people.id;
        const claim = claimOf(mention, { ...frame, kind }, told, qualifiers, place(situation.quantity.span));
        const first = repeatOf({ claim, segment, segmentIndex, list: `${segmentIndex}:${situation.list[0]}` });
        if (first) recorder?.gave({ figure: situation.quantity.span.start, field: "repeats" }, first.rule, null);
        recorder?.claimed(claim.id, situation.quantity.span);
        yield first === null ? claim : { ...claim, repeats: first.id };
      }
    earlier = lastOf(earlier, framed.flat());
  }
}

function* batched<One>(all: Iterable<One>, size: number): Generator<readonly One[]> {
  let batch: One[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* windowed(readings: Iterable<Reading>): Generator<Reading> {
  for (const reading of readings) yield* windowsOf(reading);
}

function framesOf(sentence: Sentence, memory: Memory): readonly Found[] {
  const { block } = sentence.segment;
  if (block !== memory.block) {
    memory.block = block;
    memory.before = memory.counted;
    memory.counted = [];
    memory.told = [];
  }
  const { counted: recent, before } = memory;
  const situations = situationsOf(sentence, memory, (_, index, items, list) =>
    headOf({ sentence, index, items, list, recent, before }),
  );
  const found: Found[] = [];
  for (const situation of situations) {
    const answer = firstAnswer(EXTRACTORS, (extractor) => {
      const frame = extractor.frame(situation);
      return frame && { situation, frame, rule: extractor.id };
    });
    if (!answer) continue;
    found.push(answer);
    if (sentence.recorder) recordFrame(sentence.recorder, answer);
    remember(memory, situation, answer.frame);
  }
  const settled = keepRivals(keepSuccession(keepCompany(found, memory)), memory);
  settled.forEach((one, i) => {
    if (sentence.recorder) recordGrounds(sentence.recorder, one);
    if (one.rule !== found[i]!.rule) sentence.recorder?.gave(kindOf(one), { name: one.rule, like: BESIDE }, null);
  });
  for (const { situation, frame } of settled) remember(memory, situation, frame);
  const told = mainOf(settled);
  if (told.length > 0) memory.told = told;
  return settled;
}

function remember(memory: Memory, { quantity, sentence, item: counted }: Situation, { item, attribute, kind }: Frame): void {
  if (!item) return;
  if (kind === "equipment" && sentence.segment.label) memory.inventory = sentence.segmentIndex;
  // an index is no thing that "nine more" could be of
  const isLevel = kind === "count" && counted === null;
  if (quantity.dimension === "count" && !isLevel) memory.counted = [...memory.counted.slice(-3), item];
  else memory.measured.set(quantity.dimension, { item, attribute });
}

const BESIDE = "a part or neighbour of what is of that kind: 31 killed, among them four nurses";
const kindOf = ({ situation }: Found) => ({ figure: situation.quantity.span.start, field: "kind" as const });

function recordGrounds(recorder: Recorder, { situation, frame }: Found): void {
  const grounds = groundsOf(frame.kind, frame.item).map(({ words, adds }) => `${words} ${adds.toFixed(2)}`);
  const name = `${grounds.join("; ")}; at most ${HIGHEST}`;
  recorder.asks();
  recorder.gave({ figure: situation.quantity.span.start, field: "confidence" }, { name, like: "" }, null);
}

const WITH_NUMBER = { name: "read with the number", like: "5 km; 40 percent" };

/** Which extractor took the figure, by which words, and whether it put another thing for the one found. */
function recordFrame(recorder: Recorder, { situation, frame, rule }: Found): void {
  const figure = situation.quantity.span.start;
  const { summary } = EXTRACTORS.find(({ id }) => id === rule)!;
  recorder.asks();
  if (rule === casualties.id) recorder.shares(situation.quantity.span, "kind");
  else if (frame.item?.words) recorder.heard(null, frame.item.words);
  recorder.gave({ figure, field: "kind" }, { name: `rule ${rule}`, like: summary }, null);
  const { from, to, unit, attribute, dimension } = situation.quantity;
  const words = spanOf(situation.sentence.tokens, from, to);
  if (unit) recorder.gave({ figure, field: "unit" }, WITH_NUMBER, { words });
  // measures have told theirs when their item was looked for
  if (attribute && frame.attribute === attribute && dimension === "count")
    recorder.gave({ figure, field: "attribute" }, AROUND, { words });
  if (situation.quantity.dimension !== "count" || frame.item === situation.item) return;
  recorder.asks();
  recorder.gave({ figure, field: "item" }, { name: "persons who are meant", like: "a town of 900; 40 lives were lost" }, null);
}

const mentionOf = ({ sentence, quantity, index, harm }: Situation, { item, kind, attribute }: Frame): Mention => ({
  document: sentence.document,
  segments: sentence.segments,
  segmentIndex: sentence.segmentIndex,
  segment: sentence.segment,
  tokens: sentence.tokens,
  quantity,
  quantities: sentence.quantities,
  index,
  item,
  kind,
  attribute: attribute ?? sumOf(sentence, quantity, item),
  harm: kind === "casualty" ? harm : null,
});

/** "bbl per day", "t per hectare"; a sum keeps its currency, and its attribute says what it is per. */
const unitOf = ({ unit, per, dimension }: Quantity): string | null =>
  unit === null || per === null || dimension === "money" ? unit : `${unit} per ${per}`;

function claimOf(
  { document, segment, quantity, attribute }: Mention,
  frame: Frame,
  rule: string,
  qualifiers: Qualifiers,
  place: Place,
): FramedClaim {
  const { span } = quantity;
  return {
    id: claimId(document.id, place.start, place.end, frame.kind),
    doc: document.id,
    published: document.published,
    kind: frame.kind,
    item: frame.item?.name ?? null,
    attribute,
    action: qualifiers.action,
    side: qualifiers.side,
    place: qualifiers.place,
    low: quantity.low,
    best: quantity.best,
    high: quantity.high,
    value: quantity.value,
    bound: quantity.bound,
    unit: frame.unit ?? unitOf(quantity),
    speaker: qualifiers.speaker,
    modality: qualifiers.modality,
    asOf: qualifiers.asOf,
    asOfBasis: qualifiers.asOfBasis,
    repeats: null,
    quote: asWritten(document, span),
    boundText: quantity.boundText,
    sentence: excerpt(document.text, segment.span, span),
    start: place.start,
    end: place.end,
    line: place.line,
    rule,
    confidence: Math.round(frame.confidence * 100) / 100,
    explicit: quantity.explicit,
    alsoAs: quantity.alsoAs,
    attributedTo: qualifiers.attributedTo,
    page: place.page,
    publisher: document.publisher,
    sourceType: document.sourceType,
  };
}
