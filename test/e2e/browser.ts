import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The browser of this machine: the one that CORPUS_CLAIMS_BROWSER names, else the first Chromium or Chrome on the path; null without one. */
export function browserPath(): string | null {
  const named = process.env.CORPUS_CLAIMS_BROWSER;
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

export function openBrowser(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

/** Says why the tests of the page are left out. */
export function sayWithout(): void {
  process.stderr.write(
    "no Chromium or Chrome found (CORPUS_CLAIMS_BROWSER names one): the tests of the HTML report are skipped\n",
  );
}
