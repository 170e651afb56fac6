import { isAdjective, isPastForm } from "../grammar.js";
import { HARM, type Harm, HEARINGS, SPARED } from "../lexicon/harm.js";
import { PUTS } from "../lexicon/rivals.js";
import { SUBJECT_VERBS } from "../lexicon/things.js";
import { lowerOf } from "../tokens.js";
import { isPerson } from "./classes.js";
import { harmOfColumn, harmOfList } from "./harm-announced.js";
import { livesBefore, livesLost, losesThings, lossBefore, lostAhead, tolled } from "./losses.js";
import type { ItemPhrase } from "./mention.js";
import { subjectGoesOn, wholeBehind } from "./partitive.js";
import { classOf, type Sentence } from "./sentence.js";
import { areDoing, behindAdverb, isStaying } from "./stays.js";
import { isParticipleBefore } from "./subject-befallen.js";
import { isVerbAt } from "./verb.js";

const AHEAD = 9;
const BACK = 8;
const NEAR = 3;

/** Whether the counted persons were killed, wounded, taken or are missing, by the words around the number or around its list. */
export function harmOf(
  sentence: Sentence,
  index: number,
  [first, last]: readonly [number, number],
  ends: readonly number[],
  item: ItemPhrase | null,
): Harm | null {
  const { from, to } = sentence.quantities[index]!;
  if (item?.head === "life")
    return item.basis === "elided" ? livesBefore(sentence, index, ends) : livesLost(sentence, from, ends[index]!);
  if (item?.basis === "subject" && isParticipleBefore(sentence, from)) return harmAt(sentence, from - 2);
  if (isHeardOut(sentence, from) || isTeller(sentence, from)) return null;
  if (isInHospital(sentence, ends[index]!) || isInHospital(sentence, to)) return "wounded";
  if (item && isPerson(item) && harmWithin(sentence, to, ends[index]!) === "killed") return "killed";
  const told = item && isPerson(item) ? ofFrontedWhole(sentence, index) : null;
  if (told) return told;
  const direct =
    item && isPerson(item) && !isWhole(sentence, from) && !(index > 0 && wholeBehind(sentence, index - 1) === index)
      ? harmDirect(sentence, ends[index]!)
      : null;
  if (direct) return direct;
  if (isAboard(sentence, from, ends[index]!) || isOtherwise(sentence, ends[index]!) || (item && UNHARMED.has(item.head)))
    return null;
  if (isGravely(sentence, to)) return "wounded";
  const isThing = (!item || item.basis === "elided") && losesThings(sentence, from);
  const own =
    harmWithin(sentence, to, ends[index]!) ?? harmBack(sentence, from, NEAR) ?? (isThing ? null : lossBefore(sentence, from));
  if (own) return own;
  const named = item && (harmOfItem(sentence, item) ?? harmWithin(sentence, Math.max(0, item.first), item.last));
  if (named) return named;
  if (isWhole(sentence, from) || (index > 0 && wholeBehind(sentence, index - 1) === index)) return null;
  const start = sentence.quantities[first]!.from;
  const fronted =
    inverted(sentence, start) ??
    amongHarmed(sentence, start) ??
    tolled(sentence, from, item) ??
    (isThing ? null : lostAhead(sentence, ends[index]!));
  if (fronted) return fronted;
  const whole = wholeBehind(sentence, index);
  const around = harmAhead(sentence, ends[whole ?? index]!, whole ?? index) ?? harmBack(sentence, from, BACK);
  if (around || first === last)
    return around ?? harmOpening(sentence, start) ?? harmOfColumn(sentence) ?? harmOfList(sentence, item);
  const before =
    harmBack(sentence, start, BACK) ?? harmOpening(sentence, start) ?? (isThing ? null : lossBefore(sentence, start));
  if (before) return before;
  return (isGoverned(sentence, start) ? null : harmAhead(sentence, ends[last]!, last)) ?? harmOfList(sentence, item);
}

/** "53 refugees die", "two suspects were killed": said of them right behind, whoever they are. */
function harmDirect(sentence: Sentence, end: number): Harm | null {
  const { tokens } = sentence;
  const at = /^(?:was|were|are|is)$/.test(lowerOf(tokens[end])) ? end + 1 : end;
  const says = at > end ? /^(?:killed|wounded|injured)$/ : /^(?:die|dies|died|perish|perished)$/;
  return says.test(lowerOf(tokens[at])) ? harmAt(sentence, at) : null;
}

