import { type Comparison, canBothHold, isStatedPair, type Judge } from "./compare.js";
import type { Side } from "./side.js";
import { haveTwoSpells } from "./spells.js";
import { step } from "./step.js";
import { sideWords } from "./words.js";

/** Words of bargaining. A mere "will" is no proposal: "the plant will lay off 340" and "is to lay off 430" contradict each other. */
const OFFER =
  /\b(?:propos\w*|offer\w*|draft\w*|demand\w*|version|option|bid|suggest\w*|initial\w*|plan(?:s|ned|ning)?|counter\w*|request\w*|ask(?:s|ed|ing)?|sought|seek\w*|envisag\w*|provision\w*|recommend\w*|target\w*|forecast\w*|expect\w*|could|would)\b/i;

/** Successive proposals for one object, in order: 30, then 10, then 5 km agreed. */
export const stages: Judge = {
  id: "stages",
  decide: (comparison) => {
    const { a, b } = comparison;
    if (
      !isStatedPair(comparison) ||
      !isOneObject(comparison) ||
      isHarm(comparison) ||
      haveTwoSpells(comparison) ||
      (a.amount.low === b.amount.low && a.amount.high === b.amount.high)
    )
      return null;
    const [first, second] = [isProposed(a), isProposed(b)];
    if (!first && !second) return null;
    if (first && second && !isOffered(a) && !isOffered(b)) return null;
    // "about 300" and "up to 300" of one day are no two versions
    if (canBothHold(comparison) && (!first || (second && a.at === b.at))) return null;
    return step(
      "stages",
      comparison,
      `${sideWords(a, false)}, then ${sideWords(b, false)}: successive versions, no contradiction`,
    );
  },
};

// within one text a named attribute is enough: "a corridor 5 km wide" is the corridor spoken of; what was offered in so many words is no earlier count
const isOneObject = ({ figure, a, b }: Comparison): boolean =>
  figure.anchored || figure.mentions[0]!.claim.attribute !== null || [a, b].some((side) => isProposed(side) && isOffered(side));

const HARM = /\b(?:killed|wounded|missing|captured|destroyed|damaged|died|injured)\b/;

// nobody negotiates how many have died: a fear of more is no draft
const isHarm = ({ figure }: Comparison): boolean => HARM.test(figure.mentions[0]!.claim.action ?? "");

const isProposed = (side: Side): boolean => side.mentions.some((mention) => mention.claim.modality === "proposed");
const isOffered = (side: Side): boolean => side.mentions.some((mention) => OFFER.test(mention.claim.sentence));
