import { InputError } from "../input-error.js";
import { encodingOf, textDecoder } from "./decode.js";

/** A packed file may hold a line without end. */
const LONGEST = 256_000_000;

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

/** The lines of a byte stream as they come, without their ends; empty lines are counted and left out. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, asked: string | null): AsyncGenerator<Line> {
  let decode: ReturnType<typeof textDecoder> | null = null;
  let rest = "";
  let number = 0;
  for await (const chunk of chunks) {
    decode ??= textDecoder(asked ?? encodingOf(chunk) ?? "utf-8");
    const text = decode(chunk, true);
    // a line longer than a chunk is looked through once, not once a chunk
    if (!text.includes("\n")) {
      rest += text;
      if (rest.length > LONGEST) throw new InputError(null, "a line of more than 256 million characters");
      continue;
    }
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      number++;
      if (line.trim()) yield { text: line, number };
    }
  }
  rest += decode?.() ?? "";
  if (rest.trim()) yield { text: rest, number: number + 1 };
}
