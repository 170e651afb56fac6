import { z } from "zod";
import { closest } from "./closest.js";
import { BOUNDS, type Claim, KINDS, MODALITIES, SOURCE_TYPES, VERDICTS } from "./types.js";

/** zod schemas of what enters or leaves the process. Importing this file loads zod: do it only when something has to be checked. */

const text = z.string().nullable().default(null);
const number = z.number().nullable().default(null);
const isoDate = z.iso.date({ error: "must be a date like 2020-10-09" });

/** A row of a claims file. Columns added after the first release have defaults, so that older files can be read. */
export const claimSchema = z.object({
  id: z.string(),
  doc: z.string(),
  published: text,
  kind: z.enum(KINDS),
  item: text,
  attribute: text,
  action: text,
  side: text,
  place: text,
  low: number,
  best: number,
  high: number,
  value: text,
  bound: z.enum(BOUNDS),
  unit: text,
  speaker: text,
  modality: z.enum(MODALITIES).default("asserted"),
  asOf: text,
  asOfBasis: z.enum(["text", "document", "none"]).default("none"),
  repeats: text,
  quote: z.string(),
  boundText: text,
  sentence: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  line: z.number().int(),
  figure: z.string(),
  rule: z.string().default("unknown"),
  confidence: z.number().default(1),
  explicit: text,
  alsoAs: text,
  attributedTo: text,
  page: number,
  publisher: text,
  sourceType: z.enum(SOURCE_TYPES).default("unknown"),
}) satisfies z.ZodType<Claim>;

const sideValue = z.union([z.tuple([z.number().nullable(), z.number().nullable(), z.number().nullable()]), z.string()]);

export const findingSchema = z.object({
  id: z.string(),
  verdict: z.enum(VERDICTS),
  figure: z.string(),
  title: z.string(),
  kind: z.enum(KINDS),
  item: z.string().nullable(),
  unit: z.string().nullable(),
  flagged: z.boolean(),
  docs: z.array(z.string()),
  sides: z.array(
    z.object({
      value: sideValue,
      asOf: z.string().nullable(),
      how: z.enum(["stated", "sum"]),
      claims: z.array(z.string()),
    }),
  ),
  steps: z.array(
    z.object({
      verdict: z.enum(VERDICTS),
      delta: z.number().nullable(),
      ratio: z.number().nullable(),
      perDay: z.number().nullable(),
      why: z.string(),
    }),
  ),
  min: z.number().nullable(),
  max: z.number().nullable(),
  independentSources: z.number(),
  why: z.string(),
  accepted: z.object({ reason: z.string(), until: z.string().nullable() }).optional(),
});

/** What can be told about a document besides its text. */
const about = {
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  published: isoDate.nullish(),
  url: z.string().nullish(),
  sourceType: z.enum(SOURCE_TYPES).nullish(),
  lang: z.string().nullish(),
  author: z.string().nullish(),
};

export const aboutSchema = z.object(about);

/** A line of NDJSON input, or a row of a CSV file that holds documents. */
export const documentSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).optional(),
  text: z.string(),
  ...about,
});

export const manifestSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      file: z.string().min(1),
      id: z.string().min(1).optional(),
      ...about,
      /** For people: the program does not read it. */
      note: z.string().nullish(),
    }),
  ),
});

export type ManifestEntry = z.infer<typeof manifestSchema>["documents"][number];
export type About = z.infer<typeof aboutSchema>;

const acceptedEntry = z.strictObject({
  finding: z.string("must be the id of a finding, f-…").regex(/^f-[0-9a-f]{12}$/, "must be the id of a finding, f-…"),
  reason: z.string("must say why the finding may stand").trim().min(1, "must say why the finding may stand"),
  until: isoDate.nullable().default(null),
  /** As --write-accept notes them, so that the finding is known again where its place in the text alone has changed. */
  title: text,
  verdict: z.enum(VERDICTS).nullish(),
  docs: text,
  values: text,
});

/** An entry of a file of accepted findings; the id may stand under the name it has in JSON. */
export const acceptedSchema = z.preprocess((entry) => {
  if (typeof entry !== "object" || entry === null || !("id" in entry) || "finding" in entry) return entry;
  const { id, ...rest } = entry;
  return { finding: id, ...rest };
}, acceptedEntry);

export type AcceptedEntry = z.infer<typeof acceptedSchema>;

const named = z.array(z.string().trim().min(1));

/** Words of a user: things with their classes, and parties. */
export const lexiconSchema = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        id: z.string("must be the name of a thing").trim().min(1),
        forms: named.optional(),
        alike: named.optional(),
        isA: z.preprocess((one) => (typeof one === "string" ? [one] : one), named).optional(),
        kind: z.enum(["equipment", "people", "count"]).optional(),
        source: z.string().optional(),
      }),
    )
    .optional(),
  parties: z
    .array(
      z.strictObject({
        id: z.string("must be the name of a country or group").trim().min(1),
        forms: named.optional(),
        demonyms: named.optional(),
        capital: z.string().trim().min(1).optional(),
        kind: z.enum(["country", "group"]).optional(),
      }),
    )
    .optional(),
});

/** What `corpus-claims schema <name>` prints. */
export const SCHEMAS = {
  claims: claimSchema,
  findings: findingSchema,
  manifest: manifestSchema,
  documents: documentSchema,
  accepted: z.array(acceptedEntry),
  lexicon: lexiconSchema,
} as const;

/**
 * "documents[2].published: must be a date like 2020-10-09"; with what was read at hand, entries are told by their ids as well, and with the
 * lines at hand the first words are "line 4, ".
 */
export function describeIssues(
  error: z.ZodError,
  read?: unknown,
  lineOf: (keys: readonly PropertyKey[]) => number | null = () => null,
): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => {
      const { place, value } = placeIn(issue.path, read);
      const line = lineOf(issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path);
      const where = [line === null ? "" : `line ${line}`, place.replace(/^\./, "")].filter(Boolean).join(", ");
      return [where, messageOf(issue, value)].filter(Boolean).join(": ");
    })
    .join("; ");
}

function placeIn(path: readonly PropertyKey[], read: unknown): { readonly place: string; readonly value: unknown } {
  let value = read;
  let place = "";
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    const { id, file = id } = (value ?? {}) as { readonly id?: unknown; readonly file?: unknown };
    place += typeof key === "number" ? `[${key}]${typeof file === "string" ? ` ("${file}")` : ""}` : `.${String(key)}`;
  }
  return { place, value };
}

/** A field or choice that is not known is told with the one that was probably meant. */
function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0]!;
    return `unknown field "${key}"${meant(key, FIELDS)}`;
  }
  if (issue.code !== "invalid_value" || typeof value !== "string") return issue.message;
  const choices = issue.values.map(String);
  return `"${value}" is none of ${choices.join(", ")}${meant(value, choices)}`;
}

function meant(word: string, choices: readonly string[]): string {
  // a field of another file, "source" of a list of accepted findings, is known by another name here
  const near = choices.includes(word) ? (OTHER_NAMES.get(word) ?? null) : closest(word, choices);
  return near ? `; did you mean ${near}?` : "";
}

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([["source", "publisher"]]);

const FIELDS = [
  ...[acceptedEntry, lexiconSchema, lexiconSchema.shape.entries.unwrap().element, lexiconSchema.shape.parties.unwrap().element],
  ...[manifestSchema, manifestSchema.shape.documents.element],
].flatMap((schema) => Object.keys(schema.shape));
