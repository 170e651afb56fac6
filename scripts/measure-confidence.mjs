// How often claims are right at each confidence, measured on documents that were marked by hand.
//
//   corpus-claims extract TEXTS --format ndjson > claims.ndjson
//   node scripts/measure-confidence.mjs GOLD claims.ndjson [--json] [--by kind|rule|doc]
//
// GOLD is a folder of files DOC.jsonl, one mark a line: start and end in code points, kind, item, attribute, low, best, high, value, bound,
// optional, range_with; the kind "noise" marks a number that is no claim. A claim is right where its value, its kind and its item are: dates,
// times and durations are not asked for an item. A claim over noise or over nothing is wrong; one without a numeral that nobody marked is
// left out, and so are marks that are optional.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const args = process.argv.slice(2).filter((arg, i, all) => !arg.startsWith("--") && all[i - 1] !== "--by");
const by = process.argv.includes("--by") ? process.argv[process.argv.indexOf("--by") + 1] : null;
const [folder, file] = args;
if (!folder || !file) {
  console.error("usage: measure-confidence.mjs GOLD CLAIMS.ndjson [--json] [--by kind|rule|doc]");
  process.exit(2);
}

/** Lower ends of the bins. */
const BINS = [0, 0.5, 0.65, 0.75, 0.85, 0.9, 0.95];

const linesOf = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
const marksByDoc = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl") && !name.endsWith(".figures.jsonl"))
    .map((name) => [name.slice(0, -".jsonl".length), linesOf(join(folder, name))]),
);
const judged = linesOf(file).flatMap((claim) => {
  const doc = [...marksByDoc.keys()].find((id) => claim.doc === id || claim.doc.startsWith(`${id}_`));
  return doc === undefined ? [] : [{ claim, doc }];
});

const rows = [];
for (const [doc, marks] of marksByDoc) {
  const claims = judged.filter((each) => each.doc === doc).map(({ claim }) => claim);
  const answers = pairUp(marks, claims);
  for (const claim of claims) {
    const own = answers.get(claim) ?? [];
    if (own.some(({ optional }) => optional)) continue;
    if (own.length === 0 && !isNumeral(claim.quote)) continue;
    rows.push({ claim, isRight: own.length > 0 && own.every((mark) => isRight(mark, claim, marks)) });
  }
}
report(rows);

/** Claim → the marks that it answers: largest overlap first; a range of dates may answer both of its ends. */
function pairUp(marks, claims) {
  const pairs = marks.flatMap((mark) =>
    claims
      .map((claim) => ({ mark, claim, overlap: Math.min(mark.end, claim.end) - Math.max(mark.start, claim.start) }))
      .filter(({ overlap }) => overlap > 0),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || a.mark.start - b.mark.start);
  const taken = new Set();
  const answers = new Map();
  for (const { mark, claim } of pairs) {
    const own = answers.get(claim) ?? [];
    if (taken.has(mark) || (own.length > 0 && !own.some(({ range_with }) => range_with === mark.id))) continue;
    taken.add(mark);
    answers.set(claim, [...own, mark]);
  }
  return answers;
}

function isRight(mark, claim, marks) {
  return mark.kind === claim.kind && isValue(mark, claim, marks) && isItem(mark, claim);
}

function isValue(mark, claim, marks) {
  const ends = (iso) => String(iso ?? "").split("/");
  const numbers =
    isSame(mark.low, claim.low) &&
    isSame(mark.high, claim.high) &&
    (/^(?:range|vague)$/.test(mark.bound ?? "") || isSame(mark.best, claim.best));
  if (!mark.value) return mark.kind === "date" || numbers;
  const [got, want] = [ends(claim.value), ends(whole(mark.value))];
  if (got.join() === want.join()) return true;
  if (mark.kind === "time") return String(claim.value ?? "").endsWith(String(mark.explicit ?? mark.value));
  const other = mark.range_with && marks.find(({ id }) => id === mark.range_with);
  const span = other ? [...want, ...ends(whole(other.value))].sort() : [];
  if (other && got.length === 2 && got[0] === span[0] && got[1] === span.at(-1)) return true;
  return mark.kind !== "date" && mark.low !== null && numbers;
}

