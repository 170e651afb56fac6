import { inlineOf, tidy } from "./inline.js";
import { tableLines } from "./table.js";
import type { Element, Node } from "./tree.js";

const BLOCKS = new Set(
  `address article aside blockquote body center details dir div dl dd dt fieldset figcaption figure footer form header hgroup hr html li legend main menu nav ol p pre
  section summary ul tr td th tbody thead tfoot caption #root h1 h2 h3 h4 h5 h6 table`.split(/\s+/),
);
const HEADING = /^h(?<level>[1-6])$/;

/** Lines of text; a gap stands for a blank line before it. */
interface Line {
  readonly text: string;
  readonly gap: boolean;
}

interface Pen {
  readonly lines: Line[];
  /** What stands on the line in hand. */
  held: string;
  /** The mark of the list entry that begins, "- ". */
  mark: string;
  /** Lists around it. */
  depth: number;
  /** A blank line goes before the next line in any case. */
  wantsGap: boolean;
  readonly isLeftOut: (element: Element) => boolean;
}

/**
 * A part of a page as text that reads like Markdown, so that headings, list entries and tables mean the same as in a file of text: "# Losses",
 * "- 12 tanks", "| Tanks | 287 |". Each paragraph is one line.
 */
export function renderText(root: Element, isLeftOut: (element: Element) => boolean = () => false): string {
  const pen: Pen = { lines: [], held: "", mark: "", depth: 0, wantsGap: false, isLeftOut };
  write(root, pen);
  endLine(pen);
  return pen.lines.map(({ text, gap }, i) => (i > 0 ? (gap ? "\n\n" : "\n") : "") + text).join("");
}

function write(node: Node, pen: Pen): void {
  if (typeof node === "string") {
    pen.held += node.replace(/[\t\n\f\r \u2028\u2029]+/g, " ");
    return;
  }
  if (pen.isLeftOut(node)) return;
  const special = SPECIAL[node.name] ?? (HEADING.test(node.name) ? writeHeading : null);
  if (special) special(node, pen);
  else if (isBlock(node)) {
    endLine(pen);
    writeChildren(node, pen);
    endLine(pen);
  } else writeInline(node, pen);
}

const isBlock = ({ name }: Element): boolean => BLOCKS.has(name) || name.includes("-");

function writeInline(element: Element, pen: Pen): void {
  const words = inlineOf(element, (node) => wordsWithin(node, pen));
  if (words !== null) pen.held += words;
  else {
    if (isGluedTo(element, pen.held)) pen.held += " ";
    writeChildren(element, pen);
  }
}

const writeChildren = (element: Element, pen: Pen): void => {
  for (const child of element.children) write(child, pen);
};

/** Two elements side by side without a space are set apart by the style of the page where they would read "Tanks196". */
function isGluedTo(element: Element, held: string): boolean {
  const siblings = element.parent?.children ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  if (before === undefined || typeof before === "string" || isRaised(before) || isRaised(element)) return false;
  const [last, next] = [held.at(-1) ?? "", firstSign(element)];
  return (/\p{Ll}/u.test(last) && /^[\p{Lu}\d]/u.test(next)) || (/\d/.test(last) && /^\p{L}{3}/u.test(next));
}

const isRaised = ({ name }: Element): boolean => name === "sub" || name === "sup";

function firstSign(node: Node): string {
  if (typeof node === "string") return node.slice(0, 3);
  for (const child of node.children) {
    const sign = firstSign(child);
    if (sign !== "") return sign;
  }
  return "";
}

/** The words of an element on one line. */
function wordsWithin(node: Node, pen: Pen): string {
  const inner: Pen = { ...pen, lines: [], held: "", mark: "" };
  if (typeof node === "string") write(node, inner);
  else for (const child of node.children) write(child, inner);
  endLine(inner);
  return inner.lines
    .map(({ text }) => text)
    .join(" ")
    .replace(/(?<=^\d[^\n]{0,200})\n(?=\d)/g, ", ")
    .replaceAll("\n", " ");
}

