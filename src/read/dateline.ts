const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const ORDER = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// A line that is a date and little else: "9 October 2020", "Published: Friday, October 9, 2020, 18:40", "BAKU, 9 October 2020 -"; in lower
// case, since patterns that ignore case and know all letters take long to compile.
const LEAD = String.raw`^(?:(?:published|posted|updated|date|last updated)(?: on| at)?\s?:?\s{0,3})?(?:(?:[^\d\s,]{1,20} ){0,2}[^\d\s,]{1,20},\s{0,3}){0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s{1,3})?`;
// a clock time behind the date makes it that of a page, whatever is glued to it
const TAIL = String.raw`(?:,?\s{1,3}(?:at\s)?\d{1,2}[:.]\d\d|\s{0,3}(?:$|[-–—/|(]))`;
const DATELINES: readonly RegExp[] = [
  new RegExp(`${LEAD}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?<month>${MONTHS})\\.?,?\\s(?<year>\\d{4})${TAIL}`, "u"),
  new RegExp(`${LEAD}(?<month>${MONTHS})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})${TAIL}`, "u"),
  new RegExp(`${LEAD}(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)${TAIL}`, "u"),
];
const YEAR = /(?:^|\D)(?:1[5-9]|20)\d\d(?:\D|$)/;
/** A dateline begins with a capital or a digit; "on 3 June 2031" is prose. */
const BEGINS = /^[\p{Lu}\d]/u;

/** The date that the head of a text bears, as an ISO date: "BAKU, 9 October 2020 - ..." → "2020-10-09". Only a line that leads with it counts. */
export const datelineOf = (text: string): string | null => datelineIn(text)?.date ?? null;

/** As `datelineOf`, with the words that give it. */
export function datelineIn(text: string): { readonly date: string; readonly line: string } | null {
  const lines = text
    .slice(0, 1200)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  for (const line of lines.slice(0, 8).filter((each) => BEGINS.test(each) && YEAR.test(each)))
    for (const pattern of DATELINES) {
      const match = pattern.exec(line.slice(0, 200).toLowerCase());
      const groups = match?.groups;
      const date = groups && isoOf(groups.year!, groups.month!, groups.day!);
      if (date) return { date, line: line.slice(0, match![0].length).trim() };
    }
  return null;
}

function isoOf(year: string, month: string, day: string): string | null {
  const number = /\d/.test(month) ? Number(month) : ORDER.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
