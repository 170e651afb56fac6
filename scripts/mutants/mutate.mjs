// Small changes of code, as Stryker makes them, each behind a switch: `globalThis.mutant(17) ? changed : as it was`.
import { parseAst } from "rolldown/parseAst";

const OPERATORS = {
  "===": ["!=="],
  "!==": ["==="],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
};
const COMPARISONS = /^(?:[=!]==|[<>]=?)$/;
const METHODS = {
  ...{ some: "every", every: "some", startsWith: "endsWith", endsWith: "startsWith", min: "max", max: "min" },
  ...{ toLowerCase: "toUpperCase", toUpperCase: "toLowerCase", find: "findLast", findLast: "find" },
};
/** Calls that are left out: what they were called on is given instead. */
const LEFT_OUT = new Set(["filter", "slice", "sort", "reverse", "trim"]);

/** All changes that can be made to a file, in text order: where, what stands there, what is put in its place. */
export function mutantsOf(code) {
  const found = [];
  visit(parseAst(code, { lang: "ts" }), code, (node, changed) =>
    found.push({ start: node.start, end: node.end, was: code.slice(node.start, node.end), changed }),
  );
  return found;
}

/** The code with some of its mutants behind their numbers. */
export function instrumented(code, chosen) {
  const places = new Map();
  for (const mutant of chosen) {
    const key = `${mutant.start} ${mutant.end}`;
    places.set(key, [...(places.get(key) ?? []), mutant]);
  }
  // inner places first: those around them take them in
  const ordered = [...places.values()].sort(([a], [b]) => a.end - a.start - (b.end - b.start));
  let edits = [];
  for (const same of ordered) {
    const { start, end } = same[0];
    const inner = edits.filter((edit) => edit.start >= start && edit.end <= end);
    const plain = applied(code, start, end, inner);
    const text = same.reduce((rest, { id, changed }) => `(globalThis.mutant(${id}) ? (${changed}) : ${rest})`, `(${plain})`);
    edits = [...edits.filter((edit) => !inner.includes(edit)), { start, end, text }];
  }
  return applied(code, 0, code.length, edits);
}

function applied(code, from, to, edits) {
  let [text, at] = ["", from];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    text += code.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + code.slice(at, to);
}

function visit(root, code, add) {
  const text = ({ start, end }) => code.slice(start, end);
  const walk = (node, depth, isChained) => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one, depth, isChained);
      return;
    }
    if (node === null || typeof node !== "object" || typeof node.type !== "string") return;
    if (node.type.startsWith("TS") && !/^TS(?:As|NonNull|Satisfies)/.test(node.type)) return;
    const isFunction = /Function/.test(node.type);
    if (depth > 0) for (const changed of changesOf(node, text, isChained)) add(node, changed);
    for (const [name, child] of Object.entries(node)) {
      if (name === "typeAnnotation" || name === "typeArguments" || name === "params" || name === "id") continue;
      if ((name === "key" || name === "property") && !node.computed) continue;
      const inChain = node.type === "ChainExpression" || (isChained && (name === "callee" || name === "object"));
      // a test alone is changed to what is always so and never
      if (name === "test" && depth > 0 && child && child.type !== "Literal" && !/For|While/.test(node.type))
        for (const always of ["true", "false"]) add(child, always);
      walk(child, depth + (isFunction && name === "body" ? 1 : 0), inChain);
    }
  };
  walk(root.body, 0, false);
}

function changesOf(node, text, isChained) {
  if (node.type === "BinaryExpression" || node.type === "LogicalExpression") {
    const isText = (side) => side.type === "TemplateLiteral" || (side.type === "Literal" && typeof side.value === "string");
    if (node.operator === "+" && (isText(node.left) || isText(node.right))) return [];
    const swapped = (OPERATORS[node.operator] ?? []).map((operator) => `(${text(node.left)}) ${operator} (${text(node.right)})`);
    return COMPARISONS.test(node.operator) ? [...swapped, "true", "false"] : swapped;
  }
  if (node.type === "UnaryExpression" && node.operator === "!") return [text(node.argument)];
  if (node.type === "Literal" && typeof node.value === "boolean") return [String(!node.value)];
  if (node.type === "Literal" && typeof node.value === "number") return [String(node.value + 1)];
  if (node.type === "Literal" && typeof node.value === "string") return [node.value === "" ? '"any words"' : '""'];
  if (node.type === "TemplateLiteral" && node.expressions.length > 0) return ['""'];
  if (node.type === "ArrayExpression" && node.elements.length > 0) return ["[]"];
  if (node.type === "CallExpression" && !isChained && node.callee.type === "MemberExpression" && !node.callee.computed)
    return changedCall(node, text);
  return [];
}

function changedCall({ callee, arguments: given }, text) {
  const { name } = callee.property;
  const swapped = METHODS[name];
  if (swapped) return [`(${text(callee.object)}).${swapped}(${given.map(text).join(", ")})`];
  return LEFT_OUT.has(name) && callee.object.type !== "Super" ? [text(callee.object)] : [];
}
