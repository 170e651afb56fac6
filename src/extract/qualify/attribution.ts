import { firstRule, type Rule } from "../../first-answer.js";
import { isFirstName } from "../../grammar.js";
import { TITLES } from "../../lexicon/speech.js";
import { personsOf } from "../../persons.js";
import { askedFor } from "../../record.js";
import { tokenize } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Scene } from "./scene.js";
import { type Source, saidBy, saysAt } from "./source.js";
import { accordingTo, accordingToOf, elidedSource, type Named, named, namesSource, saidBefore, saidBehind } from "./telling.js";

const TITLE = new Set(TITLES);
const PRONOUN = /^(?:he|she|they|it|him|her|them)$/i;
/** Stand for a source named before: "the reports said". */
const REFERRING = /^(?:the|this|that|these|those) (?:reports?|statement|briefing|figures|data|document|post)$/i;

/** Who a figure is attributed to, as written. */
export interface Attribution {
  readonly name: string | null;
  /** Said with a pronoun or "the report", which name no one by themselves. */
  readonly referred: boolean;
}

const RULES: readonly Rule<(scene: Scene, mention: Mention) => Source | null>[] = [
  { name: "teller with the verb left out", like: "Organisers had claimed 9,000 and police 2,000", ask: elidedSource },
  {
    name: "according to",
    like: "according to the coast guard",
    ask: (scene, mention) => (namesSource(scene.tokens) ? accordingToOf(scene, mention) : null),
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
  if (!isReferring(name))
    return {
      name: /^(?:its|their|his|her)\s/i.test(name) ? (personsOf(scene.document).inPhrase(name) ?? name) : name,
      referred: false,
    };
  const last = lastSource(scene, mention, name);
  if (asked && last) asked.recorder.gave(asked, REFERRED, last);
  return { name: last?.name ?? null, referred: true };
}

const REFERRED = { name: "whom the pronoun stands for", like: "he said; the report said" };

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
  if (/^(?:s?he|him|her)$/i.test(pronoun)) return !many && !BODY.test(source);
  return !/^it$/i.test(pronoun) || !(many || (first !== "the" && TITLE.has(first)) || isFirstName(first));
}

/** The source named last in the sentence before the figure, else in the paragraph so far or the one before. */
function lastSource({ tokens, segments, index, segment, document }: Scene, mention: Mention, pronoun: string): Named | null {
  const here = namedIn(tokens.slice(0, mention.quantity.from), pronoun);
  if (here) return here;
  const reach = /^the[ym]$/i.test(pronoun) ? 0 : 1;
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
