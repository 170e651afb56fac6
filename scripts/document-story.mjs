// One story, made up, for all formats: what they hold must give the same claims.
export const STORY = [
  { kind: "title", text: "Storm losses in the port of Velmar" },
  {
    kind: "paragraph",
    text: "The harbour office of Velmar counted the losses of the autumn storm on 14 November 2031. At least 23 fishermen were killed and 57 were injured when the outer mole broke, the office said. About 1,200 inhabitants of the lower town were displaced.",
  },
  {
    kind: "paragraph",
    text: "The army lent 16 amphibious vehicles and a battery of old BM-21 launchers was moved out of the flooded depot. The mole had cost 3.5 million euros in 2019, and its repair is to cost 4 to 5 million euros.",
  },
  { kind: "heading", text: "Damage by district" },
  {
    kind: "table",
    rows: [
      ["Boats", "destroyed", "damaged"],
      ["Trawlers", "28", "61"],
      ["Ferries", "3", "7"],
      ["Tugs", "5", "12"],
    ],
  },
  { kind: "heading", text: "What was sent" },
  { kind: "list", items: ["40 trucks with blankets", "9 helicopters of the coast guard", "310 tents"] },
  {
    kind: "paragraph",
    text: "Mayor Ilva Torren said that the water had risen by 2.4 metres within 50 minutes and that 85 percent of the quays were under water.",
  },
];

export const PROPERTIES = {
  title: "Storm losses in the port of Velmar",
  company: "Harbour Office of Velmar",
  created: "2031-11-15",
};

const MARKDOWN = {
  title: ({ text }) => `# ${text}`,
  heading: ({ text }) => `## ${text}`,
  paragraph: ({ text }) => text,
  list: ({ items }) => items.map((item) => `- ${item}`).join("\n"),
  table: ({ rows: [head, ...rows] }) =>
    [head, head.map(() => "-"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
};

export const markdownOf = (blocks) => `${blocks.map((block) => MARKDOWN[block.kind](block)).join("\n\n")}\n`;

const PLAIN = { ...MARKDOWN, title: ({ text }) => text, heading: ({ text }) => text };
export const plainOf = (blocks) => `${blocks.map((block) => PLAIN[block.kind](block)).join("\n\n")}\n`;

const rowOf = (cells, cell) => `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join("")}</tr>`;
const HTML = {
  title: ({ text }) => `<h1>${text}</h1>`,
  heading: ({ text }) => `<h2>${text}</h2>`,
  paragraph: ({ text }) => `<p>${text}</p>`,
  list: ({ items }) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`,
  table: ({ rows: [head, ...rows] }) => `<table>${rowOf(head, "th")}${rows.map((cells) => rowOf(cells, "td")).join("")}</table>`,
};

export const htmlOf = (blocks, { title }) =>
  `<!doctype html>\n<title>${title}</title>\n${blocks.map((block) => HTML[block.kind](block)).join("\n")}\n`;
