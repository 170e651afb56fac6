import { firstAnswer } from "../first-answer.js";
import { infinitive, singular } from "../grammar.js";
import { HARM_HEADS } from "../lexicon/harm.js";
import { COUNTERS, HYPHEN_COUNTS, NUMBER_NOUNS } from "../lexicon/things.js";
import { chainBefore, subjectBefore, verbBefore } from "./clause.js";
import { classOfItem, isKnownPerson, isPerson } from "./classes.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import { type Phrase, phraseAfter, phraseBefore } from "./noun-phrase.js";
import { classOf, isDash, isPluralForm, joins, type Sentence } from "./sentence.js";
import { tokenize } from "../tokens.js";
import { sentenceOf } from "./sentence.js";

/** Where a count stands that lacks a head, or has one that only counts. */
interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  /** Items of the quantities before this one as found, of this and the later ones as they stand behind their numbers. */
  readonly items: readonly (ItemPhrase | null)[];
  readonly list: readonly [number, number];
  /** Items of earlier sentences of the paragraph, newest last. */
  readonly recent: readonly ItemPhrase[];
}

export const PERSON: ItemPhrase = { name: "person", head: "person", first: -1, last: -1, basis: "implied" };

type Finder = (place: Place) => ItemPhrase | null;

/** The item of a count: right behind the number, or wherever the sentence, its label, its table or its paragraph names it. */
export function headOf(place: Place): ItemPhrase | null {
  const own = place.items[place.index]!;
  if (own && OCCASIONS.has(own.head)) return occasion(place, own);
  if (own && isHarmHead(own)) return victimOf(place, own);
  if (own && isNameAlone(place, own)) return namedPart(place, own) ?? own;
  if (own && !isEmptyHead(place, own)) return own;
  const found = firstAnswer(own ? NAMERS : FINDERS, (finder) => finder(place)) ?? own;
  return found && isHarmHead(found) && found !== own ? { ...found, name: PERSON.name, head: PERSON.head } : found;
}

/** "seven bodies", but not "two governing bodies", "a knee injury". */
const isHarmHead = ({ head, name }: ItemPhrase): boolean => HARM_HEADS.has(head) && !(/^(?:body|injury)$/.test(head) && name.includes(" "));

/** For a noun that only counts, under a label that names: "Outposts – 14 units". */
const NAMERS: readonly Finder[] = [labelOf, nameBefore, columnOf];

const FINDERS: readonly Finder[] = [
  hyphened, // "a six-storey building"
  ofThem, // "30 of them officers", "41 of the 120 seats"
  sharedBehind, // "thirty or forty trucks"
  labelOf, // "Trucks – 97 were burnt", before the subject, which it also is
  nameBefore, // "casualties: 40"
  numberOf, // "the number of boats reached 30"
  groupOf, // "a staff of 900"
  partOf, // "Of the 40 vehicles, 12 burned"
  columnOf, // a cell under its header
  ofPronoun, // "the two of us"
  recentItem, // "Nine more were towed away."
  crowd, // "thousands fled"
];

/** "14 units" of an outpost, "5 loot" under a label: the noun counts or is none, it does not name. */
function isEmptyHead(place: Place, item: ItemPhrase): boolean {
  if (item.name.includes(" ")) return false;
  if (COUNTERS.has(item.head)) return true;
  if (classOfItem(item) === "equipment" || isKnownPerson(item.head)) return false;
  const label = labelOf(place) ?? nameBefore(place);
  return label !== null && (infinitive(item.head) !== null || (/(?:er|or)$/.test(item.head) && classOfItem(label) === "equipment"));
}

/** "He rang the office five times", "attacked it twice": what was done so often. */
function occasion({ sentence, index, items }: Place, own: ItemPhrase): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const same = items.slice(0, index).find((item) => item?.basis === "implied" && item.first >= 0);
  if (same) return same;
  if (classOf(tokens[own.last]) === "determiner") {
    const phrase = phraseAfter(sentence, own.last + 1, false);
    if (phrase) return itemFrom(sentence, phrase, "after");
  }
  const verb = verbBefore(sentence, quantities[index]!.from);
  const action = verb && classOf(tokens[verb.last - 1]) === null ? infinitive(tokens[verb.last - 1]!.lower) : null;
  return action && verb ? { name: action, head: action, first: verb.first, last: verb.last, basis: "implied" } : null;
}
const OCCASIONS = new Set(["time", "occasion"]);

