import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "../input-error.js";
import { visibleLines } from "../safe-text.js";
import { clearProgress } from "./progress.js";

/** Where results go. A file appears whole, when `keep` is called, or not at all. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly keep: () => void;
  readonly discard: () => void;
}

const OPEN = new Set<Output>();

/** Drops what is half written: called when the run is interrupted. */
export function discardAll(): void {
  for (const output of OPEN) output.discard();
}

/** `isLaidOut`: made for a terminal, with colours that must get there; anything else is shown so that it cannot steer one. */
export function openOutput(path: string | null, isLaidOut = false): Output {
  const output = path === null || path === "-" ? toStdout(isLaidOut) : isSpecial(path) ? toSpecial(path) : toFile(path);
  OPEN.add(output);
  return output;
}

function toStdout(isLaidOut: boolean): Output {
  const onTerminal = process.stdout.isTTY === true;
  const shown = (text: string | Uint8Array) =>
    onTerminal && !isLaidOut ? visibleLines(typeof text === "string" ? text : Buffer.from(text).toString()) : text;
  const write = async (text: string | Uint8Array) => {
    if (text.length > 0 && onTerminal) clearProgress();
    if (text.length > 0 && !process.stdout.write(shown(text)))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  };
  return { write, keep: () => {}, discard: () => {} };
}

/** Written beside its place under another name, then renamed: a reader never sees half of it. */
function toFile(path: string): Output {
  const target = resolveLink(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = open(temporary, path);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const output: Output = {
    write: async (text) => writeAll(file, text, path),
    keep: () => {
      close();
      saying(path, () => renameSync(temporary, target));
      OPEN.delete(output);
    },
    discard: () => {
      close();
      rmSync(temporary, { force: true });
      OPEN.delete(output);
    },
  };
  return output;
}

/** /dev/stdout, a pipe: nothing to rename. */
function toSpecial(path: string): Output {
  const file = open(path, path);
  return { write: async (text) => writeAll(file, text, path), keep: () => closeSync(file), discard: () => {} };
}

function open(path: string, shown: string): number {
  return saying(shown, () => openSync(path, "w"));
}

function writeAll(file: number, text: string | Uint8Array, shown: string): void {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  saying(shown, () => {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  });
}

/** Does what may fail for reasons of the disk, and says which. */
function saying<Result>(shown: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new InputError(shown, `cannot be written: ${reasonNotWritten(error as NodeJS.ErrnoException)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EACCES: "no permission to write there",
  EPERM: "no permission to write there",
  EROFS: "nothing can be written on that disk",
  ENOSPC: "the disk is full",
  EDQUOT: "the share of the disk is used up",
  EFBIG: "the file is longer than may be",
  EPIPE: "nobody reads it any more",
};

/** Why the system would not write, in words. */
export function reasonNotWritten({ code, message }: NodeJS.ErrnoException): string {
  return REASONS[code ?? ""] ?? message;
}

function isSpecial(path: string): boolean {
  const info = saying(path, () => statSync(path, { throwIfNoEntry: false }));
  if (info?.isDirectory()) throw new InputError(path, "cannot be written: a folder");
  return info !== undefined && !info.isFile();
}

function resolveLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
