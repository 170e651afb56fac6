import { MASS_NOUNS, NOT_MEN, PLURALS } from "./lexicon/everyday.js";

const PREPOSITION = /\s(?:of|over|under|in|at|on|from|for|with|by|to|near|between|per)\s/;

/** "tank" → "tanks", "loss of life" → "losses of life", "person" → "people", "cattle" → "cattle". */
export function plural(item: string): string {
  const cut = PREPOSITION.exec(item)?.index ?? item.length;
  const head = item.slice(0, cut);
  const from = head.lastIndexOf(" ") + 1;
  return head.slice(0, from) + pluralWord(head.slice(from)) + item.slice(cut);
}

function pluralWord(word: string): string {
  const known = PLURALS.get(word);
  if (known !== undefined) return known;
  if (word === "" || MASS_NOUNS.has(word.toLowerCase()) || /\d$|[^s]s$|[A-Z]$/.test(word)) return word;
  if (word.length > 4 && word.endsWith("man") && !NOT_MEN.has(word)) return `${word.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
