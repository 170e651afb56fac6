import { isFirstName, singular } from "../grammar.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { AGED, ageSetBefore, extremeBefore } from "./aged.js";
import { isPerson } from "./classes.js";
import { subjectBefore } from "./clause.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { measured } from "./measured.js";
import { phraseBefore } from "./noun-phrase.js";
import { classOf, isCapitalised, isHyphen } from "./sentence.js";
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
      confidence: confidenceOf("duration", item),
    };
  },
};

/** "a 48-year-old man", "is 40 years old", "aged 9 months" */
function isAge(situation: Situation): boolean {
  const { quantity, sentence } = situation;
  if (quantity.attribute === "age") return true;
  const { tokens } = sentence;
  if (quantity.dimension === "count")
    return (
      isAgeAside(situation) ||
      isAgeBound(situation) ||
      isNextAge(situation) ||
      isAgeTold(situation) ||
      isAgeSet(situation) ||
      isExtreme(situation)
    );
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

/** "22 percent of the people are over 65" */
function isAgeBound({ quantity, sentence, after }: Situation): boolean {
  const { tokens } = sentence;
  const { from, to, best, bound } = quantity;
  if (after || best === null || best > 110 || bound === "exact" || bound === "approx") return false;
  if (/^(?:under|over|below|above)$/.test(lowerOf(tokens[from])) && isPersonAt(tokens[from - 1])) return true;
  if (!/^(?:is|are|was|were|be|aged)$/.test(lowerOf(tokens[from - 1])) || !isEndOfClause(tokens[to])) return false;
  const subject = /^(?:who|whom|they|he|she)$/.test(lowerOf(tokens[from - 2]));
  return subject || subjectBefore(sentence, from).some(({ head }) => isPerson({ head: singular(tokens[head]!.lower) }));
}

/** "The carpenter is 48.", "Rita Moe was 12 when": one person is so old. */
function isAgeTold({ quantity, sentence, after }: Situation): boolean {
  const { tokens } = sentence;
  const { from, to, first, best, bound } = quantity;
  if (after || best === null || best < 1 || best > 110 || bound !== "exact" || from !== first) return false;
  const behind = tokens[to];
  if (
    !/^(?:is|was)$/.test(lowerOf(tokens[from - 1])) ||
    !(behind === undefined || behind.kind === "sign" || /^(?:when|and|but)$/.test(behind.lower))
  )
    return false;
  const phrase = phraseBefore(sentence, from - 1);
  if (!phrase || classOf(tokens[phrase.first - (classOf(tokens[phrase.first - 1]) === "determiner" ? 2 : 1)]) === "preposition")
    return false;
  const head = tokens[phrase.head]!;
  return (
    (head.lower === singular(head.lower) && isPerson({ head: head.lower })) ||
    (isFirstName(tokens[phrase.first]!.lower) && isCapitalised(tokens[phrase.first]) && isCapitalised(head))
  );
}

/** "the retirement age was raised from 62 to 64", "the voting age is 18" */
const isAgeSet = ({ sentence, quantity, after }: Situation): boolean =>
  !after && quantity.best !== null && quantity.best >= 1 && quantity.best <= 110 && ageSetBefore(sentence, quantity.from) >= 0;

/** "the youngest was just 17" */
const isExtreme = ({ sentence, quantity, after }: Situation): boolean =>
  !after && quantity.best !== null && quantity.best <= 110 && extremeBefore(sentence, quantity.first) >= 0;

/** "children under five" */
const isPersonAt = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.lower !== singular(token.lower) && isPerson({ head: singular(token.lower) });

/** "aged 31 and 44" */
function isNextAge({ quantity, sentence, index, after }: Situation): boolean {
  const previous = sentence.quantities[index - 1];
  if (after || !previous || previous.to !== quantity.from - 1 || !isEndOfClause(sentence.tokens[quantity.to])) return false;
  return /^(?:and|or|,)$/.test(sentence.tokens[quantity.from - 1]!.lower) && sentence.tokens[previous.from - 1]?.lower === "aged";
}

const isEndOfClause = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "sign" || classOf(token) !== null;
