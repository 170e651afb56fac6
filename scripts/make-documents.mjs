// Writes the documents of test/read/papers: one story in all formats, and what goes wrong with files. The same bytes at each run.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { docxParts, zipped } from "./document-docx.mjs";
import { layOut, PAGES } from "./document-pages.mjs";
import { pdfOf } from "./document-pdf.mjs";
import { htmlOf, markdownOf, PROPERTIES, plainOf, STORY } from "./document-story.mjs";

const folder = fileURLToPath(new URL("../test/read/papers", import.meta.url));
const put = (name, content) => writeFileSync(`${folder}/${name}`, content);

mkdirSync(folder, { recursive: true });
put("storm.txt", plainOf(STORY));
put("storm.md", markdownOf(STORY));
put("storm.html", htmlOf(STORY, PROPERTIES));
put("storm.docx", zipped(docxParts(STORY, PROPERTIES)));
put("storm.pdf", pdfOf(layOut(STORY), PROPERTIES));
for (const [name, pages] of Object.entries(PAGES)) put(`${name}.pdf`, pdfOf(pages));
put("locked.pdf", pdfOf(layOut(STORY), { password: "sesame" }));
put("scanned.pdf", pdfOf([[], []]));

// An archive that says it holds little and unpacks to much, and one of another program.
const bomb = deflateRawSync(Buffer.alloc(2_000_000, " "));
put("bomb.docx", zipped({ ...docxParts(STORY, PROPERTIES), "word/document.xml": { packed: bomb, size: 900 } }));
put("sheet.docx", zipped({ "xl/workbook.xml": "<workbook/>" }));
