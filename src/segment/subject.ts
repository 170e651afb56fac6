import { GIVEN, GIVING, TITLES } from "../lexicon/speech.js";
import { nameIn } from "../names.js";
import { isSaying } from "./saying.js";

/**
 * Whom narration names as speaking: a name, an office ("minister" in "the minister said"), a pronoun that stands for the person named last, or
 * somebody of whom nothing more is known: "a farmer", "the Red Cross".
 */
export type Subject = { readonly name: string } | { readonly role: string } | "same" | "someone";

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
const LONGEST_UNNAMED = 6;
const ACCORDING = /\b[Aa]ccording to (?<who>(?:the\s)?(?:[\p{L}'’.-]+\s){0,8}?\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*)/u;

/** "This was stated by Marta Ilves" */
const STATED =
  /\b(?:stated|announced|reported|said|confirmed|declared|revealed) by (?<who>(?:the\s)?(?:[\p{L}'’.-]+\s){0,6}?\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*)/u;

/** The last person, office or body that narration names as speaking. */
export const lastNamed = (narration: string): Subject | null => subjectOf(narration, true, true);

/** The subject of the verb of saying in a stretch of narration; the first one, or with `last` the last. Quotations in it are passed over. */
export function subjectOf(narration: string, last = false, isNamed = false): Subject | null {
  const plain = narration
    .slice(last ? -LONGEST : 0, last ? undefined : LONGEST)
    .replace(/[“"«][^“”"«»]*[”"»]/g, (quote) => " ".repeat(quote.length));
  const according = plain.includes("ccording to ") ? ACCORDING.exec(plain)?.groups?.who : undefined;
  const words = plain.split(/\s+/).filter(Boolean);
  const order = words.map((_, i) => (last ? words.length - 1 - i : i));
  for (const i of order) {
    if (!speaks(words, i)) continue;
    const subject = isInverted(words, i) ? (behind(words, i) ?? before(words, i)) : (before(words, i) ?? behind(words, i));
    if (subject !== null && !(isNamed && subject === "same")) return subject;
  }
  const stated =
    according ?? (plain.includes("ed by ") || plain.includes("said by ") ? STATED.exec(plain)?.groups?.who : undefined);
  const name = stated ? nameIn(stated) : null;
  return name === null ? null : { name };
}

// "..., said Marta Ilves of the port." and not "Ilves, the mayor, said Velm Harbour was closed"
function isInverted(words: readonly string[], verb: number): boolean {
  if (!opensClause(words, verb)) return false;
  if (/^told$/i.test(words[verb]!)) return false;
  let end = verb + 1;
  while (end < words.length && /^\p{Lu}/u.test(words[end]!) && !/[,.;:]$/.test(words[end]!)) end++;
  if (end === verb + 1) return /^\p{Lu}\p{L}+[,.;:]/u.test(words[end] ?? "");
  return (
    end >= words.length ||
    /^\p{Lu}[^\s]*[,.;:]$|^(?:on|in|at|after|who|as|by|of|during|from|late|last|this|earlier|when|while|and)$/u.test(words[end]!)
  );
}

const opensClause = (words: readonly string[], verb: number): boolean => verb === 0 || /[,”"’?!]$/.test(words[verb - 1]!);

const bare = (word: string): string => word.replace(/^[("'‘]+|[.,;:!?)"'’]{1,40}$/g, "");

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
  return named(words, i) ?? roleBefore(words, i) ?? (opensLower(words, i) ? "someone" : null);
}

// "police said", "it said"
const opensLower = (words: readonly string[], at: number): boolean =>
  /^\p{Ll}{2,}$/u.test(words[at]!) && !NO_SUBJECT.test(words[at]!) && (at === 0 || /[,.;:!?”"’)]$/.test(words[at - 1]!));
const NO_SUBJECT = /^(?:and|but|or|that|which|then|so|to|not|yet|where|when|while|as)$/;

const LEADS_TO = /^(?:of|for|in|at|from|to|by|with|near|on)$/i;

// "the head of the port authority said", "the country’s foreign minister said": from behind the article, where an office is in it.
function roleBefore(words: readonly string[], at: number): Subject | null {
  if (/[.!?;:,]$/.test(words[at]!)) return null;
  for (let i = at; i >= 0 && i > at - 7; i--) {
    if (i < at && /[.!?;:,]["”’]?$/.test(words[i]!)) return null;
    if (!/^(?:an?|the|one|another|his|her|its|their|our)$|['’]s?$/i.test(words[i]!) || i === at) continue;
    if (!TITLE.has(headOf(words, i + 1, at))) return LEADS_TO.test(words[i - 1] ?? "") ? null : "someone";
    return {
      role: words
        .slice(i + 1, at + 1)
        .map(bare)
        .join(" "),
    };
  }
  return null;
}

// The word that the phrase is about: the last before "of".
function headOf(words: readonly string[], from: number, to: number): string {
  let i = from;
  while (i < to && !/^(?:of|for|in)$/.test(words[i + 1]!)) i++;
  return bare(words[i] ?? "").toLowerCase(); // a text may end with "said the"
}

function named(words: readonly string[], at: number): Subject | null {
  const name =
    /[.!?;:,]$/.test(words[at]!) && !/^\p{Lu}\p{L}{0,4}\.$/u.test(words[at]!)
      ? null
      : nameIn(words.slice(Math.max(0, at - 9), at + 1).join(" "));
  // "the mayor of Velm said", "a friend of Ann Reed said"
  return name === null || LEADS_TO.test(words[at - name.split(" ").length] ?? "") ? null : { name };
}

// "Marta Ilves, who runs the port, said", "He, once again, praised": the subject stands before the first comma.
function aroundApposition(words: readonly string[], comma: number): Subject | null {
  for (let i = comma - 1; i >= 0 && i > comma - 16; i--) {
    if (!/,$/.test(words[i]!)) continue;
    const word = bare(words[i]!);
    if (PRONOUNS.has(word.toLowerCase())) return "same";
    const name =
      nameIn(words.slice(Math.max(0, i - 8), i + 1).join(" ")) ??
      nameIn(words.slice(Math.max(i + 1, comma - 8), comma + 1).join(" "));
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
  const role = roleBehind(following);
  return role === "someone" && !opensClause(words, verb) ? null : role;
}

// "said the head of the port authority."
function roleBehind(following: readonly string[]): Subject | null {
  if (!/^(?:an?|the)$/i.test(following[0] ?? "")) return null;
  let end = 1;
  while (
    end < following.length &&
    !/[.,;:!?]$/.test(following[end]!) &&
    !/^(?:on|in|at|as|who|that|after|while|when)$/.test(following[end + 1] ?? "on")
  )
    end++;
  if (!TITLE.has(headOf(following, 1, end))) return end < LONGEST_UNNAMED ? "someone" : null;
  return {
    role: following
      .slice(1, end + 1)
      .map(bare)
      .join(" "),
  };
}
