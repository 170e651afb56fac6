import type { Done } from "../scale/hand.js";
import { newStopWatch } from "../scale/stop-watch.js";
import type { Claim, Finding } from "../types.js";
import { NO_WATCH, type Watch } from "../watch.js";
import type { Counts } from "./tally.js";

/** What --stats prints on stderr. */
export interface Stats {
  readonly document: (characters: number) => void;
  readonly claims: (claims: readonly Claim[]) => void;
  /** What other threads made of some documents. */
  readonly done: (done: Pick<Done, "kinds" | "taken">) => void;
  readonly findings: (findings: readonly Finding[]) => void;
  /** Times the stages of a run that asks for it. */
  readonly watch: Watch;
  readonly report: (inputs?: Counts | null) => string;
}

export function openStats(isAsked: boolean): Stats {
  const watch = isAsked ? newStopWatch() : null;
  const started = performance.now();
  const totals = { documents: 0, characters: 0, claims: 0 };
  const kinds = new Map<string, number>();
  const verdicts = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    watch: watch ?? NO_WATCH,
    document: (characters) => {
      totals.documents++;
      totals.characters += characters;
    },
    claims: (claims) => {
      totals.claims += claims.length;
      for (const { kind } of claims) add(kinds, kind);
    },
    done: ({ kinds: made, taken }) => {
      totals.claims += made.length;
      for (const kind of made) add(kinds, kind);
      if (taken) watch?.add(taken);
    },
    findings: (findings) => {
      for (const { verdict } of findings) add(verdicts, verdict);
    },
    report: (inputs = null) => {
      const seconds = (performance.now() - started) / 1000;
      const speed = totals.characters / 1e6 / seconds;
      return [
        ...(inputs
          ? [`inputs      ${inputs.inputs} (${inputs.read} read, ${inputs.inPart} in part, ${inputs.unread} not at all)`]
          : []),
        `documents   ${totals.documents}`,
        `characters  ${totals.characters}`,
        `claims      ${totals.claims}${listed(kinds)}`,
        ...(verdicts.size > 0 ? [`findings    ${sum(verdicts)}${listed(verdicts)}`] : []),
        `time        ${seconds.toFixed(2)} s (${speed.toFixed(2)} million characters a second)`,
        `memory      ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most`,
        ...(watch?.lines() ?? []),
        "",
      ].join("\n");
    },
  };
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function listed(counts: ReadonlyMap<string, number>): string {
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${count} ${name}`);
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}
