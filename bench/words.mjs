// Words that fill the slots of the sentences. Names of places, rivers, companies and clubs are put together from syllables, so that a text
// holds thousands of different ones.

const list = (words) => words.split(" ");

export const FIRST_NAMES = list(
  "Ada Alim Anneke Arlo Beata Bogdan Carys Cem Dalia Edvin Elif Emeka Farid Fenna Goran Greta Hanna Ibrahim Ilse Ivo Jasna Jonas Kaia Kemal Lena Levan Lucia Maren Matteo Mirela Nadia Nils Olga Omar Petra Rafael Rania Sami Selma Sven Tamar Teodor Ulla Vera Viktor Wanda Yara Yusuf Zoran Zuzana",
);
export const SYLLABLES = {
  start: list(
    "Bar Bel Bor Bran Cal Cor Dal Dor Drav El Fal Fen Gal Gar Gor Hal Har Hol Ist Kal Kar Kel Kor Kra Lan Lar Lir Lom Mar Mel Mir Mor Nar Nel Nor Ol Or Pal Par Pel Por Ral Ros Sal Sar Sel Sor Tal Tar Tel Tor Ul Val Var Vel Vol Zar Zel Zor",
  ),
  middle: list("a e i o u an en in on ar er or ov ev al el il ol ad ed id os us ach ist ein"),
  place: list("burg dorf ville ford haven by mouth stad wick field grad ino itz ow a o ia es ona ava eta un"),
  surname: list("sen ov ic ski mann er ini ez idze ian berg lund as ou ak ek in an ko wa ez ton"),
  river: list("a e en er na va ra is us ne"),
};
export const COUNTRIES = list(
  "Norway Portugal Kenya Peru Georgia Vietnam Morocco Latvia Chile Ghana Iceland Jordan Nepal Uruguay Slovakia Tunisia Ecuador Finland Bulgaria Zambia",
);
export const ADJECTIVES = list(
  "narrow quiet damp bright crowded empty stubborn careful bitter generous modest shallow steep broken polished heavy gentle hollow famous forgotten early wooden northern southern painted dusty frozen green dark yellow private public ancient modern simple noisy patient clumsy brittle rusty silver broad lonely sudden useful doubtful cheerful reluctant unlikely ordinary",
);
export const GOODS = list(
  "wheat coffee timber copper olives cotton cement sugar rubber barley wool tea cocoa steel glass paper salt soap leather cheese honey rice",
);
export const SMALL_WORDS = list("two three four five six seven eight nine ten eleven twelve");
export const ORDINALS = list("second third fourth fifth sixth seventh eighth ninth tenth 11th 12th 13th");
export const MONTHS = list("January February March April May June July August September October November December");
export const WEEKDAYS = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
export const COMPANY_KINDS = [
  "Mining",
  "Foods",
  "Motors",
  "Shipping",
  "Steel",
  "Energy",
  "Textiles",
  "Rail",
  "Holdings",
  "Glassworks",
];
export const CLUB_KINDS = ["Rovers", "United", "Athletic", "Wanderers", "City", "Harriers"];
export const BOATS = ["rowing boats", "rubber dinghies", "fishing boats", "army trucks", "tractors"];
export const OFFICES = [
  "the interior ministry",
  "the defence ministry",
  "the regional governor's office",
  "the civil protection service",
  "the health department",
  "the police of {place}",
  "the harbour authority of {place}",
  "the water board of {place}",
  "the government of {country}",
  "the prosecutor in {place}",
];
export const CURRENCIES = [
  (amount, scale) => `$${amount} ${scale}`,
  (amount, scale) => `€${amount} ${scale}`,
  (amount, scale) => `£${amount} ${scale}`,
  (amount, scale) => `${amount} ${scale} euros`,
  (amount, scale) => `${amount} ${scale} dollars`,
];
