import { isAdjective, isFirstName, isNoun, isPastForm } from "../../grammar.js";
import { tableOf } from "../../in-force.js";
import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { FIRM_ENDS, FIRM_SORT_END, FIRM_SORT_PAIR, FIRM_SORTS, LEGAL_FORMS, TRADING_BANKS } from "../../lexicon/owners.js";
import { byLetters, hasPlainLetters, plainTwin } from "../../plain-letters.js";
import type { Document, Token } from "../../types.js";
import { TIMES } from "./name-at.js";
import { formsFrom, landOf } from "./parties.js";

/** A firm where the text names it. */
export interface FirmMention {
  /** The longest name that the text gives it, without the legal form. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The last of them that begins before a place in the text; null where none does. */
export function firmBefore(firms: readonly FirmMention[], place: number): FirmMention | null {
  let [low, high] = [0, firms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firms[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return firms[low - 1] ?? null;
}

const FIRMS = tableOf(() => new WeakMap<Document, readonly FirmMention[]>());

/** Where a text names firms, in text order; read from the whole text once a document. */
export function firmsOf(document: Document): readonly FirmMention[] {
  const known = FIRMS().get(document);
  if (known) return known;
  const found = readFirms(document.text);
  FIRMS().set(document, found);
  return found;
}

interface Run {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const RUN = /\p{Lu}[\p{L}\d]{1,25}(?:(?: | & |-| of )\p{Lu}[\p{L}\d]{0,25}){0,4}/gu;
const PLAIN_RUN = plainTwin(RUN);

function readFirms(text: string): readonly FirmMention[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(hasPlainLetters(text) ? PLAIN_RUN : RUN)) {
    const run = runOf(match[0], match.index);
    if (run) runs.push(run);
  }
  const isOther = once((name) => !isBankOf(name) && isKnownOther(ownName(name).split(" ")));
  const firms = new Set(runs.filter((run) => !isOther(run.name) && isFirm(text, run)).map(({ name }) => bare(name)));
  if (firms.size === 0) return [];
  const ids = idsOf(firms, runs);
  const idOf = once((name) => ids.get(bare(name)) ?? ids.get(ownName(name)) ?? null);
  return runs.flatMap(({ name, start, end }) => {
    const id = idOf(name);
    return id === null ? [] : [{ id, start, end }];
  });
}

/** A function of names that keeps its answers as long as one text is read: sentences open with the same few words. */
function once<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const found = answer(name);
    answers.set(name, found);
    return found;
  };
}

/** Without the sort or the word that only opens the sentence: "Insurer Orlo Mutual", "The Orlo Group". */
function runOf(written: string, at: number): Run | null {
  let [name, start] = [written, at];
  for (let words = 0; words < 2 && name.includes(" "); words++) {
    const first = /^(?<word>[\p{L}\d]{2,26}) /u.exec(name)?.groups?.word;
    const isLead = first !== undefined && (LEADS.test(first) || isFirmSort(first.toLowerCase()) || isDemonym(first));
    if (!first || !isLead || FIRM_ENDS.has(name.slice(first.length + 1)) || name.startsWith("of ", first.length + 1)) break;
    name = name.slice(first.length + 1);
    start += first.length + 1;
  }
  return TIMES.has(name.toLowerCase()) ? null : { name, start, end: start + name.length };
}
const LEADS =
  /^(?:The|A|An|But|And|In|At|For|On|When|While|Last|Since|After|Oil|Gas|Travel|Energy|Tech|Discount|Budget|Rival|Shares)$/;
/** "brewer", "trainmaker" */
const isFirmSort = (word: string): boolean => FIRM_SORTS.has(word) || FIRM_SORT_END.test(word);

/** "Dutch" in "Dutch brewer Van Holt": what a firm does is no deed of its country. */
export const leadsFirm = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 3).some(({ lower }) => isFirmSort(lower));

const isDemonym = (word: string): boolean =>
  formsFrom(word).some(({ words, demonym }) => demonym && words.length === 1 && words[0] === word);

