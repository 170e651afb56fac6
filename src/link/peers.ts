import type { Figure, Nature } from "../types.js";
import { holdAcross, isOneDay } from "./evidence.js";
import { figureOf, unequal } from "./figure.js";
import { groupBy } from "./group.js";
import { arePeers, areTwoTellers, isTied, relate, setRelation } from "./relate.js";
import { areSetAgainst } from "./rivals.js";
import type { StatusSum } from "./status-sums.js";
import type { Subject } from "./subject.js";
import { shareName } from "./words.js";

interface Cluster {
  readonly members: Subject[];
  /** The documents of its members. */
  readonly docs: Set<string>;
}

/** Members that stand for a cluster when a further claim is tried. */
const REPRESENTATIVES = 8;
/** Clusters that one claim is tried against: beyond, the words are too common to tell anything. */
const CANDIDATES = 100;
/** Clusters that are all tried without looking anything up. */
const FEW = 24;

/** Claims of one number, gathered within a block. Each bucket holds one item and attribute, each claim looks only at clusters that share a name, party or document. */
export function peerFigures(block: readonly Subject[], sums: readonly StatusSum[]): Figure[] {
  const figures: Figure[] = [];
  const handles = sumHandles(sums);
  for (const bucket of groupBy(block, (s) => `${s.amount.dimension}|${s.item.id}|${s.attribute}`).values()) {
    if (bucket.length < 2 && sums.length === 0) continue;
    const clusters = clustersOf(bucket);
    for (const { members, docs } of clusters) {
      const added = sumsNear(members, sums, handles).filter(
        (sum) =>
          members.slice(0, REPRESENTATIVES).some((member) => arePeers(sum.standIn, member)) &&
          !sum.parts.some((part) => docs.has(part.claim.doc)),
      );
      if (members.length + added.length > 1 && !isHollow(members)) figures.push(peersOf(members, added));
    }
    for (const figure of apartFigures(clusters)) figures.push(figure);
  }
  return figures;
}

type SumHandles = ReadonlyMap<string, readonly StatusSum[]>;

function sumHandles(sums: readonly StatusSum[]): SumHandles {
  const index = new Map<string, StatusSum[]>();
  for (const sum of sums.length > FEW ? sums : [])
    for (const handle of ownHandles(sum.standIn)) {
      const known = index.get(handle);
      if (known) known.push(sum);
      else index.set(handle, [sum]);
    }
  return index;
}

/** The sums that may stand beside the members: all of few, of many those that share a name, party or document. */
function sumsNear(members: readonly Subject[], sums: readonly StatusSum[], handles: SumHandles): readonly StatusSum[] {
  if (sums.length <= FEW) return sums;
  const found = new Set<StatusSum>();
  for (const member of members.slice(0, REPRESENTATIVES))
    for (const handle of soughtHandles(member))
      for (const sum of (handles.get(handle) ?? []).slice(0, CANDIDATES)) found.add(sum);
  return [...found];
}

function peersOf(found: readonly Subject[], added: readonly StatusSum[]): Figure {
  const members = asLooselyTold(found);
  const first = members[0]!;
  const relations = members.length > 1 ? unequal(relate(first, members[1]!)) : {};
  const telling = members.filter((member) => member.actionKey !== "");
  const isHeld = (member: Subject) => member === first || holds(first, member);
  const nature = natureOf(telling.length > 0 ? telling : members);
  return figureOf("peers", members, [], {
    nature,
    relations,
    sums: added.map((sum) => sum.parts),
    anchored:
      !members.some((member) => isOneSearch(first, member) || isRecount(first, member)) &&
      members.every((member) => isHeld(member) || members.some((full) => isEchoOf(member, full) && isHeld(full))),
  });
}

// "77 die" above a text that says "at least 77": set against the 78 of another text, the headline says no more than its text
function asLooselyTold(members: readonly Subject[]): readonly Subject[] {
  return members.map((member) => {
    const { claim, amount, loose } = member;
    const isNeeded = ({ amount: other, claim: { doc } }: Subject) =>
      doc !== claim.doc && !overlap(other, amount) && overlap(other, loose!);
    return loose !== null && members.some(isNeeded) ? { ...member, amount: loose } : member;
  });
}

const overlap = (a: Subject["amount"], b: Subject["amount"]): boolean => a.low <= b.high && b.low <= a.high;

/** Days after an accident within which its toll moves by the hour. */
const BY_THE_HOUR = 2;

