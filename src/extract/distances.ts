import type { Extractor } from "./extractor.js";
import { physical } from "./physical.js";

export const distances: Extractor = {
  id: "distances",
  summary: "Length, width, altitude, range.",
  frame: physical("distance", { length: null }),
};
