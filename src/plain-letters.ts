// Asking of each character whether Unicode calls it a letter is slow, and most texts have no letters but A to Z.

/** Whether all letters of a text are those of English; figures, dashes, quotation marks and signs of currency aside. */
export const hasPlainLetters = (text: string): boolean => !OTHERS.test(text);

// of Latin-1 the signs; µ, ª and º are letters, ² and ½ numbers, the soft hyphen is none to be seen; then dashes and quotation marks, currencies, arrows, sums
const OTHERS =
  /[^\0-\x7f\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00d7\u00f7\u2010-\u205e\u20a0-\u20bf\u2190-\u22ff]/;

/** A pattern that finds the same as `pattern` in texts with plain letters. */
export function plainTwin({ source, flags }: RegExp): RegExp {
  const plain = source.replace(CLASS_OR_LETTERS, plainClass);
  if (/\\[pP]\{/.test(plain)) throw new Error(`no plain twin of ${source}`);
  return new RegExp(plain, flags.replace("u", ""));
}

/** What of a pattern is asked for. */
export interface Asking {
  readonly exec: (text: string) => RegExpExecArray | null;
  readonly test: (text: string) => boolean;
}

/**
 * A pattern that is asked as its twin wherever the text allows: the engine takes twenty milliseconds to make ready a pattern that asks for
 * Unicode letters in many places, and the twin less than one.
 */
export function byLetters(pattern: RegExp): Asking {
  let twin: RegExp | null = null;
  const fitting = (text: string): RegExp => {
    if (!hasPlainLetters(text)) return pattern;
    twin ??= plainTwin(pattern);
    return twin;
  };
  return { exec: (text) => fitting(text).exec(text), test: (text) => fitting(text).test(text) };
}

const CLASS_OR_LETTERS = /\\[^pP]|\[(?<inside>(?:\\.|[^\]\\]){0,400})\]|\\(?<sort>p\{(?:L|Lu|Ll|M|Nd?|Cf)\}|P\{L\})/g;

/** What of the letters, marks, digits and unseen signs a plain text can hold. */
const PLAIN: Readonly<Record<string, string>> = {
  "p{L}": "A-Za-z",
  "p{Lu}": "A-Z",
  "p{Ll}": "a-z",
  "p{M}": "",
  "p{N}": "0-9",
  "p{Nd}": "0-9",
  "p{Cf}": "\\u202a-\\u202e",
};

function plainClass(part: string, inside: string | undefined, sort: string | undefined): string {
  if (inside !== undefined)
    return `[${inside.replace(/\\(?<name>p\{(?:L|Lu|Ll|M|Nd?|Cf)\})/g, (_, name: string) => PLAIN[name]!)}]`;
  if (sort === undefined) return part;
  return sort === "P{L}" ? "[^A-Za-z]" : `[${PLAIN[sort]}]`;
}
