import { newDocument } from "../../src/document.js";
import { reportData } from "../../src/export/report/data.js";
import { diffClaims, layingOut } from "../../src/pipeline.js";
import { type Report, reportOf } from "../../src/report-page/model.js";

/** A text with its day: ["2031-05-06", "Police said …"]. */
export type Dated = readonly [published: string, text: string];

/** What the page makes of texts. */
export function reportOn(texts: Readonly<Record<string, Dated>>): Report {
  const layOut = layingOut({});
  const laid = Object.entries(texts).map(([id, [published, text]]) => {
    const document = newDocument(id, `${id}.txt`, text, { published, publisher: `The ${id}` });
    return { document, ...layOut(document) };
  });
  const claims = laid.flatMap((each) => each.claims);
  const page = {
    findings: diffClaims(claims),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    documents: new Map(laid.map(({ document: { text: _, ...head } }) => [head.id, head])),
    layouts: new Map(laid.map(({ document, layout }) => [document.id, layout])),
    hidden: new Map(),
  };
  const data = reportData(page, { width: 80, color: false, excel: false });
  return reportOf(JSON.parse(JSON.stringify(data))); // as it comes out of the page
}

export const NEWS: Readonly<Record<string, Dated>> = {
  Gazette: [
    "2031-05-06",
    "Police said 12 miners were killed in the Osprey mine on 4 May 2031. The shaft is more than 400 metres deep.",
  ],
  Tribune: ["2031-05-06", 'The mayor said 19 miners were killed in the Osprey mine on 4 May 2031. "Quite a lot," he said.'],
  Courier: ["2031-05-09", "Barges – 25 were sunk, 17 were captured, a total of 44 barges."],
};
