// A PDF file from pages of placed text, in Courier.
import { createHash } from "node:crypto";

/** Text to lines of at most so many letters. */
export function wrapped(text, letters) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= letters) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

const bytesOf = (text) => Buffer.from(text, "latin1");
const SIGNS = { "–": "\x96", "’": "\x92", "“": "\x93", "”": "\x94", "•": "\x95" };
const quoted = (text) => `(${text.replace(/[–’“”•]/g, (sign) => SIGNS[sign]).replace(/[\\()]/g, "\\$&")})`;
const drawn = ({ text, x, y, size }) => `BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${quoted(text)} Tj ET`;

/**
 * pages: [[{ text, x, y, size }]], y from the lower edge of a page of 595 by 842 points. With a password the file is locked (RC4, 40 bits), and its
 * text cannot be read without.
 */
export function pdfOf(pages, { title = "", created = "", password = null } = {}) {
  const first = 4;
  const key = password === null ? null : lockOf(password);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((texts, i) => {
      const content = sealed(bytesOf(texts.map(drawn).join("\n")), key, first + 2 * i + 1);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content.toString("latin1")}\nendstream`,
      ];
    }),
  ];
  const info = objects.length + 1;
  if (key === null) objects.push(`<< /Title ${quoted(title)} /CreationDate (D:${created.replaceAll("-", "")}090000Z) >>`);
  else objects.push(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key.owner.toString("hex")}> /U <${key.user.toString("hex")}> >>`);
  return withTable(objects, key === null ? `/Info ${info} 0 R` : `/Encrypt ${info} 0 R /ID [<${ID}> <${ID}>]`);
}

function withTable(objects, entries) {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return bytesOf(
    `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${entries} >>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

const ID = "0123456789abcdef0123456789abcdef";
const PADDING = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const md5 = (...parts) => createHash("md5").update(Buffer.concat(parts)).digest();

/** The standard lock of PDF 1.4. */
function lockOf(password) {
  const padded = Buffer.concat([bytesOf(password), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const key = md5(padded, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), Buffer.from(ID, "hex")).subarray(0, 5);
  return { key, owner, user: rc4(key, PADDING) };
}

const sealed = (bytes, lock, number) =>
  lock === null ? bytes : rc4(md5(lock.key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10), bytes);

function rc4(key, bytes) {
  const state = Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i] + key[i % key.length]) & 255;
    [state[i], state[j]] = [state[j], state[i]];
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + state[i]) & 255;
      [state[i], state[j]] = [state[j], state[i]];
      return byte ^ state[(state[i] + state[j]) & 255];
    }),
  );
}
