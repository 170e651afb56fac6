// Pages as people set them: one column, two, tables, running heads, parted words.
import { wrapped } from "./document-pdf.mjs";

const [LEFT, TOP, SIZE, PITCH] = [60, 780, 10, 13];
const [CELL, LETTERS] = [130, 78];

const linesAt = (lines, x, y, size = SIZE, pitch = PITCH) => lines.map((text, i) => ({ text, x, y: y - i * pitch, size }));

const SET = {
  title: ({ text }, y) => [linesAt([text], LEFT, y, 18), 30],
  heading: ({ text }, y) => [linesAt([text], LEFT, y, 13), 24],
  paragraph: ({ text }, y) => {
    const lines = wrapped(text, LETTERS);
    return [linesAt(lines, LEFT, y), lines.length * PITCH + 10];
  },
  list: ({ items }, y) => [
    items.flatMap((item, i) => [
      { text: "•", x: LEFT + 8, y: y - i * PITCH, size: SIZE },
      { text: item, x: LEFT + 24, y: y - i * PITCH, size: SIZE },
    ]),
    items.length * PITCH + 10,
  ],
  table: ({ rows }, y) => [
    rows.flatMap((cells, i) => cells.map((text, x) => ({ text, x: LEFT + x * CELL, y: y - i * 18, size: SIZE }))),
    rows.length * 18 + 10,
  ],
};

/** Blocks in one column, as many pages as they need. */
export function layOut(blocks) {
  const pages = [[]];
  let y = TOP;
  for (const block of blocks) {
    const [texts, height] = SET[block.kind](block, y);
    pages.at(-1).push(...texts);
    y -= height;
  }
  return pages;
}

const HEAD = "Annual Report of the Salt Board";
const numbered = (texts, page) => [
  { text: HEAD, x: LEFT, y: 810, size: 8 },
  ...texts,
  { text: `– ${page} –`, x: 290, y: 30, size: 8 },
];

const COLUMN = 36;
const two = (left, right) => [...linesAt(left, LEFT, 700), ...linesAt(right, 320, 701)];

export const PAGES = {
  columns: [
    [
      ...linesAt(["Salt against snow"], LEFT, 760, 18),
      ...linesAt(
        wrapped(
          "Two towns of the plateau have counted what the winter of 2030 took from their stores and from their roads, in tonnes.",
          80,
        ),
        LEFT,
        735,
      ),
      ...two(
        [
          ...wrapped(
            "The town of Aldermoor bought 4,200 tonnes of salt and used 3,900 tonnes of it on 61 days. Its 14 ploughs drove 88,000 kilometres.",
            COLUMN,
          ),
          ...wrapped("In Aldermoor 23 people were injured on icy roads, and the clinic treated", COLUMN),
        ],
        [
          ...wrapped("112 patients with broken bones.", COLUMN),
          ...wrapped(
            "The town of Brackwater had only 950 tonnes and ran out of them after 17 days. It borrowed 9 ploughs and 300 tonnes from its neighbours.",
            COLUMN,
          ),
        ],
      ),
    ],
  ],
  report: [
    numbered(
      [
        ...linesAt(["What the board holds"], LEFT, 770, 14),
        ...linesAt(
          [
            "The board holds 12 stores and 340 kilometres of rail. In the year 2030 it lost ammuni-",
            "tion worth 2 million euros, 8 self-propelled howitzers, 6 anti-",
            "tank guns and the last of its BM-",
            "21 launchers in a 30-",
            "km march, and two-",
            "and three-wheeled carts. On the last day of that march the drivers left behind",
          ],
          LEFT,
          745,
        ),
      ],
      1,
    ),
    numbered(
      [
        ...linesAt(["57 carts and 1,300 sacks of salt, as the board wrote in its report to the council."], LEFT, 770),
        ...linesAt(["Stores of the board"], LEFT, 735, 14),
        ...[
          ["Store", "tonnes in 2029", "tonnes in 2030"],
          ["Aldermoor", "4,200", "3,100"],
          ["Brackwater and the", "950", "720"],
          ["islands before it", "", ""],
          ["Corran", "61", "75"],
        ].flatMap((cells, i) =>
          cells
            .map((text, x) => ({ text, x: LEFT + x * CELL, y: [710, 690, 670, 658, 638][i], size: SIZE }))
            .filter(({ text }) => text !== ""),
        ),
      ],
      2,
    ),
    numbered(linesAt(["In 2031 the board wants to open 3 new stores."], LEFT, 770), 3),
  ],
};
