/** Words that stand together on one line of a page. Places are points from the upper left corner, `y` that of the base line. */
export interface Run {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** What the file calls the font that all of it is set in: bold letters have one of their own. */
  readonly font?: string;
}

export interface Sheet {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** Runs of one base line, from left to right. */
export interface Row {
  readonly runs: readonly Run[];
  readonly y: number;
  readonly size: number;
}

/** Runs in rows, from top to bottom. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (last && run.y - last[0]!.y < 0.45 * Math.max(run.size, last[0]!.size)) last.push(run);
    else rows.push([run]);
  }
  return rows.map(rowOf);
}

function rowOf(runs: readonly Run[]): Row {
  const inOrder = withMarks(runs.toSorted((a, b) => a.x0 - b.x0));
  const longest = inOrder.reduce((best, run) => (run.text.length > best.text.length ? run : best));
  return { runs: inOrder, y: longest.y, size: longest.size };
}

const MARK = /^(?:[•●◦○▪■‣⁃∙·*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\)|[ivx]{1,4}[.)])$/;

/** The mark of a list entry belongs to the words behind it. */
function withMarks(runs: readonly Run[]): readonly Run[] {
  const [first, second, ...others] = runs;
  if (!first || !second || !MARK.test(first.text)) return runs;
  return [{ ...second, text: `${first.text} ${second.text}`, x0: first.x0 }, ...others];
}

/** The font that a whole row is set in, or null. */
export function fontOf({ runs }: Row): string | null {
  const [first] = runs;
  return first?.font !== undefined && runs.every(({ font }) => font === first.font) ? first.font : null;
}

export const textOf = ({ runs }: Row): string => runs.map(({ text }) => text).join(" ");
