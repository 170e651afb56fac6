import { firstAnswer } from "../first-answer.js";
import { infinitive, isPastForm, singular } from "../grammar.js";
import { COUNTERS, HYPHEN_COUNTS } from "../lexicon/things.js";
import { asked } from "./asked.js";
import { classOfItem, DEMONYMS, isKnownPerson, isPerson } from "./classes.js";
import { chainBefore } from "./clause.js";
import { type HeadRule, PERSON, type Place } from "./count-place.js";
import { itemFrom } from "./item.js";
import { columnOf, labelOf } from "./labels.js";
import type { ItemPhrase } from "./mention.js";
import { fronted, isNameAlone, namedPart, ofPronoun, ofThem, partOf, sharedBehind } from "./parts.js";
import { classOf, isDash, joins, type Sentence } from "./sentence.js";
import { crowd, doers, groupOf, numberOf, OCCASIONS, occasion, recentItem, reckoned } from "./subjects.js";
import { isVerbAt } from "./verb.js";
import { HELD, isHarmHead, victimOf } from "./victims.js";

/** The item of a count: right behind the number, or wherever the sentence, its label, its table or its paragraph names it. */
export function headOf(place: Place): ItemPhrase | null {
  const own = place.items[place.index]!;
  if (own && OCCASIONS.has(own.head)) return occasion(place, own);
  if (own && isHarmHead(own)) return victimOf(place, own);
  if (own && DEMONYMS.has(own.name.toLowerCase())) return { ...(peopleOf(place) ?? own), basis: "after" };
  if (own && isNameAlone(place, own) && !isPerson(own)) return namedPart(place, own) ?? own;
  if (own && !isEmptyHead(place, own)) return own;
  const found = firstAnswer(own ? NAMERS : FINDERS, (finder) => finder(place)) ?? own;
  return found && isHarmHead(found) && found !== own && !HELD.has(found.head)
    ? { ...found, name: PERSON.name, head: PERSON.head }
    : found;
}

/** "255 British and 649 Argentine soldiers": persons that the next entry of the list names. */
function peopleOf({ sentence, index, items, list }: Place): ItemPhrase | null {
  const next = items[index + 1];
  if (index >= list[1] || !next || !next.name.includes(" ") || !isPerson(next)) return null;
  const opening = sentence.tokens[next.first];
  return opening && DEMONYMS.has(opening.lower) ? { ...items[index]!, name: next.head, head: next.head } : null;
}

/** For a noun that only counts, under a label that names: "Outposts – 14 units". */
const NAMERS: readonly HeadRule[] = [labelOf, nameBefore, columnOf];

const FINDERS: readonly HeadRule[] = [
  hyphened, // "a six-storey building"
  ofThem, // "30 of them officers", "41 of the 120 seats"
  cellOf, // 120 under "Houses destroyed", in the row of a place
  sharedBehind, // "thirty or forty trucks"
  labelOf, // "Trucks – 97 were burnt", before the subject, which it also is
  nameBefore, // "casualties: 40"
  numberOf, // "the number of boats reached 30"
  groupOf, // "a staff of 900"
  fronted, // "Of the tanks 366 were lost"
  partOf, // "Of the 40 vehicles, 12 burned"
  columnOf, // a cell under its header
  ofPronoun, // "the two of us"
  asked, // "How many boats? About 40."
  recentItem, // "Nine more were towed away."
  reckoned, // "the number displaced was 14,000"
  crowd, // "thousands fled"
  doers, // "2,800 have fled"
  someOthers, // "a clerk and two others"
];

/** "14 units" of an outpost, "5 loot" under a label: the noun counts or is none, it does not name. */
function isEmptyHead(place: Place, item: ItemPhrase): boolean {
  if (item.name.includes(" ")) return false;
  if (COUNTERS.has(item.head)) return true;
  if (classOfItem(item) === "equipment" || isKnownPerson(item.head)) return false;
  const label = labelOf(place) ?? nameBefore(place);
  return (
    label !== null && (infinitive(item.head) !== null || (/(?:er|or)$/.test(item.head) && classOfItem(label) === "equipment"))
  );
}

/** A column that names many things names the item; else the row does. */
function cellOf(place: Place): ItemPhrase | null {
  const { segment, document } = place.sentence;
  if (segment.kind !== "cell" || !segment.column) return null;
  const item = columnOf(place);
  const header = document.text.slice(segment.column.start, segment.column.end).toLowerCase();
  return item && isManyIn(header, item.head) ? item : null;
}

/** "houses destroyed" holds "house" in the plural. */
const isManyIn = (header: string, head: string): boolean =>
  HARM_WORD.test(header) || header.split(/[^\p{L}]+/u).some((word) => word !== head && singular(word) === head);
const HARM_WORD = /^(?:killed|dead|deaths|wounded|injured|missing|captured)\b/;

function someOthers({ sentence, index }: Place): ItemPhrase | null {
  return sentence.tokens[sentence.quantities[index]!.to]?.lower === "others" ? PERSON : null;
}

function hyphened({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { to } = quantities[index]!;
  if (!joins(tokens, to)) return null;
  const word = singular(tokens[to + 1]!.lower);
  return HYPHEN_COUNTS.has(word) ? { name: word, head: word, first: to + 1, last: to + 2, basis: "after" } : null;
}

/** "All barns in the valley have been either burnt (12)": past the participle and its auxiliaries to what it is said of. */
function beforeParticiple(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const said = /^(?:either|been|was|were)$/.test(tokens[at - 2]?.lower ?? "");
  if (!said && !isVerbAt(sentence, at - 1) && !isPastForm(tokens[at - 1]!.lower)) return at;
  let end = at - 1;
  while (end > 0 && (classOf(tokens[end - 1]) === "auxiliary" || /^(?:either|both|been)$/.test(tokens[end - 1]!.lower))) end--;
  return end;
}

/** "casualties: 40", "few civilian casualties, about 30": the noun right before, set off by a sign, where the number ends what it sets off. */
function nameBefore(place: Place): ItemPhrase | null {
  const { sentence, index } = place;
  const { tokens, quantities } = sentence;
  const at = quantities[index]!.from - 1;
  if (at < 1 || !(isDash(tokens[at]) || /^[:(,]$/.test(tokens[at]!.text))) return null;
  const behind = tokens[quantities[index]!.to];
  if (tokens[at]!.text === "," && behind !== undefined && behind.kind !== "sign") return null;
  const chain = chainBefore(sentence, tokens[at]!.text === "(" ? beforeParticiple(sentence, at) : at);
  if (!chain[0] || classOf(tokens[chain[0].first - 1]) === "preposition") return null;
  const item = itemFrom(sentence, chain[0], "before");
  return isHarmHead(item) ? { ...victimOf({ ...place, items: [] }, item), basis: "before" } : item;
}
