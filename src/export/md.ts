import { oneLine } from "../safe-text.js";
import type { Claim, Finding, FindingSide } from "../types.js";
import { amountOfClaim, isoWords } from "./amounts.js";
import { headLine } from "./claim-rows.js";
import { statementsOf } from "./evidence.js";
import { excerptOf, inked, type Places, placesOf } from "./excerpt.js";
import { amountText, dateOf } from "./finding-rows.js";
import type { ClaimWriter, Exporter, FindingPage } from "./index.js";
import { summaryLines } from "./summary.js";
import { acceptedWords, grouped, joined, shownVerdict, titleOf, VERDICT_WORDS } from "./words.js";

/** Columns of text that a sentence may take. */
const SENTENCE = 160;

/** A page for a wiki or an issue. */
export const md: Exporter = { claims: claimPage, findings: findingPage };

function claimPage(): ClaimWriter {
  return {
    begin: () => "# Claims\n",
    document: (head, claims) => {
      if (claims.length === 0) return "";
      const places = placesOf(claims);
      return [
        "",
        `## ${escaped(headLine(head))}`,
        "",
        tableOf(
          ["kind", "value", "item", "action", "side", "place", "as of", "speaker", "line", "sentence"],
          claims.map((claim) => [
            claim.kind,
            amountOfClaim(claim),
            (claim.item ?? "") + (claim.attribute ? ` (${claim.attribute})` : ""),
            joined(claim.action ?? ""),
            joined(claim.side ?? ""),
            claim.place ?? "",
            claim.asOf && claim.asOfBasis === "text" ? isoWords(claim.asOf) : "",
            claim.speaker ?? "",
            String(claim.line),
            quoted([claim], places),
          ]),
        ),
        "",
      ].join("\n");
    },
    end: () => "",
  };
}

function findingPage(page: FindingPage): string {
  const parts = grouped(page.findings).map(({ group, findings }) =>
    [`## ${group.heading} (${findings.length})`, "", ...findings.map((finding) => findingPart(finding, page))].join("\n"),
  );
  return ["# Findings", "", ...parts, ...summaryLines(page).flatMap((line) => [escaped(line), ""])].join("\n");
}

function findingPart(finding: Finding, page: FindingPage): string {
  const rows = finding.sides.map((side) => [
    dateOf(side, page.claims),
    amountText(side, finding, page.claims),
    ...evidence(side, page),
  ]);
  return [
    `### ${finding.flagged ? "❗ " : ""}${escaped(titleOf(finding))}`,
    "",
    `**${shownVerdict(finding)}: ${VERDICT_WORDS[shownVerdict(finding)]}.** ${escaped([finding.why, acceptedWords(finding)].filter(Boolean).join(" "))} (\`${finding.id}\`)`,
    "",
    tableOf(["as of", "value", "source", "sentence"], rows, 3),
    "",
  ].join("\n");
}

function evidence(side: FindingSide, { claims }: FindingPage): [string, string] {
  const statements = statementsOf(side, claims);
  const sources = [...new Set(statements.map(({ source }) => source))].join("; ");
  const shown = side.how === "sum" ? statements : statements.slice(0, 1);
  return [sources, shown.map((statement) => quoted(statement.claims, placesOf(statement.claims))).join(" / ")];
}

/** Already escaped: figures are bold in their sentence. */
function quoted(claims: readonly Claim[], places: Places): string {
  return inked(excerptOf(claims, SENTENCE, places), (figure) => `**${escapedInner(figure)}**`, escapedInner);
}

/** Cells are escaped, the last one apart, which holds a quoted sentence. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[], raw = head.length - 1): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map(() => "-")),
    ...rows.map((row) => line(row.map((cell, i) => (i === raw ? cell : escaped(cell))))),
  ].join("\n");
}

function escaped(text: string): string {
  return escapedInner(oneLine(text));
}

function escapedInner(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&]/g, "\\$&");
}
