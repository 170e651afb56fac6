import { ANSWERERS, ASKERS, TITLES } from "../lexicon/speech.js";
import { type Asking, byLetters } from "../plain-letters.js";
import type { Span } from "../types.js";
import type { Block } from "./blocks.js";
import { skipSpace } from "./chars.js";
import { inventoryLabel } from "./inventory.js";

/** A turn that begins with who speaks: "MINISTER LOPEZ: We lost 40 huts." */
export interface LabelledTurn {
  readonly block: number;
  /** The label as written, without the colon. */
  readonly label: string;
  readonly tag: Span;
  /** Where the words of the turn begin. */
  readonly start: number;
  /** It could be an entry of an inventory too: "EK: Forty days". */
  readonly listed: boolean;
  /** The label can be nothing but a person’s: "§ Mr. Ek". */
  readonly honoured: boolean;
}

const LONGEST_TAG = 140;
/** A pattern for the beginning of a block. */
function fromStart(source: string): Asking {
  return byLetters(new RegExp(`^(?:${source})`, "u"));
}
const STAMP = String.raw`(?:\[?\(?\d{1,2}[:./-]\d{1,2}[\d:./,\s-]{0,20}(?:[AP]M)?[\])]?\s{0,2}[-–]?\s{0,2})?`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|the|de|van|von|al|bin|\d{1,2})){0,7}`;
const TAG = fromStart(
  String.raw`${STAMP}(?:\*\*|__)?(?<label>${NAME})(?:\s?[([][^)\]\n]{1,50}[)\]]|,\s\p{L}[^,:.!?\n]{3,70})?(?:\*\*|__)?\s?:(?:\*\*|__)?(?=\s|$|["“])`,
);
const Q_OR_A = fromStart(String.raw`(?<label>[QA])(?:(?:\.|:|\s[-–—:])\s|\t|\s{2,8}(?=\p{Lu}))|(?<asked>Q)\s(?=\p{Lu}\p{Ll}|\()`);
/** A line of its own before each turn: "Jane Roe -- Chief Executive". */
const NAME_LINE = fromStart(String.raw`(?<label>${NAME})\s(?:--|—)\s[^.?!\d]{3,60}$`);
const HONOURED = String.raw`(?:Mr|Mrs|Miss|Ms|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount|Earl)\.?`;
/** Words that begin a speech and no name: "§ Mr. Ek The council met." */
const OPENERS =
  "The|I|We|As|In|Is|Will|Yes|No|There|It|To|My|That|This|If|He|She|Our|On|At|For|Are|Does|Has|Have|Can|May|Not|Of|When|Since|Although|While|But|And|With|By|These|They|Those|What|Why|How|Would|Following|During|After|Before|All|Some";
/** Minutes of a parliament: "§ Mr. EkThe council met.", the name run into the speech. */
const MINUTES = fromStart(
  String.raw`§\s{0,2}(?:\d{1,3}\.\s)?(?<label>${HONOURED}(?:\s(?!(?:${OPENERS})\b)(?:Mc|Mac|O['’])?\p{Lu}[\p{Ll}’'-]{1,24}?(?<!-)(?=\s|\p{Lu}|asked\b|\()){1,4}?)(?=asked\b|\p{Lu}|\s(?:(?:${OPENERS}|asked)\b|\()|\()`,
);
/** A line of nothing but a name with its title, above what that person says. */
const NAMED_ABOVE = fromStart(String.raw`(?<label>${HONOURED}(?:\s\p{Lu}[\p{L}’'.-]{1,24}){1,4})(?:\s\([^)\n]{2,60}\))?$`);
/** Labels that announce a text and not a speaker. */
const NO_SPEAKER =
  /^(?:first|second|third|next|then|finally|lastly|last|meanwhile|however|earlier|today|yesterday|now|support|sponsored|presented|produced|provided|written|edited|watch|listen|share|follow|note|nb|ps|p\.s|update[ds]?|breaking|correction|warning|attention|important|location|place|venue|when|where|what|who|why|how|date|time|contacts?|tel|phone|e-?mail|source|sources|photo|image|video|summary|background|example|total|results?|conclusion|introduction|answer key|to|from|cc|subject|re|fact|myth|editor['’]s note|read more|related|see also|tags?|topics?|tip|step|day|part|chapter|section|figure|table|and|but|so|also|here|remember|flash|alert|live|exclusive|opinion|analysis)\b/i;

/** Every turn with a label, where the text is such a transcript: at least two turns, by two speakers or by question and answer. */
export function labelledTurns(text: string, blocks: readonly Block[]): LabelledTurn[] {
  const candidates = blocks.flatMap((block, i) => {
    const turn = turnAt(text, block, i) ?? namedAbove(text, blocks, i);
    return turn ? [turn] : [];
  });
  if (candidates.length < 2) return [];
  const announced = announcesTurns(text, blocks);
  const counts = new Map<string, number>();
  for (const { label } of candidates) counts.set(label, (counts.get(label) ?? 0) + 1);
  const spoken = ({ block, label }: LabelledTurn): boolean => announced && looksSpoken(text, blocks[block]!, label);
  const sure = candidates.filter(
    (turn) => spoken(turn) || (!turn.listed && (turn.honoured || isSure(turn.label) || counts.get(turn.label)! >= 2)),
  );
  const known = new Set(sure.map(({ label }) => label));
  const turns =
    sure.length >= 2 ? candidates.filter(({ label, listed }) => known.has(label) || (!listed && looksLikeName(label))) : [];
  const labels = new Set(turns.map(({ label }) => label)).size;
  return labels >= 2 || (labels === 1 && answersQuestions(text, blocks, turns)) ? turns : [];
}

/** Words in the first lines after which names with a colon speak. */
const TRANSCRIPTS =
  /\b(?:briefing|press (?:conference|encounter|availability|stakeout)|news conference|interview|transcript|hearing|debate|town hall|round ?table|panel|Q&A|questions and answers|earnings call|conference call)\b/i;
const LONGEST_TITLE = 200;

function announcesTurns(text: string, blocks: readonly Block[]): boolean {
  return blocks.slice(0, 3).some(({ start, end }) => TRANSCRIPTS.test(text.slice(start, Math.min(end, start + LONGEST_TITLE))));
}

/** "Ilves: We lost 40 huts.", "Minister: I thank you.": the words of somebody who says "I", "we" or "you", or a whole sentence behind a name. */
function looksSpoken(text: string, { start, end }: Block, label: string): boolean {
  const words = text.slice(start + label.length, Math.min(end, start + 600));
  return (
    words.length > SHORTEST &&
    /[.?!][”"’)]?$/.test(words.trimEnd().slice(-2)) &&
    !/^\s?:\s?\d/.test(words) &&
    (end - start > 600 || PERSONAL.test(words) || label.split(" ").length > 1 || words.length > LONG)
  );
}
const SHORTEST = 15;
const LONG = 90;
const PERSONAL = /\b(?:I|we|you|our|my|us|me|your|We|You|Our|My|Your|I’m|I'm|Thank)\b/;

/** "How many are left?" between turns of one who is named: the questions have no label. */
function answersQuestions(text: string, blocks: readonly Block[], turns: readonly LabelledTurn[]): boolean {
  const asked = turns.filter(({ block }) => {
    const before = blocks[block - 1];
    return before?.kind === "paragraph" && /\?["”’]?$/.test(text.slice(Math.max(before.start, before.end - 2), before.end));
  });
  return turns.length >= 3 && asked.length >= 2 && asked.length >= 0.5 * turns.length;
}

const isSure = (label: string): boolean =>
  (/^[\p{Lu}\p{M}\d\s'’.-]+$/u.test(label) && label.length > 2) || isAsker(label) || isAnswerer(label);
const looksLikeName = (label: string): boolean => {
  const words = label.split(" ");
  return (
    (words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word))) ||
    TITLES.includes(words[0]!.toLowerCase())
  );
};

const lastWord = (label: string): string => label.toLowerCase().split(" ").at(-1)!;
/** "Q", "REPORTER", "Interviewer": a label of whoever asks. */
export function isAsker(label: string): boolean {
  const [first, second] = label.toLowerCase().split(" ");
  return ASKERS.includes(lastWord(label)) || (ASKERS.includes(first!) && !TITLES.includes(second!)); // no "PRESS SECRETARY KIRK"
}
/** "A", "Guest": a label of whoever answers, no name. */
export const isAnswerer = (label: string): boolean => ANSWERERS.includes(label.toLowerCase());

function turnAt(text: string, block: Block, index: number): LabelledTurn | null {
  if (block.kind === "row" || block.kind === "furniture" || block.dash) return null;
  const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_TAG));
  const minuted = head.startsWith("§") ? MINUTES.exec(head) : null;
  const match =
    minuted ?? TAG.exec(head) ?? Q_OR_A.exec(head) ?? (block.end - block.start < LONGEST_TAG ? NAME_LINE.exec(head) : null);
  const label = match?.groups?.label ?? match?.groups?.asked;
  if (!match || !label || NO_SPEAKER.test(label)) return null;
  const end = block.start + match[0].trimEnd().length;
  return {
    block: index,
    label,
    tag: { start: block.start, end },
    start: skipSpace(text, end, block.end),
    listed: minuted === null && inventoryLabel(text, block.start, block.end) !== null,
    honoured: minuted !== null,
  };
}

const LONGEST_NAME = 90;

// "Mr. Archie Ek" alone in its line; names below one another are a list.
function namedAbove(text: string, blocks: readonly Block[], index: number): LabelledTurn | null {
  const [block, next] = [blocks[index]!, blocks[index + 1]];
  if (block.kind === "row" || block.dash || block.end - block.start > LONGEST_NAME || next?.kind !== "paragraph") return null;
  const label = NAMED_ABOVE.exec(text.slice(block.start, block.end))?.groups?.label;
  if (!label || !/[.?!:”"]$/.test(text.slice(next.end - 1, next.end))) return null;
  const { start, end } = block;
  return { block: index, label, tag: { start, end }, start: end, listed: false, honoured: true };
}
