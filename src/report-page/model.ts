import { isoWords } from "../export/amounts.js";
import { type Places, placesOf } from "../export/excerpt.js";
import { amountText } from "../export/finding-rows.js";
import { type Group, grouped, joined, shownVerdict, titleOf } from "../export/words.js";
import type { ReportData, ReportDocument } from "../report-data.js";
import { oneLine } from "../safe-text.js";
import type { Claim, Finding, Verdict } from "../types.js";

/** The data of the report, with everything that views ask for again and again looked up once. */
export interface Report {
  readonly data: ReportData;
  readonly documents: ReadonlyMap<string, ReportDocument>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Rows of the claim table. */
  readonly rows: readonly Claim[];
  readonly places: Places;
  /** Gravest first. */
  readonly items: readonly Item[];
  readonly itemsById: ReadonlyMap<string, Item>;
  /** Findings that a claim is part of. */
  readonly itemsOf: ReadonlyMap<string, readonly Item[]>;
}

/** A finding as it is listed. */
export interface Item {
  readonly finding: Finding;
  readonly title: string;
  readonly verdict: Verdict;
  readonly group: Group;
  /** Of the group: "to-check". */
  readonly tone: string;
  readonly claims: readonly Claim[];
  /** Whose it is: countries and parties. */
  readonly sides: readonly string[];
  /** What a search looks through, lower case. */
  readonly words: string;
}

export function reportOf(data: ReportData): Report {
  const { fields, rows } = data.claims;
  const claims = rows.map((row) => Object.fromEntries(fields.map((field, i) => [field, row[i]])) as unknown as Claim);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const items = grouped(data.findings).flatMap(({ group, findings }) => findings.map((finding) => itemOf(finding, group, byId)));
  const itemsOf = new Map<string, Item[]>();
  for (const item of items)
    for (const { id } of item.claims) {
      const held = itemsOf.get(id);
      if (held) held.push(item);
      else itemsOf.set(id, [item]);
    }
  return {
    data,
    documents: new Map(data.documents.map((head) => [head.id, head])),
    claims: byId,
    rows: claims,
    places: placesOf(claims),
    items,
    itemsById: new Map(items.map((item) => [item.finding.id, item])),
    itemsOf,
  };
}

function itemOf(finding: Finding, group: Group, byId: ReadonlyMap<string, Claim>): Item {
  const ids = new Set(finding.sides.flatMap((side) => side.claims));
  const claims = [...ids].map((id) => byId.get(id)).filter((claim) => claim !== undefined);
  const title = titleOf(finding);
  const sides = [...new Set(claims.flatMap(({ side }) => side?.split("+") ?? []))];
  const amounts = finding.sides.map((side) => amountText(side, finding, byId));
  const heard = claims.flatMap(({ doc, speaker, attributedTo, sentence }) => [doc, speaker ?? "", attributedTo ?? "", sentence]);
  const words = [title, finding.id, finding.verdict, ...amounts, ...sides, ...new Set(heard)].join("\n").toLowerCase();
  return { finding, title, verdict: shownVerdict(finding), group, tone: toneOf(group), claims, sides, words };
}

/** "Not decided: the texts do not say enough" → "not-decided" */
export function toneOf({ heading }: Pick<Group, "heading">): string {
  return heading.split(":")[0]!.toLowerCase().replaceAll(" ", "-");
}

/** Who says so, in the shortest words: whom the speaker cites, else the speaker, else the publisher of the document. */
export function whoOf(claim: Claim, { documents }: Pick<Report, "documents">): string {
  const { attributedTo, speaker, doc } = claim;
  const voice = speaker === "narrator" || speaker === "interviewer" ? null : speaker;
  const head = documents.get(doc);
  return oneLine(attributedTo ?? voice ?? head?.publisher ?? head?.title ?? doc);
}

/** "The Quiet Column, 22 Mar 2021" */
export function documentName(id: string, { documents }: Pick<Report, "documents">): string {
  const head = documents.get(id);
  const day = head?.published ? isoWords(head.published) : null;
  return [short(oneLine(head?.publisher ?? head?.title ?? id)), day].filter(Boolean).join(", ");
}

const LONGEST = 60;

function short(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST).replace(/\s\S{0,20}$/, "")} …` : name;
}

/** What is counted, what happened to it, whose it is and where, as far as the claim says. */
export function aboutOf(claim: Claim): readonly (readonly [name: string, value: string])[] {
  const pairs: [string, string | null][] = [
    ["what", [claim.item, claim.attribute && `(${claim.attribute})`].filter(Boolean).join(" ") || null],
    ["event", claim.action],
    ["side", claim.side],
    ["place", claim.place],
    ["as of", claim.asOf && isoWords(claim.asOf)],
    ["said by", claim.speaker],
    ["citing", claim.attributedTo],
    ["put as", claim.modality === "asserted" ? null : claim.modality],
  ];
  return pairs.flatMap(([name, value]) => (value === null ? [] : [[name, joined(value)] as const]));
}
