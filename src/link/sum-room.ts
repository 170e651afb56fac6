import type { Subject } from "./subject.js";

/** A total with the room that rounded numbers need: "1.2 billion and 0.9 billion, a total of 2 billion" makes no error. */
export function withRoom(total: Subject, parts: readonly Subject[]): Subject {
  const room = roomOf([total, ...parts]);
  if (room === 0) return total;
  const { amount } = total;
  return { ...total, amount: { ...amount, low: amount.low - room, high: amount.high + room } };
}

/** How far a sum may be off by rounding alone: each number by its last written place, where it is written as a rounded one. */
export function roomOf([total, ...parts]: readonly [Subject, ...Subject[]]): number {
  const numbers = [total, ...parts];
  const scaled = numbers.filter(({ claim }) => isScaled(claim.quote));
  const whole = numbers.filter((s) => !scaled.includes(s) && Math.abs(s.claim.best ?? 0) >= 100);
  // who writes one number of a list to the unit rounds none of it
  const finest = Math.min(...whole.map(({ amount }) => amount.grain));
  const rough = whole.length > 0 && finest >= 100 ? whole.length * finest : 0;
  return Math.max(rough + scaled.reduce((room, s) => room + placeOf(s), 0), roomOfTotal(total));
}

// "6,500" for 6,484: a total alone may be told coarsely
function roomOfTotal({ amount }: Subject): number {
  const best = Math.abs(amount.best ?? 0);
  return best >= 1000 && amount.grain > 1 ? Math.min(0.49 * amount.grain, 0.05 * best) : 0;
}

/** A plain number from here on may be told in round thousands. */
const ROUND = 10_000;

/** How far one number may be off by the way it is written: half its last place. */
export function looseness(s: Subject): number {
  if (isScaled(s.claim.quote)) return placeOf(s) / 2;
  const isRound = s.claim.bound === "approx" || Math.abs(s.amount.best ?? 0) >= ROUND;
  return isRound && s.amount.grain > 1 ? s.amount.grain / 2 : 0;
}

const DECIMAL = /\d[.]\d{1,4}(?!\d)/;
const SCALE = /(?:thousand|million|billion|trillion|\b(?:k|m|mn|mln|bn|tn)\b|\d(?:k|m|mn|bn|tn)\b)/i;

const isScaled = (quote: string): boolean => DECIMAL.test(quote) || SCALE.test(quote);

/** The last place written: a tenth of a billion in "1.2 billion", a million in "410 million". */
function placeOf({ claim, amount }: Subject): number {
  const decimals = /[.](?<digits>\d{1,4})/.exec(claim.quote)?.groups?.digits?.length ?? 0;
  const shown = Number(claim.quote.replace(/[^\d.]/g, ""));
  const scale = Number.isFinite(shown) && shown > 0 && amount.best !== null ? amount.best / shown : amount.grain;
  return scale / 10 ** decimals;
}
