/** What lies in time between two days, in milliseconds. */
export interface Lasting {
  readonly from: number;
  readonly to: number;
}

const YEAR = 366 * 86_400_000;

/** Parts rows into stretches of time that hang together, so that a number of last century does not squeeze those of one week. */
export function erasOf<Each extends Lasting>(rows: readonly Each[]): readonly (Lasting & { readonly rows: readonly Each[] })[] {
  const eras: { from: number; to: number; rows: Each[] }[] = [];
  for (const row of [...rows].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = eras.at(-1);
    const near =
      last &&
      row.from - last.to < YEAR / 2 &&
      length(last.from, row.to) < 8 * Math.max(length(last.from, last.to), length(row.from, row.to));
    if (last && near) {
      last.to = Math.max(last.to, row.to);
      last.rows.push(row);
    } else eras.push({ from: row.from, to: row.to, rows: [row] });
  }
  // within a stretch as they came
  return eras.map((era) => ({ ...era, rows: rows.filter((row) => era.rows.includes(row)) }));
}

const DAY = 86_400_000;
const length = (from: number, to: number): number => Math.max(DAY, to - from);
