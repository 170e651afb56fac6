import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneLine, visible, visibleLines } from "../../src/safe-text.js";
import { type Workspace, workspace } from "../spawn.js";

const BIN = fileURLToPath(new URL("../../bin/corpus-claims.js", import.meta.url));
// sets the title of a window, clears it, moves the cursor, turns writing round, hides itself
const EVIL = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u0090q\u202e\u2066\u200b\u2060\u061c";
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const STEERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u202a-\u202e\u2060-\u206f]/;

const yamlText = (text: string) => JSON.stringify(text);
const mine = (who: string, count: number) =>
  `${EVIL}${who} said ${EVIL}${count} miners were killed in the Osprey mine on Monday.`;

test.each(["\ud800", "\udc00\ud800", ...EVIL])("%j does not get through", (sign) => {
  for (const shown of [visible(`a${sign}b`), oneLine(`a${sign}b`), visibleLines(`a${sign}b`)]) {
    expect(shown).not.toMatch(STEERS);
    expect(shown).not.toMatch(/\p{Surrogate}/u);
  }
});

test("joiners stay, which words and emoji need", () =>
  expect(oneLine("می\u200cخواهم 👩\u200d🚒")).toBe("می\u200cخواهم 👩\u200d🚒"));

describe("nothing that is read can steer a terminal", () => {
  let here: Workspace;
  beforeAll(() => {
    here = workspace({
      [`docs/a${EVIL}.txt`]: mine("Police", 12),
      [`docs/b${EVIL}.txt`]: mine("The mayor", 19),
      "docs/c.md": `---\ntitle: ${yamlText(`T${EVIL}`)}\npublisher: ${yamlText(`P${EVIL}`)}\n---\n${mine("The union", 23)}`,
      [`docs/empty${EVIL}.txt`]: "",
      [`docs/noise${EVIL}.txt`]: "\u0000\u0001\u0000",
      "docs/manifest.yaml": `documents:\n  - file: ${yamlText(`gone${EVIL}.txt`)}\n  - file: c.md\n    title: ${yamlText(`T${EVIL}`)}\n`,
      "lines.ndjson": `{"id":${JSON.stringify(`n${EVIL}`)},"text":${JSON.stringify(mine("A", 31))}}\n{"${EVIL}\n`,
      "bad.yaml": `documents:\n  - ${yamlText(`x${EVIL}`)}: 1\n`,
      "words.yaml": `entries:\n  - id: ${yamlText(`gun${EVIL}`)}\n    forms: [${yamlText(`guns${EVIL}`)}]\n`,
      "twice.yaml": `entries:\n  - id: ${yamlText(`a${EVIL}`)}\n  - id: ${yamlText(`a${EVIL}`)}\n`,
      "known.yaml": `- finding: f-0123456789ab\n  reason: ${yamlText(EVIL)}\n- finding: ${yamlText(EVIL)}\n  reason: x\n`,
    });
  });
  afterAll(() => here.remove());

  const idOf = (args: readonly string[]) =>
    /"id":"([cf]-[0-9a-f]{12})"/.exec(here.run([...args, "--format", "ndjson"]).stdout)![1]!;

  test.each<[string, () => readonly string[]]>([
    ["claims", () => ["extract", "docs", "lines.ndjson", "--format", "table", "--verbose"]],
    ["findings", () => ["diff", "docs", "lines.ndjson", "--format", "table", "--all", "--stats"]],
    ["Markdown", () => ["diff", "docs", "--format", "md", "--all"]],
    ["annotations", () => ["diff", "docs", "--format", "github", "--all"]],
    ["a claim", () => ["explain", idOf(["extract", "docs"]), "docs"]],
    ["a finding", () => ["explain", idOf(["diff", "docs", "--all"]), "docs"]],
    ["a manifest that is wrong", () => ["extract", "docs", "--manifest", "bad.yaml"]],
    ["a lexicon that is wrong", () => ["extract", "docs", "--lexicon", "twice.yaml"]],
    ["accepted findings that are wrong", () => ["diff", "docs", "--accept", "known.yaml"]],
    ["words", () => ["rules", "lexicon", "gun", "--lexicon", "words.yaml", "--format", "table"]],
    ["init", () => ["init", "docs", "-o", "new.json", "--verbose"]],
    ["an input that is not there", () => ["extract", `no${EVIL}`]],
  ])("%s", (_, args) => {
    const { stdout, stderr } = here.run(args());
    expect((stdout + stderr).length).toBeGreaterThan(40);
    expect(stdout).not.toMatch(STEERS);
    expect(stderr).not.toMatch(STEERS);
  });

  const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;
  test.skipIf(!hasTerminal)("data that is printed to a terminal is made visible, and is as it was in a pipe", () => {
    const shown = spawnSync("script", ["-qec", `${process.execPath} ${BIN} extract docs --format csv --quiet`, "/dev/null"], {
      cwd: here.folder,
      encoding: "utf8",
    }).stdout;
    expect(shown).toContain("\\u001b]0;owned");
    expect(shown.replaceAll("\u001b[2K", "").replaceAll("\r\n", "\n")).not.toMatch(STEERS);
    expect(here.run(["extract", "docs", "--format", "csv"]).stdout).toContain(EVIL);
  });

  test("in its manifest words stay words, in YAML too", () => {
    here.put({ "one/a.md": `---\ntitle: ${yamlText('x"\n  - file: ../evil.txt\n# ')}\n---\nText.` });
    expect(here.run(["init", "one"]).status).toBe(0);
    const listed = here.run(["extract", "one", "--format", "ndjson"]);
    expect(listed.stderr).not.toContain("evil");
    expect(here.read("one/manifest.yaml").match(/^ {2}- file:/gm)).toHaveLength(1);
  });
});
