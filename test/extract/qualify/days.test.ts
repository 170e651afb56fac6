import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

const day = (text: string, quote: string) => fieldBy("asOf", text, { published: "2024-05-16" })[quote];

// a Thursday; the dead of a disaster are counted on for days, the deeds of a day are done
test.each<[string, string, string]>([
  ["A bus hit a wall in Tarn on Tuesday, killing at least 14 people.", "14", "2024-05-14/2024-05-16"],
  ["A bus hit a wall in Tarn on Tuesday, leaving at least 14 people dead and 30 injured.", "30", "2024-05-14/2024-05-16"],
  ["A landslide yesterday has left 14 people dead.", "14", "2024-05-15/2024-05-16"],
  ["A shed burned down in Tarn on Wednesday night, killing nine guests.", "nine", "2024-05-15/2024-05-16"],
  ["Gunmen stormed Tarn on Wednesday, killing 14 farmers.", "14", "2024-05-15"],
  ["By Tuesday at least 14 people had drowned.", "14", "2024-05-14"],
  ["At least 14 people drowned on Monday and at least 9 on Tuesday.", "14", "2024-05-13"],
  ["On 2 April a bus hit a wall, killing at least 14 people.", "14", "2024-04-02"],
  ["Police held 40 men on Wednesday night.", "40", "2024-05-15"],
])("toll: %s", (text, quote, expected) => expect(day(text, quote)).toBe(expected));

test.each<[string, string, string]>([
  ["The Reed party won 24.6 percent of the vote in Sunday's election.", "24.6", "2024-05-12"],
  ["Borland held its runoff on Sunday. Orlo won 61 percent of the vote.", "61", "2024-05-12"],
  ["The commission gave the results of the 5 May election. Orlo got 310,450 votes.", "310,450", "2024-05-05"],
  ["The commission gave the results of the 5 May election. Turnout was 48 percent.", "48", "2024-05-05"],
  ["Only 57 percent of registered voters voted in Sunday's election.", "57", "2024-05-12"],
  ["Borland voted on Sunday. The board had registered 2,100,400 voters.", "2,100,400", "2024-05-16"],
  ["Borland voted on Sunday. So far Orlo has 61 percent of the vote.", "61", "2024-05-16"],
  ["Borland votes on 26 May. In polls Orlo got 61 percent of the vote.", "61", "2024-05-16"],
  ["Borland voted on Sunday. Storms killed 12 people.", "12", "2024-05-16"],
])("vote: %s", (text, quote, expected) => expect(day(text, quote)).toBe(expected));

// by when a thing is to be done is not when it was planned; on which day it is to be done is
test.each<[string, string, string]>([
  ["Nine depots are to be built by 2030.", "Nine", "2024-05-16"],
  ["The mill will cut 400 jobs by the end of 2025.", "400", "2024-05-16"],
  ["The mill will raise its output to 9,000 tonnes by 2030.", "9,000", "2030"],
  ["The mill will hire 400 people in 2025.", "400", "2025"],
  ["The mill now expects revenue of $8 million for the third quarter.", "8 million", "2024-07-01/2024-09-30"],
])("plan: %s", (text, quote, expected) => expect(day(text, quote)).toBe(expected));

test.each<[string, string, string]>([
  // the year so far, and a year
  ["This year guards have stopped 4,110 lorries.", "4,110", "2024-01-01/2024-05-16"],
  ["This year guards stopped 4,110 lorries.", "4,110", "2024"],
  // named by the month, or by the year behind it
  ["In the month of May they lost 17 boats.", "17", "2024-05"],
  ["Its record of 40.7 degrees was set in April last year.", "40.7", "2023-04"],
  // who did what that day
  ["Of 90 boats which the fleet sent out on Tuesday, 77 came back.", "90", "2024-05-14"],
  ["Of 90 boats which the fleet sent out on Tuesday, 77 came back.", "77", "2024-05-14"],
  ["The hall was too big for the 40 people who came on Tuesday.", "40", "2024-05-14"],
  ["A fund for 40 people who fell ill on Tuesday has been set up.", "40", "2024-05-16"],
  ["Police put the crowd that marched on Tuesday against the new toll at 26,000.", "26,000", "2024-05-14"],
  ["On the busiest day, which was Tuesday, we fed 900 people.", "900", "2024-05-14"],
  ["In Tarn, said the mayor on a walk there yesterday, 40 sheds had come down.", "40", "2024-05-15"],
  ["They open on 3 June, when they hope to sell 900 seats.", "900", "2024-06-03"],
  // another clause, another number, an aside
  ["Exports fell 9 percent in 2023 and idleness stood at 14 percent in December.", "9", "2023"],
  ["The yard sold 60 boats at the fair, and 40 more were sold in April.", "60", "2024-05-16"],
  ["The yard sold 60 boats at the fair, and 40 more were sold in April.", "40", "2024-04"],
  ["The mill asked for 208 to leave, with 140 gone in April.", "208", "2024-05-16"],
  ["Raiders killed 12 men, and 30 were hurt on Tuesday.", "12", "2024-05-14"],
  ["Two dykes, for whose upkeep 8 million crowns was set aside in 2012, broke.", "Two", "2024-05-16"],
  ["The choir has collected 72 million of the 150 million which the town asked for in April.", "72 million", "2024-05-16"],
  // told on: the same deed, or the same number by another
  ["Raiders came to Tarn on Tuesday, killing nine men. They burned two mills.", "two", "2024-05-14"],
  ["Raiders came to Tarn on Tuesday, killing nine men. Tarn has two mills.", "two", "2024-05-16"],
  ["The mill was shut in March. It still employs 62 people.", "62", "2024-05-16"],
])("clause: %s", (text, quote, expected) => expect(day(text, quote)).toBe(expected));
