import type { Figure } from "../types.js";
import { wordsAhead, wordsAround } from "./around.js";
import { figureOf } from "./figure.js";
import { textBetween } from "./sentence.js";
import type { Subject } from "./subject.js";

/** "the other five", "the remaining nine", "the rest, 30,": what is left of a whole when its parts are taken away. */
const REST =
  /\b(?:(?:the|all|its|their) (?:other|remaining)|the (?:rest|others|remainder)\s?[,–—(]\s?)\s?(?:(?:about|some|around)\s)?$/iu;
/** "the other two will follow" are all that is left; "the other two men in the car" may be none of them. */
const OTHER = /\b(?:the|its|their) other\s$/iu;
const BARE = /^(?:[,.;]|\s(?:are|is|were|was|have|has|had|will|would|may|can|could|must|remain|remained|stayed)\b)/iu;
/** "three remain open", "nine are left" */
const LEFT = /^\s(?:(?:\p{L}+\s)?remain(?:s|ed)?|(?:are|is|were|was) (?:still )?left)\b/iu;
const OF = /^\s(?:out )?of\b[^.;,]{0,40}$/iu;
const OPENS = /(?:^|[.,;]\s)\W{0,2}(?:out )?of (?:(?:the|its|their|all|these|those|\p{L}+['’]s)\s){0,2}$/iu;
/** Claims before a rest that may be what it is left of, and characters. */
const LOOKED = 5;
const NEAR = 320;

/** "Nine of the 14 clinics have reopened ... the other five will follow": the parts and the rest make the whole. */
export function restSums(document: readonly Subject[]): Figure[] {
  return document.flatMap((rest, at) => {
    const around = isCount(rest) ? wordsAround(rest.claim, 40) : null;
    if (around === null) return [];
    const isRest = REST.test(around[0]);
    if (!isRest && !LEFT.test(around[1])) return [];
    const found = wholeBefore(document, at);
    if (found === null) return [];
    const parts = [...found.parts, rest];
    const made = parts.reduce((sum, { amount }) => sum + (amount.best ?? Number.NaN), 0);
    const isTold = found.parts.length === 1 && OTHER.test(around[0]) && BARE.test(around[1]);
    return made === found.whole.amount.best || isTold ? [figureOf("sum", [found.whole], parts, { complete: true })] : [];
  });
}

const isCount = ({ claim, amount }: Subject): boolean =>
  amount.dimension === "count" && claim.bound === "exact" && amount.best !== null && claim.modality !== "denied";

interface Found {
  readonly whole: Subject;
  readonly parts: readonly Subject[];
}

/** The whole told last before a rest, with the parts told of it. */
function wholeBefore(document: readonly Subject[], at: number): Found | null {
  const rest = document[at]!;
  const before = document
    .slice(Math.max(0, at - LOOKED), at)
    .filter((s) => s.claim.doc === rest.claim.doc && rest.claim.start - s.claim.end <= NEAR && isCount(s));
  for (let i = before.length - 1; i >= 0; i--) {
    const whole = before[i]!;
    if (statedOf(whole) <= statedOf(rest) || !isAlike(whole, rest)) continue;
    const first = before[i - 1];
    const isOf = first && isAlike(first, whole) && OF.test(textBetween(first.claim, whole.claim) ?? "");
    const opens = OPENS.test(wordsAhead(whole.claim, 40));
    if (!isOf && !opens) continue;
    const parts = [...(isOf ? [first] : []), ...before.slice(i + 1).filter((part) => isAlike(part, whole))];
    return parts.length > 0 ? { whole, parts } : null;
  }
  return null;
}

const statedOf = ({ amount }: Subject): number => amount.best ?? 0;

const isAlike = (a: Subject, b: Subject): boolean =>
  a.item.id === b.item.id ||
  a.claim.item === null ||
  b.claim.item === null ||
  a.item.classes.has(b.item.id) ||
  b.item.classes.has(a.item.id);
