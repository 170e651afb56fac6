import { oneLine, visibleLines } from "../safe-text.js";
import type { Finding } from "../types.js";
import { sourceOf } from "./evidence.js";
import { LEVELS, type Level } from "./gravity.js";
import type { Exporter, FindingPage } from "./index.js";
import { noClaims } from "./no-claims.js";
import { claimsInOrder, regionOf } from "./places.js";
import { titleOf } from "./words.js";

const COMMANDS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };

/** Workflow commands of GitHub Actions, one line a finding: each shows up at its sentence in a pull request. */
export const github: Exporter = {
  claims: noClaims("github"),
  findings: (page) => page.findings.map((finding) => `${commandOf(finding, page)}\n`).join(""),
};

function commandOf(finding: Finding, page: FindingPage): string {
  const [claim, ...others] = claimsInOrder(finding, page);
  const head = claim && page.documents.get(claim.doc);
  const region = claim ? regionOf(claim, head) : null;
  const properties = [
    ["file", head && head.path !== "-" ? visibleLines(head.path) : null],
    ["line", region && String(region.startLine)],
    ["endLine", region && String(region.endLine)],
    ["title", `${finding.verdict}: ${oneLine(titleOf(finding))}`],
  ] as const;
  const written = properties.flatMap(([name, value]) => (value ? [`${name}=${property(value)}`] : []));
  const quotes = [...(claim ? [claim] : []), ...others].map(
    (each) => `“${oneLine(each.sentence)}” — ${oneLine(sourceOf(each))}, line ${each.line}`,
  );
  const message = [oneLine(finding.why), ...[...new Set(quotes)].slice(0, QUOTED), `(${finding.id})`].join("\n");
  return `::${COMMANDS[finding.accepted ? "note" : LEVELS[finding.verdict]]} ${written.join(",")}::${data(message)}`;
}

const QUOTED = 6;

/** As the runner takes them apart: a message ends with its line, a property with a comma or a colon as well. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
