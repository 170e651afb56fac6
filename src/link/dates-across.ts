import type { Figure } from "../types.js";
import { factsOf } from "./facts.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import type { Subject } from "./subject.js";
import { shareName } from "./words.js";

/** What is done once to a thing that has a name. */
const ONCE = new Set(["opened", "founded", "established", "built", "completed", "inaugurated", "demolished", "consecrated"]);
/** Dates of one thing that are set against each other. */
const MOST = 50;

/** The day on which one thing was opened or founded, told in two documents that call it by its name, whatever noun each date was given. */
export function datesAcross(dates: readonly Subject[]): Figure[] {
  const told = dates.flatMap((subject) => {
    const thing = isDone(subject) ? onlyThing(subject) : null;
    return thing === null ? [] : [{ subject, key: `${subject.actionKey}|${thing}` }];
  });
  return [...groupBy(told, ({ key }) => key).values()].flatMap((group) => {
    const first = group[0]!.subject;
    const others = group.slice(1, MOST).map(({ subject }) => subject);
    const members = [first, ...others.filter((one) => one.claim.doc !== first.claim.doc && isOnePlace(one, first))];
    return members.length > 1 ? [figureOf("peers", members, [], { nature: "fixed" })] : [];
  });
}

const isDone = ({ actions, claim }: Subject): boolean =>
  actions.length === 1 && ONCE.has(actions[0]!) && claim.bound === "exact" && /^\d{4}-\d\d-\d\d$/.test(claim.value ?? "");

// a sentence that names two museums does not say which of them was opened
function onlyThing({ claim }: Subject): string | null {
  const [thing, ...others] = factsOf(claim.sentence).things;
  return thing === undefined || others.length > 0 ? null : `${thing[0]} ${[...thing[1]].sort().join(" ")}`;
}

const isOnePlace = (a: Subject, b: Subject): boolean =>
  a.ownNames.length === 0 || b.ownNames.length === 0 || shareName(a.ownNames, b.ownNames);
