import { expect, test } from "vitest";
import { splitSentences } from "../../src/segment/sentences.js";

const split = (text: string): string[] => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

test.each([
  ["abbreviations before words", "Gen. Diaz met Mr. Okafor at 9 a.m. on Jan. 5.", "They left."],
  ["opener behind U.S.", "The depot is in the U.S.", "The rest is abroad."],
  ["No. with a number, and without", "Pump No. 5 failed.", "No.", "It held."],
  ["firms", "Acme Inc. and Bolt Ltd. Chairman Bo Ek quit.", "He is 61."],
  ["initials", "J. K. Olsen and Dr. M. Haas paid $4.50.", "They left."],
  ["a letter that is no initial", "They chose Plan B.", "The rest failed."],
  ["quotes close behind the stop", "“We won. ", "We are done,” he said.", "“Go.”", "“Stay.”"],
  ["who asked belongs to the question", "“Why now?” Olsen asked.", "Nobody knew."],
  ["straight quotes", '"We lost 4 boats."', '"We lost five."', "She left."],
  ["no space behind the stop", "They want peace and security.", "There is no other way!", "Yes."],
  ["runs of stops", "What?!", "Really...", "Yes."],
  ["ellipsis inside", "I said... no.", "Fine."],
  ["German dates", "On 24. 12. 2020 it began.", "It ended in 2021.", "40 were left."],
  ["enumeration marks", "Losses were: 1. two pumps, 2. three vans.", "That is all."],
  ["brackets", "The brigade lost 40 men (see p. 5).", "(They never came back.)", "It rained."],
  ["addresses", "See docs.Example.org/x or mail@host.Net today.", "OK."],
  ["units with stops", "He is 5 ft. 3 in. tall.", "His sister is taller."],
  ["money in letters", "It lost $3bn.", "Acme closed."],
  ["words that are abbreviations in capitals", "He fell ill.", "Haas took over."],
  ["lower case brands", "Sales fell.", "iPhones rose."],
  ["decimals", "It rose to 1,200.50.", "It fell to .5 litre."],
  ["marks of references", "It fell in June.[4][12]", "Some 40 fled.[citation needed]", "It cost 3.[7]: 45", "The end."],
  ["a list that ends in a word like a state", "They sell pasture, timber and ore.", "Nobody has farmed it."],
  ["CJK stops", "五十人が死亡した。", "三人が負傷した。"],
])("%s", (_, ...sentences) => {
  const text = sentences.map((sentence) => sentence.trim()).join(" ");
  expect(split(text)).toEqual(sentences.map((sentence) => sentence.trim()));
});

test.each([
  "Prices rose from $1.5 mn. vs. 2.5 mn. in 2020.",
  "It cost approx. 5 million, i.e. 3.7% of the total.",
  "Lt. Col. A. B. Diaz and Sgt. Maj. Bo Lee spoke.",
  "Acme Inc. (ACME) said so.",
  "“Stop!” he cried.",
  "The U.N. Security Council met.",
  "At 9.30 p.m. local time it ended.",
  "They marched from the park to the U.S. embassy.",
  "In [4] he says so.",
  "It began on 1 Sept. – 30 ships came.",
  "v1.2.3 of the tool reads 10.000.000 rows.",
])("one sentence: %s", (text) => expect(split(text)).toEqual([text]));

test("a stop without white space splits only before a capital", () => {
  expect(split("It fell by 40.Then it rose.")).toEqual(["It fell by 40.", "Then it rose."]);
  expect(split("read the file.txt and node.js")).toEqual(["read the file.txt and node.js"]);
});

test.each([
  ["H.R. 58 passed. The house rose.", ["H.R. 58 passed.", "The house rose."]],
  ["See 41 U.S. 58 for it.", ["See 41 U.S. 58 for it."]],
])("figures behind capitals with stops: %s", (text, expected) => expect(split(text)).toEqual(expected));
