// Short reports of made-up events, several of each, as NDJSON: the same seed gives the same bytes on every machine. The reports of one event
// agree, grow, round and contradict each other, so that there is something to find when they are compared.
//
//   node bench/reports.mjs FOLDER [--documents 10000] [--shares 16] [--seed 1]
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { randomOf } from "./generate.mjs";
import { COUNTRIES, SYLLABLES } from "./words.mjs";

/** Most reports of one event. */
const MOST = 12;
const PAPERS = ["Courier", "Herald", "Evening Post", "Observer", "Mail", "Gazette"];
const DAY = 86_400_000;

/** What happened, with numbers that hold until a report changes them. */
const EVENTS = [
  ({ name, place, n }) => ({
    numbers: { dead: n(3, 90), saved: n(40, 700), metres: n(20, 400) },
    tell: ({ dead, saved, metres }) => [
      `The ferry ${name} sank off ${place}.`,
      `${dead} people died on the ${name}, the harbour of ${place} said.`,
      `${saved} passengers of the ${name} were rescued.`,
      `The wreck of the ${name} lies ${metres} metres off ${place}.`,
    ],
  }),
  ({ place, n }) => ({
    numbers: { dead: n(5, 400), wounded: n(30, 2000), houses: n(50, 9000) },
    tell: ({ dead, wounded, houses }) => [
      `An earthquake shook ${place}.`,
      `The earthquake in ${place} killed ${dead} people and wounded ${wounded}, the mayor of ${place} said.`,
      `It destroyed ${houses} houses in ${place}.`,
    ],
  }),
  ({ place, country, n }) => ({
    numbers: { tanks: n(4, 60), trucks: n(10, 200), days: n(3, 40) },
    tell: ({ tanks, trucks, days }) => [
      `The army of ${country} lost ${tanks} tanks and ${trucks} trucks at ${place}, its general staff said.`,
      `The battle of ${place} lasted ${days} days.`,
    ],
  }),
  ({ name, place, n }) => ({
    numbers: { visitors: n(20, 900) * 100, euros: n(2, 80), stalls: n(12, 300) },
    tell: ({ visitors, euros, stalls }) => [
      `The ${name} fair in ${place} had ${visitors.toLocaleString("en-US")} visitors.`,
      `The town of ${place} spent ${euros} million euros on the ${name} fair, which had ${stalls} stalls.`,
    ],
  }),
];

/** Documents without end, event after event. */
export function* reports(seed) {
  for (const { documents } of events(seed)) yield* documents;
}

/** Events without end, each with the names that are its own and what was written of it. */
export function* events(seed) {
  const random = randomOf(seed);
  const n = (low, high) => low + Math.floor(random() * (high - low + 1));
  const pick = (from) => from[n(0, from.length - 1)];
  const nameOf = (ends) => pick(SYLLABLES.start) + pick(SYLLABLES.middle) + pick(ends);
  for (let event = 0; ; event++) {
    const [place, name] = [nameOf(SYLLABLES.place), nameOf(SYLLABLES.river)];
    const { numbers, tell } = pick(EVENTS)({ name, place, country: pick(COUNTRIES), n });
    const documents = [];
    let day = Date.UTC(n(1995, 2024), n(0, 11), n(1, 28));
    for (let report = 0, count = n(2, MOST); report < count; report++) {
      if (random() < 0.3) day += DAY;
      const changed = pick(Object.keys(numbers));
      if (random() < 0.3) numbers[changed] += Math.max(1, Math.round(numbers[changed] * random() * 0.2));
      // no paper tells all of it
      const sentences = tell(numbers).filter((_, at) => at === 0 || random() < 0.6);
      const published = new Date(day).toISOString().slice(0, 10);
      documents.push({
        id: `report-${event}-${report}`,
        published,
        publisher: `${place} ${pick(PAPERS)}`,
        text: sentences.join(" "),
      });
    }
    yield { names: [place, name], documents };
  }
}

/** Writes `documents` of them to `shares` files, one after the other to each; gives the paths. */
export async function writeReports(folder, { documents, shares, seed }) {
  mkdirSync(folder, { recursive: true });
  const paths = Array.from({ length: shares }, (_, at) => join(folder, `reports-${String(at).padStart(3, "0")}.ndjson`));
  const files = paths.map((path) => createWriteStream(path));
  let written = 0;
  for (const document of reports(seed)) {
    if (written === documents) break;
    const file = files[written++ % shares];
    if (!file.write(`${JSON.stringify(document)}\n`)) await new Promise((resolve) => file.once("drain", resolve));
  }
  for (const file of files) file.end();
  await Promise.all(files.map((file) => finished(file)));
  return paths;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: "string", default: "10000" },
      shares: { type: "string", default: "16" },
      seed: { type: "string", default: "1" },
    },
  });
  if (positionals.length === 1) {
    const [documents, shares, seed] = [Number(values.documents), Number(values.shares), Number(values.seed)];
    await writeReports(positionals[0], { documents, shares, seed });
  } else {
    process.stderr.write("usage: node bench/reports.mjs FOLDER [--documents N] [--shares N] [--seed N]\n");
    process.exitCode = 2;
  }
}
