export type Decoded = { readonly text: string; readonly encoding: string } | { readonly reason: string };

const SAMPLE = 8192;
const SIGNATURES: readonly { readonly bytes: string; readonly what: string }[] = [
  { bytes: "%PDF-", what: "a PDF file, which is not read yet" },
  { bytes: "PK\u0003\u0004", what: "a ZIP archive or an Office file, which is not read yet" },
];

/**
 * Bytes to text: the encoding asked for, else a byte order mark, UTF-16 by its zero bytes, the encoding that a page declares, UTF-8, and
 * Windows-1252 where UTF-8 fails.
 */
export function decode(bytes: Uint8Array, asked: string | null, declared: string | null = null): Decoded {
  const signature = SIGNATURES.find(({ bytes: mark }) => [...mark].every((char, i) => bytes[i] === char.charCodeAt(0)));
  if (signature) return { reason: signature.what };
  const encoding = asked ?? encodingOf(bytes);
  if (encoding === null) return { reason: "a binary file" };
  if (encoding !== "utf-8" || asked !== null) return { text: textDecoder(encoding)(bytes), encoding };
  if (declared !== null && !/^utf-?8$/.test(declared) && !hasMark(bytes))
    return { text: textDecoder(declared)(bytes), encoding: declared };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: textDecoder("windows-1252")(bytes), encoding: "windows-1252" };
  }
}

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

// Node decodes Windows-1252 as Latin-1, https://github.com/nodejs/node/issues/56542: the quotation marks and dashes from 0x80 to 0x9f are lost
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes a stream piece by piece, or all at once; called without bytes at its end. */
export function textDecoder(label: string): (bytes?: Uint8Array, isPart?: boolean) => string {
  const decoder = new TextDecoder(label);
  const decodePart = (bytes?: Uint8Array, isPart = false) => decoder.decode(bytes, { stream: isPart });
  if (decoder.encoding !== "windows-1252") return decodePart;
  return (bytes, isPart) =>
    decodePart(bytes, isPart).replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!);
}

/** What the first bytes tell: "utf-8", "utf-16le", "utf-16be", or null for a binary file. */
export function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  let controls = 0;
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  });
  const [even, odd] = zeros as [number, number];
  if (even + odd === 0) return controls > sample.length / 10 ? null : "utf-8";
  // Latin text in UTF-16 has a zero in every other byte, and none in the others
  if (odd > sample.length / 5 && even === 0) return "utf-16le";
  if (even > sample.length / 5 && odd === 0) return "utf-16be";
  return null;
}

/** Whether TextDecoder knows the name. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
