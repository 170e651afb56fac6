/**
 * What is said of something that is not there: `null` and `undefined` alike become the nothing of their kind. One place for what each
 * look-up of a word before the first one, of a field that is empty or of a key that no map has would else decide for itself.
 */

export const orEmpty = (words: string | null | undefined): string => words ?? "";

export const orZero = (amount: number | null | undefined): number => amount ?? 0;

export function orNone<Thing>(list: readonly Thing[] | null | undefined): readonly Thing[];
export function orNone<Thing>(thing: Thing | null | undefined): Thing | readonly never[];
export function orNone(things: unknown): unknown {
  return things ?? [];
}

export const orNull = <Thing>(thing: Thing | null | undefined): Thing | null => thing ?? null;
