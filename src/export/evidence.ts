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

/** Columns of a sentence that stands above already: enough to find its figure there. */
const SHORT = 44;

/** The claims of a side that stand in one sentence: both parts of a sum, say. */
export interface Statement {
  readonly claims: readonly Claim[];
  readonly source: string;
}

// one sentence printed with other quotation marks or stops is still one
const sentenceKey = ({ doc, sentence }: Claim): string => `${doc}\u0000${(sentence.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")}`;

/** The sentences behind a side, each once, however often its document prints it. */
export function statementsOf(side: FindingSide, claims: ReadonlyMap<string, Claim>): Statement[] {
  const held = new Map<string, Map<string, Claim>>();
  for (const id of side.claims) {
    const claim = claims.get(id);
    if (!claim) continue;
    const key = sentenceKey(claim);
    const group = held.get(key) ?? new Map<string, Claim>();
    // the same words printed again further down are not a second figure of the sentence
    const figure = side.how === "sum" || group.size === 0 ? claim.id : claim.quote;
    if (![...group.values()].some((other) => other.quote === claim.quote && other.line !== claim.line)) group.set(figure, claim);
    held.set(key, group);
  }
  return [...held.values()].map((group) => ({ claims: [...group.values()], source: sourceOf([...group.values()][0]!) }));
}

/**
 * The sentences behind a side, short. One that stands above already, as where a list gives the parts and their total, is only pointed at:
 * `told` remembers those of the sides before.
 */
export function evidenceLines(
  side: FindingSide,
  page: FindingPage,
  places: Places,
  width: number,
  ink: Ink,
  told: Set<string> = new Set(),
): string[] {
  const statements = statementsOf(side, page.claims);
  const rest = statements.length - QUOTED;
  return [
    ...statements.slice(0, QUOTED).flatMap((statement) => {
      const key = sentenceKey(statement.claims[0]!);
      const isAbove = told.has(key);
      told.add(key);
      return quoteLines(isAbove ? { ...statement, source: "the same sentence" } : statement, places, width, ink, isAbove);
    }),
    ...(rest > 0 ? [ink.dim(`${INDENT}and ${rest} more that ${rest === 1 ? "says" : "say"} so`)] : []),
  ];
}

/** “… a corridor [5] kilometres wide …” — address-2031, Queen Flavia */
function quoteLines({ claims, source }: Statement, places: Places, width: number, ink: Ink, isShort: boolean): string[] {
  const room = width - INDENT.length - 1;
  const sentence = unquoted(excerptOf(claims, isShort ? SHORT : Math.min(MOST, 2 * room - 20), places));
  const lines = wrap(`“${sentence}” — ${source}`, room);
  return lines.map((line, i) => (i === 0 ? INDENT : `${INDENT} `) + inked(line, ink.figure));
}

/** Without quotation marks that open or close nothing in it: they would double those around it. */
function unquoted(excerpt: string): string {
  const start = /^["“]/.test(excerpt) && !/^["“][^"“”]*["”](?=.)/.test(excerpt) ? excerpt.slice(1) : excerpt;
  return /["”]$/.test(start) && !/["“][^"“”]*["”]$/.test(start) ? start.slice(0, -1) : start;
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
