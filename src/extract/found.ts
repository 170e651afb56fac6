import type { Frame } from "./extractor.js";
import type { Situation } from "./situation.js";

/** A framed quantity and the extractor that framed it. */
export interface Found {
  readonly situation: Situation;
  readonly rule: string;
  readonly frame: Frame;
}
