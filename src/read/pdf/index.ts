import { InputError } from "../../input-error.js";
import type { Paper, PaperLimits } from "../paper.js";
export async function readPdf(_bytes: Uint8Array, limits: PaperLimits, _furniture: boolean): Promise<Paper> {
  throw new InputError(limits.path, "PDF files are not read yet");
}
