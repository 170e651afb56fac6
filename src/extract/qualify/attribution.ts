import { tokenize } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { partyAt } from "./parties.js";
import type { Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { BE, DETERMINERS, HAVE, isCapitalised, isFiller, isStop, PREPOSITIONS } from "./words.js";

const SAYING = new Set(
  "say tell report state announce claim declare add note stress write confirm deny admit acknowledge estimate insist argue warn reveal allege maintain explain believe reckon".split(
    " ",
  ),
);

/** "Police said 41 people", "..., the ministry said", "according to the coast guard" → the source as written. */
export function sourceOf(scene: Scene, mention: Mention): string | null {
  return accordingTo(scene) ?? saidBefore(scene, mention) ?? saidBehind(scene, mention);
}

function accordingTo({ tokens }: Scene): string | null {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]!.lower !== "according" || tokens[at + 1]!.lower !== "to") continue;
    let last = at + 2;
    while (
      last < tokens.length &&
      tokens[last]!.text !== "," &&
      !isStop(tokens[last]!) &&
      !BE.has(tokens[last]!.lower) &&
      tokens[last]!.kind !== "number" &&
      last < at + 18
    )
      last++;
    return surface(tokens, at + 2, last);
  }
  return null;
}

function saidBefore({ tokens }: Scene, mention: Mention): string | null {
  for (let at = Math.min(mention.quantity.from, tokens.length) - 1; at > 0; at--) {
    if (isStop(tokens[at]!)) return null;
    if (!saysAt(tokens, at)) continue;
    return subjectEndingAt(tokens, at);
  }
  return null;
}

function saidBehind({ tokens }: Scene, mention: Mention): string | null {
  for (let at = mention.quantity.to; at < tokens.length; at++) {
    if (isStop(tokens[at]!) && at < tokens.length - 1 && tokens[at]!.text !== ".") return null;
    if (!saysAt(tokens, at)) continue;
    const comma = lastComma(tokens, at);
    if (comma < mention.quantity.to) continue;
    const source = subjectEndingAt(tokens, at);
    if (source) return source;
    let last = at + 1;
    while (last < tokens.length && !isStop(tokens[last]!) && tokens[last]!.text !== ",") last++;
    return last > at + 1 && (isCapitalised(tokens[at + 1]!) || DETERMINERS.has(tokens[at + 1]!.lower))
      ? surface(tokens, at + 1, last)
      : null;
  }
  return null;
}

const lastComma = (tokens: readonly Token[], before: number): number => {
  for (let at = before - 1; at >= 0 && at > before - 16; at--) if (/^[,”"]$/.test(tokens[at]!.text)) return at;
  return -1;
};

const saysAt = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]!.lower;
  const base = baseOf(word);
  // "23 states", "the reports": nouns
  const before = tokens[at - 1];
  if (
    word.endsWith("s") &&
    (!before || before.kind === "number" || DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))
  )
    return false;
  // "347 layoffs announced in May" names no source
  if (PREPOSITIONS.has(tokens[at + 1]?.lower ?? "") && !/^(?:said|told|added)$/.test(word)) return false;
  return base !== null && base !== word && SAYING.has(base) && !BE.has(tokens[at - 1]?.lower ?? "") && !word.endsWith("ing");
};

// "the Disaster and Emergency Agency" is one name
const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "and" &&
  at > 0 &&
  isCapitalised(tokens[at - 1]!) &&
  tokens[at + 1] !== undefined &&
  isCapitalised(tokens[at + 1]!);

/** The noun phrase directly before the verb of saying. */
function subjectEndingAt(tokens: readonly Token[], verb: number): string | null {
  let last = verb;
  while (last > 0 && (isFiller(tokens[last - 1]!.lower) || HAVE.has(tokens[last - 1]!.lower))) last--;
  if (tokens[last - 1]?.text === ",") last--;
  let first = last;
  while (first > 0 && first > last - 12) {
    const token = tokens[first - 1]!;
    if (
      isStop(token) ||
      /^[,:“”"–—]$/.test(token.text) ||
      (/^(?:and|but|that|while|when|as)$/.test(token.lower) && !joinsNames(tokens, first - 1))
    )
      break;
    first--;
  }
  if (
    first === last ||
    PREPOSITIONS.has(tokens[last - 1]!.lower) ||
    PREPOSITIONS.has(tokens[first]!.lower) ||
    /^(?:it|there|which|who|that|i|we)$/.test(tokens[first]!.lower)
  )
    return null;
  return surface(tokens, first, last);
}

function surface(tokens: readonly Token[], first: number, last: number): string | null {
  let text = "";
  for (let at = first; at < last; at++) text += (at > first && !tokens[at]!.glued ? " " : "") + tokens[at]!.text;
  return text || null;
}

const ROLE =
  /\b(?:(?<demonym>\p{Lu}\p{Ll}+) (?<after>president|prime minister|foreign minister|defen[cs]e minister|government|leader)|(?<before>[Pp]resident|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister) of (?:the )?(?:Republic of )?(?<country>\p{Lu}\p{Ll}+))/u;

/** In a speaker's turn, what another person is reported to have said is that person's assertion: "the Borian president told me that 95 percent ...". */
export function speakerOf(scene: Scene, mention: Mention, source: string | null, cast: Cast): string | null {
  const { speaker } = scene.segment;
  if (!source) return speaker;
  if (!speaker) return !PRONOUN.test(source) && inQuotes(scene, mention) ? source : null;
  if (PRONOUN.test(source)) return roleBefore(scene, cast) ?? speaker;
  return roleIn(source, cast) ?? speaker;
}

const PRONOUN = /^(?:he|she|they|it)$/i;

/** The source as exported: a pronoun names no one. */
export const sourceNamed = (source: string | null): string | null => (source && PRONOUN.test(source) ? null : source);

/** Between quotation marks of its own sentence: "“We lost 45 men,” the colonel said". */
function inQuotes({ tokens }: Scene, mention: Mention): boolean {
  let open = false;
  for (let at = 0; at < mention.quantity.from; at++) {
    const { text } = tokens[at]!;
    if (text === "“" || text === "«") open = true;
    else if (text === "”" || text === "»") open = false;
    else if (text === '"') open = !open;
  }
  return open && tokens.slice(mention.quantity.to).some(({ text }) => text === "”" || text === '"' || text === "»");
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
