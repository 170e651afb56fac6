// C0 and C1 controls (terminal escape sequences start with them), the signs that reverse or hide text, and halves of pairs. Joiners stay: there
// are words and emoji that need them.
const UNSAFE = /[\p{Cc}\p{Surrogate}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ue000-\ue002]/gu;

const NAMES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A file name or message for the terminal: what could steer it is written out, "a\nb" as "a\\nb". */
export function visible(text: string): string {
  return text.replace(UNSAFE, (sign) => NAMES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Output that is data, for a terminal: its lines and tabs stay, what could steer the terminal is written out. */
export function visibleLines(text: string): string {
  return text.replace(UNSAFE, (sign) => (sign in NAMES ? sign : visible(sign)));
}

/** Words of a document for the terminal, on one line: white space collapsed, what could steer the terminal left out. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(UNSAFE, "")
    .trim();
}