const bare = (name: string): string => {
  if (!name.includes(" ")) return name;
  const [own = name, from] = name.split(" of ");
  // "Ventorra of Spain", and not "Bank of Spain"
  if (from !== undefined && !own.includes(" ") && !isNoun(own.toLowerCase())) return own;
  const words = name.split(" ");
  return words.length > 1 && LEGAL_FORMS.has(words.at(-1)!) ? words.slice(0, -1).join(" ") : name;
};
/** "Bank of America" sells accounts, as does a bank with a legal form; the bank of a state does not. */
function isBankOf(name: string): boolean {
  const from = /^(?:\p{Lu}\p{L}{2,20} )?Bank of (?<from>\p{Lu}\p{L}{1,20})/u.exec(name)?.groups?.from;
  return from !== undefined && (TRADING_BANKS.has(from) || LEGAL_FORMS.has(name.split(" ").at(-1)!));
}
const ownName = (name: string): string => name.split(" of ")[0]!;

const AFTER_APPOSITION = byLetters(
  /^(?: of \p{Lu}\p{L}{2,20})?, (?:an?|the|one of|now an?) (?:[\p{L}'’-]{2,20} ){0,6}?(?<sort>[a-z-]{3,20})(?=[,.;:)]| (?:that|which|who|whose|based|of|in|with|and|owned|behind|founded|run|listed|best|known)\b)/u,
);
const SORT_NAMES =
  "company|firm|group|maker|retailer|brewer|insurer|bank|airline|carrier|chain|lender|manufacturer|miner|operator|developer|utility|carmaker|publisher|broadcaster|builder";
const ADJECTIVES =
  "(?:annual |quarterly |yearly |monthly |first-half |second-half |net |gross |pre-tax |pretax |operating |full-year |underlying |half-year |core |group |record |total ){0,3}";
const ACCOUNTS =
  "(?:profits?|revenues?|sales|earnings|turnover|dividend|loss(?:es)?|workforce|order book|takings|(?:net|operating|pretax|gross) income)";
const SUM =
  "(?:(?:about|around|nearly|almost|some|up to|more than|over|at least|a record|another) )?(?:(?:US|A|C|HK|NZ|S)?[$€£¥]\\d|\\d[\\d.,]{0,9} (?:million|billion|trillion)|(?:EUR|USD|GBP|CHF) ?\\d)";

/** What follows the name of a firm and of nothing else. */
const FIRM_BEHIND: readonly RegExp[] = [
  new RegExp(`^(?:['’]s?)? ${ADJECTIVES}(?:${ACCOUNTS}|shares|stock|balance sheet)\\b`),
  new RegExp(
    `^ (?:has |had |also |later ){0,2}(?:said|says|reported|reports|posted|posts|booked|made|makes|forecasts?|expects?|earned|lost|recorded|saw|swung) (?:[a-z%-]{1,14} ){0,6}${ACCOUNTS}\\b`,
  ),
  new RegExp(`^ (?:is|was|became) (?:an?|the|one of the) (?:[\\p{L}'’-]{2,20} ){0,5}(?:${SORT_NAMES})s?\\b`, "u"),
  new RegExp(`^ (?:has |had |also ){0,2}(?:earned|invested|raised) ${SUM}`),
  new RegExp(
    `^ (?:has |had |is |was |will |would |must |to ){0,2}(?:(?:agreed|ordered|set|due) to )?(?:pay|paid) (?:[a-z-]{1,12} ){0,5}${SUM}`,
  ),
  new RegExp(
    `^ (?:has |had |is |will |would |to ){0,2}(?:(?:agreed|set|due) to )?(?:acquired?|acquires|acquiring|bought|buys?|buying|sold|sells?|selling) (?:[\\p{L}\\d&.%'’-]{1,20} ){1,9}?for (?:about |around |nearly |some |up to |a total of )?${SUM}`,
    "u",
  ),
  /^(?:['’]s?)? (?:chief executive|chief financial officer|finance (?:chief|director)|chairman|chairwoman|chair|boss(?:es)?|shareholders?|founder|board|management|subsidiary|brand|headquarters)\b/,
  /^,? (?:which |that )?(?:employs|manufactures|makes and sells|has agreed to (?:buy|acquire|sell|merge)|(?:is|was) (?:to lay off|laying off)|laid off|lays off|will lay off|is listed|went bankrupt|filed for)\b/,
  /^, which (?:makes|runs|operates|owns|sells|builds|flies|supplies|mines|brews|publishes|leases|insures|manages|produces|distributes|trades|markets|delivers|ships)\b/,
  /^(?: has| had| will| would| is to| plans to| to| is| was)? (?:cut|cuts|cutting|shed|sheds|shedding|axe|axes|axed|axing|slash|slashes|slashed|create|creates|created|hire|hires|hired|lose|close|closes|closed|closing|shut|shuts|open|opens|opened) (?:[a-z]{2,6} ){0,2}(?:[\d,.]{1,9}|[a-z]{3,9}) (?:[a-z-]{3,14} )?(?:jobs|posts|positions|stores|shops|branches|outlets|restaurants|hotels|plants|factories|pubs|showrooms|routes|employees|staff)\b/,
  /^ (?:has |had )?(?:won|wins|landed|secured|lost) (?:an?|the) (?:[$€£\p{L}\d.-]{1,14} ){0,3}(?:orders?|contracts?|tenders?)\b/u,
  /^ (?:also |later |has |had ){0,2}(?:said|says|announced|warned|admitted|confirmed) (?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |last (?:week|month|year|spring|autumn|fall) |earlier )?(?:that )?it (?:would|had|will|has|was|is|expects?|plans?|planned|expected|aims?|aimed|hoped|lost|made|sold|earned|cut|laid)\b/,
  /^ (?:is|was) (?:reporting|forecasting|predicting|expecting) (?:that )?(?:its|a|an) (?:[a-z%-]{1,14} ){0,3}(?:profits?|revenues?|sales|earnings|turnover|loss(?:es)?)\b/,
  /^ (?:has |had )?(?:cut|raised|lowered|lifted|confirmed|kept|withdrew|scrapped) its (?:[a-z]{3,9} ){0,2}(?:forecast|outlook|guidance|dividend|target)s?\b/,
  /^ (?:will|is to|plans to|means to) invest [^.]{2,110}, (?:its )?(?:chief executive|chief financial officer|chairman|chairwoman)\b/,
  /^ (?:recalled|is recalling|has recalled|recalls|delisted|launched its|opened its|rebranded|merged with|took over|was taken over|was bought|was fined|has been fined|has been ordered to pay)\b/,
];
/** What leads to it. */
const FIRM_AHEAD =
  /(?:\b(?:contract|order|tender|licen[cs]e)s? (?:worth [^.,;]{2,24} )?(?:to|with)|\b(?:[Ss]hares|[Ss]hareholders|[Ii]nvestors|[Ss]takes?|holding) (?:in|of)|\b(?:chief executive|chairman|chairwoman|boss|founder|employees|workers|shareholders) (?:of|at)|\b(?:employed|owned|made|run|operated|built|supplied|manufactured) by|\btaken over by|\bworks? for) $/;

/** Its last word, the sort named before or behind it, or accounts that only firms have. */
function isFirm(text: string, { name, start, end }: Run): boolean {
  if (isBankOf(name)) return true;
  const words = ownName(name).split(" ");
  if (words.length > 1 && FIRM_ENDS.has(words.at(-1)!) && !OTHER_ENDS.test(name)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const lead = WORD_BEFORE.exec(before)?.groups?.word ?? "";
  if ((isFirmSort(lead.toLowerCase()) && !RANKS.test(before)) || FIRM_SORT_PAIR.test(before.trimEnd())) return true;
  const after = text.slice(end, end + 130);
  const behind = AFTER_APPOSITION.exec(after)?.groups?.sort;
  if (behind && isFirmSort(behind)) return true;
  if (AHEAD_LAST.test(before) && FIRM_AHEAD.test(before)) return true;
  if (!/^[ ,'’]/.test(after) || PLACING_LAST.test(before)) return false;
  return FIRM_BEHIND.some((pattern) => pattern.test(after));
}
// these look back from the end, so that what stands before is not searched through
const WORD_BEFORE = / $(?<=(?<word>[\p{L}-]{3,20}) )/u;
const AHEAD_LAST = / $(?<= (?:to|with|in|of|at|by|for) )/;
const PLACING_LAST = / $(?<=\b(?:at|in|near|from|of|outside|around) )/;
// "Major Reed", "the aircraft carrier Velm"
const RANKS =
  /(?:\b(?:Major|Rival|Agency|Daily|Group)|\b(?:air[a-z]* carrier|naval carrier|ethnic group|armed group|rebel group|aid agency|blood bank|food bank|river bank)) $/;
const OTHER_ENDS =
  /^(?:(?:World|Central|National) |Ministry|Department|Bureau|Office|University|Union)|(?:Interest|Working|Contact) Group$/;

/** Countries, towns of state, persons and words of the language are no firms by what they make or say. */
function isKnownOther(words: readonly string[]): boolean {
  const first = words[0]!;
  const lower = first.toLowerCase();
  if (BODIES.test(words.at(-1)!) || TIMES.has(lower) || FUNCTION_WORDS.has(lower)) return true;
  if (
    words.length === 1 &&
    (landOf(first) !== undefined || isNoun(lower) || isAdjective(lower) || isPastForm(lower) || PRONOUNS.test(first))
  )
    return true;
  if (isFirstName(lower) && words.length === 2 && !FIRM_ENDS.has(words[1]!)) return true;
  return formsFrom(first).some(
    (form) => form.words.every((word, at) => words[at] === word) && form.words.length === words.length,
  );
}
const BODIES =
  /^(?:Ministry|Minister|Council|Commission|Committee|Court|Police|Army|Navy|Force|Forces|University|Hospital|Church|Parliament|Senate|Congress|Party|Union|Nations|Government|Department|Agency|Authority|Office|Bureau|Institute|Foundation|Association|Federation|Assembly|Treasury|School|College|Cross|Crescent|Guard|County|City|Province|State|District|Island|Islands|River|Valley)$/;
const PRONOUNS =
  /^(?:It|He|She|They|We|You|This|That|These|Those|Its|His|Her|Their|Our|Total|Net|Annual|Sales|Shares|Analysts?|Investors?|Police|Officials|Rebels|Workers|Unions?|Parliament|Congress|Senate|President|Minister|Government|Kremlin|Pentagon|Vatican|Brussels|Congress|Commission|Council|Court|Army|Navy|Airport|Church|Hospital|University|Who|What|There|Here|Some|Many|Most|Several|Both|All|One|Two|Three|Nobody|Everyone)$/;

/** Of every way to write a firm its longest name: "Anvik" is "Anvik Steel". */
function idsOf(firms: ReadonlySet<string>, runs: readonly Run[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  /** What names of several words begin with, each with the longest such name. */
  const longest = new Map<string, string>();
  const names = [...firms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const name of names) {
    const longer = longest.get(name);
    ids.set(name, longer === undefined ? name : ids.get(longer)!);
    for (let blank = name.indexOf(" "); blank > 0; blank = name.indexOf(" ", blank + 1)) {
      const opening = name.slice(0, blank);
      if (!longest.has(opening)) longest.set(opening, name);
    }
  }
  for (const { name } of runs) {
    const short = bare(name);
    const longer = longest.get(short);
    if (longer === undefined || ids.has(short) || short.includes(" ") || isKnownOther([short])) continue;
    ids.set(short, ids.get(longer)!);
  }
  return ids;
}
