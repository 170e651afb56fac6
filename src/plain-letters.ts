// Asking of each character whether Unicode calls it a letter is slow, and most texts have no letters but A to Z.

/** Whether all letters of a text are those of English; figures, dashes, quotation marks and signs of currency aside. */
export const hasPlainLetters = (text: string): boolean => !OTHERS.test(text);

const OTHERS = /[^\0-\x7f\u00a0\u00a3\u2010-\u205e\u20a0-\u20bf]/;

/** A pattern that finds the same as `pattern` in texts with plain letters. */
export const plainTwin = ({ source, flags }: RegExp): RegExp =>
  new RegExp(
    source
      .replaceAll("[\\p{L}]", "[A-Za-z]")
      .replaceAll("\\p{Lu}", "[A-Z]")
      .replaceAll("\\p{Ll}", "[a-z]")
      .replaceAll("\\p{L}", "[A-Za-z]"),
    flags.replace("u", ""),
  );
