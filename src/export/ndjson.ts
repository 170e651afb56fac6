import type { Exporter } from "./index.js";

/** One object a line; what is empty is null. */
export const ndjson: Exporter = {
  claims: () => ({
    inParts: true,
    apart: true,
    begin: () => "",
    document: (_, claims) => claims.map((claim) => `${JSON.stringify(claim)}\n`).join(""),
    end: () => "",
  }),
  isByLine: true,
  findings: ({ findings }) => findings.map((finding) => `${JSON.stringify(finding)}\n`).join(""),
  estimates: (estimates) => estimates.map((estimate) => `${JSON.stringify(estimate)}\n`).join(""),
};
