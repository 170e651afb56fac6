import { isNoun, singular } from "../../grammar.js";
import { tableOf } from "../../in-force.js";
import { FIRM_ACCOUNTS } from "../../lexicon/owners.js";
import { AWAY, DEAL_HEADS, TOWN_BODIES, VEHICLES } from "../../lexicon/scenes.js";
import { lowerOf, tokenize } from "../../tokens.js";
import type { Document, Kind, Segment, Span, Token } from "../../types.js";
import { cueOf } from "../cues.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { firmsOf } from "./firms.js";
import { nameAt } from "./name-at.js";
import type { Action } from "./named.js";
import type { Sides } from "./owner.js";
import { isNationId, landOf, partyAt } from "./parties.js";
import { isOfForeigner } from "./place-foreign.js";
import { placeAt } from "./place-names.js";
import { isOfOtherYear, isOne, isSummedUp, type Past, pastOf, tellsNew, tellsOfMany } from "./place-story.js";
import { placesTold } from "./places-in.js";
import type { Scene } from "./scene.js";
import { saysAt } from "./source.js";
import { isCapitalised } from "./words.js";

const HELD: ReadonlySet<Kind> = new Set<Kind>([
  "casualty",
  "people",
  "count",
  "equipment",
  "measure",
  "distance",
  "area",
  "rate",
]);
const OF_LAND: ReadonlySet<Kind> = new Set<Kind>(["percent", "money", "duration"]);

/** "Boria will build a fence. ... Guards have stopped 400 people this year.": the place that a text opens with holds until another takes over. */
export function heldPlace(scene: Scene, mention: Mention, { cast }: Sides, action: Action | null): string | null {
  const { segment, index, context, document, segments, tokens } = scene;
  if (!isHeld(mention) || segment.kind === "cell" || segment.kind === "item" || segment.label !== null || index > LONGEST)
    return null;
  const past = pastOf(scene, cast);
  if (past.isSpeech || (segment.speaker !== null && !segment.quoted)) return null;
  const opening = openingOf(document, segments, past, cast);
  const isBefore = opening !== null && segment.span.start < opening.span.start;
  if (!opening || (isBefore && (segment.kind !== "heading" || past.story?.late === true))) return null;
  if (tokens.some(({ lower }) => AWAY.has(lower)) || isOfFirm(scene, mention) || isOfForeigner(scene, cast)) return null;
  if (
    !isOne(past.opensLand(index) ?? opening.place, opening.place) ||
    (past.opensLand(index) !== null && !isNationId(opening.place))
  )
    return null;
  // what the sentence itself gives no place to has none, where it only tells the place by the way
  if (segment.span.start === opening.span.start && !opening.isSubject) return null;
  if (tellsNew(tokens) || (mention.kind === "casualty" && isOfOtherYear(scene))) return null;
  if (!opening.isSubject && MADE.test(action?.name ?? "")) return null;
  if (opening.isEvent && (isSummedUp(scene) || isByTheWay(document, opening))) return null;
  if (!past.toldAt(index).every((one) => isOne(one, opening.place)) || !holdsAt(past, index, opening.place)) return null;
  context.recorder?.heard(opening.place, opening.span);
  return opening.place;
}
const LONGEST = 40;
// what is bought may stand anywhere
const MADE = /^(?:purchased|ordered|sold|exported|imported)$/;

const isByTheWay = ({ text }: Document, { span }: Opening): boolean => BY_THE_WAY.test(text.slice(span.start, span.end));

/** What is counted, and the sums, shares and spans that tell of what. */
function isHeld({ kind, attribute, item }: Mention): boolean {
  // how long a ferry is holds anywhere
  if (attribute === "age" || (VEHICLES.has(item?.head ?? "") && /^(?:length|width|height|weight)$/.test(attribute ?? "")))
    return false;
  return HELD.has(kind) || (OF_LAND.has(kind) && item !== null && !DEAL_HEADS.has(item.head));
}

const isOfFirm = ({ document, segment }: Scene, { kind, item, attribute }: Mention): boolean =>
  !/^(?:casualty|people)$/.test(kind) &&
  // accounts in a text that speaks of firms are of one of them
  ((firmsOf(document).length > 0 && (FIRM_ACCOUNTS.has(item?.head ?? "") || ACCOUNTS.test(attribute ?? ""))) ||
    firmsOf(document).some(({ start }) => start >= segment.span.start && start < segment.span.end));
const ACCOUNTS = /^(?:profit|loss|revenue|dividend|per share)$/;

/** The last place that the sentences before tell of is the opening's, or holds it. */
function holdsAt(past: Past, index: number, place: string): boolean {
  for (let at = index - 1; at >= 0 && at > index - FARTHEST; at--) {
    const told = past.toldAt(at);
    if (told.length > 0) return told.some((one) => isOne(one, place));
    if (past.isOfMany(at)) return false;
  }
  return true;
}
const FARTHEST = 6;

interface Opening {
  readonly place: string;
  readonly span: Span;
  /** The place is what its sentence speaks of. */
  readonly isSubject: boolean;
  readonly isEvent: boolean;
}

