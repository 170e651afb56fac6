import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const manifest = JSON.parse(read("package.json"));
const lock = JSON.parse(read("package-lock.json")).packages as Record<string, Record<string, unknown>>;

/** A folder in which the packed package is installed, as a project that uses it has it. */
const project = mkdtempSync(join(tmpdir(), "corpus-claims-package-"));
const installed = join(project, "node_modules/corpus-claims");
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

beforeAll(() => {
  const { stdout } = spawnSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], {
    cwd: ROOT,
    encoding: "utf8",
  });
  packed = JSON.parse(stdout)[0];
  for (const { path } of packed.files) cpSync(join(ROOT, path), join(installed, path));
  for (const name of Object.keys(manifest.dependencies))
    symlinkSync(join(ROOT, "node_modules", name), join(project, "node_modules", name));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("what is packed", () => {
  /** Everything that may be in it; a name with a hash is that of a part that is loaded when needed. */
  const ALLOWED = [
    /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md)$/,
    /^bin\/corpus-claims\.js$/,
    /^dist\/(?:cli\/main|library|scale\/worker)\.cjs$/,
    /^dist\/(?:cli\/kept-code|index)\.js$/,
    /^dist\/parts\/[a-z-]+-[\w-]{8}\.cjs$/,
    /^dist\/(?:index|library|extract-options|input-error|types|vocabulary|entry)\.d\.ts$/,
    /^dist\/licences\.txt$/,
    /^corpus\/[\w-]+\.(?:txt|json)$/,
    /^docs\/[a-z-]+\.md$/,
    /^distributed\/sort\/[a-z]+\.sh$/,
    /^distributed\/spark\/(?:job\.py|piped\.py|requirements\.txt|README\.md)$/,
  ];

  test("is the program, its types, its documentation, its example and what runs it on several machines, and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !ALLOWED.some((allowed) => allowed.test(path)))).toEqual([]);
    for (const allowed of ALLOWED)
      expect(
        paths.some((path) => allowed.test(path)),
        String(allowed),
      ).toBe(true);
    expect(packed.unpackedSize).toBeLessThan(2.5e6);
  });

  test("holds the types that index.d.ts leads to, and no others", () => {
    const reached = new Set<string>();
    const visit = (name: string): void => {
      if (reached.has(name)) return;
      reached.add(name);
      for (const [, next] of read(`dist/${name}.d.ts`).matchAll(/(?:from |import\()"\.\/([\w/-]+)\.js"/g)) visit(next!);
    };
    visit("index");
    const types = packed.files.map(({ path }) => path).filter((path) => path.endsWith(".d.ts"));
    expect(types).toEqual([...reached].map((name) => `dist/${name}.d.ts`).sort());
  });

  test("holds every part that the program loads", () => {
    for (const { path } of packed.files.filter(({ path }) => path.endsWith(".js")))
      for (const [, from] of read(path).matchAll(/(?:from|import\()\s?"(\.{1,2}\/[^"\n]{1,200}\.js)"/g))
        expect(statSync(join(installed, path, "..", from!)).isFile()).toBe(true);
  });

  test("publint finds nothing to say", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  test("the types are right, for Node and for bundlers, wherever an ES module is asked for", async () => {
    const archive = readFileSync(join(project, packed.filename));
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(archive)));
    if (!result.types) throw new Error("no types found");
    const { problems } = result;
    // whatever is asked for by `require` in types of before Node could do so: the package is an ES module and says so
    expect(problems.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual([]);
  });

  test("runs by itself", () => {
    const { status, stdout, stderr } = node(
      join(installed, "bin/corpus-claims.js"),
      "diff",
      join(installed, "corpus"),
      "--format",
      "table",
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("does-not-add-up");
  });
});

describe("docs/api.md", () => {
  const page = read("docs/api.md");
  const examples = [...page.matchAll(/^```js\n(?<code>[^`]{1,2000}?)^```\n\n```text\n(?<printed>[^`]{0,2000}?)^```/gm)].map(
    ({ groups }) => groups as { code: string; printed: string },
  );
  beforeAll(() => {
    mkdirSync(join(project, "examples"));
    examples.forEach(({ code }, i) => {
      writeFileSync(join(project, `examples/${i}.mjs`), code);
    });
    const all = examples.map((_, i) => `await import("./${i}.mjs");\nconsole.log("--");\n`).join("");
    writeFileSync(join(project, "examples/all.mjs"), all);
  });

  test("has an example for most of it, and no code without what it prints", () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
    expect(page.match(/^```js$/gm)).toHaveLength(examples.length);
  });

  test("its examples print what stands below them", () => {
    const { status, stdout, stderr } = node(join(project, "examples/all.mjs"));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("--\n").slice(0, -1)).toEqual(examples.map(({ printed }) => printed));
  });

  test("its examples fit the types", () => {
    const compilerOptions = {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      strict: true,
      module: "nodenext",
      target: "es2023",
      types: [],
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["examples"] }));
    const { status, stdout } = node(join(ROOT, "node_modules/typescript/bin/tsc"), "-p", project);
    expect([status, stdout]).toEqual([0, ""]);
  });

  /** Fields in the tables of a section: "`min`, `max`" are two. */
  const fieldsOf = (title: string): string[] => {
    const section = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
    const first = [...section.matchAll(/^\| (?<names>`[^|]{1,80}`) \|/gm)].map(({ groups }) => groups!.names!);
    return first.flatMap((names) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
  };
  const interfaceOf = (name: string): string[] => {
    const types = ["types", "entry", "extract-options"].map((file) => read(`dist/${file}.d.ts`)).join("\n");
    const body =
      new RegExp(`^export interface ${name} \\{\\n(?<body>[\\s\\S]{1,4000}?)^\\}`, "m").exec(types)?.groups?.body ?? "";
    return [...body.matchAll(/^ {4}readonly (\w+)\??:/gm)].map(([, field]) => field!);
  };

  test.each(["ExtractOptions", "Finding", "FindingSide", "Step", "Acceptance", "Entry", "Party"])(
    "tells the fields of %s",
    (name) => {
      const fields = interfaceOf(name);
      expect(fields.length).toBeGreaterThan(1);
      expect(fieldsOf(name)).toEqual(fields);
    },
  );
  test("tells the fields of DocumentInput", () =>
    expect(fieldsOf("DocumentInput").sort()).toEqual(interfaceOf("Document").sort()));

  test("names all that index.ts exports", () => {
    const names = [...read("dist/index.d.ts").matchAll(/\{([^}]+)\}/g)].flatMap(([, list]) => list!.match(/\w+/g)!);
    const exported = names.filter((name) => name !== "type");
    expect(exported.length).toBeGreaterThan(20);
    expect(exported.filter((name) => !page.includes(`\`${name}\``) && !page.includes(`## ${name}\n`))).toEqual([]);
  });
});

