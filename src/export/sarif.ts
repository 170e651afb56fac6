import { oneLine } from "../safe-text.js";
import { type Claim, type Finding, VERDICTS } from "../types.js";
import { amountOfClaim } from "./amounts.js";
import { sourceOf } from "./evidence.js";
import { HELP, LEVELS } from "./gravity.js";
import type { DocumentHead, Exporter, FindingPage, View } from "./index.js";
import { noClaims } from "./no-claims.js";
import { claimsInOrder, regionOf, uriOf } from "./places.js";
import { titleOf, VERDICT_WORDS } from "./words.js";

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html: one result a finding, one rule a verdict. */
export const sarif: Exporter = {
  claims: noClaims("sarif"),
  findings: (page, view) => `${JSON.stringify(logOf(page, view), null, 2)}\n`,
};

function logOf(page: FindingPage, { version }: View): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "corpus-claims", ...(version && { version, semanticVersion: version }), rules: VERDICTS.map(ruleOf) },
        },
        language: "en",
        columnKind: "unicodeCodePoints",
        results: page.findings.map((finding) => resultOf(finding, page)),
      },
    ],
  };
}

function ruleOf(verdict: (typeof VERDICTS)[number]): object {
  const words = VERDICT_WORDS[verdict];
  return {
    id: verdict,
    shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` },
    fullDescription: { text: HELP[verdict] },
    help: { text: HELP[verdict] },
    defaultConfiguration: { level: LEVELS[verdict] },
  };
}

function resultOf(finding: Finding, page: FindingPage): object {
  const [first, ...others] = claimsInOrder(finding, page);
  const { verdict, accepted } = finding;
  const until = accepted?.until ? ` (until ${accepted.until})` : "";
  return {
    ruleId: verdict,
    ruleIndex: VERDICTS.indexOf(verdict),
    level: LEVELS[verdict],
    message: { text: escaped(`${titleOf(finding)}: ${finding.why}`) },
    locations: first ? [locationOf(first, page.documents.get(first.doc))] : [],
    relatedLocations: others.map((claim, i) => ({
      id: i + 1,
      ...locationOf(claim, page.documents.get(claim.doc)),
    })),
    partialFingerprints: { "corpusClaimsFinding/v1": finding.id },
    ...(accepted && { suppressions: [{ kind: "external", status: "accepted", justification: accepted.reason + until }] }),
    properties: {
      finding: finding.id,
      kind: finding.kind,
      item: finding.item,
      unit: finding.unit,
      docs: finding.docs,
      sides: finding.sides,
      independentSources: finding.independentSources,
    },
  };
}

function locationOf(claim: Claim, head: DocumentHead | undefined): object {
  const region = regionOf(claim, head);
  const uri = head && head.path !== "-" && head.path !== "" ? uriOf(head.path) : null;
  return {
    ...(uri && {
      physicalLocation: {
        artifactLocation: { uri },
        ...(region && {
          region: {
            startLine: region.startLine,
            startColumn: region.startColumn,
            endLine: region.endLine,
            endColumn: region.endColumn,
            charOffset: region.start,
            charLength: region.end - region.start,
            snippet: { text: claim.quote },
          },
        }),
      },
    }),
    logicalLocations: [{ name: claim.doc, kind: "resource" }],
    message: {
      text: escaped(`${amountOfClaim(claim)}, ${sourceOf(claim)}, line ${claim.line}: “${oneLine(claim.sentence)}”`),
    },
  };
}

/** In messages braces are placeholders and "[words](target)" is a link: words of a document must be neither. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[{}]/g, "$&$&")
    .replace(/\[(?=[^\]]{0,2000}\]\()/g, "\\[");
}
