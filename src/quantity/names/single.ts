import { SCALES } from "../../lexicon/numerals.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { readAndFraction } from "../fractions.js";
import { countsOne } from "../one.js";
import { readOneThingIn } from "../one-in.js";
import type { Scan } from "../scan.js";
import { hyphened } from "../words.js";
import { numberEnd } from "./words.js";

const AFTER_NUMBER_ONE =
  /^(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|third|thirds|quarter|half|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|point)$/;

const TALK =
  /^(?:figures|numbers|examples|facts|points|questions|things|reasons|issues|aspects|cases|events|battles|incidents|statements|claims|words|ideas|ways|options|factors|elements|problems|matters|sides|positions|quotes|passages|stories|instances|topics|themes|sentences|paragraphs|statistics|percentages)$/;

/** "those two incidents", "these three great questions", "two examples": what was spoken of before, or will be, counts nothing. */
export function takenUp({ tokens }: Scan, at: number): number | null {
  if (!/^(?:two|three)$/.test(tokens[at]!.lower)) return null;
  const noun = TALK.test(lowerOf(tokens[at + 1])) ? at + 1 : tokens[at + 1]?.kind === "word" ? at + 2 : at + 1;
  if (!TALK.test(lowerOf(tokens[noun]))) return null;
  const pointed = /^(?:these|those)$/.test(lowerOf(tokens[at - 1]));
  return pointed || tokens[noun]!.lower === "examples" ? at + 1 : null;
}

// "one of the largest", "no one", "one day"
export function pronounOne({ tokens }: Scan, at: number): number | null {
  if (tokens[at]!.lower !== "one" || tokens[at]!.kind !== "word") return null;
  const next = tokens[hyphened(tokens, at + 1)];
  if (next && AFTER_NUMBER_ONE.test(next.lower)) return null;
  if (opensNumber(tokens, at)) return null;
  const bounded =
    /^(?:least|than|most|about|nearly|almost|around|over|to|maximum)$/.test(lowerOf(tokens[at - 1])) ||
    (tokens[at - 1]?.lower === "of" && /^(?:minimum|maximum|total)$/.test(lowerOf(tokens[at - 2])));
  return countsOne(tokens, at, bounded) ? null : at + 1;
}

// "one and a half", "one or two", "one to three", "one in five", "one out of ten"
function opensNumber(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [lowerOf(tokens[at + 1]), tokens[at + 2]];
  if (first === "out") return second?.lower === "of" && numberEnd(tokens, afterEvery(tokens, at + 3)) !== null;
  if (readAndFraction(tokens, at + 1) || readOneThingIn(tokens, at)) return true;
  if (/^(?:or|to|in)$/.test(first))
    return (
      second !== undefined &&
      (numberEnd(tokens, afterEvery(tokens, at + 2)) !== null ||
        (first === "in" && second.lower === "a" && SCALES.has(lowerOf(tokens[at + 3])))) &&
      second.lower !== "one" &&
      !(first === "in" && /^(?:19|20)\d\d$/.test(second.text))
    );
  return /^[-–]$/.test(textOf(tokens[at + 1])) && second?.lower === "to";
}

const afterEvery = (tokens: readonly Token[], at: number): number => (tokens[at]?.lower === "every" ? at + 1 : at);
