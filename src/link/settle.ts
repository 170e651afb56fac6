import type { Figure, Shape } from "../types.js";

/** The claims of a figure by their ids: all that is needed to see which figures show the same again. */
export interface Outline {
  readonly shape: Shape;
  readonly mentions: readonly string[];
  readonly parts: readonly string[];
}

/** What was found, by what may be shown already. */
export interface Drawn<Kept> {
  readonly firm: readonly Kept[];
  readonly dates: readonly Kept[];
  readonly stories: readonly Kept[];
}

export const outlineOf = ({ shape, mentions, parts }: Figure): Outline => ({
  shape,
  mentions: mentions.map(({ claim }) => claim.id),
  parts: parts.map(({ claim }) => claim.id),
});

/** Leaves out what shows again what stands together already. `Kept` is a figure, or what was kept of one. */
export function settle<Kept>({ firm, dates, stories }: Drawn<Kept>, outline: (kept: Kept) => Outline): Kept[] {
  const outlined = (all: readonly Kept[]) => all.map((kept) => ({ kept, outline: outline(kept) }));
  // lists put together, not arguments: there may be more of them than a call can take
  const known = withoutPairs(outlined(firm));
  const dated = [...known, ...newDates(known, outlined(dates))];
  return withoutRepeatedSums([...dated, ...withoutKnown(outlined(stories), dated)]).map(({ kept }) => kept);
}

interface Outlined {
  readonly outline: Outline;
}

// two values of a sentence that stand among others already are shown with them
function withoutPairs<One extends Outlined>(found: readonly One[]): One[] {
  const rows = found.filter((one) => isPeers(one) && one.outline.mentions.length > 2);
  const held = new Map<string, Set<One>>();
  for (const row of rows) for (const id of row.outline.mentions) held.set(id, (held.get(id) ?? new Set()).add(row));
  return found.filter((one) => {
    const [first, second, third] = one.outline.mentions;
    if (!isPeers(one) || third !== undefined || second === undefined) return true;
    return ![...(held.get(first!) ?? [])].some((row) => held.get(second)?.has(row));
  });
}

const isPeers = ({ outline }: Outlined): boolean => outline.shape === "peers";

// what stands together already is shown as it was found
function withoutKnown<One extends Outlined>(found: readonly One[], known: readonly One[]): One[] {
  const holders = new Map<string, Set<One>>();
  for (const figure of known.filter(isPeers))
    for (const id of figure.outline.mentions) holders.set(id, (holders.get(id) ?? new Set()).add(figure));
  return found.filter(({ outline: { mentions } }) => {
    const [first, ...rest] = mentions;
    const holding = [...(holders.get(first!) ?? [])];
    return !holding.some((figure) => rest.every((id) => holders.get(id)?.has(figure)));
  });
}

// a date that two words of its sentence tie to another is shown once
function newDates<One extends Outlined>(known: readonly One[], found: readonly One[]): One[] {
  const shown = new Set(known.filter(isPeers).flatMap(pairsIn));
  return found.filter((figure) => {
    const pairs = pairsIn(figure).filter((pair) => !shown.has(pair));
    for (const pair of pairs) shown.add(pair);
    return pairs.length > 0;
  });
}

const pairsIn = ({ outline: { mentions } }: Outlined): string[] => mentions.slice(1).map((id, at) => `${mentions[at]} ${id}`);

// A sum told within one sentence and found again with totals of other documents is shown once, with all its totals.
function withoutRepeatedSums<One extends Outlined>(figures: readonly One[]): One[] {
  const keyOf = ({ outline: { shape, parts } }: One) => (shape === "sum" ? [...parts].sort().join() : "");
  const widest = new Map<string, One>();
  for (const figure of figures) {
    const known = widest.get(keyOf(figure));
    if (!known || figure.outline.mentions.length > known.outline.mentions.length) widest.set(keyOf(figure), figure);
  }
  const isCovered = (figure: One, by: One) =>
    by !== figure && figure.outline.mentions.every((id) => by.outline.mentions.includes(id));
  return figures.filter((figure) => figure.outline.shape !== "sum" || !isCovered(figure, widest.get(keyOf(figure))!));
}
