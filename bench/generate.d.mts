/** A writer of articles; `density` is the share of paragraphs that state a figure. */
export function newWriter(seed: number, density?: number): { article(bytes: number): string; text(bytes: number): string };
