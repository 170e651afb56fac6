import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/types.js";
import { fieldBy } from "./claims.js";

type Value = string | null;
/** One field of the claims of sentences of seldom forms: what a careful reader would write into it, by the number. */
const field = (name: keyof Claim, rows: readonly (readonly [text: string, expected: Record<string, Value>])[]): void => {
  describe(name, () => {
    test.each(rows)("%s", (text, expected) => expect(fieldBy(name, text)).toEqual(expected));
  });
};

field("place", [
  ["The storm killed 4 and 6 people in Arvo, Belt and Corm respectively.", { "4": "Arvo", "6": "Arvo" }],
  ["The storm killed 4, 6 and 9 people in Arvo, Belt, and Corm, respectively.", { "4": "Arvo", "6": "Belt", "9": "Corm" }],
  ["Storms tore through Arvo and killed 40 people.", { "40": "Arvo" }],
  ["Storms struck in Arvo and in Belt. In the latter 40 people died.", { "40": "Belt" }],
  ["Storms struck in Arvo and in Belt. In the former 40 people died.", { "40": "Arvo" }],
  ["In Arvo, the city, 40 huts burned.", { "40": "Arvo" }],
  ["In the region's capital, Velm, 40 huts burned.", { "40": "Velm" }],
  ["Floods reached the village, Tarn, and 40 huts burned.", { "40": "Tarn" }],
  ["They fled the village of Tarn. In that village 40 huts burned.", { "40": "Tarn" }],
  ["With 75 deaths, the southern province of Mira is the worst hit.", { "75": "Mira" }],
  ["The worst-hit district was Arl with 40 dead.", { "40": "Arl" }],
  ["Tarn, a village of the north, buried 40 sheep.", { "40": "Tarn" }],
  ["Officials in Arl County said 40 huts burned.", { "40": "Arl County" }],
  ["The mill lies in Velm, 6 km from Tarn.", { "6": "Velm" }],
  ["In north-eastern lowlands 40 huts burned.", { "40": "north-eastern lowlands" }],
  ["Across Italy 40 huts burned. The country has lost 90 huts since.", { "40": "Italy", "90": "Italy" }],
  ["Italy's population is 60 million.", { "60 million": "Italy" }],
  ["The city's population is 60,000.", { "60,000": null }],
  ["A corridor 5 km wide in Arl was agreed. The corridor is 40 km long.", { "5": "Arl", "40": "Arl" }],
  ["Cases: Tarn (41 cases), Velm (8 cases).", { "41": "Tarn", "8": "Velm" }],
  ["At the Kernels 40 seats broke.", { "40": null }],
  ["In the Borian Sea Centre 40 seats broke.", { "40": "Borian Sea Centre" }],
]);

field("attributedTo", [
  ["According to two officers, 40 huts burned.", { "40": "two officers", two: "two officers" }],
  ["Officials over the weekend said 40 huts burned.", { "40": "Officials" }],
  ["Ann Reed on Monday said 40 huts burned.", { "40": "Ann Reed" }],
  ["Ann Reed, the mayor, said 40 huts burned.", { "40": "Ann Reed" }],
  ["The mayor of Kalm, Ann Reed, said 40 huts burned.", { "40": "Ann Reed" }],
  ["Nobody said 40 huts burned.", { "40": null }],
  ["Forty huts burned, said Ann Reed on Monday.", { Forty: "Ann Reed" }],
  ["Police said rain was near, and they said 40 huts burned.", { "40": "Police" }],
  ["The baker, who said so, opened 40 shops.", { "40": null }],
  ["The baker, who said little, in 2019, opened 40 shops.", { "40": null }],
]);

