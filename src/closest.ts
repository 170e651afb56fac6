/** The choice that a misspelt word was meant to be, or null where none is near: "confict" → "conflict" */
export function closest(word: string, choices: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = choices
    .map((choice) => ({ choice, distance: distanceOf(word.toLowerCase().slice(0, 40), choice.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.choice ?? null;
}

/** Letters to insert, drop, change, or swap with their neighbour. */
function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const plain = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1));
      next.push(isSwap ? Math.min(plain, before[j - 2]! + 1) : plain);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
