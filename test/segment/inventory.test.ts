import { expect, test } from "vitest";
import { inventoryEntries } from "../../src/segment/inventory.js";

const entries = (text: string): string[] | null =>
  inventoryEntries(text, 0, text.length)?.map(({ span, label }) =>
    label ? `[${text.slice(label.start, label.end)}] ${text.slice(span.start, span.end)}` : text.slice(span.start, span.end),
  ) ?? null;

test.each([
  [
    "Boats – four, Vans – 97, radar sets – 7 units.",
    ["[Boats] Boats – four,", "[Vans] Vans – 97,", "[radar sets] radar sets – 7 units."],
  ],
  ["Kayaks – 63 were sunk, 62 were salvaged.", ["[Kayaks] Kayaks – 63 were sunk, 62 were salvaged."]],
  ["Huts: 287 burnt, 79 damaged, 366 in all.", ["[Huts] Huts: 287 burnt, 79 damaged, 366 in all."]],
  ["Guns – 1,200, tents - 5 and lorries – 12.", ["[Guns] Guns – 1,200,", "[tents] tents - 5 and", "[lorries] lorries – 12."]],
  ["Losses were as follows: vans – 5, guns – 3.", ["Losses were as follows:", "[vans] vans – 5,", "[guns] guns – 3."]],
  ["Killed: 12; wounded: 40; missing: 3", ["[Killed] Killed: 12;", "[wounded] wounded: 40;", "[missing] missing: 3"]],
  [
    "Drones (all types) – 12,KX-25 – 2, “Heron” – 3",
    ["[Drones (all types)] Drones (all types) – 12,", "[KX-25] KX-25 – 2,", "[“Heron”] “Heron” – 3"],
  ],
  ["Population – about 50,000", ["[Population] Population – about 50,000"]],
  ["Sharks – 31, United – 12 units", ["[Sharks] Sharks – 31,", "[United] United – 12 units"]],
  ["Trucks – 5, Cars – 7", ["[Trucks] Trucks – 5,", "[Cars] Cars – 7"]],
  ["Trucks -- 5, cars — 7", ["[Trucks] Trucks -- 5,", "[cars] cars — 7"]],
])("%s", (text, expected) => expect(entries(text)).toEqual(expected));

test.each([
  "The strike – 44 days of silence – is over.",
  "27 September – 10 November",
  "Olsen – 42 and married – said so.",
  "Ministers promised a road – 40 km long.",
  "The result: 44 dead.",
  "Monday – 5 pm",
  "On the coast – 5 were hurt.",
  "Rovers 2 – 1 United",
  "He was right: 5 is enough.",
  "Phone: 555 1234",
  "Anna Olsen: 40 people came.",
  "Chapter 5: 12 men",
  "The score was 3 – 1.",
  "They lost 257 men (killed – 49, hurt – 208).",
  "Brugge – 3, Dynamo – 1",
  "Guns: 100-120",
  "Doors open: 20:00",
  "We use tanks of one kind – 18 tanks.",
])("no inventory: %s", (text) => expect(entries(text)).toBeNull());

test.each([
  ["tanks: 3,701 (+3)", ["[tanks] tanks: 3,701 (+3)"]],
  ["guns - 3–5 units;", ["[guns] guns - 3–5 units;"]],
])("in a list: %s", (text, expected) =>
  expect(
    inventoryEntries(text, 0, text.length, true)?.map(
      ({ span, label }) => `[${label && text.slice(label.start, label.end)}] ${text.slice(span.start, span.end)}`,
    ),
  ).toEqual(expected),
);

test("a score in a list is none of its entries", () => expect(inventoryEntries("Ajax - 3-1", 0, 10, true)).toBeNull());
