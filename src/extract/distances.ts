import type { Dimension, Kind } from "../types.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { measured } from "./measured.js";

const physical = (id: string, summary: string, kind: Kind, attributes: Partial<Record<Dimension, string | null>>): Extractor => ({
  id,
  summary,
  frame: (situation) => {
    const { dimension } = situation.quantity;
    if (!(dimension in attributes)) return null;
    const { item, attribute } = measured(situation);
    return { kind, item, attribute: attribute ?? attributes[dimension]!, confidence: confidenceOf(item, true) };
  },
});

export const distances = physical("distances", "Length, width, altitude, range.", "distance", { length: null });
export const areas = physical("areas", "Square measures.", "area", { area: "area" });
export const measures = physical("measures", "Other physical measures: megawatts, tonnes, degrees.", "measure", {
  volume: "volume",
  mass: null,
  power: "capacity",
  energy: "energy",
  temperature: "temperature",
  pressure: "pressure",
  other: null,
});
