import { parquetReadObjects } from "hyparquet";
import { InputError } from "../input-error.js";
import { guarded } from "./guard.js";

/** The rows of an Apache Parquet file, whole numbers as numbers; throws InputError where it is none. */
export async function rowsOfParquet(path: string, bytes: Uint8Array): Promise<readonly unknown[]> {
  const file = Uint8Array.from(bytes).buffer;
  const rows = await guarded(() => parquetReadObjects({ file })).catch((error: Error) => {
    const isPacking = error.message.includes("compression");
    throw new InputError(path, isPacking ? error.message : "no Parquet file, or a damaged one");
  });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

const plain = (value: unknown): unknown =>
  typeof value === "bigint" ? Number(value) : value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);
