import { singular } from "./grammar.js";
import { kept } from "./kept.js";
import type { Entry } from "./types.js";

/** Lower case, quotation marks dropped, hyphens and dashes as spaces, the last word in the singular: how lexicon forms and found phrases are compared. */
export const normalPhrase = kept(normalOf);

function normalOf(phrase: string): string {
  if (ONE_WORD.test(phrase)) return singular(phrase);
  const words = phrase
    .toLowerCase()
    .replace(/[“”"«»„‘’']/g, "")
    .split(/[\s\-–‑]+/)
    .filter(Boolean);
  const last = words.pop();
  if (last === undefined) return "";
  words.push(singular(last));
  return words.join(" ");
}

const ONE_WORD = /^[a-z]+$/;

/** Every form of every entry, normalised, to its entry; the first entry that claims a form keeps it. */
export function indexForms(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const index = new Map<string, Entry>();
  for (const entry of entries)
    for (const form of [entry.id, ...(entry.forms ?? [])]) {
      const key = normalPhrase(form);
      if (key && !index.has(key)) index.set(key, entry);
    }
  return index;
}
