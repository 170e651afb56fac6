import { describe, expect, test } from "vitest";
import { diff, extract, InputError } from "../src/index.js";

const STORM = "The storm killed 12 people in the north and 9 in the south, 25 people in total.";

describe("extract", () => {
  test("a text alone is enough", () => {
    const claims = extract({ text: "They lost 12 tanks." });
    expect(claims).toMatchObject([
      { doc: "document-1", kind: "equipment", item: "tank", best: 12, published: null, sourceType: "unknown" },
    ]);
  });

  test("what is known of a document goes into its claims", () => {
    const [claim] = extract([
      { path: "press/a.txt", text: "They lost 12 tanks.", published: "2031-05-04", publisher: "Gazette", sourceType: "media" },
    ]);
    expect(claim).toMatchObject({ doc: "a", published: "2031-05-04", publisher: "Gazette", sourceType: "media" });
  });

  test("no documents, no claims", () => expect(extract([])).toEqual([]));

  test("two documents of one id, and a document without a text, are errors that say so", () => {
    const text = "They lost 12 tanks.";
    expect(() =>
      extract([
        { id: "a", text },
        { id: "a", text },
      ]),
    ).toThrow(new InputError(null, 'two documents have the id "a"'));
    expect(() => extract([{ text }, {} as never])).toThrow("document 2: its text is not a string");
  });
});

describe("diff", () => {
  const documents = [{ id: "storm", text: STORM }];
  test("documents, their claims, or both: the same findings", () => {
    const findings = diff(documents);
    expect(findings.map(({ verdict }) => verdict)).toContain("does-not-add-up");
    expect(diff(extract(documents))).toEqual(findings);
    expect(diff([...extract(documents), ...extract(documents)])).toEqual(findings);
  });

  test("nothing to compare", () => expect(diff([])).toEqual([]));
});
