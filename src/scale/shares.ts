import { type Extent, extentsOf } from "../extents.js";
import type { Document } from "../types.js";
import { alone, type Crew, openCrew } from "./crew.js";
import type { Done, Setup } from "./hand.js";

/** Something in the order of the inputs: a document to be worked on, or another thing, which passes as it is. */
export interface Item {
  readonly document: Document | null;
}

/** What is asked of one hand at once, or an item that passes. */
interface Load<Passing> {
  readonly share: readonly Extent[];
  readonly characters: number;
  readonly passing: Passing | null;
}

/** A document of news has some thousand characters: asking for each by itself would cost more than it brings. */
const SHARE = 100_000;
/** Threads take a fifth of a second to start, in which one alone reads this much. */
const WORTH = 400_000;

/** What becomes of the items, in their order whatever hand is done first: the claims of some documents, or an item that passes. */
export async function* shareOut<Passing extends Item>(
  items: AsyncIterable<Passing>,
  jobs: number,
  setup: Setup,
): AsyncGenerator<{ readonly done: Done } | { readonly passing: Passing }> {
  const loads = loadsOf(items)[Symbol.asyncIterator]();
  const first: Load<Passing>[] = [];
  let characters = 0;
  while (characters < WORTH) {
    const next = await loads.next();
    if (next.done) break;
    first.push(next.value);
    characters += next.value.characters;
  }
  const crew = characters < WORTH ? await alone(setup) : await openCrew(jobs, setup);
  try {
    yield* inOrder(chained(first, loads), crew);
  } finally {
    await crew.close();
  }
}

async function* chained<Thing>(first: readonly Thing[], rest: AsyncIterator<Thing>): AsyncGenerator<Thing> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* loadsOf<Passing extends Item>(items: AsyncIterable<Passing>): AsyncGenerator<Load<Passing>> {
  let share: Extent[] = [];
  let characters = 0;
  const held = (): Load<Passing>[] => {
    const loads = share.length > 0 ? [{ share, characters, passing: null }] : [];
    [share, characters] = [[], 0];
    return loads;
  };
  for await (const item of items) {
    if (item.document === null) {
      yield* held();
      yield { share: [], characters: 0, passing: item };
      continue;
    }
    for (const extent of extentsOf(item.document)) {
      share.push(extent);
      characters += extent.text.length;
      if (characters >= SHARE) yield* held();
    }
  }
  yield* held();
}

async function* inOrder<Passing>(loads: AsyncIterable<Load<Passing>>, crew: Crew) {
  const waiting: Promise<{ readonly done: Done } | { readonly passing: Passing }>[] = [];
  for await (const { share, passing } of loads) {
    const result = passing === null ? crew.ask(share).then((done) => ({ done })) : Promise.resolve({ passing });
    result.catch(() => {}); // heard when its turn comes
    waiting.push(result);
    if (waiting.length >= crew.most) yield await waiting.shift()!;
  }
  for (const result of waiting) yield await result;
}
