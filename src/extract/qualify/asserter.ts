import { firstRule, type Rule } from "../../first-answer.js";
import { personsOf } from "../../persons.js";
import { askedFor } from "../../record.js";
import { tokenize } from "../../tokens.js";
import type { Mention } from "../mention.js";
import type { Attribution } from "./attribution.js";
import type { Cast } from "./cast.js";
import { partyAt } from "./parties.js";
import { isReported, namedTeller, reportedBy } from "./reported.js";
import type { Scene } from "./scene.js";

const ROLE =
  /\b(?:(?<demonym>\p{Lu}\p{Ll}+) (?<after>president|prime minister|foreign minister|defen[cs]e minister|government|leader)|(?<before>[Pp]resident|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister) of (?:the )?(?:Republic of )?(?<country>\p{Lu}\p{Ll}+))/u;

/** In a speaker's turn, what another person is reported to have said is that person's assertion: "the Borian president told me that 95 percent ...". */
export function speakerOf(scene: Scene, mention: Mention, source: Attribution | null, cast: Cast): string | null {
  const asked = askedFor(scene.context.recorder, mention.quantity.span, "speaker");
  return firstRule(ASSERTERS, (rule) => rule(scene, mention, source, cast), asked);
}

type SpeakerRule = Rule<(scene: Scene, mention: Mention, source: Attribution | null, cast: Cast) => string | null>;

const ASSERTERS: readonly SpeakerRule[] = [
  { name: "office that the speaker tells of", like: "the Borian president told me that 95 percent", ask: officeTold },
  { name: "person whom the speaker tells of", like: "- Ann Reed told me that 40 huts burned.", ask: personTold },
  { name: "turn, speech or quotation", like: "MINISTER LOPEZ: We lost 40 huts.", ask: turnSpeaker },
  { name: "who is quoted", like: "“We lost 45 men,” Bo Hale said", ask: quotedSpeaker },
  { name: "person who is said to say so", like: "Bo Hale, a sergeant, said 45 men were lost", ask: reportedSpeaker },
  { name: "who is said behind to have stated it", like: "40 huts burned. This was stated by Ann Reed.", ask: statedBy },
];

function turnSpeaker({ segment, index, context }: Scene): string | null {
  const words = context.recorder?.turnOf(index);
  if (words) context.recorder?.heard(segment.speaker, words);
  return segment.speaker;
}

function officeTold(scene: Scene, mention: Mention, source: Attribution | null, cast: Cast): string | null {
  if (!scene.segment.speaker || !source) return null;
  scene.context.recorder?.shares(mention.quantity.span, "attributedTo");
  return source.referred ? roleBefore(scene, cast) : source.name && roleIn(source.name, cast);
}

function personTold(scene: Scene, mention: Mention): string | null {
  const { speaker } = scene.segment;
  if (!speaker || !isReported(scene, mention)) return null;
  const person = namedTeller(scene, mention);
  return person === speaker ? null : person;
}

// Between quotation marks in a sentence of the narrator's: whoever the narration around them tells.
function quotedSpeaker({ segment, context }: Scene, { quantity }: Mention): string | null {
  const { start, end } = quantity.span;
  const voice = segment.voices.find((one) => one.start <= start && one.end >= end);
  if (!voice) return null;
  if (voice.told) context.recorder?.heard(voice.speaker, voice.told);
  return voice.speaker;
}

function reportedSpeaker(scene: Scene, mention: Mention): string | null {
  if (!isReported(scene, mention)) return null;
  scene.context.recorder?.shares(mention.quantity.span, "attributedTo");
  return reportedBy(scene, mention);
}

const STATED =
  /^(?:This|That|The above) (?:was|is|has been) (?:stated|said|reported|announced|confirmed|declared|revealed|told) (?:\p{Ll}+ ){0,5}?by (?<who>[^,.;:]{3,120})/u;

// Reports that name their source one sentence late.
function statedBy({ segments, index, segment, document, context }: Scene): string | null {
  const next = segments[index + 1];
  if (next?.block !== segment.block) return null;
  const { start, end } = next.span;
  const found = STATED.exec(document.text.slice(start, Math.min(end, start + 200)));
  const person = found && personsOf(document).inPhrase(found.groups!.who!);
  if (person) context.recorder?.heard(person, { start, end: start + found[0].length });
  return person;
}

function roleIn(text: string, cast: Cast): string | null {
  const found = ROLE.exec(text)?.groups;
  if (!found) return null;
  const country =
    found.country ??
    partyAt(tokenize(found.demonym!), 0, cast)?.id ??
    /^(?<name>\p{Lu}\p{Ll}+ia)n$/u.exec(found.demonym!)?.groups?.name;
  const title = found.after ?? found.before!;
  return country ? `${title[0]!.toUpperCase()}${title.slice(1)} of ${country}` : null;
}

/** Whom "he" stands for: the office named in the sentences of this turn before. */
function roleBefore({ segments, index, segment, document }: Scene, cast: Cast): string | null {
  for (let at = index - 1; at >= 0 && at > index - 4 && segments[at]!.block === segment.block; at--) {
    const role = roleIn(document.text.slice(segments[at]!.span.start, segments[at]!.span.end), cast);
    if (role) return role;
  }
  return null;
}
