import {
  DENIAL_VERBS,
  FINDING,
  GROUNDS,
  HEARSAY,
  PROPOSAL_NOUNS,
  REPORTED_BY,
  TAKING_IN,
  UNTRUTHS,
} from "../../lexicon/modality.js";
import { spanOf } from "../../record.js";
import { lowerOf, tokenize } from "../../tokens.js";
import type { Span } from "../../types.js";
import type { Mention } from "../mention.js";
import { type Clause, wordAt } from "./modality-clause.js";
import { calledFalse } from "./modality-given.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { BE, DETERMINERS, HAVE, isFiller, MODALS, PREPOSITIONS } from "./words.js";

const NEGATION = /^(?:never|not|cannot|n't|\w+n't)$/;

/** "400 million has not been distributed", "12 were never found"; "540,000 did not vote" counts those who did not. */
export function negatedBehind({ tokens }: Scene, mention: Mention): Span | null {
  const from = phraseEnd(mention);
  if (mention.kind === "people" && /^(?:do|does|did|didn't|don't)$/.test(lowerOf(tokens[from]))) return null;
  for (let at = from; at < from + 5 && at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (NEGATION.test(lower)) {
      const isMeant = at > from && !/^(?:only|just|even|least|more|less|yet|until)$/.test(lowerOf(tokens[at + 1]));
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
  // "not 45 crowns, nor 55"
  if (NEGATION.test(lowerOf(tokens[back])) || tokens[back]?.lower === "nor") return back;
  // "there were no 300 dead", "has no 40 tanks"; "No. 40" and "no 40" of a street name nothing
  const no = quantity.from - 1;
  return tokens[no]?.text === "no" && /^(?:was|were|is|are|has|have|had)$/.test(lowerOf(tokens[no - 1])) ? no : -1;
}

const isBoundNegated = ({ quantity }: Mention): boolean => /^(?:no|not)\b/i.test(quantity.boundText ?? "");

export function negatedRight(scene: Scene, mention: Mention): Span | null {
  const at = isBoundNegated(mention) ? -1 : negationBefore(scene, mention);
  if (at < 0 || /^(?:only|just|even|more|less|fewer|all)$/.test(lowerOf(scene.tokens[at + 1]))) return null;
  return scene.tokens[at]!;
}

export function calledUntrue(scene: Scene, mention: Mention, clause: Clause): Span | null {
  if (isBoundNegated(mention) || negationBefore(scene, mention) >= 0) return null;
  const { words, figure, first } = clause;
  const untrueBehind = calledFalse(scene, mention) ?? calledFalseNext(scene, mention);
  if (untrueBehind) return untrueBehind;
  // "reports about 17 sailors": the bound is none
  const bound = /^(?:about|over)$/i.exec(mention.quantity.boundText ?? "")?.[0].toLowerCase();
  const told = words.slice(0, figure).concat(bound ?? []);
  const before = told.join(" ");
  const untrue = UNTRUE.exec(before) ?? UNGROUNDED.exec(before);
  const at = untrue ? wordsTo(before, untrue.index) : rumourAt(told);
  if (at < 0 || (!untrue && !isRumourFalse(before, words.slice(figure).join(" ")))) return null;
  return spanOf(scene.tokens, first + at, first + figure);
}

const wordsTo = (text: string, at: number): number => text.slice(0, at).split(" ").length - 1;

const UNTRUE =
  /\b(?:not (?:true|correct|the case)|untrue|false|wrong|nonsense|a lie|a myth|a hoax|a fabrication)(?: ["”'’])?(?: to (?:say|claim|suggest|write))? that\b/;

// "not a word of truth in reports that 12 sailors were hurt", "no evidence of 300 graves"; not "no doubt that"
const UNGROUNDED = new RegExp(
  `\\b(?:no|nor any|without|little|never any)(?: [a-z]{3,14})? (?:${GROUNDS.join("|")})(?: whatsoever| at all)? (?:in|of|that|for|to|behind)\\b`,
);

// "Earlier reports of 90 dead were wrong", "contrary to claims that 15 ships", "stories going round in the port about 17 sailors"
function rumourAt(words: readonly string[]): number {
  for (let link = words.length - 1; link > 0 && link > words.length - 8; link--) {
    if (!LINKS.test(words[link]!)) continue;
    for (let at = link - 1; at >= 0 && at > link - 10 && !/^[,;]$/.test(words[at]!); at--) if (HEARSAY.has(words[at]!)) return at;
  }
  return -1;
}
const LINKS = /^(?:of|that|about|over|claiming|purporting|showing|saying|alleging|suggesting|which)$/;
const FALSEHOOD = `(?:${UNTRUTHS.join("|")})`;
const FALSE = new RegExp(
  `\\b(?:is|are|was|were|been|being|as|proved|proven|be|prove|proves|remain|remains)(?: to be)?(?: \\w{1,14}ly| all| just)?(?: ["“'])? ${FALSEHOOD}\\b`,
);
const CALLED = /\b(?:called|calls|calling|branded|labelled|labeled|denounced|declared|considers|considered)\b/;
const FALSE_END = new RegExp(`(?:^| )(?:["“'] )?(?:\\w{1,14}ly )?${FALSEHOOD}(?: ["”'])?$`);

const isRumourFalse = (before: string, behind: string): boolean =>
  /\bcontrary to\b/.test(before) || FALSE.test(behind) || (CALLED.test(before) && FALSE_END.test(upToComma(behind)));

const upToComma = (text: string): string => text.split(" ,")[0]!;

/** "People speak of 5,000 layoffs. That is wrong." */
export function calledFalseNext({ segments, index, segment, document, tokens }: Scene, { kind }: Mention): Span | null {
  const next = segments[index + 1];
  if (!next || next.block !== segment.block || next.kind !== segment.kind || kind === "date") return null;
  if (!TAKES_UP.test(document.text.slice(next.span.start, next.span.start + 8))) return null;
  const words = tokenize(document.text, next.span.start, Math.min(next.span.end, next.span.start + 60));
  const said = NEXT.exec(words.map(({ lower }) => lower).join(" "))?.groups;
  if (!said) return null;
  // "The council shut 8 schools. That is wrong": so somebody judges, who denies nothing
  const isReported = tokens.some(({ lower }) => REPORTED_BY.has(baseOf(lower) ?? lower));
  return isReported || !/^(?:wrong|rubbish)$/.test(said.untruth!) ? (words[0] ?? null) : null;
}
const TAKES_UP = /^["“”']{0,2}(?:this|that|it|which|they|these|those)/i;
const NEXT = new RegExp(
  `^(?:["“”'] )?(?:this|that|it|which|they|these|those) (?:is|was|are|were|'s|’s)(?: \\w{1,14}ly| all| just| not so)? (?<untruth>${FALSEHOOD})\\b(?! (?:that|to|for|if)\\b)`,
);

export function denies(scene: Scene, mention: Mention, clause: Clause): Span | null {
  if (isBoundNegated(mention) || negationBefore(scene, mention) >= 0 || isLookedFor(scene, mention, clause)) return null;
  const { words, figure } = clause;
  const at = words.slice(0, figure).findIndex((word, i) => deniesAt(clause, word, i, mention));
  return wordAt(scene, clause, at);
}

// "failed to trace three of the crew": there are three
function isLookedFor({ tokens }: Scene, { quantity }: Mention, { words, figure }: Clause): boolean {
  const behind = tokens.slice(quantity.to, quantity.to + 2).map(({ lower }) => lower);
  if (behind[0] !== "of" || !/^(?:the|its|their|his|her|our|them|those|these|us)$/.test(behind[1] ?? "")) return false;
  return words.slice(Math.max(0, figure - 3), figure).some((word) => FINDING.has(baseOf(word) ?? ""));
}

function deniesAt({ words, figure, turn }: Clause, word: string, at: number, mention: Mention): boolean {
  const base = baseOf(word);
  const isNegated = words.slice(0, at).some((before) => NEGATION.test(before));
  // "ruled out that 12 mines were his"
  if (base === "rule" && words[at + 1] === "out") return turn <= at && !isNegated && mention.kind !== "people";
  // "We dismissed 85 sailors": that is done to them
  if (base === "dismiss" && figure - at < 3 && /^(?:people|casualty)$/.test(mention.kind)) return false;
  // "a dismissed clerk held 12 people"
  if (base && DENIAL_VERBS.has(base) && word.endsWith("ed") && DETERMINERS.has(words[at - 1] ?? "")) return false;
  // "was rejected on 2 October": so it was that day
  if (base && DENIAL_VERBS.has(base) && mention.kind === "date" && BE.has(words[at - 1] ?? "")) return false;
  // "the disputed 40 votes", "a long dispute": they are
  if (base === "dispute" && (figure - at < 2 || (word === "dispute" && !/^(?:to|they|we|i|you|not)$/.test(words[at - 1] ?? ""))))
    return false;
  // "rejected a 4 percent offer": it was made
  if (
    base === "reject" &&
    words.slice(at).some((one) => PROPOSAL_NOUNS.has(one) || /^(?:bid|takeover|approach|deal|merger)$/.test(one))
  )
    return false;
  // "turned down by 71 percent of them": they did it
  if (words.slice(at, figure).includes("by")) return false;
  if (base && DENIAL_VERBS.has(base)) return at < figure && turn <= at && !isNegated;
  return negatesAt(words, word, at, figure, mention);
}

function negatesAt(words: readonly string[], word: string, at: number, figure: number, mention: Mention): boolean {
  if (
    (!NEGATION.test(word) && word !== "nobody") ||
    figure - at > 9 ||
    /^(?:only|just|even|least|more|less)$/.test(words[at + 1] ?? "")
  )
    return false;
  const between = words.slice(at + 1, figure);
  // "The toll does not include 40 who died later": they died
  if (between.some((one) => TAKING_IN.has(baseOf(one) ?? one))) return false;
  if (between.some((one, i) => ENDS_NEGATION.test(one) && !isObject(between, i))) return false;
  // "has not laid off 300"
  const inPhrase = between.some(
    (one, i) => PREPOSITIONS.has(one) && one !== "of" && !(i === between.length - 1 && /^(?:off|up|down|out)$/.test(one)),
  );
  // "did not lose 40 tanks"; a phrase takes the negation along only where it limits: "cannot do it in one year"
  return inPhrase ? mention.kind === "duration" && /^(?:can|could)/.test(word) : mention.kind !== "date";
}

const ENDS_NEGATION = /^(?:,|that|how|to|until|since|if|unless|know|knew|known|we|they|he|she|i|you|and|nor)$/;

/** "Nobody promised you a thousand" */
const isObject = (words: readonly string[], at: number): boolean => words[at] === "you" && baseOf(words[at - 1] ?? "") !== null;
