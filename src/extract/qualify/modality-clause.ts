import { isNoun, isPastForm, singular } from "../../grammar.js";
import { PROPOSAL_NOUNS } from "../../lexicon/modality.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Span, Token } from "../../types.js";
import { isKnownPerson } from "../classes.js";
import type { Mention } from "../mention.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { AND, BE, DETERMINERS, HAVE, isFiller, isNounish, isStop, MODALS, PREPOSITIONS, PRONOUNS } from "./words.js";

/** The clause of a figure: its tokens, and where among them the figure stands. */
export interface Clause {
  readonly words: readonly string[];
  readonly figure: number;
  /** Where its words begin among the tokens of the sentence. */
  readonly first: number;
  /** "carries 178 and might have been overloaded": where something else begins to be said behind the figure. */
  readonly apart: number;
  /** "denied the charge and said 2 fell": the last place before the figure where a verb of its own takes over. */
  readonly turn: number;
}

export function clauseOf(scene: Scene, mention: Mention): Clause {
  const { tokens } = scene;
  let first = mention.quantity.from;
  while (first > 0 && first > mention.quantity.from - WIDEST && !opens(tokens, first - 1)) first--;
  first = behindAside(tokens, first, mention.quantity.from);
  if (arePartsOf(tokens, first)) while (first > 1 && first > mention.quantity.from - WIDEST && !opens(tokens, first - 2)) first--;
  if (opensOwn(tokens, mention) || isStateOf(tokens, mention) || isPastAside(tokens, first, mention))
    first = mention.quantity.from;
  // "expected a loss, against just 12 percent who": a share set against another
  if (mention.kind === "percent") first = Math.max(first, setAgainst(tokens, mention.quantity.from));
  let last = phraseEnd(mention);
  while (last < tokens.length && last < mention.quantity.to + WIDEST && !closes(tokens, last)) last++;
  // "12 crews – half of all – could lose": past what two dashes set apart
  const aside = asideEnd(tokens, last, mention.quantity.to);
  if (aside > last)
    for (last = aside; last < tokens.length && last < mention.quantity.to + WIDEST && !closes(tokens, last); ) last++;
  // "the line, which runs 8 ships to the isles, will": what a comma closes
  if (/^(?:which|who|where)$/.test(lowerOf(tokens[first - 1])) && tokens[first - 2]?.text === ",") {
    const comma = tokens.findIndex(({ text }, at) => at >= mention.quantity.to && at < last && text === ",");
    if (comma > 0) last = comma;
  }
  last = beforeNext(scene, mention, last);
  // "the mayor of Kalm, a town of 4,000 people, said 400 could be dead"
  if (mention.attribute === "population") [first, last] = betweenCommas(tokens, first, last, mention.quantity.from);
  const words = tokens.slice(first, last).map((token) => token.lower);
  const figure = mention.quantity.from - first;
  return { words, first, figure, apart: apartAt(words, figure), turn: turnAt(words, figure) };
}

/** "will close 40 branches: 26 in the north and 14 in the south": behind the colon stands no verb. */
function arePartsOf(tokens: readonly Token[], first: number): boolean {
  if (textOf(tokens[first - 1]) !== ":") return false;
  for (let at = first; at < tokens.length && !isStop(tokens[at]!); at++) {
    const { lower } = tokens[at]!;
    if (BE.has(lower) || HAVE.has(lower) || MODALS.has(lower) || isPastForm(lower)) return false;
  }
  return true;
}

/** "The mill lost 900 jobs, and 40 more could be lost": the next figure has a verb of its own, where this one has one already. */
function beforeNext({ tokens, mentions, events }: Scene, { quantity }: Mention, last: number): number {
  const next = mentions.find((one) => one.quantity.from >= quantity.to);
  if (!next || next.quantity.from >= last) return last;
  const { from } = next.quantity;
  if (!/^(?:and|but)$/.test(lowerOf(tokens[from - 1])) || tokens[from - 2]?.text !== "," || !hasOwnVerb(tokens, next))
    return last;
  const isTold = events.some(
    (event) =>
      (event.form === "active" && event.last > quantity.from - 4 && event.last <= quantity.from) ||
      (event.form === "passive" && event.first >= quantity.to && event.last < from),
  );
  return isTold ? from - 2 : last;
}

