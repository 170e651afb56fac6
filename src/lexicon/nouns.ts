/**
 * Nouns that the word list taken from compromise holds as verbs alone, so that "the Telmar dam cost 4 million" is no damming and "a fishing boat sank" no
 * boating. Their plurals are nouns too.
 */
export const MORE_NOUNS: readonly string[] = (
  "arrest bath blast blaze boat brake cage chant clone coach cycle dam decay discount dove drum engineer exit fake firm fork fragment freeze fringe garden " +
  "grant guide import insult intern judge lag lodge mark marshal message nail offset overlap patrol peg puzzle quote reign rewrite rout slick slope spike " +
  "stew stump suspect tailor tender transport tumble volunteer"
).split(" ");
