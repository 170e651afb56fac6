import page from "../generated/report-page.json" with { type: "json" };
import { oneLine } from "../safe-text.js";
import type { Exporter, FindingPage, View } from "./index.js";
import { noClaims } from "./no-claims.js";
import { reportData } from "./report/data.js";
import { counted } from "./summary.js";
import { grouped, shownVerdict, titleOf, VERDICT_WORDS } from "./words.js";

/** One file that opens anywhere: style, script and data inside, nothing asked of a network. */
export const html: Exporter = { claims: noClaims("html"), findings: pageOf };

/** Nothing but the two hashed parts of this file may run; what documents say is data. */
const POLICY = [
  "default-src 'none'",
  `script-src '${page.scriptHash}'`,
  `style-src '${page.styleHash}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function pageOf(findings: FindingPage, view: View): string {
  const title = escaped(view.title ?? "Where the documents disagree");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="corpus-claims ${escaped(view.version ?? "")}">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${page.style}</style>
</head>
<body>
<noscript>${summaryOf(findings)}</noscript>
<div id="report"></div>
<script type="application/json" id="data">${embedded(JSON.stringify(reportData(findings, view)))}</script>
<script>${page.script}</script>
</body>
</html>
`;
}

/** Where scripts are off: what is to be checked, in words. */
function summaryOf({ findings, documents }: FindingPage): string {
  const flagged = grouped(findings.filter((finding) => finding.flagged)).flatMap((each) => each.findings);
  const items = flagged.map((finding) => {
    const words = VERDICT_WORDS[shownVerdict(finding)];
    return `<li><strong>${escaped(titleOf(finding))}</strong>: ${words}. ${escaped(finding.why)}</li>`;
  });
  return `<h1>To check in ${counted(documents.size, "document")}</h1><p>The rest of this report needs its script.</p><ul>${items.join("")}</ul>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** JSON in which no tag can open or close, whatever a document says. */
function embedded(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
