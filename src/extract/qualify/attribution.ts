import { firstRule, type Rule } from "../../first-answer.js";
import { isFirstName } from "../../grammar.js";
import { TITLES } from "../../lexicon/speech.js";
import { askedFor, spanOf } from "../../record.js";
import { tokenize } from "../../tokens.js";
import type { Span, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { partyAt } from "./parties.js";
import type { Scene } from "./scene.js";
import { type Source, saidBy, sayingBy, saysAt } from "./source.js";
import { BE, isStop, PREPOSITIONS } from "./words.js";

const TITLE = new Set(TITLES);
const PRONOUN = /^(?:he|she|they|it)$/i;
/** Stand for a source named before: "the reports said". */
const REFERRING = /^(?:the|this|that|these|those) (?:reports?|statement|briefing|figures|data|document|post)$/i;

/** Who a figure is attributed to, as written. */
export interface Attribution {
  readonly name: string | null;
  /** Said with a pronoun or "the report", which name no one by themselves. */
  readonly referred: boolean;
}

/** A name as written, and where. */
interface Named {
  readonly name: string;
  readonly words: Span;
}

const RULES: readonly Rule<(scene: Scene, mention: Mention) => Source | null>[] = [
  { name: "teller with the verb left out", like: "Organisers had claimed 9,000 and police 2,000", ask: elidedSource },
  {
    name: "according to",
    like: "according to the coast guard",
    ask: ({ tokens }) => (namesSource(tokens) ? accordingTo(tokens) : null),
  },
  {
    name: "verb of telling before",
    like: "Police said 41 people",
    ask: (scene, mention) => (namesSource(scene.tokens) ? saidBefore(scene, mention) : null),
  },
  {
    name: "verb of telling behind",
    like: "41 people, the ministry said",
    ask: (scene, mention) => (namesSource(scene.tokens) ? saidBehind(scene, mention) : null),
  },
];

/** "Police said 41 people", "..., the ministry said", "according to the coast guard", "he said" of whoever was named last. */
export function sourceOf(scene: Scene, mention: Mention): Attribution | null {
  const asked = askedFor(scene.context.recorder, mention.quantity.span, "attributedTo");
  const source = firstRule(RULES, (rule) => named(scene.tokens, rule(scene, mention)), asked);
  if (source === null) return null;
  const { name } = source;
  if (!isReferring(name)) return { name: /^(?:its|their|his|her)\s/i.test(name) ? personIn(name) : name, referred: false };
  const last = lastSource(scene, mention, name);
  if (asked && last) asked.recorder.gave(asked, REFERRED, last);
  return { name: last?.name ?? null, referred: true };
}

const REFERRED = { name: "whom the pronoun stands for", like: "he said; the report said" };

const SAYING = /^(?:saying|claiming|insisting|arguing)$/;
const SOURCED = new WeakMap<readonly Token[], boolean>();

/** Whether a sentence has a word of telling at all, asked once for all its figures. */
function namesSource(tokens: readonly Token[]): boolean {
  const known = SOURCED.get(tokens);
  if (known !== undefined) return known;
  const found = tokens.some(({ lower }, at) => lower === "according" || SAYING.test(lower) || saysAt(tokens, at));
  SOURCED.set(tokens, found);
  return found;
}

function accordingTo(tokens: readonly Token[]): Source | null {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]!.lower !== "according" || tokens[at + 1]!.lower !== "to") continue;
    let last = at + 2;
    while (last < tokens.length && last < at + 18 && !endsSource(tokens[last]!)) last++;
    return [at + 2, last];
  }
  return null;
}

const endsSource = (token: Token): boolean =>
  token.text === "," || isStop(token) || BE.has(token.lower) || token.kind === "number";

/** "Organisers had claimed 9,000 and police 2,000": the second verb is left out. */
function elidedSource({ tokens, owner }: Scene, { quantity, item }: Mention): Source | null {
  const { from } = quantity;
  const noun = tokens[from - 1];
  if (item?.basis === "after" || !noun || owner[from - 1] || !SPEAKERS.test(noun.lower)) return null;
  const first = /^the$/.test(tokens[from - 2]?.lower ?? "") ? from - 2 : from - 1;
  const joined = /^(?:and|but|,|;|while)$/.test(tokens[first - 1]?.lower ?? "") && owner[first - 2] !== undefined;
  return joined ? [first, from] : null;
}

