import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { EXIT } from "../src/cli/run.js";
import { CLAIM_COLUMNS, FINDING_COLUMNS } from "../src/columns.js";
import { ESTIMATE_COLUMNS, ESTIMATE_RULES } from "../src/estimate.js";
import { EXPORTERS, type FindingPage } from "../src/export/index.js";
import { findingColumns } from "../src/export/rows.js";
import { MANIFEST_NAMES } from "../src/read/manifest.js";
import { claimSchema } from "../src/schema.js";
import { BOUNDS, KINDS, MODALITIES, SOURCE_TYPES, VERDICTS } from "../src/types.js";

/**
 * What other programs rely on, written out once more: a change here is a change for all of them. Columns may be appended; nothing may be
 * reordered, renamed or taken away before the next major version.
 */
const COLUMNS = {
  claims:
    "id doc published kind item attribute action side place low best high value bound unit speaker modality asOf asOfBasis repeats quote " +
    "boundText sentence start end line figure rule confidence explicit alsoAs attributedTo page publisher sourceType",
  findings: "finding verdict flagged title kind item unit side how low best high value asOf docs claims delta ratio perDay why",
  accepting:
    "finding verdict flagged title kind item unit side how low best high value asOf docs claims delta ratio perDay why accepted",
  estimates: "finding figure title kind item action side place unit low best high rule asOf sources docs claims why",
};

describe("columns", () => {
  test.each<[keyof typeof COLUMNS, readonly string[]]>([
    ["claims", CLAIM_COLUMNS],
    ["findings", FINDING_COLUMNS],
    ["accepting", findingColumns({ accepting: true } as FindingPage)],
    ["estimates", ESTIMATE_COLUMNS],
  ])("of %s", (name, columns) => expect(columns.join(" ")).toBe(COLUMNS[name]));

  test("claims have a field for each, in the schema too", () =>
    expect(Object.keys(claimSchema.shape)).toEqual(COLUMNS.claims.split(" ")));

  test("docs/columns.md tells each", () => {
    const page = readFileSync(fileURLToPath(new URL("../docs/columns.md", import.meta.url)), "utf8");
    const told = [...page.matchAll(/^\| (?<names>`[^|]{1,80}) \|/gm)].flatMap(({ groups }) => groups!.names!.match(/\w+/g)!);
    expect(CLAIM_COLUMNS.filter((column) => !told.includes(column))).toEqual([]);
  });
});

test("exit codes", () => expect(EXIT).toEqual({ done: 0, findings: 1, couldNotRun: 2, someUnread: 3, interrupted: 130 }));

test.each<[string, readonly string[], string]>([
  ["kinds", KINDS, "equipment casualty people date time duration distance area money percent rate count measure"],
  ["bounds", BOUNDS, "exact approx at-least more-than at-most less-than range vague"],
  ["modalities", MODALITIES, "asserted proposed denied hypothetical question"],
  ["source types", SOURCE_TYPES, "official belligerent media ngo expert unknown"],
  [
    "verdicts",
    VERDICTS,
    "retelling stages adds-up does-not-add-up part-of part-exceeds-total scope-differs same rounding compatible growth revised-down " +
      "changed contested conflict unresolved",
  ],
  ["rules of a summary", ESTIMATE_RULES, "only latest majority exact lowest no-point undecided nothing-fit"],
  ["formats", EXPORTERS.map(({ id }) => id), "table csv tsv json ndjson md html sarif github jsonld parquet"],
  ["names of manifests", MANIFEST_NAMES, "manifest.json manifest.yaml manifest.yml manifest.csv"],
])("%s", (_, words, frozen) => expect(words.join(" ")).toBe(frozen));
