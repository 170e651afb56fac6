import { tableOf } from "../in-force.js";
import { SAME_ACTION, STATES, TALK } from "../lexicon/actions.js";
import { COUNTRIES } from "../lexicon/countries.js";
import { ATTENDING, OCCASIONS } from "../lexicon/everyday.js";
import { namesOfCountry, ownCountries } from "../nations.js";
import type { Amount, Claim, FramedClaim, Mention, Nature } from "../types.js";
import { amountOf } from "./amount.js";
import { type Item, itemOf } from "./item.js";
import { type When, whenOf } from "./when.js";
import { namesOf, placeWords } from "./words.js";

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
}

const NO_TOPIC: Topic = {
  names: new Set(),
  lands: new Set(),
  occasions: new Set(),
  mainOccasions: new Set(),
  parties: new Map(),
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
  /** What a duration measures: how long something lasted, how long ago it was, how soon it will be. */
  readonly aspect: string;
  readonly nature: Nature;
  readonly when: When;
  /** Names in the sentence of those who tell the number: they tie nothing together, and their like may be whose number it is. */
  readonly tellers: readonly string[];
  /** What its document is about. */
  readonly topic: Topic;
}

/** Attributes that say no more than the unit does. */
const SILENT_ATTRIBUTES = new Set(["total", "count", "number", "date", "time", "duration", "amount"]);
const MOVING_UNITS = new Set(["year", "decade", "century", "month"]);
const MOVING = new Set([
  "level",
  "price",
  "temperature",
  "population",
  "share",
  "accuracy",
  "age",
  "change",
  "growth",
  "salary",
  "unemployment",
  "inflation",
  "interest",
]);
const ANYONE = new Set(["enemy", "opponent", "adversary", "both sides"]);

const WHOLE_AHEAD =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|all|many))\s(?:out )?of (?:(?:the|its|their|his|our|all|a total of)\s){0,2}$/i;

const HARMED = new Set(["killed", "wounded", "missing", "captured", "killed+wounded"]);
const TOLL = /\b(?:death toll|toll|number of (?:the )?(?:dead|deaths|fatalities|victims))\b/i;

// the passengers that a ferry drowned are its dead, unless the crew is counted by itself
const isOneAboard = (claim: FramedClaim, item: Item): boolean =>
  claim.kind === "casualty" && /^(?:passenger|occupant|victim)$/.test(item.id) && !/\bcrew\b/i.test(claim.sentence);

const MILITARY =
  /\b(?:army|armies|soldiers?|troops|military|forces|servicemen|battalions?|brigades?|regiments?|front|marines|navy|enemy)\b/i;

// an army's personnel and men are its soldiers, once they have fallen
const isOneOfForce = (claim: FramedClaim, item: Item): boolean =>
  HARMED.has(claim.action ?? "") &&
  (item.id === "personnel" || item.id === "man") &&
  item.modifiers.length === 0 &&
  MILITARY.test(`${claim.item} ${claim.sentence}`);

/** The item of a claim; "the death toll of the quake" counts persons, and the quake is a name of theirs. */
export function countedIn(claim: FramedClaim): Item {
  const item = itemOf(claim.item ?? "", claim.kind);
  const isToll =
    (claim.kind === "count" || claim.kind === "casualty") &&
    item.family !== "person" &&
    claim.action === "killed" &&
    TOLL.test(claim.sentence);
  if (isOneAboard(claim, item)) return itemOf("person", "casualty");
  if (isOneOfForce(claim, item)) return { ...itemOf("soldier", "casualty"), names: item.names };
  return isToll ? { ...itemOf("person", "casualty"), names: item.names } : item;
}

/** What a sentence names, read once for all its claims. */
export interface Facts {
  readonly names: readonly string[];
  readonly lands: readonly string[];
  readonly occasions: readonly string[];
}

export const factsOf = (sentence: string): Facts => ({
  names: namesOf(sentence, true),
  lands: landsOf(sentence),
  occasions: occasionsOf(sentence),
});

/** Null where the claim has no number to compare. What counts nothing named is read too: dates and durations can be checked against each other without. */
export function readSubject(claim: Claim, facts: Facts = factsOf(claim.sentence)): Subject | null {
  const amount = amountOf(claim);
  if (amount === null || isPointing(claim)) return null;
  const item = countedIn(claim);
  const actions = actionsOf(claim, item);
  const sides = sidesOf(claim);
  const nature = natureOf(claim, amount, item, actions);
  const when = whenOf(claim, isCrowd(claim, item) && nature === "fixed" ? "grows" : nature);
  const ownNames = [...new Set([...item.names, ...placeWords(claim.place ?? "")])];
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
    nature,
    when,
    at: when.at,
    past: when.past,
    tellers: facts.names.filter((name) => told.has(name)),
    topic: NO_TOPIC,
  };
}

// "has risen to 1,840" of the dead is no other attribute than their number
// nor are "another 11 missing" an addition to those missing before
const attributeOf = (claim: Claim): string => {
  const { attribute, action } = claim;
  if (attribute === null || SILENT_ATTRIBUTES.has(attribute)) return "";
  return (attribute === "level" && action === "killed") || (attribute === "increment" && STATES.has(action ?? ""))
    ? ""
    : attribute;
};

