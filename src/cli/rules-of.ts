import { HELP } from "../export/gravity.js";
import { EXTRACTORS } from "../extract/index.js";
import { GRAVEST, JUDGES } from "../judge/index.js";
import { COUNTRIES, PARTIES } from "../lexicon/countries.js";
import { CURRENCY_NAMES, CURRENCY_SIGNS } from "../lexicon/currencies.js";
import { EQUIPMENT } from "../lexicon/equipment.js";
import { EVERYDAY } from "../lexicon/everyday.js";
import { PEOPLE } from "../lexicon/people.js";
import { UNITS } from "../lexicon/units.js";
import type { Entry, Lexicon, Party } from "../types.js";
import type { Rule } from "./rules.js";

/** Extractors and verdicts in the order in which they are tried, then the words, those of the user first. */
export function rulesOf(own: Lexicon = {}): Rule[] {
  return [
    ...EXTRACTORS.map(({ id, summary }) => ruleOf("extractors", id, "", summary)),
    ...JUDGES.map(({ id }) => ruleOf("verdicts", id, GRAVEST.includes(id) ? "flagged" : "", HELP[id])),
    ...[...(own.entries ?? []), ...EQUIPMENT, ...PEOPLE, ...EVERYDAY].map(ofThing),
    ...[...(own.parties ?? []), ...COUNTRIES, ...PARTIES.map((party) => ({ ...party, kind: "group" as const }))].map(ofParty),
    ...currencies(),
    ...UNITS.map(({ unit, dimension, words, symbols = [] }) =>
      ruleOf("lexicon", unit, "unit", dimension, unique([...words, ...symbols], unit)),
    ),
  ];
}

function ruleOf(topic: Rule["topic"], name: string, kind: string, about: string, names: readonly string[] = []): Rule {
  return { topic, name, kind, about, names };
}

function ofThing({ id, kind = "count", isA = [], forms = [], alike = [] }: Entry): Rule {
  return ruleOf("lexicon", id, kind, isA.join(", "), unique([...forms, ...alike], id));
}

function ofParty({ id, forms = [], demonyms = [], capital, kind = "country" }: Party): Rule {
  return ruleOf("lexicon", id, kind, capital ? `capital ${capital}` : "", unique([...forms, ...demonyms], id));
}

/** By code: the signs and the names that mean it where nothing tells more. */
function currencies(): Rule[] {
  const names = new Map<string, string[]>();
  for (const [form, code] of [...CURRENCY_SIGNS, ...CURRENCY_NAMES]) names.set(code, [...(names.get(code) ?? []), form]);
  return [...names].sort().map(([code, forms]) => ruleOf("lexicon", code, "currency", "", unique(forms, code)));
}

const unique = (names: readonly string[], name: string): string[] => [...new Set(names)].filter((each) => each !== name);
