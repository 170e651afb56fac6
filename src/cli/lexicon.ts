import { compileLexicon } from "../compile-lexicon.js";
import { InputError } from "../input-error.js";
import { readSettings } from "../read/settings.js";
import type { Lexicon } from "../types.js";
import type { InputOptions } from "./options.js";

/** The words of the file that was asked for, checked and made ready. Throws InputError with file, entry and field. */
export async function lexiconOf({ lexicon: path }: InputOptions): Promise<Lexicon | undefined> {
  if (path === undefined) return undefined;
  const settings = await readSettings(path);
  if (settings.type === "rows") throw new InputError(path, "a lexicon is YAML or JSON");
  const { describeIssues, lexiconSchema } = await import("../schema.js");
  const isList = Array.isArray(settings.value);
  const value = isList ? { entries: settings.value } : (settings.value ?? {});
  const parsed = lexiconSchema.safeParse(value);
  if (!parsed.success) {
    const lineOf = await settings.lines();
    throw new InputError(path, describeIssues(parsed.error, value, isList ? (keys) => lineOf(keys.slice(1)) : lineOf));
  }
  return compileLexicon(parsed.data as Lexicon, path);
}
