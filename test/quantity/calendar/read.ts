import { readAmount } from "../../../src/quantity/amounts.js";
import { readTemporal, refineTemporal } from "../../../src/quantity/calendar/index.js";
import { emptyMemory, type Scan } from "../../../src/quantity/scan.js";
import { tokenize } from "../../../src/tokens.js";
import type { Document, Quantity, Segment } from "../../../src/types.js";

export const documentOf = (text: string, published: string | null): Document => ({
  id: "d",
  path: "d.txt",
  text,
  title: null,
  publisher: null,
  published,
  url: null,
  sourceType: "unknown",
  lang: "en",
});

const segmentOf = (kind: Segment["kind"], start: number, end: number): Segment => ({
  kind,
  block: 0,
  span: { start, end },
  speaker: null,
  quoted: false,
  voices: [],
  repeatOf: null,
  heading: null,
  label: null,
  column: null,
});

/** Every quantity that `text` holds, each line read as a segment of one document, a heading where it begins with "#". */
export function readAll(text: string, published: string | null = null): (Quantity & { readonly quote: string })[] {
  const document = documentOf(text, published);
  const memory = emptyMemory();
  const lines = [...text.matchAll(/[^\n]+/g)];
  return lines.flatMap((line) => {
    const heading = line[0].startsWith("# ");
    const [start, end] = [line.index + (heading ? 2 : 0), line.index + line[0].length];
    const segment = segmentOf(heading ? "heading" : "sentence", start, end);
    return readLine({ document, tokens: tokenize(text, start, end), memory, segment }).map((quantity) => ({
      ...quantity,
      quote: text.slice(quantity.span.start, quantity.span.end),
    }));
  });
}

function readLine(scan: Scan): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const quantity = readTemporal(scan, at) ?? readAmount(scan, at);
    if (quantity) found.push(quantity);
    at = Math.max(at + 1, quantity?.to ?? 0);
  }
  return refineTemporal(scan, found);
}

/** [quote, value] of the dates, or of the clock times. */
export const datesOf = (text: string, published: string | null = null, dimension: Quantity["dimension"] = "date"): string[][] =>
  readAll(text, published)
    .filter((quantity) => quantity.dimension === dimension)
    .map(({ quote, value }) => [quote, value ?? ""]);
