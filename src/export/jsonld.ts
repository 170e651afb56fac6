import { CLAIM_COLUMNS } from "../columns.js";
import type { Claim, Finding } from "../types.js";
import type { DocumentHead, Exporter, FindingPage, View } from "./index.js";
import { claimsInOrder, uriOf } from "./places.js";

/**
 * W3C Web Annotations in JSON-LD, https://www.w3.org/TR/annotation-model/: a claim annotates the words that state it, a finding the claims it
 * compares. Terms that the model does not have are those of the columns, under a name of their own.
 */
export const jsonld: Exporter = {
  claims: (view) => {
    let isFirst = true;
    const around = surroundings();
    return {
      inParts: true,
      begin: () => headOf(view),
      document: (head, claims, text = null) =>
        claims
          .map((claim) => {
            const lead = isFirst ? "\n" : ",\n";
            isFirst = false;
            return lead + JSON.stringify(ofClaim(claim, head, text === null ? {} : around(text, claim)));
          })
          .join(""),
      end: () => (isFirst ? "]}\n" : "\n]}\n"),
    };
  },
  findings: (page, view) => {
    const items = page.findings.map((finding) => JSON.stringify(ofFinding(finding, page)));
    return `${headOf(view)}${items.length > 0 ? "\n" : ""}${items.join(",\n")}${items.length > 0 ? "\n" : ""}]}\n`;
  },
};

const NAMESPACE = "urn:x-corpus-claims:";
const OF_FINDINGS = ["verdict", "flagged", "title", "sides", "steps", "min", "max", "independentSources", "why"] as const;
/** Where a claim stands is told by its target. */
const IN_TARGET: ReadonlySet<string> = new Set(["id", "quote", "start", "end"]);

function headOf({ version }: View): string {
  const terms = Object.fromEntries(
    [...CLAIM_COLUMNS, ...OF_FINDINGS].filter((name) => !IN_TARGET.has(name)).map((name) => [name, `cc:${name}`]),
  );
  // lists of lists are plain JSON
  const asJson = { sides: { "@id": "cc:sides", "@type": "@json" }, steps: { "@id": "cc:steps", "@type": "@json" } };
  const context = [
    "http://www.w3.org/ns/anno.jsonld",
    { cc: NAMESPACE, Claim: "cc:Claim", Finding: "cc:Finding", ...terms, ...asJson },
  ];
  const generator = { type: "Software", name: `corpus-claims${version ? ` ${version}` : ""}` };
  const head = { "@context": context, type: "AnnotationPage", generator };
  return `${JSON.stringify(head).slice(0, -1)},"items":[`;
}

function ofClaim(claim: Claim, head: DocumentHead, around: Around): object {
  const told = CLAIM_COLUMNS.filter((name) => !IN_TARGET.has(name) && claim[name] !== null);
  return {
    id: NAMESPACE + claim.id,
    type: "Annotation",
    motivation: "describing",
    body: { type: "Claim", ...Object.fromEntries(told.map((name) => [name, claim[name]])) },
    target: targetOf(claim, head, around),
  };
}

function ofFinding(finding: Finding, page: FindingPage): object {
  return {
    id: NAMESPACE + finding.id,
    type: "Annotation",
    motivation: "assessing",
    body: { type: "Finding", ...Object.fromEntries(OF_FINDINGS.map((name) => [name, finding[name]])) },
    target: claimsInOrder(finding, page).map((claim) => targetOf(claim, page.documents.get(claim.doc), {})),
  };
}

/** Offsets count code points of the text that was read: of the file itself where it is plain text. */
function targetOf({ quote, start, end, doc }: Claim, head: DocumentHead | undefined, around: Around): object {
  const path = head && head.path !== "-" && head.path !== "" ? uriOf(head.path) : null;
  return {
    source: head?.url ?? path ?? `${NAMESPACE}${encodeURIComponent(doc.replace(/\p{Surrogate}/gu, "\ufffd"))}`,
    selector: [
      { type: "TextQuoteSelector", exact: quote, ...around },
      { type: "TextPositionSelector", start, end },
    ],
  };
}

interface Around {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** UTF-16 units on each side: enough that the words are found again where the text was changed elsewhere. */
const REACH = 32;

/** What stands around a claim. Claims come in text order, so that each text is counted through once. */
function surroundings(): (text: string, claim: Claim) => Around {
  let counted = "";
  let points = 0;
  let units = 0;
  return (text, { start, end }) => {
    if (text !== counted || start < points) [counted, points, units] = [text, 0, 0];
    for (; points < start; points++) units += isPair(text, units) ? 2 : 1;
    let behind = units;
    for (let point = points; point < end; point++) behind += isPair(text, behind) ? 2 : 1;
    const from = Math.max(0, units - REACH);
    const to = Math.min(text.length, behind + REACH);
    return {
      prefix: text.slice(isPair(text, from - 1) ? from + 1 : from, units),
      suffix: text.slice(behind, isPair(text, to - 1) ? to - 1 : to),
    };
  };
}

/** A code point of two units begins here. */
const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
