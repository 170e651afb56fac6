import { describe, expect, test } from "vitest";
import { declaredCharset } from "../../src/read/charset.js";
import { decode } from "../../src/read/decode.js";
import { mojibakeIn } from "../../src/read/mojibake.js";

/** Bytes of a text in an encoding of one byte a sign. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  // Node decodes Windows-1252 as Latin-1
  if (encoding === "windows-1252") for (const [i, sign] of [..."‘’“”•–—"].entries()) bytes.set(sign, 0x91 + i);
  return Uint8Array.from([...text].map((sign) => bytes.get(sign)!));
}

describe("encodings of one byte a sign are told by how words look", () => {
  test.each([
    ["windows-1252", "Zoë Németh lost two cafés; the Ærø ferry – “Søren” – carried 41 people."],
    ["windows-1252", "The flood reached Århus, Malmö, São Paulo and Besançon: 41 dead, £3m, 20 °C, ½ a mile, 9 m² of water."],
    ["windows-1252", "Führer Straße, Köln; l’été à Nîmes où 41 coeurs, español: ¿Qué? ¡Sí! Señor Núñez."],
    ["macintosh", "“We lost 18 boats,” she said. The harbour’s office didn’t count them."],
    ["windows-1250", "In Łódź and Kraków 41 people died, said Małgorzata Wiśniewska, the mayor’s spokeswoman."],
    ["windows-1250", "Jiří Dvořák and Tomáš Růžička counted 12 trucks in Plzeň."],
    ["iso-8859-2", "Škoda and Tomáš Žák counted 12 trucks; Wiśniewska saw 41 dead."],
    ["iso-8859-2", "Starosta Łukasz Źrebięcki said 14 people died in Łódź; the cost was 3 million, said Wałęsa."],
    ["iso-8859-2", "Książka i wąż: 41 dead in Ząbki, the mayor of Środa said."],
    ["windows-1254", "Şanlıurfa, Muğla and Iğdır reported 41 dead, said Ayşe Yıldız."],
    ["windows-1251", "Министерство сообщило, что погиб 41 человек и сгорело 12 машин."],
    ["koi8-r", "Министерство сообщило, что погиб 41 человек и сгорело 12 машин."],
    ["ibm866", "Министерство сообщило, что погиб 41 человек и сгорело 12 машин."],
  ])("%s: %s", (encoding, text) => {
    expect(decode(encoded(text, encoding), null)).toEqual({ text, encoding, isGuess: true });
  });
});

describe("UTF-8 is UTF-8", () => {
  const text = "Zoë Németh’s two cafés – “lost”.";
  test("whatever a page declares", () => {
    expect(decode(Buffer.from(text), null, "windows-1252")).toEqual({ text, encoding: "utf-8" });
  });
  test("with a few broken bytes, which are said to be lost", () => {
    const decoded = decode(Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x20])]), null);
    expect(decoded).toEqual({ text: `${text}\ufffd `, encoding: "utf-8" });
    expect(mojibakeIn(`${text}\ufffd `)).toBe(
      "1 sign is lost (�), as not all of it is in one encoding; --encoding names another",
    );
  });
  test("UTF-16 without a mark, with signs of other scripts in it", () => {
    const wide = `${text} ${"Nine ships were lost. ".repeat(20)}Ā 一`;
    expect(decode(Buffer.from(wide, "utf16le"), null)).toEqual({ text: wide, encoding: "utf-16le" });
  });
});

describe("what a page declares", () => {
  test.each([
    ['<meta charset="windows-1251">', "windows-1251"],
    ["<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=ISO-8859-2'>", "iso-8859-2"],
    ['<?xml version="1.0" encoding="koi8-r"?><html>', "koi8-r"],
    ['<meta charset="utf-16">', null],
    ['<meta charset="klingon">', null],
    ["<p>charset=koi8-r</p>", null],
  ])("%s", (html, charset) => expect(declaredCharset(Buffer.from(html))).toBe(charset));
});

describe("signs that were misread before the text was saved", () => {
  test.each([
    ["The harbourâ€™s office", "was read in a wrong encoding before it was saved: “â€™” and the like, 1 in all"],
    ["ZoÃ« NÃ©meth", "was read in a wrong encoding before it was saved: “Ã«” and the like, 2 in all"],
    ["The harbour’s office, Zoë Németh, SÃO PAULO, Âge, Ångström", null],
    ["5 Â° and no more", null],
  ])("%s", (text, remark) => expect(mojibakeIn(text)).toBe(remark));
});
