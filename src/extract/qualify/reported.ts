import { firstAnswer } from "../../first-answer.js";
import { isRole, type Persons, personsOf } from "../../persons.js";
import { lowerOf, tokenize } from "../../tokens.js";
import type { Document, Segment, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Scene } from "./scene.js";
import { type Source, saidBy, saysAt } from "./source.js";
import { accordingTo, isTold, named, namesSource, saidBehind, tellersBefore } from "./telling.js";
import { isCapitalised, isStop, PREPOSITIONS } from "./words.js";

/** Whether the sentence tells who says so, and the figure is a part of what is said. */
export function isReported(scene: Scene, mention: Mention): boolean {
  return namesSource(scene.tokens) && tellersOf(scene, mention).length > 0;
}

/** The words for whoever says so: those with a verb of telling before the figure, one behind it, "according to" last, as "Ek said, according to the agency" is Ek’s. */
function tellersOf(scene: Scene, mention: Mention): readonly Source[] {
  const before = tellersBefore(scene, mention);
  if (before.length > 0 && isTold(scene, mention)) return before;
  const source = saidBehind(scene, mention) ?? accordingTo(scene.tokens);
  return source ? [source] : [];
}

/** The person who says so, where the sentence tells: by name, by an apposition, by "he" or an office that stand for somebody named before. */
export function reportedBy(scene: Scene, mention: Mention): string | null {
  return firstAnswer(tellersOf(scene, mention), (source) => namedBy(scene, source) ?? personNamedLast(scene, source));
}

/** As `reportedBy`, names alone. */
export function namedTeller(scene: Scene, mention: Mention): string | null {
  return firstAnswer(tellersOf(scene, mention), (source) => namedBy(scene, source));
}

const namedBy = ({ tokens, document }: Scene, source: Source): string | null => personAt(tokens, source, personsOf(document));

const PRONOUN = /^(?:he|she|him|her)$/;
const NEAR = 6;
const FARTHEST = 40;

/** Whom "he" or "the spokesman" stands for. */
function personNamedLast({ tokens, segments, index, segment, document }: Scene, [first, last]: Source): string | null {
  const persons = personsOf(document);
  if (last === first + 1 && PRONOUN.test(tokens[first]!.lower)) {
    const here = lastTeller(tokens.slice(0, first), persons);
    if (here !== null) return here;
    let { block } = segment;
    return walk(segments, index, NEAR, (at) => {
      if (segments[at]!.block < block - 1) return undefined;
      if (goesOn(document, segments[at]!)) block = segments[at]!.block; // "He said ... He also said ..."
      return personIn(document, segments[at]!, persons);
    });
  }
  const role = roleAt(tokens, first, last);
  // "a senior official said" of somebody not named yet
  if (role === null || /^(?:another|one)$/.test(tokens[first]!.lower) || isOtherOne(tokens, first)) return null;
  return walk(segments, index, FARTHEST, (at) => {
    const person = personIn(document, segments[at]!, persons);
    return person !== null && persons.isCalled(person, role) ? person : null;
  });
}

const isOtherOne = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]!.lower === "a" && /^(?:senior|second|third|different|top|local|former)$/.test(lowerOf(tokens[first + 1]));

const goesOn = ({ text }: Document, { span }: Segment): boolean => GOES_ON.test(text.slice(span.start, span.start + 60));
const GOES_ON = /^(?:He|She) (?:also |further |later |then )?(?:said|says|added|noted|told|explained|stated|reported|warned)\b/;

/** The first answer among the segments before; undefined ends the walk. */
function walk(
  segments: readonly Segment[],
  index: number,
  most: number,
  ask: (at: number) => string | null | undefined,
): string | null {
  for (let at = index - 1; at >= 0 && at >= index - most; at--) {
    if (segments[at]!.kind === "heading" || segments[at]!.kind === "furniture") continue;
    const answer = ask(at);
    if (answer !== null) return answer ?? null;
  }
  return null;
}

const SPOKE = new WeakMap<Segment, { readonly person: string | null }>();

/** Who is named as speaking in a segment: its last teller, whoever it quotes, or the person whom it opens with. */
function personIn(document: Document, segment: Segment, persons: Persons): string | null {
  const known = SPOKE.get(segment);
  if (known) return known.person;
  const { span, speaker, voices } = segment;
  const tokens = tokenize(document.text, span.start, Math.min(span.end, span.start + 600));
  const person = speaker ?? lastTeller(tokens, persons) ?? voices.at(-1)?.speaker ?? opener(tokens, persons);
  SPOKE.set(segment, { person });
  return person;
}

function lastTeller(tokens: readonly Token[], persons: Persons): string | null {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const source = saysAt(tokens, at) ? saidBy(tokens, at) : null;
    const person = source && personAt(tokens, source, persons);
    if (person) return person;
  }
  const source = accordingTo(tokens);
  return source && personAt(tokens, source, persons);
}

// "Marek Dub, a baker, lost all. He said ..."
function opener(tokens: readonly Token[], persons: Persons): string | null {
  let end = 0;
  while (end < tokens.length && end < 5 && tokens[end]!.kind === "word" && isCapitalised(tokens[end]!)) end++;
  const name = end > 1 ? named(tokens, [0, end])!.name : null;
  return name !== null && persons.standing(name) === "person" ? persons.inPhrase(name) : null;
}

/** "port spokesman Bo Hale", "a port spokesman, Bo Hale" → "Bo Hale" */
function personAt(tokens: readonly Token[], source: Source, persons: Persons): string | null {
  const person = persons.inPhrase(named(tokens, source)!.name);
  if (person !== null || roleAt(tokens, source[0], source[1]) === null) return person;
  // "hurt the nurse Ann Reed, the mayor said": no comma closes an apposition
  if (tokens[source[0] - 1]?.text === "," && tokens[source[1]]?.text === ",") return nameUpTo(tokens, source[0] - 1, persons);
  if (tokens[source[1]]?.text !== ",") return null;
  const from = source[1] + 1;
  let end = from;
  while (end < tokens.length && end < from + 6 && !isStop(tokens[end]!) && isCapitalised(tokens[end]!)) end++;
  const isClosed = end >= tokens.length || isStop(tokens[end]!) || /^[,”"»]$/.test(tokens[end]!.text);
  return end > from && isClosed ? persons.inPhrase(named(tokens, [from, end])!.name) : null;
}

// "Ann Reed, an official in Velm, where it burned, said": the name before the apposition.
function nameUpTo(tokens: readonly Token[], end: number, persons: Persons): string | null {
  let from = end;
  while (from > 0 && from > end - 6 && isCapitalised(tokens[from - 1]!)) from--;
  if (PREPOSITIONS.has(lowerOf(tokens[from - 1]))) return null; // "on a road in Velm, a sergeant said"
  return from < end ? persons.inPhrase(named(tokens, [from, end])!.name) : null;
}

/** The office of a phrase without a name: "spokesman" of "its spokesman", "mayor" of "the mayor of Kalm". */
function roleAt(tokens: readonly Token[], first: number, last: number): string | null {
  let head = first;
  while (head + 1 < last && !/^(?:of|for|in|at)$/.test(tokens[head + 1]!.lower)) head++;
  const word = tokens[head]!;
  return isRole(word.lower) && word.text === word.lower ? word.lower : null;
}
