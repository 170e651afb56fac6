import { firstRule, type Rule } from "../../first-answer.js";
import { askedFor, spanOf } from "../../record.js";
import { lowerOf } from "../../tokens.js";
import type { Modality } from "../../types.js";
import type { Mention } from "../mention.js";
import { announcedSpan, carriedDate } from "./as-of-carried.js";
import { gatheringDay } from "./as-of-gathering.js";
import { nearest } from "./as-of-near.js";
import { notePolls, pollDay } from "./as-of-poll.js";
import { tollSpan } from "./as-of-toll.js";
import { monthNamed } from "./month-of.js";
import type { Action } from "./named.js";
import type { Period } from "./period.js";
import { quarterNamed, quarterOf } from "./quarter-of.js";
import type { Scene } from "./scene.js";

/** The date or interval that a figure speaks of, and where it comes from. */
export interface AsOf {
  readonly asOf: string | null;
  readonly asOfBasis: "text" | "document" | "none";
}

const NONE: AsOf = { asOf: null, asOfBasis: "none" };
/** What stays as it is takes a date of its own sentence alone. */
const LASTING = new Set(["area", "distance"]);
const GROWING = /^(?:burned|flooded|captured|liberated|occupied|destroyed|damaged|cleared|demined)$/;

/** "since 27 September" in a text of 9 October → 2020-09-27/2020-10-09; a count with no date of its own speaks of the document's day. */
export function asOfOf(scene: Scene, mention: Mention, action: Action | null, modality: Modality): AsOf {
  notePolls(scene);
  if (mention.kind === "date") return NONE;
  // what burned or was flooded so far grows from day to day
  const lasts = LASTING.has(mention.kind) && !(mention.kind === "area" && GROWING.test(action?.name ?? ""));
  const isOfADay = mention.kind !== "time" && DATED_MOODS.has(modality);
  const rules = isOfADay && modality !== "proposed" && !lasts ? DATES : OF_ANY_MOOD;
  const asked = askedFor(scene.context.recorder, mention.quantity.span, "asOf");
  // "Engel, 27, will box on 20 June": he is of that age today
  const isAge = mention.kind === "duration" && mention.attribute === "age" && modality === "asserted";
  const stated = isAge ? null : firstRule(rules, (rule) => rule({ scene, mention, action, modality }), asked);
  if (stated) return { asOf: stated, asOfBasis: "text" };
  const { published } = scene.document;
  if (!isOfADay || !published || past(scene, action)) return NONE;
  asked?.recorder.asks();
  asked?.recorder.gave(asked, DOCUMENT, null);
  return { asOf: published, asOfBasis: "document" };
}

/** What is planned or offered is planned on the day of the text; what is supposed or asked is so on none. */
const DATED_MOODS: ReadonlySet<Modality> = new Set(["asserted", "denied", "proposed"]);

interface Asked {
  readonly scene: Scene;
  readonly mention: Mention;
  readonly action: Action | null;
  readonly modality: Modality;
}

const OF_ANY_MOOD: readonly Rule<(asked: Asked) => string | null>[] = [
  {
    name: "quarter of the noun",
    like: "reported on Monday a third-quarter profit of $5 million",
    ask: ({ scene, mention }) => quarterNamed(scene, mention),
  },
  {
    name: "month of the noun",
    like: "January sales rose 3 percent",
    ask: ({ scene, mention }) => monthNamed(scene, mention),
  },
  { name: "nearest date", like: "since 27 September 900 have fled", ask: nearestDate },
  {
    name: "quarter of a result",
    like: "a profit of $5 million for the second quarter",
    ask: ({ scene, mention }) => quarterOf(scene, mention),
  },
];

const DATES: typeof OF_ANY_MOOD = [
  ...OF_ANY_MOOD,
  {
    name: "day of the vote",
    like: "Orlo won 44 percent in Sunday's election",
    ask: ({ scene, mention }) => pollDay(scene, mention),
  },
  {
    name: "day of the gathering",
    like: "150,000 took part in Saturday's rally",
    ask: ({ scene, mention, action }) => gatheringDay(scene, mention, action),
  },
  { name: "span of the list", like: "Losses from 3 May to 9 June:", ask: ({ scene }) => announcedSpan(scene) },
  {
    name: "told on after a date",
    like: "On Tuesday 9 people drowned. Another 4 were hurt.",
    ask: ({ scene, mention }) => carriedDate(scene, mention),
  },
];
const DOCUMENT = { name: "no date near it", like: "the day of the document" };

function nearestDate({ scene, mention, action, modality }: Asked): string | null {
  const period = nearest(scene, mention);
  if (!period || (modality === "proposed" && isDeadline(scene, mention, period))) return null;
  // "now expects revenue of $8 million for the third quarter"
  if (period.weak && modality === "proposed" && quarterOf(scene, mention)) return null;
  const value = tollSpan(scene, mention, action, period) ?? period.value;
  const from = /^since$/.test(lowerOf(scene.tokens[period.from - 1])) ? period.from - 1 : period.from;
  scene.context.recorder?.heard(value, spanOf(scene.tokens, from, period.to));
  return value;
}

// "9 depots are to be built by 2030": by when it is to be done is not when it was planned; "cut to 9 by 2030" is the level of that year
function isDeadline({ tokens }: Scene, { quantity }: Mention, { from }: Period): boolean {
  if (lowerOf(tokens[quantity.from - 1]) === "to") return false;
  let at = /^(?:by|until|till|before)$/.test(tokens[from]!.lower) ? from : from - 1;
  while (at > 0 && /^(?:the|end|start|middle|of|early|late|mid|-|fiscal)$/.test(tokens[at]!.lower)) at--;
  return /^(?:by|until|till|before)$/.test(lowerOf(tokens[at]));
}

// "had a population of 50,000", "when the town fell"; "during the war", "at that time": told of an earlier time that the text does not date.
function past({ tokens }: Scene, action: Action | null): boolean {
  const words = tokens.map(({ lower }) => lower).join(" ");
  if (THEN.test(words) && !/\b(?:has|have)\b/.test(words)) return true;
  return action === null && /\bwhen\b/.test(words) && /\b(?:had|was)\b/.test(words);
}

const THEN =
  /\b(?:during (?:the|that|this) (?:war|siege|occupation|uprising|campaign|strike)|(?:at that time|at the time|in those days|back then|on that day|on the (?:very )?first day)(?! of (?:publication|writing)))\b/;
