import type { Extractor } from "./extractor.js";
import { physical } from "./physical.js";

export const areas: Extractor = {
  id: "areas",
  summary: "Square measures.",
  frame: physical("area", { area: "area" }),
};
