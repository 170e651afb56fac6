import { infinitive, isAdjective, isAdverb, isNoun, isPastForm } from "../grammar.js";
import { classOf, isCapitalised, type Sentence } from "./sentence.js";

/** A finite or participial verb at this place, auxiliaries included. */
export function isVerbAt(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const token = tokens[i];
  if (token?.kind !== "word") return false;
  const kind = classOf(token);
  if (kind !== null) return kind === "auxiliary";
  if (infinitive(token.lower) === null || (isCapitalised(token) && i > 0)) return false;
  if (!isNoun(token.lower) && !isAdjective(token.lower)) return isPastForm(token.lower) ? !isAttributive(sentence, i) : true;
  const before = classOf(tokens[i - 1]);
  if (before === "auxiliary" || before === "pronoun") return true;
  return isPastForm(token.lower) && !isAttributive(sentence, i);
}

/** "the destroyed bridges": a participle between a determiner or preposition and its noun. */
function isAttributive({ tokens, owner }: Sentence, i: number): boolean {
  const before = classOf(tokens[i - 1]);
  const opens = before === "determiner" || before === "preposition" || (i > 0 && owner[i - 1]! >= 0);
  const next = tokens[i + 1];
  return opens && next?.kind === "word" && classOf(next) === null && !isAdverb(next.lower);
}
