import {
  type Audience,
  EXPORTERS,
  type Exporter,
  type FindingPage,
  type Format,
  type View,
  type Written,
} from "../export/index.js";
import { type Messages, openMessages } from "./messages.js";
import { formatOf, type InputOptions, type OutputOptions } from "./options.js";
import { type Output, openOutput } from "./output.js";
import { openStats, type Stats } from "./stats.js";
import { VERSION } from "./version.js";

/** What a command that reads inputs and writes a result works with. */
export interface Job {
  readonly format: Format;
  readonly exporter: Exporter<Written>;
  readonly audience: Audience;
  readonly view: View;
  readonly output: Output;
  readonly messages: Messages;
  readonly stats: Stats;
}

export const EXIT = { done: 0, findings: 1, couldNotRun: 2, someUnread: 3, interrupted: 130 } as const;

/** Sets a job up, does the work, and sees that its output appears whole or not at all. The work says whether --fail-on holds. */
export async function runJob(options: InputOptions & OutputOptions, work: (job: Job) => Promise<boolean>): Promise<void> {
  const format = formatOf(options, process.stdout.isTTY === true);
  const messages = openMessages(options);
  const stats = openStats(options.stats === true);
  const { load, audience } = EXPORTERS.find(({ id }) => id === format)!;
  const exporter = await load();
  const output = openOutput(options.output ?? null, format === "table");
  try {
    const failed = await work({ format, exporter, audience, view: viewOf(options), output, messages, stats });
    output.keep();
    if (options.stats) process.stderr.write(stats.report(messages.tally()));
    process.exitCode = messages.faults() > 0 ? EXIT.someUnread : failed ? EXIT.findings : EXIT.done;
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** Findings written at once, where the format allows: no string holds a million of them. */
const PART = 40;

export async function writeFindings({ exporter, output, view }: Job, page: FindingPage): Promise<void> {
  const size = exporter.isByLine ? PART : Math.max(1, page.findings.length);
  for (let at = 0; at === 0 || at < page.findings.length; at += size)
    await output.write(exporter.findings({ ...page, findings: page.findings.slice(at, at + size) }, view));
}

export function viewOf(options: Pick<OutputOptions, "output" | "excel" | "color" | "title">): View {
  const toStdout = options.output === undefined || options.output === "-";
  return {
    width: widthOf(toStdout),
    color: toStdout && hasColor(options.color),
    excel: options.excel === true,
    version: VERSION,
    ...(options.title !== undefined && { title: options.title }),
  };
}

function widthOf(toStdout: boolean): number {
  const columns = (toStdout && process.stdout.columns) || Number(process.env.COLUMNS) || 80;
  return Math.min(240, Math.max(40, columns));
}

/** https://no-color.org and https://force-color.org; chalk heeds only the latter. */
function hasColor(asked: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (!asked || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return process.stdout.isTTY === true && TERM !== "dumb";
}
