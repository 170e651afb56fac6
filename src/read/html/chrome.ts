import { BOX_WORDS, CHROME_PAIRS, CHROME_WORDS, COMMENT_WORDS } from "../../lexicon/page-parts.js";
import { type Element, elementsIn, isNameOfSite, wordsOf } from "./tree.js";
import { holds, isElement, type Weight, type Weights } from "./weight.js";

/** Why an element is no part of the text: by the first of the rules that says so. */
type Rule = (element: Element, part: Place) => boolean;

interface Place {
  readonly weight: Weight;
  /** Of the text of the whole page, 0 to 1. */
  readonly share: number;
  readonly inText: boolean;
}

const RULES: readonly Rule[] = [
  isUnseen,
  isControl,
  isComments,
  isFrame,
  isNamedChrome,
  isAside,
  isLinkList,
  isTeaserList,
  isTeaser,
];

/** Elements that are furniture of the page: what stands inside of them is not looked at. */
export function chromeOf(body: Element, weights: Weights): ReadonlySet<Element> {
  const chrome = new Set<Element>();
  const whole = Math.max(1, weights.get(body)!.text);
  const visit = (element: Element, inText: boolean): void => {
    for (const child of element.children.filter(isElement)) {
      const weight = weights.get(child)!;
      const place = { weight, share: weight.text / whole, inText };
      if (RULES.some((rule) => rule(child, place))) chrome.add(child);
      else visit(child, inText || isText(child));
    }
  };
  visit(body, false);
  return chrome;
}

const isText = ({ name, attributes }: Element): boolean => name === "article" || name === "main" || attributes.role === "main";

const HIDDEN_STYLE = /(?:^|;)\s{0,4}(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i;

const FOLDED = 60;

function isUnseen({ attributes }: Element, { share, weight }: Place): boolean {
  if (share > 0.7) return false; // shown by a script
  if ("hidden" in attributes || HIDDEN_STYLE.test(attributes.style ?? "")) return true;
  return attributes["aria-hidden"] === "true" && weight.text - weight.linked < FOLDED; // a sign or a copy; more is a part that unfolds
}

const CONTROLS = new Set(["button", "select", "input", "textarea", "datalist", "label", "fieldset", "dialog", "audio", "video"]);

const HEAD = new Set(["head", "title", "meta", "link", "base"]);

function isControl({ name }: Element, { share }: Place): boolean {
  return HEAD.has(name) || CONTROLS.has(name) || (name === "form" && share < 0.3); // some sites wrap the whole page in a form
}

const COMMENTS = new Set(COMMENT_WORDS);

/** A comment section may be longer than the text. */
function isComments(element: Element, { share }: Place): boolean {
  if (share > 0.95 || !namesOf(element).some((name, i, names) => COMMENTS.has(name) && !BESIDE.has(names[i - 1] ?? "")))
    return false;
  return !holdsTitle(element);
}

/** The heading of the page, which is not the name of the site that leads to its first page. */
function holdsTitle(element: Element): boolean {
  for (const below of elementsIn(element))
    if (below.name === "main" || (below.name === "h1" && !isNameOfSite(below))) return true;
  return false;
}

const FRAMES = new Set(["nav", "menu"]);
const ROLES = new Set(["navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar"]);

function isFrame(element: Element, { share, inText }: Place): boolean {
  const { name, attributes, parent } = element;
  if (FRAMES.has(name)) return share < 0.5;
  if (name === "footer") return share < 0.5 && parent?.name !== "blockquote";
  if (name === "header") return !inText && share < 0.3 && !holdsTitle(element);
  return ROLES.has(attributes.role ?? "") && share < 0.3 && !holdsTitle(element);
}

const CHROME = new Set(CHROME_WORDS);
const PAIRS = new Set(CHROME_PAIRS);
const MOST_OF_CHROME = 0.3;

function isNamedChrome(element: Element, { share, weight }: Place): boolean {
  if (share > MOST_OF_CHROME || weight.text === 0) return false;
  const names = namesOf(element);
  const isNamed = names.some(
    (name, i) => (CHROME.has(name) && !BESIDE.has(names[i - 1] ?? "")) || PAIRS.has(`${name} ${names[i + 1]}`),
  );
  return (isNamed || isHead(names)) && !(holdsTitle(element) || holds(element, ARTICLE));
}

/** "site-header", "header", but no "entry-header". */
const isHead = (names: readonly string[]): boolean => {
  const at = names.indexOf("header");
  return at === 0 || (at > 0 && /^(?:site|page|top|main|global|blog)$/.test(names[at - 1]!));
};

/** "content-with-sidebar" is no sidebar. */
const BESIDE = new Set(["with", "has", "no", "without", "and", "below", "beside", "non", "hide"]);

const ARTICLE = new Set(["article"]);

/** The words of what an element is called: "site-nav relatedLinks" → site, nav, related, links. */
function namesOf({ attributes }: Element): readonly string[] {
  const named = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  if (named === " ") return [];
  return named
    .slice(0, 400)
    .split(/[\s_]+|(?<!^)-+/)
    .flatMap((word) => word.split(/(?<=[a-z])(?=[A-Z])/))
    .map((word) => word.toLowerCase())
    .filter(Boolean);
}

const BOXES = new Set(BOX_WORDS);

/** A note in the margin of the text may be a box of figures; beside the text it is not. */
function isAside(element: Element, { weight, share, inText }: Place): boolean {
  if (element.name !== "aside" && element.attributes.role !== "complementary") return false;
  if (share > 0.5) return false;
  const isBox = namesOf(element).some((name) => BOXES.has(name));
  return weight.linked > 0.3 * weight.text || !(inText || isBox);
}

const LISTS = new Set(["ul", "ol", "div", "section", "p", "td", "dl", "center", "font", "span", "table", "tr"]);
const FEWEST_LINKS = 3;
const MOST_PROSE = 200;

/** Links and little else, or links with their dates; a list or table of figures may have a link in every row. */
function isLinkList(element: Element, { weight, share }: Place): boolean {
  const { text, linked, links } = weight;
  if (!LISTS.has(element.name) || links < FEWEST_LINKS || linked < 0.4 * text || share > 0.6 || holdsTitle(element)) return false;
  const beside = besideLinks(element).filter((words) => !DATED.test(words));
  if (beside.filter((words) => /\d/.test(words)).length * 2 >= links) return false;
  if (linked < 0.65 * text) return beside.every((words) => words.length <= LONGEST_BESIDE && !/[.!?]$/.test(words));
  return text - linked <= MOST_PROSE && !holdsFigures(element);
}

const LONGEST_BESIDE = 25;
/** Dates, times and counts in brackets, as they stand beside links. */
const DATED =
  /^\W{0,3}(?:\(\d{1,6}\)|(?:\d{1,2}[./:]\d{2}|(?:\p{L}{3,10},? )?\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,10}|\p{L}{3,10} \d{1,2},?|\d{4}-\d\d|\d{1,3} (?:sec|min|hour|day|week|month|year)).{0,30})\W{0,3}$/u;

