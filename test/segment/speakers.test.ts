import { describe, expect, test } from "vitest";
import { cut, speakerOf } from "./brief.js";

const parts = (text: string, title: string | null = null): (string | null)[] => {
  const speakers: (string | null)[] = [];
  for (const { kind, block, speaker } of cut(text, title)) if (kind === "sentence" || kind === "item") speakers[block] = speaker;
  return speakers.filter((speaker) => speaker !== undefined);
};

describe("a text that breaks off", () => {
  test.each([
    "“We lost 40 boats,” said the",
    "“We lost 40 boats,” added a",
    "“We lost 40 boats,” said",
    "“We lost 40 boats,” he said of the",
  ])("%s", (text) => expect(cut(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([text]));
});

describe("dashed turns", () => {
  const LEAD = "Marta Ilves’s interview with the Harbour Gazette\n\nMarta Ilves has given an interview to the Gazette.\n\n";
  const ASKED = "interviewer";
  const ILVES = "Marta Ilves";

  test("alternate", () =>
    expect(
      parts(`${LEAD}- How many cranes do you have?\n- We have 12.\n- And what did they cost you?\n- Nine million. We paid half.`),
    ).toEqual([null, ASKED, ILVES, ASKED, ILVES]));

  test("a turn goes on in the paragraphs below it", () =>
    expect(
      parts(
        `${LEAD}–How did it start?\n\n–It started slowly. We had no crane.\n\nThen we bought two of them.\n\n–Do you regret it?\n\n–No.`,
      ),
    ).toEqual([null, ASKED, ILVES, ILVES, ASKED, ILVES]));

  test("a turn without its dash", () =>
    expect(
      parts(
        `${LEAD}-Can you tell us what you plan this year?\n\nOur plan is to build a pier. We have the money and we have the men for it.\n\n-How many piers do you have now?\n\n-We have three.\n\nWill you close any of them, as you said?\n\n-No, we need all of them.`,
      ),
    ).toEqual([null, ASKED, ILVES, ASKED, ILVES, ASKED, ILVES]));

  test("an answer that asks back, a question that does not ask", () =>
    expect(
      parts(
        `${LEAD}- You said 40 boats were lost.\n- Lost? We lost none. Who told you that?\n- Your deputy, sir. How many are left?\n- All 60 of our boats.`,
      ),
    ).toEqual([null, ASKED, ILVES, ASKED, ILVES]));

  test("a first question without a dash", () =>
    expect(
      parts(`${LEAD}Mrs. Ilves, how did you come to the port?\n- By chance. I was 19.\n- And did you like it?\n- I did.`),
    ).toEqual([null, ASKED, ILVES, ASKED, ILVES]));

  test("a narrator has the last word", () => {
    const talk = `${LEAD}- How many cranes do you have?\n\n- We have 12.\n\n- Thank you.\n\nThe interview was conducted by Bo Ek.\n\nMarta Ilves, 51, has run the port since 2015.`;
    expect(parts(talk)).toEqual([null, ASKED, ILVES, ASKED, null, null]);
  });

  test("a caption between two turns", () =>
    expect(
      parts(
        `${LEAD}- How many do you have?\n\n- We have 12.\n\nPhoto: Anna Weiss\n\n- And what did you pay?\n\n- My half. We owe 3 million.`,
      ),
    ).toEqual([null, ASKED, ILVES, ASKED, ILVES]));

  test("interview of one to another", () =>
    expect(
      parts(
        "Interview of Minister Marta Ilves to Coastline\n\n- How many cranes do you have?\n- We have 12.\n- And what did you pay?\n- My half.",
      ),
    ).toContain(ILVES));

  test("whoever asks is no guest", () =>
    expect(
      parts(
        "Interview with the magazine COAST MONTHLY\n\nThe port’s master, Marta Ilves, answered our questions.\n\n- What do you grow?\n- We grow rye. I like it.\n- How much do you sell?\n- All we have.",
      ),
    ).toContain(ILVES));

  test("nobody named", () =>
    expect(parts("- What do you grow?\n- We grow rye. I like it.\n- How much of it do you sell?\n- All we have.")).toContain(
      "interviewee",
    ));

  test.each([
    ["a list", "We lost in May:\n- two vans\n- a pump and 3 tents\n- 40 m of pipe"],
    ["a list of sentences", "The plan:\n\n- The pier is built by May.\n- The crane follows in June.\n- The road opens in July."],
    ["a list of questions", "Ask yourself:\n- How many do you need?\n- What do you pay?\n- Who helps you?"],
  ])("no dialogue: %s", (_, text) => expect(new Set(parts(text))).toEqual(new Set([null])));
});

describe("named turns", () => {
  test("a transcript", () => {
    const text =
      "THE CHAIR: Order. We have 3 bills.\nMINISTER OKAFOR: We built 412 shelters.\nOf these, 37 are dry.\n[Applause]\nMS. DUBOIS (North): Do 1,900 families wait?\n\nGrace Okafor later left.";
    expect(speakerOf(text, "We have 3")).toBe("The Chair");
    expect(speakerOf(text, "We built")).toBe("Grace Okafor");
    expect(speakerOf(text, "Of these")).toBe("Grace Okafor");
    expect(speakerOf(text, "[Applause")).toBeNull();
    expect(speakerOf(text, "Do 1,900")).toBe("Dubois");
    expect(speakerOf(text, "Grace Okafor later")).toBeNull();
  });

  test("questions and answers", () => {
    const text =
      "We spoke to Marta Ilves about cranes.\n\nQ: How many are there?\nA: Twelve. Four came in June.\n\nQ: Why?\nA: We had 60 ships.";
    expect(speakerOf(text, "How many")).toBe("interviewer");
    expect(speakerOf(text, "Four came")).toBe("Marta Ilves");
  });

  test("who asks, where labels are not names; an answer that looks like an entry; the holder of an office", () => {
    const text =
      "Talk with President Marta Ilves\n\nGAZETTE: How long did it last?\n\nPRESIDENT: Forty days.\n\nGAZETTE: And then?\n\nPRESIDENT: We lost 5 boats.";
    expect(["How long", "Forty", "And then", "We lost"].map((words) => speakerOf(text, words))).toEqual([
      "interviewer",
      "Marta Ilves",
      "interviewer",
      "Marta Ilves",
    ]);
  });

  test("paragraphs and headings between two turns belong to the first", () => {
    const text =
      "MAYOR HOLM: Good day.\n\nWe lost 5 boats.\n\nDestroyed:\nVans – 12\n\nWe also lost 300 nets.\nREPORTER: How many are left?\nMAYOR HOLM: Forty.\n\nEva Holm, 51, studied physics.";
    expect(["We lost", "Vans", "We also", "How many", "Forty", "Eva Holm, 51"].map((words) => speakerOf(text, words))).toEqual([
      "Eva Holm",
      "Eva Holm",
      "Eva Holm",
      "interviewer",
      "Eva Holm",
      null,
    ]);
  });

  test("a press secretary is not the press; a Q without a stop", () => {
    const text =
      "PRESS SECRETARY JON KIRK: I have 3 things.\n\nGEN. SAYD: We met 29 people.\n\nQ    How many were hurt?\n\nGEN. SAYD: Hundreds of them.\n\nQ Were there 2 boats?\n\nGEN. SAYD: Two.";
    expect(["I have", "How many", "Hundreds", "Were there"].map((words) => speakerOf(text, words))).toEqual([
      "Jon Kirk",
      "interviewer",
      "Sayd",
      "interviewer",
    ]);
  });

  test("an office behind the name of a turn, names on lines of their own", () => {
    const text =
      "Nick Holm:\n\nYou lost 400 boats.\n\nMarta Ilves, Minister of Ports: We lost 12.\n\nI have 2 sons.\n\nNick Holm:\n\nHow many do you need?\n\nMarta Ilves:\n\nThree hundred.";
    expect(["You lost", "We lost", "I have", "How many", "Three"].map((words) => speakerOf(text, words))).toEqual([
      "Nick Holm",
      "Marta Ilves",
      "Marta Ilves",
      "Nick Holm",
      "Marta Ilves",
    ]);
  });

  test("bold questions, and a guest named at the end", () => {
    const text =
      "The port today\n\n**How many cranes were lost?**\n\nFour. We wait for 2.\n\n**Critics say you lost nine.**\n\nI never said so.\n\n**And the boats?**\n\nAll 60 are here.\n\nMarta Ilves, the port’s master, was talking to readers on 4 May.";
    expect(["**How", "We wait", "**Critics", "I never", "All 60", "Marta"].map((words) => speakerOf(text, words))).toEqual([
      "interviewer",
      "Marta Ilves",
      "interviewer",
      "Marta Ilves",
      "Marta Ilves",
      null,
    ]);
  });

  test("lines of their own name the speakers of a call", () => {
    const text =
      "Bolt Ltd. call\n\nJane Roe -- Chief Executive\n\nWe opened 14 shops.\n\nJohn Doe -- Analyst\n\nHow many more?\n\nJane Roe -- Chief Executive\n\nTwenty.";
    expect(["We opened", "How many", "Twenty"].map((words) => speakerOf(text, words))).toEqual([
      "Jane Roe",
      "John Doe",
      "Jane Roe",
    ]);
  });

  test("minutes of a parliament: names run into the speech, names above it", () => {
    const minutes =
      "§ 9. Mr. Ned Brackenasked the Minister how many ships sail.\n§ Mr. EkThe last reports show 74 ships.\n§ Mr. McBride We lost 5.";
    expect(["asked the", "The last", "We lost"].map((words) => speakerOf(minutes, words))).toEqual([
      "Ned Bracken",
      "Ek",
      "McBride",
    ]);
    const answers = "Mr. Hale\n\nTo ask how many ships sail.\n\nMr. Archie Reed\n\nI have found 24 of them.";
    expect(["To ask", "I have"].map((words) => speakerOf(answers, words))).toEqual(["Hale", "Archie Reed"]);
  });

  test("a briefing whose speakers each have one turn under their last name", () => {
    const text =
      "Harbour news briefing, 4 May\n\nHolm: Good morning. We have 3 boats to report.\n\nFirst, from the north pier: 40 crates.\n\nTarr: Thank you. We believe there are 12 more.";
    expect(["Good", "First, from", "Thank", "We believe"].map((words) => speakerOf(text, words))).toEqual([
      "Holm",
      "Holm",
      "Tarr",
      "Tarr",
    ]);
  });

  test("answers of one who is named, between questions that are not", () => {
    const text =
      "Tarr on his years at the port\n\nYou have been here for 3 years?\n\nTarr: I have been here for 2 years.\n\nIs that all?\n\nTarr: That is what I have.\n\nBut you built 9 piers.\n\nTarr: We built eight.";
    expect(["You have", "I have", "Is that", "But you", "We built"].map((words) => speakerOf(text, words))).toEqual([
      "interviewer",
      "Tarr",
      "interviewer",
      "interviewer",
      "Tarr",
    ]);
  });

  test("two questions are enough where the guest spoke with reporters", () => {
    const text =
      "‘My piers have rattled them’\n\nPort Governor Bo Ek spoke with reporters in Velm on his plans.\n\nHow do you cope?\n\nWe built five piers.\n\nHow much have you borrowed?\n\nWe borrowed 12 million crowns.";
    expect(["How do", "We built", "How much", "We borrowed"].map((words) => speakerOf(text, words))).toEqual([
      "interviewer",
      "Bo Ek",
      "interviewer",
      "Bo Ek",
    ]);
  });

  test("quotations that open with the closing mark", () =>
    expect(cut("”We have lost 12 boats,” Bo Hale said.")[0]!.voices.map(({ speaker }) => speaker)).toEqual(["Bo Hale"]));

  test("an interview without marks, under a headline that quotes", () => {
    const text =
      "Bo Ek: “We will rebuild it in 3 years”\n\nHow many cranes were lost?\n\nFour. Two more are damaged.\n\nI ordered five.\n\nWhen do they come?\n\nIn May.\n\nAre they stronger?\n\nYes.";
    expect(["How many", "Two more", "I ordered", "When", "In May"].map((words) => speakerOf(text, words))).toEqual([
      "interviewer",
      "Bo Ek",
      "Bo Ek",
      "interviewer",
      "Bo Ek",
    ]);
  });

  test.each([
    ["labels of a list", "Vans: 4 lost\nTents: 5 lost\nVans: 6 found"],
    ["notes", "Note: We lost 5.\nNote: They lost 6.\nUpdate: All is well."],
    ["a list of names", "Mr. Hale\nMr. Archie Reed\nMrs. Holm\n\nThey met 12 envoys."],
    ["one label", "BREAKING NEWS: The pier is gone.\nIt was 40 m long."],
  ])("no turns: %s", (_, text) => expect(new Set(parts(text))).toEqual(new Set([null])));
});

describe("addresses", () => {
  test.each([
    "Marta Ilves addressed the nation",
    "Statement by President Marta Ilves",
    "Remarks to the Council of the Northern Ports by Marta Ilves, High Envoy for Harbours",
    "Speech of Marta Ilves, mayor",
    "Marta Ilves’s New Year address",
  ])("%s", (heading) => {
    const text = `${heading}\n\nDear friends,\n\nWe rebuilt 40 houses this year. I am proud of that.\n\nPier reopened after the storm\n\nThe pier was reopened on Monday. We were there.`;
    expect(speakerOf(text, "We rebuilt")).toBe("Marta Ilves");
    expect(speakerOf(text, "The pier was")).toBeNull();
  });

  test("a speech with a date, applause and headings of its own", () => {
    const text =
      "Speech by Mayor Marta Ilves at the Harbour Conference\nOrr, 3 May 2022\n\nDear guests,\n\nOur port has 40 ships. We built 3 cranes. (Applause)\n\nTHE NEXT TEN YEARS\nWe plan 12 more.\n\nStorm kills 5 in the south\n\nFive people died on Monday.";
    expect(["We built", "We plan", "Five"].map((words) => speakerOf(text, words))).toEqual(["Marta Ilves", "Marta Ilves", null]);
  });

  test.each([
    "Statement of the General Staff",
    "Sund Fisheries’ Annual Statement",
    "Victory speech after the return of the Orr valley",
  ])("no person: %s", (heading) =>
    expect(speakerOf(`${heading}\n\nWe took 40 boats. Our fleet has 12 ships.\n\nIt rained.`, "We took")).toBeNull(),
  );

  test("a report of a speech is the narrator's", () => {
    const text =
      "Mayor Ilves Gives Farewell Speech\n\nMarta Ilves spoke for an hour. She said we have 40 piers.\n\nShe then thanked our town and my street.";
    expect(speakerOf(text, "Marta Ilves spoke")).toBeNull();
    expect(speakerOf(text, "She then")).toBeNull();
  });
});

describe("documents that are one speech", () => {
  const WORDS =
    "Thank you, Chair.\n\nLast month we met 40 crews. I saw 12 of them leave.\n\nThe pier is 300 metres long.\n\nSome 900 families live by it. We owe them a lot.";
  const COLUMN = "I grew up here. My father had 12 boats.\n\nThe pier is 300 metres long.\n\nI count 40 boats. I ask for more.";

  test.each<[string, string, string, string | null]>([
    [
      "office before the name, occasion behind it",
      `Statement by the Envoy for Ports and Head of Mission, Oru Tamsin – Briefing to the council (2 July 2021)\n\nBriefing to the council\n\nAs delivered\n\n${WORDS}`,
      "Oru Tamsin",
      null,
    ],
    ["office behind the name", `Statement by Oru Tamsin, Minister of Ports\n\n${WORDS}`, "Oru Tamsin", null],
    ["title before the name", `Press briefing by spokesperson Marta Ilves\n\n${WORDS}`, "Marta Ilves", null],
    ["name and colon", `Minister Marta Ilves: speech to the harbour council\n\n${WORDS}`, "Marta Ilves", null],
    ["the manifest’s title", `Harbour Forum\n\n${WORDS}`, "Marta Ilves", "Remarks by Marta Ilves at the Harbour Forum"],
    [
      "the manifest’s title, owner",
      `Harbour Forum\n\n${WORDS}`,
      "Marta Ilves",
      "Marta Ilves’s opening remarks at the Harbour Forum",
    ],
    [
      "lines of a name and offices",
      `Marta Ilves\nMinister of Ports\nHead of the Harbour Council\n${WORDS.replaceAll("\n\n", " ")}`,
      "Marta Ilves",
      null,
    ],
    ["a surname that is a people’s name", `Anna French\nMinister of Ports\n\n${WORDS}`, "Anna French", null],
    [
      "a line of a name and an office",
      `Speech\nMarta Ilves, Minister of Ports\nForum, 3 May 2022\n\n${WORDS}`,
      "Marta Ilves",
      null,
    ],
    ["a column of one who says I", `The pier we need\n\nBy Marta Ilves\n\n${COLUMN}`, "Marta Ilves", null],
  ])("%s", (_, text, speaker, title) => {
    const claimed = cut(text, title).find(({ span }) => text.slice(span.start, span.end).startsWith("The pier is"));
    expect(claimed?.speaker).toBe(speaker);
  });

  test.each<[string, string, string | null]>([
    [
      "a reporter’s line",
      "The pier we need\n\nBy Marta Ilves\n\nThe pier is 300 metres long. Our reporter saw it.\n\nIt rained.",
      null,
    ],
    ["a name and a paper", `Marta Ilves\nHarbour Gazette\n\n${WORDS.replaceAll(/\bwe?\b|\bI\b/gi, "they")}`, null],
    [
      "a report on a speech",
      "Remarks by Marta Ilves anger crews\n\nCrews were angry.\n\nThe pier is 300 metres long. Ilves said we have 40 boats.\n\nWe met them.",
      null,
    ],
    ["a ministry", `Briefing by the ministry of ports\n\n${WORDS}`, null],
    ["a council", `Statement of the Port Council\n\n${WORDS}`, null],
    ["an office without a name", `Message from the Director\n\n${WORDS}`, null],
    ["a title without a name", `Port news\n\n${WORDS}`, "Weekly briefing"],
    [
      "a report under a speaker’s title",
      "Port news\n\nMarta Ilves spoke at noon.\n\nThe pier is 300 metres long.\n\nIt rained. She then left.",
      "Remarks by Marta Ilves",
    ],
  ])("no speech: %s", (_, text, title) => expect(speakerOf(text, "The pier is", title)).toBeNull());
});

describe("quotations", () => {
  test.each([
    ["said behind", "“We lost 40 boats. The pier is gone,” Mayor Bo Ek said.", "“We lost", "Bo Ek"],
    ["said before", "Bo Ek told reporters: “We lost 40 boats.”", "“We lost", undefined],
    ["inverted", "“We lost 40. We are done,” said Anna Weiss, a nurse.", "“We lost", "Anna Weiss"],
    ["apposition", "Bo Ek, who runs the port, said it was over. “We lost 40 boats.”", "“We lost", "Bo Ek"],
    ["short name", "Dr. Anna Weiss came.\n\n“We had no beds. None,” Weiss added.", "“We had", "Anna Weiss"],
    ["paragraph above", "Bo Ek spoke of the storm.\n\n“We lost 40 boats. None came back.”", "“We lost", "Bo Ek"],
    [
      "pronoun",
      "Bo Ek spoke of the storm.\n\nIt was late. He also praised the crews.\n\n“They saved 40 boats.”",
      "“They saved",
      "Bo Ek",
    ],
    ["no one", "It was late.\n\n“They saved 40 boats.”", "“They saved", null],
    ["single marks", "‘We lost Ek’s 40 boats. None came back,’ said Bo Ek.", "‘We lost", "Bo Ek"],
    [
      "person whom the paragraph opens with",
      "Bo Ek said no.\n\nMarek Dub, a baker, lost all. “We had no time. None,” he said.",
      "“We had",
      "Marek Dub",
    ],
    ["an office", "Mayor Bo Ek spoke of the storm.\n\n“We lost 40 boats. None came back,” the mayor said.", "“We lost", "Bo Ek"],
    ["another’s office", "Captain Bo Ek said so.\n\n“We lost 40. None is left,” the president told us.", "“We lost", "president"],
    [
      "an office, its holder named",
      "President Ada Lind came. Captain Bo Ek said so.\n\n“We lost 40. None,” the president said.",
      "“We lost",
      "Ada Lind",
    ],
    [
      "an office that nobody is said to hold",
      "“We lost 40. None,” said the head of the port authority.",
      "“We lost",
      "head of the port authority",
    ],
    ["an organisation", "“We treated 40. Most were old,” Nurses International said.", "“We treated", null],
    ["a house", "“We lost 40. None,” the Kremlin said.", "“We lost", null],
    ["straight marks", '"We lost 40 boats. None came back," said Bo Ek.', '"We lost', "Bo Ek"],
  ])("%s", (_, text, words, speaker) => expect(speakerOf(text, words)).toBe(speaker));

  test("over several paragraphs, with and without the mark repeated", () => {
    for (const mark of ["", "“"]) {
      const text = `Bo Ek spoke for an hour.\n\n“We lost 40 “Heron” boats.\n\n${mark}We got none.\n\n${mark}And we asked for 12.”\n\nThe hall was full. It has 300 seats.`;
      expect(cut(text).map(({ quoted, speaker }) => [quoted, speaker])).toEqual([
        [false, null],
        [true, "Bo Ek"],
        [true, "Bo Ek"],
        [true, "Bo Ek"],
        [false, null],
        [false, null],
      ]);
    }
  });

  test("a mark that never closes ends with its paragraph", () =>
    expect(cut("Bo Ek said: “We lost 40.\n\nThe hall was full.\n\nIt rained.").map(({ quoted }) => quoted)).toEqual([
      false,
      false,
      false,
    ]));

  test("a heading that looks like someone who speaks", () =>
    expect(speakerOf("It rained.\n\nKey points:\n- 81 towns hit\n- 40 m of pier lost\n\nIt ended.", "81 towns")).toBeNull());

  test("a list that someone gives", () => {
    const text =
      "Bo Ek Gives Speech After Storm\n\nEk also listed what was lost:\n\nVans – 97, Boats – four.\n\nBought since then:\n\nPumps – 3, Tents – 5. The list goes on.\n\nThe hall was full.";
    expect(["Vans", "Pumps", "The list", "The hall"].map((words) => speakerOf(text, words))).toEqual([
      "Bo Ek",
      "Bo Ek",
      "Bo Ek",
      null,
    ]);
  });
});
