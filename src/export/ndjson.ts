import { CLAIM_COLUMNS } from "../columns.js";
import type { Claim } from "../types.js";
import type { Exporter } from "./index.js";

/** One object a line; what is empty is null. */
export const ndjson: Exporter = {
  claims: () => ({
    begin: () => "",
    document: (_, claims) => claims.map((claim) => `${claimJson(claim)}\n`).join(""),
    end: () => "",
  }),
  findings: ({ findings }) => findings.map((finding) => `${JSON.stringify(finding)}\n`).join(""),
};

/** The fields in column order, whatever order the object was built in. */
export function claimJson(claim: Claim): string {
  return JSON.stringify(claim, CLAIM_COLUMNS as unknown as string[]);
}
