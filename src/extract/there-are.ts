import { singular } from "../grammar.js";
import { lowerOf, tokenize } from "../tokens.js";
import { isKnownPerson } from "./classes.js";
import { chainBefore } from "./clause.js";
import type { Place } from "./count-place.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import { isPluralForm } from "./sentence.js";

/** "the refugees, of whom there are about 9,000": those right before the comma. */
export function ofWhomThereAre({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { from } = quantities[index]!;
  const words = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  if (!/^of (?:which|whom) there (?:are|were)$/.test(words.join(" "))) return null;
  const end = tokens[from - 5]?.text === "," ? from - 5 : from - 4;
  const phrase = chainBefore(sentence, end).at(-1);
  return phrase && isPluralForm(tokens[phrase.head]!) ? { ...itemFrom(sentence, phrase, "before"), basis: "elided" } : null;
}

/** "Boria took in refugees. There are 9,000 of them here.": the persons whom the sentence before named last. */
export function thereAreOfThem({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities, segments, segmentIndex, segment, document } = sentence;
  const { from, to } = quantities[index]!;
  if (tokens[to]?.lower !== "of" || tokens[to + 1]?.lower !== "them") return null;
  if (!/^(?:are|were)$/.test(lowerOf(tokens[from - 1])) || tokens[from - 2]?.lower !== "there") return null;
  const before = segments[segmentIndex - 1];
  if (before?.block !== segment.block || before.span.end - before.span.start > LONGEST) return null;
  const word = tokenize(document.text, before.span.start, before.span.end).findLast(
    (token) => isPluralForm(token) && isKnownPerson(singular(token.lower)),
  );
  if (!word) return null;
  const head = singular(word.lower);
  return { name: head, head, first: -1, last: -1, basis: "elided", words: { start: word.start, end: word.end } };
}
const LONGEST = 400;
