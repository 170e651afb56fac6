import { singleByteEncodingOf } from "./single-byte.js";

export type Decoded =
  | {
      readonly text: string;
      readonly encoding: string;
      /** Neither asked for, nor declared, nor sure by itself. */
      readonly isGuess?: boolean;
    }
  | { readonly reason: string };

const SAMPLE = 8192;
const SIGNATURES: readonly { readonly bytes: string; readonly what: string }[] = [
  { bytes: "%PDF-", what: "a PDF file (--from pdf reads it)" },
  { bytes: "PK\u0003\u0004", what: "a ZIP archive or an Office file (--from docx reads Word files)" },
];

/**
 * Bytes to text: the encoding asked for, else a byte order mark, UTF-16 by its zero bytes, UTF-8, the encoding that a page declares, and the
 * likeliest encoding of one byte a sign where all that fails.
 */
export function decode(bytes: Uint8Array, asked: string | null, declared: string | null = null): Decoded {
  const signature = SIGNATURES.find(({ bytes: mark }) => [...mark].every((char, i) => bytes[i] === char.charCodeAt(0)));
  if (signature) return { reason: signature.what };
  const encoding = asked ?? encodingOf(bytes);
  if (encoding === null) return { reason: "a binary file" };
  if (encoding !== "utf-8" || asked !== null) return { text: textDecoder(encoding)(bytes), encoding };
  const text = utf8(bytes, declared);
  if (text !== null) return { text, encoding };
  return declared === null ? guessed(bytes) : { text: textDecoder(declared)(bytes), encoding: declared };
}

/** Text that holds signs of UTF-8 is UTF-8, whatever a page declares, and with a few broken ones too; else null. */
function utf8(bytes: Uint8Array, declared: string | null): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return declared?.startsWith("utf") || (whole >= 3 && whole > 3 * lost) ? text : null;
}

function guessed(bytes: Uint8Array): Decoded {
  const text = textDecoder("windows-1252")(bytes);
  const encoding = singleByteEncodingOf(text);
  return { text: encoding === "windows-1252" ? text : textDecoder(encoding)(bytes), encoding, isGuess: true };
}

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
  // Latin text in UTF-16 has a zero in every other byte, and hardly one in the others
  if (odd > sample.length / 5 && 50 * even < odd) return "utf-16le";
  if (even > sample.length / 5 && 50 * odd < even) return "utf-16be";
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
