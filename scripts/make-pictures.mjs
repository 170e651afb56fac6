// Writes docs/report.png and docs/report-matrix.png: the report of corpus/, as a browser shows it. Needs a build, and Chromium or Chrome.
//
//   node scripts/make-pictures.mjs [PATH OF THE BROWSER]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "corpus-claims-"));
const file = join(folder, "report.html");
execFileSync(process.execPath, ["bin/corpus-claims.js", "report", "corpus", "--quiet", "-o", file], { cwd: root });

const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1180, height: 860 } });
for (const [hash, name] of [
  ["", "report"],
  ["#matrix", "report-matrix"],
]) {
  await page.goto("about:blank");
  await page.goto(pathToFileURL(file).href + hash);
  await page.screenshot({ path: join(root, "docs", `${name}.png`) });
}
await browser.close();
rmSync(folder, { recursive: true });
