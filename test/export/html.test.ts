import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { newDocument } from "../../src/document.js";
import { html } from "../../src/export/html.js";
import { diffClaims, layingOut } from "../../src/pipeline.js";
import type { ReportData } from "../../src/report-data.js";
import { faultsIn } from "../validator.js";

const VIEW = { width: 80, color: false, excel: false, version: "1.2.3" };

/** The report of texts, all of one day. */
function reportOn(texts: Readonly<Record<string, string>>, title?: string) {
  const layOut = layingOut({});
  const documents = Object.entries(texts).map(([id, text]) =>
    newDocument(id, `${id}.txt`, text, { published: "2031-05-06", publisher: `Paper ${id}` }),
  );
  const laid = documents.map((document) => ({ document, ...layOut(document) }));
  const claims = laid.flatMap((each) => each.claims);
  const file = html.findings(
    {
      findings: diffClaims(claims),
      claims: new Map(claims.map((claim) => [claim.id, claim])),
      documents: new Map(laid.map(({ document: { text: _, ...head } }) => [head.id, head])),
      layouts: new Map(laid.map(({ document, layout }) => [document.id, layout])),
      hidden: new Map([["about different things", 2]]),
    },
    title === undefined ? VIEW : { ...VIEW, title },
  );
  const json = /<script type="application\/json" id="data">(?<json>[\s\S]*?)<\/script>/.exec(file)!.groups!.json!;
  return { file, data: JSON.parse(json) as ReportData };
}

const MINE = {
  a: "Police said 12 miners were killed in the Osprey mine on Monday. 🛑 Nine pumps failed.",
  b: "The mayor said 19 miners were killed in the Osprey mine on Monday.",
};

test("holds findings, claims and texts, and where each claim stands in its text", () => {
  const { data } = reportOn(MINE);
  expect(data.findings.map(({ verdict }) => verdict)).toEqual(["conflict"]);
  expect(data.compared).toBe(data.findings.length + 2);
  const [first] = data.documents;
  const quote = data.claims.fields.indexOf("quote");
  const { text, claims } = first!.text!;
  expect(claims.map(([, start, end]) => text.slice(start, end))).toEqual(claims.map(([row]) => data.claims.rows[row]![quote]));
  expect(claims.length).toBeGreaterThan(2);
  expect(text.slice(claims.at(-1)![1], claims.at(-1)![2])).toBe("Nine"); // behind a sign of two units
});

test("numbers that were read and are no claims are told", () => {
  const { data } = reportOn({
    a: "The Type 45 tug left.\n\nPolice said 12 miners were killed. It was the one that they wanted.",
  });
  const { text, passed, claims } = data.documents[0]!.text!;
  for (const [start, end] of passed) expect(claims.some(([, from, to]) => from < end && to > start)).toBe(false);
  expect(passed.every(([start, end]) => text.slice(start, end).length > 0)).toBe(true);
});

test("runs nothing but its own script and style, by their hashes", () => {
  const { file } = reportOn(MINE);
  const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/.exec(file)!.groups!.policy!;
  const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
  const script = /<script>(?<code>[\s\S]*?)<\/script>/.exec(file)!.groups!.code!;
  const style = /<style>(?<code>[\s\S]*?)<\/style>/.exec(file)!.groups!.code!;
  expect(policy).toContain(`script-src '${hashOf(script)}'`);
  expect(policy).toContain(`style-src '${hashOf(style)}'`);
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toContain("unsafe");
  expect(file).not.toMatch(/\s(?:src|href)="(?!data:,)/);
});

describe("is HTML to a validator", () => {
  const EVIL = `</title></script><p id=x><div id='x'>"&<!-- \u202e`;
  test.each([
    ["of findings", MINE, "Osprey"],
    ["of nothing", {}, undefined],
    ["of texts and with a title that would be markup", { a: `${EVIL} ${MINE.a}`, b: MINE.b }, EVIL],
  ])("the report %s", async (_, texts, title) => {
    expect(await faultsIn(reportOn(texts, title).file)).toEqual([]);
  });

  test("which finds faults where some are", async () => {
    const { file } = reportOn(MINE);
    expect(await faultsIn(file.replace("</body>", "<p><div>open</p></body>"))).not.toEqual([]);
    expect(await faultsIn(file.replace("<title>", "<title></title><title>"))).not.toEqual([]);
  });
});

test.each(["</script><script>x</script>", "<!-- <script>", "\u2028 and \u2029", "\ud800", "&lt;b&gt;"])(
  "%j in a text stays text",
  (evil) => {
    const { file, data } = reportOn({ a: `${evil} ${MINE.a}`, b: MINE.b }, evil);
    expect(data.documents[0]!.text!.text).toContain(evil.toWellFormed());
    expect(file.match(/<script/g)).toHaveLength(2);
    expect(file.match(/<!--/g)).toBe(null);
    expect(file).not.toMatch(/[\u2028\u2029]/);
  },
);

test("says in words what is to be checked where scripts are off", () => {
  const { file } = reportOn(MINE, "The <mine>");
  const without = /<noscript>(?<words>[\s\S]*?)<\/noscript>/.exec(file)!.groups!.words!;
  expect(without).toContain("12 by Police, 19 by");
  expect(file).toContain("<title>The &lt;mine&gt;</title>");
});

test("the same input gives the same file", () => {
  expect(reportOn(MINE).file).toBe(reportOn(MINE).file);
});
