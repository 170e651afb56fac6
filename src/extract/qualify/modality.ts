import { firstRule, type Rule } from "../../first-answer.js";
import { isNoun, isPastForm } from "../../grammar.js";
import { EVIDENCE, FUTURE, PROPOSAL_NOUNS, PROPOSAL_VERBS, SETTLED } from "../../lexicon/modality.js";
import { type Asked, askedFor } from "../../record.js";
import { lowerOf } from "../../tokens.js";
import type { Modality, Span } from "../../types.js";
import type { Mention } from "../mention.js";
import type { EventWord } from "./events-in.js";
import { type Clause, clauseOf, wordAt } from "./modality-clause.js";
import { hasCue } from "./modality-cues.js";
import { calledFalseNext, calledUntrue, denies, negatedBehind, negatedRight } from "./modality-denied.js";
import { isFragment, proposedBefore } from "./modality-fragment.js";
import { isAgent, isGiven } from "./modality-given.js";
import { lookedFor } from "./modality-looked.js";
import { foreseen, isHeaded, prospects } from "./modality-prospect.js";
import { asks } from "./modality-question.js";
import { supposes, wasAble } from "./modality-supposed.js";
import type { Action } from "./named.js";
import type { Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { AND, BE, DETERMINERS, HAVE, isFiller, PREPOSITIONS, PRONOUNS } from "./words.js";

/** Answers with the place of the word that shows it, or null. */
type Shows = (scene: Scene, mention: Mention, clause: Clause) => Span | null;

type MoodRule = Rule<{ readonly mood: Modality; readonly shows: Shows }>;

const RULES: readonly MoodRule[] = [
  // before the others: "if you are allowed 25 percent?"
  { name: "asked", like: "Did you lose 40 tanks?", ask: { mood: "question", shows: isAsked } },
  { name: "negated behind", like: "40 tanks were never found", ask: { mood: "denied", shows: negatedBehind } },
  { name: "negated", like: "not 40 tanks", ask: { mood: "denied", shows: negatedRight } },
  { name: "called untrue", like: "Reports of 40 tanks were wrong", ask: { mood: "denied", shows: calledUntrue } },
  { name: "verb denied", like: "did not lose 40 tanks", ask: { mood: "denied", shows: denies } },
  { name: "supposed", like: "if 40 tanks were lost", ask: { mood: "hypothetical", shows: supposes } },
  { name: "planned or offered", like: "offered to build 40 schools", ask: { mood: "proposed", shows: proposes } },
  { name: "wanted, allowed or decided", like: "voted to spend 9 million", ask: { mood: "proposed", shows: prospects } },
  {
    name: "feared, reckoned with or bargained for",
    like: "fear the loss of 900 jobs",
    ask: { mood: "proposed", shows: lookedFor },
  },
  { name: "set against", like: "the 9 million that brokers had forecast", ask: { mood: "proposed", shows: foreseen } },
  { name: "heading of what is to come", like: "Mill to shut 12 sites", ask: { mood: "proposed", shows: isHeaded } },
  {
    name: "goes on with a proposal",
    like: "The draft envisaged more. Return of 5 districts.",
    ask: { mood: "proposed", shows: goesOn },
  },
];
const UNPLANNED = RULES.filter(({ ask }) => ask.mood !== "proposed");

const AHEAD: readonly MoodRule[] = [
  {
    name: "day to come",
    like: "The ballot closes on 3 May",
    ask: { mood: "proposed", shows: (_, { quantity }) => quantity.span },
  },
];
const RULES_AHEAD = [...RULES, ...AHEAD];

type BesideRule = Rule<{ readonly mood: Modality; readonly shows: (scene: Scene, mention: Mention) => Span | null }>;

/** Of a sentence that holds no word of doubt itself. */
const FROM_BESIDE: readonly BesideRule[] = [
  { name: "called untrue", like: "They speak of 40 tanks. That is a lie.", ask: { mood: "denied", shows: calledFalseNext } },
  {
    name: "goes on with a proposal",
    like: "The draft envisaged more. Return of 5 districts.",
    ask: { mood: "proposed", shows: proposedFragment },
  },
];

function isAsked(scene: Scene, mention: Mention): Span | null {
  const at = asks(scene, mention);
  return at === null ? null : scene.tokens[at]!;
}

/** Whether the figure is stated as a fact, and if not, as what. */
export function modalityOf(scene: Scene, mention: Mention, action: Action | null): Modality {
  const asked = askedFor(scene.context.recorder, mention.quantity.span, "modality");
  const gone = hasGone(scene, mention);
  const told = hasCue(scene.tokens)
    ? toldHere(scene, mention, rulesFor(scene, mention, action, gone), asked)
    : (firstRule(FROM_BESIDE, ({ mood, shows }) => shown(mood, shows(scene, mention)), asked) ??
      (gone === false ? firstRule(AHEAD, ({ mood }) => shown(mood, mention.quantity.span), asked) : null));
  return told?.mood ?? "asserted";
}

function toldHere(scene: Scene, mention: Mention, rules: readonly MoodRule[], asked: Asked | null): Mood | null {
  if (rules.length === 0) return null;
  const clause = clauseOf(scene, mention);
  return firstRule(rules, ({ mood, shows }) => shown(mood, shows(scene, mention, clause)), asked);
}

function rulesFor(scene: Scene, mention: Mention, action: Action | null, gone: boolean | null): readonly MoodRule[] {
  const isAhead = gone === false;
  const isAskedFor = (): boolean => asks(scene, mention) !== null;
  // "the statement signed on 10 November": the date of a past event stands, whatever the rest of the sentence supposes
  if (mention.kind === "date" && action?.event && isPastEvent(scene, action.event) && !isAskedFor()) return isAhead ? AHEAD : [];
  if (isGiven(scene, mention) && !isAskedFor()) return [];
  if (isAhead) return RULES_AHEAD;
  return gone && !isScheduled(scene, mention) ? UNPLANNED : RULES;
}

/** Whether a date is over by the day of the document; null where that is not known, or what it is a date of is no date. */
function hasGone({ document: { published }, tokens }: Scene, { kind, quantity: { value, from, to } }: Mention): boolean | null {
  if (kind !== "date" || published === null || value === null || !/^\d{4}/.test(value)) return null;
  const [start, end = start] = value.split("/") as [string, string?];
  // "In December people were fleeing": of that year it does not speak
  const isTold = tokens.slice(Math.max(0, from - 8), to + 5).some(({ lower }) => /^(?:was|were|had)$/.test(lower));
  if (start > published.slice(0, start.length)) return isTold || /^q[1-4]/.test(tokens[from]!.lower) ? null : false;
  return end < published.slice(0, end.length) ? true : null;
}

/** "The launch was scheduled for Monday" */
const isScheduled = ({ tokens }: Scene, { quantity: { first } }: Mention): boolean =>
  tokens
    .slice(Math.max(0, first - 8), first)
    .some(({ lower }) => /^(?:scheduled|planned|set|due|expected|slated|booked|meant|proposed|intended)$/.test(lower));

interface Mood {
  readonly mood: Modality;
  readonly words: Span;
}

const shown = (mood: Modality, words: Span | null): Mood | null => words && { mood, words };

const isPastEvent = ({ tokens }: Scene, { form, first }: EventWord): boolean =>
  /^(?:bare|passive)$/.test(form) && !/^(?:to|will|shall|would|may|might|could|should|must)$/.test(lowerOf(tokens[first - 1]));

function proposes(scene: Scene, mention: Mention, clause: Clause): Span | null {
  if (isSettled(clause) || isAgent(scene, mention)) return null;
  const compared = isCompared(scene, mention);
  const at = clause.words.findIndex((word, i) => !(compared && PROPOSAL_NOUNS.has(word)) && pointsAhead(clause, word, i));
  return wordAt(scene, clause, at);
}

/** "its offer came in 9 percent above": so it was, whatever it bid for. */
const isCompared = ({ tokens }: Scene, { kind, quantity }: Mention): boolean =>
  kind === "percent" &&
  /^(?:higher|lower|below|above|more|less|fewer|better|worse|dearer|cheaper|short|over|under)$/.test(
    lowerOf(tokens[quantity.to]),
  );

const isSettled = ({ words, figure }: Clause): boolean =>
  words.some(
    (word, at) =>
      SETTLED.has(word) &&
      !/^(?:not|to|be|never)$/.test(words[at - 1] ?? "") &&
      // "the loan approved on Tuesday will be paid in two parts"
      !words.slice(at, figure).some((one, i) => FUTURE.has(one) || (BE.has(one) && words[at + i + 1] === "to")),
  );

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
      !wasAble(words, at) &&
      !(word === "would" && /^(?:say|like|suggest|add|seem|appear|note)$/.test(next === "only" ? (words[at + 2] ?? "") : next)) &&
      words[at + 1] !== "you"
    );
  if (
    AIMED.test(word) &&
    at < figure &&
    (next === "for" || words[at + 2] === "for") &&
    turn <= at &&
    !words.slice(at, figure).some((one) => one === "," || HAVE.has(one))
  )
    return true;
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
  if (
    at > figure &&
    at < figure + 5 &&
    OFFERS.test(word) &&
    !consoles(words, at) &&
    !words.slice(figure, at).some((one) => PREPOSITIONS.has(one))
  )
    return true;
  if ((at > figure && !BE.has(words[at - 1] ?? "")) || turn > at) return false;
  return (
    (PROPOSAL_NOUNS.has(word) &&
      isProposalNoun(words, at, figure) &&
      !words.slice(at, figure).some((one) => /^(?:has|have|had|already)$/.test(one))) ||
    isProposalVerb(words, word, at, figure)
  );
}

