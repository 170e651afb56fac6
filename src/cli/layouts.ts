import type { Layout } from "../report-data.js";

/** Characters of all texts that a report holds. A string of JavaScript ends at half a billion, and a text with its claims takes four times itself. */
export const MOST_TEXT = 80_000_000;

/** The texts of a report, as long as they fit into one file. */
export interface Layouts {
  readonly add: (id: string, layout: Layout) => void;
  /** Empty where they were too many. */
  readonly all: () => ReadonlyMap<string, Layout>;
}

export function keepLayouts(onFull: (reason: string) => void, most = MOST_TEXT): Layouts {
  const held = new Map<string, Layout>();
  let size = 0;
  return {
    add: (id, layout) => {
      if (size > most) return;
      size += layout.text.length;
      held.set(id, layout);
      if (size <= most) return;
      held.clear();
      onFull(`the texts are longer than ${most / 1e6} million characters: the report holds the sentences of the claims alone`);
    },
    all: () => held,
  };
}
