import { firstRule, type Rule } from "../first-answer.js";
import { infinitive, isPastForm, singular } from "../grammar.js";
import { COUNTERS, HYPHEN_COUNTS, NUMBER_NOUNS } from "../lexicon/things.js";
import { askedFor } from "../record.js";
import { lowerOf, textOf } from "../tokens.js";
import { asked } from "./asked.js";
import { classOfItem, isDemonym, isKnownPerson, isPerson } from "./classes.js";
import { chainBefore } from "./clause.js";
import { type HeadRule, PERSON, type Place } from "./count-place.js";
import { answerOf, objectSaidBefore } from "./elided-object.js";
import { isGapDash } from "./gapped.js";
import { gathered } from "./gathered.js";
import { itemFrom } from "./item.js";
import { columnOf, labelOf } from "./labels.js";
import type { ItemPhrase } from "./mention.js";
import { phraseAfter } from "./noun-phrase.js";
import {
  fronted,
  isNameAlone,
  knownOnes,
  namedPart,
  ofOneSort,
  ofPronoun,
  ofThem,
  ofWhole,
  partOf,
  peopleAsMany,
  sameVerb,
  sharedBehind,
  someOthers,
  whomBefore,
  whoWere,
} from "./parts.js";
import { classOf, isCapitalised, isDash, isPluralForm, joins, type Sentence } from "./sentence.js";
import {
  afflicted,
  cast,
  crowd,
  doers,
  groupOf,
  numberOf,
  OCCASIONS,
  occasion,
  ofThose,
  putAt,
  recentItem,
  reckoned,
  sufferers,
  whoAre,
} from "./subjects.js";
import { ofWhomThereAre, thereAreOfThem } from "./there-are.js";
import { tollOf } from "./toll.js";
import { isVerbAt } from "./verb.js";
import { HELD, isHarmHead, victimOf } from "./victims.js";

/** The item of a count: right behind the number, or wherever the sentence, its label, its table or its paragraph names it. */
export function headOf(place: Place): ItemPhrase | null {
  const own = place.items[place.index]!;
  const { recorder, quantities } = place.sentence;
  const on = askedFor(recorder, quantities[place.index]!.span, "item");
  if (own && OCCASIONS.has(own.head)) return firstRule(OCCASION, (rule) => rule(place, own), on);
  if (own) return firstRule(OWN, (rule) => rule(place, own), on);
  const found = ofWhole(
    place,
    firstRule(FINDERS, (finder) => finder(place), on),
  );
  return found && isHarmHead(found) && !HELD.has(found.head) ? { ...found, name: PERSON.name, head: PERSON.head } : found;
}

type OwnRule = Rule<(place: Place, own: ItemPhrase) => ItemPhrase | null>;

const OCCASION: readonly OwnRule[] = [{ name: "what was done so often", like: "He rang the office five times", ask: occasion }];

/** For a count with a noun behind it. */
const OWN: readonly OwnRule[] = [
  {
    name: "those harmed",
    like: "31 victims among civilians",
    ask: (place, own) => (isHarmHead(own) ? victimOf(place, own) : null),
  },
  { name: "people of the next entry", like: "255 British and 649 Argentine soldiers", ask: peopleOf },
  { name: "noun behind a row of names", like: "40 Ward, Tarn and Velm dolls", ask: namedRow },
  { name: "name of what was counted before", like: "10 howitzers, including eight Vasilek", ask: partNamed },
  { name: "of one sort", like: "10 guns, eight of one type", ask: (place) => ofOneSort(place) },
  { name: "elsewhere than behind a total or a verb", like: "212 people out of 264 cast their vote", ask: passedOver },
  { name: "noun behind the number", like: "12 ferries", ask: (place, own) => (isEmptyHead(place, own) ? null : own) },
  { name: "label, the noun only counts", like: "Outposts – 14 units", ask: labelledHead },
  { name: "noun behind the number, which only counts", like: "14 units", ask: (_, own) => own },
];

function partNamed(place: Place, own: ItemPhrase): ItemPhrase | null {
  return isNameAlone(place, own) && !isPerson(own) ? (namedPart(place, own) ?? own) : null;
}