function actionsOf(claim: Claim, item: Item): readonly string[] {
  if (isWhole(claim)) return [];
  const stated = (claim.action ?? "")
    .split("+")
    .filter(Boolean)
    .filter((action) => !TALK.has(action))
    .map((action) => SAME_ACTION.get(action.replace(/ /g, "-")) ?? action);
  if (stated.length === 0 && item.id === "person" && /^(?:death|fatalit|dead|body|bodies|corpse)/i.test(claim.item ?? ""))
    return ["killed"];
  return [...new Set(stated)].sort();
}

// "112 out of 149 aircraft were destroyed": nothing befell the 149
const isWhole = ({ sentence, quote }: Claim): boolean => {
  const at = sentence.indexOf(quote);
  return at > 0 && WHOLE_AHEAD.test(sentence.slice(Math.max(0, at - 40), at));
};

function natureOf(claim: Claim, amount: Amount, item: Item, actions: readonly string[]): Nature {
  if (claim.attribute !== null && MOVING.has(claim.attribute) && claim.action !== "killed") return "moves";
  if (claim.kind === "duration") return MOVING_UNITS.has(claim.unit ?? "") ? "moves" : "fixed";
  if (claim.kind === "money" || claim.kind === "percent" || claim.kind === "rate") return "moves";
  if (amount.dimension !== "count") return "fixed";
  if (actions.length === 0) return isCrowd(claim, item) ? "fixed" : "moves";
  return actions.some((action) => STATES.has(action)) ? "moves" : "grows";
}

// "60,000 people joined its rally on Saturday": the people of a day are those of an event
const isCrowd = (claim: Claim, item: Item): boolean => ATTENDING.has(item.id) || isOfOneDay(claim);

const isOfOneDay = (claim: Claim): boolean =>
  claim.kind === "people" && claim.attribute === null && claim.asOfBasis === "text" && /^\d{4}-\d\d-\d\d$/.test(claim.asOf ?? "");

function sidesOf(claim: Claim): readonly string[] {
  const tellers = `${claim.attributedTo ?? ""} ${claim.publisher ?? ""} ${claim.speaker ?? ""}`;
  // "our forces destroyed 22 enemy tanks": the teller's own country does not own them
  const isOwn = (side: string) => /\benem/i.test(claim.item ?? "") && tellers.includes(side);
  const sides = (claim.side ?? "").split("+").map((side) => side.trim());
  return sides.filter((side) => side && !ANYONE.has(side.toLowerCase()) && !isOwn(side)).sort();
}

// "today" and "last year" are dates of their text, and no two texts mean one day by them
const isPointing = (claim: Claim): boolean => claim.kind === "date" && !/\d|\p{Lu}/u.test(claim.quote.slice(1));

const ASPECTS: readonly (readonly [string, RegExp, RegExp])[] = [
  ["ago", /$^/, /^\W{0,2}(?:\p{L}+\s)?(?:ago|earlier|before)\b/iu],
  [
    "after",
    /\bafter\s(?:\p{L}+\s){0,2}$/iu,
    /^\W{0,2}(?:\p{L}+\s)?(?:later|after|(?:had |have |has )?(?:already )?passed|on)\b/iu,
  ],
  ["within", /\b(?:within|in|in a matter of|by|next|another|more)\s(?:\p{L}+\s){0,2}$/iu, /$^/],
  ["so far", /\b(?:past|last|for (?:the|almost|about|nearly|over|more than)?)\s?(?:\p{L}+\s){0,2}$/iu, /$^/],
];

function aspectOf(claim: Claim): string {
  if (claim.kind !== "duration") return "";
  const at = claim.sentence.indexOf(claim.quote);
  if (at < 0) return "";
  const [before, after] = [
    claim.sentence.slice(Math.max(0, at - 60), at),
    claim.sentence.slice(at + claim.quote.length, at + 90).replace(/^\W?\p{L}+/u, ""),
  ];
  return ASPECTS.find(([, ahead, behind]) => ahead.test(before) || behind.test(after))?.[0] ?? "length";
}

const LAND_WORDS = tableOf(
  (own) =>
    new Map(
      [...COUNTRIES, ...ownCountries(own)].flatMap((country) =>
        namesOfCountry(country).map((name) => [name, country.id] as const),
      ),
    ),
);

function landsOf(sentence: string): readonly string[] {
  const found = new Set<string>();
  for (const word of sentence.match(/\p{Lu}\p{L}+/gu) ?? []) {
    const land = LAND_WORDS().get(word);
    if (land) found.add(land);
  }
  return [...found];
}

function occasionsOf(sentence: string): readonly string[] {
  const found = new Set<string>();
  // "March" is a month before it is a march
  for (const word of sentence
    .replaceAll("March", "")
    .toLowerCase()
    .match(/\p{L}{4,20}/gu) ?? []) {
    const occasion = OCCASIONS.get(word);
    if (occasion) found.add(occasion);
  }
  return [...found];
}