const isNamed = (word: string): boolean => word === "them" || (isNoun(word) && !isPastForm(word));

const AIMED = /^(?:ask|call|appeal|press|push|sue|bid|apply|campaign|lobby)(?:e?d|s|es|ing)?$|^(?:suing|applied|applies)$/;
const TURNED_DOWN = /^(?:reject|spurn|rebuff)(?:s|ed|ing)?$/;
const OFFERS = /^(?:offer|proposal|bid|demand|plan|forecast|target)$/;

// "the first draft set the width at", "under the plan": a draft that states; not "the plan of the city", not "to offer"
const isProposalNoun = (words: readonly string[], at: number, figure: number): boolean => {
  const before = words[at - 1] ?? "";
  if (before === "to" || PRONOUNS.has(before)) return false;
  // "put the number of marchers against the plan at 9,000"
  if (words[at - 2] === "against" && words[figure - 1] === "at") return false;
  return (
    (words[at + 1] === "of" && OFFERS.test(words[at]!)) ||
    DETERMINERS.has(before) ||
    PREPOSITIONS.has(before) ||
    (/^['’]s$/.test(before) && BE.has(words[at + 1] ?? "")) ||
    at === 0 ||
    /^(?:first|second|third|initial|original|final|new|latest|earlier|next|other|last|counter|budget|draft|peace)$/.test(
      before,
    ) ||
    isOwned(words, at, figure)
  );
};

/** "raised its wage offer to 7 percent", "cut their growth forecast for the year to 2 percent": what the figure is the amount of. */
function isOwned(words: readonly string[], at: number, figure: number): boolean {
  const owner = words.slice(Math.max(0, at - 3), at).findLastIndex((word) => DETERMINERS.has(word) || /^['’]s$/.test(word));
  let lead = figure - 1;
  while (lead > at && (isFiller(words[lead]!) || DETERMINERS.has(words[lead]!))) lead--;
  return (
    owner >= 0 &&
    /^(?:to|of|at|from)$/.test(words[lead] ?? "") &&
    !words.slice(at, lead).some((word) => word === "," || AND.has(word))
  );
}

function isProposalVerb(words: readonly string[], word: string, at: number, figure: number): boolean {
  const base = baseOf(word);
  if (!base || !PROPOSAL_VERBS.has(base) || figure - at > (base === "seek" ? 4 : 12)) return false;
  if (base === "threaten" && words[at + 1] !== "to") return false;
  // "we offer our condolences to all 62 families"
  if (base === "offer" && consoles(words, at)) return false;
  // "are wanted for theft"
  if (word === "wanted" && BE.has(words[at - 1] ?? "")) return false;
  if (base === "suggest" && words.slice(0, at).some((before) => EVIDENCE.has(before))) return false;
  // "the planned layoffs of last year": only the counted things themselves are planned
  if (
    /^(?!recomm|want|sought).*ed$/.test(word) &&
    at < figure - 2 &&
    DETERMINERS.has(words[at - 1] ?? "") &&
    isAmount(words, at, figure)
  )
    return true;
  if (word.endsWith("ed") && (DETERMINERS.has(words[at - 1] ?? "") || /\d/.test(words[at - 1] ?? "")) && at < figure - 2)
    return false;
  if (word !== base || /^(?:to|we|they|i|you|will|would|plans?)$/.test(words[at - 1] ?? ""))
    return !DETERMINERS.has(words[at - 1] ?? "") || word.endsWith("ed");
  // "are forecast to grow", "had forecast 40"
  if (word === "forecast" && (BE.has(words[at - 1] ?? "") || HAVE.has(words[at - 1] ?? ""))) return true;
  return words[at - 1]?.endsWith("s") ?? false;
}

const consoles = (words: readonly string[], at: number): boolean =>
  words.slice(at + 1, at + 5).some((one) => CONDOLENCES.test(one));
const CONDOLENCES = /^(?:condolences?|sympath(?:y|ies)|thanks|prayers?|apolog(?:y|ies)|congratulations)$/;

/** "put the projected deficit at 9 billion", "the planned closure of 8 kilns": the figure is that of what is planned. */
const isAmount = (words: readonly string[], at: number, figure: number): boolean =>
  figure - at < 6 &&
  /^(?:of|at|to)$/.test(words[figure - 1] ?? "") &&
  !words.slice(at, figure).some((one) => one === "," || AND.has(one) || BE.has(one));
