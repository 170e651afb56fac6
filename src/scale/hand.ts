import type { Filter } from "../cli/filter.js";
import type { Format, View } from "../export/index.js";
import type { ExtractOptions } from "../extract-options.js";
import type { Claim, Document, Kind } from "../types.js";
import { NO_WATCH } from "../watch.js";
import { newStopWatch, type Taken } from "./stop-watch.js";

/** What every hand has to know; plain values, as it goes to other threads. */
export interface Setup {
  readonly options: ExtractOptions;
  readonly filter: Filter;
  readonly format: Format;
  readonly view: View;
  readonly isTimed: boolean;
}

/** The claims of some documents as they are to be written, and what statistics ask of them. */
export interface Done {
  readonly bytes: Uint8Array;
  readonly kinds: readonly Kind[];
  readonly taken: Taken | null;
}

export type Hand = (documents: readonly Document[]) => Done;

/** What one thread does: documents in, the bytes of their claims out. */
export async function newHand({ options, filter, format, view, isTimed }: Setup): Promise<Hand> {
  const [{ streamingExtractorOf }, { keepsClaim }, { EXPORTERS }] = await Promise.all([
    import("../pipeline.js"),
    import("../cli/filter.js"),
    import("../export/index.js"),
  ]);
  const exporter = await EXPORTERS.find(({ id }) => id === format)!.load();
  const writer = exporter.claims(view);
  const encoder = new TextEncoder();
  return (documents) => {
    const watch = isTimed ? newStopWatch() : null;
    const claimsOf = streamingExtractorOf(options, watch ?? NO_WATCH);
    const texts: string[] = [];
    const kinds: Kind[] = [];
    for (const document of documents) {
      const claims: Claim[] = [];
      for (const claim of claimsOf(document)) if (keepsClaim(filter, claim)) claims.push(claim);
      for (const { kind } of claims) kinds.push(kind);
      texts.push(String((watch ?? NO_WATCH).once("write", () => writer.document(document, claims)))); // those that write bytes work alone
    }
    return { bytes: encoder.encode(texts.join("")), kinds, taken: watch?.taken() ?? null };
  };
}
