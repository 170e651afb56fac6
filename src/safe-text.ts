// C0 and C1 controls (terminal escape sequences start with them), and the signs that reverse or hide text
const UNSAFE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ue000-\ue002]/gu;

const NAMES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A file name or message for the terminal: what could steer it is written out, "a\nb" as "a\\nb". */
export function visible(text: string): string {
  return text.replace(UNSAFE, (sign) => NAMES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Words of a document for the terminal, on one line: white space collapsed, what could steer the terminal left out. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(UNSAFE, "")
    .trim();
}