const OPENINGS = tableOf(() => new WeakMap<Document, { readonly found: Opening | null }>());

/** Worked out once a document. */
function openingOf(document: Document, segments: readonly Segment[], past: Past, cast: Cast): Opening | null {
  const known = OPENINGS().get(document);
  if (known) return known.found;
  const found = past.story
    ? { ...past.story, isSubject: false, isEvent: true }
    : readOpening(document, segments, { ...cast, recorder: null });
  OPENINGS().set(document, { found });
  return found;
}

function readOpening(document: Document, segments: readonly Segment[], cast: Cast): Opening | null {
  if (segments.slice(0, OPENING).filter(({ kind }) => kind === "item").length > 1) return null;
  const first = segments.filter(({ kind }) => kind === "sentence").slice(0, 2);
  for (const { span } of first) {
    const tokens = tokenize(document.text, span.start, Math.min(span.end, span.start + LONG));
    const subject = subjectPlace(document, tokens, cast);
    const isFirms = firmsOf(document).some(({ start }) => start >= span.start && start < span.end);
    if (!subject && isFirms) return null;
    const told = subject ?? oftenest(document, placesTold(tokens, cast));
    const sentence = document.text.slice(span.start, span.end);
    if (told && !subject && (tellsOfMany(sentence, told) || BY_THE_WAY.test(sentence))) return null;
    const place = told ?? onlyLand(tokens, cast);
    // "Boria has lost 900 tanks": where is not told
    if (place && isNationId(place) && (losesArms(tokens) || (cast.belligerents.includes(place) && loses(tokens)))) return null;
    if (place) return { place, span, isSubject: subject !== null, isEvent: false };
  }
  return null;
}
const OPENING = 6;
const loses = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => LOSING.test(lower));
/** "Boria has lost 900 tanks" */
export const losesArms = (tokens: readonly Token[]): boolean => loses(tokens) && tokens.some(({ lower }) => ARMS.test(lower));
const ARMS = /^(?:troops|soldiers|servicemen|fighters|tanks|aircraft|equipment|guns|drones|helicopters)$/;
const LOSING = /^(?:lost|loses?|losing|loss|losses)$/;
/** Where somebody lives, or what lies next to the place of the text. */
const BY_THE_WAY = /\b(?:lives?|lived|born|resides?|studied|(?:in|to|from) (?:nearby|neighbou?ring|next-door)) /i;
const LONG = 600;

export const WHOLE_LAND = cueOf((word) => /^(?:nationwide|countrywide|country|nation|national)$/.test(word));

/** "nationwide", "the country has lost 4,120": the country that the text tells of. */
export function wholeLand(scene: Scene, mention: Mention, { cast }: Sides): string | null {
  const { tokens, document, segments, index, context } = scene;
  if (!/^(?:casualty|people|count|equipment|percent|money|measure|area)$/.test(mention.kind)) return null;
  const at = tokens.findIndex(
    ({ lower }, place) =>
      /^(?:nationwide|countrywide)$/.test(lower) ||
      isOfNation(tokens, place) ||
      (/^(?:country|nation)$/.test(lower) &&
        /^(?:the|this)$/.test(lowerOf(tokens[place - 1])) &&
        tokens[place + 1]?.lower !== "of" &&
        tokens[place + 1]?.text !== "'s"),
  );
  const own = ownLand(tokens, mention, cast);
  if (own) return own;
  if (at < 0 || Math.abs(at - mention.quantity.from) > 20) return null;
  const before = context.earlier.findLast(
    ({ mention: { segmentIndex }, qualifiers: { place } }) =>
      place !== null && isNationId(place) && index - segmentIndex < FARTHEST,
  );
  if (before) context.recorder?.follows(before.mention.quantity.span, "place");
  if (before) return before.qualifiers.place;
  const opening = openingOf(document, segments, pastOf(scene, cast), cast);
  if (opening && isNationId(opening.place)) return opening.place;
  const lands = cast.ranked.filter(isNationId);
  return lands.length === 1 ? lands[0]! : null;
}

/** "the national disaster agency said" */
const isOfNation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "national" &&
  !isCapitalised(tokens[at]!) &&
  lowerOf(tokens[at - 1]) === "the" &&
  tokens
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(?:government|agency|police|authorities|authority|service|ministry)$/.test(lower)) &&
  tokens.slice(at + 1, at + 8).some((_, i) => saysAt(tokens, at + 1 + i));

/** "the Borian minister said 40 were hurt in his country" */
function ownLand(tokens: readonly Token[], { quantity: { to } }: Mention, cast: Cast): string | null {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i >= to && i < to + 12 && /^(?:country|nation)$/.test(lower) && /^(?:his|her|their|its)$/.test(lowerOf(tokens[i - 1])),
  );
  if (at < 0) return null;
  const lands = tokens
    .slice(0, to)
    .flatMap((_, i) => partyAt(tokens, i, cast)?.id ?? [])
    .filter(isNationId);
  return new Set(lands).size === 1 ? lands[0]! : null;
}

