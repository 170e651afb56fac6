import { infinitive } from "../grammar.js";
import { KEEPING } from "../lexicon/actions.js";
import { SPARED } from "../lexicon/harm.js";
import { SO_CALLED } from "../lexicon/people.js";
import { lowerOf } from "../tokens.js";
import { classOfItem, isPerson } from "./classes.js";
import { verbBefore } from "./clause.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";
import { isBareOne } from "./single.js";
import type { Situation } from "./situation.js";

const INHABITANT: ItemPhrase = { name: "inhabitant", head: "inhabitant", first: -1, last: -1, basis: "implied" };
const PLACES = new Set(
  "city town village settlement district region municipality country island community suburb hamlet state province nation".split(
    " ",
  ),
);
const INHABITANTS = new Set("inhabitant resident".split(" "));

/** "90,000 Texans", "40 Sicilians": by the ending and the capital; countries' peoples are known by name. */
const isFrom = ({ name, basis }: ItemPhrase): boolean =>
  basis === "after" && /^(?:\p{Lu}\p{L}{1,12} )?\p{Lu}\p{L}{1,12}(?:[bcdfglnrsvx]an)$/u.test(name);

/** "300 homeless", "39 Infected": what befell them, not who they are. */
const isSoCalled = ({ name }: ItemPhrase): boolean => SO_CALLED.has(name.toLowerCase());

export const people: Extractor = {
  id: "people",
  summary: "Persons who are no casualties: inhabitants, refugees, soldiers, visitors.",
  frame: (situation) => {
    const { quantity, item, sentence } = situation;
    if (quantity.dimension !== "count") return null;
    const attribute = populationNamed() ? "population" : quantity.attribute;
    if (attribute === "population" && (!item || !isPerson(item)) && situation.after === null)
      return { kind: "people", item: INHABITANT, attribute, confidence: confidenceOf("people", INHABITANT) };
    if (!item || !(isPerson(item) || classOfItem(item) === "people" || isFrom(item)) || isBareOne(situation)) return null;
    return {
      kind: "people",
      item: isSoCalled(item) ? { ...item, name: "person", head: "person" } : item,
      attribute: attribute ?? (INHABITANTS.has(item.head) && !isBefallen(situation) ? "population" : null),
      confidence: confidenceOf("people", item),
    };

    /** "a population of about 50,000", "the population of the district has reached 80,000", "a town of 55,000", "home to 3 million" */
    function populationNamed(): boolean {
      const { tokens, owner } = sentence;
      if (isLevelOf(situation)) return true;
      for (let i = quantity.from - 1; i >= 0 && i > quantity.from - 12; i--) {
        if (owner[i]! >= 0) continue;
        const { lower } = tokens[i]!;
        if (/^[.;:,]$/.test(lower)) return false;
        if (lower === "home" && i === quantity.from - 2 && tokens[i + 1]!.lower === "to") return true;
        if (lower === "population" || lower === "inhabitants") return true;
        if (PLACES.has(lower) && i === quantity.from - 2 && tokens[i + 1]!.lower === "of") return true;
      }
      return false;
    }
  },
};

/** "buried 12 residents", "12 residents were evacuated": some of those who live there. */
function isBefallen({ sentence, quantity, item }: Situation): boolean {
  const verb = verbBefore(sentence, quantity.from);
  const does = verb && quantity.from - verb.last < 3 ? infinitive(sentence.tokens[verb.last - 1]!.lower) : null;
  if (does && !KEEPING.has(does)) return true;
  // "three residents said so"
  if (!does && quantity.best !== null && quantity.best < 10) return true;
  // "the evacuation of 15 residents"
  if (lowerOf(sentence.tokens[quantity.from - 1]) === "of" && !PLACES.has(lowerOf(sentence.tokens[quantity.from - 2])))
    return true;
  let behind = (item?.last ?? 0) > quantity.to ? item!.last : quantity.to + 1;
  // "310 residents of Velm were evacuated"
  if (lowerOf(sentence.tokens[behind]) === "of") {
    behind++;
    for (let names = 0; names < 3 && /^\p{Lu}/u.test(sentence.tokens[behind]?.text ?? ""); names++) behind++;
  }
  const next = lowerOf(sentence.tokens[behind]);
  return (
    /^(?:was|were|been|being|fled|died)$/.test(next) ||
    (/^(?:is|are)$/.test(next) && isStricken(sentence, behind + 1)) ||
    (/^(?:has|have|had)$/.test(next) && /^(?:been|fled|died|escaped)$/.test(lowerOf(sentence.tokens[behind + 1])))
  );
}

/** "45 residents are currently hospitalised" */
function isStricken({ tokens }: Sentence, at: number): boolean {
  const verb = lowerOf(tokens[at]).endsWith("ly") || tokens[at]?.lower === "still" ? at + 1 : at;
  return SPARED.has(lowerOf(tokens[verb])) || /^hospitali[sz]ed$/.test(lowerOf(tokens[verb]));
}

/** "the population has fallen 62%, from 1.1 million to 410,000": the levels behind a change of the population. */
function isLevelOf({ sentence: { tokens, quantities }, quantity, index, memory }: Situation): boolean {
  const before = quantities[index - 1];
  const lead = tokens[/^(?:just|only)$/.test(lowerOf(tokens[quantity.from - 1])) ? quantity.from - 2 : quantity.from - 1];
  if (!before || !/^(?:from|to)$/.test(lowerOf(lead)) || quantity.from - before.to > 4) return false;
  const start = before.dimension === "percent" ? before : quantities[index - 2];
  return start?.dimension === "percent" && memory.measured.get("percent")?.item?.head === "population";
}
