/**
 * Names of currencies that several countries use for their own, by the country that decides which is meant. `alone` is what the bare name means
 * where no such country is named: a code where one currency of the name outweighs all others in news, otherwise the name itself.
 * Codes as in ISO 4217 and its list of historic denominations.
 */
export interface SharedCurrency {
  readonly alone: string;
  readonly byCountry: Readonly<Record<string, string>>;
}

const WEST_AFRICAN = ["Benin", "Burkina Faso", "Guinea-Bissau", "Ivory Coast", "Mali", "Niger", "Senegal", "Togo"];
const CENTRAL_AFRICAN = ["Cameroon", "Central African Republic", "Chad", "Congo", "Equatorial Guinea", "Gabon"];
const all = (countries: readonly string[], code: string): Record<string, string> =>
  Object.fromEntries(countries.map((country) => [country, code]));

const RIALS = { Iran: "IRR", Oman: "OMR", Qatar: "QAR", "Saudi Arabia": "SAR", Yemen: "YER" };

export const SHARED_CURRENCIES: ReadonlyMap<string, SharedCurrency> = new Map(
  Object.entries<SharedCurrency>({
    franc: {
      alone: "franc",
      byCountry: {
        Switzerland: "CHF",
        Liechtenstein: "CHF",
        France: "FRF",
        Belgium: "BEF",
        Luxembourg: "LUF",
        Burundi: "BIF",
        "Democratic Republic of the Congo": "CDF",
        Djibouti: "DJF",
        Guinea: "GNF",
        Rwanda: "RWF",
        ...all(WEST_AFRICAN, "XOF"),
        ...all(CENTRAL_AFRICAN, "XAF"),
      },
    },
    cfa: { alone: "CFA franc", byCountry: { ...all(WEST_AFRICAN, "XOF"), ...all(CENTRAL_AFRICAN, "XAF") } },
    "letter P": { alone: "PHP", byCountry: { Philippines: "PHP", Botswana: "BWP" } },
    "letter K": { alone: "kwacha", byCountry: { Malawi: "MWK", "Papua New Guinea": "PGK", Zambia: "ZMW" } },
    dinar: {
      alone: "dinar",
      byCountry: {
        Algeria: "DZD",
        Bahrain: "BHD",
        Iraq: "IQD",
        Jordan: "JOD",
        Kuwait: "KWD",
        Libya: "LYD",
        Serbia: "RSD",
        Tunisia: "TND",
      },
    },
    peso: {
      alone: "peso",
      byCountry: {
        Argentina: "ARS",
        Chile: "CLP",
        Colombia: "COP",
        Cuba: "CUP",
        "Dominican Republic": "DOP",
        Mexico: "MXN",
        Philippines: "PHP",
        Uruguay: "UYU",
      },
    },
    rupee: {
      alone: "INR",
      byCountry: { India: "INR", Mauritius: "MUR", Nepal: "NPR", Pakistan: "PKR", Seychelles: "SCR", "Sri Lanka": "LKR" },
    },
    pound: {
      alone: "GBP",
      byCountry: {
        "United Kingdom": "GBP",
        Cyprus: "CYP",
        Egypt: "EGP",
        Ireland: "IEP",
        Lebanon: "LBP",
        "South Sudan": "SSP",
        Sudan: "SDG",
        Syria: "SYP",
      },
    },
    krone: { alone: "krone", byCountry: { Denmark: "DKK", Norway: "NOK" } },
    kroner: { alone: "krone", byCountry: { Denmark: "DKK", Norway: "NOK" } },
    krona: { alone: "SEK", byCountry: { Iceland: "ISK", Sweden: "SEK" } },
    crown: {
      alone: "crown",
      byCountry: { "Czech Republic": "CZK", Denmark: "DKK", Estonia: "EEK", Norway: "NOK", Slovakia: "SKK", Sweden: "SEK" },
    },
    shilling: { alone: "shilling", byCountry: { Austria: "ATS", Kenya: "KES", Somalia: "SOS", Tanzania: "TZS", Uganda: "UGX" } },
    riyal: { alone: "riyal", byCountry: RIALS },
    rial: { alone: "rial", byCountry: RIALS },
    dirham: { alone: "dirham", byCountry: { Morocco: "MAD", "United Arab Emirates": "AED" } },
    lira: { alone: "TRY", byCountry: { Italy: "ITL", Turkey: "TRY" } },
    leu: { alone: "RON", byCountry: { Moldova: "MDL", Romania: "RON" } },
    lei: { alone: "RON", byCountry: { Moldova: "MDL", Romania: "RON" } },
    mark: { alone: "DEM", byCountry: { Finland: "FIM", Germany: "DEM" } },
  }),
);

/** Abbreviations before an amount that stand for a shared name. */
export const SHARED_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["Rs", "rupee"],
  ["RS", "rupee"],
  ["₨", "rupee"],
  ["Sh", "shilling"],
  ["CFA", "cfa"],
  ["FCFA", "cfa"],
  ["P", "letter P"],
  ["K", "letter K"],
]);
