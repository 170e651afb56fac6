import { byWords } from "../own-order.js";
import { mayBeOneStory } from "./story.js";
import type { Topic } from "./subject.js";

/** A name in more documents than this is a name of the times, and tells no story. */
const COMMON = 30;
/** Documents that one document is tried against, those that share the most names with it first. */
const NEAREST = 40;

/** The story of each document, as a number that documents about one event share. */
export function storiesIn(topics: readonly Topic[]): number[] {
  const leader = topics.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let top = at;
    while (leader[top] !== top) top = leader[top]!;
    leader[at] = top;
    return top;
  };
  const index = new Map<string, number[]>();
  for (const at of inOwnOrder(topics)) {
    const topic = topics[at]!;
    for (const near of nearest(topic, index)) {
      const [one, two] = [leaderOf(at), leaderOf(near)];
      if (one !== two && mayBeOneStory(topic, topics[near]!)) leader[Math.max(one, two)] = Math.min(one, two);
    }
    for (const handle of handlesOf(topic)) {
      const known = index.get(handle);
      if (known) known.push(at);
      else index.set(handle, [at]);
    }
  }
  return leader.map((_, at) => leaderOf(at));
}

/** Topics by their days and what they hold: where names are common, which are tried against each other hangs on no file name. */
function inOwnOrder(topics: readonly Topic[]): number[] {
  const keys = topics.map((topic) => [`${topic.day}`.padStart(8), ...handlesOf(topic)].join("|"));
  return [...topics.keys()].sort((a, b) => byWords(keys[a]!, keys[b]!));
}

// a name, the day of an event, a number, or an event in a country
const handlesOf = (topic: Topic): string[] => [
  ...topic.anyNames,
  ...topic.eventDays,
  ...topic.numbers,
  ...topic.details,
  ...topic.voices,
  ...topic.words,
  ...[...topic.occasions].flatMap((occasion) => [...topic.lands].map((land) => `${occasion} in ${land}`)),
];

function nearest(topic: Topic, index: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const handle of handlesOf(topic)) {
    const docs = index.get(handle) ?? [];
    if (docs.length <= COMMON) for (const doc of docs) shared.set(doc, (shared.get(doc) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1]) // of like ones that which came first
    .slice(0, NEAREST)
    .map(([doc]) => doc);
}
