import type { Claim, Figure } from "../types.js";
import { wordsAhead } from "./around.js";
import { figureOf } from "./figure.js";
import { sentencesOf, textBetween } from "./sentence.js";
import { filledSubjects } from "./sentence-sums.js";
import type { Subject } from "./subject.js";
import { looseness } from "./sum-room.js";

const FROM = /\bfrom (?:about |some |around |nearly |almost |just |over |under |more than )?\P{L}{0,3}$/iu;
const TO = /^[^.;:()]{0,60}\bto (?:about |some |around |nearly |almost |just |over |under |more than )?[^\p{L}\d]{0,3}$/iu;
/** A change of another measure than the difference of the two ends. */
const OTHER_CHANGE =
  /\b(?:average|averages?d?|annual|annually|a year|per year|each|every|yearly|monthly|median|adjusted|like-for-like|organic|currency|real terms|relative|points?|further|another|almost|nearly|at least|up to)\b/i;
const CHANGED =
  /\b(?:by|rise of|increase of|fall of|drop of|growth of|gain of|decline of|up|down|or|rose|grew|fell|dropped|increased|decreased)\s(?:about |some |around )?\P{L}{0,3}$/iu;

/** A change told twice: "rose by 250 from 1,150 to 1,400", "grew 25 percent from 800 to 1,000". */
export function moveSums(document: readonly Claim[]): Figure[] {
  return sentencesOf(document).flatMap((claims) => {
    if (claims.length < 3 || !claims.some(({ attribute }) => attribute === "change")) return [];
    const subjects = filledSubjects(claims);
    const changes = subjects.filter(({ claim }) => claim.attribute === "change" && claim.bound === "exact");
    const ends = endsIn(subjects.filter(({ claim }) => claim.attribute !== "change"));
    // two changes or two moves in one sentence may go crosswise
    const [change] = changes;
    if (changes.length !== 1 || ends.length !== 1 || !change || OTHER_CHANGE.test(claims[0]!.sentence)) return [];
    return moveOf(change, ends[0]!) ?? [];
  });
}

function endsIn(subjects: readonly Subject[]): [Subject, Subject][] {
  return subjects.slice(1).flatMap((to, at): [Subject, Subject][] => {
    const from = subjects[at]!;
    const isMove =
      from.amount.dimension === to.amount.dimension &&
      !/^(?:date|duration|clock|percent)/.test(from.amount.dimension) &&
      FROM.test(wordsAhead(from.claim, 40)) &&
      isSpan(textBetween(from.claim, to.claim) ?? ".");
    return isMove ? [[from, to]] : [];
  });
}

// "to 412 million from 380 million, while revenue grew to 5.1 billion": another clause is another move
const isSpan = (between: string): boolean =>
  TO.test(between) && !/\b(?:while|whereas|and|but|as|which|although|though)\b/i.test(between);

function moveOf(change: Subject, [from, to]: [Subject, Subject]): Figure | null {
  if ([from, to].some(({ amount, claim }) => !amount.best || claim.bound !== "exact")) return null;
  if (!CHANGED.test(wordsAhead(change.claim, 40))) return null;
  const [one, two] = [from.amount.best!, to.amount.best!];
  const room = looseness(to) + looseness(from);
  if (change.claim.unit === "percent") {
    const made = tidy((100 * Math.abs(two - one)) / one);
    const slack = Math.max(1, (100 * room * (one + two)) / (one * one));
    return figureOf("sum", [wide(change, slack)], [from, to], { span: [made, made], complete: true });
  }
  if (change.amount.dimension !== to.amount.dimension) return null;
  const made = tidy(Math.abs(two - one));
  return figureOf("sum", [wide(change, 2 * looseness(change) + room)], [from, to], { span: [made, made], complete: true });
}

const tidy = (value: number): number => Number(value.toPrecision(6));

const wide = (s: Subject, room: number): Subject => ({
  ...s,
  amount: { ...s.amount, low: s.amount.low - room, high: s.amount.high + room },
});
