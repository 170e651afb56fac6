import { basename } from "node:path";
import { PUBLISHER_WORDS } from "../lexicon/publishers.js";
import type { Document, SourceType } from "../types.js";
import { bylineIn } from "./byline.js";

/** What is known or guessed of a document, and what that comes from. */
export interface Guess {
  readonly value: string;
  readonly from: string;
}

export const GUESSED = ["title", "publisher", "published", "url", "sourceType", "lang", "author"] as const;
export type Guesses = Readonly<Partial<Record<(typeof GUESSED)[number], Guess>>>;

/**
 * What a manifest could say of a document, for a person to correct: what the document says itself, with its origins as reading tells them, else
 * guesses that reading alone would not dare: its first line for a title, a date in the name of its file, the host of its address.
 */
export function guessesOf(document: Document, origins: ReadonlyMap<string, string>): Guesses {
  const told = GUESSED.flatMap((field) => {
    const from = origins.get(field);
    return from === undefined ? [] : [[field, { value: document[field]!, from }] as const];
  });
  const known: Guesses = Object.fromEntries(told);
  const publisher = known.publisher ?? hostOf(document.url);
  return {
    ...withGuess("title", titleIn(document.text)),
    ...withGuess("published", dateIn(basename(document.path))),
    ...withGuess("publisher", publisher),
    ...withGuess("author", bylineGuess(document.text)),
    ...withGuess("sourceType", publisher && typeOf(publisher.value)),
    ...known,
  };
}

function withGuess(field: keyof Guesses, guess: Guess | null): Guesses {
  return guess === null ? {} : { [field]: guess };
}

function bylineGuess(text: string): Guess | null {
  const value = bylineIn(text);
  return value === null ? null : { value, from: "its byline" };
}

const LONGEST_TITLE = 160;

/** The first of the opening lines that looks like a title: short, no sentence, no menu, more than a date. */
function titleIn(text: string): Guess | null {
  const lines = text
    .slice(0, 4000)
    .split(/[\r\n]{1,8}/)
    .map((line) => line.replace(/^\s{0,8}#{1,6}\s/, "").trim());
  const [first = ""] = lines.filter(
    (line) => line !== "" && !/ [|›»•] /.test(line) && !/^\W{0,3}\d{1,2}\W\D{3,12}\W\d{4}\b/.test(line),
  );
  const isTitle = first.length >= 3 && first.length <= LONGEST_TITLE && !/[.:;,]$/.test(first) && /\p{L}{3}/u.test(first);
  return isTitle ? { value: first, from: "its first line" } : null;
}

const DATE = /(?<!\d)(?<year>(?:19|20)\d\d)(?<sign>[-_.]?)(?<month>0[1-9]|1[0-2])\k<sign>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;

/** "speech-2020-10-09.txt" → 2020-10-09; what is no day of the calendar is left out. */
function dateIn(name: string): Guess | null {
  const groups = DATE.exec(name)?.groups;
  if (!groups) return null;
  const value = `${groups.year}-${groups.month}-${groups.day}`;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? { value, from: "the name of its file" } : null;
}

function hostOf(url: string | null): Guess | null {
  if (url === null || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, "");
  return host === "" ? null : { value: host, from: "its address" };
}

/** "Ministry of Defence" → official */
function typeOf(publisher: string): Guess | null {
  const name = ` ${publisher.toLowerCase().replace(/[^\p{L}\d]{1,8}/gu, " ")} `;
  for (const [value, words] of PUBLISHER_WORDS)
    for (const word of words)
      if (name.includes(` ${word} `)) return { value: value satisfies SourceType, from: `“${word}” in its publisher` };
  return null;
}
