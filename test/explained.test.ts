import { describe, expect, test } from "vitest";
import { newDocument } from "../src/document.js";
import { diffClaims, explainDocument, extractDocument, trialOf } from "../src/pipeline.js";
import type { Recorded } from "../src/record.js";
import type { Document } from "../src/types.js";

const documentOf = (text: string, about: Partial<Document> = {}): Document =>
  newDocument("doc", "doc.txt", text, { published: "2023-06-30", ...about });

/** Field → "“words” rule" of the first claim with this quote. */
function toldOf(text: string, quote: string, about: Partial<Document> = {}) {
  const document = documentOf(text, about);
  const claim = extractDocument(document).find((each) => each.quote === quote)!;
  const story = explainDocument(document, {}, new Set([claim.id])).get(claim.id)!;
  return { claim, story, told: story.told };
}

const WAR =
  "The Borian army attacked at dawn. Our forces answered. The Borian troops lost the hill. Colonel Ann Reed, a spokesperson of Velm, spoke.";

const ROWS: readonly (readonly [text: string, quote: string, field: Recorded, words: string, rule: string])[] = [
  ["The fleet bought 12 ferries.", "12", "item", "ferries", "noun behind the number"],
  ["Trucks – 97 were burnt, 14 were towed away.", "97", "item", "Trucks", "label"],
  ["The number of boats reached 30.", "30", "item", "boats", "what was numbered"],
  ["Of the 40 vehicles, 12 burned.", "12", "item", "vehicles", "whole in front"],
  ["Six barges were moored there. Nine more were towed away.", "Nine", "item", "barges", "counted in the sentence before"],
  ["The width of the canal was 10 km.", "10", "item", "canal", "subject"],
  ["The width of the canal was 10 km.", "10", "attribute", "width", "named with the item"],
  ["They dug a total of 366 wells.", "366", "attribute", "a total of 366", "read with the number and what stands around it"],
  ["Nine miners were killed in the pit.", "Nine", "kind", "killed", "rule casualties"],
  ["The battalion destroyed 22 tanks.", "22", "action", "destroyed", "verb before"],
  ["22 tanks have been destroyed.", "22", "action", "have been destroyed", "verb behind"],
  ["Seven huts and 22 barns were demolished.", "Seven", "action", "were demolished", "verb behind the list"],
  ["10,000 deserters crossed the river.", "10,000", "action", "deserters", "the counted noun"],
  ["The treaty was signed on 3 May 2019.", "3 May 2019", "action", "was signed", "verb it hangs on"],
  ["Villagers found 12 French tanks.", "12", "side", "French", "owner in the phrase"],
  ["12 tanks of the French army burned.", "12", "side", "French", "owner behind"],
  ["Orlo Motors employs 900 people.", "900", "side", "Orlo Motors", "firm or state whose sum, deed or workforce it is"],
  ["12 tanks were burned near Tarn.", "12", "place", "Tarn", "nearest place"],
  ["Tarn was shelled, and 12 people were killed.", "12", "place", "Tarn", "place that was struck"],
  ["Since 2 June 900 people have fled.", "900", "asOf", "Since 2 June", "nearest date"],
  ["Orlo won 44 percent of the vote in Sunday's election.", "44", "asOf", "Sunday", "day of the vote"],
  ["Police said 41 people were on the raft.", "41", "attributedTo", "Police", "verb of telling before"],
  ["According to the coast guard, 41 people were on the raft.", "41", "attributedTo", "the coast guard", "according to"],
  ["“We lost 45 good men on that ridge,” Colonel Reed said.", "45", "speaker", "Colonel Reed said.", "who is quoted"],
  ["The mayor proposed to dig 40 wells.", "40", "modality", "proposed", "planned or offered"],
  ["They did not lose 40 tanks.", "40", "modality", "not", "verb denied"],
  ["If they lost 40 tanks, they would withdraw.", "40", "modality", "If", "supposed"],
  ["Did they lose 40 tanks?", "40", "modality", "?", "asked"],
  ["They agreed on a corridor 5 km wide.", "5", "attribute", "wide", "read with the number and what stands around it"],
  ["The bridge is 5 km long.", "5", "unit", "5 km", "read with the number"],
  ["The hall opens on 8 November.", "8 November", "value", "8 November", "the date of the document fills it up"],
  ["The yard holds 1,430 huts. These 1,430 huts are empty.", "1,430", "item", "huts", "noun behind the number"],
];

