import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { constants, Script } from "node:vm";

/**
 * Loads the scripts of the program, and `packages`, with the code that V8 made of them in an earlier run: to read them and to compile what is called
 * takes longer than a page of text. Later versions of Node do that by themselves (`module.enableCompileCache`). The code lies in one file in the
 * user's folder for such things; it is taken only for the very text that it was made of, and made anew at the end of a run that missed some.
 * `asStarted` sets the flags of V8 as they are now, since it refuses code that was made with others.
 */
export function requireKept(entry: string, packages: readonly string[], asStarted: () => void): unknown {
  const path = join(folder(), `code-${hashOf(`${entry} ${process.version} ${process.arch}`)}.bin`);
  const kept = keptIn(path);
  const missed = new Map<string, Script>();
  const modules = new Map<string, { exports: unknown }>();

  const load = (file: string): unknown => {
    const loaded = modules.get(file);
    if (loaded) return loaded.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const text = readFileSync(file, "utf8");
    const hash = hashOf(text);
    const cachedData = kept.get(hash);
    const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
    const script = new Script(inFunction(text), { filename: file, importModuleDynamically, ...(cachedData && { cachedData }) });
    if (file === entry && (!cachedData || script.cachedDataRejected)) kept.clear(); // of another version
    if (!kept.has(hash)) missed.set(hash, script);
    const native = createRequire(file);
    const require = (id: string): unknown => {
      const found = id.startsWith(".") || packages.includes(id) ? native.resolve(id) : id;
      return /\.c?js$/.test(found) ? load(found) : native(id);
    };
    const run: Body = script.runInThisContext();
    run.call(module.exports, module.exports, require, module, file, dirname(file));
    return module.exports;
  };

  process.once("exit", () => {
    if (missed.size === 0) return;
    asStarted();
    for (const [hash, script] of missed) kept.set(hash, script.createCachedData());
    keep(path, kept);
  });
  return load(entry);
}

type Body = (exports: unknown, require: (id: string) => unknown, module: object, file: string, folder: string) => void;

const inFunction = (text: string): string => `(function (exports, require, module, __filename, __dirname) { ${text}\n})`;

const hashOf = (text: string | Buffer): string => createHash("sha256").update(text).digest("base64url");

/** Of this user alone: who can write there can run what he likes in his name. */
function folder(): string {
  const { NODE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (NODE_COMPILE_CACHE) return NODE_COMPILE_CACHE;
  const own = process.platform === "darwin" ? join(homedir(), "Library/Caches") : join(homedir(), ".cache");
  return join((process.platform === "win32" ? LOCALAPPDATA : XDG_CACHE_HOME) || own, "corpus-claims");
}

interface Contents {
  /** Hash of all that follows. */
  readonly sum: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly hash: string;
  readonly length: number;
}

/** Code by the hash of its script; none where there is none, or where others could have written it. */
function keptIn(path: string): Map<string, Buffer> {
  const kept = new Map<string, Buffer>();
  try {
    const { uid, mode } = statSync(path);
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return kept;
    const bytes = readFileSync(path);
    let at = bytes.indexOf("\n") + 1;
    const { sum, parts }: Contents = JSON.parse(bytes.toString("latin1", 0, at));
    // V8 runs what it is given: one bit of it that a disk has lost would end the process, and every one after it
    if (hashOf(bytes.subarray(at)) !== sum) return kept;
    for (const { hash, length } of parts) {
      kept.set(hash, bytes.subarray(at, at + length));
      at += length;
    }
  } catch {
    // none yet, or not to be read
  }
  return kept;
}

/** Whole or not at all; without it the next run takes as long as this one. */
function keep(path: string, kept: ReadonlyMap<string, Buffer>): void {
  const code = Buffer.concat([...kept.values()]);
  const contents: Contents = { sum: hashOf(code), parts: [...kept].map(([hash, { length }]) => ({ hash, length })) };
  try {
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const own = mkdtempSync(join(folder, "new-"));
    writeFileSync(join(own, "code"), Buffer.concat([Buffer.from(`${JSON.stringify(contents)}\n`), code]), { mode: 0o600 });
    renameSync(join(own, "code"), path);
    rmdirSync(own);
  } catch {
    // no place for it
  }
}
