import { tableOf } from "../in-force.js";
import type { Amount, Claim, Mention, Nature } from "../types.js";
import { amountOf } from "./amount.js";
import { clauseOf } from "./around.js";
import { aspectOf } from "./aspect.js";
import { countedIn } from "./counted.js";
import { actionsOf, attributeOf, sidesOf } from "./deeds.js";
import { type Facts, factsOf, thingsIn } from "./facts.js";
import type { Item } from "./item.js";
import { measureOf } from "./measure.js";
import { isCrowd, natureOf } from "./nature.js";
import { placesOf } from "./places.js";
import { type When, whenOf } from "./when.js";
import { namesOf } from "./words.js";

/** What a document is about, as far as its figures' sentences show it: news of one day tell of many ferries. */
export interface Topic {
  /** Names that come up again in it; of a short text all. */
  readonly names: ReadonlySet<string>;
  /** Countries, by the same measure. */
  readonly lands: ReadonlySet<string>;
  /** The kind of event that most of its figures are of: an earthquake, a march. */
  readonly occasions: ReadonlySet<string>;
  /** Those of them that come up again, so that another text of another kind of event is about something else. */
  readonly mainOccasions: ReadonlySet<string>;
  /** The parties that its figures of a kind and event are of, where they name any: "equipment|destroyed" → ["Boria"]. */
  readonly parties: ReadonlyMap<string, readonly string[]>;
  /** Names and countries anywhere in it, by which two documents about one event know each other. */
  readonly anyNames: ReadonlySet<string>;
  readonly anyLands: ReadonlySet<string>;
  /** Days on which an event happened, by its sentence, each with the kind of event: "17921|collapse". */
  readonly eventDays: ReadonlySet<string>;
  /** What its figures state, small and round ones left out: "count|122000". */
  readonly numbers: ReadonlySet<string>;
  /** Places finer than a country that its figures are of. */
  readonly places: ReadonlySet<string>;
  /** Names of its house and of those who speak in it: the firm whose own statement another text tells of. */
  readonly voices: ReadonlySet<string>;
  /** What it speaks of, by the first letters of its words; of a long text what comes up again. */
  readonly words: ReadonlySet<string>;
  /** What its figures state, each with how telling it is: "2|count|14870", "1|count|36", "2|clock|292". */
  readonly details: ReadonlySet<string>;
  /** It tells of a search that goes on: its tolls move within the day. */
  readonly searching: boolean;
  /** Day on which it was published. */
  readonly day: number | null;
}

const NO_TOPIC: Topic = {
  names: new Set(),
  lands: new Set(),
  occasions: new Set(),
  mainOccasions: new Set(),
  parties: new Map(),
  anyNames: new Set(),
  anyLands: new Set(),
  eventDays: new Set(),
  numbers: new Set(),
  places: new Set(),
  voices: new Set(),
  words: new Set(),
  details: new Set(),
  searching: false,
  day: null,
};

/** A claim with everything that tells it apart from others, read once. */
export interface Subject extends Mention {
  readonly claim: Claim;
  readonly amount: Amount;
  readonly item: Item;
  readonly attribute: string;
  readonly actions: readonly string[];
  readonly sides: readonly string[];
  readonly actionKey: string;
  readonly sideKey: string;
  /** Names in item and place: where two claims have none in common, they speak of two things. */
  readonly ownNames: readonly string[];
  /** Names anywhere in the sentence. */
  readonly nearNames: readonly string[];
  /** Countries in the sentence. */
  readonly lands: readonly string[];
  readonly occasions: readonly string[];
  /** Words that make it another number of the same thing: what a hall holds, how long ago something was. */
  readonly aspect: string;
  /** Things with a name of their own in its part of the sentence, by kind: "museum" → ["glass"]. */
  readonly things: ReadonlyMap<string, readonly string[]>;
  /** Its place is finer than a country: a number of a town, or of "the western region". */
  readonly scoped: boolean;
  /** Its document has a larger number of the same: it is a part of it, or an earlier count. */
  readonly lesser: boolean;
  /** Its sentence has another number of the same description: which of the two another text has, nobody knows. */
  readonly beside: boolean;
  /** What its document says of its parts: 700 of "2,000, 700 of them in the north". */
  readonly within: readonly number[];
  /** What its document says that it is a part of: 2,000 of "2,000, 700 of them in the north". */
  readonly of: number | null;
  /** The same number as its document tells it more loosely: "77 die" above "at least 77". */
  readonly loose: Amount | null;
  readonly nature: Nature;
  readonly when: When;
  /** Names in the sentence of those who tell the number: they tie nothing together, and their like may be whose number it is. */
  readonly tellers: readonly string[];
  /** What its document is about. */
  readonly topic: Topic;
}

