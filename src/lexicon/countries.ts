/** A country or party: its name, other names, demonyms (adjective and noun), capital, and what its forces are called. */
export interface Country {
  readonly id: string;
  readonly forms?: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital?: string;
}

export const COUNTRIES: readonly Country[] = [
  { id: "Armenia", demonyms: ["Armenian", "Armenians"], capital: "Yerevan" },
  { id: "Azerbaijan", demonyms: ["Azerbaijani", "Azerbaijanis", "Azeri", "Azeris"], capital: "Baku" },
];
