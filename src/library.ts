import { idOfPath, newDocument } from "./document.js";
import type { ExtractOptions } from "./extract-options.js";
import { InputError } from "./input-error.js";
import { diffClaims, extractorOf } from "./pipeline.js";
import type { Claim, Document, Finding } from "./types.js";

/**
 * A text with what is known of it. Only `text` is needed: `id` is by default the file name in `path` without its extension, or "document-1",
 * "document-2" ... by place; `published` is an ISO date and fixes what "yesterday" or "8 November" mean.
 */
export type DocumentInput = { readonly text: string } & {
  readonly [Key in keyof Omit<Document, "text">]?: Document[Key] | undefined;
};

/**
 * The figures that documents state, in text order, document by document.
 *
 * Amounts are plain numbers in the claim's own `unit` ("km", "USD", "percent"; null for counts): `low`, `best` and `high` are all equal for an
 * exact number, null where open or unknown. Dates are ISO 8601 in `value`. `start` and `end` count Unicode code points of `text`, end exclusive.
 *
 * Never throws for what a text holds. Throws InputError where `text` is not a string or two documents have one id.
 *
 * @example
 * extract([{ id: "a", text: "They lost more than 40 trucks." }])[0];
 * // { doc: "a", kind: "equipment", item: "truck", low: 40, best: 40, high: null, bound: "more-than", quote: "40", ... }
 */
export function extract(documents: DocumentInput | readonly DocumentInput[], options: ExtractOptions = {}): Claim[] {
  const list = Array.isArray(documents) ? (documents as readonly DocumentInput[]) : [documents as DocumentInput];
  const extractDocument = extractorOf(options);
  const seen = new Set<string>();
  return list.map(documentOf).flatMap((document) => {
    if (seen.has(document.id)) throw new InputError(null, `two documents have the id "${document.id}"`);
    seen.add(document.id);
    return extractDocument(document);
  });
}

/**
 * Compares figures: those of documents, or claims that `extract` made before, in any order. The same claim given twice counts once.
 *
 * A finding holds the distinct values as `sides` in time order, each as [low, best, high] or an ISO date with the ids of its claims, a `step`
 * with its own verdict between each two of them, and `flagged` for those that a person should look at. `perDay` is in units a day.
 *
 * Throws InputError as `extract` does.
 *
 * @example
 * diff([{ id: "a", text: "The flood killed 41 people." }, { id: "b", text: "The flood killed 57 people." }]);
 */
export function diff(input: readonly Claim[] | readonly DocumentInput[], options: ExtractOptions = {}): Finding[] {
  const claims = input.filter(isClaim);
  const documents = (input as readonly (Claim | DocumentInput)[]).filter((entry): entry is DocumentInput => !isClaim(entry));
  const all = [...claims, ...extract(documents, options)];
  return diffClaims([...new Map(all.map((claim) => [claim.id, claim])).values()], options.lexicon);
}

function isClaim(entry: Claim | DocumentInput): entry is Claim {
  return "quote" in entry && "figure" in entry;
}

function documentOf(input: DocumentInput, index: number): Document {
  const place = `document ${index + 1}`;
  if (typeof input?.text !== "string") throw new InputError(place, "its text is not a string");
  const { id, path, text } = input;
  return newDocument(id ?? (path ? idOfPath(path) : `document-${index + 1}`), path ?? "", text, input);
}
