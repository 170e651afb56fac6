/** The signs that Windows-1252 has for the bytes 80 to BF, with which signs of UTF-8 go on. */
const TAIL = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const MISREAD = new RegExp(`â€${TAIL}|[ÃÂÅÄ]${TAIL}|[ÐÑ]${TAIL}[ÐÑ]${TAIL}`, "g");
const FEWEST = 2;

/** What to tell of a text whose signs were lost or misread before it came here, or null. */
export function mojibakeIn(text: string): string | null {
  const lost = text.includes("\ufffd") ? text.split("\ufffd").length - 1 : 0;
  if (lost > 0)
    return `${lost} ${lost === 1 ? "sign is" : "signs are"} lost (�), as not all of it is in one encoding; --encoding names another`;
  if (!/[âÃÂÐÅ]/.test(text)) return null;
  const found = text.match(MISREAD) ?? [];
  const isSure = found.length >= FEWEST || found.some((sign) => sign.startsWith("â€"));
  return isSure ? `was read in a wrong encoding before it was saved: “${found[0]}” and the like, ${found.length} in all` : null;
}
