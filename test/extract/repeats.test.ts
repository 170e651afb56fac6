import { expect, test } from "vitest";
import { claimsIn } from "./qualify/claims.js";

/** Of each number written twice, whether the second time points to the first. */
const repeated = (text: string, quote: string): boolean => {
  const [first, ...later] = claimsIn(text).filter((claim) => claim.quote === quote);
  return later.some(({ repeats }) => repeats === first!.id);
};

test.each<[string, string]>([
  // heading and first sentence, the same thing taken up again
  ["# 134 villages cut off\n\nA flood has cut off 134 villages, the council said.", "134"],
  ["The army burned 16 posts. The 16 posts stood on a ridge.", "16"],
  ["The yard built 41 barges.\n\nIts 41 barges carry salt.", "41"],
  ["At least 350 people were killed in Velm.\n\nThe toll in Velm is at least 350 people killed.", "350"],
  // in other words of the same side and event
  [
    "Norwegian jets struck 134 Chadian military targets. The navy slept.\n\nThe jets struck 134 Chadian military facilities, the staff said.",
    "134",
  ],
  // a headline and its text, in other words for the same persons
  ["# 7 dead, 19 missing in Velm\n\nA blast killed seven workers in a quarry and left 19 missing workers below.", "19"],
  ["# Five rebels killed in Velm\n\nFive gunmen were killed near Velm on Tuesday, the army said.", "Five"],
  // taken up as known
  ["The army killed three smugglers on Monday. The three smugglers had come by boat.", "three"],
  ["Police found 53 prisoners in Velm. Guards then led the 53 prisoners out at Tarn.", "53"],
  // the toll is that of the story, whoever they were
  ["A blast in a quarry killed 12 workers. Later that night the mayor put the death toll at 12.", "12"],
  // by itself in a talk
  ['By Saturday 14 people had drowned.\n\n"14?"\n\nThat is what the guards told us.', "14"],
  ['"We took in 160,000 people," he said. The mayor laughed. "160,000."', "160,000"],
  // too long a number to be two things, one of them without a name
  ["Reed – 48.06% – 4,773,169\n\nThe tally had Orlo ahead of Deputy Mayor Reed at 4,773,169.", "4,773,169"],
  ["Votes: 1,403,872\n\nAnn Reed 1,403,872", "1,403,872"],
  ["Reed – 52.54%\n\nReed is ahead, and is at 52.54%.", "52.54"],
])("again: %s", (text, quote) => expect(repeated(text, quote)).toBe(true));

test.each<[string, string]>([
  // equal numbers of other things
  ["The yard built 41 barges.\n\nIt sold 41 lorries.", "41"],
  ["The firm sold 12 barges, 12 lorries and 12 tugs.", "12"],
  ["Norwegian jets struck 134 Chadian military targets.\n\nThe yard sold 134 Chadian military boots.", "134"],
  ["The council planted 1,403 oaks.\n\nThe port counted 1,403 gulls.", "1,403"],
  ["A blast in a quarry killed 12 workers. Raiders killed 12 shepherds in the hills.", "12"],
  ["| wells | mills |\n| - | - |\n| 14 | 14 |", "14"],
  // small or round numbers with nothing else to show that they are one
  ["Police shot two smugglers in a raid. Later the navy sank a boat and shot two smugglers.", "two"],
  ["The yard has 20 cranes.\n\nIt sold 20 boats.", "20"],
  // as written a bound, then none
  ["# 40 killed in Velm\n\nAt least 40 people were killed in Velm.", "40"],
  // in another mood, with another event
  ["The mayor plans 12 schools. The council closed 12 schools.", "12"],
  ["# 19 wounded in Velm\n\nThe bombs killed 19 people.", "19"],
  // of another side, place or day
  ["Chad lost 130 tanks. Peru lost 130 tanks.", "130"],
  ["Some 340 people were killed in Velm. Some 340 people were killed in Tarn.", "340"],
  ["On 3 July 340 people drowned. On 7 July 340 people drowned.", "340"],
  ["In 2019 the port took in 12,345 tonnes. In 2020 it took in 12,345 tonnes.", "12,345"],
  ["Outside Chad 340 people fell ill. In Chad 340 people fell ill.", "340"],
])("not again: %s", (text, quote) => expect(repeated(text, quote)).toBe(false));
