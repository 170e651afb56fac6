import words from "./generated/words.json" with { type: "json" };
import { kept } from "./kept.js";
import { MORE_NOUNS } from "./lexicon/nouns.js";
import { MORE_VERBS, PAST_IN_T } from "./lexicon/verbs.js";

/**
 * Word classes and verb forms from compromise's lexicon, extracted when the project is built (scripts/make-words.mjs), with suffix rules for
 * words it does not hold. All arguments are lower case.
 */

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const mapOf = (list: string): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>();
  const words = list.split(" ");
  for (let i = 0; i < words.length; i += 2) pairs.set(words[i]!, words[i + 1]!);
  return pairs;
};

const NOUNS = new Set([...`${words.noun} ${words.plural}`.split(" "), ...MORE_NOUNS.flatMap((noun) => [noun, presentOf(noun)])]);
const ADJECTIVES = setOf(words.adjective);
const ADVERBS = setOf(words.adverb);
const FIRST_NAMES = setOf(words.firstName);
const ACTORS = setOf(words.actor);
const VERBS = withMore(mapOf(words.verb));
const IRREGULAR_SINGULAR = mapOf(words.irregularPlural);

/** "employ", "employs" */
function withMore(verbs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map([...PAST_IN_T, ...verbs]);
  for (const verb of MORE_VERBS)
    if (!all.has(verb) && !NOUNS.has(verb)) for (const form of [verb, presentOf(verb)]) if (!NOUNS.has(form)) all.set(form, verb);
  return all;
}

function presentOf(verb: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

export const isNoun = (word: string): boolean => NOUNS.has(word);
export const isAdjective = kept((word) => ADJECTIVES.has(word) || /(?:ous|ful|less|[a-z]{3}able|ible|ish|ical)$/.test(word));
export const isAdverb = (word: string): boolean => ADVERBS.has(word) || (/[a-z]{3}ly$/.test(word) && !LY_NOUNS.has(word));
const LY_NOUNS = setOf(
  "family assembly supply reply ally rally tally monopoly anomaly butterfly dragonfly bully belly jelly lily folly italy july sicily panoply homily gully trolley doily melancholy",
);
export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word);
/** A person by occupation or role: "minister", "fighter". */
export const isActor = kept((word) => ACTORS.has(word) || ACTORS.has(singular(word)));

/** "destroyed" → "destroy", "shot" → "shoot"; null for what is no verb form. */
export const infinitive = kept(infinitiveOf);

function infinitiveOf(word: string): string | null {
  const known = knownVerb(word);
  if (known) return known;
  if (word.length > 4 && /[^e]ed$/.test(word)) return stem(word.slice(0, -2));
  if (word.length > 5 && word.endsWith("ing")) return stem(word.slice(0, -3));
  return null;
}

/** The infinitive of a form in the word list, or of one with a prefix: "repaid" → "repay", "overran" → "overrun"; not "underground". */
function knownVerb(word: string): string | undefined {
  const known = VERBS.get(word);
  if (known !== undefined) return known;
  const { prefix = "", rest = "" } = PREFIXED.exec(word)?.groups ?? {};
  const base = VERBS.get(rest);
  return base === undefined || base === rest || /(?:s|ed|ing|ound)$/.test(rest) ? undefined : prefix + base;
}
/** What stands before a verb without a hyphen. */
export const PREFIXED = /^(?<prefix>re|over|under|out|fore|mis)(?<rest>[a-z]{3,})$/;

// "seiz" → "seize", "stopp" → "stop", "destroy" as it is, "carri" → "carry"
function stem(root: string): string {
  if (root.endsWith("i")) return `${root.slice(0, -1)}y`;
  if (/([bdgklmnprt])\1$/.test(root) && !/(?:ll|ss|ff|zz)$/.test(root)) return root.slice(0, -1);
  if (
    /(?:[^aeiou][aeiou]t|[^aeiou]in|at|ag|eg|iz|is|us|uc|ac|ic|ec|uc|rc|nc|dg|rg|ng|v|u|[aeiou]r|bl|pl|tl|dl|gl|fl|kl|os|as|ers|ens|[^aeiou]s|z|id|ud|od|ap|op|ak|ok|ik)$/.test(
      root,
    ) &&
    !/(?:[aeiou]{2}[a-z]|er|or|en|it|et|ot|ut|ow|ss)$/.test(root)
  )
    return `${root}e`;
  return root;
}

/** Past tense or participle by form: "destroyed", "shot", "burnt". */
export const isPastForm = kept(isPast);

function isPast(word: string): boolean {
  const verb = knownVerb(word);
  if (word.length > 4 && word.endsWith("ed"))
    return verb !== word && !/^(?:hundred|sacred|naked|wicked|indeed|kindred)$/.test(word);
  return verb !== undefined && verb !== word && !word.endsWith("ing") && !/(?:[^s]s)$/.test(word);
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["people", "person"],
  ["servicemen", "serviceman"],
  ["policemen", "policeman"],
  ["children", "child"],
  ["schoolchildren", "schoolchild"],
  ["grandchildren", "grandchild"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["geese", "goose"],
  ["mice", "mouse"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["halves", "half"],
  ["wolves", "wolf"],
  ["leaves", "leaf"],
  ["loaves", "loaf"],
  ["shelves", "shelf"],
  ["thieves", "thief"],
  ["crises", "crisis"],
  ["bases", "base"],
  ["buses", "bus"],
  ["gases", "gas"],
  ["viruses", "virus"],
  ["campuses", "campus"],
  ["axes", "axe"],
  ["movies", "movie"],
  ["heroes", "hero"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
  ["torpedoes", "torpedo"],
  ["echoes", "echo"],
  ["houses", "house"],
  ["premises", "premises"],
  ["licenses", "license"],
  ["causes", "cause"],
  ["clauses", "clause"],
  ["cases", "case"],
  ["ties", "tie"],
  ["dies", "die"],
  ["pies", "pie"],
  ["lies", "lie"],
  ["zombies", "zombie"],
  ["calories", "calorie"],
  ["prairies", "prairie"],
  ["cookies", "cookie"],
  ["sorties", "sortie"],
  ["rookies", "rookie"],
  ["selfies", "selfie"],
]);
const SAME_IN_PLURAL = new Set(
  "aircraft spacecraft hovercraft watercraft series species means headquarters barracks cattle sheep deer fish salmon police troops goods personnel news works crossroads offspring swine shrimp bison".split(
    " ",
  ),
);

// "canoe" keeps the e that "potato" has lost
const SILENT_E = /^(?:canoes|(?:horse|snow|over)?shoes|toes|hoes|oboes|floes|foes|does|woes)$/;

/** The singular of a lower-case noun; words that do not change stay. */
export const singular = kept(singularOf);

function singularOf(word: string): string {
  if (SAME_IN_PLURAL.has(word)) return word;
  const irregular = IRREGULAR.get(word) ?? IRREGULAR_SINGULAR.get(word);
  if (irregular) return irregular;
  if (word.endsWith("men"))
    return word.length > 4 && !/(?:specimen|regimen|acumen|abdomen)$/.test(word) ? `${word.slice(0, -3)}man` : word;
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes|oes)$/.test(word) && !SILENT_E.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
