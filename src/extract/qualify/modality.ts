import { isNoun, isPastForm } from "../../grammar.js";
import { CONDITIONS, DENIAL_VERBS, EVIDENCE, FUTURE, PROPOSAL_NOUNS, PROPOSAL_VERBS, SETTLED } from "../../lexicon/modality.js";
import { tokenize } from "../../tokens.js";
import type { Modality, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { EventWord } from "./events-in.js";
import { hasCue } from "./modality-cues.js";
import type { Action } from "./named.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { AND, BE, DETERMINERS, HAVE, isFiller, isModal, isStop, MODALS, PREPOSITIONS, PRONOUNS } from "./words.js";

/** The clause of a figure: its tokens, and where among them the figure stands. */
interface Clause {
  readonly words: readonly string[];
  readonly figure: number;
  /** "carries 178 and might have been overloaded": where something else begins to be said behind the figure. */
  readonly apart: number;
  /** "denied the charge and said 2 fell": the last place before the figure where a verb of its own takes over. */
  readonly turn: number;
}

type Rule = (scene: Scene, mention: Mention, clause: Clause) => boolean;

const RULES: readonly (readonly [Modality, Rule])[] = [
  ["question", asks], // before the others: "if you are allowed 25 percent?"
  ["denied", denies],
  ["hypothetical", supposes],
  ["proposed", proposes],
];

/** Whether the figure is stated as a fact, and if not, as what. */
export function modalityOf(scene: Scene, mention: Mention, action: Action | null): Modality {
  if (!hasCue(scene.tokens))
    return mention.kind !== "date" && isFragment(scene) && proposedBefore(scene) ? "proposed" : "asserted";
  // "the statement signed on 10 November": the date of a past event stands, whatever the rest of the sentence supposes
  if (mention.kind === "date" && action?.event && isPastEvent(scene, action.event) && !asks(scene, mention)) return "asserted";
  const clause = clauseOf(scene, mention);
  for (const [modality, rule] of RULES) if (rule(scene, mention, clause)) return modality;
  return "asserted";
}

const isPastEvent = ({ tokens }: Scene, { form, first }: EventWord): boolean =>
  /^(?:bare|passive)$/.test(form) && tokens[first - 1]?.lower !== "to";

function clauseOf({ tokens }: Scene, mention: Mention): Clause {
  let first = mention.quantity.from;
  while (first > 0 && first > mention.quantity.from - WIDEST && !opens(tokens, first - 1)) first--;
  let last = phraseEnd(mention);
  while (last < tokens.length && last < mention.quantity.to + WIDEST && !closes(tokens, last)) last++;
  // "the mayor of Kalm, a town of 4,000 people, said 400 could be dead"
  if (mention.attribute === "population") [first, last] = betweenCommas(tokens, first, last, mention.quantity.from);
  const words = tokens.slice(first, last).map((token) => token.lower);
  const figure = mention.quantity.from - first;
  return { words, figure, apart: apartAt(words, figure), turn: turnAt(words, figure) };
}

function apartAt(words: readonly string[], figure: number): number {
  const at = words.findIndex((word, at) => {
    if (at < figure || !AND.has(word)) return false;
    const next = words[at + 1] ?? "";
    // "9 are left, and by June the last will leave": a time opens a clause of its own
    if (words[at - 1] === "," && /^(?:by|in|on|at|from|until)$/.test(next)) return true;
    return BE.has(next) || HAVE.has(next) || MODALS.has(next) || isPastForm(next);
  });
  return at < 0 ? words.length : at;
}

const turnAt = (words: readonly string[], figure: number): number =>
  words.findLastIndex(
    (word, at) => at < figure - 1 && (AND.has(word) || word === "but") && isPastForm(words[at + 1]!) && !HAVE.has(words[at + 1]!),
  );

function betweenCommas(tokens: readonly Token[], from: number, to: number, at: number): [number, number] {
  let [first, last] = [at, at];
  while (first > from && tokens[first - 1]!.text !== ",") first--;
  while (last < to && tokens[last]!.text !== ",") last++;
  return [first, last];
}

const WIDEST = 60;
const SEAMS = new Set(": – — because but which who although though whereas while".split(" "));
const opens = (tokens: readonly Token[], at: number): boolean => isStop(tokens[at]!) || SEAMS.has(tokens[at]!.lower);
// "that", a comma or "and" with a subject of its own ends what a figure's verb can reach
const closes = (tokens: readonly Token[], at: number): boolean =>
  isStop(tokens[at]!) ||
  SEAMS.has(tokens[at]!.lower) ||
  /^(?:that|whether)$/.test(tokens[at]!.lower) ||
  (AND.has(tokens[at]!.lower) && PRONOUNS.has(tokens[at + 1]?.lower ?? ""));

function asks({ tokens }: Scene, mention: Mention): boolean {
  for (let at = phraseEnd(mention); at < tokens.length; at++) {
    if (tokens[at]!.text === "?") return asksAbout(tokens, mention);
    if (isStop(tokens[at]!)) return false;
  }
  return false;
}

// "Do you know that the port lost 14 cranes?" asserts them, and so does what stands behind a definite article or in a relative clause.
function asksAbout(tokens: readonly Token[], mention: Mention): boolean {
  const { from } = mention.quantity;
  let first = from;
  while (first > 0 && !isStop(tokens[first - 1]!) && first > from - 50) first--;
  const before = tokens.slice(first, from).map((token) => token.lower);
  if (
    before.some(
      (word, at) => /^(?:know|aware|realize|realise|remember|forget)$/.test(word) && before.slice(0, at).includes("you"),
    )
  )
    return false;
  if (
    /^(?:the|these|those|this|that)$/.test(before.at(-1) ?? "") ||
    before.some((word) => word === "who" || word === "which") ||
    before.length > 30
  )
    return false;
  return mention.kind !== "date" && mention.kind !== "time";
}

const NEGATION = /^(?:never|not|cannot|n't|\w+n't)$/;

function denies({ tokens }: Scene, mention: Mention, clause: Clause): boolean {
  const { words, figure } = clause;
  if (negatedBehind(tokens, phraseEnd(mention))) return true;
  const { from, boundText } = mention.quantity;
  if (/^(?:no|not)\b/i.test(boundText ?? "")) return false;
  let back = from - 1;
  while (
    back >= 0 &&
    (isFiller(tokens[back]!.lower) || DETERMINERS.has(tokens[back]!.lower)) &&
    !NEGATION.test(tokens[back]!.lower)
  )
    back--;
  if (NEGATION.test(tokens[back]?.lower ?? ""))
    return !/^(?:only|just|even|more|less|fewer|all)$/.test(tokens[back + 1]?.lower ?? "");
  const before = words.slice(0, figure).join(" ");
  if (
    UNTRUE.test(before) ||
    (RUMOUR.test(before) && (/\bcontrary to\b/.test(before) || FALSE.test(words.slice(figure).join(" "))))
  )
    return true;
  return words.slice(0, figure).some((word, at) => deniesAt(clause, word, at, mention));
}

/** "400 million has not been distributed", "12 were never found". */
function negatedBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5 && at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (NEGATION.test(lower))
      return at > from && !/^(?:only|just|even|least|more|less|yet|until)$/.test(tokens[at + 1]?.lower ?? "");
    if (!BE.has(lower) && !HAVE.has(lower) && !MODALS.has(lower) && !/^(?:do|does|did)$/.test(lower)) return false;
  }
  return false;
}

