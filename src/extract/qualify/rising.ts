import { IRREGULARS } from "../../lexicon/people.js";
import { isGroupId, isNationId, nicksOf } from "./parties.js";

/** Who "government troops" and "the rebels" are. */
export interface Rising {
  readonly government: string;
  /** Null where its men are called militants and the like alone, or several groups are named. */
  readonly group: string | null;
  /** Last word of a longer name of the group, "Tigers"; null where it has none. */
  readonly nick: string | null;
}

const RISING =
  /\b(?:government (?:soldiers|troops|forces|casualties)|rebels?|insurgents?|guerrillas?|terrorists|security forces|cadres)\b/i;
/** "jihadists affiliated to the Lark Brigades": a group that is named by the way. */
const TIES = /\b(?:affiliat|link|tie|allegiance|loyal|inspir|offshoot|splinter)/i;

const IRREGULAR_MEN = new RegExp(`\\b(?:${[...IRREGULARS].join("|")})s\\b`);

// One armed group by its name and one country that the text names most; or the one country under arms against men of no army.
export function risingOf(
  text: string,
  ranked: readonly string[],
  counts: ReadonlyMap<string, number>,
  hostile: readonly string[],
): Rising | null {
  const groups = ranked.filter(isGroupId);
  const group = groups.length === 1 ? groups[0]! : null;
  const government = ranked.find(isNationId);
  if (!government) return null;
  const armed = hostile.filter(isNationId);
  const isArmed = group !== null && (hostile.includes(group) || counts.get(group)! > 1 || RISING.test(text) || !TIES.test(text));
  const isOfState = armed.length === 1 && armed[0] === government && (IRREGULAR_MEN.test(text) || groups.length > 0);
  if (!isOfState && !(group && RISING.test(text))) return null;
  const nick = (group && nicksOf(group).find((word) => text.includes(word))) ?? null;
  return { government, group: isArmed ? group : null, nick };
}
