import { describe, expect, test } from "vitest";
import { jsonld } from "../../src/export/jsonld.js";
import { extract } from "../../src/index.js";
import { claim, GROWTH, HEADS, PAGE, PLAIN } from "./samples.js";

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

function annotationsOf(text: string, head = HEADS[0]!) {
  const writer = jsonld.claims({ ...PLAIN, version: "9.8.7" });
  const claims = extract({ id: "herald", text });
  const written = writer.begin() + claims.map((each) => writer.document(head, [each], text)).join("") + writer.end();
  return { claims, page: JSON.parse(written) };
}

const TEXT = "The flood 🌊 took 12 bridges.\n\nOf 12 mills, 12 stand 🏚️ still; a 🌊 of 3 m passed 12 days later.";

describe("claims", () => {
  test("each is found again by its place, counted in code points, and by the words around it", () => {
    const { claims, page } = annotationsOf(TEXT);
    expect(claims.length).toBeGreaterThanOrEqual(4);
    const points = [...TEXT];
    page.items.forEach(({ target }: { target: { selector: Selector[] } }, i: number) => {
      const [quote, position] = target.selector as [Selector, Selector];
      expect(quote.exact).toBe(claims[i]!.quote);
      expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
      const words = quote.prefix + quote.exact + quote.suffix;
      const at = TEXT.indexOf(words);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(TEXT.indexOf(words, at + 1)).toBe(-1);
      expect([...TEXT.slice(0, at + quote.prefix.length)]).toHaveLength(position.start);
    });
  });

  test("no half of a sign is left at the ends of the words around", () => {
    const text = `${"🌊".repeat(40)}x 12 ships ${"🌊".repeat(40)}`;
    for (const lead of ["", "y"]) {
      const [{ target }] = annotationsOf(lead + text).page.items;
      expect(target.selector[0].prefix).not.toMatch(/^[\udc00-\udfff]/);
      expect(target.selector[0].suffix).not.toMatch(/[\ud800-\udbff]$/);
    }
  });

  test("the page is one of the annotation model, with terms for every column", () => {
    const { page } = annotationsOf("The flood took 12 bridges.");
    expect(page).toMatchObject({ type: "AnnotationPage", generator: { type: "Software", name: "corpus-claims 9.8.7" } });
    const [model, own] = page["@context"];
    expect(model).toBe("http://www.w3.org/ns/anno.jsonld");
    const [{ id, motivation, body }] = page.items;
    expect(id).toMatch(/^urn:x-corpus-claims:c-[0-9a-f]{12}$/);
    expect(motivation).toBe("describing");
    expect(body).toMatchObject({ type: "Claim", item: "bridge", best: 12 });
    expect(Object.keys(body).filter((name) => name !== "type" && !(name in own))).toEqual([]);
    expect(Object.values(body)).not.toContain(null);
  });

  test.each([
    [{ ...HEADS[0]!, url: "https://herald.example/flood", path: "a b/c#d.txt" }, "https://herald.example/flood"],
    [{ ...HEADS[0]!, url: null, path: "a b/c#d.txt" }, "a%20b/c%23d.txt"],
    [{ ...HEADS[0]!, url: null, path: "-" }, "urn:x-corpus-claims:herald"],
  ])("the source is the address, else the file, else the id", (head, source) => {
    expect(annotationsOf("The flood took 12 bridges.", head).page.items[0].target.source).toBe(source);
  });

  test("claims that were read back have no words around them, and none at all is a page too", () => {
    const writer = jsonld.claims(PLAIN);
    const one = JSON.parse(writer.begin() + writer.document(HEADS[0]!, [claim({})]) + writer.end());
    expect(one.items[0].target.selector[0]).toEqual({ type: "TextQuoteSelector", exact: "196" });
    const none = jsonld.claims(PLAIN);
    expect(JSON.parse(none.begin() + none.document(HEADS[0]!, []) + none.end()).items).toEqual([]);
  });
});

test("a finding assesses the claims that it compares", () => {
  const { items } = JSON.parse(jsonld.findings({ ...PAGE, findings: [GROWTH] }, PLAIN));
  expect(items).toHaveLength(1);
  const [{ id, motivation, body, target }] = items;
  expect([id, motivation]).toEqual([`urn:x-corpus-claims:${GROWTH.id}`, "assessing"]);
  expect(body).toMatchObject({ type: "Finding", verdict: "growth", flagged: false, sides: GROWTH.sides });
  expect(target).toHaveLength(GROWTH.sides.flatMap(({ claims }) => claims).length);
  expect(JSON.parse(jsonld.findings({ ...PAGE, findings: [] }, PLAIN)).items).toEqual([]);
});