const UNTRUE = /\b(?:not (?:true|correct|the case)|untrue|false|wrong|a lie|a myth) that\b/;

// "Earlier reports of 90 dead were wrong", "contrary to claims that 15 ships"
const RUMOUR =
  /\b(?:reports?|claims?|allegations?|rumou?rs?|suggestions?|assertions?|accounts?|figures?|tolls?|estimates?) (?:of|that)(?: \S+){0,4}$/;
const FALSE =
  /\b(?:is|are|was|were|been|being|as)(?: \w+ly)? (?:wrong|false|untrue|incorrect|inaccurate|baseless|unfounded|exaggerated|denied|dismissed|rejected|refuted|mistaken|fabricated|fake|corrected|retracted|withdrawn|a lie|lies|a myth|too high|too low)\b/;

function deniesAt({ words, figure, turn }: Clause, word: string, at: number, mention: Mention): boolean {
  const base = baseOf(word);
  // "We dismissed 85 sailors": that is done to them
  if (base === "dismiss" && figure - at < 3 && /^(?:people|casualty)$/.test(mention.kind)) return false;
  // "rejected a 4 percent offer": it was made
  if (base === "reject" && words.slice(at).some((one) => PROPOSAL_NOUNS.has(one) || one === "bid")) return false;
  if (base && DENIAL_VERBS.has(base))
    return at < figure && turn <= at && !words.slice(0, at).some((before) => NEGATION.test(before));
  if (!NEGATION.test(word) || figure - at > 9 || /^(?:only|just|even|least|more|less)$/.test(words[at + 1] ?? "")) return false;
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

function supposes(_scene: Scene, _mention: Mention, { words, figure, apart }: Clause): boolean {
  const settled = words.findIndex((word, at) => /^(?:may|might)$/.test(word) && words[at + 1] === "have" && at <= apart);
  if (settled >= 0) return true;
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
    return true;
  return words.some(
    (word, at) =>
      /^(?:would|could|might|should)(?:n't)?$/.test(word) && words.slice(at + 1, at + 3).includes("have") && at <= apart,
  );
}

function proposes(scene: Scene, mention: Mention, clause: Clause): boolean {
  const { words } = clause;
  if (words.some((word, at) => SETTLED.has(word) && !/^(?:not|to|be|never)$/.test(words[at - 1] ?? ""))) return false;
  if (words.some((word, at) => pointsAhead(clause, word, at))) return true;
  return mention.kind !== "date" && isFragment(scene) && proposedBefore(scene);
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
  if (BE.has(word) && next === "to" && baseOf(words[at + 2] ?? "") !== null) return words[at - 1] !== "yet";
  // "a 4 percent pay offer"
  if (at > figure && at < figure + 5 && OFFERS.test(word) && !words.slice(figure, at).some((one) => PREPOSITIONS.has(one)))
    return true;
  if ((at > figure && !BE.has(words[at - 1] ?? "")) || turn > at) return false;
  return (PROPOSAL_NOUNS.has(word) && isProposalNoun(words, at)) || isProposalVerb(words, word, at, figure);
}

const AIMED = /^(?:ask|call|appeal|press|push|sue|bid|apply|campaign|lobby)(?:e?d|s|es|ing)?$|^(?:suing|applied|applies)$/;
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

/** No finite verb of its own: "Return of 5 districts in the first stage." */
function isFragment(scene: Scene): boolean {
  const known = FRAGMENTS.get(scene);
  if (known !== undefined) return known;
  const fragment = lacksVerb(scene);
  FRAGMENTS.set(scene, fragment);
  return fragment;
}

const FRAGMENTS = new WeakMap<Scene, boolean>();

const lacksVerb = ({ tokens, events }: Scene): boolean =>
  !events.some(({ form }) => form === "active" || form === "passive") &&
  !tokens.some((token) => BE.has(token.lower) || HAVE.has(token.lower) || isModal(token));

function proposedBefore({ segments, index, segment, document }: Scene): boolean {
  for (let at = index - 1; at >= 0 && at > index - 3 && segments[at]!.block === segment.block; at--) {
    const { span } = segments[at]!;
    const words = tokenize(document.text, span.start, Math.min(span.end, span.start + 400)).map((token) => token.lower);
    if (
      words.some(
        (word) => /^(?:envisage|propose|suggest|offer|plan|foresee|demand)$/.test(baseOf(word) ?? "") && word.endsWith("ed"),
      )
    )
      return true;
  }
  return false;
}
