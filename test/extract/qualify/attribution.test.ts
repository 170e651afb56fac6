import { expect, test } from "vitest";
import { claimsIn } from "./claims.js";

const said = (text: string, quote: string) => {
  const claim = claimsIn(text).find((one) => one.quote === quote);
  return claim && [claim.speaker, claim.attributedTo];
};

test.each<[string, string, (string | null)[]]>([
  ["Police said 22,000 people marched through Tarn.", "22,000", [null, "Police"]],
  ["Our boats sank 4 ferries, the Ministry of Defence of Ardania said.", "4", [null, "the Ministry of Defence of Ardania"]],
  ["According to the UN, 2.3 million people have fled.", "2.3 million", [null, "the UN"]],
  ["The mayor of Kalm, Ann Reed, said 43 buildings had been damaged.", "43", [null, "Ann Reed"]],
  ["The opposition claims 100,000 people took part.", "100,000", [null, "The opposition"]],
  ["“We lost 45 men,” General Petrov said.", "45", ["Petrov", "General Petrov"]],
  // pronouns stand for the source named last, or for none
  ["Police said 4 men fled. They said 12 were caught.", "12", [null, "Police"]],
  ["Ann Reed said the pier had burned. She said 9 boats were lost.", "9", [null, "Ann Reed"]],
  ["The ministry said 4 men fled. He said 12 were caught.", "12", [null, null]],
  ["State radio said 4 men fled. The reports said 12 were caught.", "12", [null, "State radio"]],
  ["Organisers had claimed 9,000 and police 2,000.", "2,000", [null, "police"]],
  ["About 9,000 came, a figure that police disputed, saying the crowd peaked at 2,000 people.", "2,000", [null, "police"]],
  ["A week earlier organisers said 9,000 people marched.", "9,000", [null, "organisers"]],
  ["The guns hit 36 depots, its spokesman Bo Hale said.", "36", [null, "Bo Hale"]],
  // appositions and inversions
  ["Ann Reed, the mayor of Kalm, said 43 buildings had burned.", "43", [null, "Ann Reed"]],
  ["The captain, Bo Hale, had earlier told an aide that there were 256 passengers.", "256", [null, "Bo Hale"]],
  ["Nine were safe and crews searched for 26 sailors, said a port spokesman, Bo Hale.", "26", [null, "a port spokesman"]],
  ["The court found that 14 firms paid, Bo Hale said, but Ann Reed said none did.", "14", [null, "Bo Hale"]],
  ["Police estimated the crowd at 3,000 people while organisers put the total at 8,000 people.", "8,000", [null, "organisers"]],
  ["“The brigade lost 45 men in one night,” sector chief Bo Hale told the agency.", "45", ["Bo Hale", "sector chief Bo Hale"]],
])("%s", (text, quote, expected) => expect(said(text, quote)).toEqual(expected));

test.each<[string, string]>([
  ["Contrary to reports, 15 ships were hit.", "15"],
  ["It is said 12 men died.", "12"],
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
