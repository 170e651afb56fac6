import type { Claim, Figure } from "../types.js";
import { holdAcross } from "./evidence.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { leavesOpen, listsIn } from "./listed.js";
import { inOneSentence, placeIn } from "./sentence.js";
import { sumOf } from "./status-sums.js";
import type { Subject } from "./subject.js";
import { withRoom } from "./sum-room.js";
import { shareName } from "./words.js";

const ADDED: ReadonlySet<Claim["kind"]> = new Set(["equipment", "casualty", "people", "count", "money", "area"]);
/** "19 in neighbouring Marn", "27 at sea" */
const IN_PLACE = /^(?:\s[\p{L}'’-]{1,20}){0,4}\s(?:in|at|from|near|around|on|outside)\s/u;
/** The places listed are all there are. */
const NO_OTHER =
  /\b(?:no other \p{L}+|nowhere else|none elsewhere|the only (?:\p{L}+ ){0,3}(?:places|provinces|districts|regions|states|towns|cities|counties|villages|areas|islands|departments|plants|sites)\b)/iu;
/** Days between two texts that may speak of one total. */
const NEAR_DAYS = 31;
const MOST_TOTALS = 60;
/** A sum of two or of three that no chance makes. */
const LEAST = [100, 20] as const;

/** Parts told place by place, in one sentence or one paragraph, that make a number of the same thing stated elsewhere. */
export function placeSums(block: readonly Subject[]): Figure[] {
  const counted = block.filter((s) => ADDED.has(s.claim.kind) && s.amount.best !== null && s.claim.modality === "asserted");
  if (counted.length < 3) return [];
  const byNumber = groupBy(counted, (s) => `${s.item.id}|${s.amount.best}`);
  const byDocument = [...groupBy(counted, ({ claim }) => claim.doc).values()];
  return byDocument.flatMap((own) => [
    ...sentenceLists(own).flatMap((parts) => statedFor(parts, byNumber) ?? complete(parts, counted) ?? []),
    ...paragraphSums(own, byNumber),
  ]);
}

/** Lists of one sentence in which each number has its place. */
function sentenceLists(own: readonly Subject[]): Subject[][] {
  const lists = [...groupBy(own, ({ claim }) => claim.sentence).values()].flatMap(listsIn);
  return lists.filter(
    ([first, ...rest]) =>
      isPlain(first!) && rest.every((part) => isPlain(part) && isLike(part, first!) && isPlaced(part)) && isPlaced(first!),
  );
}

const isPlain = ({ claim }: Subject): boolean => claim.bound === "exact" && claim.attribute !== "total";

const isLike = (a: Subject, b: Subject): boolean =>
  a.item.id === b.item.id && (a.actionKey === b.actionKey || a.actionKey === "" || b.actionKey === "") && a.sideKey === b.sideKey;

function isPlaced({ claim }: Subject): boolean {
  if (claim.place !== null) return true;
  return IN_PLACE.test(claim.sentence.slice(placeIn(claim) + claim.quote.length));
}

type ByNumber = ReadonlyMap<string, readonly Subject[]>;

/** The parts with the totals that state their sum; null where none does. */
function statedFor(parts: readonly Subject[], byNumber: ByNumber): Figure | null {
  const made = sumOf(parts);
  if (made < LEAST[1]) return null;
  const totals = (byNumber.get(`${parts[0]!.item.id}|${made}`) ?? []).filter((total) => isTotalOf(total, parts));
  return totals.length > 0 ? figureOf("sum", totals.slice(0, MOST_TOTALS), parts, { complete: true }) : null;
}

function isTotalOf(total: Subject, parts: readonly Subject[]): boolean {
  const first = parts[0]!;
  if (parts.some((part) => inOneSentence(part.claim, total.claim)) || !isLike(total, first)) return false;
  if (total.claim.attribute === "increment" || total.amount.dimension !== first.amount.dimension) return false;
  if (total.ownNames.length > 0 && parts.some((part) => part.ownNames.length > 0 && isOneOf(part, total))) return false;
  if (total.claim.doc === first.claim.doc) return total.amount.best! >= LEAST[Math.min(parts.length - 2, 1)]!;
  return areNear(total, first) && holdAcross(total, first) !== "none";
}

// a number for Ost is no total of one for Ost and one for Marn
const isOneOf = (part: Subject, total: Subject): boolean => total.ownNames.every((name) => part.ownNames.includes(name));

const areNear = (a: Subject, b: Subject): boolean => a.at === null || b.at === null || Math.abs(a.at - b.at) <= NEAR_DAYS;

/** "39 in Anser and 19 in Bresk; no other province was hit": held against a total that says otherwise. */
function complete(parts: readonly Subject[], counted: readonly Subject[]): Figure | null {
  const first = parts[0]!;
  const { sentence } = first.claim;
  if (!NO_OTHER.test(sentence) || leavesOpen(sentence.replace(NO_OTHER, ""))) return null;
  const totals = counted.filter(
    (total) =>
      total.item.id === first.item.id &&
      total.claim.bound === "exact" &&
      total.actionKey === first.actionKey &&
      total.at === first.at &&
      total.claim.doc !== first.claim.doc &&
      isTotalOf(total, parts) &&
      !leavesOpen(total.claim.sentence) &&
      shareName(total.nearNames, first.nearNames) &&
      holdAcross(total, first) === "firm",
  );
  return totals[0] ? figureOf("sum", [withRoom(totals[0], parts)], parts, { complete: true }) : null;
}

/** Numbers of one paragraph, told region by region. */
function paragraphSums(own: readonly Subject[], byNumber: ByNumber): Figure[] {
  const figures: Figure[] = [];
  const plain = own.filter((s) => isPlain(s) && s.claim.attribute !== "increment");
  for (const told of groupBy(plain, ({ claim, item }) => `${claim.line}|${item.id}`).values()) {
    if (told.length < 3 || told.length > MOST_TOTALS) continue;
    const actions = [...new Set(told.map(({ actionKey }) => actionKey))].filter((action) => action !== "");
    const columns = (actions.length > 0 ? actions : [""]).map((action) => columnOf(told, action, byNumber));
    for (const column of columns) if (column) figures.push(column);
    const found = columns.find((column) => column !== null);
    if (found && columns.length === 2) figures.push(...besides(found, told, own));
  }
  return figures;
}

const MOST_UNSURE = 4;

/** The numbers of one action, and those whose action is left unsaid or in doubt as far as they are needed to make a stated total. */
function columnOf(told: readonly Subject[], action: string, byNumber: ByNumber): Figure | null {
  const unsaid = action === "" ? [] : told.filter((s) => s.actionKey === "");
  const inDoubt = action === "" ? [] : told.filter((s) => isUnsure(s, told));
  return madeOf(told, action, unsaid, byNumber) ?? madeOf(told, action, inDoubt, byNumber);
}

function madeOf(told: readonly Subject[], action: string, unsure: readonly Subject[], byNumber: ByNumber): Figure | null {
  const sure = told.filter((s) => s.actionKey === action && !unsure.includes(s));
  if (unsure.length > MOST_UNSURE) return null;
  for (let chosen = 0; chosen < 2 ** unsure.length; chosen++) {
    const parts = [...sure, ...unsure.filter((_, at) => (chosen >> at) & 1)].sort((a, b) => a.claim.start - b.claim.start);
    if (parts.length < 3 || (unsure.length > 0 && sumOf(parts) < 1000)) continue;
    const figure = areSpread(parts) ? statedFor(parts, byNumber) : null;
    if (figure) return figure;
  }
  return null;
}

// "of the killed and the wounded 690 and 1,280 respectively": two numbers of one action for one place
const isUnsure = (s: Subject, told: readonly Subject[]): boolean =>
  s.actionKey === "" ||
  told.some(
    (other) => other !== s && s.claim.place !== null && other.claim.place === s.claim.place && other.actionKey === s.actionKey,
  );

// one number for each region: no two of them in one clause
const areSpread = (parts: readonly Subject[]): boolean =>
  parts.every(
    ({ claim }, at) =>
      at === 0 || claim.sentence !== parts[at - 1]!.claim.sentence || claim.start - parts[at - 1]!.claim.end > 15,
  );

/** Where the wounded of these places are all the wounded, their dead are all the dead: the other column must make its total too. */
function besides(found: Figure, told: readonly Subject[], own: readonly Subject[]): Figure[] {
  const parts = told.filter((s) => !found.parts.includes(s));
  const action = (parts.find((s) => !isUnsure(s, told)) ?? parts[0])?.actionKey;
  const beside = found.mentions[0]!.claim;
  if (parts.length !== found.parts.length || parts.some((s) => s.actionKey !== action && !isUnsure(s, told))) return [];
  const totals = own.filter(
    (s) =>
      s.claim.line === beside.line && s.claim.doc === beside.doc && s.item.id === parts[0]!.item.id && s.actionKey === action,
  );
  const made = sumOf(parts);
  const total = totals.find((s) => isPlain(s) && Math.abs(s.amount.best! - made) < 0.1 * made);
  if (!total || total.amount.best === made || leavesOpen(total.claim.sentence)) return [];
  return [figureOf("sum", [withRoom(total, parts)], parts, { complete: true })];
}