/** "2023-09-19/20" → "2023-09-19/2023-09-20" */
function whole(iso) {
  const [from, to] = String(iso).split("/");
  return to === undefined || to.length >= from.length ? iso : `${from}/${from.slice(0, from.length - to.length)}${to}`;
}

function isSame(a, b) {
  const [x, y] = [a ?? null, b ?? null];
  return x === null || y === null ? x === y : Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x));
}

/** Counted things: the same head noun; measures: any word in common, or the measure itself named. */
function isItem({ kind, item, attribute }, claim) {
  if (!item || /^(?:date|time|duration)$/.test(kind)) return true;
  const [want, got] = [wordsOf(item), wordsOf(claim.item)];
  if (attribute && (got.includes(attribute) || claim.attribute === attribute)) return true;
  if (!/^(?:equipment|casualty|people|count|rate)$/.test(kind)) return want.some((word) => got.includes(word));
  return got.includes(headOf(item)) || want.includes(headOf(claim.item));
}

/** "district of the north" → "district": what stands before the first preposition ends in the head. */
function headOf(item) {
  const [phrase] = String(item ?? "").split(
    / (?:of|in|for|by|from|to|per|that|with|about|near|at|on|who|living|held|occupied)\b| \(/,
  );
  return wordsOf(phrase).at(-1);
}

function wordsOf(text) {
  const words =
    String(text ?? "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !/^(?:the|an?|of|in|on|at|by|to|for|from|and|or|with|per)$/.test(word))
    .map((word) =>
      word
        .replace(/ies$/, "y")
        .replace(/men$/, "man")
        .replace(/([^su])s$/, "$1"),
    );
}

function isNumeral(quote) {
  return /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|\w*illions?|dozens?|half|thirds?|quarters?)\b/i.test(
    quote,
  );
}

function measure(members) {
  const right = members.filter(({ isRight }) => isRight).length;
  const mean = members.reduce((sum, { claim }) => sum + claim.confidence, 0) / members.length;
  return { n: members.length, confidence: rounded(mean), right: rounded(right / members.length) };
}

function rounded(value) {
  return Math.round(value * 1000) / 1000;
}

function report(all) {
  const bins = BINS.map((from, i) => ({ from, to: BINS[i + 1] ?? 1 }))
    .map(({ from, to }) => ({
      from,
      to,
      members: all.filter(({ claim: { confidence: c } }) => c >= from && (c < to || to === 1)),
    }))
    .filter(({ members }) => members.length > 0)
    .map(({ from, to, members }) => ({ from, to, ...measure(members) }));
  const error = bins.reduce((sum, { n, confidence, right }) => sum + (n * Math.abs(confidence - right)) / all.length, 0);
  if (process.argv.includes("--json")) return console.log(JSON.stringify({ ...measure(all), error: rounded(error), bins }));
  console.log("confidence    n     mean   right");
  for (const { from, to, n, confidence, right } of bins)
    console.log(
      `${from.toFixed(2)} - ${to.toFixed(2)}  ${String(n).padStart(4)}   ${confidence.toFixed(3)}  ${right.toFixed(3)}`,
    );
  const whole = measure(all);
  console.log(`all          ${String(whole.n).padStart(4)}   ${whole.confidence.toFixed(3)}  ${whole.right.toFixed(3)}`);
  console.log(`expected calibration error ${error.toFixed(3)}`);
  if (by === null) return;
  console.log(`\n${by.padEnd(14)} n     mean   right`);
  for (const key of [...new Set(all.map(({ claim }) => claim[by]))].sort()) {
    const { n, confidence, right } = measure(all.filter(({ claim }) => claim[by] === key));
    console.log(`${String(key).slice(0, 13).padEnd(13)} ${String(n).padStart(4)}  ${confidence.toFixed(3)}  ${right.toFixed(3)}`);
  }
}