function hyphened({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { to } = quantities[index]!;
  if (!joins(tokens, to)) return null;
  const word = singular(tokens[to + 1]!.lower);
  return HYPHEN_COUNTS.has(word) ? { name: word, head: word, first: to + 1, last: to + 2, basis: "after" } : null;
}

/** What stands behind "of them" or "of the": the part's own name, or the whole's. */
function ofThem({ sentence, index, items }: Place): ItemPhrase | null {
  const { tokens, quantities, owner } = sentence;
  let at = quantities[index]!.to;
  if (tokens[at]?.lower === "out") at++;
  if (tokens[at]?.lower !== "of") return null;
  at++;
  if (/^(?:them|whom|which|these|those)$/.test(tokens[at]?.lower ?? "")) {
    const from = classOf(tokens[at + 1]) === "auxiliary" ? at + 2 : at + 1;
    const phrase = phraseAfter(sentence, from, true);
    return phrase && phrase.first === from ? itemFrom(sentence, phrase, "after") : null;
  }
  for (let i = at; i < at + 5 && i < tokens.length; i++) {
    const whole = owner[i]!;
    if (whole > index) return items[whole] ?? null;
    if (i > at && classOf(tokens[i]) !== null) return null;
  }
  return null;
}

function sharedBehind({ sentence, index, items, list }: Place): ItemPhrase | null {
  const next = items[index + 1];
  if (index >= list[1] || !next) return null;
  const { quantities, tokens } = sentence;
  const from = quantities[index]!.to;
  const to = quantities[index + 1]!.from;
  for (let i = from; i < to; i++) if (!/^(?:,|and|or|to|-|–)$/.test(tokens[i]!.lower)) return null;
  return { ...next, basis: "shared" };
}

function labelOf({ sentence }: Place): ItemPhrase | null {
  const { segment, document } = sentence;
  const label = segment.label;
  if (!label) return null;
  const inside = sentence.tokens.findIndex((token) => token.start >= label.start && token.end <= label.end);
  if (inside >= 0) {
    const phrase = headedPhrase(sentence, inside);
    return phrase && itemFrom(sentence, phrase, "label");
  }
  return itemOfText(sentence, document.text.slice(label.start, label.end), "label");
}

function headedPhrase(sentence: Sentence, at: number): Phrase | null {
  const first = classOf(sentence.tokens[at]) === "determiner" ? at + 1 : at;
  return phraseAfter(sentence, first, true);
}

/** A label or header from elsewhere, read as a noun phrase of its own. */
function itemOfText(sentence: Sentence, text: string, basis: ItemPhrase["basis"]): ItemPhrase | null {
  const tokens = tokenize(text);
  const own = sentenceOf(
    { ...sentence.document, text },
    sentence.segments,
    { segment: sentence.segmentIndex, tokens, quantities: [] },
  );
  const phrase = headedPhrase(own, 0);
  return phrase && { ...itemFrom(own, phrase, basis), first: -1, last: -1 };
}

/** "casualties: 40", "few civilian casualties, about 30": the noun right before, set off by a sign, where the number ends what it sets off. */
function nameBefore(place: Place): ItemPhrase | null {
  const { sentence, index } = place;
  const { tokens, quantities } = sentence;
  const at = quantities[index]!.from - 1;
  if (at < 1 || !(isDash(tokens[at]) || /^[:(,]$/.test(tokens[at]!.text))) return null;
  const behind = tokens[quantities[index]!.to];
  if (tokens[at]!.text === "," && behind !== undefined && behind.kind !== "sign") return null;
  const chain = chainBefore(sentence, at);
  if (!chain[0]) return null;
  const item = itemFrom(sentence, chain[0], "before");
  return isHarmHead(item) ? { ...victimOf({ ...place, items: [] }, item), basis: "before" } : item;
}

/** "The number of boats reached 30", "casualties rose to 84": the subject is the thing counted. */
function numberOf({ sentence, index }: Place): ItemPhrase | null {
  const chain = subjectBefore(sentence, sentence.quantities[index]!.from);
  const head = chain[0] && sentence.tokens[chain[0].head]!.lower;
  if (!head) return null;
  if (NUMBER_NOUNS.has(singular(head))) {
    const counted = chain[1] ?? null;
    return counted && itemFrom(sentence, counted, "subject");
  }
  const { tokens, quantities, owner } = sentence;
  const { from, to } = quantities[index]!;
  const verb = verbBefore(sentence, from);
  const action = verb && infinitive(tokens[verb.last - 1]!.lower);
  const behind = tokens[to];
  if (!action || !NUMBERING.has(action) || from - verb.last > 1 || owner[chain[0]!.head]! >= 0) return null;
  if (behind !== undefined && behind.kind === "word" && classOf(behind) === null) return null;
  return isPluralForm(tokens[chain[0]!.head]!) ? itemFrom(sentence, chain[0]!, "subject") : null;
}
const NUMBERING = new Set("average number total reach stand rise fall hit exceed climb drop come amount jump grow swell top surpass increase decrease decline".split(" "));

/** The nearest count before it in the sentence: "of the 40 vehicles, 12", "six villages: four in the north". */
function partOf({ items, index }: Place): ItemPhrase | null {
  for (let i = index - 1; i >= 0; i--) {
    const item = items[i];
    if (item) return { ...item, basis: "elided" };
  }
  return null;
}

function columnOf({ sentence }: Place): ItemPhrase | null {
  const { column } = sentence.segment;
  return column && itemOfText(sentence, sentence.document.text.slice(column.start, column.end), "label");
}

function recentItem({ recent }: Place): ItemPhrase | null {
  const item = recent.at(-1);
  return item ? { ...item, first: -1, last: -1, basis: "elided" } : null;
}

/** "31 victims among civilians, 200 wounded": whom the harm struck, or just persons. */
function victimOf(place: Place, own: ItemPhrase): ItemPhrase {
  const { sentence, index, items, list } = place;
  if (/^among(?:st)?$/.test(sentence.tokens[own.last]?.lower ?? "")) {
    const phrase = headedPhrase(sentence, own.last + 1);
    if (phrase) return { ...itemFrom(sentence, phrase, "after"), basis: "after" };
  }
  const modifier = sentence.tokens[own.last - 2];
  if (modifier && own.first <= own.last - 2 && isKnownPerson(modifier.lower)) return { ...own, name: singular(modifier.lower), head: singular(modifier.lower) };
  const labelled = labelOf(place);
  if (labelled && isPerson(labelled) && !isHarmHead(labelled)) return labelled;
  for (let i = index - 1; i >= list[0]; i--) {
    const item = items[i];
    if (item && isPerson(item)) return { ...item, basis: "elided" };
  }
  return { ...own, name: "person", head: "person" };
}

function groupOf({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const at = quantities[index]!.from;
  if (tokens[at - 1]?.lower !== "of") return null;
  const group = phraseBefore(sentence, at - 1);
  return group && isKnownPerson(tokens[group.head]!.lower) ? itemFrom(sentence, group, "before") : null;
}

function ofPronoun({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { to } = quantities[index]!;
  return tokens[to]?.lower === "of" && /^(?:us|you|whom)$/.test(tokens[to + 1]?.lower ?? "") ? PERSON : null;
}

/** "Thousands fled", "hundreds were arrested": a vague number without a noun is people. */
function crowd({ sentence, index }: Place): ItemPhrase | null {
  const { bound } = sentence.quantities[index]!;
  return bound === "vague" && !sentence.tokens[sentence.quantities[index]!.to]?.lower.startsWith("of") ? PERSON : null;
}

/** "10 howitzers, including eight “Vasilek”": names that the thing counted before them completes. */
function isNameAlone({ sentence }: Place, item: ItemPhrase): boolean {
  if (item.first < 0 || classOfItem(item) !== null) return false;
  for (let i = item.first; i < item.last; i++) {
    const token = sentence.tokens[i]!;
    if (token.kind === "word" && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return true;
}

function namedPart(place: Place, own: ItemPhrase): ItemPhrase | null {
  const { sentence, index, items } = place;
  for (let i = index - 1; i >= 0; i--) {
    const whole = items[i];
    if (!whole) continue;
    const introduced = sentence.tokens.slice(sentence.quantities[i]!.to, sentence.quantities[index]!.from).some((token) => PART_WORDS.has(token.lower));
    if (!introduced) return null;
    const kind = whole.basis === "shared" && whole.name.includes(" ") ? whole.name.slice(whole.name.indexOf(" ") + 1) : whole.name;
    return { ...own, name: `${own.name} ${kind}`, head: whole.head, basis: "shared" };
  }
  return null;
}
const PART_WORDS = new Set(["including", "among", "which", "namely", ":", "them"]);
