import { InputError } from "../input-error.js";
import { normalPhrase } from "../lookup.js";
import { type Claim, type Finding, KINDS, type Kind } from "../types.js";
import { type FilterOptions, knownChoice } from "./options.js";

export interface Filter {
  readonly kinds: ReadonlySet<Kind> | null;
  readonly items: readonly string[] | null;
  readonly docs: ReadonlySet<string> | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly minConfidence: number;
}

/** Checks the filters that were asked for; a wrong one throws InputError. */
export function filterOf(options: FilterOptions): Filter {
  return {
    kinds: options.kind ? new Set(options.kind.map((kind) => knownChoice("kind", kind, KINDS))) : null,
    items: options.item?.map(normalPhrase) ?? null,
    docs: options.doc ? new Set(options.doc) : null,
    since: dateOf("--since", options.since),
    until: dateOf("--until", options.until),
    minConfidence: confidenceOf(options.minConfidence),
  };
}

function dateOf(flag: string, date: string | undefined): string | null {
  if (date === undefined) return null;
  const isDate = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date) && !Number.isNaN(Date.parse(date));
  if (!isDate) throw new InputError(null, `${flag} "${date}" is no date; write 2020, 2020-10 or 2020-10-09`);
  return date;
}

function confidenceOf(text: string | undefined): number {
  const number = Number(text ?? 0);
  if (text?.trim() === "" || !(number >= 0 && number <= 1))
    throw new InputError(null, `--min-confidence "${text}" is no number from 0 to 1`);
  return number;
}

/** Whether a claim passes: by kind, item, document, date and confidence. */
export function keepsClaim(filter: Filter, claim: Claim): boolean {
  return (
    (filter.kinds?.has(claim.kind) ?? true) &&
    (filter.docs?.has(claim.doc) ?? true) &&
    namesItem(filter, claim.item) &&
    isSound(filter, claim)
  );
}

/** Whether a claim may be compared at all: date and confidence are asked of claims, kind, item and document of the finding. */
export function isSound(filter: Filter, claim: Claim): boolean {
  return claim.confidence >= filter.minConfidence && isWithin(filter, claim.asOf ?? claim.published);
}

/** Whether a finding passes: one of its documents is enough. */
export function keepsFinding(filter: Filter, finding: Finding): boolean {
  return (
    (filter.kinds?.has(finding.kind) ?? true) &&
    (filter.docs === null || finding.docs.some((doc) => filter.docs?.has(doc))) &&
    namesItem(filter, finding.item ?? finding.title)
  );
}

/** Whole words, singular or plural: "tanks" finds "tank" and "T-72 tank", not "anti-tank missile". */
function namesItem(filter: Filter, item: string | null): boolean {
  if (filter.items === null) return true;
  const words = ` ${normalPhrase(item ?? "")} `;
  return filter.items.some((wanted) => words.includes(` ${wanted} `) && !words.includes(` anti ${wanted} `));
}

/** ISO dates and intervals compare as text once both ends are written out. */
function isWithin({ since, until }: Filter, date: string | null): boolean {
  if (since === null && until === null) return true;
  if (date === null) return false;
  const [from, to = from] = date.split("/") as [string, string?];
  return (since === null || `${to}~` >= since) && (until === null || from <= `${until}~`);
}
