import { isEncoding } from "./decode.js";

/** How far into a page its encoding may be declared; browsers look at 1024 bytes. */
const REACH = 4096;
const XML = /^<\?xml[^>]{0,100}\bencoding\s{0,4}=\s{0,4}["'](?<name>[\w:.-]{2,40})["']/i;
const META = /<meta\b[^>]{0,300}?\bcharset\s{0,4}=\s{0,4}["']?\s{0,4}(?<name>[\w:.-]{2,40})/i;

/** The encoding that a page says it is in, where one by that name is known; null for a page in UTF-16, which cannot say so. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, REACH)).toString("latin1");
  const name = (XML.exec(start) ?? META.exec(start))?.groups?.name?.toLowerCase();
  return name !== undefined && isEncoding(name) && !name.startsWith("utf-16") ? name : null;
}