field("modality", [
  ["The mill lost 900 jobs, and 40 more could be lost.", { "900": "asserted", "40": "hypothetical" }],
  [
    "The abbey, which hoped to get 90 million euros, was given 61 million euros.",
    { "90 million": "proposed", "61 million": "asserted" },
  ],
  ["Should the dam give way, 700 huts would be lost.", { "700": "hypothetical" }],
  ["In the worst case 700 huts burn.", { "700": "hypothetical" }],
  ["In case of rain 700 huts burn.", { "700": "hypothetical" }],
  ["The lamp could break, with experts predicting 42 lamps.", { "42": "proposed" }],
  ["The disputed 40 votes were counted.", { "40": "asserted" }],
  ["The mayor disputes that 40 huts burned.", { "40": "denied" }],
  ["People speak of 5,000 layoffs. That is wrong.", { "5,000": "denied" }],
  ["The council shut 8 schools. That is wrong.", { "8": "asserted" }],
  ["The council shut 8 schools. That is a lie.", { "8": "denied" }],
  ["The 70 people who turned up were fed.", { "70": "asserted" }],
  ["The 70 people who help would be paid.", { "70": "asserted" }],
  ["The planned layoffs of last year cost 40 people their jobs.", { "40": "asserted" }],
  ["The planned 40 layoffs were dropped.", { "40": "proposed" }],
  ["They wanted to know whether 40 huts burned.", { "40": "question" }],
  ["He asked whether 40 huts burned.", { "40": "question" }],
  ["Police were wanted, and 40 huts burned.", { "40": "asserted" }],
  ["They ruled out that 12 mines were his.", { "12": "denied" }],
  ["We dismissed 85 sailors.", { "85": "asserted" }],
  ["The profit came, with 40 million euros, to less than expected.", { "40 million": "asserted" }],
]);

field("action", [
  ["They shelled the town with 2,000 shells.", { "2,000": "launched" }],
  ["They drove to the town with 2,000 shells.", { "2,000": null }],
  ["How many have fled the fighting is known by now: 400,000 people fled.", { "400,000": "fled" }],
  ["The number of people who waited has passed 400,000.", { "400,000": "waited" }],
  ["Six members of one family died.", { Six: "killed" }],
  ["Six members of 40 families died.", { Six: "killed", "40": "killed" }],
  ["Of the 90 sailors aboard, 35 were saved.", { "90": null, "35": "rescued" }],
  ["They help build 40 huts.", { "40": "built" }],
  ["The law that killed 40 jobs fell.", { "40": "killed" }],
  ["Of 10 destroyed huts 4 stand.", { "10": "destroyed", "4": null }],
  ["They lost 30 men killed and wounded.", { "30": "killed+wounded" }],
  ["They lost 30 men and repaid 40 loans.", { "30": "killed", "40": "repaid" }],
  ["Also destroyed were 16 posts.", { "16": "destroyed" }],
  ["Destroyed or damaged were 16 posts.", { "16": "destroyed+damaged" }],
  ["A man lost his life and 16 others were injured.", { "16": "wounded" }],
  ["A man lost his life and two others were injured.", { two: "wounded" }],
  ["A man lost his life and 16 men were injured.", { "16": "wounded" }],
]);

field("side", [
  ["Polish jets made 400 sorties.", { "400": "Poland" }],
  ["Poland lost 40 tanks to Spanish fire.", { "40": "Poland" }],
  ["The Lark Party won 52 seats.", { "52": "Lark Party" }],
  ["Some 52 seats went to the Lark Party.", { "52": "Lark Party" }],
  ["Some 52 seats went to Lark Party.", { "52": "Lark Party" }],
  ["The Larks hold 19 seats, but it has only 4 towns.", { "19": "Larks", "4": null }],
]);

field("speaker", [
  ["„We lost 40 boats“, said Marta Ilves.", { "40": "Marta Ilves" }],
  ["“He called it ‘a loss’ of 40 boats,” Marta Ilves said.", { "40": "Marta Ilves" }],
  ["“We lost 40 boats.\n\n“Then we lost 12 more,” Marta Ilves said.", { "40": "Marta Ilves", "12": "Marta Ilves" }],
  ["“We lost 40 boats and we have 12 more.” Marta Ilves said so.", { "40": "Marta Ilves", "12": "Marta Ilves" }],
  ["“We lost 40 boats.”", { "40": null }],
  [
    "The storm came late on Monday, and Marta Ilves said this of it:\n\n* We lost 40 boats.\n* We have 12 more.",
    { "40": "Marta Ilves", "12": "Marta Ilves" },
  ],
  ["Marta Ilves, the minister of works, came late. Rain fell. “We lost 40 boats,” the minister said.", { "40": "Marta Ilves" }],
  [
    "Captain Bo Ek came late, the mayor wrote. President Marta Ilves stayed away. “We lost 40 boats,” the president said.",
    { "40": "Marta Ilves" },
  ],
]);

