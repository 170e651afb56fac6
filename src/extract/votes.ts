import { infinitive } from "../grammar.js";
import { tableOf } from "../in-force.js";
import { OPINIONS, STANDING, VOTE_LEADS, VOTE_LIMITS, VOTE_VERBS, VOTES, VOTING } from "../lexicon/votes.js";
import { personsOf } from "../persons.js";
import { lowerOf } from "../tokens.js";
import type { Document, Quantity } from "../types.js";
import { chainBefore, subjectBefore, verbBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import type { Measured } from "./measured.js";
import type { ItemPhrase } from "./mention.js";
import type { Phrase } from "./noun-phrase.js";
import { classOf, isCapitalised, isHyphen, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

const LINKS = /^(?:at|on|with|by)$/;
const SET_OFF = /^[-–—:]$/;

/** "Orlo took 44 percent of the votes and Benn 31 percent": the votes of whoever is named; "the 50-percent barrier" of an election. */
export function voteShare(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  if (quantity.attribute === "change" || !isOfVotes(situation)) return null;
  // "a 10 percent lead" is none of the vote, "50 percent plus one of the votes" what is needed
  const behind = sentence.tokens.slice(quantity.to, quantity.to + 6).map(({ lower }) => lower);
  if (behind.slice(0, 3).some((word) => VOTE_LEADS.has(word))) return null;
  if (/^(?:\+|plus)$/.test(behind[0] ?? "") && behind.some((word) => VOTES.test(word)))
    return { item: voteOf(null, { first: quantity.from, last: quantity.to, head: quantity.from }), attribute: "threshold" };
  const limit = limitBehind(sentence, quantity.to);
  if (limit) return tellsVotes(sentence) ? { item: voteOf(null, limit), attribute: "threshold" } : null;
  const name = holderOf(situation);
  return name && { item: voteOf(nameOf(sentence, name), name), attribute: "share" };
}

const voteOf = (holder: string | null, { first, last }: Phrase): ItemPhrase => ({
  name: holder === null ? "vote" : `vote for ${holder}`,
  head: "vote",
  first,
  last,
  basis: "subject",
});

/** Nothing else is behind it that it could be a share of. */
function isOfVotes({ sentence, quantity }: Situation): boolean {
  const { tokens } = sentence;
  if (tokens[quantity.to]?.lower === "of")
    return tokens.slice(quantity.to + 1, quantity.to + 6).some(({ lower }) => /^(?:votes?|ballots?|poll)$/.test(lower));
  return tellsVotes(sentence) || isElection(sentence.document);
}

/** "Orlo leads Benn 47 percent to 39 percent" among those who vote or are asked. */
export function leadShare(situation: Situation): Measured | null {
  const { sentence } = situation;
  const name = ledBy(situation);
  if (!name || !(isElection(sentence.document) || tellsVotes(sentence) || asksVoters(sentence))) return null;
  return { item: voteOf(nameOf(sentence, name), name), attribute: "share" };
}

const asksVoters = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => /^(?:voters?|survey|electorate)$/.test(lower));

/** "Orlo leads Benn 47 percent to 39 percent": the first share is of who leads. */
function ledBy({ sentence, quantity }: Pick<Situation, "sentence" | "quantity">): Phrase | null {
  const { tokens, quantities } = sentence;
  const index = quantities.indexOf(quantity);
  const [before, behind] = [quantities[index - 1], quantities[index + 1]];
  const isPair = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
    one?.dimension === "percent" && other?.dimension === "percent" && other.from === one.to + 1 && tokens[one.to]!.lower === "to";
  const isSecond = isPair(before, quantity);
  if (!isSecond && !isPair(quantity, behind)) return null;
  const start = (isSecond ? before! : quantity).from;
  let verb = start - 2;
  while (verb > start - 7 && !LEADING.test(lowerOf(tokens[verb]))) verb--;
  if (!LEADING.test(lowerOf(tokens[verb]))) return null;
  if (!isSecond) return nameBefore(sentence, verb);
  return { first: verb + 1, last: start, head: start - 1 };
}
const LEADING = /^(?:leads?|led|leading|trails?|trailed|trailing|beats?|beat|defeats?|defeated)$/;

const tellsVotes = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => VOTES.test(lower));

function limitBehind({ tokens }: Sentence, at: number): Phrase | null {
  const head = isHyphen(tokens[at]) ? at + 1 : at;
  return VOTE_LIMITS.has(lowerOf(tokens[head])) ? { first: head, last: head + 1, head } : null;
}

/** The name that got it: the subject of a verb of getting, or what stands right before, with "at", "on" or "with" between. */
function holderOf(situation: Situation): Phrase | null {
  const { sentence, quantity } = situation;
  const { tokens } = sentence;
  const before = tokens[quantity.from - 1];
  if (before === undefined || before.text === "(") return null;
  const isSetOff = SET_OFF.test(before.text);
  const end = LINKS.test(before.lower) || isSetOff ? quantity.from - 1 : quantity.from;
  const beside = nameBefore(sentence, tokens[end - 1]?.text === "," ? end - 1 : end);
  if (beside) return isSetOff && !opensEntry(sentence, beside) ? null : beside;
  const verb = verbBefore(sentence, quantity.from);
  if (!verb || quantity.from - verb.last > 3 || !gets(tokens[verb.last - 1]!.lower, before.lower)) return null;
  const subject = subjectBefore(sentence, quantity.from)[0];
  return subject && isName(sentence, subject) ? subject : null;
}

// "Orlo: 52 percent, Benn: 47", and not "a lead over Benn – 52 percent"
const opensEntry = ({ tokens }: Sentence, { first }: Phrase): boolean => first === 0 || tokens[first - 1]!.kind === "sign";

// "is at 52 percent", "was on 40 percent"
const gets = (verb: string, link: string): boolean =>
  VOTE_VERBS.has(infinitive(verb) ?? "") || (/^(?:is|was|stands|stood)$/.test(verb) && /^(?:at|on)$/.test(link));

function nameBefore(sentence: Sentence, end: number): Phrase | null {
  const phrase = chainBefore(sentence, end).at(-1);
  return phrase && phrase.last === end && isName(sentence, phrase) ? phrase : null;
}

const isName = ({ tokens }: Sentence, { head }: Phrase): boolean =>
  isCapitalised(tokens[head]) &&
  tokens[head]!.kind === "word" &&
  classOf(tokens[head]) === null &&
  !OPINIONS.has(tokens[head]!.lower) &&
  !VOTES.test(tokens[head]!.lower);

/** A person by the last name, as other texts may have no first one. */
function nameOf(sentence: Sentence, phrase: Phrase): string {
  const { name: told } = itemFrom(sentence, phrase, "before");
  const name = /^\p{Ll}/u.test(told) ? told.charAt(0).toUpperCase() + told.slice(1) : told; // it opens the sentence
  const full = personsOf(sentence.document).inPhrase(name);
  return full?.split(" ").at(-1) ?? name;
}

const ELECTIONS = tableOf(() => new WeakMap<Document, boolean>());
const MANY = 4;

/** A text about an election: it speaks of votes again and again, and of those who stand for them. */
function isElection(document: Document): boolean {
  const known = ELECTIONS().get(document);
  if (known !== undefined) return known;
  const head = document.text.slice(0, SEARCHED);
  const told = (head.match(VOTING)?.length ?? 0) >= MANY && STANDING.test(head);
  ELECTIONS().set(document, told);
  return told;
}
const SEARCHED = 8000;
