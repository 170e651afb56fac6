import { isoWords } from "../export/amounts.js";
import { statementsOf } from "../export/evidence.js";
import { amountText } from "../export/finding-rows.js";
import { VERDICT_WORDS } from "../export/words.js";
import { oneLine } from "../safe-text.js";
import type { Claim } from "../types.js";
import { type Item, type Report, whoOf } from "./model.js";

/** A finding in Markdown, with its sentences and where they stand, for a note or an article. */
export function citationOf(item: Item, report: Report): string {
  const { finding, title, verdict } = item;
  const lines = finding.sides.flatMap((side) => {
    const amount = escaped(amountText(side, finding, report.claims));
    return statementsOf(side, report.claims).map(
      ({ claims }) => `- **${amount}**: “${escaped(oneLine(claims[0]!.sentence))}” (${placeOf(claims[0]!, report)})`,
    );
  });
  return [`**${escaped(title)}**: ${VERDICT_WORDS[verdict]}. ${escaped(finding.why)} (\`${finding.id}\`)`, "", ...lines, ""].join(
    "\n",
  );
}

/** "Ines Falk, The Quiet Column, 22 Mar 2021, line 3, <https://…>" */
function placeOf(claim: Claim, report: Report): string {
  const head = report.documents.get(claim.doc);
  const who = whoOf(claim, report);
  const parts = [
    who,
    head?.author === who ? null : head?.author && oneLine(head.author),
    head?.publisher === who ? null : head?.publisher,
    head?.title,
    head?.published && isoWords(head.published),
    claim.page === null ? null : `page ${claim.page}`,
    `line ${claim.line}`,
  ];
  const url = head?.url && /^https?:\/\/[^\s<>]+$/.test(head.url) ? `, <${head.url}>` : "";
  return escaped([...new Set(parts.filter(Boolean))].join(", ")) + url;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|#]/g, "\\$&");
}

const COLUMNS = [
  "finding",
  "verdict",
  "title",
  "side",
  "how",
  "amount",
  "asOf",
  "doc",
  "published",
  "speaker",
  "attributedTo",
  "line",
  "quote",
  "sentence",
];

/** One row a claim, with the value that it is counted under. */
export function rowsOf(item: Item, report: Report): string {
  const { finding, title } = item;
  const rows = finding.sides.flatMap((side, i) =>
    side.claims.flatMap((id) => {
      const claim = report.claims.get(id);
      if (!claim) return [];
      const { doc, published, speaker, attributedTo, line, quote, sentence } = claim;
      const amount = amountText(side, finding, report.claims);
      return [
        [
          finding.id,
          finding.verdict,
          title,
          i + 1,
          side.how,
          amount,
          side.asOf,
          doc,
          published,
          speaker,
          attributedTo,
          line,
          quote,
          sentence,
        ],
      ];
    }),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

/** RFC 4180; what a spreadsheet would run as a formula is guarded with an apostrophe. */
function cellOf(value: string | number | null): string {
  if (value === null) return "";
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
