import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "../input-error.js";
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

export function openOutput(path: string | null): Output {
  const output = path === null || path === "-" ? toStdout() : isSpecial(path) ? toSpecial(path) : toFile(path);
  OPEN.add(output);
  return output;
}

function toStdout(): Output {
  const write = async (text: string | Uint8Array) => {
    if (text.length > 0 && process.stdout.isTTY) clearProgress();
    if (text.length > 0 && !process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
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
    write: async (text) => writeAll(file, text),
    keep: () => {
      close();
      renameSync(temporary, target);
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
  return { write: async (text) => writeAll(file, text), keep: () => closeSync(file), discard: () => {} };
}

function open(path: string, shown: string): number {
  try {
    return openSync(path, "w");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = { ENOENT: "its folder does not exist", EACCES: "no permission to write there" };
    throw new InputError(shown, `cannot be written: ${reasons[code ?? ""] ?? message}`);
  }
}

function writeAll(file: number, text: string | Uint8Array): void {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function isSpecial(path: string): boolean {
  const info = statSync(path, { throwIfNoEntry: false });
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
