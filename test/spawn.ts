import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const BIN = join(fileURLToPath(new URL("..", import.meta.url)), "bin/corpus-claims.js");

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own in which the command is run. */
export interface Workspace {
  readonly folder: string;
  readonly put: (files: Readonly<Record<string, string>>) => void;
  readonly read: (name: string) => string;
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Run;
  readonly remove: () => void;
}

export function workspace(files: Readonly<Record<string, string>> = {}): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "corpus-claims-"));
  const put = (more: Readonly<Record<string, string>>) => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Run => {
    const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      cwd: folder,
      encoding: "utf8",
      // what is written for a sort and a reduce is longer than the usual million of characters
      maxBuffer: 2 ** 24,
      env: { ...rest, ...env },
    });
    return { status, stdout, stderr };
  };
  put(files);
  return {
    folder,
    put,
    run,
    read: (name) => readFileSync(join(folder, name), "utf8"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
