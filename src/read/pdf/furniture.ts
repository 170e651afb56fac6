import { type Row, rowsOf, type Sheet, textOf } from "./sheet.js";

/** How much of a page, above and below, may hold running heads and feet. */
const ZONE = 0.13;
const NUMBER =
  /^\W{0,3}(?:(?:page|p\.|seite|s\.|pagina|página)\s?)?(?<number>\d{1,4})(?<of>\s?(?:\/|of|von|sur|de|di)\s?\d{1,4})?\W{0,3}$/i;
/** Browsers print when and from where a page was printed: "11/28/26, 12:54 PM   The title". */
const PRINTED = /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d\d|(?:https?|file):\/\/\S{1,500})/;
const SAME_PLACE = 4;

interface Edge {
  readonly row: Row;
  readonly key: string;
  readonly sheet: Sheet;
}

/** Running heads and feet and page numbers, by page: what stands again at the same place of other pages, digits apart. */
export function furnitureOf(sheets: readonly Sheet[]): ReadonlyMap<Sheet, readonly Row[]> {
  const edges = sheets.map((sheet) => ({ sheet, ...edgesOf(sheet) }));
  const all = edges.flatMap(({ sheet, top, bottom }) => [...top, ...bottom].map((row) => ({ row, key: keyOf(row), sheet })));
  const isFurniture = (row: Row, sheet: Sheet): boolean =>
    PRINTED.test(textOf(row)) || isNumber(row, sheet, sheets.length, all) || isRepeated(row, all, sheets.length);
  return new Map(
    edges.map(({ sheet, top, bottom }) => {
      const outer = [top, bottom].flatMap((rows) => {
        const end = rows.findIndex((row) => !isFurniture(row, sheet));
        return end < 0 ? rows : rows.slice(0, end);
      });
      return [sheet, outer];
    }),
  );
}

/** Rows near the edges, the outermost first. */
function edgesOf({ runs, height }: Sheet): { readonly top: readonly Row[]; readonly bottom: readonly Row[] } {
  const rows = rowsOf(runs);
  return {
    top: rows.filter(({ y }) => y < ZONE * height),
    bottom: rows.filter(({ y }) => y > (1 - ZONE) * height).reverse(),
  };
}

const keyOf = (row: Row): string =>
  textOf(row)
    .replace(/\d{1,9}/g, "#")
    .toLowerCase();

function isRepeated(row: Row, edges: readonly Edge[], pages: number): boolean {
  const key = keyOf(row);
  const there = edges.filter((edge) => edge.key === key && Math.abs(edge.row.y - row.y) < SAME_PLACE);
  return new Set(there.map(({ sheet }) => sheet)).size >= (pages > 5 ? 3 : 2);
}

/** A number alone that counts the pages, or says that it does. */
function isNumber(row: Row, sheet: Sheet, pages: number, edges: readonly Edge[]): boolean {
  const groups = NUMBER.exec(textOf(row))?.groups;
  if (!groups) return false;
  const lead = Number(groups.number) - sheet.page;
  if (groups.of || /[a-z]/i.test(textOf(row)) || (pages === 1 && lead === 0)) return true;
  return edges.some((edge) => {
    const other = edge.sheet === sheet ? undefined : NUMBER.exec(textOf(edge.row))?.groups?.number;
    return other !== undefined && Number(other) - edge.sheet.page === lead;
  });
}
