import { describe, expect, test } from "vitest";
import { github } from "../../src/export/github.js";
import { LEVELS } from "../../src/export/gravity.js";
import type { DocumentHead, FindingPage } from "../../src/export/index.js";
import { sarif } from "../../src/export/sarif.js";
import { type Finding, VERDICTS } from "../../src/types.js";
import { CLAIMS, CONFLICT, claim, GROWTH, HEADS, PAGE, PLAIN } from "./samples.js";
import { sarifFaults } from "./sarif-shape.js";

const HOSTILE = `%0A::error::x\r\n, a: b "q" {0} [go](https://x.test) \u0007`;

function pageOf(
  findings: readonly Finding[],
  path: string,
  words = "On 3 May, 57 civilians were killed in Strelsau.",
): FindingPage {
  const last = claim({ id: "c-000000000005", doc: "bulletin", quote: "57", sentence: words, start: 10, end: 12, line: 2 });
  const head: DocumentHead = { ...HEADS[0]!, path, lineStarts: [0, 5, 40] };
  return {
    ...PAGE,
    findings,
    claims: new Map([...PAGE.claims, [last.id, last]]),
    documents: new Map([...PAGE.documents, [head.id, head]]),
  };
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    // biome-ignore lint/suspicious/noExplicitAny: a log read back
    readonly results: readonly any[];
  }[];
}
const logOf = (page: FindingPage): Log => JSON.parse(sarif.findings(page, { ...PLAIN, version: "9.9.9" }));

describe("sarif", () => {
  test("a log as the standard wants it, a rule a verdict, a result a finding", () => {
    const log = logOf(pageOf([GROWTH, CONFLICT], "docs/bulletin.txt"));
    expect(sarifFaults(log)).toEqual([]);
    const [run] = log.runs;
    expect(run!.tool.driver.rules.map(({ id }) => id)).toEqual(VERDICTS);
    expect(run!.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["growth", "note"],
      ["conflict", "error"],
    ]);
    for (const { ruleId, ruleIndex } of run!.results) expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });

  test("the last side is where it stands, the others are related", () => {
    const [result] = logOf(pageOf([CONFLICT], "docs/bulletin.txt")).runs[0]!.results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "docs/bulletin.txt" },
      region: {
        startLine: 2,
        startColumn: 6,
        endLine: 2,
        endColumn: 8,
        charOffset: 10,
        charLength: 2,
        snippet: { text: "57" },
      },
    });
    expect(result.relatedLocations).toHaveLength(1);
    expect(result.relatedLocations[0].message.text).toContain("41 civilians");
    expect(result.partialFingerprints).toEqual({ "corpusClaimsFinding/v1": CONFLICT.id });
  });

  test("no region where the document is no file of its own", () => {
    const [result] = logOf({ ...PAGE, findings: [CONFLICT] }).runs[0]!.results;
    expect(result.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: "bulletin.txt" } });
  });

  test.each([
    ["a b/ü%#?.txt", "a%20b/%C3%BC%25%23%3F.txt"],
    ["/data/a:b.txt", "file:///data/a%3Ab.txt"],
    ["C:\\texts\\a.txt", "file:///C:/texts/a.txt"],
    ["../a.txt", "../a.txt"],
    ["bad\ud800.txt", "bad%EF%BF%BD.txt"],
  ])("%j is the URI %s", (path, uri) => {
    const log = logOf(pageOf([CONFLICT], path));
    expect(sarifFaults(log)).toEqual([]);
    expect(log.runs[0]!.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test("from standard input there is no file", () => {
    const log = logOf(pageOf([CONFLICT], "-"));
    expect(sarifFaults(log)).toEqual([]);
    expect(log.runs[0]!.results[0].locations[0].physicalLocation).toBeUndefined();
  });

  test("words of a document are neither placeholders nor links", () => {
    const log = logOf(pageOf([{ ...CONFLICT, title: HOSTILE, why: HOSTILE }], "a.txt", HOSTILE));
    expect(sarifFaults(log)).toEqual([]);
  });

  test("an accepted finding is suppressed", () => {
    const accepted = { reason: "Two towns of one name.", until: "2031-12-31" };
    const [result] = logOf(pageOf([{ ...CONFLICT, flagged: false, accepted }], "a.txt")).runs[0]!.results;
    expect(result.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "Two towns of one name. (until 2031-12-31)" },
    ]);
  });

  test("nothing found is a log without results", () => {
    const log = logOf({ ...PAGE, findings: [] });
    expect(sarifFaults(log)).toEqual([]);
    expect(log.runs[0]!.results).toEqual([]);
  });
});

/** As the runner of GitHub Actions takes a line apart. */
function command(line: string) {
  const { name, properties, message } = /^::(?<name>\w+) (?<properties>.*?)::(?<message>.*)$/.exec(line)!.groups!;
  const data = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const property = (text: string) => data(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
  const pairs = properties!
    .split(",")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), property(pair.slice(pair.indexOf("=") + 1))]);
  return { name, properties: Object.fromEntries(pairs) as Record<string, string>, message: data(message!) };
}

describe("github", () => {
  test("one line a finding, which reads back", () => {
    const lines = github
      .findings(pageOf([CONFLICT, GROWTH], "docs/a, b: 100%.txt"), PLAIN)
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(2);
    const first = command(lines[0]!);
    expect(first.name).toBe("error");
    expect(first.properties).toEqual({
      file: "docs/a, b: 100%.txt",
      line: "2",
      endLine: "2",
      title: "conflict: Civilians killed, Strelsau",
    });
    expect(first.message.split("\n")).toEqual([
      CONFLICT.why,
      "“On 3 May, 57 civilians were killed in Strelsau.” — bulletin, General Rassendyll, line 2",
      `“${CLAIMS[3]!.sentence}” — newspaper, line 3`,
      `(${CONFLICT.id})`,
    ]);
    expect(command(lines[1]!).name).toBe("notice");
  });

  test("hostile words stay in their line and their property", () => {
    const text = github.findings(pageOf([{ ...CONFLICT, title: HOSTILE, why: HOSTILE }], "x\ny.txt", HOSTILE), PLAIN);
    expect(text.split("\n")).toHaveLength(2);
    const { name, properties, message } = command(text.trimEnd());
    expect(name).toBe("error");
    expect(properties.file).toBe("x\ny.txt");
    expect(properties.title).toBe('conflict: %0A::error::x , a: b "q" {0} [go](https://x.test)');
    expect(message.split("\n")[0]).toBe('%0A::error::x , a: b "q" {0} [go](https://x.test)');
  });

  test("an accepted finding is no alarm, and nothing found is nothing", () => {
    const accepted = { reason: "Known.", until: null };
    expect(github.findings(pageOf([{ ...CONFLICT, flagged: false, accepted }], "a.txt"), PLAIN)).toMatch(/^::notice /);
    expect(github.findings({ ...PAGE, findings: [] }, PLAIN)).toBe("");
  });
});

test("what is flagged is louder than what is not", () => {
  const loud = VERDICTS.filter((verdict) => LEVELS[verdict] !== "note");
  expect(loud).toEqual(["does-not-add-up", "part-exceeds-total", "revised-down", "contested", "conflict"]);
});

test.each([sarif, github])("claims have no place in them", (exporter) =>
  expect(() => exporter.claims(PLAIN)).toThrow(/shows findings, not claims/),
);
