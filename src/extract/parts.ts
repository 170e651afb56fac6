import { isPastForm, singular } from "../grammar.js";
import { NOMINAL_ADJECTIVES } from "../lexicon/function-words.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { lastCounted } from "./asked.js";
import { isDemonym, isPerson } from "./classes.js";
import { chainBefore, verbAfter } from "./clause.js";
import { PERSON, type Place } from "./count-place.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import { phraseAfter } from "./noun-phrase.js";
import { classOf, isPluralForm, type Sentence } from "./sentence.js";
import { isHarmHead } from "./victims.js";

/** What stands behind "of them" or "of the": the part's own name, or the whole's. */
export function ofThem(place: Place): ItemPhrase | null {
  const { sentence, index, items } = place;
  const { tokens, quantities, owner } = sentence;
  let at = quantities[index]!.to;
  if (tokens[at]?.lower === "out") at++;
  if (tokens[at]?.lower !== "of") return null;
  at++;
  if (/^(?:them|whom|which|these|those)$/.test(lowerOf(tokens[at]))) {
    const from = classOf(tokens[at + 1]) === "auxiliary" ? at + 2 : at + 1;
    const phrase = phraseAfter(sentence, from, true);
    if (phrase && phrase.first === from && namesPart(tokens[phrase.head]!)) return itemFrom(sentence, phrase, "after");
    return items.slice(0, index).some(Boolean) ? null : (themselves(sentence, quantities[index]!.from) ?? lastCounted(place));
  }
  for (let i = at; i < at + 5 && i < tokens.length; i++) {
    const whole = owner[i]!;
    if (whole > index) return items[whole] ?? null;
    if (i > at && classOf(tokens[i]) !== null && !/^['’]s$/.test(tokens[i]!.lower)) return null;
  }
  return null;
}

/** "12 of them children", "12 of them an officer"; "12 of them electric" are still what they are part of. */
const namesPart = (token: Token): boolean =>
  !NOMINAL_ADJECTIVES.has(token.lower) && (isPluralForm(token) || isPerson({ head: token.lower }));

/** "The clerks were not forgotten: 40 of them were hurt": the subject of the sentence, where it is many. */
function themselves(sentence: Sentence, before: number): ItemPhrase | null {
  const verb = verbAfter(sentence, 0);
  const phrase = verb && verb.last < before ? chainBefore(sentence, verb.first)[0] : null;
  return phrase && isPluralForm(sentence.tokens[phrase.head]!) ? itemFrom(sentence, phrase, "elided") : null;
}

export function fronted({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { from } = quantities[index]!;
  const chain = chainBefore(sentence, tokens[from - 1]?.text === "," ? from - 1 : from);
  const whole = chain[0];
  if (!whole || !isPluralForm(tokens[whole.head]!)) return null;
  const opening = tokens.slice(Math.max(0, whole.first - 5), whole.first);
  return opening.some((token) => token.text === "Of") ? itemFrom(sentence, whole, "before") : null;
}

/** "Six guards, including two cooks, were killed and nine others hurt": the aside names only a part of those who go on. */
function isAside({ tokens, quantities }: Sentence, at: number, index: number): boolean {
  const { from, to } = quantities[at]!;
  if (!/^(?:including|among)$/.test(lowerOf(tokens[from - 1]))) return false;
  const between = tokens.slice(to, quantities[index]!.from);
  const comma = between.findIndex(({ text }) => text === ",");
  return comma >= 0 && (classOf(between[comma + 1]) === "auxiliary" || isPastForm(lowerOf(between[comma + 1])));
}

export function sharedBehind({ sentence, index, items, list }: Place): ItemPhrase | null {
  const { quantities, tokens } = sentence;
  for (let at = index; at < list[1]; at++) {
    for (let i = quantities[at]!.to; i < quantities[at + 1]!.from; i++)
      if (!/^(?:,|and|or|to|-|–)$/.test(tokens[i]!.lower)) return null;
    const next = items[at + 1];
    if (next) return { ...next, basis: "shared" };
  }
  return null;
}

/** The nearest count before it in the sentence: "of the 40 vehicles, 12", "six villages: four in the north". */
export function partOf({ items, index, sentence }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  // "78 in three provinces and 25 on the coast": the provinces are where the 78 are
  const isWhere = (at: number): boolean => WHERE.test(lowerOf(tokens[quantities[at]!.from - 1]));
  const parallel = WHERE.test(lowerOf(tokens[quantities[index]!.to]));
  for (let i = index - 1; i >= 0; i--) {
    const item = items[i];
    if (!item || (parallel && isWhere(i))) continue;
    if (i > 0 && items[i - 1] && isAside(sentence, i, index)) continue;
    // "claimed 60 lives and left 12 homeless": a life is no one who can be left
    return (item.head === "life" && !parallel) || isNoBody(sentence, index, item) ? PERSON : { ...item, basis: "elided" };
  }
  return null;
}
/** "caused 24 deaths, with 26 missing", "recovered four bodies, bringing the toll to 21": counted on are persons. */
function isNoBody({ tokens, quantities }: Sentence, index: number, { head, name }: ItemPhrase): boolean {
  if (head !== "person" || name === "person") return false;
  const { from, to } = quantities[index]!;
  const around = [...tokens.slice(Math.max(0, from - 4), from), ...tokens.slice(to, to + 3)];
  return around.some(({ lower }) => /^(?:toll|others|still|missing|injured|wounded|hurt|were|are|had|have)$/.test(lower));
}
const WHERE = /^(?:in|on|at|across|from)$/;

/** "killed 31 people, of whom 12 were children": what the part is stands behind its verb. */
export function whomBefore({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { from, to } = quantities[index]!;
  const isFronted = tokens[0]?.text === "Of" && /^(?:was|were)$/.test(lowerOf(tokens[to])) && index > 0;
  if ((tokens[from - 1]?.lower !== "whom" && !isFronted) || classOf(tokens[to]) !== "auxiliary") return null;
  const phrase = phraseAfter(sentence, to + 1, true);
  return phrase && phrase.first === to + 1 && namesPart(tokens[phrase.head]!) ? itemFrom(sentence, phrase, "after") : null;
}

/** "Of the dead, 39 were stewards and five were porters": what they are stands behind the verb. */
export function whoWere({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { to } = quantities[index]!;
  if (!/^(?:was|were|are)$/.test(lowerOf(tokens[to]))) return null;
  const phrase = phraseAfter(sentence, to + 1, true);
  if (!phrase || phrase.first !== to + 1 || !isPluralForm(tokens[phrase.head]!)) return null;
  // "Nine were safe and crews searched", "Of them, 12 were children"
  const isJoined = tokens.slice(phrase.first, phrase.head).some(({ lower }) => lower === "and" || lower === ",");
  const item = itemFrom(sentence, phrase, "after");
  if (isJoined || /^(?:them|these|those)$/.test(lowerOf(tokens[quantities[index]!.from - 2]))) return null;
  return isPerson({ head: singular(tokens[phrase.head]!.lower) }) && !isHarmHead(item) ? item : null;
}

/** "The first group lost nine huts; the second lost four.": the verb comes again, the object is left out. */
export function sameVerb({ sentence, index, items }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const [before, own] = [quantities[index - 1], quantities[index]!];
  const item = items[index - 1];
  const verb = lowerOf(tokens[own.from - 1]);
  const closes = tokens[own.to] === undefined || tokens[own.to]!.kind === "sign";
  const again = before !== undefined && isPastForm(verb) && tokens[before.from - 1]?.lower === verb;
  return item && again && closes && own.from - before.to < 12 ? { ...item, basis: "shared" } : null;
}

/** "10 guns, including eight of one type and two of another" */
export function ofOneSort({ sentence, index, items }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { to } = quantities[index]!;
  if (tokens[to]?.lower !== "of" || !/^(?:one|another|each|either|this|that)$/.test(lowerOf(tokens[to + 1]))) return null;
  const sorted = tokens[to + 1]!.lower === "another" || SORTS.test(lowerOf(tokens[to + 2]));
  const whole = sorted ? items.slice(0, index).findLast(Boolean) : null;
  return whole ? { ...whole, basis: "elided" } : null;
}
const SORTS = /^(?:type|kind|sort|model|make|class|size)$/;

export function ofPronoun({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { to } = quantities[index]!;
  return tokens[to]?.lower === "of" && /^(?:us|you|whom)$/.test(lowerOf(tokens[to + 1])) ? PERSON : null;
}

/** "10 howitzers, including eight “Vasilek”": names that the thing counted before them completes. */
export function isNameAlone({ sentence }: Place, item: ItemPhrase): boolean {
  if (item.first < 0) return false;
  for (let i = item.first; i < item.last; i++) {
    const token = sentence.tokens[i]!;
    if (token.kind === "word" && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return true;
}

export function namedPart(place: Place, own: ItemPhrase): ItemPhrase | null {
  const { sentence, index, items } = place;
  for (let i = index - 1; i >= 0; i--) {
    const whole = items[i];
    if (!whole) continue;
    const introduced = sentence.tokens
      .slice(sentence.quantities[i]!.to, sentence.quantities[index]!.from)
      .some((token) => PART_WORDS.has(token.lower));
    if (!introduced && whole.basis !== "shared") return null;
    const kind =
      whole.basis === "shared" && whole.name.includes(" ") ? whole.name.slice(whole.name.indexOf(" ") + 1) : whole.name;
    return { ...own, name: `${own.name} ${kind}`, head: whole.head, basis: "shared" };
  }
  return null;
}
const PART_WORDS = new Set(["including", "among", "which", "namely", ":", "them"]);

/** "24 buses ... the rest, nine, run on diesel", "900 came. The majority – 610 – by sea": of what is counted before. */
export function ofWhole({ items, index, recent }: Place, found: ItemPhrase | null): ItemPhrase | null {
  if (found === null || !/^(?:rest|remainder|balance|majority|minority|bulk)$/.test(found.head)) return found;
  const whole = items.slice(0, index).find((item) => item !== null) ?? recent[0];
  return whole ? { ...whole, first: -1, last: -1, basis: "elided" } : null;
}

/** "900 Danish and twice as many Swedish sailors": the noun behind the second people. */
export function peopleAsMany({ sentence: { tokens } }: Place, own: ItemPhrase): ItemPhrase | null {
  if (tokens[own.last]?.lower !== "and") return null;
  const at = tokens.findIndex(
    ({ lower }, i) => i > own.last && i < own.last + 9 && lower === "many" && tokens[i - 1]!.lower === "as",
  );
  const head = singular(lowerOf(tokens[at + 2]));
  return at > 0 && isDemonym(lowerOf(tokens[at + 1])) && isPerson({ head }) ? { ...own, name: head, head } : null;
}

/** "By the account of the four, 41 drowned": of those counted before. */
export function knownOnes({ recent, sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { from, to, first } = quantities[index]!;
  const known = tokens[from - 1]?.lower === "the" && first === from && classOf(tokens[from - 2]) === "preposition";
  const closes = tokens[to] === undefined || tokens[to]!.kind === "sign";
  const item = known && closes ? recent.findLast(isPerson) : undefined;
  return item ? { ...item, first: -1, last: -1, basis: "elided" } : null;
}

/** "Two others were hurt", "Another 61 were hurt" behind a sentence that counts persons of one sort. */
export function someOthers({ sentence, index, items, recent, before }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { from, to } = quantities[index]!;
  const others = tokens[to]?.lower === "others";
  const another = tokens[from - 1]?.lower === "another" || tokens[from]?.lower === "another";
  if (!others && !(another && classOf(tokens[to]) === "auxiliary")) return null;
  const told = recent.length > 0 ? recent : before;
  const last = index === 0 || items.slice(0, index).every((item) => item === null) ? told.at(-1) : undefined;
  const alone = last && isPerson(last) && told.every((item) => !isPerson(item) || item.head === last.head);
  if (alone && last.head !== "person") return { ...last, first: -1, last: -1, basis: "elided" };
  return others ? PERSON : null;
}
