import { aboutSchema, claimSchema, describeIssues, documentSchema } from "../schema.js";
import type { Claim, Document } from "../types.js";
import { type Fields, isFields, textFieldOf, valueAt, withKnownNames } from "./fields.js";
import { toDocument } from "./plain.js";

/** What one line of NDJSON, row of CSV or element of a JSON array turned out to be. */
export type Row =
  | {
      readonly type: "document";
      readonly document: Document;
      readonly remarks: readonly string[];
      /** Its text is that of the file, sign by sign. */
      readonly inFile?: boolean;
      /** Where it says of itself what is known of it: title → "its meta tag og:title". */
      readonly origins?: ReadonlyMap<string, string>;
    }
  | { readonly type: "claim"; readonly claim: Claim }
  | { readonly type: "broken"; readonly reason: string };

/** Rows with `quote` and `figure` are claims, rows with `text` (or the field asked for) are documents. */
export function rowOf(fields: unknown, path: string, number: number, textField: string): Row {
  if (!isFields(fields)) return { type: "broken", reason: "not an object with fields" };
  if ("quote" in fields && "figure" in fields) return claimOf(fields);
  if (valueAt(fields, textField) !== undefined) return documentOf(fields, path, number, textField);
  const hint = textFieldOf(fields);
  const reason = `neither a document (no field "${textField}"${hint ? `; --text-field ${hint}?` : ""}) nor a claim (no "quote" and "figure")`;
  return { type: "broken", reason };
}

function claimOf(fields: Fields): Row {
  const parsed = claimSchema.safeParse(fields);
  return parsed.success ? { type: "claim", claim: parsed.data } : { type: "broken", reason: describeIssues(parsed.error) };
}

function documentOf(fields: Fields, path: string, number: number, textField: string): Row {
  const wanted: Fields = { ...withKnownNames(fields), text: valueAt(fields, textField) };
  const parsed = documentSchema.safeParse(wanted);
  if (parsed.success) return { type: "document", document: toDocument(parsed.data, path, number), remarks: [] };
  const optional = parsed.error.issues.filter((issue) => String(issue.path[0]) in aboutSchema.shape);
  if (optional.length < parsed.error.issues.length) return { type: "broken", reason: describeIssues(parsed.error) };
  // a document is not lost for a bad date; it goes on without
  const bad = new Set(optional.map((issue) => String(issue.path[0])));
  const kept = documentSchema.parse(Object.fromEntries(Object.entries(wanted).filter(([key]) => !bad.has(key))));
  const remarks = [`ignored ${describeIssues(parsed.error)}`];
  return { type: "document", document: toDocument(kept, path, number), remarks };
}
