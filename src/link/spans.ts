import type { Figure } from "../types.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import type { Subject } from "./subject.js";

const BEGINNING =
  /\b(?:start(?:ed|s)?|beg[aiu]n(?:s|ning)?|outbreak|broke out|launched|since|from|unleashed|attacked|opened|walked out|went on strike|set (?:off|out|sail)|entered|left)\b/i;
/** Dates of one document that are tried as ends of a duration. */
const MOST_DATES = 60;

/** Durations of a document against its dates: "the 18-day strike" and 3 to 20 May, "28 years" and "since 1992". */
export function spanFigures(document: readonly Subject[]): Figure[] {
  const durations = document.filter(
    (s) => s.amount.dimension === "duration" && s.amount.best !== null && s.claim.bound === "exact",
  );
  if (durations.length === 0) return [];
  const dates = document.filter((s) => s.amount.dimension === "date").slice(0, MOST_DATES);
  const figures = durations.flatMap((duration) => pairSpan(duration, dates) ?? sinceSpan(duration, dates) ?? []);
  return [
    ...groupBy(figures, ({ mentions, parts }) =>
      [mentions[0]!.amount.best, ...parts.map(({ claim }) => claim.value)].join("|"),
    ).values(),
  ].map(together);
}

// the war of 44 days that is spoken of four times is checked once
const together = (figures: readonly Figure[]): Figure => ({
  ...figures[0]!,
  mentions: figures.flatMap(({ mentions }) => mentions),
});

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(value);

/** Durations this long are seldom met by two dates by chance. */
const TELLING_DAYS = 15;
/** Characters within which a date belongs to what is said of a duration. */
const NEAR = 300;

// two dates of the document as many days apart as stated: silent where they are not, since other dates may be meant
function pairSpan(duration: Subject, dates: readonly Subject[]): Figure[] | null {
  const days = duration.amount.best!;
  if (duration.claim.unit !== "day" || days < 3) return null;
  const whole = dates.filter((date) => date.amount.low === date.amount.high && isDay(date.claim.value ?? ""));
  const starts = whole.filter(({ claim }) => BEGINNING.test(`${claim.action ?? ""} ${claim.item ?? ""} ${claim.sentence}`));
  for (const counted of [0, 1])
    for (const start of starts)
      for (const end of whole) {
        const between = end.amount.low - start.amount.low;
        if (between + counted !== days) continue;
        const isNear = Math.abs(end.claim.start - duration.claim.start) < NEAR;
        const isOne = duration.claim.item !== null && (start.item.id === duration.item.id || end.item.id === duration.item.id);
        if (isNear || isOne || days >= TELLING_DAYS)
          return [figureOf("sum", [duration], [start, end], { span: [between, between + 1] })];
      }
  return null;
}

// 28 years of talks in a text of 2020, and "since 1992"
function sinceSpan(duration: Subject, dates: readonly Subject[]): Figure[] | null {
  const years = duration.claim.best!;
  const stated = duration.claim.asOf ?? duration.claim.published;
  if (duration.claim.unit !== "year" || stated === null || years < 3) return null;
  const year = Number(stated.split("/").at(-1)!.slice(0, 4));
  const starts = dates.filter(
    (date) => /^\d{4}$/.test(date.claim.value ?? "") && isSince(date) && year - Number(date.claim.value) === years,
  );
  const own = starts.filter((date) => isSameTopic(date, duration) || years > 20);
  return own.length > 0 ? [figureOf("sum", [duration], own, { span: [duration.amount.best!, duration.amount.best!] })] : null;
}

const isSince = ({ claim }: Subject): boolean => {
  const at = claim.sentence.indexOf(claim.quote);
  return /\bsince(?: the year)?\s$/i.test(claim.sentence.slice(0, Math.max(0, at)));
};

const isSameTopic = (a: Subject, b: Subject): boolean =>
  a.item.id === b.item.id ||
  a.ownNames.some((name) => b.nearNames.includes(name)) ||
  b.ownNames.some((name) => a.nearNames.includes(name));
