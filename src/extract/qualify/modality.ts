import { firstRule, type Rule } from "../../first-answer.js";
import { isNoun, isPastForm } from "../../grammar.js";
import { CONDITIONS, DENIAL_VERBS, EVIDENCE, FUTURE, PROPOSAL_NOUNS, PROPOSAL_VERBS, SETTLED } from "../../lexicon/modality.js";
import { askedFor, spanOf } from "../../record.js";
import type { Modality, Span } from "../../types.js";
import type { Mention } from "../mention.js";
import type { EventWord } from "./events-in.js";
import { type Clause, clauseOf, wordAt } from "./modality-clause.js";
import { hasCue } from "./modality-cues.js";
import { isFragment, proposedBefore } from "./modality-fragment.js";
import { calledFalse, isGiven } from "./modality-given.js";
import { asks } from "./modality-question.js";
import type { Action } from "./named.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { BE, DETERMINERS, HAVE, isFiller, MODALS, PREPOSITIONS, PRONOUNS } from "./words.js";

/** Answers with the place of the word that shows it, or null. */
type Shows = (scene: Scene, mention: Mention, clause: Clause) => Span | null;

const RULES: readonly Rule<{ readonly mood: Modality; readonly shows: Shows }>[] = [
  // before the others: "if you are allowed 25 percent?"
  { name: "asked", like: "Did you lose 40 tanks?", ask: { mood: "question", shows: isAsked } },
  { name: "negated behind", like: "40 tanks were never found", ask: { mood: "denied", shows: negatedBehind } },
  { name: "negated", like: "not 40 tanks", ask: { mood: "denied", shows: negatedRight } },
  { name: "called untrue", like: "Reports of 40 tanks were wrong", ask: { mood: "denied", shows: calledUntrue } },
  { name: "verb denied", like: "did not lose 40 tanks", ask: { mood: "denied", shows: denies } },
  { name: "supposed", like: "if 40 tanks were lost", ask: { mood: "hypothetical", shows: supposes } },
  { name: "planned or offered", like: "offered to build 40 schools", ask: { mood: "proposed", shows: proposes } },
  {
    name: "goes on with a proposal",
    like: "The draft envisaged more. Return of 5 districts.",
    ask: { mood: "proposed", shows: goesOn },
  },
];
const FRAGMENTS: readonly Rule<(scene: Scene, mention: Mention) => Span | null>[] = [
  { name: "goes on with a proposal", like: "The draft envisaged more. Return of 5 districts.", ask: proposedFragment },
];

function isAsked(scene: Scene, mention: Mention): Span | null {
  const at = asks(scene, mention);
  return at === null ? null : scene.tokens[at]!;
}

/** Whether the figure is stated as a fact, and if not, as what. */
export function modalityOf(scene: Scene, mention: Mention, action: Action | null): Modality {
  const asked = askedFor(scene.context.recorder, mention.quantity.span, "modality");
  if (!hasCue(scene.tokens))
    return firstRule(FRAGMENTS, (rule) => shown("proposed", rule(scene, mention)), asked)?.mood ?? "asserted";
  // "the statement signed on 10 November": the date of a past event stands, whatever the rest of the sentence supposes
  if (mention.kind === "date" && action?.event && isPastEvent(scene, action.event) && asks(scene, mention) === null)
    return "asserted";
  if (isGiven(scene, mention) && asks(scene, mention) === null) return "asserted";
  const clause = clauseOf(scene, mention);
  return firstRule(RULES, ({ mood, shows }) => shown(mood, shows(scene, mention, clause)), asked)?.mood ?? "asserted";
}

const shown = (mood: Modality, words: Span | null) => words && { mood, words };

const isPastEvent = ({ tokens }: Scene, { form, first }: EventWord): boolean =>
  /^(?:bare|passive)$/.test(form) && tokens[first - 1]?.lower !== "to";

const NEGATION = /^(?:never|not|cannot|n't|\w+n't)$/;

