import { expect, test } from "vitest";
import { NO_FILTERS } from "../../src/report-page/address.js";
import { citationOf, rowsOf } from "../../src/report-page/copy.js";
import { select } from "../../src/report-page/select.js";
import { NEWS, reportOn } from "./inputs.js";

const report = reportOn(NEWS);
const titles = (filters: Partial<typeof NO_FILTERS>) =>
  select(report.items, { ...NO_FILTERS, ...filters }).map(({ title }) => title);
const MINERS = report.items.find(({ verdict }) => verdict === "conflict")!;

test("there is something to select from", () => {
  expect(report.items.length).toBeGreaterThan(1);
  expect(titles({})[0]).toBe(report.items[0]!.title);
});

test.each([
  [{ q: "osprey MAYOR" }, true],
  [{ q: "19" }, true],
  [{ q: MINERS.finding.id }, true],
  [{ q: "barges" }, false],
  [{ verdict: "conflict" }, true],
  [{ verdict: "to-check" }, true],
  [{ verdict: "growth" }, false],
  [{ kind: "casualty" }, true],
  [{ kind: "money" }, false],
  [{ doc: "Gazette" }, true],
  [{ doc: "Courier" }, false],
  [{ side: "nobody" }, false],
])("%j keeps the miners: %s", (filters, kept) => {
  expect(titles(filters).includes(MINERS.title)).toBe(kept);
});

test("sorts by title and by difference", () => {
  const sorted = titles({ sort: "title" });
  expect(sorted).toEqual([...sorted].sort());
  expect(titles({ sort: "difference" })[0]).toBe(MINERS.title);
});

test("a citation in Markdown names each value, its sentence and its place", () => {
  expect(citationOf(MINERS, report)).toBe(
    [
      `**${MINERS.title}**: the sources contradict each other. ${MINERS.finding.why} (\`${MINERS.finding.id}\`)`,
      "",
      "- **12**: “Police said 12 miners were killed in the Osprey mine on 4 May 2031.” (Police, The Gazette, 6 May 2031, line 1)",
      "- **19**: “The mayor said 19 miners were killed in the Osprey mine on 4 May 2031.” (The mayor, The Tribune, 6 May 2031, line 1)",
      "",
    ].join("\n"),
  );
});

test("rows are CSV, guarded where a spreadsheet would run them", () => {
  const rows = rowsOf({ ...MINERS, title: '=1+1, "x"' }, report).split("\r\n");
  expect(rows[0]).toBe("finding,verdict,title,side,how,amount,asOf,doc,published,speaker,attributedTo,line,quote,sentence");
  expect(rows).toHaveLength(4);
  expect(rows[1]).toContain(`,"'=1+1, ""x""",1,stated,12,`);
});
