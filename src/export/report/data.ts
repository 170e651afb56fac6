import type { ClaimTable, ReportData, ReportDocument, ReportText } from "../../report-data.js";
import type { Claim } from "../../types.js";
import { unitsBefore } from "../../units-before.js";
import type { FindingPage, View } from "../index.js";

/** Everything that the page shows. */
export function reportData(page: FindingPage, view: View): ReportData {
  const claims = claimsOf(page);
  const hidden = [...page.hidden];
  return {
    version: view.version ?? "",
    title: view.title ?? null,
    documents: documentsOf(page, claims),
    claims: tableOf(claims),
    stated: page.claims.size,
    findings: page.findings,
    compared: hidden.reduce((sum, [, count]) => sum + count, page.findings.length),
    hidden,
  };
}

/** More claims than that would make a file that no browser opens: then those that are part of a finding. */
const MOST_CLAIMS = 300_000;

function claimsOf({ claims, findings }: FindingPage): readonly Claim[] {
  if (claims.size <= MOST_CLAIMS) return [...claims.values()];
  const found = new Set(findings.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
  return [...claims.values()].filter(({ id }) => found.has(id));
}

const LEFT_OUT: ReadonlySet<string> = new Set<keyof Claim>(["figure", "publisher", "sourceType", "explicit", "repeats"]);

function tableOf(claims: readonly Claim[]): ClaimTable {
  const fields = Object.keys(claims[0] ?? {}).filter((field) => !LEFT_OUT.has(field)) as (keyof Claim)[];
  return { fields, rows: claims.map((claim) => fields.map((field) => claim[field])) };
}

function documentsOf({ documents, layouts }: FindingPage, claims: readonly Claim[]): ReportDocument[] {
  const rows = new Map<string, number[]>();
  claims.forEach(({ doc }, row) => {
    const held = rows.get(doc);
    if (held) held.push(row);
    else rows.set(doc, [row]);
  });
  return [...documents.values()].map(({ lineStarts: _, ...head }) => {
    const layout = layouts?.get(head.id);
    if (!layout) return { ...head, text: null };
    const places = placesIn(layout.text, rows.get(head.id) ?? [], claims);
    return { ...head, text: { ...layout, claims: places } };
  });
}

/** Claims count code points, the page UTF-16 units. */
function placesIn(text: string, rows: readonly number[], claims: readonly Claim[]): ReportText["claims"] {
  const units = unitsBefore(text);
  return rows
    .map((row) => [row, units(claims[row]!.start), units(claims[row]!.end)] as const)
    .sort((a, b) => a[1] - b[1] || a[2] - b[2]);
}
