import { GIVEN, GIVING, TITLES } from "../lexicon/speech.js";
import { nameIn } from "./names.js";
import { isSaying } from "./saying.js";

/** Whom narration names as speaking: a name, or a pronoun or office ("he", "the minister") that stands for the person named last. */
export type Subject = { readonly name: string } | "same";

const GIVES = new Set(GIVING);
const SPEECHES = new Set(GIVEN);
const TITLE = new Set(TITLES);
const PRONOUNS = new Set(["he", "she", "they"]);
const SKIPPED = new Set(
  "also then later earlier furthermore further again once has had have just even still now once only repeatedly both who in as is was".split(
    " ",
  ),
);
const LONGEST = 600;

/** The subject of the verb of saying in a stretch of narration; the first one, or with `last` the last. Quotations in it are passed over. */
export function subjectOf(narration: string, last = false): Subject | null {
  const plain = narration
    .slice(last ? -LONGEST : 0, last ? undefined : LONGEST)
    .replace(/[“"«][^“”"«»]*[”"»]/g, (quote) => " ".repeat(quote.length));
  const according = /\b[Aa]ccording to (?<who>(?:the\s)?(?:[\p{L}'’.-]+\s){0,8}?\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*)/u.exec(
    plain,
  )?.groups?.who;
  const words = plain.split(/\s+/).filter(Boolean);
  const order = words.map((_, i) => (last ? words.length - 1 - i : i));
  for (const i of order) {
    if (!speaks(words, i)) continue;
    const subject = before(words, i) ?? behind(words, i);
    if (subject !== null) return subject;
  }
  const name = according ? nameIn(according) : null;
  return name === null ? null : { name };
}

const bare = (word: string): string => word.replace(/^[("'‘]+|[.,;:!?)"'’]+$/g, "");

function speaks(words: readonly string[], at: number): boolean {
  if (words[at]!.length < 4 || !/^["'‘(]?\p{Ll}/u.test(words[at]!)) return false;
  const word = bare(words[at]!);
  if (isSaying(word)) return true;
  if (!GIVES.has(word.toLowerCase())) return false;
  return (
    words.slice(at + 1, at + 8).some((object) => SPEECHES.has(bare(object).toLowerCase())) ||
    /\bspeech\b/i.test(words.slice(at + 1, at + 6).join(" "))
  );
}

// "Marta Ilves also said", "Ilves, the mayor of the town, said", "he then added", "the minister said".
function before(words: readonly string[], verb: number): Subject | null {
  let i = verb - 1;
  while (i >= 0 && (SKIPPED.has(words[i]!.toLowerCase()) || /^\p{Ll}+ly,?$/u.test(words[i]!))) i--;
  if (i < 0) return null;
  const word = bare(words[i]!);
  if (PRONOUNS.has(word.toLowerCase())) return "same";
  if (/,$/.test(words[i]!)) return aroundApposition(words, i);
  if (TITLE.has(word.toLowerCase()) && /^\p{Ll}/u.test(word)) return "same";
  return named(words, i);
}

function named(words: readonly string[], at: number): Subject | null {
  const name =
    /[.!?;:,]$/.test(words[at]!) && !/^\p{Lu}\p{L}{0,4}\.$/u.test(words[at]!)
      ? null
      : nameIn(words.slice(Math.max(0, at - 9), at + 1).join(" "));
  return name === null ? null : { name };
}

// "Marta Ilves, who runs the port, said", "He, once again, praised": the subject stands before the first comma.
function aroundApposition(words: readonly string[], comma: number): Subject | null {
  for (let i = comma - 1; i >= 0 && i > comma - 16; i--) {
    if (!/,$/.test(words[i]!)) continue;
    const word = bare(words[i]!);
    if (PRONOUNS.has(word.toLowerCase())) return "same";
    const name = nameIn(words.slice(Math.max(0, i - 8), i + 1).join(" "));
    if (name !== null) return { name };
  }
  return null;
}

// ", said Marta Ilves", "said the minister", "added Ilves".
function behind(words: readonly string[], verb: number): Subject | null {
  if (/[.,;:!?]$/.test(words[verb]!)) return null;
  const following = words.slice(verb + 1, verb + 10);
  if (PRONOUNS.has(bare(following[0] ?? "").toLowerCase())) return "same";
  let end = 0;
  while (end < following.length && (/^\p{Lu}/u.test(following[end]!) || /^(?:the|of|de|van|von|al|bin)$/.test(following[end]!))) {
    end++;
    if (/[,.;:!?]$/.test(following[end - 1]!) && !/^\p{Lu}\p{L}{0,3}\.$/u.test(following[end - 1]!)) break;
  }
  const name = end > 0 ? nameIn(following.slice(0, end).join(" ")) : null;
  if (name !== null) return { name };
  return /^the$/i.test(following[0] ?? "") && TITLE.has(bare(following[1] ?? "").toLowerCase()) ? "same" : null;
}
