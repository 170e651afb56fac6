import type { Document, Quantity, Reading, Segment } from "../types.js";
import { AMOUNT_OPENERS, opensNothing, readAmount } from "./amounts.js";
import { readTemporal, refineTemporal } from "./calendar/index.js";
import { cutTokens } from "./cut.js";
import { skipDesignation } from "./designations.js";
import { NONE_OPENERS, readNone } from "./none.js";
import { refineAmounts } from "./refine.js";
import { readNamedScale, SCALE_NAMES } from "./scales-named.js";
import { emptyMemory, type Reader, type Scan } from "./scan.js";
import { readSingleWeight } from "./single.js";
import { mayHoldQuantity } from "./trigger.js";

/** Tried in order at every token that begins no date and is no part of a name; the first that answers reads on behind its expression. */
export const READERS: readonly Reader[] = [
  readNamedScale, // before amounts, which would leave the figure without its scale
  readNone, // before amounts: "zero deaths" counts, "zero" alone does not
  readSingleWeight, // before amounts, which read no "a" alone
  readAmount,
];

/** Every number, amount, date and duration that the segments state, in text order. Segments without any are left out. */
export function findQuantities(document: Document, segments: readonly Segment[]): Reading[] {
  return [...readQuantities(document, segments)];
}

/** `findQuantities`, one segment at a time, so that the tokens of a long text need not all be there at once. */
export function* readQuantities(document: Document, segments: readonly Segment[]): Generator<Reading> {
  const memory = emptyMemory();
  for (const [index, segment] of segments.entries()) {
    if (!mayHoldQuantity(document.text, segment.span)) continue;
    const tokens = cutTokens(document.text, segment.span);
    const quantities = readSegment({ document, tokens, memory, segment });
    if (quantities.length > 0) yield { segment: index, tokens, quantities };
  }
}

function readSegment(scan: Scan): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    // dates before names and amounts: "the 19th century" is no rank, "12 March" not twelve of something
    const dated = readTemporal(scan, at);
    const behindName = dated ? at : skipDesignation(scan, at);
    if (behindName > at) {
      at = behindName;
      continue;
    }
    const quantity = dated ?? readAt(scan, at);
    if (quantity) found.push(quantity);
    at = Math.max(at + 1, quantity?.to ?? 0);
  }
  return found.length === 0 ? found : refineTemporal(scan, refineAmounts(scan, found));
}

/** The words that open anything that READERS read: one look-up spares all of them for most words. */
export const OPENERS: ReadonlySet<string> = new Set([...AMOUNT_OPENERS, ...SCALE_NAMES, ...NONE_OPENERS, "a", "an"]);

function readAt(scan: Scan, at: number): Quantity | null {
  if (opensNothing(scan.tokens, at, OPENERS)) return null;
  for (const read of READERS) {
    const quantity = read(scan, at);
    if (quantity) return quantity;
  }
  return null;
}
