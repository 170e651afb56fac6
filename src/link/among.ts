import type { Figure } from "../types.js";
import { clauseOf, wordsAhead, wordsBehind } from "./around.js";
import { figureOf } from "./figure.js";
import { isPerson } from "./listed.js";
import { isHarm, statedOf } from "./lots.js";
import { inOneSentence, textBetween } from "./sentence.js";
import type { Subject } from "./subject.js";

/** Characters within which a text still speaks of the toll that it told. */
const NEAR = 1200;
const AMONG =
  /\b(?:among|of|included? (?:in|among)|count(?:ed|s)? among) (?:the|those|its|their) (?:\p{L}+ )?(?:dead|deaths|bod(?:y|ies)|corpses|victims?|killed|fatalities|casualties|injured|wounded|missing|deceased)\b/iu;
const OPENED = /\b(?:dead|victims|fatalities|casualties|injured|wounded|missing) (?:include[sd]?|including|were|are) $/i;
const TAKING =
  /\b(?:taking|bringing|raising|pushing|lifting|sending|putting) (?:the|its|their) (?:\p{L}+ ){0,4}(?:toll|count|tally|total|number)\b[^.;]{0,40}\bto (?:\p{L}+ ){0,3}\P{L}{0,2}$/iu;

/** "Four children were among the dead", "36 bodies were found, taking the toll to 110": parts of the toll that the text tells. */
export function partsOfTolls(document: readonly Subject[]): Figure[] {
  const tolls = document.filter((s) => isHarm(s) && s.claim.modality === "asserted" && s.amount.best !== null);
  return tolls.flatMap((part, at) => {
    const whole = takenTo(tolls, at) ?? (isAmong(part) ? tollOf(tolls, at) : null);
    return whole ? [figureOf("part", [whole], [part], { relations: { item: "contained" } })] : [];
  });
}

function isAmong(part: Subject): boolean {
  const ahead = wordsAhead(part.claim, 40);
  return AMONG.test(clauseOf(part.claim)) || AMONG.test(shared(part)) || OPENED.test(ahead);
}

// "At least nine boys and 18 nurses were among the dead": said of both
function shared({ claim }: Subject): string {
  const behind = wordsBehind(claim, 90);
  const stop = behind.search(/[.;]|\s(?:but|while|when|who|which)\s/);
  return behind.slice(0, stop < 0 ? undefined : stop);
}

/** The toll that this one raised, in the same sentence. */
function takenTo(tolls: readonly Subject[], at: number): Subject | null {
  const [part, next] = [tolls[at]!, tolls[at + 1]];
  if (!next || next.actionKey !== part.actionKey || !inOneSentence(part.claim, next.claim) || statedOf(next) < statedOf(part))
    return null;
  return TAKING.test(textBetween(part.claim, next.claim) ?? "") ? next : null;
}

/** The toll told last before it, of all persons and not smaller; else the one told next. */
function tollOf(tolls: readonly Subject[], at: number): Subject | null {
  const part = tolls[at]!;
  const fits = (other: Subject): boolean =>
    other.actionKey === part.actionKey &&
    other.claim.attribute !== "increment" &&
    statedOf(other) > statedOf(part) &&
    Math.abs(other.claim.start - part.claim.start) <= NEAR &&
    isPerson(other) &&
    !isAmong(other) &&
    (other.item.id === "person" || part.item.classes.has(other.item.id));
  return tolls.slice(0, at).findLast(fits) ?? tolls.slice(at + 1).find(fits) ?? null;
}
