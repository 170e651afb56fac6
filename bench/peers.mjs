// The tools that the program is timed against. Each takes one paragraph and gives how many things it found, so that none is optimised away.

/** `bytes`: the size of text that is fair to ask of it, small where it is slow. */
export const PEERS = [
  { id: "read", title: "reading and decoding alone", bytes: Infinity, load: async () => (paragraph) => paragraph.length & 1 },
  {
    id: "chrono",
    title: "chrono-node (dates alone)",
    bytes: Infinity,
    load: async () => {
      const { parse } = await import("chrono-node");
      return (paragraph) => parse(paragraph).length;
    },
  },
  {
    id: "wink",
    title: "wink-nlp, English model",
    bytes: 5_000_000,
    load: async () => {
      const [{ default: winkNLP }, { default: model }] = [await import("wink-nlp"), await import("wink-eng-lite-web-model")];
      const nlp = winkNLP(model);
      return (paragraph) => nlp.readDoc(paragraph).entities().length();
    },
  },
  {
    id: "compromise-two",
    title: "compromise/two, numbers",
    bytes: 1_000_000,
    load: async () => {
      const { default: nlp } = await import("compromise/two");
      return (paragraph) => nlp(paragraph).match("#Value").length;
    },
  },
  {
    id: "compromise-three",
    title: "compromise/three, numbers",
    bytes: 1_000_000,
    load: async () => {
      const { default: nlp } = await import("compromise/three");
      return (paragraph) => nlp(paragraph).numbers().length;
    },
  },
  {
    id: "recognizers-number",
    title: "Recognizers-Text, numbers",
    bytes: 1_000_000,
    load: async () => {
      const { recognizeNumber, Culture } = (await import("@microsoft/recognizers-text-number")).default;
      return (paragraph) => recognizeNumber(paragraph, Culture.English).length;
    },
  },
  {
    id: "recognizers-unit",
    title: "Recognizers-Text, numbers with units",
    bytes: 50_000,
    load: async () => {
      const units = (await import("@microsoft/recognizers-text-number-with-unit")).default;
      const { recognizeAge, recognizeCurrency, recognizeDimension, recognizeTemperature } = units;
      const all = [recognizeDimension, recognizeCurrency, recognizeTemperature, recognizeAge];
      return (paragraph) => all.reduce((count, recognize) => count + recognize(paragraph, "en-us").length, 0);
    },
  },
];