/** "sank with 459 on board", "a ferry with more than 400 passengers sank": who was carried, not who was harmed. */
function isAboard({ tokens }: Sentence, from: number, end: number): boolean {
  if (!/^(?:with|carrying)$/.test(lowerOf(tokens[from - 1]))) return false;
  if (tokens[from - 1]!.lower === "carrying") return true;
  const behind = lowerOf(tokens[end]);
  return (
    behind === "aboard" ||
    (behind === "on" && tokens[end + 1]?.lower === "board") ||
    /^(?:passengers?|crew)$/.test(tokens[end - 1]!.lower)
  );
}

/** "Of the 98 wounded, 16 were children" */
function ofFrontedWhole(sentence: Sentence, index: number): Harm | null {
  const { tokens, quantities } = sentence;
  const isPart = index > 0 && tokens[0]!.text === "Of" && /^(?:was|were)$/.test(lowerOf(tokens[quantities[index]!.to]));
  const own = quantities[index]!.to + 1;
  return isPart && !HARM.has(lowerOf(tokens[own])) ? harmWithin(sentence, quantities[0]!.to, quantities[0]!.to + 1) : null;
}

/** "according to two officials": who tells of the dead is none of them. */
const isTeller = ({ tokens }: Sentence, from: number): boolean =>
  lowerOf(tokens[from - 1]) === "to" && lowerOf(tokens[from - 2]) === "according";

/** "interviews with 140 victims", "spoke to at least 30 of the wounded": who tells of it lives. */
function isHeardOut({ tokens, owner }: Sentence, from: number): boolean {
  let at = from - 1;
  while (at > 0 && (BOUNDING.test(tokens[at]!.lower) || (owner[at] ?? -1) >= 0)) at--;
  if (/^(?:with|to|from|of|by)$/.test(lowerOf(tokens[at]))) at--;
  return HEARINGS.has(lowerOf(tokens[at]));
}
const BOUNDING = /^(?:at|least|most|about|over|around|some|nearly|almost|more|than|the)$/;

/** "nine are in critical condition" */
const isInHospital = ({ tokens }: Sentence, end: number): boolean =>
  IN_CONDITION.test(
    tokens
      .slice(end, end + 6)
      .map(({ lower }) => lower)
      .join(" "),
  );
const IN_CONDITION =
  /^(?:(?:is|are|was|were|remain|remained) )?in (?:an? )?(?:serious|critical|grave|stable|life-threatening) condition\b/;

/** "82 were injured, 19 seriously"; lightly armed police are well. */
function isGravely({ tokens }: Sentence, at: number): boolean {
  const next = lowerOf(tokens[at + 1]);
  return GRAVELY.test(lowerOf(tokens[at])) && (HARM.has(next) || !(isPastForm(next) || isAdjective(next)));
}
const GRAVELY = /^(?:seriously|critically|severely|badly|slightly|lightly|gravely)$/;

function harmOfItem({ recorder }: Sentence, { head, words }: ItemPhrase): Harm | null {
  const harm = HARM.get(head) ?? null;
  if (harm && words) recorder?.heard(harm, words);
  return harm;
}

function harmAt({ tokens, recorder }: Sentence, at: number): Harm | null {
  const harm = HARM.get(tokens[at]!.lower) ?? null;
  if (harm) recorder?.heard(harm, tokens[at]!);
  return harm;
}

/** "40 wounded soldiers", "17 injured" */
function harmWithin(sentence: Sentence, from: number, to: number): Harm | null {
  for (let i = from; i < to; i++) {
    const harm = harmAt(sentence, i);
    if (harm) return harm;
  }
  return null;
}

