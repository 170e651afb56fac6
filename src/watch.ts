/** What a run that is timed is told: stages have no clock of their own. */
export interface Watch {
  readonly once: <Result>(stage: string, run: () => Result) => Result;
  /** For a stage that makes one thing after the other, when it is asked for. */
  readonly each: <Item>(stage: string, items: Iterable<Item>) => Iterable<Item>;
  /** Whether it tells what each sentence takes: then each goes through all stages alone. */
  readonly isTimed: boolean;
}

export const NO_WATCH: Watch = { once: (_, run) => run(), each: (_, items) => items, isTimed: false };
