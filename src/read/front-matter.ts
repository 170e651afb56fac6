import { type About, aboutSchema } from "../schema.js";
import { known } from "./plain.js";

export interface FrontMatter {
  readonly about: ReturnType<typeof known>;
  readonly id: string | null;
  /** The text with the front matter blanked out, so that offsets and line numbers stay those of the file. */
  readonly text: string;
  readonly remarks: readonly string[];
}

const FENCED = /^---[ \t]{0,8}\r?\n(?<yaml>(?:(?!---)[^\n]{0,2000}\n){0,60}?)---[ \t]{0,8}(?:\r?\n|$)/;

/** Prose between two rules of dashes is no front matter. */
const YAML_LINE = /^(?:[\w-]{1,40}:|\s|#|-\s|$)/;

/** Other names under which static site generators keep the same fields. */
const NAMES: Readonly<Record<string, keyof About>> = {
  date: "published",
  source: "publisher",
  link: "url",
  language: "lang",
  authors: "author",
  byline: "author",
  "source-type": "sourceType",
  source_type: "sourceType",
};

/** "---\ntitle: A speech\npublished: 2020-10-09\n---\n" at the start of a text, or null. */
export async function frontMatterOf(text: string): Promise<FrontMatter | null> {
  const match = FENCED.exec(text);
  if (!match) return null;
  const yaml = match.groups!.yaml!;
  const fields = yaml.split("\n").every((line) => YAML_LINE.test(line)) ? await parse(yaml) : null;
  if (fields === null) return null;
  const blanked = match[0].replace(/[^\r\n]/g, " ") + text.slice(match[0].length);
  const named = Object.entries(fields).map(([key, value]) => [NAMES[key] ?? key, plain(value)] as const);
  const remarks: string[] = [];
  const about: Record<string, unknown> = {};
  for (const [key, value] of named) {
    if (!(key in aboutSchema.shape)) continue;
    const parsed = aboutSchema.shape[key as keyof About].safeParse(value);
    if (parsed.success) about[key] = parsed.data;
    else remarks.push(`front matter: ignored ${key}: ${parsed.error.issues[0]!.message}`);
  }
  return { about: known(about), id: typeof fields.id === "string" ? fields.id : null, text: blanked, remarks };
}

async function parse(yaml: string): Promise<Record<string, unknown> | null> {
  const { parse: parseYaml } = await import("yaml");
  try {
    const fields = parseYaml(yaml, { schema: "core", logLevel: "silent" });
    return typeof fields === "object" && fields !== null && !Array.isArray(fields) ? fields : null;
  } catch {
    return null;
  }
}

/** "2020-10-09 18:00" is a date too, a list of names one text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.join(", ");
  return typeof value === "string" ? value.replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, "$1") : value;
}
