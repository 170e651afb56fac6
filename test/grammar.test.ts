import { expect, test } from "vitest";
import { infinitive, isPastForm, singular } from "../src/grammar.js";

test.each([
  ["zarried", "zarry"],
  ["zopped", "zop"],
  ["zoking", "zoke"],
  ["destroyed", "destroy"],
  ["repaid", "repay"],
  ["hut", null],
])("the infinitive of %s is %s", (word, base) => expect(infinitive(word)).toBe(base));

test.each([
  ["yachtsmen", "yachtsman"],
  ["specimen", "specimen"],
  ["omen", "omen"],
  ["women", "woman"],
  ["parties", "party"],
])("one of %s is %s", (word, one) => expect(singular(word)).toBe(one));

test.each([
  ["destroyed", true],
  ["naked", false],
  ["hundred", false],
  ["shot", true],
])("%s is a past form: %s", (word, isPast) => expect(isPastForm(word)).toBe(isPast));
