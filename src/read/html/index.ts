import { aboutPage, type PageAbout } from "./about.js";
import { articleBody, linkedItems } from "./linked-data.js";
import { mainPartOf } from "./main-part.js";
import { renderText } from "./render.js";
import { type Element, elementsIn, parseTree, wordsOf } from "./tree.js";

export interface Page {
  /** Text that reads like Markdown: headings, list entries, tables, one line a paragraph. */
  readonly text: string;
  readonly meta: PageAbout;
}

export interface PageOptions {
  /** Menus, share bars, comments and what else is left out of the text stand behind it. */
  readonly includeFurniture?: boolean;
  /** Nothing is looked for but text: for HTML that another program made of a document without a page around it. */
  readonly isBare?: boolean;
}

/** HTML to the text that people read on the page, and what the page tells of itself. */
export function readHtml(html: string, { includeFurniture = false, isBare = false }: PageOptions = {}): Page {
  const tree = parseTree(html);
  const meta = aboutPage(tree);
  const body = bodyOf(tree.root);
  if (isBare) return { text: renderText(body), meta };
  const { root, chrome, beside } = mainPartOf(body);
  const main = renderText(root, (element) => chrome.has(element));
  const hidden = main.length < SHORT ? articleBody(linkedItems(tree.linkedData)) : null;
  const text = withTitle(hidden !== null && hidden.length > main.length ? hidden : main, root, body, meta.about.title ?? "");
  if (!includeFurniture) return { text, meta };
  const outside = new Set(beside);
  const rest = furnitureIn(body, (element) => chrome.has(element) || outside.has(element));
  return { text: [text, ...rest.map((element) => renderText(element))].filter(Boolean).join("\n\n"), meta };
}

/** A page with less text than this is filled by a script. */
const SHORT = 400;

function bodyOf(root: Element): Element {
  const all = [...elementsIn(root)];
  const bodies = all.filter(({ name }) => name === "body");
  return bodies.length === 1 ? bodies[0]! : (all.find(({ name }) => name === "html") ?? root);
}

/** The heading of a page may stand above the part that holds its text. */
function withTitle(text: string, root: Element, body: Element, title: string): string {
  if (root === body || text.startsWith("# ")) return text;
  const isTitle = (words: string): boolean => words.length > 5 && (title.startsWith(words) || words.startsWith(title));
  const inside = new Set(elementsIn(root));
  const heading = [...elementsIn(body)].find((each) => each.name === "h1" && !inside.has(each) && isTitle(wordsOf(each)));
  return heading ? `# ${wordsOf(heading)}\n\n${text}` : text;
}

function furnitureIn(element: Element, isFurniture: (element: Element) => boolean): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return isFurniture(child) ? [child] : furnitureIn(child, isFurniture);
  });
}
