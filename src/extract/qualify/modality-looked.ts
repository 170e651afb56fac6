import { BARGAINS, LOOKERS, LOSSES } from "../../lexicon/modality.js";
import type { Span } from "../../types.js";
import type { Mention } from "../mention.js";
import { type Clause, wordAt } from "./modality-clause.js";
import type { Scene } from "./scene.js";
import { DETERMINERS } from "./words.js";

/** What is feared, reckoned with, seen coming by a market, due, or a part of a bargain: "Unions fear the loss of 900 jobs", "Traders see exports of 4 million tonnes". */
export function lookedFor(scene: Scene, mention: Mention, clause: Clause): Span | null {
  if (mention.kind === "date") return null;
  const { words, figure, turn, apart } = clause;
  const at = words.findIndex(
    (_, i) =>
      i <= apart &&
      ((i >= turn && i < figure && (fears(words, i) || reckons(words, i) || sees(words, i) || bargains(words, i, figure))) ||
        isDue(words, i)),
  );
  return wordAt(scene, clause, at);
}

/** "fear the loss of 900 jobs"; not "feared dead" */
function fears(words: readonly string[], at: number): boolean {
  if (!/^(?:fears?|dreads?)$/.test(words[at]!)) return false;
  const noun = DETERMINERS.has(words[at + 1] ?? "") ? at + 2 : at + 1;
  return LOSSES.has(words[noun] ?? "");
}

/** "reckon with a loss of 9 million", "are bracing for 40 days of frost" */
const reckons = (words: readonly string[], at: number): boolean =>
  (/^reckon(?:s|ing)?$/.test(words[at]!) && words[at + 1] === "with") ||
  (/^brac(?:e|es|ing|ed)$/.test(words[at]!) && words[at + 1] === "for") ||
  (/^brac(?:e|es|ed|ing)$/.test(words[at]!) && /^(?:itself|themselves|ourselves)$/.test(words[at + 1] ?? ""));

const sees = (words: readonly string[], at: number): boolean => /^sees?$/.test(words[at]!) && LOOKERS.has(words[at - 1] ?? "");

/** "The deal with the smiths includes a 25 percent rise": not yet paid; not "the deal that included 40 of them has been carried out" */
function bargains(words: readonly string[], at: number, figure: number): boolean {
  if (!/^(?:includes?|included|contains?|provides?|grants?|foresees|envisages)$/.test(words[at]!)) return false;
  if (/^provides?$/.test(words[at]!) && words[at + 1] !== "for") return false;
  const noun = words.slice(Math.max(0, at - 5), at).findLast((word) => BARGAINS.has(word));
  return (
    noun !== undefined && figure - at < 8 && !words.slice(Math.max(0, at - 5), at).some((word) => /^(?:that|which|,)$/.test(word))
  );
}

/** "11 lorries are due in Tarn tomorrow" */
const isDue = (words: readonly string[], at: number): boolean =>
  words[at] === "due" &&
  /^(?:are|is)$/.test(words[at - 1] ?? "") &&
  words[at + 2] !== "court" &&
  /^(?:in|at|on|back|from|here|home|tomorrow|next)$/.test(words[at + 1] ?? "");
