import { InputError } from "../input-error.js";
import type { Exporter } from "./index.js";

/** A checker's format has a place for what is wrong, none for what a document merely states. */
export function noClaims(format: string): Exporter["claims"] {
  return () => {
    throw new InputError(null, `format "${format}" shows findings, not claims: use it with diff`);
  };
}
