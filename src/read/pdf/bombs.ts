import { inflateSync } from "node:zlib";
import { InputError } from "../../input-error.js";
import { describeInflated } from "../bytes.js";
import type { PaperLimits } from "../paper.js";

const STREAM = Buffer.from("stream");
const HEAD = 400;
const [CR, LF, ZLIB] = [13, 10, 0x78];
/** Deflate packs a thousand to one at most: what is shorter than that cannot become too much. */
const DENSEST = 1000;

/** Throws InputError where a part of the file would unpack to more than the limit. Pictures are never unpacked, and not looked at. */
export function checkStreams(bytes: Uint8Array, { path, mostInflated }: PaperLimits): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(STREAM); at >= 0; at = buffer.indexOf(STREAM, at + STREAM.length)) {
    let start = at + STREAM.length;
    if (buffer[start] === CR) start++;
    if (buffer[start] === LF) start++;
    if (buffer[start] !== ZLIB) continue;
    const end = buffer.indexOf("endstream", start);
    const packed = buffer.subarray(start, end < 0 ? buffer.length : end);
    const isPicture = /\/Subtype\s{0,2}\/Image\b/.test(buffer.toString("latin1", Math.max(0, at - HEAD), at));
    if (!isPicture && packed.length * DENSEST > mostInflated && isTooMuch(packed, mostInflated))
      throw new InputError(path, describeInflated(mostInflated));
  }
}

function isTooMuch(packed: Uint8Array, most: number): boolean {
  try {
    inflateSync(packed, { maxOutputLength: most });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
  }
}
