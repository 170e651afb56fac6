import type { Dimension, Kind } from "../types.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { measured } from "./measured.js";
import type { ItemPhrase } from "./mention.js";

/** Frames quantities of the dimensions given, each with the attribute that it means where the text names none. */
export function physical(kind: Kind, attributes: Partial<Record<Dimension, string | null>>): Extractor["frame"] {
  return (situation) => {
    const usual = attributes[situation.quantity.dimension];
    if (usual === undefined) return null;
    const { item: found, attribute } = measured(situation);
    // "It was 42 degrees in Tarn"
    const item = found ?? (usual === "temperature" ? TEMPERATURE : null);
    return {
      kind,
      item,
      attribute: attribute ?? (situation.quantity.unit === "magnitude" ? "magnitude" : usual),
      confidence: confidenceOf(kind, item),
    };
  };
}

const TEMPERATURE: ItemPhrase = { name: "temperature", head: "temperature", first: -1, last: -1, basis: "implied" };
