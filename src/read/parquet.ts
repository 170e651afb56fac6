import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { InputError } from "../input-error.js";

/** Memory of the thread in MB, and what each MB of the file adds. */
const [ROOM, ROOM_A_MB] = [512, 60];
/** Seconds it may take, and what each MB of the file adds. */
const [PATIENCE, PATIENCE_A_MB] = [5, 10];

/** Reads the rows in a thread of its own: run lengths of a damaged file make the library fill arrays without end. */
const READING = `
  const { parentPort, workerData } = require("node:worker_threads");
  import(workerData.library).then(({ parquetReadObjects }) => parquetReadObjects({ file: workerData.file })).then(
    (rows) => parentPort.postMessage({ rows }),
    (error) => parentPort.postMessage({ error: error.message }),
  );
`;

type Answer = { readonly rows: readonly Readonly<Record<string, unknown>>[] } | { readonly error: string };

/** The rows of an Apache Parquet file, whole numbers as numbers; throws InputError where it is none. */
export async function rowsOfParquet(path: string, bytes: Uint8Array): Promise<readonly unknown[]> {
  const answer = await answerOf(Uint8Array.from(bytes).buffer);
  if ("error" in answer) {
    const isPacking = answer.error.includes("compression");
    throw new InputError(path, isPacking ? answer.error : "no Parquet file, or a damaged one");
  }
  return answer.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

function answerOf(file: ArrayBuffer): Promise<Answer> {
  const size = file.byteLength / 1e6;
  const thread = new Worker(READING, {
    eval: true,
    workerData: { file, library: pathToFileURL(createRequire(import.meta.url).resolve("hyparquet")).href },
    transferList: [file],
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(ROOM + ROOM_A_MB * size) },
  });
  return new Promise<Answer>((resolve) => {
    const limit = setTimeout(() => resolve({ error: "too long" }), 1000 * (PATIENCE + PATIENCE_A_MB * size));
    thread.once("message", resolve);
    thread.once("error", ({ message }: Error) => resolve({ error: message })); // out of memory, or an error that the library lost
    thread.once("exit", () => resolve({ error: "ended" }));
    thread.once("exit", () => clearTimeout(limit));
  }).finally(() => thread.terminate());
}

const plain = (value: unknown): unknown =>
  typeof value === "bigint" ? Number(value) : value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);
