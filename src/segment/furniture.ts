import { COUNTED_LINKS, FURNITURE_LINES, FURNITURE_STARTS, SECTION_NAMES } from "../lexicon/furniture.js";
import { byLetters } from "../plain-letters.js";
import type { Block } from "./blocks.js";
import { isDigit, isUpper } from "./chars.js";
import { commentsFrom } from "./comments.js";
import { linkLines } from "./links.js";
import { mailLines } from "./mail.js";
import { runLines } from "./runs.js";
import { teasersFrom } from "./teasers.js";

const LINES = new Set(FURNITURE_LINES);
const SECTIONS = new Set(SECTION_NAMES);
/** One pattern of all, so that a line is tried once. */
const NOTICE = byLetters(new RegExp(FURNITURE_STARTS.map(({ source }) => source).join("|"), "u"));

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:GMT|UTC|CET|EST|EDT|BST|IST|MSK)(?:[+-]\d{1,2})?\)?)?`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?`;
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s${MONTH},?\s\d{4}|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})`;
const LEAD = String.raw`(?:(?:(?:last\s)?updated|(?:first\s)?published|posted|modified|created|by [^\d|]{3,40})(?:\s(?:on|at))?:?[\s|,•·-]{0,3})?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s)?`;
/** "12:00", "18 November 2024, 11:0010:50", "Updated: May 3, 2021 at 5:14 pm": nothing but a stamp, a clock time in it. A date alone may be the article's. */
const STAMP = new RegExp(
  String.raw`^(?:${LEAD}${DAY}(?:\s?[,|•·-]\s?|\s(?:at\s)?)${CLOCK}(?:${CLOCK})?|${LEAD}(?:${CLOCK}){1,2}|\d{1,2}:\d{2}\s?[-–—]\s?\d{1,2}:\d{2})$`,
  "i",
);
/** A stamp with a headline glued to it: "24 May 2021, 12:10Mayor opens bridge". */
const GLUED_STAMP = new RegExp(String.raw`^${DAY}(?:\s?[,|•·-]\s?|\s)\d{1,2}:\d{2}(?=\p{L})`, "iu");

/** A line that is only a date and a clock time, or a clock time. */
export const isStamp = (line: string): boolean => line.length <= 60 && /\d:\d\d/.test(line) && STAMP.test(line);

// How many characters of the line are a stamp with words glued to it.
const gluedStamp = (line: string): number => GLUED_STAMP.exec(line)?.[0].length ?? 0;

/** Marks what belongs to the page and not to the text on it: stamps, share bars, notices, teasers of other pages, comments. */
export function markFurniture(text: string, blocks: readonly Block[]): Block[] {
  const lines: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    if (isFurnitureLine(text, block) || isPageNumber(text, blocks, at))
      lines.push(block.kind === "furniture" ? block : asFurniture(block));
    else if (isGlued(text, block)) lines.push(...unglued(text, block));
    else lines.push(block);
  }
  const links = [linkLines(text, lines), runLines(text, lines), mailLines(text, lines)];
  const marked = lines.map((block, i) =>
    block.kind !== "furniture" && links.some((numbers) => numbers.has(i)) ? asFurniture(block) : block,
  );
  const from = Math.min(
    teasersFrom(text, marked) ?? Number.POSITIVE_INFINITY,
    commentsFrom(text, marked) ?? Number.POSITIVE_INFINITY,
  );
  return from === Number.POSITIVE_INFINITY ? marked : marked.map((block, i) => (i >= from ? asFurniture(block) : block));
}

const asFurniture = (block: Block): Block => ({ ...block, kind: "furniture", dash: false, cells: null });

const CLOSED = /[\s.:!…»›>→|]{1,9}$/;
const SEPARATOR = /[|·•›»]|\s[/>]\s/;
const SEPARATORS = /\s?[|·•›»]\s?|\s[/>]\s/;
const isLink = (piece: string): boolean => LINES.has(piece) || SECTIONS.has(piece);

// "Home | News | Subscribe", "Share: Facebook 214 | Print": half of the pieces are known links.
function isBar(lower: string): boolean {
  if (!SEPARATOR.test(lower)) return false;
  const pieces = lower.split(SEPARATORS, 30);
  const links = pieces.filter((piece) => isLink(piece.replace(/^share:\s|[\d\s:]{1,400}$|^[\d\s]+/g, "")));
  return pieces.length >= 2 && links.length * 2 >= pieces.length;
}

/** "THE COURIER      4 June 2024      Page 2", "Annual report | page 14": what runs along the top and the foot of pages. */
const RUNNING = /(?:\s{2}|[|•·–-] ?)page \d{1,4}(?: of \d{1,4})?$/;

// "Share 120    Comments 57": known links with their counts and nothing else
function isCounters(lower: string): boolean {
  if (lower.length > 80 || !/\d$/.test(lower)) return false;
  const words = lower.split(/\s+/);
  const links = words.filter((word) => COUNTED_LINKS.has(word));
  return links.length > 1 && words.every((word) => COUNTED_LINKS.has(word) || /^\d[\d,.]*k?$/.test(word));
}

/** Characters from which a block is a paragraph and no entry of a list. */
const PARAGRAPH = 60;

// "2", "- 4 -" between two paragraphs: pages of a text that was printed once; a number below a label is an entry
function isPageNumber(text: string, blocks: readonly Block[], at: number): boolean {
  const { start, end, kind, dash } = blocks[at]!;
  if (end - start > 9 || kind === "row") return false;
  const line = text.slice(start, end);
  if (dash && /^\d{1,4} ?[-–—]$/.test(line)) return true;
  const isLong = (block: Block | undefined) =>
    block !== undefined && block.end - block.start >= PARAGRAPH && block.kind !== "row";
  return /^\d{1,3}$/.test(line) && isLong(blocks[at - 1]) && isLong(blocks[at + 1]);
}

// A line that may begin with a stamp: digits, or a month of at most nine letters, first.
const isGlued = (text: string, { start, end }: Block): boolean => {
  const code = text.charCodeAt(start);
  return end - start > 12 && (isDigit(code) || isUpper(code)) && gluedStamp(text.slice(start, Math.min(end, start + 60))) > 0;
};

// The stamp of "24 May 2021, 12:10Mayor opens bridge" is a block of its own.
function unglued(text: string, block: Block): readonly Block[] {
  const at = block.start + gluedStamp(text.slice(block.start, Math.min(block.end, block.start + 60)));
  return [
    { ...asFurniture(block), end: at },
    { ...block, start: at, gap: 0 },
  ];
}

function isFurnitureLine(text: string, { start, end, kind }: Block): boolean {
  if (kind === "furniture") return true;
  if (end - start > 160 || kind === "row") return false;
  const line = text.slice(start, end);
  if (isStamp(line)) return true;
  const lower = line.toLowerCase();
  return (
    isBar(lower) ||
    isCounters(lower) ||
    RUNNING.test(lower) ||
    LINES.has(CLOSED.test(lower) ? lower.replace(CLOSED, "") : lower) ||
    NOTICE.test(lower)
  );
}