/** "400 million has not been distributed", "12 were never found". */
function negatedBehind({ tokens }: Scene, mention: Mention): Span | null {
  const from = phraseEnd(mention);
  for (let at = from; at < from + 5 && at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (NEGATION.test(lower)) {
      const isMeant = at > from && !/^(?:only|just|even|least|more|less|yet|until)$/.test(tokens[at + 1]?.lower ?? "");
      return isMeant ? tokens[at]! : null;
    }
    if (!BE.has(lower) && !HAVE.has(lower) && !MODALS.has(lower) && !/^(?:do|does|did)$/.test(lower)) return null;
  }
  return null;
}

/** The negation right before the figure; none where it is a part of the bound ("no more than 9"). */
function negationBefore({ tokens }: Scene, { quantity }: Mention): number {
  let back = quantity.from - 1;
  while (
    back >= 0 &&
    (isFiller(tokens[back]!.lower) || DETERMINERS.has(tokens[back]!.lower)) &&
    !NEGATION.test(tokens[back]!.lower)
  )
    back--;
  return NEGATION.test(tokens[back]?.lower ?? "") ? back : -1;
}

const isBoundNegated = ({ quantity }: Mention): boolean => /^(?:no|not)\b/i.test(quantity.boundText ?? "");

function negatedRight(scene: Scene, mention: Mention): Span | null {
  const at = isBoundNegated(mention) ? -1 : negationBefore(scene, mention);
  if (at < 0 || /^(?:only|just|even|more|less|fewer|all)$/.test(scene.tokens[at + 1]?.lower ?? "")) return null;
  return scene.tokens[at]!;
}

function calledUntrue(scene: Scene, mention: Mention, clause: Clause): Span | null {
  if (isBoundNegated(mention) || negationBefore(scene, mention) >= 0) return null;
  const { words, figure, first } = clause;
  const untrueBehind = calledFalse(scene, mention);
  if (untrueBehind) return untrueBehind;
  const before = words.slice(0, figure).join(" ");
  const untrue = UNTRUE.exec(before) ?? RUMOUR.exec(before);
  if (!untrue) return null;
  const isFalse = UNTRUE.test(before) || /\bcontrary to\b/.test(before) || FALSE.test(words.slice(figure).join(" "));
  return isFalse ? spanOf(scene.tokens, first + wordsTo(before, untrue.index), first + figure) : null;
}

const wordsTo = (text: string, at: number): number => text.slice(0, at).split(" ").length - 1;

function denies(scene: Scene, mention: Mention, clause: Clause): Span | null {
  if (isBoundNegated(mention) || negationBefore(scene, mention) >= 0) return null;
  const { words, figure } = clause;
  const at = words.slice(0, figure).findIndex((word, i) => deniesAt(clause, word, i, mention));
  return wordAt(scene, clause, at);
}

const UNTRUE = /\b(?:not (?:true|correct|the case)|untrue|false|wrong|a lie|a myth) that\b/;

// "Earlier reports of 90 dead were wrong", "contrary to claims that 15 ships"
const RUMOUR =
  /\b(?:reports?|claims?|allegations?|rumou?rs?|suggestions?|assertions?|accounts?|figures?|tolls?|estimates?|stor(?:y|ies)) (?:of|that|about|claiming|saying|alleging|suggesting)(?: \S+){0,6}$/;
