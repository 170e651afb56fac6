// As many claims as are asked for, as `extract` writes them (NDJSON), from a seed. Some thousand reports are extracted; the rest are the same
// events under other names, so that claims of one event meet each other and no others, however many there are.
//
//   node bench/claims.mjs FILE.ndjson [--claims 1000000] [--seed 1]
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { extract } from "../dist/index.js";
import { events } from "./reports.mjs";

/** Reports that are extracted. */
const EXTRACTED = 6000;
const VOWELS = "aeiou";
const CONSONANTS = "bcdfghjklmnpqrstvwxz";

/** Claims without end. */
export function* claims(seed) {
  const known = extracted(seed);
  for (let round = 0; ; round++)
    for (const { names, lines } of known)
      for (const line of lines) {
        const claim = JSON.parse(renamed(line, names, round));
        const doc = `${claim.doc}-${round}`;
        const id = `c-${createHash("sha256").update(`${doc} ${claim.start} ${claim.end} ${claim.kind}`).digest("hex").slice(0, 12)}`;
        yield { ...claim, id, doc, repeats: null };
      }
}

function extracted(seed) {
  const known = [];
  let count = 0;
  for (const { names, documents } of events(seed)) {
    known.push({ names, lines: documents.flatMap((document) => extract(document).map((claim) => JSON.stringify(claim))) });
    count += documents.length;
    if (count >= EXTRACTED) return known;
  }
}

/** Names of the same length, others for each round: vowels for vowels, consonants for consonants. */
function renamed(line, names, round) {
  const turn = (letters, by) => (letter) => letters[(letters.indexOf(letter) + by) % letters.length];
  const [vowel, consonant] = [turn(VOWELS, round), turn(CONSONANTS, Math.floor(round / VOWELS.length))];
  const other = (name) => {
    const word = name.toLowerCase().replace(/[a-z]/g, (letter) => (VOWELS.includes(letter) ? vowel(letter) : consonant(letter)));
    return word[0].toUpperCase() + word.slice(1);
  };
  return names.reduce((text, name) => text.replace(new RegExp(`\\b${name}\\b`, "g"), other(name)), line);
}

/** Writes the first `count` of them. */
export async function writeClaims(path, { count, seed }) {
  const file = createWriteStream(path);
  let written = 0;
  let part = "";
  for (const claim of claims(seed)) {
    part += `${JSON.stringify(claim)}\n`;
    const isDone = ++written === count;
    if (part.length > 1e6 || isDone) {
      if (!file.write(part)) await new Promise((resolve) => file.once("drain", resolve));
      part = "";
    }
    if (isDone) break;
  }
  file.end();
  await finished(file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { claims: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } },
  });
  if (positionals.length === 1) await writeClaims(positionals[0], { count: Number(values.claims), seed: Number(values.seed) });
  else {
    process.stderr.write("usage: node bench/claims.mjs FILE.ndjson [--claims N] [--seed N]\n");
    process.exitCode = 2;
  }
}
