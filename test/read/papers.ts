/** PDF files for tests, made here so that none has to be kept. */

/** Words at a place of a page, in points from its lower left corner. */
export interface Line {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

/** A PDF of A4 pages set in Helvetica. `extra` goes into its trailer. */
export function pdfOf(pages: readonly (readonly Line[])[], info: Readonly<Record<string, string>> = {}, extra = ""): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((lines, i) => {
      const content = lines
        .map(
          ({ text, x = 60, y, size = 11, isBold = false }) =>
            `BT /F${isBold ? 2 : 1} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`,
        )
        .join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 ${BOLD} >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} (${value})`)
      .join(" ")} >>`,
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${extra} >>`;
  const whole = `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(whole, "latin1");
}

const BOLD = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>";

/** One below the other, from the top. */
export const column = (texts: readonly string[], { x = 60, top = 760, leading = 14, size = 11, isBold = false } = {}): Line[] =>
  texts.map((text, i) => ({ text, x, y: top - i * leading, size, isBold }));
