import { isPastForm } from "../../grammar.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { WHERE } from "./place-led.js";
import { phraseEnd, type Scene } from "./scene.js";
import { AND, BE, HAVE, isCapitalised, isFiller, PREPOSITIONS, PRONOUNS } from "./words.js";

// "plucked 340 from roofs, and 12 boats ferried rice to Velm", "fell to 40, and the price in Velm rose": a clause with its own subject
export function opensOwn({ tokens, starts, mentions, eventAt }: Scene, at: number): boolean {
  if (!AND.has(tokens[at - 1]!.lower) || tokens[at - 2]?.text !== ",") return false;
  if (starts.has(at)) {
    const next = mentions.find(({ quantity }) => quantity.from === at);
    const verb = next ? phraseEnd(next) : -1;
    return eventAt.get(verb)?.form === "active" && eventAt.get(verb)!.first === verb;
  }
  if (!/^(?:the|its|their|his|her)$/.test(tokens[at]!.lower)) return false;
  for (let verb = at + 2; verb < tokens.length && verb < at + 12 && tokens[verb]!.text !== ","; verb++)
    if (BE.has(tokens[verb]!.lower) || HAVE.has(tokens[verb]!.lower) || isPastForm(tokens[verb]!.lower)) return true;
  return false;
}

// "hit 45 targets, and Hamas fired rockets at Israel": what another does is done elsewhere
export function hasOwnSubject({ eventAt, tokens, events }: Scene, from: number, at: number): boolean {
  const event = eventAt.get(at);
  if (event?.form !== "active" || event.first !== at || event.entries.length === 0) return false;
  if (!events.some(({ first, last, form }) => last <= at && first > from - 20 && /^(?:active|passive|bare)$/.test(form)))
    return false;
  let before = at - 1;
  while (before > 0 && (isFiller(tokens[before]!.lower) || HAVE.has(tokens[before]!.lower))) before--;
  return isCapitalised(tokens[before]!) && tokens[before]!.kind === "word";
}

// "2,838, while in Tarn the toll is 9", "13 million, creating the worst crisis in Arl": what follows is told of something else
export function opensOther(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = lowerOf(tokens[at + 1]);
  if (/^(?:while|whilst|whereas|but)$/.test(lower)) return !next.endsWith("ing");
  if (lower === "that" && AND.has(tokens[at - 1]!.lower)) return true; // "were ill and that 90 had died in Tarn"
  if (lower === "as") return next === "well" && /ing$/.test(lowerOf(tokens[at + 3]));
  return tokens[at - 1]!.text === "," && /^(?:creating|making|becoming|prompting|triggering|sparking|raising)$/.test(lower);
}

// "53 died, and in Tarn 26 were hurt": the place opens what is told of the next figure
export function isOfNext({ tokens, starts, eventAt }: Scene, at: number): boolean {
  if (!/^(?:,|and|or|;)$/.test(tokens[at - 1]!.lower) || !WHERE.has(tokens[at]!.lower)) return false;
  for (let next = at + 1; next < tokens.length && next < at + 8; next++) {
    if (starts.has(next)) return next > at + 1;
    // "and in Tarn it reached 60"
    if (next > at + 1 && PRONOUNS.has(tokens[next]!.lower)) return true;
    if (eventAt.has(next) || tokens[next]!.text === "," || PREPOSITIONS.has(tokens[next]!.lower)) return false;
  }
  return false;
}
