import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { nameAt, TIMES } from "./name-at.js";
import { isPersons } from "./named.js";
import { roleAt, type Sides } from "./owner.js";
import { isNationId, partyAt } from "./parties.js";
import { phraseEnd, type Scene } from "./scene.js";
import { DETERMINERS, isCapitalised, isStop, PRONOUNS } from "./words.js";

const DEEDS = /^(?:flight|sortie|mission|raid|strike|airstrike|attack|patrol|landing|launch)$/;
const DO =
  /^(?:made|makes?|flew|flown|flies|conducted|conducts?|performed|performs?|delivered|launched|mounted|carried|executed)$/;

/** "Borian jets made 400 sorties": deeds belong to who does them. */
export function deedSide({ tokens }: Scene, { item, quantity }: Mention, sides: Sides): string | null {
  if (!item || !DEEDS.test(item.head)) return null;
  let verb = quantity.from - 1;
  while (verb > 0 && verb > quantity.from - 10 && !DO.test(tokens[verb]!.lower)) verb--;
  if (!DO.test(lowerOf(tokens[verb]))) return null;
  for (let at = verb - 1; at >= 0 && at > verb - 10; at--) {
    if (isStop(tokens[at]!) || tokens[at]!.text === ",") return null;
    const party = roleAt(tokens, at, sides);
    if (party) return /^(?:in|on|at|near|over|against|from)$/.test(lowerOf(tokens[at - 1])) ? null : party;
  }
  return null;
}

const FIRED = /^(?:fired|launched|sent|aimed|dropped|hurled)$/;

/** "90 missiles which Boria fired at Norland" */
export function firedSide({ tokens }: Scene, mention: Mention, sides: Sides): string | null {
  if (mention.kind !== "equipment" && mention.kind !== "count") return null;
  const end = phraseEnd(mention);
  const at = /^(?:which|that)$/.test(tokens[end]?.lower ?? "") ? end + 1 : end;
  const party = tokens[at] ? roleAt(tokens, at, sides) : null;
  if (!party) return null;
  const behind = tokens.slice(at + 1, at + 5).findIndex(({ lower }) => FIRED.test(lower));
  return behind >= 0 && behind < 3 ? party : null;
}

/** "40,000 fled Boria", "refugees fleeing Boria": whom a land loses are its people. */
export function fledSide({ tokens }: Scene, mention: Mention, { cast }: Sides): string | null {
  if (!isPersons(mention) && mention.kind !== "rate") return null;
  for (let at = Math.max(1, mention.quantity.from - 12); at < mention.quantity.to + 14 && at + 1 < tokens.length; at++) {
    if (!/^(?:fled|fleeing|flee)$/.test(tokens[at]!.lower)) continue;
    const land = partyAt(tokens, at + 1, cast);
    return land && !land.demonym && isNationId(land.id) ? land.id : null;
  }
  return null;
}

/** "were returned to us", "return of 3 islands to Boria". */
export function receiver({ tokens }: Scene, mention: Mention, names: readonly string[], sides: Sides): string | null {
  if (!names.includes("returned")) return null;
  for (let at = mention.quantity.to; at + 1 < tokens.length && !isStop(tokens[at]!); at++) {
    const party = tokens[at]!.lower === "to" ? roleAt(tokens, at + 1, sides) : null;
    if (party) return party;
  }
  return null;
}

const SEATS = /^(?:seat|mandate|vote)$/;
const WON =
  /^(?:won|wins?|took|takes?|gained|gains?|secured|secures?|got|gets?|leading|leads|led|ahead|bagged|bags|has|have|had|holds?|held|captured|retained|lost|loses)$/;
const GOES_TO = /^(?:for|to|by)$/;
const BODIES = /^(?:Parliament|Senate|House|Assembly|Congress|Council|Chamber|Commons|Bundestag|Knesset)$/;

/** "The Lark Party won 52 seats", "Lark Party – 5 seats", "12 seats for the Lark Party": whose they are. */
export function seatSide(scene: Scene, mention: Mention): string | null {
  const { tokens } = scene;
  if (!mention.item || !SEATS.test(mention.item.head)) return null;
  const end = phraseEnd(mention);
  const to = /^(?:went|going|goes)$/.test(lowerOf(tokens[end])) ? end + 1 : end;
  if (GOES_TO.test(lowerOf(tokens[to]))) {
    const name = nameAt(tokens, tokens[to + 1]?.lower === "the" ? to + 2 : to + 1);
    if (name && isParty(name.words)) return name.words.join(" ");
  }
  return nameInRow(tokens, mention.quantity.from) ?? nameBeforeVerb(tokens, mention.quantity.from);
}

/** "The Larks won 40 seats and the Herons 12": the name right before the number, where the verb is left out. */
function nameInRow(tokens: readonly Token[], figure: number): string | null {
  let first = figure;
  while (first > 0 && first > figure - 5 && isCapitalised(tokens[first - 1]!) && !TIMES.has(tokens[first - 1]!.lower)) first--;
  const lead = lowerOf(tokens[first - 1]) === "the" ? first - 2 : first - 1;
  // "gave the Larks 40 seats"
  const joins = /^(?:[,;:]|and|gave|give|gives|handed|awarded)$/;
  if (first === figure || lead < 1 || !joins.test(tokens[lead]!.lower)) return null;
  const words = tokens.slice(first, figure).map(({ text }) => text);
  return isParty(words) ? words.join(" ") : null;
}

/** The name that ends right before the verb, or before the sign or "with", that the figure follows. */
function nameBeforeVerb(tokens: readonly Token[], figure: number): string | null {
  for (let at = figure - 1; at > 0 && at > figure - 7; at--) {
    const { lower, text } = tokens[at]!;
    if (isStop(tokens[at]!) || text === ",") return null;
    if (!WON.test(lower) && !/^(?:[–—:-]|with)$/.test(lower)) continue;
    let last = at - 1;
    while (
      last > 0 &&
      /^(?:has|have|had|is|are|was|were|may|could|might|will|would|also|only|,|\)|take|party|alliance|bloc|coalition)$/.test(
        tokens[last]!.lower,
      )
    )
      last--;
    if (!isCapitalised(tokens[last]!) || TIMES.has(tokens[last]!.lower)) return null; // "approved on Thursday with 221 votes"
    let first = last;
    while (first > 0 && first > last - 6 && continuesName(tokens, first)) first--;
    while (first < last && TIMES.has(tokens[first]!.lower)) first++; // "on Friday Larks held 31 seats"
    if (/^(?:in|at|on|near)$/.test(lowerOf(tokens[first - 1]))) return null; // "elected in Velm with 52 votes"
    const name = nameAt(tokens, first > 0 || tokens[first]!.lower !== "the" ? first : first + 1);
    const words = name?.words[0]?.toLowerCase() === "the" ? name.words.slice(1) : name?.words;
    return words?.length && isParty(words) ? words.join(" ") : null;
  }
  return null;
}

// "Christian-Democratic Party"
const continuesName = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]!.kind === "word" && isCapitalised(tokens[at - 1]!)) || (tokens[at - 1]!.text === "-" && tokens[at - 1]!.glued);

const isParty = (words: readonly string[]): boolean =>
  !BODIES.test(words.at(-1)!) &&
  !(words.length === 1 && (PRONOUNS.has(words[0]!.toLowerCase()) || DETERMINERS.has(words[0]!.toLowerCase())));
