import { describe, expect, test } from "vitest";
import { authorIn, bylineIn } from "../../src/read/byline.js";

describe("names as pages write them", () => {
  test.each([
    ["Ida Brandt", "Ida Brandt"],
    ["By Ida Brandt", "Ida Brandt"],
    ["Written by:  Ida\n Brandt ", "Ida Brandt"],
    ["By Ida Brandt, 4 May 2031", "Ida Brandt"],
    ["By Ida Brandt 4 May 2031", "Ida Brandt"],
    ["By Ida Brandt in Corvo, Ruritania", "Ida Brandt"],
    ["Ida Brandt | The Tidings", "Ida Brandt"],
    ["Ida Brandt and Piet Sorel", "Ida Brandt and Piet Sorel"],
    ["The Tidings staff", "The Tidings staff"],
    ["https://tidings.example/ida", null],
    ["ida@tidings.example", null],
    ["42", null],
    ["Ida Brandt covers dams. She lives in Corvo.", null],
  ])("%j", (value, name) => expect(authorIn(value)).toBe(name));
});

describe("a byline in the text", () => {
  test.each([
    ["The dam\nBy Ida Brandt\n\nNine people died.", "Ida Brandt"],
    ["# The dam\n\n*By Ida Brandt, our correspondent in Corvo*\n\nNine people died.", "Ida Brandt"],
    ["By Ida van der Lund and Piet Sorel\nNine people died.", "Ida van der Lund and Piet Sorel"],
    ["By Friday 4 people had died.", null],
    ["By Corvo stood a dam.", null],
    ["Nine people died. By Ida Brandt's count it was ten.", null],
    [`${"A line of text.\n".repeat(20)}By Ida Brandt\n`, null],
  ])("%j", (text, name) => expect(bylineIn(text)).toBe(name));
});