const VOTES = "The votes of the election are in, and turnout was high. ";
field("side", [
  [`${VOTES}The Larks stand at 27 percent, but it has only 19 seats.`, { "27": "Larks", "19": "Larks" }],
  [`${VOTES}Law and Justice took first place, and it has 19 seats.`, { "19": "Law and Justice" }],
  [`${VOTES}The Larks took 27 percent. It got 29 percent in May.`, { "27": "Larks", "29": "Larks" }],
  [`${VOTES}There were 25 votes for the Reds and 12 for Larks.`, { "25": "Reds", "12": "Larks" }],
  [`${VOTES}There were 25 votes for nobody.`, { "25": null }],
  [`${VOTES}In Velm 25 percent stayed at home.`, { "25": null }],
  [`${VOTES}He stands at 25 percent.`, { "25": null }],
  [`${VOTES}On Monday 25 percent were in.`, { "25": null }],
  [`${VOTES}They won 40 barrels of ale.`, { "40": null }],
]);

field("attributedTo", [
  ["The toll, which police and the mayor knew, was told late. According to them, 40 huts burned.", { "40": null }],
  ["The ministry wrote to the press. The ministry said it was sorry, and it said 40 huts burned.", { "40": "The ministry" }],
  ["It was late, said the mayor on Monday. 40 huts burned.", { "40": null }],
  ["According to the mayor, rain was near. He said 40 huts burned.", { "40": "the mayor" }],
]);

field("asOf", [
  ["So far this year 40 huts have burned.", { "40": "2023-01-01/2023-07-10" }],
  ["So far this month 40 huts have burned.", { "40": "2023-07-01/2023-07-10" }],
  ["In the three months to March 2023 it sold 40 huts.", { three: "2023-07-10", "40": "2023-01-01/2023-03-31" }],
  ["In the three months to the storm it sold 40 huts.", { three: "2023-07-10", "40": "2023-07-10" }],
  ["In the past day 40 huts burned.", { "past day": "2023-07-10", "40": "2023-07-09/2023-07-10" }],
  ["Last night 40 huts burned.", { "40": "2023-07-09/2023-07-10" }],
  ["Between 3 June and noon on 9 June 40 huts burned.", { noon: null, "40": "2023-06-03/2023-06-09" }],
  ["In 2019 it sold 400 huts, against 380 huts the year before.", { "400": "2019", "380": "2018" }],
  ["It sold 40 huts in the second-quarter rush.", { "40": "2023-04-01/2023-06-30" }],
]);

field("side", [
  ["Poland's economy grew by 3 percent. Rain fell for 4 days.", { "3": "Poland", "4": null }],
  ["The Orvik Group closed nine shops, leaving it with 412 shops.", { nine: "Orvik Group", "412": "Orvik Group" }],
  ["Poland and Spain had ten mills.", { ten: null }],
  ["A report that Poland has ten mills is true.", { ten: "Poland" }],
  ["Polish losses are 400 killed.", { "400": "Poland" }],
  ["Poland has returned three islands to Spain.", { three: "Spain" }],
  ["Over Poland, jets made 400 sorties.", { "400": null }],
  ["Spain has 90 missiles which Poland fired at a barn.", { "90": "Poland" }],
  ["Spain has 90 missiles which Poland wants.", { "90": "Spain" }],
]);

field("place", [
  ["Floods hit Italy. Nationwide 40 huts burned.", { "40": "Italy" }],
  ["Across the nation 40 huts burned, Italy's minister said.", { "40": "Italy" }],
  ["In Velm the mayor wept as that town lost 40 huts.", { "40": "Velm" }],
  ["Storms struck in Arvo, and in Belt too. The latter lost 40 huts.", { "40": "Belt" }],
  ["Forty huts burned in Velm, and 12 huts in neighbouring Spain.", { Forty: "Velm", "12": "Spain" }],
  ["They stormed the village of Velm in eastern Spain and burned 40 huts.", { "40": "Velm" }],
  ["Some 40 huts burned in Velm, 6 km (4 miles) from Tarn.", { "40": "Velm", "6": "Velm" }],
  ["The huts of Tarn burned late. It was cold in Tarn, and Tarn lost 40 huts.", { "40": "Tarn" }],
  ["In Tarn, schools have shut.\n\nForty huts burned.", { Forty: "Tarn" }],
]);

