export type { ExtractOptions } from "./extract-options.js";
export { InputError } from "./input-error.js";
export { type DocumentInput, diff, extract } from "./library.js";
export {
  type Acceptance,
  BOUNDS,
  type Bound,
  type Claim,
  type Document,
  type Entry,
  type Finding,
  type FindingSide,
  KINDS,
  type Kind,
  type Lexicon,
  MODALITIES,
  type Modality,
  type Party,
  SOURCE_TYPES,
  type SourceType,
  type Step,
  VERDICTS,
  type Verdict,
} from "./types.js";