/** "40 Ward, Moe and Tarn dolls": names before one noun, which is what is counted. */
function namedRow(place: Place, own: ItemPhrase): ItemPhrase | null {
  const { sentence } = place;
  const { tokens, owner } = sentence;
  if (!isNameAlone(place, own) || tokens[own.last]?.text !== ",") return null;
  let at = own.last;
  while (
    at < own.last + 24 &&
    owner[at] === -1 &&
    (tokens[at]!.text === "," || /^(?:and|or)$/.test(tokens[at]!.lower) || isCapitalised(tokens[at]))
  )
    at++;
  const head = tokens[at];
  if (!head || owner[at] !== -1 || !isCapitalised(tokens[at - 1]) || !isPluralForm(head)) return null;
  return { ...itemFrom(sentence, { first: at, last: at + 1, head: at }, "after"), basis: "after" };
}

function labelledHead(place: Place, own: ItemPhrase): ItemPhrase | null {
  const found = labelOf(place) ?? nameBefore(place) ?? columnOf(place);
  return found && isHarmHead(found) && found !== own && !HELD.has(found.head)
    ? { ...found, name: PERSON.name, head: PERSON.head }
    : found;
}

/** "the 82,000 total", "out of 264 cast": the noun behind the number is none of it. */
function passedOver(place: Place, own: ItemPhrase): ItemPhrase | null {
  return own.head === "total" || isOutOf(place, own) ? firstRule(FINDERS, (finder) => finder(place), null) : null;
}

/** "212 people out of 264 cast their vote": the whole has the noun of its part, and a verb behind it. */
function isOutOf({ sentence, index }: Place, own: ItemPhrase): boolean {
  const { tokens, quantities } = sentence;
  const { from } = quantities[index]!;
  const out = tokens[from - 1]?.lower === "of" && tokens[from - 2]?.lower === "out";
  return out && !isPluralForm(tokens[own.last - 1]!) && infinitive(own.head) !== null;
}

/** "255 British and 649 Argentine soldiers": persons that the next entry of the list names. */
function peopleOf(place: Place, own: ItemPhrase): ItemPhrase | null {
  return isDemonym(own.name.toLowerCase()) ? { ...(nextPeople(place) ?? peopleAsMany(place, own) ?? own), basis: "after" } : null;
}

function nextPeople({ sentence, index, items, list }: Place): ItemPhrase | null {
  const next = items[index + 1];
  if (index >= list[1] || !next || !next.name.includes(" ") || !isPerson(next)) return null;
  const opening = sentence.tokens[next.first];
  return opening && isDemonym(opening.lower) ? { ...items[index]!, name: next.head, head: next.head } : null;
}

/** "more than 900, including 40 children, have fled": what persons are a part of are persons. */
function withPersons({ sentence, index, items }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const [own, part] = [quantities[index]!, quantities[index + 1]];
  const at = tokens[own.to]?.text === "," ? own.to + 1 : own.to;
  const item = items[index + 1];
  const named = part && part.from === at + 1 && /^(?:including|among)$/.test(lowerOf(tokens[at]));
  return named && item && isPerson(item) && items.slice(0, index).every((one) => one === null) ? PERSON : null;
}

