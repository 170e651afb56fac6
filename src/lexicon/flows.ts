/** Attributes of what comes together over a time: those of a quarter are not those of a year. */
export const FLOWS: ReadonlySet<string> = new Set(
  "revenue sales turnover income profit loss earnings spending expenditure cost costs output production exports export imports import investment deficit surplus dividend consumption rainfall harvest yield cash".split(
    " ",
  ),
);
