import { type Read, type ReadOptions, readCorpus } from "../../src/read/index.js";

/** Standard input that brings these pieces. */
export async function* bytesOf(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

/** All that reading yields, with options as they are where nothing is asked for. */
export async function read(inputs: readonly string[], options: Partial<ReadOptions> = {}): Promise<Read[]> {
  const all: Read[] = [];
  const defaults: ReadOptions = { from: "auto", encoding: null, textField: "text", manifest: null, stdin: bytesOf() };
  for await (const item of readCorpus(inputs, { ...defaults, ...options })) all.push(item);
  return all;
}

/** What is said of inputs: "fault: no such file". */
export const saidOf = (items: readonly Read[]): string[] =>
  items.flatMap((item) => ("reason" in item ? [`${item.type}: ${item.reason}`] : []));