/** "Okoro – 48.1% ➡ 4,773": a bare number behind the share of the name that opens the line. */
function lineNamed({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const first = quantities[0]!;
  const share = index === 1 && first.dimension === "percent";
  if (!share || tokens.slice(first.to, quantities[1]!.from).some(({ kind }) => kind !== "sign")) return null;
  if (tokens[quantities[1]!.to] !== undefined || !/^[-–—:]$/.test(textOf(tokens[first.from - 1]))) return null;
  const name = chainBefore(sentence, first.from - 1).at(-1);
  const opens = name && tokens.slice(0, name.first).every(({ kind }) => kind === "sign");
  return opens && isCapitalised(tokens[name.head]) ? itemFrom(sentence, name, "label") : null;
}

const FINDERS: readonly Rule<HeadRule>[] = [
  { name: "compound", like: "a six-storey building", ask: hyphened },
  { name: "thing of the measure behind", like: "six 7-ounce boxes", ask: measuredBehind },
  { name: "who they are", like: "thousands who are trapped, 179 aboard", ask: whoAre },
  { name: "named behind its verb", like: "of whom 12 were children", ask: whomBefore },
  { name: "who they were", like: "39 were stewards and five were porters", ask: whoWere },
  { name: "those to whom it happened", like: "four of the rescued were flown out", ask: ofThose },
  { name: "persons of the part named", like: "900, including 40 children, fled", ask: withPersons },
  { name: "those told of in the clause before", like: "the refugees, of whom there are about 9,000", ask: ofWhomThereAre },
  { name: "part of them", like: "30 of them officers; 41 of the 120 seats", ask: ofThem },
  { name: "those told of in the sentence before", like: "Boria took refugees in. There are 9,000 of them.", ask: thereAreOfThem },
  { name: "column that names things", like: "120 under Houses destroyed", ask: cellOf },
  { name: "toll", like: "the toll rose to 84 and hundreds of the hurt left", ask: tollOf }, // before the next number, which counts others
  { name: "shared with the next number", like: "thirty or forty trucks", ask: sharedBehind },
  { name: "label", like: "Trucks – 97 were burnt", ask: labelOf }, // before the subject, which it also is
  { name: "name that opens the line", like: "Okoro – 48.1% ➡ 4,773", ask: lineNamed },
  { name: "noun before the number", like: "casualties: 40", ask: nameBefore },
  { name: "votes", like: "voted 68 to 11", ask: cast },
  { name: "what was numbered", like: "the number of boats reached 30", ask: numberOf },
  { name: "what a value is put on", like: "put the crowd at 9,000", ask: putAt },
  { name: "those who came", like: "an attendance of 41,000", ask: gathered },
  { name: "group", like: "a staff of 900", ask: groupOf },
  { name: "whole in front", like: "Of the tanks 366 were lost", ask: fronted },
  { name: "object of the same verb", like: "One lost nine huts, the other lost four", ask: sameVerb },
  { name: "object said in a sentence before", like: "They lost many tanks. Last year they lost 240.", ask: objectSaidBefore },
  { name: "those whom it befell", like: "impacting over 2.3 million", ask: afflicted },
  { name: "counted before in the sentence", like: "Of the 40 vehicles, 12 burned", ask: partOf },
  { name: "column", like: "a cell under its header", ask: columnOf },
  { name: "pronoun for persons", like: "the two of us", ask: ofPronoun },
  { name: "noun of the question", like: "How many boats? About 40.", ask: asked },
  { name: "those whom a number by itself counts", like: "They lost more men than ever. Over 900.", ask: answerOf },
  { name: "counted in the sentence before", like: "Nine more were towed away.", ask: recentItem },
  { name: "those counted before", like: "by the account of the four, 41 drowned", ask: knownOnes },
  { name: "persons by what befell them", like: "the number displaced was 14,000", ask: reckoned },
  { name: "a crowd is people", like: "thousands fled", ask: crowd },
  { name: "what only persons do", like: "2,800 have fled", ask: doers },
  { name: "what hardly befalls anything else", like: "About 30 were stranded", ask: sufferers },
  { name: "others are persons", like: "a clerk and two others", ask: someOthers },
];

// "14 units" of an outpost: the noun only counts
function isEmptyHead(place: Place, item: ItemPhrase): boolean {
  if (item.name.includes(" ")) return false;
  if (COUNTERS.has(item.head)) return true;
  if (classOfItem(item) === "equipment" || isKnownPerson(item.head)) return false;
  const label = labelOf(place) ?? nameBefore(place);
  const many = isPluralForm(place.sentence.tokens[item.last - 1]!);
  return (
    label !== null &&
    ((!many && infinitive(item.head) !== null) || (/(?:er|or)$/.test(item.head) && classOfItem(label) === "equipment"))
  );
}

/** A column that names many things names the item; else the row does. */
function cellOf(place: Place): ItemPhrase | null {
  const { segment, document } = place.sentence;
  if (segment.kind !== "cell" || !segment.column) return null;
  const [item, header] = [columnOf(place), document.text.slice(segment.column.start, segment.column.end).toLowerCase()];
  const row = labelOf(place);
  if (BEFALLS_PERSONS.test(header) && (row === null || classOfItem(row) === null)) return { ...PERSON, words: segment.column };
  if (!item || !isManyIn(header, item.head)) return null;
  const tellsItem = row !== null && (isKnownPerson(row.head) || (BEFALLS_THINGS.test(header) && classOfItem(row) !== null));
  return tellsItem && BEFALLS.test(header) ? null : item;
}

/** "30" in the row of civilians under "wounded" counts civilians, "79" in the row of tanks under "captured" tanks; in that of a town, persons. */
const BEFALLS = /^(?:killed|wounded|injured|captured|missing)$/;
const BEFALLS_THINGS = /^(?:captured|missing)$/;
const BEFALLS_PERSONS = /^(?:displaced|evacuated|rescued|homeless|arrested|detained)$/;

const isManyIn = (header: string, head: string): boolean =>
  HARM_WORD.test(header) || header.split(/[^\p{L}]+/u).some((word) => word !== head && singular(word) === head);
const HARM_WORD = /^(?:killed|dead|deaths|wounded|injured|missing|captured)\b/;

function hyphened({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { to } = quantities[index]!;
  if (!joins(tokens, to)) return null;
  const word = singular(tokens[to + 1]!.lower);
  return HYPHEN_COUNTS.has(word) ? { name: word, head: word, first: to + 1, last: to + 2, basis: "after" } : null;
}

function measuredBehind({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const next = quantities[index + 1];
  if (next?.from !== quantities[index]!.to || next.unit === null || !joins(tokens, next.last)) return null;
  const phrase = phraseAfter(sentence, joins(tokens, next.to) ? next.to + 1 : next.to, true);
  return phrase && itemFrom(sentence, phrase, "after");
}

// "All barns in the valley have been either burnt (12)": past the participle and its auxiliaries to what it is said of
function beforeParticiple(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const said = /^(?:either|been|was|were)$/.test(lowerOf(tokens[at - 2]));
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
  if (at < 1 || !(isDash(tokens[at]) || /^[:(,]$/.test(tokens[at]!.text)) || isGapDash(tokens, at)) return null;
  const behind = tokens[quantities[index]!.to];
  if (tokens[at]!.text === "," && behind !== undefined && behind.kind !== "sign") return null;
  const chain = chainBefore(sentence, /^[(:]$/.test(tokens[at]!.text) ? beforeParticiple(sentence, at) : at);
  const leads = tokens[at]!.text === ":" && tokens[(chain[0]?.first ?? 0) - 1]?.lower === "with";
  if (!chain[0] || (classOf(tokens[chain[0].first - 1]) === "preposition" && !leads)) return null;
  if (chain[1] && NUMBER_NOUNS.has(singular(tokens[chain[0].head]!.lower))) return itemFrom(sentence, chain[1], "before");
  const more = ofMore(place, chain[0].head);
  if (more) return more;
  const item = itemFrom(sentence, chain[0], "before");
  return isHarmHead(item) ? { ...victimOf({ ...place, items: [] }, item), basis: "before" } : item;
}

/** "2,107 cases in ten departments: 1,205 in ...": what is part of ten is no 1,205, so that it counts what there are more of. */
function ofMore({ sentence: { quantities, tokens }, index, items }: Place, noun: number): ItemPhrase | null {
  const best = quantities[index]!.best ?? 0;
  const counted = quantities.findIndex(
    ({ to, best: few }, at) => at < index && to <= noun && noun < to + 3 && (few ?? best) < best,
  );
  if (counted < 0 || tokens.slice(quantities[counted]!.to, noun).some(({ kind }) => kind === "sign")) return null;
  const whole = quantities.findLastIndex(
    ({ best: many, dimension }, at) => at < index && dimension === "count" && (many ?? 0) >= best && Boolean(items[at]),
  );
  return whole < 0 ? null : { ...items[whole]!, first: -1, last: -1, basis: "elided" };
}