/** Ends the line in hand; two breaks in it begin a paragraph, which in a list stays with its entry. */
function endLine(pen: Pen): void {
  const text = tidy(pen.held);
  pen.held = "";
  if (text === "") return;
  const indent = "  ".repeat(Math.max(0, pen.depth - 1));
  const hang = pen.depth > 0 ? `${indent}  ` : "";
  for (const paragraph of text.split(/\n{2,}/)) {
    const lead = pen.mark === "" ? hang : indent + pen.mark;
    pen.mark = "";
    push(pen, lead + paragraph.replaceAll("\n", `\n${hang}`), pen.depth === 0);
  }
}

function push(pen: Pen, text: string, gap: boolean): void {
  pen.lines.push({ text, gap: gap || pen.wantsGap });
  pen.wantsGap = false;
}

const SPECIAL: Readonly<Record<string, (element: Element, pen: Pen) => void>> = {
  br: (_element, pen) => {
    pen.held += "\n";
  },
  ul: writeList,
  ol: writeList,
  menu: writeList,
  dl: writePairs,
  pre: writePre,
  table: writeTable,
};

function writeHeading(element: Element, pen: Pen): void {
  endLine(pen);
  const words = wordsWithin(element, pen);
  if (words === "") return;
  if (pen.depth > 0) pen.held = words;
  else push(pen, `${"#".repeat(Number(element.name[1]))} ${words}`, true);
  endLine(pen);
}

function writeList(list: Element, pen: Pen): void {
  endLine(pen);
  if (pen.depth++ === 0) pen.wantsGap = true;
  const start = Number(list.attributes.start);
  let number = Number.isInteger(start) ? start : 1;
  for (const child of list.children) {
    if (typeof child !== "string" && child.name === "li") pen.mark = list.name === "ol" ? `${number++}. ` : "- ";
    write(child, pen);
    endLine(pen);
    pen.mark = "";
  }
  if (--pen.depth === 0) pen.wantsGap = true;
}

const LONGEST_PAIR = 200;

/** "Killed" with "41" below it is the entry "Killed: 41"; a term with its explanation is two paragraphs. */
function writePairs(list: Element, pen: Pen): void {
  endLine(pen);
  pen.wantsGap = true;
  let term = "";
  const visit = (node: Node): void => {
    if (typeof node === "string" || pen.isLeftOut(node)) return;
    if (node.name !== "dt" && node.name !== "dd") {
      for (const child of node.children) visit(child);
      return;
    }
    const words = wordsWithin(node, pen);
    if (node.name === "dt") term = words.replace(/:$/, "");
    else if (term.length + words.length < LONGEST_PAIR) push(pen, term === "" ? `- ${words}` : `- ${term}: ${words}`, false);
    else for (const text of [term, words].filter(Boolean)) push(pen, text, true);
  };
  for (const child of list.children) visit(child);
  pen.wantsGap = true;
}

/** Text set line by line stays so. */
function writePre(element: Element, pen: Pen): void {
  endLine(pen);
  const lines = rawOf(element).replace(/^\n/, "").split(/\r?\n/);
  let gap = true;
  for (const line of lines) {
    if (line.trim() !== "") push(pen, line.trimEnd(), gap);
    gap = line.trim() === "";
  }
}

const rawOf = (node: Node): string => (typeof node === "string" ? node : node.children.map(rawOf).join(""));

/** A table of figures as rows of cells; one that only lays out the page, as what stands in it. */
function writeTable(table: Element, pen: Pen): void {
  endLine(pen);
  const found = tableLines(table, (node) => wordsWithin(node, pen), pen.isLeftOut);
  if (found === null) {
    writeChildren(table, pen);
    endLine(pen);
    return;
  }
  for (const title of found.titles) push(pen, title, true);
  for (const [i, row] of found.rows.entries()) push(pen, row, i === 0);
  pen.wantsGap = true;
}
