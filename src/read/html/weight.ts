import { type Element, elementsIn, type Node } from "./tree.js";

/** How much an element holds, in characters that are no white space. */
export interface Weight {
  readonly text: number;
  /** Of it, what stands in links to other pages. */
  readonly linked: number;
  /** Links to other pages. */
  readonly links: number;
}

export type Weights = ReadonlyMap<Element, Weight>;

/** Weighs an element and everything below it. */
export function weigh(root: Element): Weights {
  const weights = new Map<Element, Weight>();
  const weighElement = (element: Element, inLink: boolean): Weight => {
    const isLink = inLink || leadsAway(element);
    let [text, linked, links] = [0, 0, isLink && !inLink ? 1 : 0];
    for (const child of element.children) {
      if (typeof child === "string") {
        const size = sizeOf(child);
        text += size;
        if (isLink) linked += size;
        continue;
      }
      const below = weighElement(child, isLink);
      text += below.text;
      linked += below.linked;
      links += below.links;
    }
    const weight = { text, linked, links };
    weights.set(element, weight);
    return weight;
  };
  weighElement(root, false);
  return weights;
}

const leadsAway = ({ name, attributes }: Element): boolean =>
  name === "a" && attributes.href !== undefined && !/^(?:#|javascript:|$)/i.test(attributes.href.trim());

function sizeOf(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) size++;
  return size;
}

/** Whether an element of one of these names stands below. */
export function holds(element: Element, names: ReadonlySet<string>): boolean {
  for (const below of elementsIn(element)) if (names.has(below.name)) return true;
  return false;
}

export const isElement = (node: Node): node is Element => typeof node !== "string";
