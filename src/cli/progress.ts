/** How far a long run is: one line on a terminal that is written over, and taken away before anything else is said. Nothing in a pipe. */

interface Run {
  readonly started: number;
  /** When the first file was begun. */
  begun: number;
  files: number;
  of: number;
  claims: number;
}

const QUIET_FOR = 1500;
const EVERY = 200;
/** Longer than this at a stretch, and Ctrl-C would seem dead. */
const BREATH = 100;

let run: Run | null = null;
let shown = 0;
let breathed = 0;

/** From here on progress is shown, where somebody can see it. */
export function startProgress(asked: boolean): void {
  breathed = performance.now();
  if (asked && process.stderr.isTTY === true && process.env.TERM !== "dumb")
    run ??= { started: breathed, begun: breathed, files: 0, of: 0, claims: 0 };
}

/** So many files of so many are done. */
export function filesDone(files: number, of: number): void {
  if (!run) return;
  if (files === 0) run.begun = performance.now();
  [run.files, run.of] = [files, of];
}

export function claimsMade(count: number): void {
  if (run) run.claims += count;
}

/** Shows how far the run is when it is time to, and lets signals come through, which wait while files are read and done in one go. */
export async function breathe(): Promise<void> {
  const now = performance.now();
  if (run && now - run.started >= QUIET_FOR && now - shown >= EVERY) {
    shown = now;
    process.stderr.write(`\r\u001b[2K${progressLine(run, now - run.begun, process.stderr.columns || 80)}`);
  }
  if (now - breathed < BREATH) return;
  await new Promise((resolve) => setImmediate(resolve));
  breathed = performance.now();
}

/** Takes the line away, so that something else can be said. */
export function clearProgress(): void {
  if (shown > 0) process.stderr.write("\r\u001b[2K");
  shown = 0;
}

/** Nothing is shown any more. */
export function endProgress(): void {
  clearProgress();
  run = null;
}

/** "1,204 of 10,000 files, 18,220 claims, about 2 min left" */
export function progressLine(
  { files, of, claims }: Pick<Run, "files" | "of" | "claims">,
  elapsed: number,
  width: number,
): string {
  const done = of === 1 ? "1 file" : `${grouped(files)} of ${grouped(of)} files`;
  const left = files >= FEWEST_TO_GUESS && files < of ? `, about ${timeOf((elapsed * (of - files)) / files)} left` : "";
  return `${done}, ${grouped(claims)} ${claims === 1 ? "claim" : "claims"}${left}`.slice(0, Math.max(1, width - 1));
}

const FEWEST_TO_GUESS = 10;
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

function timeOf(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
