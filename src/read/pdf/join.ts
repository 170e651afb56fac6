/** Words that keep their hyphen before another: "anti-tank", "self-propelled", "twenty-five". */
const KEEPS = new Set(
  (
    "anti cross half multi non quasi self semi ultra well " +
    "twenty thirty forty fifty sixty seventy eighty ninety two three four five six seven eight nine"
  ).split(" "),
);
const END = /(?<word>[\p{L}\p{N}]{1,40})[-‐]$/u;
const START = /^(?<word>\p{Ll}[\p{L}’']{0,40})/u;
const HANGING = /^(?:and|or|to|und|oder|et|ou|y)\b/;

/**
 * Two lines of a paragraph in one. A hyphen at the end goes only before a small letter and where the text has the word without it or knows no
 * better: "ammuni-" + "tion", but "BM-" + "21", "anti-" + "tank", "30-" + "km", "two- and three-".
 */
export function joinLines(before: string, next: string, words: ReadonlySet<string>): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + next;
  const [end, start] = [END.exec(before)?.groups?.word, START.exec(next)?.groups?.word];
  if (end !== undefined && HANGING.test(next)) return `${before} ${next}`;
  if (end === undefined) return /\p{N}[–/]$/u.test(before) && /^\p{N}/u.test(next) ? before + next : `${before} ${next}`;
  if (start === undefined || /\p{N}/u.test(end)) return before + next;
  const [whole, hyphened] = [`${end}${start}`, `${end}-${start}`].map((word) => words.has(word.toLowerCase()));
  const keeps = hyphened ? !whole : !whole && KEEPS.has(end.toLowerCase());
  return keeps ? before + next : before.slice(0, -1) + next;
}

const WORDS = /[\p{L}][\p{L}’'-]{2,60}/gu;

/** The words of a text that no line end parts. */
export function wordsIn(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.replace(/\S{1,80}[-‐\u00ad]$/, "").matchAll(WORDS)) words.add(word.toLowerCase());
  return words;
}
