import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportData } from "../../src/report-data.js";
import { type Workspace, workspace } from "../spawn.js";
import { faultsIn } from "../validator.js";
import { browserPath, openBrowser, sayWithout } from "./browser.js";
import { CORPUS, HOSTILE, HOSTILE_TITLE, PAGES } from "./inputs.js";

const path = browserPath();
if (path === null) sayWithout();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** "rgb(255, 233, 168)" → 0.86; what is not there is white paper. */
function lightnessOf(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 1 : (red + green + blue) / 765;
}

describe.skipIf(path === null)("the report in a browser", () => {
  let browser: Browser;
  let folder: Workspace;
  let page: Page;
  const asked: string[] = [];
  const broken: string[] = [];
  const urlOf = (name: string) => pathToFileURL(join(folder.folder, name)).href;

  beforeAll(async () => {
    folder = workspace({ ...HOSTILE, ...PAGES });
    const made = [
      folder.run(["report", CORPUS, "-o", "corpus.html"]),
      folder.run(["report", "pages", "-o", "pages.html"]),
      folder.run(["extract", "pages", "-o", "claims.csv"]),
      folder.run(["report", "claims.csv", "-o", "claims.html"]),
      folder.run(["report", "hostile", "--title", HOSTILE_TITLE, "-o", "hostile.html"]),
    ];
    expect(made.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
    held = JSON.parse(/id="data">(?<json>.*?)<\/script>/s.exec(folder.read("corpus.html"))!.groups!.json!);
    browser = await openBrowser(path!);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(20_000);
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => broken.push(error.message));
    page.on("console", (message) => message.type() === "error" && broken.push(message.text()));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    folder?.remove();
  });

  /** What the report of corpus/ holds. */
  let held: ReportData;
  const killed = () =>
    `#finding/${held.findings.find(({ verdict, title }) => verdict === "conflict" && /^people killed/i.test(title))!.id}`;

  const open = async (name: string, hash = "") => {
    await page.goto("about:blank");
    await page.goto(urlOf(name) + hash);
  };
  /** What stands above the list, once the address has come through. */
  const count = () => expect.poll(() => page.locator(".count").textContent(), { timeout: 10_000 });
  const scrolled = () => expect.poll(() => page.evaluate("scrollY"), { timeout: 10_000 });
  const violations = async (): Promise<string[]> => {
    await page.evaluate(AXE);
    const found = await page.evaluate(
      `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations, passes }) =>
        passes.length < 10 ? ["axe looked at nothing"] : violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(" | ")))`,
    );
    return found as string[];
  };

  test.each(["corpus.html", "hostile.html", "claims.html"])("%s is HTML to a validator once its script has run", async (name) => {
    await open(name);
    await page.locator("article.finding").first().waitFor();
    expect(await faultsIn(await page.content())).toEqual([]);
  });

  test("leads with what is to be checked", async () => {
    await open("corpus.html");
    const flagged = held.findings.filter((finding) => finding.flagged).length;
    expect(await page.locator("h1").textContent()).toBe(`${flagged} figures to check in 8 documents`);
    const titles = await page.locator("article.finding .title").allTextContents();
    expect(titles).toHaveLength(flagged);
    const toll = page.locator("article.finding", { hasText: "People killed" });
    expect(await toll.locator(".verdict").textContent()).toBe("The sources contradict each other");
    expect(await toll.locator(".value .amount").allTextContents()).toEqual(["41", "57"]);
    expect(await toll.locator("mark").allTextContents()).toEqual(["41", "41", "57"]);
    expect(await toll.locator("svg.dots").getAttribute("aria-label")).toContain("Tomas Rehák 57");
  });

  test("draws sums as stacked parts and counts over time", async () => {
    const trucks = page.locator("article.finding", { hasText: "Trucks destroyed and captured" });
    expect(await trucks.locator("svg.bars rect").count()).toBe(3);
    const posts = page.locator("article.finding", { hasText: "Command posts destroyed" });
    expect(await posts.locator("svg.time circle").count()).toBe(3);
  });

  test("a finding that needs no look is a line that opens", async () => {
    const folded = page.locator("details.folded", { hasText: "Cannons destroyed" });
    expect(await folded.locator(".values").textContent()).toBe("136 → 315");
    expect(await folded.locator("blockquote").count()).toBe(0);
    await folded.locator("summary").first().click();
    await folded.locator("blockquote").nth(1).waitFor();
    expect(await folded.locator("blockquote").count()).toBe(2);
  });

  test("a link under a sentence leads to its place in the text", async () => {
    await open("corpus.html");
    await page.locator("article.finding", { hasText: "People killed" }).locator("figcaption a").last().click();
    expect(page.url()).toMatch(/#document\/column-2021-03-22\?at=c-[0-9a-f]{12}$/);
    const target = page.locator(".claim.target");
    expect(await target.textContent()).toBe("57");
    await expect.poll(() => target.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    await page.locator(".panel .amount", { hasText: "57" }).waitFor();
    expect(await page.locator(".panel").textContent()).toContain("killed");
  });

  test("a text has every claim marked, tells of the one that is pointed at, and leads to its findings", async () => {
    await open("corpus.html", "#document/wire-2021-03-22");
    expect(await page.locator(".text .claim").count()).toBeGreaterThan(25);
    await page.locator(".text a.claim", { hasText: "259" }).hover();
    expect(await page.locator(".panel .amount").textContent()).toBe("259");
    await page.locator(".text a.claim", { hasText: "41" }).first().focus();
    expect(await page.locator(".panel dl").textContent()).toContain("the harbour authority");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#finding\/f-/);
    expect(await page.locator("article .title").textContent()).toContain("People killed");
    await page.goBack();
    expect(await page.locator("h2.view").textContent()).toBe("Death toll in the sinking of the ferry Marisol");
  });

  test("shows what was left out", async () => {
    const button = page.locator(".left-out button");
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator(".with-left-out .furniture").first().textContent()).toContain("PORT SABLE");
  });

  test("the matrix holds what each document says of each figure", async () => {
    await open("corpus.html", "#matrix");
    const heads = await page.locator(".matrix thead th a").allTextContents();
    expect(heads.map((head) => head.replace(/\d+ \w+ \d{4}$/, ""))).toContain("Meridian Wire");
    const row = page.locator(".matrix tbody tr", { hasText: "People killed" });
    const cells = await row.locator("td").allTextContents();
    expect(cells).toHaveLength(heads.length);
    expect(cells.filter(Boolean)).toEqual(["57", "41"]);
    expect(await row.getAttribute("class")).toContain("flagged");
    await row.locator("td a", { hasText: "57" }).click();
    expect(await page.locator(".claim.target").textContent()).toBe("57");
  });

  test("counts that grew stand on one axis of time", async () => {
    await open("corpus.html", "#timeline");
    const tanks = page.locator(".grown", { hasText: "Tanks destroyed, Armenia" });
    expect(await tanks.locator("circle").count()).toBe(3);
    expect(await tanks.locator("svg").getAttribute("aria-label")).toContain("9 Oct 2020 196");
    expect(await page.locator(".grown", { hasText: "Civilians wounded" }).count()).toBe(0);
  });

  test("search and filters go into the address, and come out of it", async () => {
    await open("corpus.html");
    await page.getByRole("searchbox").fill("tanks");
    await page.waitForURL(/#findings\?q=tanks$/);
    await count().toMatch(/^\d+ findings$/);
    const found = await page.locator(".count").textContent();
    await page.getByRole("combobox", { name: "Verdict" }).selectOption("to-check");
    expect(page.url()).toMatch(/#findings\?q=tanks&verdict=to-check$/);
    await count().not.toBe(found);
    for (const words of await page.locator("article.finding").allTextContents()) expect(words.toLowerCase()).toContain("tanks");
    expect(await page.locator("details.folded").count()).toBe(0);
    expect(await page.evaluate("document.activeElement.tagName")).not.toBe("BODY");
    await page.goBack();
    await count().toBe(found);
    await open("corpus.html", "#findings?kind=casualty&sort=title");
    expect(await page.getByRole("combobox", { name: "Kind" }).inputValue()).toBe("casualty");
    expect(new Set(await page.locator("article .kind").allTextContents())).toEqual(new Set(["casualty"]));
    await page.getByRole("button", { name: "Clear" }).click();
    expect(page.url()).toMatch(/#findings$/);
    await page.getByRole("searchbox").fill("nobody says this");
    await count().toBe("No finding fits these filters.");
    await page.getByRole("link", { name: "Take all filters off" }).click();
    await count().toBe(`Findings 1–25 of ${held.findings.length}`);
  });

  test("lists all in short, or all in full", async () => {
    await open("corpus.html", "#findings?show=short");
    expect(await page.locator("article.finding").count()).toBe(0);
    expect(await page.locator("details.folded").count()).toBe(25);
    expect(await page.locator("details.folded", { hasText: "People killed" }).locator(".values").textContent()).toBe("41 ≠ 57");
    await page.getByRole("combobox", { name: "Length" }).selectOption("full");
    await expect.poll(() => page.locator("article.finding").count()).toBe(25);
    expect(page.url()).toMatch(/\?show=full$/);
  });

  test("pages", async () => {
    await open("corpus.html");
    await page.getByRole("link", { name: "Next" }).click();
    await count().toMatch(/^Findings 26–\d+ of \d+$/);
    expect(page.url()).toMatch(/\?page=2$/);
  });

  test("a finding is copied as a citation and as CSV", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open("corpus.html", killed());
    const copied = () => page.evaluate("navigator.clipboard.readText()");
    await page.getByRole("button", { name: "Copy citation" }).click();
    await page.locator("#said", { hasText: "Copied" }).waitFor({ state: "attached" });
    expect(await copied()).toContain(
      "- **57**: “By my count 57 people died on the Marisol that evening.” (Tomas Rehák, The Quiet Column",
    );
    await page.getByRole("button", { name: "Copy as CSV" }).click();
    await expect.poll(copied).toMatch(/^finding,verdict,title,[^\n]*\r\n/);
  });

  test("back comes to the place in the list that was left", async () => {
    await open("corpus.html");
    const link = page.locator("article.finding .title a").last();
    await link.scrollIntoViewIfNeeded();
    const left = await page.evaluate("scrollY");
    expect(left).toBeGreaterThan(200);
    await link.click();
    await scrolled().toBeLessThan(200);
    await page.goBack();
    await scrolled().toBe(left);
  });

  test("prints all findings, and is as before behind it", async () => {
    await open("corpus.html");
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator(".finding").count()).toBe(held.findings.length);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator(".finding").count()).toBe(25);
  });

  test("is printed dark on light, whatever the theme of the screen", async () => {
    await open("corpus.html");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colours = await page.evaluate<[string, string][]>(
      `[...document.querySelectorAll("mark, .value .amount, .eyebrow")].map(getComputedStyle).map((style) => [style.backgroundColor, style.color])`,
    );
    await page.emulateMedia({ media: null, colorScheme: null });
    expect(colours.length).toBeGreaterThan(10);
    expect(colours.filter(([ground, ink]) => lightnessOf(ground) < 0.8 || lightnessOf(ink) > 0.5)).toEqual([]);
  });

  test("works by keyboard alone", async () => {
    await open("corpus.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    await page.locator("details.folded summary").first().focus();
    await page.keyboard.press("Enter");
    await page.locator("details.folded[open] blockquote").first().waitFor();
  });

  test("the tables of a page are tables", async () => {
    await open("pages.html", "#document/harbour");
    expect(await page.locator(".text tr").allTextContents()).toEqual(["kindsunk", "Tugs14", "Barges9"]);
    expect(await page.locator(".text td .claim").count()).toBe(2);
    expect(await violations()).toEqual([]);
  });

  test("claims that were written before are shown by their sentences", async () => {
    await open("claims.html", "#document/wire");
    expect(await page.locator(".left-out").textContent()).toContain("without this text");
    expect(await page.locator(".text mark").allTextContents()).toContain("30");
    await page.locator(".text a.claim").first().hover();
    expect(await page.locator(".panel .amount").textContent()).toBe("about 30");
  });

  test("on a phone the first tap tells of a claim, the second leads on", async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await phone.goto(`${urlOf("corpus.html")}#document/wire-2021-03-22`);
    const claim = phone.locator(".text a.claim", { hasText: "41" }).first();
    await claim.tap();
    expect(await phone.locator(".panel .amount").textContent()).toBe("41");
    expect(phone.url()).toContain("#document/");
    await claim.tap();
    await phone.waitForURL(/#finding\/f-/);
    await phone.close();
  });

  test("hostile documents, names and titles stay text", async () => {
    await open("hostile.html");
    expect(await page.locator("h1").textContent()).toBe(HOSTILE_TITLE);
    expect(await page.locator("#report img, #report script, #report iframe, #report [onerror]").count()).toBe(0);
    expect(await page.evaluate("globalThis.stolen")).toBe(undefined);
    await page.locator("figcaption a").first().click();
    await page.locator(".text").waitFor();
    expect(await page.locator(".text").textContent()).toContain("</script><img src=x onerror=");
    expect(await page.locator("#report img, #report script, #report [onerror], #report [onclick]").count()).toBe(0);
    await open("hostile.html", "#documents");
    expect(await page.locator("tbody th").first().textContent()).toContain("<img src=x");
    expect(await page.locator("a[href^=javascript]").count()).toBe(0);
    await open("hostile.html");
    expect(await page.locator("article.finding blockquote").first().textContent()).toContain("</script><img src=x onerror=");
    expect(broken).toEqual([]);
  });

  test.each(["", "#finding/killed", "#matrix", "#timeline", "#documents", "#document/wire-2021-03-22", "#document/nowhere"])(
    "axe finds nothing %s",
    async (hash) => {
      await open("corpus.html", hash === "#finding/killed" ? killed() : hash);
      expect(await violations()).toEqual([]);
    },
  );

  test.each([390, 1280])("nothing sticks out at %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 844 });
    for (const hash of ["", "#matrix", "#timeline", "#documents", "#document/wire-2021-03-22"]) {
      await open("corpus.html", hash);
      expect([hash, await page.evaluate("document.documentElement.scrollWidth - innerWidth")]).toEqual([hash, 0]);
    }
  });

  test("in the dark axe finds nothing either", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    for (const hash of ["", "#matrix", "#document/wire-2021-03-22"]) {
      await open("corpus.html", hash);
      expect([hash, await violations()]).toEqual([hash, []]);
    }
    await page.emulateMedia({ colorScheme: "light" });
  });

  test("asks for nothing but itself, and nothing breaks", () => {
    expect(asked.filter((url) => !/^(?:file:.*\.html(?:#.*)?|about:blank|data:,)$/.test(url))).toEqual([]);
    expect(broken).toEqual([]);
  });
});