/** "12 miners were killed", "nine people in the north died": up to the next number or the end of the clause. */
function harmAhead(sentence: Sentence, from: number, index: number): Harm | null {
  const { tokens, owner } = sentence;
  let reach = from + AHEAD;
  for (let i = from; i < tokens.length && i < reach; i++) {
    const token = tokens[i]!;
    if (token.text === "-" && token.glued) reach += 2; // "rebel-held" is one word
    if (token.kind === "sign" && !/^[-'"“”’,]$/.test(token.text) && asideEnd(sentence, i) < 0) return null;
    if (/^[,–—]$/.test(token.text)) {
      const end = asideEnd(sentence, i);
      if (end < 0 && i > from && !subjectGoesOn(sentence, i)) return null;
      if (end >= 0) return harmAhead(sentence, end + 1, index);
    }
    if (owner[i]! >= 0 && owner[i] !== index && !(owner[i - 1] !== owner[i] && isHolder(sentence, i, from))) return null;
    // "two nurses put the death toll at 37": they tell of it
    if (i === from && PUTS.has(token.lower)) return null;
    const harm = harmAt(sentence, i);
    if (harm) return isDoing(sentence, i) ? null : harm;
    if (token.lower === "but") return null;
    if (token.lower === "and" && !(i === from && /^an?$/.test(lowerOf(tokens[i + 1]))) && !subjectGoesOn(sentence, i))
      return null;
  }
  return null;
}

/** "All three clerks in one car drowned": where those counted were. */
const isHolder = ({ tokens, quantities, owner }: Sentence, at: number, from: number): boolean =>
  at - 1 === from && /^(?:in|aboard|inside)$/.test(lowerOf(tokens[at - 1])) && quantities[owner[at]!]!.dimension === "count";

/** "Two gunmen killed 40": they did it to others. */
function isDoing({ tokens, owner }: Sentence, verb: number): boolean {
  if (!TRANSITIVE.test(tokens[verb]!.lower) || classOf(tokens[verb - 1]) === "auxiliary") return false;
  return (owner[verb + 1] ?? -1) >= 0 || /^(?:the|a|an|their|his|its)$/.test(lowerOf(tokens[verb + 1]));
}
const TRANSITIVE =
  /^(?:killed|wounded|injured|captured|kidnapped|abducted|murdered|massacred|executed|slaughtered|assassinated)$/;

/** The comma that closes "200 farmers, including children, died"; -1 where nothing of the kind opens. */
function asideEnd({ tokens, owner, quantities }: Sentence, comma: number): number {
  if (!/^(?:including|among|mostly|mainly|most|many|some|all)$/.test(lowerOf(tokens[comma + 1]))) return -1;
  for (let i = comma + 2; i < tokens.length && i < comma + 12; i++) {
    if (quantities[owner[i]!]?.dimension === "count" || /^[.;:]$/.test(tokens[i]!.text)) return -1;
    if (tokens[i]!.text === tokens[comma]!.text) return i;
  }
  return -1;
}

/** "129 rescued", "seven others fled": the verb behind the number tells something else. */
function isOtherwise({ tokens }: Sentence, end: number): boolean {
  let at = /^(?:others|more)$/.test(lowerOf(tokens[end])) ? end + 1 : end;
  if (/^(?:has|have|had)$/.test(lowerOf(tokens[at]))) at++;
  if (areWell(tokens, at)) return true;
  const verb = tokens[at];
  if (verb?.kind !== "word" || HARM.has(verb.lower) || SUFFERED.test(verb.lower)) return false;
  const closes = tokens[at + 1] === undefined || tokens[at + 1]!.kind === "sign";
  const acts =
    /^(?:a|an|the|their|his|her|another|more|in|on|at|to|from|out|outside|through|abroad|overseas|away|home|back)$/.test(
      lowerOf(tokens[at + 1]),
    );
  // "12 dead and 3,000 people displaced by Friday"
  const spared = SPARED.has(verb.lower) && !PASSIVE_BY_FORM.test(verb.lower);
  return (
    spared || SUBJECT_VERBS.has(verb.lower) || (isPastForm(verb.lower) && (closes || (acts && !PASSIVE_BY_FORM.test(verb.lower))))
  );
}

// "300 remain in tents"; not "12 remain in a serious condition"
function areWell(tokens: Sentence["tokens"], at: number): boolean {
  if (areDoing(tokens, at)) return true;
  const behind = behindAdverb(tokens, at + 1);
  const near = tokens.slice(behind, behind + 5).map(({ lower }) => lower);
  return isStaying(tokens, at) && WHERE.has(near[0] ?? "") && !near.some((word) => CONDITIONS.test(word));
}
const WHERE: ReadonlySet<string> = new Set(["in", "at", "with", "under"]);
const CONDITIONS = /^(?:critical|serious|grave|stable|condition|hospitals?|intensive|care|danger|captivity|custody)$/;

/** Participles behind a number that tell what was done to the counted: "12 trapped in the mine". */
const PASSIVE_BY_FORM =
  /^(?:trapped|buried|caught|burned|burnt|shot|hit|struck|taken|held|treated|confirmed|reported|found|listed|admitted|rushed|brought)$/;
const SUFFERED = /^(?:lost|lose|suffered|sustained|received|remain|remained|stay|stayed|required|needed|was|were|died)$/;

/** "rescued 770 men, 323 were killed": the list does not begin the clause. */
const isGoverned = (sentence: Sentence, start: number): boolean =>
  (isVerbAt(sentence, start - 1) && !LEAVING.test(sentence.tokens[start - 1]!.lower)) ||
  (sentence.tokens[start - 2]?.lower === "to" && sentence.tokens[start - 1]!.kind === "word");

/** "left 25 sailors and 12 cooks dead": the verb whose object the harm behind it describes. */
const LEAVING = /^(?:left|leave|leaves|leaving|found|finding)$/;

/** "Of the 90 passengers, 12 died", "one of the 40 men was killed": the 90 and the 40 were not. */
const isWhole = ({ tokens }: Sentence, from: number): boolean => {
  const of = /^(?:the|its|their|our)$/.test(lowerOf(tokens[from - 1])) ? from - 2 : from - 1;
  if (tokens[of]?.lower !== "of") return false;
  // "Of the 40 men", "one of 40 men was killed"
  return (tokens[of]!.text === "Of" && of === from - 2) || tokens[of - 1]?.lower === "one";
};

/** Nominal adjectives that tell what befell persons, who yet live. */
const UNHARMED = new Set("homeless displaced unemployed survivor evacuee refugee returnee rescuer suspect attacker".split(" "));

/** "Among the dead, there are 30 pupils" */
function amongHarmed(sentence: Sentence, from: number): Harm | null {
  const { tokens, owner } = sentence;
  for (let i = from - 1; i > 0 && i > from - 10; i--) {
    if (owner[i]! >= 0 || /^[.;]$/.test(tokens[i]!.text)) return null;
    const harm = harmAt(sentence, i);
    if (harm && /^(?:among(?:st)?|of)$/.test(tokens[i - 1]!.lower === "the" ? lowerOf(tokens[i - 2]) : tokens[i - 1]!.lower))
      return harm;
  }
  return null;
}

/** "killing at least nine people", "left 3 dead", "the death toll rose to 84" */
function harmBack(sentence: Sentence, end: number, reach: number): Harm | null {
  const { tokens, owner } = sentence;
  for (let i = end - 1; i >= 0 && i >= end - reach; i--) {
    const token = tokens[i]!;
    if (/^[.;!?,]$/.test(token.text) || owner[i]! >= 0) return null;
    const harm = harmAt(sentence, i);
    if (harm) return harm;
  }
  return null;
}

/** "killing a nurse, two boys and a porter": entries that no number counts stand before. */
function harmOpening(sentence: Sentence, start: number): Harm | null {
  const { tokens, owner } = sentence;
  let at = start - 1;
  if (!/^(?:,|and)$/.test(lowerOf(tokens[at]))) return null;
  for (; at > 0 && at > start - OPENING; at--) {
    const token = tokens[at]!;
    if (TRANSITIVE.test(token.lower) || /^(?:kill|wound|injur|captur)ing$/.test(token.lower))
      return /^(?:an?|another|his|her|their|its)$/.test(lowerOf(tokens[at + 1])) ? harmAt(sentence, at) : null;
    if (owner[at]! >= 0 || (token.kind === "sign" && token.text !== ",") || classOf(token) === "auxiliary") return null;
    if (token.text === "," && !/^(?:an?|another|his|her|their|its)$/.test(lowerOf(tokens[at + 1])) && at < start - 1) return null;
    if (isVerbAt(sentence, at)) return null;
  }
  return null;
}
const OPENING = 14;

/** "Killed in the fire were 57 people": the participle opens the sentence, the verb stands before the number. */
function inverted(sentence: Sentence, from: number): Harm | null {
  const { tokens } = sentence;
  if (!/^(?:is|are|was|were)$/.test(lowerOf(tokens[from - 1]))) return null;
  return harmAt(sentence, 0) ?? (tokens[0]!.lower === "also" ? harmAt(sentence, 1) : null);
}
