import type { Pair, Standing } from "../trial.js";
import { type Claim, type Compared, DIMENSIONS_COMPARED } from "../types.js";
import { relate } from "./relate.js";
import type { Subject } from "./subject.js";
import { subjectsIn } from "./topic.js";
import { shareName } from "./words.js";

/** Compares pairs of claims as linking does; `all` are the claims of their documents, which tell what the documents are about. */
export function comparePairs(pairs: readonly (readonly [Claim, Claim])[], all: readonly Claim[]): Pair[] {
  const docs = new Set(pairs.flat().map(({ doc }) => doc));
  const subjects = new Map<string, Subject>();
  for (const doc of docs)
    for (const subject of subjectsIn(all.filter((claim) => claim.doc === doc)).subjects) subjects.set(subject.claim.id, subject);
  return pairs.flatMap(([a, b]) => {
    const [one, two] = [subjects.get(a.id), subjects.get(b.id)];
    return one && two ? [{ a, b, standings: standingsOf(one, two) }] : [];
  });
}

function standingsOf(a: Subject, b: Subject): Standing[] {
  const relations = relate(a, b);
  return DIMENSIONS_COMPARED.map((dimension) => ({ dimension, relation: relations[dimension], why: WHY[dimension](a, b) }));
}

/** What each dimension looks at, in words. */
const WHY: Readonly<Record<Compared, (a: Subject, b: Subject) => string>> = {
  item: (a, b) => side(itemWords(a), itemWords(b)),
  attribute: (a, b) => side(a.attribute || a.aspect, b.attribute || b.aspect),
  action: (a, b) => side(a.actions.join("+"), b.actions.join("+")),
  side: (a, b) => side(a.sides.join("+"), b.sides.join("+")),
  place: placeWords,
  period: (a, b) => side(periodWords(a), periodWords(b)),
};

const NONE = "none told";
const side = (a: string, b: string): string => (a === b ? `both ${a || NONE}` : `${a || NONE} against ${b || NONE}`);

const itemWords = ({ item }: Subject): string => [...item.modifiers, item.id].join(" ");

function placeWords(a: Subject, b: Subject): string {
  if (a.ownNames.length > 0 && b.ownNames.length > 0) return side(a.ownNames.join(", "), b.ownNames.join(", "));
  const shared = a.nearNames.filter((name) => shareName([name], b.nearNames));
  if (shared.length > 0) return `${shared.join(", ")} in both sentences`;
  return side(placesOf(a), placesOf(b));
}

const placesOf = ({ ownNames, nearNames }: Subject): string => [...new Set([...ownNames, ...nearNames])].join(", ");

function periodWords({ when, claim }: Subject): string {
  const day = claim.asOf ?? claim.published ?? "";
  const sort = when.running ? "counted up to it" : when.brief ? "of that day alone" : when.closed ? "a period that is over" : "";
  return [when.past ? "an earlier time of its text" : day, sort].filter(Boolean).join(", ");
}
