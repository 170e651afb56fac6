import type { Head } from "./about.js";
import { isNameOfSite, wordsOf } from "./tree.js";

interface Title {
  readonly title: string;
  /** The name of the site, where it stands in the title. */
  readonly site: string | null;
}

const SEPARATOR = /\s?[|–—·»]\s|\s[-:]{1,2}\s|:\s/;
const EDGE = /^[\s|–—·»:-]{1,4}|[\s|–—·»:-]{1,4}$/g;
const HEADINGS = new Set(["h1", "h2", "h3"]);
const LONGEST_SITE = 60;

/** "Bridge opens | The Harbour Post" is a title and the name of a site, where a heading of the page or its meta tags tell which is which. */
export function cutTitle({ elements, metas }: Pick<Head, "elements" | "metas">): Title | null {
  const whole = wordsOf(elements.find(({ name }) => name === "title") ?? "");
  if (whole === "") return null;
  const site = metas.get("og:site_name");
  if (site && whole.length > site.length && whole.endsWith(site))
    return { title: whole.slice(0, -site.length).replace(EDGE, ""), site };
  for (const heading of elements) {
    if (!HEADINGS.has(heading.name)) continue;
    const words = wordsOf(heading);
    const rest = words.length > 5 && words.length < whole.length ? restOf(whole, words) : null;
    if (rest === null) continue;
    if (isNameOfSite(heading)) return { title: rest, site: words };
    return { title: words, site: rest.length <= LONGEST_SITE && !SEPARATOR.test(rest) ? rest : null };
  }
  return { title: whole, site: null };
}

/** What the title holds beside the heading, or null where it is none of its ends. */
function restOf(whole: string, heading: string): string | null {
  if (whole.startsWith(heading))
    return /^\s?[|–—·»:-]/.test(whole.slice(heading.length)) ? whole.slice(heading.length).replace(EDGE, "") : null;
  if (whole.endsWith(heading))
    return /[|–—·»:-]\s$/.test(whole.slice(0, -heading.length)) ? whole.slice(0, -heading.length).replace(EDGE, "") : null;
  return null;
}
