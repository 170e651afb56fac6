import { findQuantities } from "../../src/quantity/index.js";
import type { Document, Quantity, Segment } from "../../src/types.js";

/** The quantities of one sentence. */
export function read(text: string): readonly Quantity[] {
  const document: Document = {
    id: "d",
    path: "d.txt",
    text,
    title: null,
    publisher: null,
    published: "2021-06-15",
    url: null,
    sourceType: "unknown",
    lang: "en",
  };
  const segment: Segment = {
    kind: "sentence",
    block: 0,
    span: { start: 0, end: text.length },
    speaker: null,
    quoted: false,
    voices: [],
    repeatOf: null,
    heading: null,
    label: null,
    column: null,
  };
  return findQuantities(document, [segment]).flatMap(({ quantities }) => quantities);
}

/** The amounts of one sentence, dates and clock times left out, as "quote low..high unit": "12..12 km", "400.. ", "..~30..". */
export const amounts = (text: string): string[] =>
  read(text)
    .filter(({ dimension }) => dimension !== "date" && dimension !== "clock")
    .map((quantity) => brief(quantity));

function brief({ low, best, high, unit, per }: Quantity): string {
  const value = low !== null && low === best && best === high ? String(best) : `${low ?? ""}|${best ?? ""}|${high ?? ""}`;
  return [value, unit, per === null ? null : `per ${per}`].filter((part) => part !== null).join(" ");
}
