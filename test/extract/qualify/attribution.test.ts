import { expect, test } from "vitest";
import { claimsIn } from "./claims.js";

const said = (text: string, quote: string) => {
  const claim = claimsIn(text).find((one) => one.quote === quote);
  return claim && [claim.speaker, claim.attributedTo];
};

test.each<[string, string, (string | null)[]]>([
  ["Police said 22,000 people marched through Tarn.", "22,000", [null, "Police"]],
  ["Norges Bank raised its key rate to 0.75 percent.", "0.75", [null, null]],
  ["Forty people died, the chief, Tom Reed, said today.", "Forty", ["Tom Reed", "Tom Reed"]],
  ["Forty people died, said today's Herald.", "Forty", [null, null]],
  ["The firm declared a dividend of 35 cents.", "35", [null, null]],
  ["The mayor declared that 40 houses burned.", "40", [null, "The mayor"]],
  ["According to the UN on Monday, 4,000 people need food.", "4,000", [null, "the UN"]],
  ["The Larks took 31 seats, the Herons 23 and the Union 12.", "12", [null, null]],
  ["Organisers claimed 9,000 and the union 2,000.", "2,000", [null, "the union"]],
  ["The ministry raised the toll to 31.", "31", [null, "The ministry"]],
  ["Our boats sank 4 ferries, the Ministry of Defence of Ardania said.", "4", [null, "the Ministry of Defence of Ardania"]],
  ["According to the UN, 2.3 million people have fled.", "2.3 million", [null, "the UN"]],
  ["The ferry carried 400, according to two officers.", "400", [null, "two officers"]],
  ["According to first counts only 12 boats sank.", "12", [null, "first counts"]],
  ["The mayor of Kalm, Ann Reed, said 43 buildings had been damaged.", "43", ["Ann Reed", "Ann Reed"]],
  ["The opposition claims 100,000 people took part.", "100,000", [null, "The opposition"]],
  ["“We lost 45 men,” General Petrov said.", "45", ["Petrov", "General Petrov"]],
  // plural tellers with no comma behind them; what is reported widely; somebody not named yet
  ["According to officials the coach carried 80 pilgrims.", "80", [null, "officials"]],
  ["According to police the lorry hit 12 cars.", "12", [null, "police"]],
  ["The wage reported widely in 2021 was 9 euros.", "9", [null, null]],
  ["The mayor reported widely that 9 huts had burned.", "9", [null, "The mayor"]],
  ["Port official Bo Moe said 12 fell. A senior official said 800 people had died.", "800", [null, "A senior official"]],
  ["Port official Bo Moe said 12 fell. The official said 800 people had died.", "800", ["Bo Moe", "The official"]],
  ["June 13 (TNA) -- Boria has confirmed three cases.", "three", [null, "Boria"]],
  ["Initial reports believe that 40 people are dead.", "40", [null, null]],
  ["The blast hurt the nurse Ann Reed, the mayor said, and 12 others.", "12", [null, "the mayor"]],
  ["Ann Reed, the mayor, said 12 huts burned.", "12", ["Ann Reed", "Ann Reed"]],
  // pronouns stand for the source named last, or for none
  ["Police said 4 men fled. They said 12 were caught.", "12", [null, "Police"]],
  ["Ann Reed said the pier had burned. She said 9 boats were lost.", "9", ["Ann Reed", "Ann Reed"]],
  ["The ministry said 4 men fled. He said 12 were caught.", "12", [null, null]],
  ["State radio said 4 men fled. The reports said 12 were caught.", "12", [null, "State radio"]],
  ["Organisers had claimed 9,000 and police 2,000.", "2,000", [null, "police"]],
  ["About 9,000 came, a figure that police disputed, saying the crowd peaked at 2,000 people.", "2,000", [null, "police"]],
  ["Two in three agree, according to a poll of 1,200 people.", "1,200", [null, "a poll"]],
  ["Some 3,000 people marched; police counted 1,800.", "1,800", [null, "police"]],
  ["Mine owners say 31 men fled.", "31", [null, "Mine owners"]],
  ["The pit flooded to its lower level 40 metres down.", "40", [null, null]],
  [
    "The town has 900 people, according to results of the 2021 census released in Arl.",
    "900",
    [null, "results of the 2021 census"],
  ],
  [
    "“The pumps take out 90 tonnes a day, but the river is rising,” said rescue chief Ada Reed.",
    "90",
    ["Ada Reed", "rescue chief Ada Reed"],
  ],
  ["“We counted six carts in the lane,” said supporter Nilo Prat.", "six", ["Nilo Prat", "supporter Nilo Prat"]],
  ["A week earlier organisers said 9,000 people marched.", "9,000", [null, "organisers"]],
  ["The guns hit 36 depots, its spokesman Bo Hale said.", "36", ["Bo Hale", "Bo Hale"]],
  // appositions and inversions
  ["Ann Reed, the mayor of Kalm, said 43 buildings had burned.", "43", ["Ann Reed", "Ann Reed"]],
  ["The captain, Bo Hale, had earlier told an aide that there were 256 passengers.", "256", ["Bo Hale", "Bo Hale"]],
  ["Nine were safe and crews searched for 26 sailors, said a port spokesman, Bo Hale.", "26", ["Bo Hale", "a port spokesman"]],
  ["The court found that 14 firms paid, Bo Hale said, but Ann Reed said none did.", "14", ["Bo Hale", "Bo Hale"]],
  ["Police estimated the crowd at 3,000 people while organisers put the total at 8,000 people.", "8,000", [null, "organisers"]],
  ["“The brigade lost 45 men in one night,” sector chief Bo Hale told the agency.", "45", ["Bo Hale", "sector chief Bo Hale"]],
])("%s", (text, quote, expected) => expect(said(text, quote)).toEqual(expected));