field("action", [
  ["They found that 40 huts stood empty.", { "40": null }],
  ["They reached 400 families.", { "400": "reached" }],
  ["The population reached 400 people.", { "400": null }],
  ["That makes 40 huts.", { "40": null }],
  ["They were among the 12 dead.", { "12": "killed" }],
  ["A fire that evening destroyed 40 huts.", { "40": "destroyed" }],
  ["A poll of 1,200 people published on Sunday is out.", { "1,200": null }],
  ["They lost 40 huts as well as 12 carts.", { "40": "lost", "12": "lost" }],
  ["The destroyed and damaged 40 huts stand.", { "40": "destroyed+damaged" }],
  ["Killed in the fire were 57 people.", { "57": "killed" }],
]);

field("modality", [
  ["It denied reports which claimed 40 deaths.", { "40": "denied" }],
  ["The storm came in May, when 40 huts burned.", { "40": "asserted" }],
  ["He rejected a 4 percent offer.", { "4": "proposed" }],
  ["We call for the release of 40 clerks.", { "40": "proposed" }],
  ["They threaten to shut 40 mills.", { "40": "proposed" }],
]);

// words that open their text or end it
field("modality", [
  ["Set to lose 40 huts.", { "40": "proposed" }],
  ["Could 40 huts burn?", { "40": "question" }],
  ["Settled: 40 huts were sold.", { "40": "asserted" }],
  ["Dispute over the 40 votes goes on.", { "40": "asserted" }],
  ["Plan 40 huts", { "40": "proposed" }],
  ["Need 40 huts", { "40": "proposed" }],
  ["Of the huts 40 could", { "40": "hypothetical" }],
  ["Of the huts 40 might be", { "40": "hypothetical" }],
  ["Of the huts 40 are to", { "40": "asserted" }],
  ["Of the huts 40 need", { "40": "asserted" }],
  ["Of the huts 40 if", { "40": "asserted" }],
  ["Of the huts 40 not", { "40": "asserted" }],
  ["There are 900 votes to be given next week.", { "900": "proposed" }],
  ["Some 900 of them to be given next week.", { "900": "proposed" }],
  ["They plan a film of a quake that struck 900 huts.", { "900": "asserted" }],
  ["They hope for 12 percent, against 7 percent in May.", { "12": "proposed", "7": "asserted" }],
  ["It will recall 2011 when 40 huts burned.", { "40": "asserted" }],
  ["They lost 40 huts, and experts say more could burn.", { "40": "asserted" }],
  ["Some 900 jobs were lost, and 40 more could be lost.", { "900": "asserted", "40": "hypothetical" }],
  ["There is no need of 40 huts.", { "40": "asserted" }],
  ["Rumour says 8 schools shut. That is rubbish.", { "8": "denied" }],
  ["They ask, whether 40 huts burned or not, for rain.", { "40": "asserted" }],
  ["It is the best mill in 70 years.", { "70": "asserted" }],
  ["They saw 40 huts.", { "40": "asserted" }],
  ["Seen: 40 huts could you see.", { "40": "asserted" }],
]);

field("asOf", [
  ["Since 3 May 2023 40 huts burned.", { "40": "2023-05-03/2023-07-10" }],
  ["It sold 40 huts, the most since 1994.", { "40": "2023-07-10" }],
  ["This summer 40 huts burned.", { "40": "2023-06/2023-07-10" }],
  ["In the past week 40 huts burned.", { "past week": "2023-07-10", "40": "2023-07-03/2023-07-10" }],
  ["So far this season 40 huts burned.", { "40": "2023-07-10" }],
  ["In Q1 it sold 40 huts.", { "40": "2023-01-01/2023-03-31" }],
  ["In the first quarter it sold 40 huts.", { "40": "2023-01-01/2023-03-31" }],
  ["In the first quarter of the match 40 fell.", { "40": "2023-07-10" }],
]);

field("side", [
  ["Polish spokesman Bo Ek came. Polish spokesman Bo Ek said 40 Polish tanks burned.", { "40": "Poland" }],
  ["Rebels in Peru fought the army. Peru's army lost 40 trucks.", { "40": "Peru" }],
  ["“We lost 40 tanks,” said Ann Reed.", { "40": null }],
]);
