import { fileURLToPath } from "node:url";
import { newDocument } from "../../src/document.js";
import type { FindingPage } from "../../src/export/index.js";
import { extractDocument } from "../../src/pipeline.js";
import type { Claim, Finding } from "../../src/types.js";

/** The documents of this project. */
export const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));

/** A page with a table. */
export const PAGES: Readonly<Record<string, string>> = {
  "pages/harbour.html": `<html lang="en"><head><title>Harbour losses</title></head><body><nav><a href="/">Home</a></nav><article>
<h1>Harbour losses</h1><p>At least 14 tugs sank in Cape Tarn on 4 May 2031, the harbour master said. The pier is 3 miles long.</p>
<table><tr><th>kind</th><th>sunk</th></tr><tr><td>Tugs</td><td>14</td></tr><tr><td>Barges</td><td>9</td></tr></table>
</article></body></html>`,
  "pages/wire.txt": "About 30 tugs sank in Cape Tarn on 4 May 2031, the union said. The pier is about 9 km long.",
};

const EVIL = `</script><img src=x onerror="globalThis.stolen=1"><script>globalThis.stolen=2</script>`;

export const HOSTILE_TITLE = `"><svg onload=globalThis.stolen=3> & 'quoted' </title>`;

/** Documents whose every part tries to become markup. */
export const HOSTILE: Readonly<Record<string, string>> = {
  "hostile/a'><b onclick=x>.txt": `${EVIL} Police said 12 people were killed in the Osprey mine on Monday.\u2028\u2029 ]]>`,
  "hostile/b.txt": `${EVIL} The mayor said 19 people were killed in the Osprey mine on Monday.`,
  "hostile/manifest.json": JSON.stringify({
    documents: [
      {
        file: "a'><b onclick=x>.txt",
        title: EVIL,
        publisher: `"><script>1</script>`,
        published: "2031-03-04",
        url: "javascript:alert(1)",
      },
      {
        file: "b.txt",
        title: `" onmouseover="x`,
        publisher: "<!-- Gazette",
        published: "2031-03-04",
        url: 'https://b.example/"onload=x',
      },
    ],
  }),
};

const DOCUMENTS = 250;

/** Findings about as many towns, each told by two of the documents. */
export function manyFindings(count: number): FindingPage {
  const documents = Array.from({ length: DOCUMENTS }, (_, i) =>
    newDocument(`paper-${i}`, `paper-${i}.txt`, "", { published: "2031-05-06", publisher: `Paper ${i}` }),
  );
  const told = Array.from({ length: count }, (_, i) => [claimOf(i, 0, 10 + (i % 90)), claimOf(i, 1, 11 + (i % 97))] as const);
  return {
    findings: told.map((claims, i) => findingOf(i, claims)),
    claims: new Map(told.flat().map((claim) => [claim.id, claim])),
    documents: new Map(documents.map(({ text: _, ...head }) => [head.id, head])),
    hidden: new Map(),
  };
}

function claimOf(town: number, side: number, value: number): Claim {
  const doc = `paper-${(town + side * 7) % DOCUMENTS}`;
  const sentence = `${value} houses burned in town ${town}.`;
  return { ...burned(value), id: `c-${town}-${side}`, doc, sentence, place: `town ${town}`, asOf: "2031-05-06" };
}

const BURNED = new Map<number, Claim>();

function burned(value: number): Claim {
  const claim = BURNED.get(value) ?? extractDocument(newDocument("paper", "", `${value} houses burned.`))[0]!;
  BURNED.set(value, claim);
  return claim;
}

function findingOf(town: number, claims: readonly [Claim, Claim]): Finding {
  const values = claims.map(({ best }) => best!);
  const isConflict = values[0] !== values[1];
  return {
    id: `f-${town}`,
    verdict: isConflict ? "conflict" : "same",
    figure: "house|count",
    title: `houses burned, town ${town}`,
    kind: "count",
    item: "house",
    unit: null,
    flagged: isConflict && town % 5 === 0,
    docs: claims.map(({ doc }) => doc),
    sides: claims.map(({ id, low, best, high }) => ({
      value: [low, best, high],
      asOf: "2031-05-06",
      how: "stated",
      claims: [id],
    })),
    steps: [],
    min: Math.min(...values),
    max: Math.max(...values),
    independentSources: 2,
    why: "two papers, two numbers.",
  };
}
