import { inflateRawSync } from "node:zlib";
import { InputError } from "../../input-error.js";
import { describeInflated } from "../bytes.js";
import type { PaperLimits } from "../paper.js";

interface Member {
  readonly method: number;
  readonly size: number;
  readonly inflated: number;
  readonly at: number;
}

/** The parts of a Word file, each unpacked when it is asked for. */
export interface Archive {
  readonly has: (name: string) => boolean;
  readonly bytesOf: (name: string) => Buffer;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 65_535;
const [STORED, DEFLATED] = [0, 8];

/**
 * A ZIP archive by its directory. Nothing is unpacked beyond the limit, whatever the archive says of its own sizes. Throws InputError where it
 * is damaged.
 */
export function openArchive(bytes: Uint8Array, { path, mostInflated }: PaperLimits): Archive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = membersOf(buffer);
  if (members === null) throw new InputError(path, DAMAGED);
  let room = mostInflated;
  const bytesOf = (name: string): Buffer => {
    const member = members.get(name);
    if (!member) throw new InputError(path, `a damaged Word file: ${name} is missing`);
    if (member.inflated > room) throw new InputError(path, describeInflated(mostInflated));
    const part = unpack(buffer, member, room);
    if (part === "too large") throw new InputError(path, describeInflated(mostInflated));
    if (part === null) throw new InputError(path, `a damaged Word file: ${name} cannot be unpacked`);
    room -= part.length;
    return part;
  };
  return { has: (name) => members.has(name), bytesOf };
}

export const DAMAGED = "a damaged Word file: it ends too early, or is no ZIP archive";

function membersOf(buffer: Buffer): ReadonlyMap<string, Member> | null {
  const end = endOf(buffer);
  if (end === null) return null;
  const members = new Map<string, Member>();
  let at = buffer.readUInt32LE(end + 16);
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count--) {
    if (at + ENTRY_LENGTH > buffer.length || buffer.readUInt32LE(at) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset)) as [number, number, number];
    members.set(buffer.toString("utf8", at + ENTRY_LENGTH, at + ENTRY_LENGTH + name).replaceAll("\\", "/"), {
      method: buffer.readUInt16LE(at + 10),
      size: buffer.readUInt32LE(at + 20),
      inflated: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
    });
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return members;
}

/** The directory stands at the end, before a comment. */
function endOf(buffer: Buffer): number | null {
  const lowest = Math.max(0, buffer.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = buffer.length - END_LENGTH; at >= lowest; at--) if (buffer.readUInt32LE(at) === END) return at;
  return null;
}

function unpack(buffer: Buffer, { method, size, at }: Member, room: number): Buffer | "too large" | null {
  if (at + 30 > buffer.length) return null;
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  const packed = buffer.subarray(start, start + size);
  if (packed.length < size) return null;
  if (method === STORED) return packed;
  if (method !== DEFLATED) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : null;
  }
}