// seven dead and twelve, of one night, while rescuers are at work: the date of a page tells no hour
function isOneSearch(a: Subject, b: Subject): boolean {
  if (a.claim.doc === b.claim.doc || a.at === null || a.at !== b.at || !isFresh(a) || !isFresh(b)) return false;
  return a.topic.searching && b.topic.searching && (a.when.brief || b.when.brief);
}

/** Share by which two houses' counts of one disaster may differ as counts do. */
const RECOUNT = 0.05;
const MANY = 20;

// 131 injured and 130, of one derailment, by two papers
function isRecount(a: Subject, b: Subject): boolean {
  if (a.claim.doc === b.claim.doc || !isFresh(a) || !isFresh(b) || Math.abs(a.at! - b.at!) > BY_THE_HOUR) return false;
  const [one, two] = [a.amount.best ?? 0, b.amount.best ?? 0];
  return a.actionKey === "wounded" && Math.min(one, two) >= MANY && Math.abs(one - two) <= RECOUNT * Math.max(one, two);
}

const isFresh = ({ nature, when, at, claim }: Subject): boolean =>
  nature === "grows" && claim.kind === "casualty" && at !== null && (when.from === null || at - when.from <= BY_THE_HOUR);

/** The same number with its owner or its event left unsaid. */
const isEchoOf = (echo: Subject, full: Subject): boolean =>
  echo.amount.best === full.amount.best &&
  ((echo.actionKey === "" && full.actionKey !== "") || (echo.sideKey === "" && full.sideKey !== ""));

// "hundreds of kilometres" twice says nothing about one number
const isHollow = (members: readonly Subject[]): boolean =>
  members.every((member) => member.claim.bound === "vague" && member.amount.dimension !== "count");

const holds = (a: Subject, b: Subject): boolean =>
  a.claim.doc === b.claim.doc ? isOneInText(a, b) : holdAcross(a, b) === "firm";

// A number told for one year and again for the next goes both ways, whatever it counts.
function natureOf(members: readonly Subject[]): Nature {
  const first = members[0]!.nature;
  if (first === "fixed") return first;
  return members.every((member) => member.nature === "grows") && !hasRepeatedPeriods(members) ? "grows" : "moves";
}

/** A writer seldom contradicts himself: within one text like words mostly count two things, unless a name, or party and event, are the same. */
function isOneInText(a: Subject, b: Subject): boolean {
  if (shareName(a.ownNames, b.ownNames)) return true;
  if (a.attribute === "magnitude") return isOneDay(a, b);
  if (areSetAgainst(a, b)) return true;
  // the military's dead and the coast guard's, in a text about one ferry
  if (areTwoTellers(a, b) && a.actionKey !== "" && a.actionKey === b.actionKey && a.topic.occasions.size === 1) return true;
  return (
    a.actions.length > 0 &&
    a.sides.length > 0 &&
    a.claim.kind !== "count" &&
    setRelation(a.actions, b.actions, true) === "equal" &&
    setRelation(a.sides, b.sides, false) === "equal"
  );
}

const hasRepeatedPeriods = (members: readonly Subject[]): boolean =>
  members.length > 1 &&
  members.every((m) => m.when.from !== null && m.when.to! - m.when.from > 26) &&
  new Set(members.map((m) => m.when.from)).size > 1 &&
  new Set(members.map((m) => m.when.to)).size > 1;

function clustersOf(bucket: readonly Subject[]): Cluster[] {
  // what says most first, and of like ones as the block is ordered
  const ordered = [...bucket].sort((a, b) => specificity(b) - specificity(a));
  const clusters: Cluster[] = [];
  const index = new Map<string, Set<Cluster>>();
  for (const subject of ordered) {
    const cluster = bestCluster(subject, candidatesFor(subject, clusters, index)) ?? openCluster(clusters);
    cluster.members.push(subject);
    cluster.docs.add(subject.claim.doc);
    for (const handle of ownHandles(subject)) {
      const known = index.get(handle);
      if (known) known.add(cluster);
      else index.set(handle, new Set([cluster]));
    }
  }
  const place = new Map(bucket.map((subject, at) => [subject, at]));
  for (const { members } of clusters) members.sort((a, b) => place.get(a)! - place.get(b)!);
  return clusters;
}

function openCluster(clusters: Cluster[]): Cluster {
  const cluster = { members: [], docs: new Set<string>() };
  clusters.push(cluster);
  return cluster;
}

const specificity = (s: Subject): number =>
  (s.actionKey !== "" ? 8 : 0) +
  (s.ownNames.length > 0 ? 4 : 0) +
  (s.sides.length > 0 ? 2 : 0) +
  (s.nearNames.length > 0 ? 1 : 0);

