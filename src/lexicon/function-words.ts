/** The closed classes of English: what ends a noun phrase, and why. */
export type FunctionClass =
  | "determiner"
  | "pronoun"
  | "preposition"
  | "conjunction"
  | "auxiliary"
  | "relative"
  | "negation"
  | "adverb";

const CLASSES: Readonly<Record<FunctionClass, string>> = {
  determiner:
    "a an the this that these those my your his her its our their every each either neither another any some all both half no",
  pronoun:
    "i you he she it we they me him us them myself himself herself itself ourselves themselves yours ours theirs someone somebody anyone anybody everyone everybody nobody something anything everything nothing there one's oneself",
  preposition:
    "of in on at by to from for with without within into onto upon over under above below between among amongst amid during since until till after before against about around across along through throughout towards toward near off out up down behind beyond beside besides inside outside via per than as like unlike despite except including excluding regarding concerning following versus vs plus minus aboard alongside amidst atop past starting pending worth due",
  conjunction: "and or but nor yet so because although though while whereas if unless whether when where once lest albeit",
  auxiliary:
    "am is are was were be been being have has had having do does did will would shall should can could may might must ought cannot 'm 're 've isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't didn't doesn't shouldn't i'm we're they're you're he's she's it's we've they've i've",
  relative: "who whom whose which what how why",
  negation: "not never none",
  adverb:
    "also already only even still just again now then here ago away too very quite rather almost nearly more most less least so soon later earlier today yesterday tomorrow tonight together back instead however therefore meanwhile once twice thrice always often sometimes now overall alone apart apiece altogether further furthermore moreover thus hence indeed perhaps maybe elsewhere abroad nationwide worldwide overnight",
};

export const FUNCTION_WORDS: ReadonlyMap<string, FunctionClass> = new Map(
  (Object.entries(CLASSES) as [FunctionClass, string][]).flatMap(([name, words]) =>
    words.split(" ").map((word) => [word, name] as const),
  ),
);

/** Adjectives that tell one mention from another and define nothing: "three other villages" are villages. */
export const LOOSE_MODIFIERS: ReadonlySet<string> = new Set(
  "other more fewer additional further likely different various several such same separate individual respective entire whole own main key so-called alleged suspected apparent confirmed reported estimated total overall remaining current former latest last next past previous recent subsequent following consecutive successive full single single-handed only mere certain particular major minor large small big huge great massive enormous significant important serious severe heavy good bad nice beautiful strong mighty many few fresh extra odd lucky unlucky unfortunate famous notorious local nearby adjacent surrounding neighbouring neighboring distinct enemy precious joyful long short entire complete sustained".split(
    " ",
  ),
);

/** Of those, what does define the things named behind: suspected cases are no confirmed ones, a small business no business of any size. */
export const TELLING_MODIFIERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    key: "rate",
    confirmed: "case infection patient",
    suspected: "case infection patient",
    local: "government authority council election currency bank unit",
    small: "business firm company enterprise farm lender bank boat arm",
    major: "airline carrier bank lender producer exporter crime airport",
    heavy: "industry truck lorry goods machinery metal crude vehicle fuel",
    precious: "metal stone gem",
    fresh: "fruit vegetable water produce fish milk meat",
    current: "account",
    single: "parent mother father market currency",
  }).map(([word, heads]) => [word, new Set(heads.split(" "))] as const),
);

/** Words that, standing where the noun should be, are heads by themselves: "40 dead", "17 injured", "36 independents". */
export const NOMINAL_ADJECTIVES: ReadonlySet<string> = new Set(
  "dead injured wounded missing killed hurt homeless unemployed jobless displaced hospitalised hospitalized infected elderly disabled poor needy blind deaf faithful sick ill detained arrested captured kidnapped unaccounted".split(
    " ",
  ),
);
