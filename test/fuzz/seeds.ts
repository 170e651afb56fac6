import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { newDocument } from "../../src/document.js";
import { csv } from "../../src/export/csv.js";
import { json } from "../../src/export/json.js";
import { ndjson } from "../../src/export/ndjson.js";
import { parquet } from "../../src/export/parquet.js";
import { tsv } from "../../src/export/tsv.js";
import { extractDocument } from "../../src/pipeline.js";
import type { Claim } from "../../src/types.js";

/** Inputs that are right, by the ending of their names: what is changed to make cases. */
export type Seeds = Readonly<Record<string, readonly Buffer[]>>;

const MOST = 60_000;
const VIEW = { width: 80, color: false, excel: false };
const SETTINGS = [
  "documents:\n  - file: a.txt\n    title: 'The flood'\n    published: 2031-05-04\n    sourceType: media\n  - {file: b.txt, id: b}\n",
  "entries:\n  - id: howler\n    forms: [howlers, Howler Mk 2]\n    isA: tank\nparties:\n  - id: Ruritania\n    demonyms: [Ruritanian]\n",
  "- finding: f-0123456789ab\n  reason: two towns of one name\n  until: 2031-12-31\n",
  '{"documents":[{"file":"a.txt","published":"2031-05-04"},{"file":"b.txt","note":null}]}',
  '{"entries":[{"id":"howler","forms":["howlers"],"kind":"equipment"}]}',
  "file,id,title,published\na.txt,a,The flood,2031-05-04\nb.txt,,,\n",
];

/** All files of the project that are inputs, and claims of theirs in every format that is read back. */
export async function seedsOf(root: string): Promise<Seeds> {
  const found: Record<string, Buffer[]> = {};
  const add = (ending: string, bytes: Uint8Array) => {
    found[ending] ??= [];
    found[ending].push(Buffer.from(bytes));
  };
  for (const folder of ["corpus", "fixtures", "test/read/papers", "test/read/pages"])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
      const path = join(root, folder, name);
      const ending = extname(name).toLowerCase();
      if (!statSync(path).isFile() || statSync(path).size > MOST || !ENDINGS.has(ending) || /expected|manifest/.test(name))
        continue;
      add(ending, readFileSync(path));
    }
  const texts = found[".txt"]!.map(String);
  const head = newDocument("seed", "seed.txt", "");
  const claims = texts
    .slice(0, 4)
    .flatMap((text, i) => extractDocument(newDocument(`seed-${i}`, `seed-${i}.txt`, text)).slice(0, 6));
  for (const [ending, { claims: writer }] of [
    [".csv", csv],
    [".tsv", tsv],
    [".json", json],
    [".ndjson", ndjson],
  ] as const) {
    const { begin, document, end } = writer(VIEW);
    add(ending, Buffer.from(begin() + document(head, claims) + end()));
  }
  add(".parquet", columnsOf(claims));
  add(
    ".csv",
    Buffer.from(`id;text;date\n1;"${texts[0]!.slice(0, 300).replaceAll('"', '""')}";2031-05-04\n2;"He said ""12 tanks"".";\n`),
  );
  add(
    ".json",
    Buffer.from(
      JSON.stringify(
        texts
          .slice(0, 3)
          .map((text) => ({ headline: "T", body: { rendered: `<p>${text.slice(0, 400)}</p>` }, text: text.slice(0, 200) })),
      ),
    ),
  );
  for (const text of SETTINGS)
    add(
      text.startsWith("{") ? ".settings.json" : text.startsWith("file,") ? ".settings.csv" : ".settings.yaml",
      Buffer.from(text),
    );
  for (const ending of [".txt", ".html", ".ndjson"]) add(`${ending}.gz`, gzipSync((found[ending] ?? found[".txt"]!)[0]!));
  return found;
}

const ENDINGS = new Set([".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".ndjson", ".csv", ".tsv", ".json"]);

function columnsOf(claims: readonly Claim[]): Uint8Array {
  const { document, end } = parquet.claims(VIEW);
  const parts = [document(newDocument("seed", "seed.txt", ""), claims), end()];
  return Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));
}
