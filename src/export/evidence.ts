import { oneLine } from "../safe-text.js";
import type { Claim, FindingSide } from "../types.js";
import { excerptOf, inked, type Places } from "./excerpt.js";
import type { FindingPage } from "./index.js";
import type { Ink } from "./ink.js";
import { wrap } from "./width.js";

/** So many sentences of one value are quoted; the rest are counted. */
const QUOTED = 3;
const INDENT = "      ";
/** Columns of a sentence that are shown. */
const MOST = 200;

/** The claims of a side that stand in one sentence: both parts of a sum, say. */
export interface Statement {
  readonly claims: readonly Claim[];
  readonly source: string;
}

/** The sentences behind a side, each once, however often its document prints it. */
export function statementsOf(side: FindingSide, claims: ReadonlyMap<string, Claim>): Statement[] {
  const held = new Map<string, Map<string, Claim>>();
  for (const id of side.claims) {
    const claim = claims.get(id);
    if (!claim) continue;
    const key = `${claim.doc}\u0000${oneLine(claim.sentence)}`;
    const group = held.get(key) ?? new Map<string, Claim>();
    // the same words printed again further down are not a second figure of the sentence
    const figure = side.how === "sum" || group.size === 0 ? claim.id : claim.quote;
    if (![...group.values()].some((other) => other.quote === claim.quote && other.line !== claim.line)) group.set(figure, claim);
    held.set(key, group);
  }
  return [...held.values()].map((group) => ({ claims: [...group.values()], source: sourceOf([...group.values()][0]!) }));
}

export function evidenceLines(side: FindingSide, page: FindingPage, places: Places, width: number, ink: Ink): string[] {
  const statements = statementsOf(side, page.claims);
  const rest = statements.length - QUOTED;
  return [
    ...statements.slice(0, QUOTED).flatMap((statement) => quoteLines(statement, places, width, ink)),
    ...(rest > 0 ? [ink.dim(`${INDENT}and ${rest} more that ${rest === 1 ? "says" : "say"} so`)] : []),
  ];
}

/** “… a corridor [5] kilometres wide …” — address-2031, Queen Flavia */
function quoteLines({ claims, source }: Statement, places: Places, width: number, ink: Ink): string[] {
  const room = width - INDENT.length - 1;
  const sentence = excerptOf(claims, Math.min(MOST, 2 * room - 20), places);
  const lines = wrap(`“${sentence}” — ${source}`, room);
  return lines.map((line, i) => (i === 0 ? INDENT : `${INDENT} `) + inked(line, ink.figure));
}

/** "speech_9_october, Ilham Aliyev, citing the ministry, proposed" */
export function sourceOf({ doc, speaker, attributedTo, modality }: Claim): string {
  const who = speaker === null || speaker === "narrator" ? null : speaker;
  const parts = [doc, who, attributedTo && `citing ${attributedTo}`, modality === "asserted" ? null : modality];
  return parts
    .filter(Boolean)
    .map((part) => oneLine(part!))
    .join(", ");
}
