import type { Claim } from "../types.js";
import { wordsAround } from "./around.js";
import { type Facts, landsOf, withoutLands } from "./facts.js";
import type { Item } from "./item.js";
import { placeWords, skeleton } from "./words.js";

/** Where a number is of. */
export interface Places {
  /** Names in item and place, a country set apart by "outside" as a name of its own: "not china". */
  readonly ownNames: readonly string[];
  /** Finer than a country. */
  readonly scoped: boolean;
}

const OUTSIDE =
  /\b(?:outside(?: of)?|apart from|excluding|except for|other than)\s(?:the\s|mainland\s)?(?<name>\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}[\p{L}-]{2,20}){0,2})/u;
const REGION =
  /\bin (?:the )?(?<part>(?:\p{Ll}{3,8}-)?(?:north|south|east|west|centr|mid|upper|lower|inner|outer|coast|border)\p{Ll}{0,8}) ?-?(?:region|province|part|area|zone|sector|district)s?\b/giu;

/** The names in item and place of a claim; "in eastern region" is one as well. */
export function placesOf(claim: Claim, item: Item, { lands }: Facts): Places {
  // "South Korean Coast" and "South Korea" are one country
  const [own, rest] = withoutLands(isNamed(claim) ? claim.place! : "");
  const named = [...own.map(skeleton), ...placeWords(rest)];
  const excepted = lands.length > 0 ? exceptedLand(claim) : null;
  const isLand = own.length > 0;
  const within = named.length === 0 || isLand ? regionOf(claim) : null;
  const places = excepted !== null ? [`not ${excepted}`] : within !== null ? [within] : named;
  return {
    ownNames: [...new Set([...item.names, ...places])],
    scoped: within !== null || (named.length > 0 && !isLand),
  };
}

// a place that only the story tells is told by another text at another grain: the mine, its county, its state
function isNamed({ place, sentence }: Claim): boolean {
  if (place === null) return false;
  const told = sentence.toLowerCase();
  const words = place.split(/[\s-]/).filter((word) => /^\p{Lu}|\d/u.test(word));
  return !/\p{Lu}/u.test(place) || words.some((word) => told.includes(word.toLowerCase()));
}

// "outside China there are 1,076 cases": everywhere else
function exceptedLand(claim: Claim): string | null {
  const around = wordsAround(claim, 60);
  if (around === null) return null;
  const name = (OUTSIDE.exec(around[0].replace(/^Outside/, "outside")) ?? OUTSIDE.exec(around[1].slice(0, 40)))?.groups?.name;
  return name === undefined ? null : (landsOf(name)[0]?.toLowerCase() ?? null);
}

// the last that was named before the number
function regionOf(claim: Claim): string | null {
  const around = wordsAround(claim, 120);
  if (around === null) return null;
  const part = [...around[0].matchAll(REGION)].at(-1)?.groups?.part;
  return part === undefined ? null : `${part.toLowerCase()} region`;
}
