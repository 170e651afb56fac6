import { createReadStream, readFileSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { constants, createGunzip, gunzip, gunzipSync } from "node:zlib";
import { InputError } from "../input-error.js";

const MB = 1_000_000;
/** The longest text that Node holds. */
export const MOST_BYTES = 512 * MB;

const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A whole file, unpacked where it is packed by gzip, whatever its name. Throws InputError where it holds more than `most` bytes. */
export async function wholeFile(path: string, most: number | null): Promise<Uint8Array> {
  if (most !== null) checkSize(path, statSync(path).size, most);
  const bytes = readFileSync(path); // small files take a quarter of the time that they take with promises
  if (!isPacked(bytes)) return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: most ?? MOST_BYTES });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLarge ? new InputError(path, `unpacks to ${sizeOver(most ?? MOST_BYTES)}`) : error;
  }
}

const START = 8192;

/** How a file begins, unpacked. */
export async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START), 0, START, 0);
    const start = buffer.subarray(0, bytesRead);
    return isPacked(start) ? gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }) : start;
  } finally {
    await file.close();
  }
}

/** Throws InputError for more than `most` bytes, and says how to have them read. */
export function checkSize(path: string, size: number, most: number): void {
  if (size > most) throw new InputError(path, `${inMegabytes(size)} MB, which is ${sizeOver(most)}`);
}

const inMegabytes = (size: number): string => String(Number((size / MB).toPrecision(size < 100 * MB ? 2 : 3)));
const sizeOver = (most: number): string => `more than the ${inMegabytes(most)} MB that are read (--max-size says how many)`;

/** What is said of a part that is a bomb, or a very large table. */
export const describeInflated = (most: number): string =>
  `a part of it unpacks to more than ${inMegabytes(most)} MB (--max-inflated says how many are borne)`;

/** The bytes of a file as they are asked for, unpacked where they are packed by gzip. */
export function streamOf(path: string): AsyncIterable<Uint8Array> {
  return unpacked(createReadStream(path));
}

/** As many bytes as come in one piece tell whether they are packed. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const rest = chunks[Symbol.asyncIterator]();
  const first = await rest.next();
  if (first.done) return;
  const whole = startedBy(first.value, rest);
  if (!isPacked(first.value)) return yield* whole;
  const packed = Readable.from(whole);
  const plain = createGunzip();
  packed.on("error", (error) => plain.destroy(error));
  yield* packed.pipe(plain);
}

async function* startedBy(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
