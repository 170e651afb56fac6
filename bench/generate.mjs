// News-like text from a seed: the same seed gives the same bytes on every machine.
//
//   node bench/generate.mjs FOLDER [--files 2000] [--bytes 10000] [--seed 1] [--density 0.5]    many files
//   node bench/generate.mjs FILE.txt --bytes 20000000                                          one file
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { GENRES, LEADS, TAILS } from "./templates.mjs";
import * as words from "./words.mjs";

const ALL_PLAIN = Object.values(GENRES).flatMap(({ plain }) => plain);

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A writer of articles. `density` is the share of paragraphs that state a figure. */
export function newWriter(seed, density = 0.5) {
  const random = randomOf(seed);
  const below = (limit) => Math.floor(random() * limit);
  const between = (low, high) => low + below(high - low + 1);
  const pick = (from) => from[below(from.length)];
  const slots = slotsOf({ random, between, pick });
  const fill = (template) =>
    template.replace(/\{(?<slot>\w+)\}/g, (_, slot) => {
      const value = slots[slot]();
      return value.includes("{") ? fill(value) : value;
    });
  const sentence = (template) => capital(fill(template));

  /** Templates of a genre in an order of their own, half of the plain ones from elsewhere: an article hardly ever says a thing twice. */
  function openGenre(genre) {
    const elsewhere = ALL_PLAIN.filter((template) => !genre.plain.includes(template));
    return { figures: bag(genre.figures), plain: bag([...genre.plain, ...shuffled(elsewhere).slice(0, 60)]) };
  }

  const shuffled = (templates) => {
    const left = [...templates];
    for (let i = left.length - 1; i > 0; i--) {
      const other = below(i + 1);
      [left[i], left[other]] = [left[other], left[i]];
    }
    return left;
  };

  function bag(templates) {
    let left = [];
    return () => {
      if (left.length === 0) left = shuffled(templates);
      return left.pop();
    };
  }

  function plainSentence(template) {
    const lead = random() < 0.15 ? sentence(pick(LEADS)) : "";
    return lead + sentence(random() < 0.35 ? template.replace(/\.$/, `${pick(TAILS)}.`) : template);
  }

  function paragraph({ figures, plain }) {
    const sentences = Array.from({ length: between(2, 4) }, () => plainSentence(plain()));
    if (random() < density) {
      const stated = random() < 0.7 ? 1 : random() < 0.7 ? 2 : 3;
      for (let i = 0; i < Math.min(stated, sentences.length); i++) sentences[i] = sentence(figures());
      if (random() < 0.4) sentences.reverse();
    }
    return sentences.join(" ");
  }

  /** One article of about `bytes` characters: a title, a dateline, paragraphs, now and then a heading between. */
  function article(bytes) {
    const genre = openGenre(GENRES[pick(Object.keys(GENRES))]);
    const parts = [sentence(genre.plain()).replace(/[“”.]/g, ""), ""];
    let length = parts[0].length;
    parts.push(fill("{capitals}, {date} — ") + paragraph(genre));
    while (length < bytes) {
      const part = random() < 0.04 ? sentence("{adj} days in {place}") : paragraph(genre);
      parts.push("", part);
      length += part.length + 2;
    }
    return `${parts.join("\n")}\n`;
  }

  /** Articles one below the other until there are `bytes` characters, or one line of them. */
  function text(bytes, { oneLine = false } = {}) {
    const articles = [];
    for (let length = 0; length < bytes; length += articles.at(-1).length + 1)
      articles.push(article(Math.min(10_000, bytes - length)));
    const joined = articles.join("\n");
    return oneLine ? `${joined.replace(/\s+/g, " ").trim()}\n` : joined;
  }
  return { article, text };
}

const capital = (sentence) => sentence[0].toUpperCase() + sentence.slice(1);

