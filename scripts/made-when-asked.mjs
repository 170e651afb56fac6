// Patterns and lists of words stand at the top of their files, and a run on a short text asks few of them: to make them all takes as long as to read the
// text. When dist/ is bundled, each that is made of nothing but letters and of others of its kind is made where it is first asked.
import { parseAst } from "rolldown/parseAst";

/** What makes such a value, and what only turns words and lists about. */
const MAKERS = /^(?:RegExp|Set|Map)$/;
const HELPERS = /^(?:setOf|mapOf|plainTwin|byLetters|fromStart)(?:\$\d+)?$/;
const METHODS = /^(?:split|map|flatMap|filter|join|raw|toLowerCase|keys|entries|values|source)$/;

/** The script with these values made late; null where it has none. */
export function withLateValues(script) {
  const program = parseAst(script);
  const bound = boundNames(program);
  const late = new Map();
  for (const { type, kind, declarations } of program.body)
    if (type === "VariableDeclaration" && kind === "const")
      for (const { id, init } of declarations)
        if (declarations.length === 1 && bound.get(id.name) === 1 && isValue(init)) late.set(id.name, { id, init });
  if (late.size === 0) return null;
  const edits = [];
  for (const { start, end, declarations } of program.body.filter(({ declarations }) => late.has(declarations?.[0].id.name))) {
    const [{ id, init }] = declarations;
    edits.push([start, init.start, `let ${id.name};\nconst $late_${id.name} = () => (${id.name} = `], [init.end, end, ");"]);
  }
  visit(program, null, (node, parent) => {
    if (node.type !== "Identifier" || !late.has(node.name) || !isAsked(node, parent)) return;
    const value = `(${node.name} ?? $late_${node.name}())`;
    edits.push([node.start, node.end, parent.type === "Property" && parent.shorthand ? `${node.name}: ${value}` : value]);
  });
  return spliced(script, edits);
}

/** A pattern, or a set or map of words, made without anything that could be otherwise later. */
function isValue(node) {
  if (node?.type === "Literal") return node.regex !== undefined;
  const isMade = node?.type === "NewExpression" && MAKERS.test(node.callee.name);
  const isHelped = node?.type === "CallExpression" && HELPERS.test(nameOf(node.callee));
  return (isMade || isHelped) && isFixed(node);
}

const nameOf = (callee) => callee.name ?? callee.property?.name ?? "";

function isFixed(node) {
  let fixed = true;
  visit(node, null, ({ type, callee, tag }) => {
    if (type === "NewExpression" && !MAKERS.test(callee.name)) fixed = false;
    if (type === "CallExpression" && !HELPERS.test(nameOf(callee)) && !(callee.property && METHODS.test(callee.property.name)))
      fixed = false;
    if (type === "TaggedTemplateExpression" && tag.property?.name !== "raw") fixed = false;
    if (/^(?:Assignment|Update|Await|Yield)Expression$/.test(type)) fixed = false;
  });
  return fixed;
}

/** How often each name is bound, in whatever scope: one that is bound twice is left alone. */
function boundNames(program) {
  const names = new Map();
  const bind = (pattern) =>
    visit(pattern, null, (node, parent) => {
      if (node.type === "Identifier" && !(parent?.type === "Property" && parent.key === node && !parent.shorthand))
        names.set(node.name, (names.get(node.name) ?? 0) + 1);
    });
  visit(program, null, ({ type, id, params, param }) => {
    if (type === "VariableDeclarator" || /^(?:Function|Class)/.test(type)) if (id) bind(id);
    if (params) for (const one of params) bind(one);
    if (param) bind(param);
  });
  return names;
}

const isAsked = (node, parent) =>
  !(parent.type === "VariableDeclarator" && parent.id === node) &&
  !(parent.type === "MemberExpression" && parent.property === node && !parent.computed) &&
  !(parent.type === "Property" && parent.key === node && !parent.shorthand && !parent.computed);

function visit(node, parent, told) {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, parent, told);
    return;
  }
  if (typeof node?.type !== "string") return;
  told(node, parent);
  for (const [name, child] of Object.entries(node)) {
    if (typeof child !== "object" || child === null || (node.shorthand && name === "value")) continue;
    visit(child, node, told);
  }
}

function spliced(script, edits) {
  let [text, at] = ["", 0];
  for (const [start, end, put] of edits.sort((a, b) => a[0] - b[0])) {
    text += script.slice(at, start) + put;
    at = end;
  }
  return text + script.slice(at);
}