/** Null where the claim has no number to compare. What counts nothing named is read too: dates and durations can be checked against each other without. */
export function readSubject(claim: Claim): Subject | null {
  const { read } = inHand(claim.doc);
  const known = read.get(claim);
  if (known !== undefined) return known;
  const subject = subjectOf(claim, factsIn(claim));
  read.set(claim, subject);
  return subject;
}

/** What the sentence of a claim names. */
export function factsIn({ doc, sentence }: Claim): Facts {
  const { facts } = inHand(doc);
  const known = facts.get(sentence) ?? factsOf(sentence);
  facts.set(sentence, known);
  return known;
}

/** What was read of the document in hand: its sums, its topic and what it lends each ask for the same claims, one document after the other. */
const IN_HAND = tableOf(() => ({
  doc: null as string | null,
  read: new Map<Claim, Subject | null>(),
  facts: new Map<string, Facts>(),
}));

function inHand(doc: string) {
  const held = IN_HAND();
  if (held.doc !== doc) {
    held.doc = doc;
    held.read.clear();
    held.facts.clear();
  }
  return held;
}

function subjectOf(claim: Claim, facts: Facts): Subject | null {
  const amount = amountOf(claim);
  if (amount === null || isPointing(claim)) return null;
  const item = countedIn(claim);
  const actions = actionsOf(claim, item);
  const sides = sidesOf(claim);
  const nature = natureOf(claim, amount, item, actions);
  const when = whenOf(claim, isCrowd(claim, item) && nature === "fixed" ? "grows" : nature);
  const { ownNames, scoped } = placesOf(claim, item, facts);
  const told = new Set([
    ...namesOf(claim.speaker ?? "", false),
    ...namesOf(claim.attributedTo ?? "", false),
    // "MANILA (AFP)"; the city of a city's police is a place all the same
    ...(claim.publisher !== null && claim.sentence.includes(claim.publisher) ? namesOf(claim.publisher, false) : []),
  ]);
  const nearNames = [...new Set([...ownNames, ...facts.names.filter((name) => !told.has(name))])];
  return {
    claim,
    amount,
    item,
    attribute: attributeOf(claim),
    actions,
    actionKey: actions.join("+"),
    sides,
    sideKey: sides.join("+"),
    ownNames,
    nearNames,
    lands: facts.lands,
    occasions: facts.occasions,
    aspect: aspectOf(claim),
    things: thingsNear(claim, facts),
    scoped,
    lesser: false,
    beside: false,
    within: [],
    of: null,
    loose: null,
    nature,
    when,
    at: when.at,
    past: when.past,
    tellers: facts.names.filter((name) => told.has(name)),
    topic: NO_TOPIC,
  };
}

// a thing belongs to its clause, a wreck to all that its sentence counts
function thingsNear(claim: Claim, { things, craft }: Facts): Facts["things"] {
  const { whose, gathering } = measureOf(claim);
  if (gathering !== undefined) return new Map([...things, ["gathering", gathering]]);
  if (whose !== undefined) return new Map([...things, ["whose", whose]]);
  const near = things.size === 0 ? things : thingsIn(clauseOf(claim));
  return craft.length === 0 ? near : new Map([...near, ["craft", craft]]);
}

// "today" and "last year" are dates of their text, and no two texts mean one day by them
const isPointing = (claim: Claim): boolean => claim.kind === "date" && !/\d|\p{Lu}/u.test(claim.quote.slice(1));
