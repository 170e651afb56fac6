import type { Exporter } from "./index.js";

/** One array, one element a line. */
export const json: Exporter = {
  claims: () => {
    let isFirst = true;
    return {
      begin: () => "[",
      document: (_, claims) =>
        claims
          .map((claim) => {
            const lead = isFirst ? "\n" : ",\n";
            isFirst = false;
            return lead + JSON.stringify(claim);
          })
          .join(""),
      end: () => (isFirst ? "]\n" : "\n]\n"),
    };
  },
  findings: ({ findings }) =>
    findings.length === 0 ? "[]\n" : `[\n${findings.map((finding) => JSON.stringify(finding)).join(",\n")}\n]\n`,
};
