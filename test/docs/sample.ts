import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { type Workspace, workspace } from "../spawn.js";
import { ROOT } from "./shown.js";

const OSPREY = {
  "a.txt": "Police said 12 miners were killed in the Osprey mine on 4 May 2031. The mine cost $3 million.\n",
  "b.txt": "The mayor said 19 miners were killed in the Osprey mine on 4 May 2031.\n",
};
const FOLDERS = ["speeches", "news", "news/north", "my-documents", "texts", "folder", "share-0", "share-1"];
const PAGE = `<!doctype html><title>The mine</title><article><p>${OSPREY["a.txt"]}</p><p>${OSPREY["b.txt"]}</p></article>`;
const DOCUMENT = JSON.stringify({ id: "osprey", text: OSPREY["a.txt"], published: "2031-05-05" });
const article = (field: string) => `headline,${field}\nThe mine,"${OSPREY["a.txt"].trim()}"\n`;

/** Of the corpus, so that each command is quick. */
const TAKEN = ["victory-speech-2020-12-01.txt", "wire-2021-03-22.txt", "column-2021-03-22.txt"];
const isTaken = ({ file }: { readonly file: string }): boolean => TAKEN.includes(file);

/** What the pages take for granted: the sample corpus, and folders and files of the names that they use. */
export function sample(): Workspace {
  const here = workspace({
    ...Object.fromEntries(
      FOLDERS.flatMap((folder, i) =>
        Object.entries(OSPREY).map(([name, text]) => [`${folder}/${folder.startsWith("share") ? i : ""}${name}`, text]),
      ),
    ),
    ...OSPREY,
    "before.txt": OSPREY["a.txt"],
    "after.txt": OSPREY["b.txt"],
    "docs.ndjson": `${DOCUMENT}\n`,
    "articles.csv": article("body"),
    "posts.json": JSON.stringify([{ id: 1, content: { rendered: PAGE } }]),
    "page.html": PAGE,
    "my-words.yaml": example("docs/lexicon.md"),
    ".zfunc/.keep": "",
    ".config/fish/completions/.keep": "",
    "bin/corpus-claims": `#!/bin/sh\nexec "${process.execPath}" "${ROOT}/bin/corpus-claims.js" "$@"\n`,
    // the package is not installed here, and no page is fetched
    "bin/npx": '#!/bin/sh\nexec "$@"\n',
    "bin/curl": "#!/bin/sh\nexec cat page.html\n",
  });
  for (const name of ["corpus-claims", "npx", "curl"]) chmodSync(join(here.folder, "bin", name), 0o755);
  const { documents } = JSON.parse(readFileSync(join(ROOT, "corpus/manifest.json"), "utf8"));
  here.put({ "corpus/manifest.json": JSON.stringify({ documents: documents.filter(isTaken) }) });
  for (const name of TAKEN) cpSync(join(ROOT, "corpus", name), join(here.folder, "corpus", name));
  cpSync(join(ROOT, "test/read/papers/storm.docx"), join(here.folder, "briefing.docx"));
  cpSync(join(ROOT, "test/read/papers/storm.pdf"), join(here.folder, "briefing.pdf"));
  for (const name of ["bench", "scripts"]) symlinkSync(join(ROOT, name), join(here.folder, name));
  return here;
}

/** The first file in YAML that a page shows. */
const example = (page: string): string => /```yaml\n([\s\S]{1,2000}?)```/.exec(readFileSync(join(ROOT, page), "utf8"))![1]!;

export interface Typed {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs what a page shows as a person who types it into bash. */
export function typed(here: Workspace, text: string): Typed {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  const env = { ...rest, HOME: here.folder, PATH: `${join(here.folder, "bin")}:${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-o", "pipefail", "-c", text], {
    cwd: here.folder,
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

export const has = (program: string): boolean => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
