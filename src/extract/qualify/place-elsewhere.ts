import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { nameAt } from "./name-at.js";
import { saysAt } from "./source.js";
import { isStop, PREPOSITIONS } from "./words.js";

// "shares in Halvorsen", "officials in Kiev said": neither is where it happened
export function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const before = lowerOf(tokens[at - 1]);
  // "whose headquarters are in Velm", "who is based in Velm"
  const seat = /^(?:is|are|was|were)$/.test(before) ? lowerOf(tokens[at - 2]) : before;
  if (/^(?:headquarters|headquartered|based|offices?)$/.test(seat)) return true;
  if (HOLDINGS.test(before) || HEARERS.test(before) || PAPERS.test(before) || isGoal(tokens, at)) return true;
  // "40 seats in the Senat"
  if (/^seats?$/.test(before) && tokens[at + 1]?.lower === "the") return true;
  if (TELLS.test(before) || isStage(tokens, at)) return true;
  const name = nameAt(tokens, /^the$/.test(lowerOf(tokens[at + 1])) ? at + 2 : at + 1);
  const next = name && at + 1 + name.length + (tokens[at + 1]!.lower === "the" ? 1 : 0);
  return next !== null && next < tokens.length && tokens[next]!.text !== ":" && saysAt(tokens, next);
}

const TELLS = /^(?:said|says|told|speaking|spoke|claimed|recalled|declared|insisted|complained|testified|remarked|boasted)$/;

// "In Arl, President Orlo told reporters that 40 were saved"
function isStage(tokens: readonly Token[], at: number): boolean {
  const comma = at > 0 || tokens[0]!.lower !== "in" ? -1 : tokens.findIndex(({ text }) => text === ",");
  if (comma < 0 || comma > 5) return false;
  const verb = tokens.findIndex((_, place) => place > comma && saysAt(tokens, place));
  return verb > 0 && verb < comma + 9 && tokens.slice(comma, verb).some(({ lower }) => RANKS.test(lower));
}
const RANKS =
  /^(?:president|minister|premier|chancellor|secretary|senator|ambassador|king|queen|spokesman|spokeswoman|commissioner)$/;

// "was carrying 30 people to a casino in Velm": where it never came
function isGoal(tokens: readonly Token[], at: number): boolean {
  let to = at - 1;
  while (to > 0 && to > at - 6 && !PREPOSITIONS.has(tokens[to]!.lower) && !isStop(tokens[to]!)) to--;
  if (!/^(?:to|for|toward|towards)$/.test(lowerOf(tokens[to]))) return false;
  return tokens.slice(Math.max(0, to - 8), to).some(({ lower }) => UNDER_WAY.test(lower));
}
const UNDER_WAY =
  /^(?:carrying|heading|headed|bound|travell?ing|going|returning|flying|sailing|driving|route|way|marching|trip)$/;

const HOLDINGS = /^(?:shares?|stakes?|stock|invest|invested|investments?|investors|confidence|bonds|interest|loan)$/;

// "told reporters in Velm that 40 had left", "at a press conference in Velm", "a study in The Lancet"
const HEARERS =
  /^(?:reporters|journalists|newsmen|correspondents|lawmakers|investors|conference|briefing|interview|speech|statement|monitored|heard|felt)$/;
const PAPERS = /^(?:study|studies|article|paper|letter|survey|research|published|editorial)$/;
