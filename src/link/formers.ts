import { formerOf, isToldBefore } from "../former.js";
import { STANDS, STEPS } from "../lexicon/former.js";
import type { Figure } from "../types.js";
import { wordsAhead, wordsAround } from "./around.js";
import { areOneAspect } from "./aspect.js";
import { figureOf } from "./figure.js";
import { inOneSentence, textBetween } from "./sentence.js";
import type { Subject } from "./subject.js";

/** Numbers of one sentence of which one is what the other was before. */
export interface Succession {
  readonly former: Subject;
  readonly now: Subject;
}

/** Claims of a sentence that are tried as the second of a pair. */
const TRIED = 4;
/** Characters around two numbers that tell how they are set against each other. */
const REACH = 110;

/** "Revenue rose to 412 million from 380 million a year earlier": the pairs of a document, its claims in text order. */
export function successionsIn(document: readonly Subject[]): Succession[] {
  return document.flatMap((a, at) => {
    for (const b of document.slice(at + 1, at + 1 + TRIED)) {
      if (!inOneSentence(a.claim, b.claim)) return [];
      if (b.amount.dimension !== a.amount.dimension || !areAlike(a, b)) continue;
      return successionOf(a, b) ?? [];
    }
    return [];
  });
}

function successionOf(a: Subject, b: Subject): Succession | null {
  const between = textBetween(a.claim, b.claim)?.replace(ASIDE, ",") ?? null;
  const [ahead, behind] = [wordsAround(a.claim, REACH)?.[0], wordsAround(b.claim, REACH)?.[1]];
  if (between === null || ahead === undefined || behind === undefined) return null;
  const former = formerOf({ ahead, between, behind });
  return former === null ? null : former === "first" ? { former: a, now: b } : { former: b, now: a };
}

/** ", or 8 cents per share," */
const ASIDE = /^,\s(?:or|that is|equal to)\s[^,;.]{1,50},/i;

const NUMBERS = new Set(["date", "time", "duration"]);

const areAlike = (a: Subject, b: Subject): boolean =>
  [a, b].every(({ claim }) => !NUMBERS.has(claim.kind) && !STEPS.has(claim.attribute ?? "") && claim.modality === "asserted") &&
  (a.claim.unit === b.claim.unit || a.amount.dimension !== "count") &&
  areOneAspect(a, b) &&
  (a.sideKey === b.sideKey || a.sideKey === "" || b.sideKey === "") &&
  (a.actionKey === b.actionKey || a.actionKey === "" || b.actionKey === "") &&
  haveOneItem(a, b);

const haveOneItem = (a: Subject, b: Subject): boolean =>
  (isOfPersons(a) && isOfPersons(b)) ||
  a.item.id === b.item.id ||
  isOpen(a) ||
  isOpen(b) ||
  a.item.classes.has(b.item.id) ||
  b.item.classes.has(a.item.id);

/** What was told before: no value of the day of its document. A date of its own says when it held. */
export function formersIn(document: readonly Subject[], successions: readonly Succession[]): Set<Subject> {
  const found = new Set(successions.filter(isUndated).map(({ former }) => former));
  for (const s of document)
    if (s.claim.asOfBasis !== "text" && !NUMBERS.has(s.claim.kind) && isToldBefore(wordsAhead(s.claim, REACH))) found.add(s);
  return found;
}

const isUndated = ({ former, now }: Succession): boolean =>
  former.claim.asOfBasis !== "text" || former.at === null || now.at === null || former.at >= now.at;

/** The two values of each pair, the former first. */
export const successionFigures = (successions: readonly Succession[]): Figure[] =>
  successions.map(({ former, now }) => figureOf("peers", [now, former], [], { nature: natureOf(former, now), anchored: false }));

const grown = ({ amount }: Subject): number => amount.best ?? (Number.isFinite(amount.low) ? amount.low : amount.high);

// a toll that fell to 12 "from 20 a year earlier" is another year's
const natureOf = (former: Subject, now: Subject): Figure["nature"] =>
  now.nature === "grows" && grown(now) >= grown(former) ? "grows" : "moves";

// "against a previous estimate of 7.9 percent" has no other item than what was estimated
const isOpen = ({ item }: Subject): boolean => item.id === "" || STANDS.has(item.id);

// the men that an army lost are soldiers, and 280 "men" are the same
const isOfPersons = ({ claim }: Subject): boolean => claim.kind === "casualty" || claim.kind === "people";
