import { infinitive } from "../../grammar.js";
import { CONDITIONS, DENIAL_VERBS, FUTURE, PROPOSAL_NOUNS, PROPOSAL_VERBS, SETTLED } from "../../lexicon/modality.js";
import type { Modality, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { phraseEnd, type Scene } from "./scene.js";
import { BE, CLAUSE_OPENERS, isFiller, isStop, PREPOSITIONS } from "./words.js";

type Rule = (scene: Scene, mention: Mention, clause: readonly Token[]) => boolean;

const RULES: readonly (readonly [Modality, Rule])[] = [
  ["question", asks], // before the others: "if you are allowed 25 percent?"
  ["denied", denies],
  ["hypothetical", supposes],
  ["proposed", proposes],
];

/** Whether the figure is stated as a fact, and if not, as what. */
export function modalityOf(scene: Scene, mention: Mention): Modality {
  const clause = clauseOf(scene, mention);
  for (const [modality, rule] of RULES) if (rule(scene, mention, clause)) return modality;
  return "asserted";
}

/** The words from the clause opener before the figure to the one behind it. */
function clauseOf(scene: Scene, mention: Mention): readonly Token[] {
  const { tokens } = scene;
  let first = mention.quantity.from;
  while (first > 0 && !ends(tokens, first - 1)) first--;
  let last = phraseEnd(mention);
  while (last < tokens.length && !ends(tokens, last)) last++;
  return tokens.slice(first, last);
}

const ends = (tokens: readonly Token[], at: number): boolean => {
  const { lower, text } = tokens[at]!;
  return (
    isStop(tokens[at]!) ||
    text === ":" ||
    text === "–" ||
    text === "—" ||
    lower === "because" ||
    lower === "but" ||
    lower === "which" ||
    lower === "who"
  );
};

function asks({ tokens }: Scene, mention: Mention): boolean {
  for (let at = phraseEnd(mention); at < tokens.length; at++) {
    if (tokens[at]!.text === "?") return asksAbout(tokens, mention);
    if (isStop(tokens[at]!)) return false;
  }
  return false;
}

// "Do you know that we have 31 killed civilians?" asserts them, and so does what stands in a relative clause of a question.
function asksAbout(tokens: readonly Token[], mention: Mention): boolean {
  let first = mention.quantity.from;
  while (first > 0 && !isStop(tokens[first - 1]!) && first > mention.quantity.from - 50) first--;
  const before = tokens.slice(first, mention.quantity.from).map((token) => token.lower);
  const known = before.findIndex(
    (word, at) => /^(?:know|aware|realize|realise|remember|forget)$/.test(word) && before.slice(0, at).includes("you"),
  );
  return known < 0 && before.length < 30 && !before.includes("the");
}

const NEGATIONS =
  /^(?:never|not|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|hasn't|haven't|can't|cannot|couldn't|won't|n't)$/;

function denies({ tokens }: Scene, mention: Mention, clause: readonly Token[]): boolean {
  const { from } = mention.quantity;
  let back = from - 1;
  while (back >= 0 && isFiller(tokens[back]!.lower) && !NEGATIONS.test(tokens[back]!.lower)) back--;
  if (
    NEGATIONS.test(tokens[back]?.lower ?? "") &&
    !/^(?:only|just)$/.test(tokens[back + 1]?.lower ?? "") &&
    !/^(?:more|less|fewer)$/.test(tokens[back + 1]?.lower ?? "")
  )
    return mention.quantity.boundText === null || !/^no\b|^not\b/i.test(mention.quantity.boundText);
  return (
    clause.some((token) => token.start < tokens[from]!.start && deniesHere(token.lower)) &&
    !clause.some((token) => token.lower === "not")
  );
}

const deniesHere = (word: string): boolean => {
  const base = infinitive(word);
  return base !== null && DENIAL_VERBS.has(base) && base !== "dismiss" && base !== "dispute";
};

function supposes({ tokens }: Scene, mention: Mention, clause: readonly Token[]): boolean {
  const words = clause.map((token) => token.lower);
  const place = clause.findIndex((token) => token.start >= tokens[mention.quantity.from]!.start);
  const condition = words.findIndex((word) => CONDITIONS.has(word));
  if (
    condition >= 0 &&
    condition < place &&
    words[condition - 1] !== "even" &&
    words[condition - 1] !== "as" &&
    !words.slice(condition, place).includes(",")
  )
    return words[condition] !== "whether";
  return words.some(
    (word, at) =>
      /^(?:would|could|might|should)$/.test(word) && /^(?:have|not|be)$/.test(words[at + 1] ?? "") && words[at + 1] === "have",
  );
}

function proposes(scene: Scene, mention: Mention, clause: readonly Token[]): boolean {
  const start = scene.tokens[mention.quantity.from]!.start;
  const settled = clause.some((token, at) => SETTLED.has(token.lower) && !/^(?:not|to|be)$/.test(clause[at - 1]?.lower ?? ""));
  if (settled) return false;
  return clause.some((token, at) => pointsAhead(clause, token, at, start));
}

function pointsAhead(clause: readonly Token[], token: Token, at: number, start: number): boolean {
  const word = token.lower;
  const next = clause[at + 1]?.lower ?? "";
  const previous = clause[at - 1]?.lower ?? "";
  if (FUTURE.has(word)) return true;
  if (word === "could" || word === "should" || word === "must" || word === "would")
    return word !== "must" && next !== "have" && next !== "not";
  if (BE.has(word) && next === "to" && clause[at + 2] !== undefined && infinitive(clause[at + 2]!.lower) !== null) return true;
  if (token.start > start && !BE.has(previous)) return false;
  if (PROPOSAL_NOUNS.has(word))
    return !PREPOSITIONS.has(previous) && next !== "of" && !CLAUSE_OPENERS.has(next)
      ? true
      : word !== "plan" && word !== "plans"
        ? /^(?:the|a|an|its|his|their|first|second|third|initial|original|final|next)$/.test(previous) && next !== "of"
        : true;
  const base = infinitive(word);
  return (
    base !== null &&
    PROPOSAL_VERBS.has(base) &&
    word !== "project" &&
    word !== "target" &&
    word !== "bid" &&
    word !== "demand" &&
    word !== "offer" &&
    word !== "request"
  );
}