/** "They plan to lay 30 rails, and 70 vans were hired": a figure that has a finite verb of its own behind ", and". */
function opensOwn(tokens: readonly Token[], mention: Mention): boolean {
  let from = mention.quantity.from;
  // ", and so far 12 have come"
  if (/^(?:so far|to date)$/.test(`${tokens[from - 2]?.lower} ${tokens[from - 1]?.lower}`)) from -= 2;
  else if (tokens[from - 1]?.lower === "already") from--;
  if (!/^(?:and|but)$/.test(lowerOf(tokens[from - 1])) || tokens[from - 2]?.text !== ",") return false;
  return hasOwnVerb(tokens, mention);
}

/** "was expected to pass 75 with 300 people still missing": how things are now. */
function isStateOf(tokens: readonly Token[], mention: Mention): boolean {
  if (lowerOf(tokens[mention.quantity.from - 1]) !== "with") return false;
  const end = phraseEnd(mention);
  const at = /^(?:still|also|now)$/.test(lowerOf(tokens[end])) ? end + 1 : end;
  return NOW.test(lowerOf(tokens[at]));
}
const NOW = /^(?:missing|unaccounted|trapped|stranded|hospitali[sz]ed|injured|wounded)$/;

/** "The abbey, which hoped to get 90 million, was given 61 million": behind the comma that closes it the sentence goes on. */
function behindAside(tokens: readonly Token[], first: number, figure: number): number {
  if (!/^(?:which|who)$/.test(lowerOf(tokens[first - 1])) || tokens[first - 2]?.text !== ",") return first;
  for (let at = first + 1; at < figure - 1; at++) {
    if (tokens[at]!.text !== ",") continue;
    const verb = tokens[at + 1]!.lower;
    if (BE.has(verb) || HAVE.has(verb) || MODALS.has(verb) || isPastForm(verb)) return at + 1;
  }
  return first;
}

function hasOwnVerb(tokens: readonly Token[], mention: Mention): boolean {
  const end = phraseEnd(mention);
  const verb = lowerOf(tokens[/^(?:more|others?)$/.test(lowerOf(tokens[end])) ? end + 1 : end]);
  return BE.has(verb) || HAVE.has(verb) || MODALS.has(verb);
}

/** "which nobody had expected, 400 were hurt": a clause set in between is over where the figure has a verb of its own. */
function isPastAside(tokens: readonly Token[], first: number, mention: Mention): boolean {
  if (!/^(?:which|who|where|while|although|though|because)$/.test(lowerOf(tokens[first - 1]))) return false;
  let at = mention.quantity.from - 1;
  while (at > first && isFiller(tokens[at]!.lower)) at--;
  return tokens[at]?.text === "," && at > first + 1 && hasOwnVerb(tokens, mention);
}

function apartAt(words: readonly string[], figure: number): number {
  const at = words.findIndex((word, at) => {
    if (at < figure || !AND.has(word)) return false;
    const next = words[at + 1] ?? "";
    // "9 are left, and by June the last will leave": a time opens a clause of its own
    if (words[at - 1] === "," && /^(?:by|in|on|at|from|until)$/.test(next)) return true;
    if (BE.has(next) || HAVE.has(next) || MODALS.has(next) || isPastForm(next) || next === ",") return true;
    // ", and experts say they could go on", ", and so it will"
    if (
      words[at - 1] === "," &&
      words.slice(at + 1, at + 4).some((one) => /^(?:say|says|said|warn|warns|think|believe|so|therefore|thus)$/.test(one))
    )
      return true;
    // "40 were hurt and the rest will", "40 are hurt and Tarn residents are": behind a verb of its own, what follows is another statement
    return (
      words.slice(figure, at).some((one) => BE.has(one) || HAVE.has(one)) &&
      (/^(?:the|its|their|his|a|an|others?|more|it|they|officials)$/.test(next) ||
        words.slice(at + 2, at + 5).some((one) => BE.has(one) || HAVE.has(one)))
    );
  });
  return at < 0 ? words.length : at;
}

const turnAt = (words: readonly string[], figure: number): number =>
  words.findLastIndex(
    (word, at) =>
      at < figure - 1 &&
      (AND.has(word) || word === "but") &&
      ((isPastForm(words[at + 1]!) && !HAVE.has(words[at + 1]!)) || /^(?:has|had)$/.test(words[at + 1]!)),
  );

function betweenCommas(tokens: readonly Token[], from: number, to: number, at: number): [number, number] {
  let [first, last] = [at, at];
  while (first > from && tokens[first - 1]!.text !== ",") first--;
  while (last < to && tokens[last]!.text !== ",") last++;
  return [first, last];
}

