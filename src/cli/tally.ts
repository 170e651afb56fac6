import type { Read } from "../read/index.js";

/** What became of the inputs: every one of them is in one of the three. */
export interface Counts {
  readonly inputs: number;
  readonly read: number;
  /** Some of it could not be read: a line, an element. */
  readonly inPart: number;
  readonly unread: number;
}

export interface Tally {
  readonly listed: (inputs: number) => void;
  readonly count: (item: Read) => void;
  readonly counts: () => Counts;
  /** There were faults, and nothing else. */
  readonly isAllLost: () => boolean;
}

export function newTally(): Tally {
  let inputs = 0;
  const useful = new Set<string>();
  const faulty = new Set<string>();
  const counts = (): Counts => {
    const inPart = [...faulty].filter((path) => useful.has(path)).length;
    return { inputs, read: inputs - faulty.size, inPart, unread: faulty.size - inPart };
  };
  return {
    listed: (count) => {
      inputs = count;
    },
    count: ({ type, path }) => {
      if (type === "fault") faulty.add(path);
      else if (type !== "warning") useful.add(path);
    },
    counts,
    isAllLost: () => useful.size === 0 && faulty.size > 0,
  };
}

/** "of 5 inputs 3 were read, 1 in part, 1 not at all" */
export function describeTally({ inputs, read, inPart, unread }: Counts): string {
  const rest = [inPart > 0 && `${inPart} in part`, unread > 0 && `${unread} not at all`].filter(Boolean);
  return `of ${inputs} ${inputs === 1 ? "input" : "inputs"} ${[`${read} ${read === 1 ? "was" : "were"} read`, ...rest].join(", ")}`;
}
