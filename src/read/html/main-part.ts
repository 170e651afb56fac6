import { chromeOf } from "./chrome.js";
import { type Element, elementsIn } from "./tree.js";
import { holds, type Weights, weigh } from "./weight.js";

export interface MainPart {
  /** The element that holds the text of the page. */
  readonly root: Element;
  /** What is left out of it: menus, share bars, comments. */
  readonly chrome: ReadonlySet<Element>;
  /** Parts of the page outside of the root that are no furniture by themselves: a column beside the text. */
  readonly beside: readonly Element[];
}

/** What an article, or the main part of a page, must hold of all that is no furniture: with less, the page has its text elsewhere too. */
const LEAST_SHARE = 0.6;

/** The part of a page that people come for. In doubt it is all of the page but its furniture: a text lost is worse than a link too many. */
export function mainPartOf(body: Element): MainPart {
  const weights = weigh(body);
  const chrome = chromeOf(body, weights);
  const kept = keptOf(body, chrome, weights);
  const whole = kept.get(body) ?? 0;
  let root = body;
  for (const element of elementsIn(body, (each) => !chrome.has(each))) {
    const isMarked = element.name === "article" || element.name === "main" || MARKS.some((mark) => mark(element));
    if (isMarked && (kept.get(element) ?? 0) >= LEAST_SHARE * whole) root = element;
  }
  if (root !== body && losesFigures(body, root, chrome)) root = body;
  return { root, chrome, beside: root === body ? [] : besides(body, root, chrome) };
}

const MARKS: readonly ((element: Element) => boolean)[] = [
  ({ attributes }) => attributes.role === "main" || attributes.role === "article",
  ({ attributes }) => /\barticleBody\b/i.test(attributes.itemprop ?? ""),
];

/** What each element holds beside furniture and links, in characters. */
function keptOf(body: Element, chrome: ReadonlySet<Element>, weights: Weights): ReadonlyMap<Element, number> {
  const kept = new Map<Element, number>();
  const visit = (element: Element): number => {
    const { text, linked } = weights.get(element)!;
    let size = text - linked;
    for (const child of element.children) {
      if (typeof child === "string") continue;
      const whole = weights.get(child)!;
      const own = chrome.has(child) ? 0 : visit(child);
      size += own - (whole.text - whole.linked);
    }
    kept.set(element, size);
    return size;
  };
  visit(body);
  return kept;
}

const TABLES = new Set(["table"]);

/** A table beside the article is what many people come for. */
function losesFigures(body: Element, root: Element, chrome: ReadonlySet<Element>): boolean {
  return besides(body, root, chrome).some((part) => part.name === "table" || holds(part, TABLES));
}

/** Siblings of the root and of everything around it. */
function besides(body: Element, root: Element, chrome: ReadonlySet<Element>): readonly Element[] {
  const parts: Element[] = [];
  for (let at = root; at !== body && at.parent !== null; at = at.parent)
    for (const child of at.parent.children)
      if (typeof child !== "string" && child !== at && !chrome.has(child)) parts.push(child);
  return parts;
}