describe("what it stands on", () => {
  const entries = Object.entries(lock).filter(([path]) => path !== "");
  const shipped = entries.filter(([, entry]) => !entry.dev && !entry.peer);

  test("the lock file names no place to fetch from, and the hash of everything that is fetched", () => {
    expect(lock[""]!.version).toBe(manifest.version);
    expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, { integrity }]) => !/^sha512-/.test(String(integrity))).map(([path]) => path)).toEqual([]);
  });

  test("nothing that is shipped runs a script when it is installed", () =>
    expect(shipped.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path)).toEqual([]));

  test("few packages are shipped, all under licences that ask for no more than their text", () => {
    expect(shipped.length).toBeLessThan(60);
    const { stdout } = spawnSync(process.execPath, [join(ROOT, "scripts/list-licences.mjs")], { encoding: "utf8" });
    // node scripts/list-licences.mjs --write
    expect(read("docs/licences.md")).toBe(stdout);
    const rows = [...stdout.matchAll(/^\| (?<name>[@\w/.-]+) \| \d[^|]{0,20} \| (?<licence>[^|]{1,60}) \|/gm)];
    expect(rows.length).toBeGreaterThanOrEqual(shipped.length);
    const free = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\))$/;
    expect(rows.filter(({ groups }) => !free.test(groups!.licence!)).map(([row]) => row)).toEqual([]);
  });

  test("the texts of the licences of what is built in are there", () => {
    const texts = read("dist/licences.txt");
    for (const name of ["compromise", "d3-array", "d3-scale", "d3-shape"]) expect(texts).toMatch(new RegExp(`^${name} \\d`, "m"));
    expect(readdirSync(join(installed, "dist"))).toContain("licences.txt");
  });
});
