const DIGIT = /^\p{Nd}$/u;
const FORMAT = /^\p{Cf}$/u;

/** Separators of other scripts, beside whose digits alone they are such: "١٬٢٣٤٫٥", "１，２３４". */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ["٫", "."],
  ["٬", ","],
  ["،", ","],
  ["．", "."],
  ["，", ","],
]);

/** A number in the digits of any one script as "1,234.5", signs without a look left out; null where scripts are mixed, which nobody writes who means a number. */
export function plainDigits(written: string): string | null {
  if (/^[\d.,'’]+$/.test(written)) return written;
  let plain = "";
  let zero: number | null = null;
  let foreign = false;
  for (const sign of written) {
    if (FORMAT.test(sign)) continue;
    const separator = SEPARATORS.get(sign);
    if (separator) foreign = true;
    if (!DIGIT.test(sign)) {
      plain += separator ?? sign;
      continue;
    }
    const digit = digitOf(sign.codePointAt(0)!);
    if (zero !== null && zero !== digit.zero) return null;
    zero = digit.zero;
    plain += digit.value;
  }
  return foreign && zero === ZERO ? null : plain;
}

const ZERO = 48;

// Unicode keeps the ten digits of a script in a row, and rows of several styles behind one another.
function digitOf(code: number): { zero: number; value: number } {
  let start = code;
  while (DIGIT.test(String.fromCodePoint(start - 1))) start--;
  const value = (code - start) % 10;
  return { zero: code - value, value };
}
