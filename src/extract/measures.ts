import type { Extractor } from "./extractor.js";
import { physical } from "./physical.js";

export const measures: Extractor = {
  id: "measures",
  summary: "Other physical measures: megawatts, tonnes, degrees.",
  frame: physical("measure", {
    volume: "volume",
    mass: null,
    power: "capacity",
    energy: "energy",
    temperature: "temperature",
    pressure: "pressure",
    other: null,
  }),
};
