import { extractDocument } from "../../../src/pipeline.js";
import type { Claim, Document } from "../../../src/types.js";

/** The claims of a text published on 10 July 2023, by no one in particular. */
export function claimsIn(text: string, given: Partial<Document> = {}): Claim[] {
  return extractDocument({
    id: "text",
    path: "text.txt",
    text,
    title: null,
    publisher: null,
    published: "2023-07-10",
    url: null,
    sourceType: "media",
    lang: "en",
    ...given,
  });
}

/** One field of every claim that is no date, by the number as written: { "14": "destroyed" }. */
export function fieldBy(field: keyof Claim, text: string, given: Partial<Document> = {}): Record<string, Claim[keyof Claim]> {
  return Object.fromEntries(
    claimsIn(text, given)
      .filter(({ kind }) => kind !== "date")
      .map((claim) => [claim.quote, claim[field]]),
  );
}
