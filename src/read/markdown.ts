/** Markup and how much of it goes: the whole match, or the named groups around the words that stay. */
const MARKUP: readonly RegExp[] = [
  /^[ ]{0,3}(?:```|~~~)[^\n]{0,200}\n[\s\S]{0,100000}?^[ ]{0,3}(?:```|~~~)[ \t]{0,8}$/gm, // code: its numbers are no claims
  /<!--[\s\S]{0,20000}?-->/g,
  /!\[[^\]\n]{0,400}\]\([^)\n]{0,1000}\)/g,
  /^[ ]{0,3}\[[^\]\n]{1,200}\]:[^\n]{0,1000}$/gm,
  /\[\^[^\]\n]{1,40}\]/g,
  /(?<before>\[)[^[\]\n]{1,1000}(?<after>\](?:\([^)\n]{0,1000}\)|\[[^\]\n]{0,200}\]))/g,
  /<\/?[a-z][^<>\n]{0,400}>/gi,
  /<https?:[^<>\s]{1,1000}>/gi,
  /^[ ]{0,3}(?:>[ ]?){1,5}/gm,
  /\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}|(?<![\p{L}\d])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\d])|~~|`{1,3}/gu,
];

/**
 * Markdown with its markup replaced by spaces, so that words stand as a reader sees them and every offset and line is still that of the
 * file: "**196** [tanks](https://…)" → "  196   tanks            ". Headings, list signs and table bars stay: they are structure.
 */
export function blankMarkup(text: string): string {
  return MARKUP.reduce((rest, pattern) => rest.replace(pattern, blankMatch), text);
}

function blankMatch(match: string, ...rest: readonly unknown[]): string {
  const groups = rest.at(-1);
  if (typeof groups !== "object" || groups === null) return blank(match);
  const { before, after } = groups as { before: string; after: string };
  return blank(before) + match.slice(before.length, match.length - after.length) + blank(after);
}

function blank(markup: string): string {
  return markup.replace(/[^\r\n]/g, " ");
}
