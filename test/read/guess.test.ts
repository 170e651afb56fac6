import { describe, expect, test } from "vitest";
import { newDocument } from "../../src/document.js";
import { guessesOf } from "../../src/read/guess.js";

const guessed = (
  path: string,
  text: string,
  about: Parameters<typeof newDocument>[3] = {},
  origins: readonly [string, string][] = [],
) => guessesOf(newDocument("a", path, text, about), new Map(origins));

describe("title", () => {
  test.each([
    ["The bridges of Strelsau\n\nNine of them stand.", "The bridges of Strelsau"],
    ["## The bridges of Strelsau\nNine of them stand.", "The bridges of Strelsau"],
    ["Home | News | Shop\n\nWho counts the mills?\n", "Who counts the mills?"],
    ["4 May 2031\n\nThe bridges of Strelsau\n", "The bridges of Strelsau"],
    ["Nine bridges stand, the ministry said on Friday.\n", undefined],
    ["Dear citizens,\nnine bridges stand.", undefined],
    ["* * *\n", undefined],
    ["", undefined],
  ])("%j", (text, title) => expect(guessed("a.txt", text).title?.value).toBe(title));
});

describe("date in the name of a file", () => {
  test.each([
    ["speech-2031-05-04.txt", "2031-05-04"],
    ["x/20310504_ministry.txt", "2031-05-04"],
    ["2031.05.04.txt", "2031-05-04"],
    ["speech-2031-02-30.txt", undefined],
    ["speech-2031-05.04.txt", undefined],
    ["120310504.txt", undefined],
    ["2031-05-04/speech.txt", undefined],
  ])("%s", (path, date) => expect(guessed(path, "x").published?.value).toBe(date));
});

describe("publisher and what it is", () => {
  test.each([
    ["Ministry of the Interior", "official"],
    ["The Strelsau Herald", "media"],
    ["Zenda University Press", "expert"],
    ["Red Crescent", "ngo"],
    ["Rupert of Hentzau", undefined],
    ["Timesheet", undefined],
  ])("%s", (publisher, type) =>
    expect(guessed("a.txt", "x", { publisher }, [["publisher", "the document's own fields"]]).sourceType?.value).toBe(type),
  );

  test("the host of an address stands in for a publisher", () => {
    const url = "https://www.herald.example/2031/bridges";
    expect(guessed("a.txt", "x", { url }, [["url", "the document's own fields"]]).publisher).toEqual({
      value: "herald.example",
      from: "its address",
    });
    expect(guessed("a.txt", "x", { url: "no address" }).publisher).toBeUndefined();
  });
});

test("what the document tells itself goes before every guess, with its origin", () => {
  const about = { title: "Nine bridges", published: "2031-05-06" };
  const found = guessed("b-2031-05-04.txt", "Another line\n", about, [
    ["title", "the document's own fields"],
    ["published", "the dateline “6 May 2031”"],
  ]);
  expect(found).toEqual({
    title: { value: "Nine bridges", from: "the document's own fields" },
    published: { value: "2031-05-06", from: "the dateline “6 May 2031”" },
  });
});
