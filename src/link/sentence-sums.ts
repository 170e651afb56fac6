import type { Claim, Figure } from "../types.js";
import { amountOf } from "./amount.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { type Subject, subjectOf } from "./subject.js";

const TOTAL_BEFORE =
  /(?:\b(?:total(?:ling|ing|s)?(?: of)?|in all|altogether|sum of|overall|combined|together|making|makes?|i\.e\.|=)[\s,:–—-]{0,3}(?:of |some |about )?)$/i;
const TOTAL_AFTER = /^\W{0,3}(?:\p{L}+\W{1,2}){0,3}(?:in all|altogether|in total|overall|combined|together|total)\b/iu;
const AMONG =
  /\b(?:including|include[sd]?|among (?:them|whom|which|these|those)|of which|of whom|of them|of these|of those|whom|out of which)\b/i;
const OF_THE = /\b(?:out )?of (?:the|these|those|its|their|all|a total of)\s*(?:\p{L}+\s){0,2}$/iu;
const LIST_MARK = /[:–—]|\s-\s/;

/** Totals and parts within one sentence or list entry. */
export function sentenceFigures(document: readonly Claim[]): Figure[] {
  const figures: Figure[] = [];
  for (const claims of groupBy(document, (claim) => `${claim.line}|${claim.sentence}`).values()) {
    if (claims.length < 2) continue;
    const subjects = filled(claims);
    for (let at = 0; at < subjects.length; at++) {
      const figure = trailingTotal(subjects, at) ?? leadingTotal(subjects, at);
      if (figure) figures.push(...figure);
    }
  }
  return figures;
}

/** Claims of one sentence as subjects; one without an item ("eight of them") takes the item of the one before it. */
function filled(claims: readonly Claim[]): Subject[] {
  const subjects: Subject[] = [];
  for (const claim of claims) {
    const before = subjects.at(-1)?.claim;
    const item = claim.item ?? before?.item ?? null;
    const subject = item === null || amountOf(claim) === null ? null : subjectOf({ ...claim, item });
    if (subject) subjects.push({ ...subject, claim });
  }
  return subjects;
}

// "287 destroyed, 79 captured, 366 in all"
function trailingTotal(subjects: readonly Subject[], at: number): Figure[] | null {
  const total = subjects[at]!;
  if (total.amount.best === null || at < 2 || !isTotal(total)) return null;
  const parts: Subject[] = [];
  for (let i = at - 1; i >= 0 && isPart(subjects[i]!, total) && !isTotal(subjects[i]!); i--) parts.unshift(subjects[i]!);
  return parts.length > 1 ? [figureOf("sum", [total], parts, { complete: true })] : null;
}

function isTotal(subject: Subject): boolean {
  const [before, after] = around(subject);
  return subject.claim.attribute === "total" || TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after);
}

/** The words of the sentence before and after the number. */
function around({ claim }: Subject): [before: string, after: string] {
  const at = claim.sentence.indexOf(claim.quote);
  return at < 0 ? ["", ""] : [claim.sentence.slice(0, at), claim.sentence.slice(at + claim.quote.length)];
}

// "nine boats: four trawlers and five ferries", "298 people, among them 80 children", "of the 120 passengers 70 were saved and 61 drowned"
function leadingTotal(subjects: readonly Subject[], at: number): Figure[] | null {
  const total = subjects[at]!;
  const next = subjects[at + 1];
  if (!next || total.amount.best === null) return null;
  const between = textBetween(total, next);
  if (between === null || /[.!?;]\s/.test(between)) return null;
  const run = partsAfter(subjects, at);
  if (AMONG.test(between)) return amongParts(total, run.length > 0 ? run : [next].filter((s) => isAmong(s, total)));
  if (OF_THE.test(around(total)[0])) return shares(total, run);
  if (!LIST_MARK.test(between) && !/,/.test(between)) return null;
  return listParts(total, run, LIST_MARK.test(between));
}

function textBetween(a: Subject, b: Subject): string | null {
  const from = a.claim.sentence.indexOf(a.claim.quote);
  const to = a.claim.sentence.indexOf(b.claim.quote, from + a.claim.quote.length);
  return from < 0 || to < 0 ? null : a.claim.sentence.slice(from + a.claim.quote.length, to);
}

function partsAfter(subjects: readonly Subject[], at: number): Subject[] {
  const parts: Subject[] = [];
  for (let i = at + 1; i < subjects.length && isPart(subjects[i]!, subjects[at]!) && !isTotal(subjects[i]!); i++)
    parts.push(subjects[i]!);
  return parts;
}

function isPart(part: Subject, total: Subject): boolean {
  if (part.amount.dimension !== total.amount.dimension || part.amount.best === null) return false;
  if (part.claim.item === null || part.item.classes.has(total.item.id)) return true;
  return isPerson(part) && isPerson(total);
}

const isPerson = (s: Subject): boolean => s.item.family === "person" || s.claim.kind === "people" || s.claim.kind === "casualty";

// money goes for anything: "1.3 billion dollars, of which 400 million for roads"
const isAmong = (part: Subject, total: Subject): boolean =>
  part.amount.dimension === total.amount.dimension && (isPart(part, total) || part.amount.dimension.startsWith("money"));

function amongParts(total: Subject, run: readonly Subject[]): Figure[] | null {
  const whole = total.amount.best!;
  for (let count = run.length; count > 1; count--) {
    const parts = run.slice(0, count);
    if (sum(parts) === whole) return [figureOf("sum", [total], parts, { complete: true })];
  }
  const parts = run.slice(0, 4).filter((part) => itemTold(part, total));
  return parts.length > 0 ? parts.map((part) => figureOf("part", [total], [part], { relations: { item: "contained" } })) : null;
}

// Of "200 people, including 40 children, and 200 houses" only what the total's words can hold.
const itemTold = (part: Subject, total: Subject): boolean => isAmong(part, total);

// "of the 120 passengers 70 were saved and 61 drowned": together no more than the total, the rest may go unsaid
function shares(total: Subject, run: readonly Subject[]): Figure[] | null {
  if (run.length === 0) return null;
  const fates = new Set(run.map((part) => part.actions.join("+") || part.item.id));
  const apart = run.length > 1 && fates.size === run.length;
  const whole = total.amount.best!;
  if (apart && sum(run) >= whole) return [figureOf("sum", [total], run, { complete: true })];
  return run.map((part) => figureOf("part", [total], [part], { relations: { action: "contained" } }));
}

function listParts(total: Subject, run: readonly Subject[], marked: boolean): Figure[] | null {
  const whole = total.amount.best!;
  for (let count = run.length; count > 1; count--) {
    const parts = run.slice(0, count);
    if (sum(parts) === whole) return [figureOf("sum", [total], parts, { complete: true })];
  }
  const told = run.filter(
    (part) => part.claim.item === null || part.item.id !== total.item.id || part.claim.place !== total.claim.place,
  );
  const closes = run.length > 1 && /\band\s*(?:\p{L}+\s){0,2}$/iu.test(textBetween(run.at(-2)!, run.at(-1)!) ?? "");
  return marked && closes && told.length === run.length && run.every((part) => !part.amount.hedged)
    ? [figureOf("sum", [total], run, { complete: true })]
    : null;
}

const sum = (parts: readonly Subject[]): number => parts.reduce((all, part) => all + part.amount.best!, 0);
