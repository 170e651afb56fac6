/**
 * Nouns that the word list taken from compromise holds as verbs alone, so that "the Telmar dam cost 4 million" is no damming and "a fishing boat sank" no
 * boating. Their plurals are nouns too.
 */
export const MORE_NOUNS: readonly string[] = (
  "arrest bath blast blaze boat brake cage chant clone coach cycle dam decay discount dove drum engineer exit fake firm fork fragment freeze fringe garden " +
  "grant guide import insult intern judge lag lodge mark marshal message nail offset overlap patrol peg puzzle quote reign rival rewrite rout slick slope spike " +
  "stew stump suspect tailor tender transport tumble volunteer"
).split(" ");

/** Nouns without a plural, and some that have nothing else, which the word list leaves out: at the start of a sentence they are no names. */
export const UNCOUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    "revenue turnover sales profit income inflation unemployment employment output production investment turnout attendance debt deficit surplus casualties losses " +
    "membership enrolment enrollment consumption crime rainfall poverty mortality electricity petrol diesel housing tourism traffic construction manufacturing " +
    "agriculture forestry aquaculture retail insurance finance proceeds receipts earnings spending borrowing lending savings immigration emigration migration " +
    "fighting shelling bombardment violence smoke fog snow mud debris rubble flooding erosion drought famine hunger malnutrition cholera malaria " +
    "measles polio dengue influenza meningitis diphtheria typhoid tuberculosis wheat rice maize barley rye soy cotton coffee cocoa sugar tea coal copper " +
    "aluminium aluminum cement milk beef pork poultry lamb timber wool tobacco cannabis cocaine heroin ivory"
  ).split(" "),
);
