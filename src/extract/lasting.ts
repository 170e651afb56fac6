import { infinitive } from "../grammar.js";
import { lowerOf } from "../tokens.js";
import { subjectBefore, verbBefore } from "./clause.js";
import { eventBefore } from "./event.js";
import { itemFrom } from "./item.js";
import { compound, type Finder, type Measured, ofBehind, pointedAt } from "./measured.js";
import type { Situation } from "./situation.js";

/** What lasted so long. */
export const LASTING: readonly Finder[] = [
  { name: "compound", like: "a 44-day war", ask: compound },
  { name: "of behind", like: "three days of fighting", ask: ofBehind },
  { name: "measure pointed at", like: "These 44 days were hard.", ask: pointedAt },
  { name: "verb of lasting", like: "the strike lasted 18 days", ask: lasted },
  { name: "between two events", like: "a second quake 90 minutes later", ask: apart },
  { name: "time given for something", like: "the treaty gives them 90 days to leave", ask: given },
  { name: "what went on so long", like: "negotiations over the past 30 years", ask: within },
];

function lasted({ sentence, quantity }: Situation): Measured | null {
  const verb = verbBefore(sentence, quantity.from);
  if (!verb || quantity.from - verb.last > 1) return null;
  const base = infinitive(sentence.tokens[verb.last - 1]!.lower);
  const phrase = base && LAST.has(base) ? subjectBefore(sentence, quantity.from)[0] : undefined;
  return phrase ? { item: itemFrom(sentence, phrase, "subject"), attribute: null } : null;
}
const LAST = new Set("last take run continue endure span stretch total exceed reach".split(" "));

/** The time between two events, or from one to now. */
function apart({ sentence, quantity }: Situation): Measured | null {
  const behind = lowerOf(sentence.tokens[quantity.to]);
  return APART.has(behind) ? { item: null, attribute: "elapsed" } : null;
}
const APART = new Set("ago later earlier before after since apart".split(" "));

/** "gives the sides 90 days to leave": so long has what they are to do, not who gives it. */
function given({ sentence: { tokens }, quantity }: Situation): Measured | null {
  const next = tokens[quantity.to + 1];
  const isPurpose = lowerOf(tokens[quantity.to]) === "to" && next !== undefined && infinitive(next.lower) === next.lower;
  return isPurpose ? { item: null, attribute: null } : null;
}

function within({ sentence, quantity }: Situation): Measured | null {
  const item = eventBefore(sentence, quantity.from);
  return item && { item, attribute: null };
}
