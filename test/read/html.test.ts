import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { declaredCharset } from "../../src/read/charset.js";
import { decode } from "../../src/read/decode.js";
import { readHtml } from "../../src/read/html/index.js";

const PAGES = fileURLToPath(new URL("pages", import.meta.url));
const body = (html: string): string => readHtml(`<html><body>${html}</body></html>`).text;

describe("pages as they come", () => {
  const names = readdirSync(PAGES).filter((name) => name.endsWith(".html"));
  test.each(names)("%s", async (name) => {
    const bytes = readFileSync(join(PAGES, name));
    const decoded = decode(bytes, null, declaredCharset(bytes));
    const { text, meta } = readHtml("text" in decoded ? decoded.text : "");
    const about = Object.entries(meta.about);
    const head = about.map(([field, value]) => `${field}: ${value}\n`).join("");
    await expect(`${head}\n${text}\n`).toMatchFileSnapshot(join(PAGES, name.replace(/html$/, "txt")));
  });

  test("what was left out stands behind the text, which stays where it is", () => {
    const html = readFileSync(join(PAGES, "news.html"), "utf8");
    const [without, whole] = [readHtml(html).text, readHtml(html, { includeFurniture: true }).text];
    expect(whole.startsWith(`${without}\n\n`)).toBe(true);
    for (const words of ["Top 100 companies", "812 partners", "80 coffins", "500 bicycles", "Nine ways to sleep"]) {
      expect(without).not.toContain(words);
      expect(whole).toContain(words);
    }
  });
});

describe("words", () => {
  test.each([
    ["white space", "<p>\n  Nine\n\tships   sank. </p>", "Nine ships sank."],
    [
      "entities",
      "<p>Zo&euml; &amp; 5&nbsp;000 men &#150; &#x2013; &ldquo;gone&rdquo; &lt;3</p>",
      "Zoë & 5\u00a0000 men – – “gone” <3",
    ],
    ["inline tags do not part words", "<p>T-<b>7</b>2 and <i>BM</i>-21</p>", "T-72 and BM-21"],
    ["elements that only a style sets apart", "<div><span>Tanks</span><span>196</span></div>", "Tanks 196"],
    ["blocks part words", "<div>Tanks</div><div>196</div>", "Tanks\n\n196"],
    ["a line break, and two", "<p>One<br>Two<br><br>Three</p>", "One\nTwo\n\nThree"],
    ["footnote marks go", "<p>41<sup><a href='#n'>3</a></sup> dead<sup>[2]</sup></p>", "41 dead"],
    ["exponents stay", "<p>9 km<sup>2</sup>, 10<sup>6</sup>, the 5<sup>th</sup></p>", "9 km², 10⁶, the 5th"],
    ["struck-out words go", "<p><s>39</s> 41 dead</p>", "41 dead"],
    ["soft hyphens go", "<p>ammu&shy;nition</p>", "ammunition"],
    ["quotations get their marks", "<p>He said: <q>Six.</q></p>", "He said: “Six.”"],
    ["no paragraph tags at all", "One ship.<div>Two ships.</div>Three ships.", "One ship.\n\nTwo ships.\n\nThree ships."],
    [
      "paragraphs that are not closed",
      "<p>One ship.<p>Two ships.<ul><li>Three<li>Four</ul>",
      "One ship.\n\nTwo ships.\n\n- Three\n- Four",
    ],
    ["scripts and styles", "<script>let ships = 4;</script><style>p{width:9px}</style><p>One.</p>", "One."],
    ["controls", "<p>One.</p><select><option>12</option></select><button>Send 5</button>", "One."],
    [
      "what is hidden",
      "<p>One long line that is shown to all.</p><p hidden>Two</p><p style='display:none'>Three</p>",
      "One long line that is shown to all.",
    ],
  ])("%s", (_name, html, text) => expect(body(html)).toBe(text));

  test("no page around the text", () => {
    expect(readHtml("<h2>Losses</h2><p>Two <b>ships</b></p>", { isBare: true }).text).toBe("## Losses\n\nTwo ships");
    expect(readHtml("Only words, 5 of them").text).toBe("Only words, 5 of them");
    expect(readHtml("").text).toBe("");
  });

  test("a page nested without end", () => {
    expect(readHtml(`<body>${"<div><b>".repeat(20_000)}Six ships`).text).toBe("Six ships");
  });
});

