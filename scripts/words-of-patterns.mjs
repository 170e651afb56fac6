// Rules say "one of these words" as a pattern, /^(?:killed|wounded|dead)$/.test(word): short, and nothing to keep in step. A pattern has to be
// compiled and then walked letter by letter; a set finds the word by its hash. So patterns that fit a few hundred words and nothing else become
// comparisons or sets when dist/ is bundled, built when first asked. Every other pattern stays as it is.
import { parseAst } from "rolldown/parseAst";

const MOST_WORDS = 400;
const FEW = 3;

/** All strings that an anchored pattern fits, or null where it fits too many, or what this does not read: "^(?:dog|cats?)$" → dog, cat, cats. */
export function wordsOf(source, flags = "") {
  if (!/^u?$/.test(flags)) return null;
  const reader = { letters: [...source], at: 0 };
  try {
    const words = new Set(choice(reader, true));
    return reader.at === reader.letters.length ? [...words] : null;
  } catch (error) {
    if (error === TOO_MUCH) return null;
    throw error;
  }
}

const TOO_MUCH = Symbol("not a list of words");

function few(words) {
  if (words.length > MOST_WORDS) throw TOO_MUCH;
  return words;
}

// Alternatives up to a closing bracket; on the outside each must be anchored at both ends.
function choice(reader, outer) {
  const words = [];
  do {
    if (outer) expect(reader, "^");
    words.push(...sequence(reader, outer));
    few(words);
  } while (take(reader, "|"));
  return words;
}

function sequence(reader, outer) {
  let words = [""];
  for (;;) {
    const letter = reader.letters[reader.at];
    if (outer && take(reader, "$")) return words;
    if (letter === undefined || letter === "|" || letter === ")") {
      if (outer) throw TOO_MUCH;
      return words;
    }
    const next = repeated(reader, piece(reader));
    words = few(words.flatMap((word) => few(next).map((end) => word + end)));
  }
}

function piece(reader) {
  const letter = reader.letters[reader.at++];
  if (letter === "(") {
    if (take(reader, "?")) expect(reader, ":");
    const words = choice(reader, false);
    expect(reader, ")");
    return words;
  }
  if (letter === "[") return letterClass(reader);
  if (letter === "\\") return escaped(reader);
  if (".*+?^$".includes(letter) || "{}".includes(letter)) throw TOO_MUCH;
  return [letter];
}

function letterClass(reader) {
  if (reader.letters[reader.at] === "^") throw TOO_MUCH;
  const letters = [];
  while (!take(reader, "]")) {
    const first = classLetter(reader);
    if (first.length === 1 && reader.letters[reader.at] === "-" && reader.letters[reader.at + 1] !== "]") {
      reader.at++;
      const [from, to] = [first[0].codePointAt(0), classLetter(reader)[0].codePointAt(0)];
      if (to - from > MOST_WORDS) throw TOO_MUCH;
      for (let code = from; code <= to; code++) letters.push(String.fromCodePoint(code));
    } else letters.push(...first);
  }
  return letters;
}

function classLetter(reader) {
  const letter = reader.letters[reader.at++];
  if (letter === undefined) throw TOO_MUCH;
  return letter === "\\" ? escaped(reader) : [letter];
}

function escaped(reader) {
  const letter = reader.letters[reader.at++] ?? "";
  if (letter === "d") return [..."0123456789"];
  if (/[\p{L}\d]/u.test(letter)) throw TOO_MUCH;
  return [letter];
}

function repeated(reader, words) {
  if (take(reader, "?")) return quantified(reader, ["", ...words]);
  if (reader.letters[reader.at] !== "{") return quantified(reader, words);
  const end = reader.letters.indexOf("}", reader.at);
  const bounds = /^(\d{1,2})(?:,(\d{1,2}))?$/.exec(reader.letters.slice(reader.at + 1, end).join(""));
  if (!bounds) throw TOO_MUCH;
  reader.at = end + 1;
  let [most, all] = [[""], []];
  for (let times = 0; times <= Number(bounds[2] ?? bounds[1]); times++) {
    if (times >= Number(bounds[1])) all = few([...all, ...most]);
    most = few(most.flatMap((word) => words.map((end) => word + end)));
  }
  return quantified(reader, all);
}

