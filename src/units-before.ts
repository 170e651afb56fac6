/** For a count of code points the UTF-16 index behind them: quick for text without signs beyond the basic plane, which is most. */
export function unitsBefore(text: string): (points: number) => number {
  const wide: number[] = []; // code points before each sign that takes two units
  let points = 0;
  for (const sign of text) {
    if (sign.length > 1) wide.push(points);
    points++;
  }
  return (count) => count + countBelow(wide, count);
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