describe("furniture", () => {
  const prose = `<p>${"The harbour office counted the boats again and found that none was missing. ".repeat(8)}</p>`;
  const links = (...texts: readonly string[]) => texts.map((text) => text.replace(/\[(.+?)\]/g, '<a href="/x">$1</a>'));
  const list = (...texts: readonly string[]) => `<ul><li>${links(...texts).join("</li><li>")}</li></ul>`;
  test.each([
    ["links", list("[Mayor spends 2 million]", "[Nine ways to sleep]", "[Town loses 300 jobs]")],
    ["links with dates", list("[Nine ways to sleep] 4 May 2031", "[300 jobs lost] 3 May 2031, 10:12", "[Rain] 2 days ago")],
    ["links with counts", list("[2031] (16)", "[2030] (88)", "[2029] (102)")],
    ["a class", '<div class="site-newsletter"><p>Join 80,000 readers.</p></div>'],
    [
      "teasers",
      `<div><h3>${links("[Six ferries sank]")}</h3><p>In 20 years.</p></div><div><h3>${links("[Fined]")}</h3><p>4m.</p></div>`,
    ],
    ["comments", '<section id="comments"><p>I counted 80.</p></section>'],
  ])("left out: %s", (_name, html) => expect(body(prose + html)).toBe(body(prose)));

  test.each([
    [
      "links with figures",
      list("[Ama]: 41 dead", "[Bel]: 12 dead", "[Senn]: 9 dead"),
      "- Ama: 41 dead\n- Bel: 12 dead\n- Senn: 9 dead",
    ],
    [
      "links within the page",
      "<ul><li><a href='#1'>One</a><li><a href='#2'>Two</a><li><a href='#3'>Three</a></ul>",
      "- One\n- Two\n- Three",
    ],
    ["a column that has a sidebar", '<div class="text-with-sidebar"><p>Nine boats.</p></div>', "Nine boats."],
    [
      "what unfolds",
      '<div aria-hidden="true"><p>In the fourteen hospitals of the province 312 patients are being treated, most of them in Oru.</p></div>',
      "In the fourteen hospitals of the province 312 patients are being treated, most of them in Oru.",
    ],
  ])("kept: %s", (_name, html, text) => expect(body(prose + html)).toBe(`${body(prose)}\n\n${text}`));
});

describe("tables", () => {
  test.each([
    [
      "a header",
      "<table><tr><th>Type<th>destroyed<th>captured<tr><td>Tanks<td>287<td>79</table>",
      "| Type | destroyed | captured |\n| - | - | - |\n| Tanks | 287 | 79 |",
    ],
    ["no header", "<table><tr><td>Tents<td>400<tr><td>Stoves<td>90</table>", "| Tents | 400 |\n| Stoves | 90 |"],
    [
      "rows and columns that span",
      "<table><tr><th rowspan=2>Month<th colspan=2>Losses<tr><th>dead<th>hurt<tr><td rowspan=2>May<td>4<td>9<tr><td>5<td>7</table>",
      "| Month | Losses dead | Losses hurt |\n| - | - | - |\n| May | 4 | 9 |\n| May | 5 | 7 |",
    ],
    [
      "a title in the first row",
      "<table><tr><td colspan=2>Stocks in May<tr><td>Tents<td>400<tr><td>Stoves<td>90</table>",
      "Stocks in May\n\n| Tents | 400 |\n| Stoves | 90 |",
    ],
    ["one row only", "<table><tr><td>Tents<td>400</table>", "Tents\n\n400"],
    [
      "a table that lays out the page",
      "<table><tr><td><p>One ship.</p><p>Two ships.</p><ul><li>a</ul><td><p>Three ships.</p><p>Four.</p><p>Five.</p><tr><td><p>Six.<td><p>Seven.</table>",
      "One ship.\n\nTwo ships.\n\n- a\n\nThree ships.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.",
    ],
    ["a bar in a cell", "<table><tr><td>a|b<td>1<tr><td>c<td>2</table>", "| a/b | 1 |\n| c | 2 |"],
    ["empty cells keep their place", "<table><tr><td>a<td><td>1<tr><td>b<td>2<td></table>", "| a |  | 1 |\n| b | 2 |  |"],
  ])("%s", (_name, html, text) => expect(body(html)).toBe(text));
});

