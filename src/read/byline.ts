const LEAD = /^(?:(?:posted|written|published|reported|reporting|story|text|words|opinion)\s{1,3})?by:?\s{1,3}/i;
/** What stands behind the names on one line: a day, a place, what they are. */
const BEHIND =
  /\s{0,3}(?:[|•·–—(]|,?\s(?:in|on|at|for|updated|published|posted)\s|,\s{0,3}(?:\d|\p{Lu}\p{Ll}{2,9}\s\d)|\s\d{1,2}\s\p{Lu}\p{Ll}{2,9}\s\d{4}).{0,400}$/u;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]{0,30}(?: (?:van|von|der|de|del|da|di|la|bin|al|el|ter)){0,3}(?: \p{Lu}[\p{L}.’'-]{0,30}){1,4}`;
const LINE = new RegExp(String.raw`^By (?<who>${NAME}(?:(?:, | and | & |, and )${NAME}){0,4})(?:$|, |\s[|•·–—(])`, "u");
const LONGEST = 120;
const SEARCHED = 8;

/** "By Ida Brandt and Piet Sorel | 4 May 2031" → "Ida Brandt and Piet Sorel"; null for an address, a number, or a sentence. */
export function authorIn(value: string): string | null {
  const words = value.replace(/\s+/g, " ").trim();
  if (words.length > 3 * LONGEST || /[.!?] \p{Lu}\p{Ll}{2}/u.test(words) || /^(?:https?:|www\.)|^\S{1,100}@\S/i.test(words))
    return null;
  const name = words
    .replace(LEAD, "")
    .replace(BEHIND, "")
    .replace(/[,;:]$/, "")
    .trim();
  return name.length <= LONGEST && /^@?\p{L}.{0,200}\p{L}/u.test(name) ? name : null;
}

/** The names in a line of their own near the head of a text: "By Ida Brandt, our correspondent in Corvo". */
export function bylineIn(text: string): string | null {
  const lines = text
    .slice(0, 2000)
    .split(/[\r\n]{1,8}/)
    .map((line) => line.replace(/^[#*_\s]{1,10}|[*_\s]{1,10}$/g, ""))
    .filter((line) => line !== "" && line.length < 2 * LONGEST);
  for (const line of lines.slice(0, SEARCHED)) {
    const who = LINE.exec(line)?.groups?.who;
    if (who) return who;
  }
  return null;
}
