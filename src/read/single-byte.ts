/** Encodings of one byte a sign, and how text in them looks when it is read as Windows-1252. The first that fits is taken. */
const LOOKS: readonly { readonly encoding: string; readonly fits: (text: string) => boolean }[] = [
  { encoding: "macintosh", fits: (text) => /\p{L}Õ(?:s|t|re|ve|ll|d|m)\b|(?:^|\s)Ò\p{L}[^\n]{1,2000}Ó(?:\s|$)/u.test(text) },
  {
    encoding: "ibm866",
    fits: (text) => wordsOf(text, /[\u00a0-\u00af€‚ƒ„…†‡ˆ‰Š‹Œ\u008d‘’“”•–—˜™š›œà-ï]{4,40}/g, /[\u00a0-\u00af]/),
  },
  { encoding: "windows-1251", fits: (text) => wordsOf(text, /[À-ß]?[à-ÿ]{3,40}/g, /[à-ÿ]/) },
  { encoding: "koi8-r", fits: (text) => wordsOf(text, /[à-ÿ]?[À-ß]{3,40}/g, /[À-ß]/) },
  // ą, ś and ź stand at places of their own; letters of Windows-1250 at others, or quotation marks, gainsay it
  {
    encoding: "iso-8859-2",
    fits: (text) => /\p{Ll}{2}[¼±¶](?:\p{Ll}|[\s.,;:!?)]|$)|(?:^|[\s(])[¬¦]\p{Ll}/u.test(text) && !/[šœŸžŠŒŽ¹“”„–…]/.test(text),
  },
  // ł, ą, ż and Ł are read as signs, which never stand in a word; in Czech words ø and è stand beside š and ž
  {
    encoding: "windows-1250",
    fits: (text) =>
      /\p{L}[³¹¿]\p{Ll}|\p{Ll}[³¹¿]\b|(?:^|\s)£\p{Ll}|\p{Ll}[Ÿ¾¼]\p{Ll}/u.test(text) ||
      (/[šžŠŽ]/.test(text) && /[øìèùØÈ]/.test(text)),
  },
  { encoding: "iso-8859-2", fits: (text) => /\p{L}[¶¼¿±»µ¦©®]\p{Ll}|(?:^|\s)[©®¦]\p{Ll}/u.test(text) },
  { encoding: "windows-1254", fits: (text) => !/[æÆ]/.test(text) && new Set(text.match(/[þðýÞÐÝ]/g)).size >= 2 },
];

/** The encoding of bytes that are not UTF-8, told by how they read as Windows-1252: "didnÕt" comes from an old Macintosh. */
export function singleByteEncodingOf(asWindows1252: string): string {
  const text = asWindows1252.slice(0, SAMPLE);
  return LOOKS.find(({ fits }) => fits(text))?.encoding ?? "windows-1252";
}

/** What people call them. */
export const NAMES: Readonly<Record<string, string>> = {
  macintosh: "Mac Roman",
  ibm866: "code page 866",
  "windows-1251": "Windows-1251",
  "koi8-r": "KOI8-R",
  "windows-1250": "Windows-1250",
  "iso-8859-2": "ISO 8859-2",
  "windows-1254": "Windows-1254",
  "windows-1252": "Windows-1252",
};

const SAMPLE = 200_000;
const FEWEST_WORDS = 5;

/** Whether words of foreign letters alone are many, and made of the right ones: a word of Latin letters holds one or two. */
function wordsOf(text: string, word: RegExp, letter: RegExp): boolean {
  const words = (text.match(word) ?? []).filter((each) => letter.test(each));
  return words.length >= FEWEST_WORDS;
}