test.each<[string, string]>([
  ["Contrary to reports, 15 ships were hit.", "15"],
  ["It is said 12 men died.", "12"],
  ["The firm recalled 17,000 vans.", "17,000"],
  ["No group claimed responsibility, but the blast killed 48 people.", "48"],
  ["Two confirmed cases were found in Oslo and 80 new confirmed cases in Bergen.", "80"],
  ["The United States sent 200 troops.", "200"],
  ["The storm claimed the lives of 14 people.", "14"],
  ["He denied having received 2 million dollars.", "2 million"],
])("no source: %s", (text, quote) => expect(said(text, quote)?.[1]).toBeNull());

test("what another is reported to have said in a turn is that person's assertion", () => {
  const text =
    "- The Borian president told me that 60 percent of the islanders were Borians. What do you say?\n\n- There are 12 islands.\n\n- Thank you.\n";
  expect(said(text, "60")?.[0]).toBe("President of Boria");
});

const speakers = (text: string) => Object.fromEntries(claimsIn(text).map(({ quote, speaker }) => [quote, speaker]));

const HOLT = "Anders Holt, who heads the relief office, told reporters that 40 villages were cut off.";
test.each<[string, string, string, string]>([
  ["name behind the verb", "Roads are closed in 17 towns, said Lena Brandt, a farmer from Darrow.", "17", "Lena Brandt"],
  ["family name alone", `${HOLT} Holt put the damage at 30 million dollars.`, "30 million", "Anders Holt"],
  ["added", `${HOLT}\n\nHolt added that 9 bridges were gone, adding that 4 more would be closed.`, "9", "Anders Holt"],
  ["adding", `${HOLT}\n\nHolt added that 9 bridges were gone, adding that 4 more would be closed.`, "4", "Anders Holt"],
  ["according to a person", `${HOLT} According to Holt, 17 bridges are closed.`, "17", "Anders Holt"],
  ["according to him", `${HOLT} According to him, 17 bridges are closed.`, "17", "Anders Holt"],
  ["he in the next paragraph", `${HOLT}\n\nSome 900 people were moved, he said.`, "900", "Anders Holt"],
  ["rank before a name", "Sheriff Ove Lund said 40 cars were lost.", "40", "Ove Lund"],
  ["stop of a shortened title", "The mine lies 185 miles north of Velm, said Gov. Ann Reed.", "185", "Ann Reed"],
  ["stop of a firm", "Inspector Ann Reed said the blast happened at Holt Mining Co.'s pit, 30 miles south.", "30", "Ann Reed"],
  ["small words before the name", "Nine crews were at the mine, said federal mine inspector Ann Reed.", "Nine", "Ann Reed"],
  ["day behind the name", "Ann Reed, a doctor, left. Mayor Ann Reed on Monday said 40 huts burned.", "40", "Ann Reed"],
  ["name that begins with a particle", "Mayor Bill de Velm came. De Velm said 40 huts burned.", "40", "Bill de Velm"],
  ["one sentence late", "Some 40 huts burned. This was stated by Mayor Ann Reed, speaking at a fair.", "40", "Ann Reed"],
  ["stated by, then he", "It burned. This was announced by Mayor Bo Hale.\n\n“We lost 40 huts,” he said.", "40", "Bo Hale"],
  ["resident of an age", "Kalm resident Ann Reed, 67, was out.\n\n“I saw 40 huts burn,” she said.", "40", "Ann Reed"],
  ["person whom the paragraph opens with", "Marek Dub, a baker, lost all. He said 12 ovens were gone.", "12", "Marek Dub"],
  ["first name unknown, office before", "Interior Minister Oru Tamsin said 2,000 soldiers were at work.", "2,000", "Oru Tamsin"],
  [
    "first name unknown, office before a comma",
    "The mayor of Kesh, Oru Tamsin, wrote that 45 streets were dark.",
    "45",
    "Oru Tamsin",
  ],
  ["first name unknown, apposition", "Oru Tamsin, an electrician, said 45 streets were dark.", "45", "Oru Tamsin"],
  ["first name unknown, age", "Oru Tamsin, 34, said 45 streets were dark.", "45", "Oru Tamsin"],
  ["rank", "Maj. Gen. Oru Tamsin reported that 45 guns were taken.", "45", "Oru Tamsin"],
  ["ministry before the spokesman", "Ports Ministry spokesman Oru Tamsin said 45 piers were safe.", "45", "Oru Tamsin"],
  ["body before the name", "The envoy of aid group Harbour Vision Matt Orel said 45 tents had come.", "45", "Matt Orel"],
  ["from a place", "Some 45 streets are dark, Velm-based writer Oru Tamsin tweeted.", "45", "Oru Tamsin"],
  ["family name first", "Yoo Min-seo, a guide, had left. Yoo said 8 of her friends were on the bus.", "8", "Yoo Min-seo"],
  [
    "the spokesman named before",
    "Bo Hale, a port spokesman, said 45 men came.\n\nIt rained.\n\nThe spokesman said 3 were hurt.",
    "3",
    "Bo Hale",
  ],
  [
    "quoted, with the agency behind",
    '"They sank 45 boats and 3 ferries," Capt. Bo Hale said, according to Velpress.',
    "45",
    "Bo Hale",
  ],
  ["said, according to an agency", "The navy sank 45 boats, Capt. Bo Hale said, according to Velpress.", "45", "Bo Hale"],
  ["what a man told", "Bo Hale said that a man from Velm had told him that 45 huts had burned.", "45", "Bo Hale"],
  ["heard of reports", "Ann Reed, an official in Velm, had heard of reports that 45 huts had burned.", "45", "Ann Reed"],
  ["informed", "Bo Hale informed parliament that 45 huts had burned.", "45", "Bo Hale"],
  ["citing", "Ann Reed, citing police, said 45 huts had burned.", "45", "Ann Reed"],
  ["told in a speech", "Ann Reed said in an address on 4 May that 45 huts had burned.", "45", "Ann Reed"],
  [
    "quoted over two sentences",
    "“We have no boats. Some 45 families wait on roofs,” said Oru Tamsin, who was staying in a camp.",
    "45",
    "Oru Tamsin",
  ],
  ["quoted behind a pause", "“We have no boats,” Ann Reed told the agency. “Some 45 families wait.”", "45", "Ann Reed"],
  [
    "quoted by “she” of the paragraph",
    "Ann Reed, a nurse, told a court that 9 were saved. “There were 30 of us,” she said.",
    "30",
    "Ann Reed",
  ],
  [
    "quoted by “he” of the paragraph above",
    "Few came to the camp in Velm, 65 kilometres away, said Bo Hale, its director.\n\n“We see 45 a day. None is well,” he told the agency from Velm.",
    "45",
    "Bo Hale",
  ],
  ["quoted behind a colon", "Ann Reed told reporters: “We lost 45 huts.” Bo Hale told them nothing.", "45", "Ann Reed"],
])("a person says so: %s", (_, text, quote, speaker) => expect(speakers(text)[quote]).toBe(speaker));

