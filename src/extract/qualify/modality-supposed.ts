import { ABILITIES, CONDITIONS, DANGERS, PROPOSAL_NOUNS, PROPOSAL_VERBS, WARNING } from "../../lexicon/modality.js";
import type { Span } from "../../types.js";
import type { Mention } from "../mention.js";
import { type Clause, wordAt } from "./modality-clause.js";
import type { Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { DETERMINERS, PRONOUNS } from "./words.js";

type Finds = (clause: Clause, mention: Mention) => number;

/** Where a word of the clause supposes what it says: "if 40 were lost", "could lose 40". */
export function supposes(scene: Scene, mention: Mention, clause: Clause): Span | null {
  for (const find of SUPPOSING) {
    const at = find(clause, mention);
    if (at >= 0) return wordAt(scene, clause, at);
  }
  return null;
}

const SUPPOSING: readonly Finds[] = [
  mayHave,
  conditionBefore,
  conditionInverted,
  conditionBehind,
  wouldHave,
  feared,
  possible,
  called,
];

// "a potential 300 jobs"
function called({ words, figure }: Clause): number {
  const at = words.findLastIndex((word, i) => i < figure && i > figure - 4 && /^(?:potential|possible)$/.test(word));
  return at > 0 && DETERMINERS.has(words[at - 1]!) ? at : -1;
}

function mayHave({ words, apart }: Clause): number {
  return words.findIndex((word, at) => /^(?:may|might)$/.test(word) && words[at + 1] === "have" && at <= apart);
}

const REST = /^(?:will|would|could|may|might|must|shall|faces?|risks?)$/;

function conditionBefore({ words, figure }: Clause): number {
  const condition = words.findIndex(
    (word, at) =>
      (CONDITIONS.has(word) || isPhrased(words, at, figure)) &&
      !/^(?:even|as|what)$/.test(words[at - 1] ?? "") &&
      !/^(?:say|take|look|consider|count|include)$/.test(words[at + 2] ?? ""),
  );
  const comma = condition < 0 ? -1 : words.indexOf(",", condition);
  return condition >= 0 &&
    condition < figure &&
    (comma < 0 || comma > figure || words.slice(comma).some((word) => REST.test(word)))
    ? condition
    : -1;
}

// "in case of", "in the event of", "in the worst case"; "without more rain, 500 could"; "suppose 40 came"
function isPhrased(words: readonly string[], at: number, figure: number): boolean {
  const word = words[at]!;
  if (/^(?:provided|providing)$/.test(word)) return opens(words, at) || words[at + 1] === "that";
  if (word === "event") return words[at - 1] === "the" && words[at - 2] === "in";
  if (word === "case")
    return words[at - 1] === "worst" || (words[at - 1] === "in" && /^(?:of|the|a|an)$/.test(words[at + 1] ?? ""));
  if (!opens(words, at)) return false;
  return (
    (/^(?:suppose|imagine)$/.test(word) && figure - at < 4) ||
    (/^(?:without|otherwise)$/.test(word) && words.slice(at).some((one) => /^(?:would|could|might)$/.test(one)))
  );
}

/** Nothing but signs and links stand before it. */
const opens = (words: readonly string[], at: number): boolean =>
  words.slice(0, at).every((word) => /^(?:\W|and|but|so|yet)$/.test(word));

// "Should the dam give way, 700 would", "Had the siren sounded, 60 would"
function conditionInverted({ words }: Clause): number {
  const at = words.findIndex((_, i) => opens(words, i) && /^(?:should|were|had)$/.test(words[i]!));
  const comma = words.indexOf(",", at + 3);
  if (at < 0 || comma < 0 || words.slice(at, comma).some((word) => /^["“”?]$/.test(word))) return -1;
  return words.slice(comma).some((word) => /^(?:will|would|could|may|might)$/.test(word)) ? at : -1;
}

// "30,000 people would have to flee if the dyke broke"
function conditionBehind({ words, figure, apart }: Clause): number {
  const at = words.findIndex(
    (word, i) =>
      i > figure && i <= apart && /^(?:if|unless)$/.test(word) && !/^(?:even|as|what|only|ask|asked|see)$/.test(words[i - 1]!),
  );
  if (at < 0) return -1;
  return words.slice(0, at).some((word) => /^(?:will|would|could|may|might)$/.test(word)) ? at : -1;
}

function wouldHave({ words, apart }: Clause): number {
  return words.findIndex(
    (word, at) =>
      /^(?:would|could|might|should)(?:n't)?$/.test(word) &&
      words.slice(at + 1, at + 3).includes("have") &&
      at <= apart &&
      !obliges(words, at),
  );
}

// "would have to leave": of what is to come
const obliges = (words: readonly string[], at: number): boolean => {
  const have = words.indexOf("have", at);
  return words[have + 1] === "to";
};

// "caution that 900 looms would stand still"
function feared({ words, figure, apart, turn }: Clause, { kind }: Mention): number {
  if (kind === "date") return -1;
  const warned = words.findIndex((word, at) => at < figure && at >= turn && WARNING.has(baseOf(word) ?? ""));
  if (warned < 0) return -1;
  return words.findIndex(
    (word, at) => at > warned && at <= apart && /^(?:would|could|may|might)$/.test(word) && words[at + 1] !== "not",
  );
}

// "could destroy 900 barns", "might rise by 4 percent"; not of a plan
function possible({ words, figure, apart, turn }: Clause, { kind }: Mention): number {
  if (kind === "date") return -1;
  return words.findIndex((word, at) => {
    if (at > apart || (at < figure && at < turn) || !/^(?:could|might)$/.test(word)) return false;
    if (/^(?:not|have|you)$/.test(words[at + 1] ?? "") || wasAble(words, at)) return false;
    // "could break it, with forecasters predicting 42 degrees"
    if (words.slice(at, figure).some((one) => PROPOSAL_VERBS.has(baseOf(one) ?? "") && /(?:ed|ing)$/.test(one))) return false;
    if (words.slice(0, at).some((one) => SCHEMES.test(one) || PROPOSAL_NOUNS.has(one))) return false;
    if (verbBehind(words, at) !== "be") return true;
    const participle = words.slice(words.indexOf("be", at) + 1).find((one) => !/ly$/.test(one)) ?? "";
    return !/(?:ed|en|lt|ld|nt|ht)$/.test(participle) || DANGERS.has(participle);
  });
}
const SCHEMES =
  /^(?:deal|project|scheme|programme|program|measure|measures|merger|reform|agreement|treaty|law|bill|position|idea)$/;

const verbBehind = (words: readonly string[], at: number): string =>
  words.slice(at + 1, at + 4).find((one) => !/^(?:still|yet|also|even|well|now|soon|then|eventually|easily)$/.test(one)) ?? "";

/** "We could see 40 ships", "the ferry could carry 300", "no one could say": tells of what was, not of what may come. */
export function wasAble(words: readonly string[], at: number): boolean {
  if (words[at] !== "could") return false;
  if (/^(?:nobody|none|no|only|hardly|barely)$/.test(words[at - 1] ?? "") || words[at - 2] === "no") return true;
  const verb = verbBehind(words, at);
  return ABILITIES.has(verb) && (verb !== "see" || PRONOUNS.has(words[at - 1] ?? ""));
}