const SPEAKERS =
  /^(?:police|officials|organi[sz]ers|authorities|unions?|government|ministry|opposition|rebels|doctors|army|military|critics)$/;

function saidBefore({ tokens }: Scene, mention: Mention): Source | null {
  for (let at = Math.min(mention.quantity.from, tokens.length) - 1; at >= 0; at--) {
    if (isStop(tokens[at]!)) return null;
    if (saysAt(tokens, at)) return saidBy(tokens, at);
    const source = SAYING.test(tokens[at]!.lower) ? sayingBy(tokens, at) : null;
    if (source) return source;
  }
  return null;
}

function saidBehind({ tokens }: Scene, mention: Mention): Source | null {
  const { to } = mention.quantity;
  for (let at = to; at < tokens.length; at++) {
    if ((isStop(tokens[at]!) && at < tokens.length - 1 && tokens[at]!.text !== ".") || tokens[at]!.lower === "but") return null;
    if (!saysAt(tokens, at) || !tokens.slice(Math.max(to, at - 16), at).some(({ text }) => /^[,”"»]$/.test(text))) continue;
    const source = saidBy(tokens, at);
    if (source && source[0] > to) return source;
  }
  return null;
}

const NEAR = 4;
const isReferring = (name: string): boolean => PRONOUN.test(name) || REFERRING.test(name);
const BODY =
  /(?:^|\s)(?:ministry|army|forces|agency|authority|police|government|company|group|union|committee|media|house|navy|council|association|survey|service|organi[sz]ation|guard|military|department|office|news|television|radio|UN|un)$/i;

/** "he" is one person, "it" is none. */
function fits(pronoun: string, source: string): boolean {
  if (isReferring(source)) return false;
  const [first = ""] = source.toLowerCase().split(" ");
  const last = source.split(" ").at(-1)!;
  const many = last.endsWith("s") && /^\p{Ll}/u.test(last);
  if (/^s?he$/i.test(pronoun)) return !many && !BODY.test(source);
  return !/^it$/i.test(pronoun) || !(many || (first !== "the" && TITLE.has(first)) || isFirstName(first));
}

/** The source named last in the sentence before the figure, else in the paragraph so far or the one before. */
function lastSource({ tokens, segments, index, segment, document }: Scene, mention: Mention, pronoun: string): Named | null {
  const here = namedIn(tokens.slice(0, mention.quantity.from), pronoun);
  if (here) return here;
  const reach = /^they$/i.test(pronoun) ? 0 : 1;
  for (let at = index - 1; at >= 0 && at >= index - NEAR && segments[at]!.block >= segment.block - reach; at--) {
    const { span, kind } = segments[at]!;
    if (kind === "heading" || kind === "furniture") continue;
    const source = namedIn(tokenize(document.text, span.start, Math.min(span.end, span.start + 600)), pronoun);
    if (source) return source;
  }
  return null;
}

function namedIn(tokens: readonly Token[], pronoun: string): Named | null {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const source = saysAt(tokens, at) ? named(tokens, saidBy(tokens, at)) : null;
    if (source && fits(pronoun, source.name)) return source;
  }
  const source = named(tokens, accordingTo(tokens));
  return source && fits(pronoun, source.name) ? source : null;
}

function named(tokens: readonly Token[], source: Source | null): Named | null {
  if (!source) return null;
  const [first, last] = source;
  let text = "";
  for (let at = first; at < last; at++) text += (at > first && !tokens[at]!.glued ? " " : "") + tokens[at]!.text;
  return text ? { name: text, words: spanOf(tokens, first, last) } : null;
}

const ROLE =
  /\b(?:(?<demonym>\p{Lu}\p{Ll}+) (?<after>president|prime minister|foreign minister|defen[cs]e minister|government|leader)|(?<before>[Pp]resident|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister) of (?:the )?(?:Republic of )?(?<country>\p{Lu}\p{Ll}+))/u;

/** In a speaker's turn, what another person is reported to have said is that person's assertion: "the Borian president told me that 95 percent ...". */
export function speakerOf(scene: Scene, mention: Mention, source: Attribution | null, cast: Cast): string | null {
  const asked = askedFor(scene.context.recorder, mention.quantity.span, "speaker");
  return firstRule(ASSERTERS, (rule) => rule(scene, mention, source, cast), asked);
}

type SpeakerRule = Rule<(scene: Scene, mention: Mention, source: Attribution | null, cast: Cast) => string | null>;

const ASSERTERS: readonly SpeakerRule[] = [
  { name: "who is quoted", like: "“We lost 45 men,” the colonel said", ask: quotedSpeaker },
  { name: "office that the speaker tells of", like: "the Borian president told me that 95 percent", ask: officeTold },
  { name: "turn, speech or quotation", like: "MINISTER LOPEZ: We lost 40 huts.", ask: turnSpeaker },
];

function turnSpeaker({ segment, index, context }: Scene): string | null {
  const words = context.recorder?.turnOf(index);
  if (words) context.recorder?.heard(segment.speaker, words);
  return segment.speaker;
}

function quotedSpeaker(scene: Scene, mention: Mention, source: Attribution | null): string | null {
  if (scene.segment.speaker || !source?.name || !inQuotes(scene, mention)) return null;
  scene.context.recorder?.shares(mention.quantity.span, "attributedTo");
  return personIn(source.name);
}

function officeTold(scene: Scene, mention: Mention, source: Attribution | null, cast: Cast): string | null {
  if (!scene.segment.speaker || !source) return null;
  scene.context.recorder?.shares(mention.quantity.span, "attributedTo");
  return source.referred ? roleBefore(scene, cast) : source.name && roleIn(source.name, cast);
}

/** "provincial official Ann Reed", "General Reed" → the name alone; a body stays as written. */
function personIn(source: string): string {
  const words = source.split(" ");
  if (words.some((word) => PREPOSITIONS.has(word))) return source;
  const from = words.findLastIndex((word) => !/^\p{Lu}/u.test(word) || TITLE.has(word.toLowerCase().replace(".", "")));
  return from < 0 || from === words.length - 1 || /^(?:the|a|an)$/i.test(words[from]!) ? source : words.slice(from + 1).join(" ");
}

const SHORTEST_QUOTE = 5;

/** Between quotation marks of its own sentence: "“We lost 45 men,” the colonel said"; a word or two in marks quote no one. */
function inQuotes({ tokens }: Scene, mention: Mention): boolean {
  let opened = -1;
  for (let at = 0; at < mention.quantity.from; at++) {
    const { text } = tokens[at]!;
    if (text === "“" || text === "«") opened = at;
    else if (text === "”" || text === "»") opened = -1;
    else if (text === '"') opened = opened < 0 ? at : -1;
  }
  const closed = opened < 0 ? -1 : tokens.findIndex(({ text }, at) => at >= mention.quantity.to && /^[”"»]$/.test(text));
  return closed - opened > SHORTEST_QUOTE && closed >= 0;
}

function roleIn(text: string, cast: Cast): string | null {
  const found = ROLE.exec(text)?.groups;
  if (!found) return null;
  const country =
    found.country ??
    partyAt(tokenize(found.demonym!), 0, cast)?.id ??
    /^(?<name>\p{Lu}\p{Ll}+ia)n$/u.exec(found.demonym!)?.groups?.name;
  const title = found.after ?? found.before!;
  return country ? `${title[0]!.toUpperCase()}${title.slice(1)} of ${country}` : null;
}

/** Whom "he" stands for: the office named in the sentences of this turn before. */
function roleBefore({ segments, index, segment, document }: Scene, cast: Cast): string | null {
  for (let at = index - 1; at >= 0 && at > index - 4 && segments[at]!.block === segment.block; at--) {
    const role = roleIn(document.text.slice(segments[at]!.span.start, segments[at]!.span.end), cast);
    if (role) return role;
  }
  return null;
}
