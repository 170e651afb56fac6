import { isPastForm } from "../../grammar.js";
import type { EventEntry } from "../../lexicon/events.js";
import { lowerOf } from "../../tokens.js";
import type { Span, Token } from "../../types.js";
import { classOfItem, isPerson } from "../classes.js";
import type { Mention } from "../mention.js";
import { chainsTo, type EventWord } from "./events-in.js";
import type { Scene } from "./scene.js";
import { AND, isFiller } from "./words.js";

/** What happened to the counted thing, and the event word that says so. */
export interface Action {
  readonly name: string;
  readonly event: EventWord | null;
  /** Behind the last word that says it; 0 where the words stand elsewhere. */
  readonly end: number;
  /** The words that say it, wherever in the text they stand. */
  readonly words?: Span;
}

export const isPersons = ({ kind, item }: Mention): boolean =>
  kind === "casualty" || kind === "people" || (kind === "rate" && item !== null && isPerson(item));

/** The action that a run of coordinated event words tells of this mention, joined by "+"; null where the words mean nothing of its sort. */
export function named(mention: Mention, chain: readonly EventWord[]): Action | null {
  const names: string[] = [];
  for (const link of chain) {
    const name = senseOf(mention, link) ?? (names.length && link.form !== "bare" ? null : link.other);
    if (name && !names.includes(name)) names.push(name);
  }
  if (names.length === 0) return null;
  const [first, last] = [chain[0]!, chain.at(-1)!];
  return { name: names.join("+"), event: first, end: last.last, words: { start: first.words.start, end: last.words.end } };
}

/** What one event word says by itself. */
export const toldBy = (name: string, event: EventWord, end: number): Action => ({ name, event, end, words: event.words });

function senseOf(mention: Mention, { entries, own, form }: EventWord): string | null {
  const entry =
    entries.find((one) => suits(one, mention)) ?? (form === "active" ? undefined : own.find((one) => suits(one, mention)));
  if (entry) return entry.id;
  return mention.kind === "count" ? onlySense(entries.length ? entries : form === "active" ? [] : own) : null;
}

// "57 others were killed", "200 sheep died": persons by another word, or animals; guns are never killed.
const onlySense = (entries: readonly EventEntry[]): string | null =>
  entries.length && entries.every((one) => one.id === entries[0]!.id) ? entries[0]!.id : null;

const FLYING =
  /^(?:drone|uav|quadcopter|missile|rocket|projectile|munition|bomb|shell|aircraft|warplane|plane|jet|bomber|fighter|helicopter|balloon|target)$/;

/** "eliminated" is killed of persons and destroyed of vehicles. */
export function suits(entry: EventEntry, mention: Mention): boolean {
  if (entry.of === "persons") return isPersons(mention);
  if (entry.of === "others") return !isPersons(mention) && mention.kind !== "equipment";
  if (entry.of === "flying") return FLYING.test(mention.item?.head ?? "");
  if (entry.of === "equipment")
    return (
      mention.kind === "equipment" ||
      (mention.kind === "rate" && mention.item !== null && classOfItem(mention.item) === "equipment")
    );
  return entry.of !== "things" || !isPersons(mention);
}

/** The event and those coordinated behind it: "killed and wounded", "demolished, or seriously damaged", "were destroyed and captured". */
export function chainFrom({ events, tokens }: Scene, event: EventWord): EventWord[] {
  const chain = [event];
  for (let at = events.indexOf(event) + 1; at > 0 && at < events.length; at++) {
    const next = events[at]!;
    if (next.form === "noun" || !(chainsTo(tokens, chain.at(-1)!.last, next.first) || goesOn(tokens, event, next))) break;
    if (next.form === "active" && event.form !== "active") break;
    chain.push(next);
  }
  return chain;
}

// "were abandoned by their crews and captured", "dragged from their homes, beaten and shot": later participles have no subject of their own.
function goesOn(tokens: readonly Token[], event: EventWord, { first, form, entries }: EventWord): boolean {
  let before = first - 1;
  while (before > event.last && isFiller(tokens[before]!.lower)) before--;
  const joined = AND.has(tokens[before]!.lower) || (tokens[before]!.text === "," && endsSeries(tokens, first));
  return (
    event.form === "passive" &&
    form === "bare" &&
    (entries.length > 0 || endsSeries(tokens, first)) &&
    joined &&
    first - event.last < 9
  );
}

/** ", beaten and shot": another participle closes the series. */
const endsSeries = (tokens: readonly Token[], at: number): boolean =>
  AND.has(lowerOf(tokens[at + 1])) && isPastForm(lowerOf(tokens[at + 2]));

/** "destroyed or damaged 40 houses": the verbs coordinated before the one that stands at the figure. */
export function chainInto({ events, tokens }: Scene, event: EventWord): EventWord[] {
  const chain = [event];
  for (let at = events.indexOf(event) - 1; at >= 0; at--) {
    const before = events[at]!;
    if (
      before.form === "noun" ||
      before.form === "state" ||
      !(chainsTo(tokens, before.last, chain[0]!.first) || isSeries(tokens, before, chain))
    )
      break;
    // "spreading rapidly and engulfing 40 homes": the first verb has ended
    if (tokens[before.first - 1]?.lower === "ever") break; // "the strongest storm ever recorded and killed 40"
    if (before.form === "active" && tokens[before.last]!.lower.endsWith("ly")) break;
    chain.unshift(before);
  }
  return chain;
}

/** "killed, wounded or captured 900 men": a comma alone between the first two. */
const isSeries = (tokens: readonly Token[], before: EventWord, chain: readonly EventWord[]): boolean =>
  chain.length > 1 &&
  before.entries.length > 0 &&
  chain.every(({ entries }) => entries.length > 0) &&
  chain[0]!.first === before.last + 1 &&
  tokens[before.last]!.text === ",";
