import type { Element, Node } from "./tree.js";

/** A line break that the page asks for; white space of the source is none. */
export const BREAK = "\n";

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789-"].map((sign, i) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁻"][i]!]),
);
const WITHDRAWN = new Set(["del", "s", "strike"]);
const NOTE = /^[[(]?(?:\d{1,3}|[a-z*†‡§]|note \d{1,3}|citation needed|edit)[\])]?$/i;
const QUOTES = { open: "“", close: "”" } as const;

/** Text of an element that runs within a line and is not what its words alone say, or null: footnote marks, exponents, struck-out words. */
export function inlineOf(element: Element, wordsOf: (node: Node) => string): string | null {
  if (WITHDRAWN.has(element.name)) return " ";
  if (element.name === "br") return BREAK;
  if (element.name === "wbr") return "";
  if (element.name === "q") return QUOTES.open + wordsOf(element) + QUOTES.close;
  return element.name === "sup" ? raised(element, wordsOf(element).trim()) : null;
}

/** "km<sup>2</sup>" is km²; "41<sup><a>3</a></sup>" bears a footnote, and is not 413. */
function raised(element: Element, words: string): string {
  const isLinked = element.children.some((child) => typeof child !== "string" && child.name !== "i");
  if ((isLinked && NOTE.test(words)) || /^\[.{1,20}\]$/.test(words)) return "";
  return /^-?\d{1,3}$/.test(words) ? [...words].map((sign) => RAISED[sign]!).join("") : words;
}

/** White space as a reader sees it: one space, and line breaks where the page has them. */
export function tidy(line: string): string {
  return line
    .replace(/[^\S\n\u00a0\u202f\u2009]+/g, " ")
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/ ?[\u00a0\u202f\u2009](?=[ \n]|$)|(?<=^|[ \n])[\u00a0\u202f\u2009]/g, " ")
    .replace(/[ ]{0,8}\n[ ]{0,8}/g, "\n")
    .replace(/ {2,}/g, " ")
    .trim();
}