const WIDEST = 60;
const SEAMS = new Set(": – — because but which who although though whereas while".split(" "));
const opens = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  if (isStop(token)) return true;
  const before = lowerOf(tokens[at - 1]);
  // "denied reports which claimed 40": what a report says is as true as it is
  if (/^(?:which|that)$/.test(token.lower) && RUMOURS.test(before)) return false;
  if (SEAMS.has(token.lower)) return true;
  if (before === "," && /^(?:saying|adding|insisting)$/.test(token.lower)) return true;
  // "saw no sign of it as the ship was steering at 9 knots"
  if (token.lower === "as" && DETERMINERS.has(lowerOf(tokens[at + 1])) && isNoun(before)) {
    const verb = tokens.slice(at + 3, at + 5).findIndex(({ lower }) => BE.has(lower) || HAVE.has(lower));
    if (verb >= 0) return true;
  }
  // "is expected to rise as crews dig in the more than 40 houses"
  if (token.lower === "as" && before !== "such" && isManyDoing(tokens, at + 1)) return true;
  if (token.lower === "where") return !/^(?:asked|know|knew|ask|see)$/.test(before);
  // ", when 292 died" tells of another time; "the mine that has had three" of what is known
  if (token.lower === "when") return before === "," || /^\d/.test(before);
  const next = lowerOf(tokens[at + 1]);
  if (token.lower !== "that" || !isNounish(before)) return false;
  // "survivors of a quake that killed 54,000 people"
  return (
    (isNoun(before) && (BE.has(next) || HAVE.has(next))) ||
    (isPastForm(next) && (next.endsWith("ed") || !isNoun(next)) && !PROPOSAL_NOUNS.has(before))
  );
};
/** "crews dig": a noun of many and what they do. */
const isManyDoing = (tokens: readonly Token[], at: number): boolean => {
  const [noun, verb] = [lowerOf(tokens[at]), lowerOf(tokens[at + 1])];
  if (!noun.endsWith("s") || !(isNoun(singular(noun)) || isKnownPerson(singular(noun))) || baseOf(verb) !== verb) return false;
  const behind = lowerOf(tokens[at + 2]);
  return !isNoun(verb) || PREPOSITIONS.has(behind) || DETERMINERS.has(behind);
};
const RUMOURS = /^(?:reports?|claims?|allegations?|rumou?rs?|stor(?:y|ies)|accounts?|posts?|videos?|articles?)$/;

/** The comma in ", with only 7 percent", ", against 12 percent"; -1 where there is none. */
function setAgainst(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at > 0 && at > from - 3; at--)
    if (/^(?:with|against|versus)$/.test(tokens[at]!.lower)) return tokens[at - 1]!.text === "," ? at : -1;
  return -1;
}

/** Behind the second of two dashes, where the first stands at `at`; `at` itself where they set nothing apart. */
function asideEnd(tokens: readonly Token[], at: number, figure: number): number {
  // "The closure of two kilns, which the firm announced, will cost": the verb comes behind the comma
  if (/^(?:which|who)$/.test(lowerOf(tokens[at])) && tokens[at - 1]?.text === "," && at - figure < 5) {
    const comma = tokens.findIndex(({ text }, i) => i > at && i < at + 20 && text === ",");
    return comma > 0 && isAuxiliary(lowerOf(tokens[comma + 1])) ? comma + 1 : at;
  }
  if (!/^[–—]$/.test(textOf(tokens[at]))) return at;
  for (let end = at + 1; end < tokens.length && end < at + 25 && !isStop(tokens[end]!); end++)
    if (tokens[end]!.text === tokens[at]!.text) return end + 1;
  return at;
}
const isAuxiliary = (verb: string): boolean => BE.has(verb) || HAVE.has(verb) || MODALS.has(verb);
// "that", a comma or "and" with a subject of its own ends what a figure's verb can reach
const closes = (tokens: readonly Token[], at: number): boolean =>
  isStop(tokens[at]!) ||
  SEAMS.has(tokens[at]!.lower) ||
  /^(?:that|whether|where|until)$/.test(tokens[at]!.lower) ||
  (/^(?:before|after|when|since)$/.test(tokens[at]!.lower) && tokens[at + 1]?.kind !== "number") ||
  (AND.has(tokens[at]!.lower) && PRONOUNS.has(lowerOf(tokens[at + 1])));

/** The token at a word of the clause; null for -1. */
export function wordAt({ tokens }: Scene, { first }: Clause, at: number): Span | null {
  return at < 0 ? null : (tokens[first + at] ?? null);
}
