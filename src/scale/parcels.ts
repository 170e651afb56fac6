import type { Judged, Parcel } from "../grouped.js";
import { InputError } from "../input-error.js";
import type { Line } from "../read/lines.js";
import type { Claim } from "../types.js";

/** All that came under one key. */
export interface Group {
  readonly key: string;
  /** Each read when it is asked for: of a key that half of all claims share, their lines alone are held. */
  readonly routed: Iterable<{ readonly claim: Claim; readonly lent: unknown }>;
  readonly count: number;
  /** What documents are about, by their ids. */
  readonly topics: ReadonlyMap<string, unknown>;
  readonly judged: readonly Judged[];
}

/** A parcel as a line that sort and cluster engines can read: the key, a tab, JSON. */
export function lineOf({ key, ...rest }: Parcel): string {
  return `${key.replace(/[\t\r\n]/g, " ")}\t${JSON.stringify(rest)}\n`;
}

interface Holding {
  readonly claims: Map<string, { readonly doc: string; readonly at: number; readonly json: string }>;
  readonly topics: Map<string, unknown>;
  readonly judged: Judged[];
}

/** The groups of sorted lines, one at a time. Throws InputError where the lines are not sorted. */
export async function* groupsOf(path: string, lines: AsyncIterable<Line>): AsyncGenerator<Group> {
  let key: string | null = null;
  let held: Holding = empty();
  for await (const line of lines) {
    const tab = line.text.indexOf("\t");
    const next = line.text.slice(0, tab);
    const json = line.text.slice(tab + 1);
    const parcel = tab < 0 ? null : parcelIn(json);
    if (parcel === null)
      throw new InputError(path, `line ${line.number}: not written by extract --grouped (a key, a tab, JSON are expected)`);
    if (next !== key) {
      if (key !== null) {
        checkOrder(path, line.number, key, next);
        yield groupOf(key, held);
      }
      key = next;
      held = empty();
    }
    hold(held, parcel, json);
  }
  if (key !== null) yield groupOf(key, held);
}

const empty = (): Holding => ({ claims: new Map(), topics: new Map(), judged: [] });

function hold({ claims, topics, judged }: Holding, parcel: Partial<Record<string, unknown>>, json: string): void {
  if ("judged" in parcel) judged.push(parcel.judged as Judged);
  else if ("topic" in parcel) topics.set(parcel.doc as string, parcel.topic);
  else {
    const { claim, at } = parcel as unknown as { claim: Claim; at: number };
    claims.set(claim.id, { doc: claim.doc, at, json });
  }
}

/** Claims in one order, whatever the lines were sorted by: documents by their names, each document's as they were routed. */
function groupOf(key: string, { claims, topics, judged }: Holding): Group {
  const ordered = [...claims.values()].sort((a, b) => (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : a.at - b.at));
  return { key, routed: readEach(ordered), count: ordered.length, topics, judged };
}

function* readEach(held: readonly { readonly json: string }[]): Generator<{ readonly claim: Claim; readonly lent: unknown }> {
  for (const { json } of held) yield JSON.parse(json);
}

function parcelIn(json: string): Partial<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    const isParcel = typeof value === "object" && value !== null && ("claim" in value || "topic" in value || "judged" in value);
    return isParcel ? value : null;
  } catch {
    return null;
  }
}

function checkOrder(path: string, number: number, before: string, key: string): void {
  if (Buffer.compare(Buffer.from(before), Buffer.from(key)) > 0)
    throw new InputError(path, `line ${number}: not sorted: "${key}" after "${before}"; sort it first: LC_ALL=C sort`);
}
