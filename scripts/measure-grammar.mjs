// What a parser would add where the rules decide nothing, and what it would cost: compromise, asked about the sentence of every claim whose item or
// action the rules left empty, on documents that were marked by hand.
//
//   corpus-claims extract TEXTS --format ndjson > claims.ndjson
//   node scripts/measure-grammar.mjs GOLD claims.ndjson [--show]
//
// GOLD is a folder of files DOC.jsonl, one mark a line: start and end in code points, kind, item, action, optional. A claim answers the mark that
// it overlaps. The item of compromise is the noun phrase behind the number; its action the verb of the clause that holds the number. Right: the same
// head noun, the same verb (its participle, or the class that the mark names).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const [folder, file] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const isShown = process.argv.includes("--show");
if (!folder || !file) {
  console.error("usage: measure-grammar.mjs GOLD CLAIMS.ndjson [--show]");
  process.exit(2);
}

const linesOf = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
const stem = (word) =>
  String(word ?? "")
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(?:ing|ed|es|s|e)$/, "");

const before = performance.now();
const { default: nlp } = await import("compromise/three");
const loading = performance.now() - before;

const claims = linesOf(file);
const marks = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl") && !name.includes("figures"))
  .flatMap((name) => linesOf(join(folder, name)).map((mark) => ({ ...mark, doc: name.slice(0, -".jsonl".length) })));
const windows = [];
for (const mark of marks.filter(({ kind, optional }) => kind !== "noise" && !optional)) {
  const claim = claims.find(
    ({ doc, start, end }) => (doc === mark.doc || doc.startsWith(`${mark.doc}_`)) && start < mark.end && mark.start < end,
  );
  if (claim && ((mark.item && !claim.item) || (mark.action && !claim.action))) windows.push({ mark, claim });
}

const tally = { item: { asked: 0, right: 0, wrong: 0 }, action: { asked: 0, right: 0, wrong: 0 } };
let spent = 0;
for (const { mark, claim } of windows) {
  const started = performance.now();
  const { item, action } = parse(claim.sentence ?? claim.clause ?? "", claim.quote);
  spent += performance.now() - started;
  if (mark.item && !claim.item && !["date", "time", "duration"].includes(mark.kind)) {
    const heads = String(mark.item)
      .split(/ (?:of|in|for|by|per|with) /)[0]
      .split(" ")
      .map(stem);
    judge(tally.item, item, item !== null && heads.includes(stem(item.split(" ").at(-1))), mark, "item");
  }
  if (mark.action && !claim.action) {
    const wanted = String(mark.action).split("+").map(stem);
    judge(tally.action, action, wanted.includes(stem(action)), mark, "action");
  }
}
for (const [field, { asked, right, wrong }] of Object.entries(tally))
  console.log(`${field}: empty in ${asked} claims that have one; right ${right}, wrong ${wrong}, none ${asked - right - wrong}`);
const empty = claims.filter(({ item, action }) => !item || !action).length;
console.log(`windows: ${windows.length} of ${claims.length} claims; ${empty} claims would have to be asked about, right or not`);
console.log(`loading ${loading.toFixed(0)} ms, ${(spent / Math.max(1, windows.length)).toFixed(2)} ms a window`);

function judge(sum, answer, isRight, mark, field) {
  sum.asked++;
  if (isRight) sum.right++;
  else if (answer) sum.wrong++;
  if (isShown)
    console.error(
      field,
      isRight ? "right" : answer ? "wrong" : "none",
      "|",
      mark.quote,
      "|",
      mark[field],
      "|",
      answer,
      "|",
      mark.sentence,
    );
}

function parse(sentence, quote) {
  const clause = nlp(sentence)
    .clauses()
    .out("array")
    .find((part) => part.includes(quote.split(" ")[0]));
  const doc = nlp(clause ?? sentence);
  const noun = doc
    .nouns()
    .json()
    .find(({ text }) => text.includes(quote.split(" ")[0]))?.noun.root;
  const verb = doc.verbs().toPastTense().out("array").at(-1);
  const participle = doc.verbs().json()[0]?.verb?.infinitive;
  return { item: noun || null, action: participle ? nlp(participle).verbs().toPastTense().text() || participle : (verb ?? null) };
}