function slotsOf({ random, between, pick }) {
  const thousands = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const { start, middle, place: placeEnds, surname, river } = words.SYLLABLES;
  const place = () => pick(start) + (random() < 0.6 ? pick(middle) : "") + pick(placeEnds);
  const company = () => `${pick(start)}${pick(middle)}${pick(["x", "tec", "co", "da", "ro", "n"])} ${pick(words.COMPANY_KINDS)}`;
  const decimal = (low, high) => `${between(low, high)}.${between(1, 9)}`;
  const round = () => thousands(between(11, 990) * pick([10, 100, 100, 1000]));
  const date = () => {
    const [day, month] = [between(1, 28), pick(words.MONTHS)];
    return pick([
      `${day} ${month}`,
      `${day} ${month} ${between(1990, 2025)}`,
      `${month} ${day}`,
      `${month} ${day}, ${between(1990, 2025)}`,
    ]);
  };
  return {
    n: () => (random() < 0.8 ? String(between(12, 480)) : thousands(between(1001, 9800))),
    small: () => String(between(2, 19)),
    smallword: () => pick(words.SMALL_WORDS),
    round,
    dec: () => decimal(1, 39),
    pct: () =>
      pick([
        () => `${between(2, 94)}%`,
        () => `${decimal(0, 60)}%`,
        () => `${between(2, 94)} percent`,
        () => `${decimal(1, 40)} per cent`,
      ])(),
    money: () =>
      pick(words.CURRENCIES)(random() < 0.5 ? decimal(1, 90) : between(2, 900), pick(["million", "million", "billion"])),
    price: () =>
      pick([() => `$${round()}`, () => `${round()} euros`, () => `£${between(2, 900)}`, () => `€${decimal(2, 90)}0`])(),
    length: () =>
      pick([
        () => `${between(2, 400)} kilometres`,
        () => `${decimal(1, 60)} km`,
        () => `${between(3, 200)} miles`,
        () => `${between(20, 900)} metres`,
      ])(),
    area: () =>
      pick([() => `${round()} hectares`, () => `${between(2, 900)} square kilometres`, () => `${between(12, 800)} acres`])(),
    hours: () => String(between(2, 40)),
    minutes: () => String(between(3, 59)),
    decades: () => String(between(2, 9) * 10),
    age: () => String(between(18, 91)),
    year: () => String(between(1880, 2025)),
    ordinal: () => pick(words.ORDINALS),
    quarter: () => pick(["first", "second", "third", "fourth"]),
    clock: () => pick([() => `${between(6, 22)}:${between(10, 59)}`, () => `${between(1, 12)} ${pick(["a.m.", "p.m."])}`])(),
    score: () => `${between(0, 6)}-${between(0, 4)}`,
    date,
    month: () => pick(words.MONTHS),
    weekday: () => pick(words.WEEKDAYS),
    place,
    capitals: () => place().toUpperCase(),
    country: () => pick(words.COUNTRIES),
    name: () => `${pick(words.FIRST_NAMES)} ${pick(start)}${random() < 0.5 ? pick(middle) : ""}${pick(surname)}`,
    river: () => `${pick(start)}${pick(river)}`,
    company,
    club: () => `${place()} ${pick(words.CLUB_KINDS)}`,
    office: () => pick(words.OFFICES),
    adj: () => pick(words.ADJECTIVES),
    goods: () => pick(words.GOODS),
    boats: () => pick(words.BOATS),
  };
}

/** Writes `count` files of about `bytes` each; gives the paths. */
export function writeFiles(folder, { count, bytes, seed, density }) {
  mkdirSync(folder, { recursive: true });
  const writer = newWriter(seed, density);
  return Array.from({ length: count }, (_, i) => {
    const path = join(folder, `article-${String(i + 1).padStart(5, "0")}.txt`);
    writeFileSync(path, writer.article(bytes));
    return path;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      files: { type: "string", default: "2000" },
      bytes: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
      density: { type: "string", default: "0.5" },
      "one-line": { type: "boolean", default: false },
    },
  });
  const [target] = positionals;
  const [bytes, seed, density] = [Number(values.bytes), Number(values.seed), Number(values.density)];
  if (!target) {
    process.stderr.write(
      "usage: node bench/generate.mjs FOLDER | FILE.txt [--files N] [--bytes N] [--seed N] [--density 0.5] [--one-line]\n",
    );
    process.exitCode = 2;
  } else if (target.endsWith(".txt"))
    writeFileSync(target, newWriter(seed, density).text(bytes, { oneLine: values["one-line"] }));
  else writeFiles(target, { count: Number(values.files), bytes, seed, density });
}