/** What stands between the links of an element, piece by piece; its headings aside. */
function besideLinks(element: Element): readonly string[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return child.trim() === "" ? [] : [child.trim()];
    return child.name === "a" || HEADLINES.has(child.name) ? [] : besideLinks(child);
  });
}

const TABLE = new Set(["table", "tr"]);

function holdsFigures(element: Element): boolean {
  if (!TABLE.has(element.name) && !holds(element, TABLE)) return false;
  let figures = 0;
  for (const cell of elementsIn(element)) if (cell.name === "td" && /^\W{0,3}\d[\d.,\s%]{0,20}$/.test(wordsOf(cell))) figures++;
  return figures >= 2;
}

const HEADLINES = new Set(["h2", "h3", "h4", "h5", "h6"]);

/** Headlines that lead to other pages, each with a line or two below it. */
function isTeaserList(element: Element, { weight, share }: Place): boolean {
  if (weight.links < 2 || share > 0.4 || holdsTitle(element)) return false;
  let [heads, leading] = [0, 0];
  for (const below of elementsIn(element)) {
    if (!HEADLINES.has(below.name)) continue;
    heads++;
    if (leads(below)) leading++;
  }
  return leading >= 2 && leading >= heads - 1 && weight.text - weight.linked < 260 * leading;
}

const LONGEST_TEASER = 200;

/** One of several such side by side. */
function isTeaser(element: Element, { share }: Place): boolean {
  if (share > 0.2 || !isOneTeaser(element)) return false;
  const siblings = element.parent?.children.filter(isElement) ?? [];
  const at = siblings.indexOf(element);
  return [siblings[at - 1], siblings[at + 1]].some((sibling) => sibling !== undefined && isOneTeaser(sibling));
}

function isOneTeaser(element: Element): boolean {
  const heads = [...elementsIn(element)].filter(({ name }) => HEADLINES.has(name));
  return heads.length === 1 && leads(heads[0]!) && wordsOf(element).length - wordsOf(heads[0]!).length < LONGEST_TEASER;
}

function leads(headline: Element): boolean {
  const { parent } = headline;
  const links = [...elementsIn(headline)].filter(({ name }) => name === "a");
  const around = parent?.name === "a" ? [parent] : links;
  return around.some(({ attributes }) => attributes.href !== undefined && !attributes.href.startsWith("#"));
}
