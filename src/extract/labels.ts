import { tokenize } from "../tokens.js";
import type { Span } from "../types.js";
import type { Place } from "./count-place.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import { classOf, type Sentence, sentenceOf } from "./sentence.js";

/** What the label of an inventory entry names: "Trucks" in "Trucks – 97 were burnt". */
export function labelOf({ sentence }: Place): ItemPhrase | null {
  const { segment, document } = sentence;
  const label = segment.label;
  if (!label) return null;
  const inside = sentence.tokens.findIndex((token) => token.start >= label.start && token.end <= label.end);
  if (inside >= 0) {
    const phrase = headedPhrase(sentence, inside);
    return phrase && itemFrom(sentence, phrase, "label");
  }
  return at(label, itemOfText(sentence, document.text.slice(label.start, label.end), "label"));
}

/** The noun phrase at this token, its article skipped. */
export function headedPhrase(sentence: Sentence, at: number): Phrase | null {
  const first = classOf(sentence.tokens[at]) === "determiner" ? at + 1 : at;
  return phraseAfter(sentence, first, true);
}

/** A label or header from elsewhere, read as a noun phrase of its own. */
export function itemOfText(sentence: Sentence, text: string, basis: ItemPhrase["basis"]): ItemPhrase | null {
  const tokens = tokenize(text);
  const own = sentenceOf(
    { ...sentence.document, text },
    sentence.segments,
    {
      segment: sentence.segmentIndex,
      tokens,
      quantities: [],
    },
    null,
  );
  const phrase = headedPhrase(own, 0);
  if (!phrase) return null;
  const { words: _, ...item } = itemFrom(own, phrase, basis); // their places are those of `text`
  return { ...item, first: -1, last: -1 };
}

const at = (words: Span, item: ItemPhrase | null): ItemPhrase | null => item && { ...item, words };

/** What the header over a cell names. */
export function columnOf({ sentence }: Place): ItemPhrase | null {
  const { column } = sentence.segment;
  return column && at(column, itemOfText(sentence, sentence.document.text.slice(column.start, column.end), "label"));
}
