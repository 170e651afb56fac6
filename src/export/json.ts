import type { Exporter } from "./index.js";

/** One array, one element a line. */
export const json: Exporter = {
  claims: () => {
    let isFirst = true;
    return {
      inParts: true,
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
  findings: ({ findings }) => arrayOf(findings),
  estimates: arrayOf,
};

function arrayOf(elements: readonly object[]): string {
  return elements.length === 0 ? "[]\n" : `[\n${elements.map((element) => JSON.stringify(element)).join(",\n")}\n]\n`;
}
