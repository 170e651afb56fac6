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
  ["“We lost 45 men,” General Petrov said.", "45", ["General Petrov", "General Petrov"]],
])("%s", (text, quote, expected) => expect(said(text, quote)).toEqual(expected));

test.each<[string, string]>([
  ["Contrary to reports, 15 ships were hit.", "15"],
  ["It is said 12 men died.", "12"],
  ["He denied having received 2 million dollars.", "2 million"],
])("no source: %s", (text, quote) => expect(said(text, quote)?.[1]).toBeNull());

test("what another is reported to have said in a turn is that person's assertion", () => {
  const text =
    "- The Borian president told me that 60 percent of the islanders were Borians. What do you say?\n\n- There are 12 islands.\n\n- Thank you.\n";
  expect(said(text, "60")?.[0]).toBe("President of Boria");
});
