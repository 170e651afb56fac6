import { isFirstName } from "../grammar.js";
import { isPerson } from "./classes.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { AGED, measured } from "./measured.js";
import { phraseBefore } from "./noun-phrase.js";
import { isCapitalised, isHyphen } from "./sentence.js";
import type { Situation } from "./situation.js";

export const ages: Extractor = {
  id: "ages",
  summary: "How old somebody or something is.",
  frame: (situation) => {
    if (!isAge(situation)) return null;
    const { item } = measured(situation, AGED);
    return {
      kind: "duration",
      item,
      attribute: "age",
      unit: situation.quantity.unit ?? "year",
      confidence: confidenceOf(item, true),
    };
  },
};

/** "a 48-year-old man", "is 40 years old", "aged 9 months" */
function isAge(situation: Situation): boolean {
  const { quantity, sentence } = situation;
  if (quantity.attribute === "age") return true;
  const { tokens } = sentence;
  if (quantity.dimension === "count") return isAgeAside(situation);
  if (quantity.dimension !== "duration") return false;
  const behind = isHyphen(tokens[quantity.to]) ? quantity.to + 1 : quantity.to;
  return tokens[behind]?.lower === "old" || tokens[quantity.from - 1]?.lower === "aged";
}

/** "The midfielder, 24, scored": a bare number between commas behind a person. */
function isAgeAside({ quantity, sentence, after }: Situation): boolean {
  const { tokens, document } = sentence;
  const { best, bound, from, to, span } = quantity;
  if (
    after ||
    best === null ||
    bound !== "exact" ||
    best < 1 ||
    best > 110 ||
    !/^\d{1,3}$/.test(document.text.slice(span.start, span.end))
  )
    return false;
  if (tokens[from - 1]?.text !== "," || !/^[,.]$/.test(tokens[to]?.text ?? ".")) return false;
  const phrase = phraseBefore(sentence, from - 1);
  if (!phrase) return false;
  const head = tokens[phrase.head]!;
  return isPerson({ head: head.lower }) || (isFirstName(tokens[phrase.first]!.lower) && isCapitalised(head));
}
