import { Chalk } from "chalk";

/** The few ways in which the table sets words apart; without colour only the figure in its sentence is marked, by brackets. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly good: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly figure: (text: string) => string;
  /** Columns that marking a figure adds. */
  readonly figureWidth: number;
}

export function inkOf(color: boolean): Ink {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    strong: chalk.bold,
    dim: chalk.dim,
    alarm: chalk.red.bold,
    good: chalk.green,
    heading: chalk.bold.underline,
    figure: color ? chalk.bold.cyan : (text) => `[${text}]`,
    figureWidth: color ? 0 : 2,
  };
}