// a second sign behind the first makes it lazy, which is the same set; more than that is not read
function quantified(reader, words) {
  if ("*+?{".includes(reader.letters[reader.at] ?? " ")) throw TOO_MUCH;
  return words;
}

function take(reader, letter) {
  if (reader.letters[reader.at] !== letter) return false;
  reader.at++;
  return true;
}

function expect(reader, letter) {
  if (!take(reader, letter)) throw TOO_MUCH;
}

/** The script with its word patterns as functions; null where it has none. */
export function withWordTests(script) {
  const { tests, definitions } = sitesOf(parseAst(script));
  const [edits, helpers] = [[], []];
  const helperFor = (words) => helpers.push(words) - 1;
  for (const { call, pattern } of tests) {
    const words = wordsOf(pattern.regex.pattern, pattern.regex.flags);
    if (words) edits.push([call.callee.start, call.callee.end, `$words${helperFor(words)}`]);
  }
  for (const { pattern, calls } of definitions) {
    const words = wordsOf(pattern.regex.pattern, pattern.regex.flags);
    if (!words) continue;
    edits.push([pattern.start, pattern.end, `(word) => $words${helperFor(words)}(word)`]);
    for (const { callee } of calls) edits.push([callee.object.end, callee.end, ""]);
  }
  if (helpers.length === 0) return null;
  return `${helpers.map(helperText).join("\n")}\n${spliced(script, edits)}`;
}

function helperText(words, at) {
  const name = `$words${at}`;
  const quoted = words.map((word) => JSON.stringify(word));
  if (words.length <= FEW)
    return `const ${name} = (word) => ${quoted.map((word) => `word === ${word}`).join(" || ") || "false"};`;
  if (words.every((word) => word.length === 1))
    return `const ${name} = (word) => word.length === 1 && ${JSON.stringify(words.join(""))}.includes(word);`;
  const list = `${JSON.stringify(words.join("|"))}.split("|")`;
  const held = words.some((word) => word.includes("|")) ? `[${quoted.join(",")}]` : list;
  return `let ${name}Set; const ${name} = (word) => (${name}Set ??= new Set(${held})).has(word);`;
}

function spliced(script, edits) {
  let [text, at] = ["", 0];
  for (const [start, end, replacement] of edits.sort((a, b) => a[0] - b[0])) {
    text += script.slice(at, start) + replacement;
    at = end;
  }
  return text + script.slice(at);
}

/** Patterns tested where they are written, and constants of the module that are patterns and nothing but tested. */
function sitesOf(program) {
  const [tests, uses, others] = [[], new Map(), new Set()];
  const constants = new Map();
  for (const { type, kind, declarations } of program.body)
    if (type === "VariableDeclaration" && kind === "const")
      for (const { id, init } of declarations) if (isPattern(init)) constants.set(id.name, { id, pattern: init });
  walk(program, (node, parent) => {
    if (isTest(node) && isPattern(node.callee.object)) tests.push({ call: node, pattern: node.callee.object });
    if (node.type !== "Identifier" || !constants.has(node.name) || node === constants.get(node.name).id) return;
    if (parent.type === "MemberExpression" && parent.property === node && !parent.computed) return;
    if (parent.type === "MemberExpression" && parent.object === node && parent.property.name === "test")
      uses.set(node.name, [...(uses.get(node.name) ?? []), parent]);
    else others.add(node.name);
  });
  const calls = new Map();
  walk(program, (node) => isTest(node) && calls.set(node.callee, node));
  const definitions = [...constants]
    .filter(([name]) => uses.has(name) && !others.has(name) && uses.get(name).every((member) => calls.has(member)))
    .map(([name, { pattern }]) => ({ pattern, calls: uses.get(name).map((member) => calls.get(member)) }));
  return { tests, definitions };
}

const isPattern = (node) => node?.type === "Literal" && Boolean(node.regex);
const isTest = (node) =>
  node.type === "CallExpression" &&
  node.callee.type === "MemberExpression" &&
  !node.callee.computed &&
  !node.optional &&
  node.callee.property.name === "test" &&
  node.arguments.length === 1 &&
  node.arguments[0].type !== "SpreadElement";

function walk(node, visit, parent = null) {
  visit(node, parent);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === "object" && typeof child.type === "string") walk(child, visit, node);
}