describe("what a page tells of itself", () => {
  const about = (head: string, rest = "<p>x</p>") => readHtml(`<html><head>${head}</head><body>${rest}</body></html>`).meta;
  test.each<[string, string, string, Record<string, string>]>([
    [
      "Open Graph",
      '<meta property="og:title" content="A"><meta property="og:site_name" content="B">',
      "",
      { title: "A", publisher: "B" },
    ],
    [
      "the name of the site behind the title",
      "<title>Bridge opens | Post</title>",
      "<h1>Bridge opens</h1>",
      { title: "Bridge opens", publisher: "Post" },
    ],
    ["a title with a bar in it", "<title>Left | Right</title>", "<p>x</p>", { title: "Left | Right" }],
    ["a date in a meta tag", '<meta name="DC.date.issued" content="2031-05-04">', "", { published: "2031-05-04" }],
    ["a date in words", '<meta name="date" content="May 4, 2031">', "", { published: "2031-05-04" }],
    ["the time on the page", "", '<time datetime="2031-05-04T09:00">today</time>', { published: "2031-05-04" }],
    ["no date", '<meta name="date" content="soon">', "", {}],
    ["an impossible date", '<meta name="date" content="2031-02-31">', "", {}],
    ["where it was saved from", "", "<!-- saved from url=(0025)https://post.example/a -->", { url: "https://post.example/a" }],
    ["an address that is none", '<link rel="canonical" href="/a">', "", {}],
    ["an author", '<meta name="author" content="By Ida Brandt">', "", { author: "Ida Brandt" }],
    ["an author by address", '<meta property="article:author" content="https://post.example/ida">', "", {}],
    [
      "a byline",
      "",
      '<div class="article-byline">By Ida Brandt and Piet Sorel | 4 May 2031</div>',
      { author: "Ida Brandt and Piet Sorel" },
    ],
    [
      "the author of a blog",
      "",
      '<span class="author vcard"><a class="url fn n" href="/ida">Ida Brandt</a></span>',
      { author: "Ida Brandt" },
    ],
    ["the author of a comment", "", '<span class="comment-author">Ida Brandt</span>', {}],
    ["the language", '<meta property="og:locale" content="en_GB">', "", { lang: "en-GB" }],
  ])("%s", (_name, head, rest, expected) => expect(about(head, rest).about).toEqual(expected));

  test("several authors in JSON-LD", () => {
    const item = {
      "@type": "NewsArticle",
      author: [{ name: "Ida Brandt" }, { name: "Piet Sorel" }, "https://post.example/staff"],
    };
    expect(about(`<script type="application/ld+json">${JSON.stringify(item)}</script>`).about).toEqual({
      author: "Ida Brandt, Piet Sorel",
    });
  });

  test("JSON-LD: in a graph, and broken", () => {
    const graph = {
      "@graph": [
        { "@type": "Thing", name: "no" },
        { "@type": "NewsArticle", headline: "A", author: { name: "Bo" } },
      ],
    };
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const { about: told, origins } = about(script("{broken") + script(JSON.stringify(graph)));
    expect([told, origins.get("title")]).toEqual([{ title: "A", author: "Bo" }, "its JSON-LD"]);
  });
});
