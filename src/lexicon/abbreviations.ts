/**
 * Abbreviations written with a full stop, by what a stop behind them can mean. All lower case, without the last stop.
 * Sources: the usage sections of English style guides, and the lists printed in public sentence splitters.
 */

const words = (list: string): readonly string[] => list.split(" ");

/** Always followed by the word they belong to: "Gen. Lopez", "approx. 40", "e.g. trucks". The stop never ends a sentence. */
export const BEFORE_A_WORD: readonly string[] = [
  ...words(
    "mr mrs ms mx messrs mme mlle dr prof hon rev fr st ste sts mt ft gen lt col maj capt cpt cmdr cdr sgt cpl pvt adm brig",
  ),
  ...words(
    "lieut comdr supt insp det gov sen rep reps sens pres vp amb atty asst assoc dep sec'y treas pfc spc wo cwo msgt ssgt",
  ),
  ...words("approx ca cca circa e.g i.e eg ie viz cf vs v resp incl excl esp est fka aka d.b.a tel al.so op.cit"),
  ...words("maj.-gen lt.-col lt.-gen brig.-gen vice-adm rear-adm fig figs eq eqs ref refs vol vols chap sect art arts"),
  ...words("hr frl sr.a sra srta dott ing dipl mag abp bp msgr sheikh.al h.e h.m h.r.h r.i.p"),
];

/** Stops that belong to a number: "No. 5", "pp. 3", "Sept. 9". Without a digit behind them they end the sentence. */
export const BEFORE_A_NUMBER: readonly string[] = [
  ...words(
    "no nos nr num p pp pg pgs para paras ch sec secs ln c r d b max min avg ext apt bldg rm cl reg regs cap ser res reso ft in lb lbs oz yd yds hr hrs min mins rs rp tk dh dhs kr a.d al",
  ),
  ...words("jan feb mar apr jun jul aug sep sept oct nov dec"),
];

/** The stop may end the sentence too: it does where a word follows that opens sentences ("the U.S. The talks"). */
export const BEFORE_EITHER: readonly string[] = [
  ...words(
    "inc ltd co corp plc llc llp bros cos dept univ assn inst intl natl govt mfg dist div jr sr esq phd ph.d m.d m.a b.a b.sc",
  ),
  ...words(
    "m.sc d.phil j.d ll.b ll.m mba m.b.a etc b.c b.c.e c.e al ibid u.s u.s.a u.k u.n e.u u.s.s.r u.a.e d.c n.y l.a p.o s.a n.v b.v s.p.a a.g",
  ),
  ...words(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa tenn tex vt va",
  ),
  ...words("wash wis wyo ont que alta sask n.j n.m n.c s.c n.d s.d w.va r.i n.h prov gen.sec"),
];

/** Written small these are words: "he fell ill. Haas", "they sat. Lopez". */
export const ONLY_CAPITALISED: readonly string[] = words(
  "ill mass wash miss ore ark del ind pa la ga md va me sat sun wed mon thu fri mar dec jan art hon rev mt gen am fr mo gov det rep ext",
);

/** Words that open a sentence so often, and follow an abbreviation or an initial inside one so rarely, that they decide. */
export const OPENERS: readonly string[] = [
  ...words(
    "the a an this that these those there here it its he she his her him they their them we our us i my me you your who what",
  ),
  ...words(
    "when where why how which while if in on at as by for from with without to of and but or nor so yet also after before",
  ),
  ...words("since until during between both each every all some many most several few no not one two three four five six seven"),
  ...words("eight nine ten however meanwhile moreover then thus therefore now today yesterday earlier later according because"),
  ...words(
    "although though despite among once another other others such only even still just more less nearly about around under",
  ),
  ...words("over officials authorities police yes well let thank"),
];
