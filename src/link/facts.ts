import { tableOf } from "../in-force.js";
import { COUNTRIES } from "../lexicon/countries.js";
import { OCCASIONS } from "../lexicon/everyday.js";
import { CRAFT, NAMED_THINGS, VESSELS, WRECKS } from "../lexicon/named-things.js";
import { namesOfCountry, ownCountries } from "../nations.js";
import { namesOf, skeleton } from "./words.js";

/** What a sentence names, read once for all its claims. */
export interface Facts {
  readonly names: readonly string[];
  readonly lands: readonly string[];
  readonly occasions: readonly string[];
  /** Things with a name of their own, by kind: "museum" → ["glass"] of the Glass Museum. */
  readonly things: ReadonlyMap<string, readonly string[]>;
  /** The craft that it says were wrecked: "trawler". */
  readonly craft: readonly string[];
}

export const factsOf = (sentence: string): Facts => ({
  names: namesOf(sentence, true),
  lands: landsOf(sentence),
  occasions: occasionsOf(sentence),
  things: thingsIn(sentence),
  craft: [...sentence.matchAll(WRECK)].map(({ groups }) => CRAFT.get((groups!.craft ?? groups!.of)!.toLowerCase())!),
});

const LAND_WORDS = tableOf(
  (own) =>
    new Map(
      [...COUNTRIES, ...ownCountries(own)].flatMap((country) =>
        namesOfCountry(country).map((name) => [name, country.id] as const),
      ),
    ),
);

/** The countries that a text names: "South Korean" is South Korea's, "Korean" nobody's. */
export const landsOf = (text: string): readonly string[] => withoutLands(text)[0];

/** The countries of a text, and what else it says: "South Korean coast" → South Korea, " coast". */
export function withoutLands(text: string): readonly [lands: readonly string[], rest: string] {
  const found = new Set<string>();
  let rest = "";
  let told = 0;
  const words = [...text.matchAll(/\p{Lu}\p{L}+/gu)];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(3, words.length - at); length > 0; length--) {
      const last = words[at + length - 1]!;
      const end = last.index + last[0].length;
      const land = LAND_WORDS().get(text.slice(words[at]!.index, end));
      if (land === undefined) continue;
      found.add(land);
      rest += text.slice(told, words[at]!.index);
      told = end;
      at += length - 1;
      break;
    }
  }
  return [[...found], rest + text.slice(told)];
}

function occasionsOf(sentence: string): readonly string[] {
  const found = new Set<string>();
  // "March" is a month before it is a march
  for (const word of sentence
    .replaceAll("March", "")
    .toLowerCase()
    .match(/\p{L}{4,20}/gu) ?? []) {
    const occasion = OCCASIONS.get(word);
    if (occasion) found.add(occasion);
  }
  return [...found];
}

const THING = new RegExp(`\\b(?<kind>${NAMED_THINGS.join("|")})s?\\b`, "giu");
const NAME_AHEAD = /(?:\p{Lu}[\p{L}'’-]{1,20}\s){1,4}$/u;
const NO_NAME = /^(?:The|A|An|In|At|On|Of|And|This|That|Its|Their|Our)$/;
const VESSEL = new RegExp(`\\b(?:${VESSELS.join("|")})\\s[“"‘']?(?<name>\\p{Lu}[\\p{L}'’-]{2,20})`, "gu");

const CRAFTS = [...CRAFT.keys()].join("|");
const WRECK = new RegExp(
  `\\b(?:(?<craft>${CRAFTS})\\s(?:[^\\s.;]{1,20}\\s){0,4}?(?:${WRECKS.join("|")})|(?:sinking|capsizing|wreck|crash|derailment) of (?:an?|the) (?:\\p{Ll}{1,20}\\s){0,2}(?<of>${CRAFTS}))\\b`,
  "giu",
);

/** "the Glass Museum in Halst" → museum: glass; "the steamer Concord" → vessel: concord. */
export function thingsIn(text: string): ReadonlyMap<string, readonly string[]> {
  const things = new Map<string, string[]>();
  const add = (kind: string, words: readonly string[]) => {
    const own = words.filter((word) => word !== "" && !NO_NAME.test(word));
    if (own.length > 0) things.set(kind, [...(things.get(kind) ?? []), ...own.map(skeleton)]);
  };
  for (const match of text.matchAll(THING)) {
    const ahead = NAME_AHEAD.exec(text.slice(Math.max(0, match.index - 90), match.index));
    if (ahead) add(match.groups!.kind!.toLowerCase(), ahead[0].split(/\s/));
  }
  for (const { groups } of text.matchAll(VESSEL)) add("vessel", [groups!.name!]);
  return things;
}

/** True where both name a thing of one kind, and no such thing is in both: two museums, two ships. */
export function areRivals(a: ReadonlyMap<string, readonly string[]>, b: ReadonlyMap<string, readonly string[]>): boolean {
  for (const [kind, names] of a) {
    const others = b.get(kind);
    if (others && !names.some((name) => others.includes(name))) return true;
  }
  return false;
}