/** Of the places of a sentence the one that the text names most, of equals the first. */
function oftenest({ text }: Document, places: readonly string[]): string | null {
  let [best, most] = [null as string | null, 0];
  for (const place of places) {
    const times = text.split(place).length - 1;
    if (times > most) [best, most] = [place, times];
  }
  return best;
}

/** "Boria will build", "Tarn police hold 40 men", "Tarn is to remember": the place that the sentence speaks of. */
function subjectPlace(document: Document, tokens: readonly Token[], cast: Cast): string | null {
  const from = /^(?:the|an?)$/.test(lowerOf(tokens[0])) ? 1 : 0;
  const party = partyAt(tokens, from, cast);
  if (party && tellsOfOthers(tokens, from + party.length, party.id, cast)) return null;
  if (party) return !party.demonym && isNationId(party.id) && standsAlone(tokens, from + party.length) ? party.id : null;
  return bodyTown(tokens, from, cast) ?? (from === 0 ? subjectTown(document, tokens, cast) : null);
}

// "Boria said its troops had killed 40 Norlanders": it tells of a fight, wherever that was
function tellsOfOthers(tokens: readonly Token[], behind: number, teller: string, cast: Cast): boolean {
  const isTold = tokens.slice(behind, behind + 5).some((_, i) => saysAt(tokens, behind + i));
  return (
    isTold &&
    tokens.slice(behind).some(({ lower }, i) => {
      const at = behind + i;
      if (/^(?:its|their|our)$/.test(lower)) return FORCES.test(lowerOf(tokens[at + 1]));
      const other = partyAt(tokens, at, cast);
      return other !== null && other.id !== teller && isNationId(other.id);
    })
  );
}
const FORCES = /^(?:forces|troops|army|soldiers|navy|jets|aircraft|military|fighters|guns|gunners)$/;

// not "Boria and Norland", "Boria-backed fighters", "Boria Airlines"
const standsAlone = (tokens: readonly Token[], behind: number): boolean => {
  const next = tokens[behind];
  return next !== undefined && !/^(?:,|-|and|or)$/.test(next.lower) && !isCapitalised(next);
};

/** "Tarn police", "a Tarn court": the town that those of a public body are of. */
export function bodyTown(tokens: readonly Token[], from: number, cast: Cast): string | null {
  const name = nameAt(tokens, from);
  if (!name || name.length > 3 || !TOWN_BODIES.has(lowerOf(tokens[from + name.length]))) return null;
  if (partyAt(tokens, from, cast)?.demonym) return null;
  return placeAt(tokens.slice(from, from + name.length), 0, cast);
}

function subjectTown(document: Document, tokens: readonly Token[], cast: Cast): string | null {
  const name = nameAt(tokens, 0);
  const next = name ? tokens[name.length] : undefined;
  if (!name || !next || isCapitalised(next) || next.kind === "sign") return null;
  const place = placeAt(tokens.slice(0, name.length), 0, cast);
  if (!place) return null;
  if (landOf(place) !== undefined) return /^(?:could|may|might|is|was|has|had|will|broke|saw)$/.test(next.lower) ? place : null;
  return isPlaceIn(document, place) || (!isNoun(singular(place.toLowerCase())) && POINTS_BACK.test(document.text)) ? place : null;
}

/** "are buried in the city." */
const POINTS_BACK = /\b(?:in|on) the (?:city|town|village|island|district|province|port)\b(?! of)/;

/** "in Tarn", "at Tarn": the text has the name as a place. */
export const isPlaceIn = (document: Document, place: string): boolean =>
  ledIn(document)
    .get(place.charAt(0))
    ?.some((at) => document.text.startsWith(place, at)) ?? false;

const LED = new WeakMap<Document, ReadonlyMap<string, readonly number[]>>();

/** What stands behind "in" and its like, by its first letter: read once a document, for a long one names many towns. */
function ledIn(document: Document): ReadonlyMap<string, readonly number[]> {
  const known = LED.get(document);
  if (known) return known;
  const { text } = document;
  const led = new Map<string, number[]>();
  for (const { index } of text.matchAll(LEADS)) {
    const at = text.indexOf(" ", index + 1) + 1;
    const places = led.get(text.charAt(at));
    if (places) places.push(at);
    else led.set(text.charAt(at), [at]);
  }
  LED.set(document, led);
  return led;
}
const LEADS = / (?=(?:in|at|near|across|around|outside) )/g;

/** The one country that a sentence names. */
function onlyLand(tokens: readonly Token[], cast: Cast): string | null {
  const lands = new Set<string>();
  tokens.forEach((_, at) => {
    const party = partyAt(tokens, at, cast);
    if (tokens[at - 1]?.lower === "outside") lands.add("outside");
    if (party && isNationId(party.id))
      lands.add(party.demonym || !standsAlone(tokens, at + party.length) ? `of ${party.id}` : party.id);
  });
  const [only, other] = [...lands];
  return only && !other && !only.startsWith("of ") ? only : null;
}
