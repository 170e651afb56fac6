import type { Lexicon, Party } from "./entry.js";
import { COUNTRIES, type Country, PARTIES } from "./lexicon/countries.js";

const asCountry = ({ id, forms = [], demonyms = [], capital }: Party): Country => ({
  id,
  forms,
  demonyms,
  ...(capital !== undefined && { capital }),
});

/** Countries that a user names. */
export const ownCountries = ({ parties = [] }: Lexicon): readonly Country[] =>
  parties.filter(({ kind }) => kind !== "group").map(asCountry);

/** Armed groups that a user names. */
export const ownGroups = ({ parties = [] }: Lexicon): readonly Country[] =>
  parties.filter(({ kind }) => kind === "group").map(asCountry);

/** Of two entries for one name the first holds where forms are tried in turn: those of a user before those of the program. */
export const countriesWith = (own: Lexicon): readonly Country[] => [...ownCountries(own), ...COUNTRIES];
export const groupsWith = (own: Lexicon): readonly Country[] => [...ownGroups(own), ...PARTIES];

/** Every way to write a country and its people. */
export const namesOfCountry = ({ id, forms = [], demonyms }: Country): string[] => [id, ...forms, ...demonyms];