// Names by their first letters, so that two spellings meet.
const nameHandles = (s: Subject, names: readonly string[]): string[] =>
  names.map((name) => `${s.actionKey}|${name.slice(0, 4)}${name.replace(/\D+/g, "")}`);

/** Where a claim can be found: by its own names, else by those around it or its party; and in its document. */
function ownHandles(s: Subject): string[] {
  const named = nameHandles(s, s.ownNames.length > 0 ? s.ownNames : s.nearNames);
  const loose = s.ownNames.length > 0 ? [] : [`${s.actionKey}|of ${s.sideKey}`];
  return [...named, ...loose, `in ${s.claim.doc}`];
}

const soughtHandles = (s: Subject): string[] => [
  `in ${s.claim.doc}`,
  ...nameHandles(s, s.nearNames),
  `${s.actionKey}|of ${s.sideKey}`,
  `${s.actionKey}|of `,
];

function candidatesFor(
  subject: Subject,
  clusters: readonly Cluster[],
  index: ReadonlyMap<string, ReadonlySet<Cluster>>,
): Iterable<Cluster> {
  if (clusters.length <= FEW) return clusters;
  const found = new Set<Cluster>();
  for (const handle of soughtHandles(subject))
    for (const cluster of index.get(handle) ?? []) {
      found.add(cluster);
      if (found.size >= CANDIDATES) return found;
    }
  return found;
}

/** The one cluster that fits best. Where two fit equally well, in one text the one last spoken of, else none: nothing says which it belongs to. */
function bestCluster(subject: Subject, candidates: Iterable<Cluster>): Cluster | null {
  let best: Cluster[] = [];
  let bestScore = 0;
  for (const cluster of candidates) {
    if (!fits(subject, cluster.members.slice(0, REPRESENTATIVES))) continue;
    const score = closeness(subject, cluster);
    if (score > bestScore) best = [];
    if (score >= bestScore) best.push(cluster);
    bestScore = Math.max(score, bestScore);
  }
  return best.length > 1 ? lastSpokenOf(subject, best) : (best[0] ?? null);
}

// A restatement that leaves the event or the owner unsaid belongs where its number was said before, whatever other numbers stand there.
function fits(subject: Subject, members: readonly Subject[]): boolean {
  const peers = members.filter((member) => arePeers(subject, member));
  const isTold = (member: Subject) => peers.includes(member) || peers.some((peer) => isEchoOf(member, peer));
  if (peers.length === 0 || peers.length === members.length || members.every(isTold)) return peers.length > 0;
  return peers.some(
    (peer) =>
      isEchoOf(subject, peer) && (subject.actionKey !== "" ? peer.actionKey === subject.actionKey : isOfOneText(subject, peer)),
  );
}

const isOfOneText = (a: Subject, b: Subject): boolean => a.claim.doc === b.claim.doc;

function lastSpokenOf({ claim }: Subject, clusters: readonly Cluster[]): Cluster | null {
  let last: Cluster | null = null;
  let place = -1;
  for (const cluster of clusters)
    for (const { claim: other } of cluster.members) {
      if (other.doc !== claim.doc || other.start >= claim.start || other.start <= place) continue;
      place = other.start;
      last = cluster;
    }
  return last;
}

function closeness(subject: Subject, cluster: Cluster): number {
  const member = cluster.members[0]!;
  const { place, side } = relate(subject, member);
  const known = (place === "equal" ? 4 : 0) + (side === "equal" ? 1 : 0);
  const near = cluster.docs.has(subject.claim.doc) ? 2 : 0;
  return 1 + known + near + (isTied(subject, member) ? 1 : 0);
}

/** Neighbouring clusters of one item that a single dimension tells apart, so that a reader can see why they were not compared. */
function apartFigures(clusters: readonly Cluster[]): Figure[] {
  const figures: Figure[] = [];
  for (let i = 0; i + 1 < clusters.length; i++) {
    const [a, b] = [clusters[i]!.members[0]!, clusters[i + 1]!.members[0]!];
    const relations = unequal(relate(a, b));
    const disjoint = Object.entries(relations).filter(([, relation]) => relation === "disjoint");
    if (a.claim.doc !== b.claim.doc && !shareName(a.nearNames, b.nearNames) && a.sides.length === 0) continue;
    if (disjoint.length !== 1 || (disjoint[0]![0] === "action" && (a.actions.length === 0 || b.actions.length === 0))) continue;
    figures.push(figureOf("apart", clusters[i]!.members, clusters[i + 1]!.members, { relations }));
  }
  return figures;
}
