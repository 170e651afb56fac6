import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { html } from "../../src/export/html.js";
import { browserPath, openBrowser } from "./browser.js";
import { manyFindings } from "./inputs.js";

const path = browserPath();
const COUNT = 5000;

describe.skipIf(path === null)("a report of 5,000 findings", () => {
  const folder = mkdtempSync(join(tmpdir(), "corpus-claims-"));
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const file = join(folder, "large.html");
    writeFileSync(file, html.findings(manyFindings(COUNT), { width: 80, color: false, excel: false }));
    browser = await openBrowser(path!);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(10_000);
    await page.goto(pathToFileURL(file).href);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = () => page.locator(".count").textContent();
  /** Elements that the browser has to lay out. */
  const elements = () => page.evaluate("document.querySelectorAll('*').length");

  test("shows one page of them", async () => {
    expect(await count()).toBe("Findings 1–25 of 5,000");
    expect(await elements()).toBeLessThan(5000);
  });

  test("searches and filters them without a hitch", async () => {
    const slowest = (await page.evaluate(`(async () => {
      const field = document.querySelector("input[type=search]");
      const times = [];
      for (const words of ["t", "to", "town 4", "town 499", "town", ""]) {
        const start = performance.now();
        field.value = words;
        const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
        field.dispatchEvent(new Event("input"));
        await changed;
        times.push(performance.now() - start);
      }
      return Math.max(...times);
    })()`)) as number;
    expect(slowest).toBeLessThan(4000); // a fortieth of that on a machine that is not shared
    await page.getByRole("searchbox").fill("town 4999");
    await page.waitForURL(/q=town\+4999/);
    await expect.poll(count).toBe("1 finding");
    await page.getByRole("searchbox").fill("");
  });

  test.each(["#findings?page=200", "#findings?sort=difference", "#matrix?page=3", "#documents?page=2"])(
    "%s is one page",
    async (hash) => {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      const view = hash.slice(1).split("?")[0]!;
      await page.locator(`.pager a[href^="#${view}"]`).first().waitFor();
      expect(await elements()).toBeLessThan(6000);
    },
  );
});
