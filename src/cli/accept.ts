import { existsSync } from "node:fs";
import { extname, resolve } from "node:path";
import { guardOwn } from "../columns.js";
import { InputError } from "../input-error.js";
import { readSettings } from "../read/settings.js";
import type { AcceptedEntry } from "../schema.js";
import type { Finding, FindingSide } from "../types.js";
import type { Messages } from "./messages.js";
import { openOutput } from "./output.js";

/** What somebody has looked at and let stand. */
export interface AcceptList {
  readonly path: string;
  readonly entries: readonly (AcceptedEntry & { readonly place: string })[];
}

const NONE: AcceptList = { path: "", entries: [] };

/** Reads and checks a file of accepted findings (YAML, JSON or CSV). Throws InputError with file, line or entry, and field. */
export async function readAccepted(path: string): Promise<AcceptList> {
  const [settings, { acceptedSchema, describeIssues }] = await Promise.all([readSettings(path), import("../schema.js")]);
  const rows =
    settings.type === "rows"
      ? settings.rows.map(({ line, fields }) => ({ place: `line ${line}`, entry: fields as unknown }))
      : listIn(settings.value, path).map((entry, i) => ({ place: `entry ${i + 1}${named(entry)}`, entry }));
  const seen = new Map<string, string>();
  const entries = rows.map(({ place, entry }) => {
    const parsed = acceptedSchema.safeParse(entry);
    if (!parsed.success) throw new InputError(path, `${place}: ${describeIssues(parsed.error)}`);
    const before = seen.get(parsed.data.finding);
    if (before) throw new InputError(path, `${place}: finding: ${parsed.data.finding} is accepted already by ${before}`);
    seen.set(parsed.data.finding, place);
    return { ...parsed.data, place };
  });
  return { path, entries };
}

function listIn(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value === null || value === undefined) return [];
  const { accepted } = value as { accepted?: unknown };
  if (Array.isArray(accepted)) return accepted;
  throw new InputError(path, "holds no list of entries (finding, reason, until)");
}

function named(entry: unknown): string {
  const { finding, id } = (entry ?? {}) as { finding?: unknown; id?: unknown };
  const name = finding ?? id;
  return typeof name === "string" ? ` (${name})` : "";
}

/**
 * Findings with those accepted marked so and no longer flagged. The id of a finding stands for its values, so one whose values have changed
 * is no longer accepted; one whose place in the text alone has changed is found again by title, documents and values.
 */
export function accept(findings: readonly Finding[], { entries }: AcceptList, today: string): Finding[] {
  const open = entries.filter(({ until }) => !hasPassed(until, today));
  const byId = new Map(open.map((entry) => [entry.finding, entry]));
  const byValues = new Map(open.flatMap((entry) => (entry.values ? [[valuesKey(entry), entry] as const] : [])));
  return findings.map((finding) => {
    const entry = byId.get(finding.id) ?? byValues.get(valuesKey(entryOf(finding)));
    if (!entry) return finding;
    return { ...finding, flagged: false, accepted: { reason: entry.reason, until: entry.until } };
  });
}

// ISO dates compare as text; the last day counts
const hasPassed = (until: string | null, today: string): boolean => until !== null && today > until;

const valuesKey = ({ title, docs, values }: Pick<AcceptedEntry, "title" | "docs" | "values">): string =>
  [title, docs, values].join("\u0000");

/** A finding as an entry without its reason. */
function entryOf(finding: Finding): Omit<AcceptedEntry, "reason" | "until"> & { readonly verdict: string } {
  const { id, title, verdict, docs, sides } = finding;
  return { finding: id, title, verdict, docs: docs.join(" "), values: sides.map(valueText).join("; ") };
}

/** "41", "2020-10-09", "20..30", "400.." */
function valueText({ value }: FindingSide): string {
  if (typeof value === "string") return value;
  const [low, best, high] = value;
  if (low === best && best === high) return String(best ?? "?");
  return `${low ?? ""}..${high ?? ""}${best !== null && best !== low && best !== high ? ` (${best})` : ""}`;
}

/** Says how many findings are accepted, which entries are of no use any more, and why. */
export function reportAccepted(findings: readonly Finding[], list: AcceptList, today: string, messages: Messages): void {
  const ids = new Set(findings.map(({ id }) => id));
  const values = new Set(findings.filter(({ accepted }) => accepted).map((finding) => valuesKey(entryOf(finding))));
  for (const entry of list.entries)
    if (hasPassed(entry.until, today))
      messages.warning(list.path, `${entry.place}: until: ${entry.until} has passed, so ${entry.finding} is accepted no longer`);
    else if (!ids.has(entry.finding) && !values.has(valuesKey(entry)))
      messages.warning(list.path, `${entry.place}: finding: no ${entry.finding} here; it is gone, or its values have changed`);
  const count = findings.filter(({ accepted }) => accepted).length;
  messages.remark(`${count} ${count === 1 ? "finding" : "findings"} accepted by ${list.path}`);
}

/** Writes an entry for every flagged finding, its reason still to be filled in, behind the entries that still accept something. */
export async function writeAccepted(path: string, findings: readonly Finding[], list: AcceptList = NONE): Promise<number> {
  if (existsSync(path) && (list.path === "" || resolve(path) !== resolve(list.path)))
    throw new InputError(path, "is there already; name it with --accept as well, and its entries are kept");
  const kept = findings.flatMap((finding) => (finding.accepted ? [{ ...entryOf(finding), ...finding.accepted }] : []));
  const fresh = findings.filter(({ flagged }) => flagged).map((finding) => ({ ...entryOf(finding), reason: "", until: null }));
  const output = openOutput(path);
  await output.write(await textOf([...kept, ...fresh], extname(path).toLowerCase()));
  output.keep();
  return fresh.length;
}

async function textOf(entries: readonly object[], extension: string): Promise<string> {
  if (extension === ".json") return `${JSON.stringify(entries, null, 2)}\n`;
  if (extension === ".csv") {
    const { stringify } = await import("csv-stringify/sync");
    const guarded = (cell: unknown) => (typeof cell === "string" ? guardOwn(cell) : cell);
    const rows = entries.map((entry) => Object.fromEntries(Object.entries(entry).map(([name, cell]) => [name, guarded(cell)])));
    return stringify(rows, {
      header: true,
      columns: ["finding", "reason", "until", "title", "verdict", "docs", "values"],
    });
  }
  const { stringify } = await import("yaml");
  const head = "# Say in `reason` why each may stand; `until` (a date) is optional. An entry without a reason is an error.\n";
  return head + (entries.length === 0 ? "[]\n" : stringify(entries, { lineWidth: 0 }));
}

/** The only look at the clock: the day on which the command runs, where it runs. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