describe("each field with the rule that gave it and the words that the rule took", () => {
  test.each(ROWS)("%s %s %s", (text, quote, field, words, rule) => {
    const told = toldOf(text, quote).told.get(field);
    expect([told?.words.map(({ text }) => text).join(" | "), told?.rule]).toEqual([words, rule]);
  });

  test("an enemy, by the words in the sentence and the rule that concludes", () => {
    const text = `${WAR} We destroyed 12 enemy tanks.`;
    const { claim, told } = toldOf(text, "12", { publisher: "Ministry of Defence of Velm" });
    const side = told.get("side");
    expect([claim.side, side?.words.map(({ text }) => text)]).toEqual([claim.side, claim.side === null ? undefined : ["enemy"]]);
  });

  test("words of another sentence come with their line", () => {
    const { told } = toldOf("Borian losses:\n\n- 12 tanks burned\n- 9 guns burned\n", "9");
    const words = told.get("side")?.words ?? [];
    for (const { line, isHere } of words) expect(isHere).toBe(line === 4);
  });

  test("a turn's tag shows who speaks", () => {
    const text = "MINISTER LOPEZ: We lost 40 huts.\n\nREPORTER: Where?\n\nMINISTER LOPEZ: In the valley, with 12 barns.\n";
    const { claim, told } = toldOf(text, "12");
    expect([claim.speaker, told.get("speaker")?.words]).toEqual(["Lopez", [{ text: "MINISTER LOPEZ:", line: 5, isHere: false }]]);
  });

  test("a repeat says what shows it", () => {
    const document = documentOf("The yard holds 1,430 huts. These 1,430 huts are empty.");
    const [, again] = extractDocument(document);
    expect(again?.repeats).not.toBeNull();
    const story = explainDocument(document, {}, new Set([again!.id])).get(again!.id)!;
    expect(story.told.get("repeats")?.rule).toBe("same number of the same");
  });
});

test("the words stand in the text, and without them the field is another", () => {
  for (const [text, quote, field] of ROWS.filter(([, , field]) => ["action", "side", "place", "attributedTo"].includes(field))) {
    const { claim, told } = toldOf(text, quote);
    const [first] = told.get(field)!.words;
    expect(text).toContain(first!.text);
    const masked = text.replace(first!.text, "zzz");
    const other = extractDocument(documentOf(masked)).find((each) => each.quote === quote);
    expect({ text, got: other?.[field as "side"] }).not.toEqual({ text, got: claim[field as "side"] });
  }
});

test("a recorder changes no claim", () => {
  const document = documentOf(ROWS.map(([text]) => text).join("\n\n"));
  const claims = extractDocument(document);
  const stories = explainDocument(document, {}, new Set(claims.map(({ id }) => id)));
  expect([...stories.keys()]).toEqual(claims.map(({ id }) => id));
});

test("the context: what governs a sentence, what stands before and behind it", () => {
  const text = "# The harbour\n\nThe quay was closed. The fleet lost 12 ferries. Nobody was hurt.\n";
  const { story } = toldOf(text, "12");
  expect([story.heading?.text, story.before?.text, story.sentence, story.after]).toEqual([
    "The harbour",
    "The quay was closed.",
    ["The fleet lost ", "12", " ferries."],
    { text: "Nobody was hurt.", line: 3 },
  ]);
});

test("a finding: its claims two by two, and every verdict that holds", () => {
  const claims = [
    "The sinking of the Ilsa off Tarn on 4 May killed 41 people.",
    "The sinking of the Ilsa off Tarn on 4 May killed 57 people.",
  ]
    .map((text, i) => newDocument(`doc-${i}`, "", text, { published: "2023-05-06", publisher: `Paper ${i}` }))
    .flatMap(extractDocument);
  const finding = diffClaims(claims).find(({ verdict }) => verdict === "conflict")!;
  const trial = trialOf(finding, claims)!;
  expect(trial.verdicts[0]?.[0]).toBe("conflict");
  expect(trial.pairs[0]?.standings.map(({ dimension, relation }) => `${dimension} ${relation}`)).toEqual([
    "item equal",
    "attribute equal",
    "action equal",
    "side equal",
    "place equal",
    "period equal",
  ]);
});