test.each<[string, string, string]>([
  ["a ministry", "The Ministry of Ports said 45 piers were safe.", "45"],
  ["police", "Police in Velm said 45 huts had burned.", "45"],
  ["a town", "Velm said 45 of its huts had burned. The road to Velm is closed.", "45"],
  ["a relief body", "Relief International said it had sent 45 trucks.", "45"],
  ["a body with an article in its name", "Save the Rivers warned that 45 wells were spoiled.", "45"],
  ["a bank", "Goldman Sachs said growth would slow to 2 percent.", "2"],
  ["a bank like a person", "Morgan Stanley said profits fell 2 percent.", "2"],
  ["rights", "Human Rights Watch said 45 men were held.", "45"],
  ["an agency", "Reuters reported that 45 men were held.", "45"],
  ["an armed group", "Hamas said 45 of its men were free.", "45"],
  ["a firm", "Barrow Mills, the textile firm, said it had sold 45 looms.", "45"],
  ["a builder", "The builder Tamsin said it had sold 45 homes.", "45"],
  ["mayor without a name", "The mayor of Kesh said 45 streets were dark.", "45"],
  ["somebody’s friend", "A friend of Ann Reed said 45 huts had burned.", "45"],
  ["a spokesman, another’s", "Ann Reed, a nurse, said 3 were hurt. The spokesman said 45 huts had burned.", "45"],
  ["the ministry’s he", "The ministry said 4 men fled. He said 45 were caught.", "45"],
  ["who said so, and did something", "Bo Hale, who said he was tired, opened 45 shelters.", "45"],
  ["those who were told", "Bo Hale told 45 reporters that the pier was closed.", "45"],
  ["a meeting that was told", "Bo Hale told a meeting of 45 teachers that the pier was closed.", "45"],
  ["the day of saying", "Ann Reed said in an address on 4 May that 45 huts had burned.", "4 May"],
  ["age of who is quoted", "“I lost my boat,” said Lena Brandt, 54, a farmer.", "54"],
  ["nobody says so", "Bo Hale has led the police for 45 days.", "45"],
  ["quoted, a farmer", "“It took 45 days. It rained,” a farmer said. “I lost all,” said Lena Brandt.", "45"],
  ["quoted, a body", "Bo Hale came.\n\n“We saw 45 of them. All were well,” the Red Cross said.", "45"],
  ["quoted, a ministry", "“The brigade lost 45 men in one night,” the Ministry of Ports said.", "45"],
  ["quoted, it", "Bo Hale came.\n\n“We saw 45 of them. All were well,” it said.", "45"],
  ["place before an office", "Two people died on a road near Velm, a patrol spokesman said. Bo Velm wept.", "Two"],
  ["body with its letters", "“We buried 45 men,” Harbour Rescue Service (HRS) said in a statement.", "45"],
  ["many", "Officials said 45 huts burned.\n\n“It took 12 hours,” they said.", "12"],
  ["state behind a comma", "A baker from Kalm, N.Y., said 45 huts burned.", "45"],
  ["nobody yet", "Some 45 huts burned. This was stated by the ministry.", "45"],
])("no person says so: %s", (_, text, quote) => expect(speakers(text)[quote]).toBeNull());

test.each<[string, string, string]>([
  [
    "a person whom a speaker tells of",
    "Statement by Mayor Eva Holm\n\nWe are safe, and I thank you. Minister Bo Hale told me that 45 huts had burned.",
    "Bo Hale",
  ],
  [
    "the speaker’s own",
    "Statement by Mayor Eva Holm\n\nWe are safe, and I thank you. I told Bo Hale that 45 huts had burned.",
    "Eva Holm",
  ],
])("in a speech: %s", (_, text, speaker) => expect(speakers(text)["45"]).toBe(speaker));
