import { Parser } from "htmlparser2";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  readonly parent: Element | null;
}

/** A piece of text, or an element; comments are left out. */
export type Node = string | Element;

export interface Tree {
  readonly root: Element;
  /** Whole scripts of the type application/ld+json. */
  readonly linkedData: readonly string[];
  /** The first comments: programs that save pages leave the address there. */
  readonly comments: readonly string[];
}

/** What is neither shown nor read. */
const UNREAD = new Set(["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas"]);
/** A page that nests deeper is broken: what lies deeper goes to the element above it. */
const DEEPEST = 400;
const MOST_COMMENTS = 5;

/** A page as a tree of plain objects; what browsers repair (tags left open, attributes without quotes) is repaired. */
export function parseTree(html: string): Tree {
  const root: Element = { name: "#root", attributes: {}, children: [], parent: null };
  const [linkedData, comments]: [string[], string[]] = [[], []];
  let at = root;
  let depth = 0;
  let unread: string | null = null;
  let script: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (unread !== null) return;
      if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) script = "";
      if (UNREAD.has(name)) {
        unread = `${name} ${depth}`;
        return;
      }
      const element: Element = { name, attributes, children: [], parent: at };
      at.children.push(element);
      if (depth <= DEEPEST) at = element;
    },
    ontext(text) {
      if (script !== null) script += text;
      else if (unread === null) at.children.push(text);
    },
    oncomment(text) {
      if (comments.length < MOST_COMMENTS) comments.push(text.slice(0, 2000));
    },
    onclosetag(name) {
      if (unread === null && depth <= DEEPEST && at.parent !== null) at = at.parent;
      if (unread === `${name} ${depth}`) unread = null;
      if (name === "script" && script !== null) {
        linkedData.push(script);
        script = null;
      }
      depth--;
    },
  });
  parser.write(html);
  parser.end();
  return { root, linkedData, comments };
}

/** Every element below this one, in the order of the page; what `enters` refuses is left out with all that it holds. */
export function* elementsIn(element: Element, enters: (element: Element) => boolean = () => true): Generator<Element> {
  const path: { readonly children: readonly Node[]; at: number }[] = [{ children: element.children, at: 0 }];
  for (let top = path[0]; top !== undefined; top = path.at(-1)) {
    const child = top.children[top.at++];
    if (child === undefined) path.pop();
    else if (typeof child !== "string" && enters(child)) {
      yield child;
      if (child.children.length > 0) path.push({ children: child.children, at: 0 });
    }
  }
}

/** The words below a node, without its markup. */
export function wordsOf(node: Node): string {
  const parts: string[] = [];
  const collect = (each: Node): void => {
    if (typeof each === "string") parts.push(each);
    else each.children.forEach(collect);
  };
  collect(node);
  return parts.join(" ").replace(/\s+/g, " ").trim();
}

/** Whether a heading is a link to the first page of the site. */
export function isNameOfSite(heading: Element): boolean {
  const links = [...elementsIn(heading), ...(heading.parent ? [heading.parent] : [])].filter(({ name }) => name === "a");
  return links.some(({ attributes }) => HOME.test(attributes.href ?? "#"));
}

const HOME = /^(?:https?:\/\/[^/]{1,200})?\/?(?:index\.\w{3,5})?$/i;
