// Writes docs/terminal-extract.svg and docs/terminal-diff.svg: the first lines of what the two commands print of corpus/ on a terminal of 100
// columns, in a light or a dark theme as the reader's system has it. Needs a build.
//
//   node scripts/make-terminal-pictures.mjs [FOLDER, by default docs]
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? `${root}/docs`;
const COLUMNS = 100;
const [WIDTH, HEIGHT, EDGE] = [8.4, 19, 20];
const NAMES = { 1: "strong", 2: "dim", 4: "line", 31: "red", 32: "green", 36: "cyan" };
const ENDS = { 22: ["strong", "dim"], 24: ["line"], 39: ["red", "green", "cyan"], 0: Object.values(NAMES) };

const STYLE = `text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#1f2328;white-space:pre}
rect{fill:#fff;stroke:#d0d7de}.strong{font-weight:700}.dim{opacity:.62}.line{text-decoration:underline}
.red{fill:#c4151c}.green{fill:#1a7f37}.cyan{fill:#00758f}
@media (prefers-color-scheme:dark){text{fill:#e6edf3}rect{fill:#0d1117;stroke:#30363d}.red{fill:#ff7b72}.green{fill:#56d364}.cyan{fill:#56d4dd}}`;

for (const [command, lines] of [
  ["extract", 30],
  ["diff", 32],
]) {
  const { NO_COLOR: _, ...around } = process.env; // Node 22 warns of both, even where one is empty
  const env = { ...around, FORCE_COLOR: "1", COLUMNS: String(COLUMNS) };
  const args = ["bin/corpus-claims.js", command, "corpus", "--format", "table", "--quiet"];
  const shown = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", env }).split("\n").slice(0, lines);
  writeFileSync(`${folder}/terminal-${command}.svg`, pictureOf([`$ corpus-claims ${command} corpus`, ...shown]));
}

function pictureOf(lines) {
  const [width, height] = [Math.round(COLUMNS * WIDTH + 2 * EDGE), lines.length * HEIGHT + 2 * EDGE];
  const rows = lines.flatMap((line, i) => runsOf(line).map((run) => textOf(run, EDGE + (i + 0.75) * HEIGHT)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${lines[0].slice(2)}</title>
<style>${STYLE}</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>
${rows.join("\n")}
</svg>
`;
}

/** A line to pieces of one look, each with the column at which it stands. */
function runsOf(line) {
  const runs = [];
  const looks = new Set();
  let column = 0;
  for (const [i, part] of line.split("\u001b[").entries()) {
    const [, code, text] = i === 0 ? [null, null, part] : /^(\d*)m(.*)$/s.exec(part);
    if (NAMES[code]) looks.add(NAMES[code]);
    else if (code !== null) for (const name of ENDS[code || 0]) looks.delete(name);
    if (text.trim() !== "") runs.push({ text, column, looks: [...looks] });
    column += [...text].length;
  }
  return runs;
}

/** As wide as its columns, whatever the font of the reader. */
function textOf({ text, column, looks }, y) {
  const lead = text.length - text.trimStart().length;
  const words = text.trim();
  const at = `x="${(EDGE + (column + lead) * WIDTH).toFixed(1)}" y="${y.toFixed(1)}" textLength="${([...words].length * WIDTH).toFixed(1)}"`;
  const look = looks.length > 0 ? ` class="${looks.join(" ")}"` : "";
  return `<text ${at}${look}>${words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</text>`;
}
