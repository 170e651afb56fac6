import { visible } from "../safe-text.js";
import { clearProgress } from "./progress.js";
import type { Counts } from "./tally.js";

/** What a run has to say besides its result: all of it on stderr. */
export interface Messages {
  /** An input, or a part of one, that could not be read. */
  readonly fault: (path: string, reason: string) => void;
  readonly warning: (path: string, reason: string) => void;
  /** Said under --verbose alone. */
  readonly note: (text: string) => void;
  /** Said unless --quiet. */
  readonly remark: (text: string) => void;
  readonly faults: () => number;
  /** What became of the inputs, for statistics. */
  readonly inputs: (counts: Counts) => void;
  readonly tally: () => Counts | null;
}

/** A file with thousands of broken lines must not bury what else there is to say. */
const MOST_OF_ONE_INPUT = 20;

export function openMessages(options: { readonly quiet?: boolean; readonly verbose?: boolean }): Messages {
  const counts = new Map<string, number>();
  let faults = 0;
  let inputs: Counts | null = null;
  const say = (text: string) => {
    clearProgress();
    process.stderr.write(`${text}\n`);
  };
  const limited = (label: string, path: string, reason: string) => {
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    if (count <= MOST_OF_ONE_INPUT || options.verbose) say(`${label}: ${nameOf(path)}: ${visible(reason)}`);
    else if (count === MOST_OF_ONE_INPUT + 1) say(`${label}: ${nameOf(path)}: and more; --verbose names them all`);
  };
  return {
    fault: (path, reason) => {
      faults++;
      limited("error", path, reason);
    },
    warning: (path, reason) => {
      if (!options.quiet) limited("warning", path, reason);
    },
    note: (text) => {
      if (options.verbose) say(visible(text));
    },
    remark: (text) => {
      if (!options.quiet) say(visible(text));
    },
    faults: () => faults,
    inputs: (read) => {
      inputs = read;
    },
    tally: () => inputs,
  };
}

function nameOf(path: string): string {
  return path === "-" ? "stdin" : visible(path);
}