const FALSE =
  /\b(?:is|are|was|were|been|being|as)(?: \w+ly)?(?: ["“'])? (?:wrong|false|untrue|incorrect|inaccurate|baseless|unfounded|exaggerated|denied|dismissed|rejected|refuted|mistaken|fabricated|fake|corrected|retracted|withdrawn|a lie|lies|a myth|too high|too low)\b/;

function deniesAt({ words, figure, turn }: Clause, word: string, at: number, mention: Mention): boolean {
  const base = baseOf(word);
  // "We dismissed 85 sailors": that is done to them
  if (base === "dismiss" && figure - at < 3 && /^(?:people|casualty)$/.test(mention.kind)) return false;
  // "rejected a 4 percent offer": it was made
  if (
    base === "reject" &&
    words.slice(at).some((one) => PROPOSAL_NOUNS.has(one) || /^(?:bid|takeover|approach|deal|merger)$/.test(one))
  )
    return false;
  // "turned down by 71 percent of them": they did it
  if (words.slice(at, figure).includes("by")) return false;
  if (base && DENIAL_VERBS.has(base))
    return at < figure && turn <= at && !words.slice(0, at).some((before) => NEGATION.test(before));
  if (
    (!NEGATION.test(word) && word !== "nobody") ||
    figure - at > 9 ||
    /^(?:only|just|even|least|more|less)$/.test(words[at + 1] ?? "")
  )
    return false;
  const between = words.slice(at + 1, figure);
  if (
    between.some(
      (one) => /^(?:,|that|how|to|until|since|know|knew|known)$/.test(one) || /^(?:we|they|he|she|i|you|and|nor)$/.test(one),
    )
  )
    return false;
  const inPhrase = between.some((one) => PREPOSITIONS.has(one) && one !== "of");
  // "did not lose 40 tanks"; a phrase takes the negation along only where it limits: "cannot do it in one year"
  return inPhrase ? mention.kind === "duration" && /^(?:can|could)/.test(word) : mention.kind !== "date";
}

function supposes(scene: Scene, _mention: Mention, clause: Clause): Span | null {
  const { words, figure, apart } = clause;
  const settled = words.findIndex((word, at) => /^(?:may|might)$/.test(word) && words[at + 1] === "have" && at <= apart);
  if (settled >= 0) return wordAt(scene, clause, settled);
  const condition = words.findIndex(
    (word, at) =>
      CONDITIONS.has(word) &&
      !/^(?:even|as|what)$/.test(words[at - 1] ?? "") &&
      !/^(?:say|take|look|consider|count|include)$/.test(words[at + 2] ?? ""),
  );
  const comma = condition < 0 ? -1 : words.indexOf(",", condition);
  if (
    condition >= 0 &&
    condition < figure &&
    (comma < 0 ||
      comma > figure ||
      words.slice(comma).some((word) => /^(?:will|would|could|may|might|must|shall|faces?|risks?)$/.test(word)))
  )
    return wordAt(scene, clause, condition);
  const unreal = words.findIndex(
    (word, at) =>
      /^(?:would|could|might|should)(?:n't)?$/.test(word) && words.slice(at + 1, at + 3).includes("have") && at <= apart,
  );
  return wordAt(scene, clause, unreal);
}

function proposes(scene: Scene, mention: Mention, clause: Clause): Span | null {
  if (isSettled(clause) || isAgent(scene, mention)) return null;
  const at = clause.words.findIndex((word, i) => pointsAhead(clause, word, i));
  return wordAt(scene, clause, at);
}

/** "the plan was turned down by 71 percent of those polled": they did it. */
const isAgent = ({ tokens }: Scene, { kind, quantity }: Mention): boolean =>
  tokens[quantity.from - 1]?.lower === "by" &&
  /^(?:down|rejected|approved|backed|supported|opposed|favou?red|accepted|endorsed|shared|signed|passed|adopted)$/.test(
    tokens[quantity.from - 2]?.lower ?? "",
  ) &&
  (/^(?:count|people|casualty)$/.test(kind) || (kind === "percent" && tokens[quantity.to]?.lower === "of"));

const isSettled = ({ words }: Clause): boolean =>
  words.some((word, at) => SETTLED.has(word) && !/^(?:not|to|be|never)$/.test(words[at - 1] ?? ""));

function goesOn(scene: Scene, mention: Mention, clause: Clause): Span | null {
  return isSettled(clause) ? null : proposedFragment(scene, mention);
}

function proposedFragment(scene: Scene, mention: Mention): Span | null {
  return mention.kind !== "date" && isFragment(scene) ? proposedBefore(scene) : null;
}

function pointsAhead({ words, figure, apart, turn }: Clause, word: string, at: number): boolean {
  const next = words[at + 1] ?? "";
  if (at > apart) return false;
  if (FUTURE.has(word)) return true;
  if (/^(?:may|might)$/.test(word) && (next === "be" || (baseOf(next) === next && !isNoun(next)))) return true;
  if (/^(?:could|should|would)$/.test(word))
    return (
      next !== "have" &&
      next !== "not" &&
      !(word === "would" && /^(?:say|like|suggest|add|seem|appear|note)$/.test(next)) &&
      words[at + 1] !== "you"
    );
  if (AIMED.test(word) && at < figure && (next === "for" || words[at + 2] === "for") && turn <= at) return true;
  if (
    next === "to" &&
    (at < figure || BE.has(words[at - 1] ?? "")) &&
    /^(?:set|due|likely|unlikely|poised|bound|slated|track|course|about)$/.test(word)
  )
    return baseOf(words[at + 2] ?? "") === words[at + 2];
  // "900 of them to be given next week"
  if (
    word === "to" &&
    next === "be" &&
    at >= figure &&
    at < figure + 5 &&
    isPastForm(words[at + 2] ?? "") &&
    isNamed(words[at - 1] ?? "")
  )
    return true;
  if (BE.has(word) && next === "to" && baseOf(words[at + 2] ?? "") !== null) return words[at - 1] !== "yet";
  // "a 4 percent pay offer"
  if (
    TURNED_DOWN.test(word) &&
    at < figure &&
    figure - at < 4 &&
    /\b(?:takeover|approach|merger|deal)\b/.test(words.slice(figure).join(" "))
  )
    return true;
  if (at > figure && at < figure + 5 && OFFERS.test(word) && !words.slice(figure, at).some((one) => PREPOSITIONS.has(one)))
    return true;
  if ((at > figure && !BE.has(words[at - 1] ?? "")) || turn > at) return false;
  return (
    (PROPOSAL_NOUNS.has(word) &&
      isProposalNoun(words, at) &&
      !words.slice(at, figure).some((one) => /^(?:has|have|had|already)$/.test(one))) ||
    isProposalVerb(words, word, at, figure)
  );
}

const isNamed = (word: string): boolean => word === "them" || (isNoun(word) && !isPastForm(word));

const AIMED = /^(?:ask|call|appeal|press|push|sue|bid|apply|campaign|lobby)(?:e?d|s|es|ing)?$|^(?:suing|applied|applies)$/;
const TURNED_DOWN = /^(?:reject|spurn|rebuff)(?:s|ed|ing)?$/;
const OFFERS = /^(?:offer|proposal|bid|demand|plan|forecast|target)$/;

// "the first draft set the width at", "under the plan": a draft that states; not "the plan of the city", not "to offer"
const isProposalNoun = (words: readonly string[], at: number): boolean => {
  const before = words[at - 1] ?? "";
  if (before === "to" || PRONOUNS.has(before)) return false;
  return (
    (words[at + 1] === "of" && OFFERS.test(words[at]!)) ||
    DETERMINERS.has(before) ||
    PREPOSITIONS.has(before) ||
    at === 0 ||
    /^(?:first|second|third|initial|original|final|new|latest|earlier|next|other|last|counter|budget|draft|peace)$/.test(before)
  );
};

function isProposalVerb(words: readonly string[], word: string, at: number, figure: number): boolean {
  const base = baseOf(word);
  if (!base || !PROPOSAL_VERBS.has(base) || figure - at > (base === "seek" ? 4 : 12)) return false;
  if (base === "threaten" && words[at + 1] !== "to") return false;
  if (base === "suggest" && words.slice(0, at).some((before) => EVIDENCE.has(before))) return false;
  // "the planned layoffs of last year": only the counted things themselves are planned
  if (word.endsWith("ed") && (DETERMINERS.has(words[at - 1] ?? "") || /\d/.test(words[at - 1] ?? "")) && at < figure - 2)
    return false;
  if (word !== base || /^(?:to|we|they|i|you|will|would|plans?)$/.test(words[at - 1] ?? ""))
    return !DETERMINERS.has(words[at - 1] ?? "") || word.endsWith("ed");
  return words[at - 1]?.endsWith("s") ?? false;
}
