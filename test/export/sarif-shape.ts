/** What SARIF 2.1.0 asks of the objects that are written here: their fields, which of them must be there, and of what type. */
type Check = (value: unknown, path: string) => string[];
type Shape = Readonly<Record<string, Check | readonly [Check]>>;

const of =
  (type: "string" | "boolean"): Check =>
  (value, path) =>
    typeof value === type ? [] : [`${path}: no ${type}`];
const text = of("string");
const integer =
  (least: number): Check =>
  (value, path) =>
    Number.isInteger(value) && (value as number) >= least ? [] : [`${path}: no integer from ${least}`];
const oneOf =
  (...choices: string[]): Check =>
  (value, path) =>
    choices.includes(value as string) ? [] : [`${path}: none of ${choices.join(", ")}`];
const list =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((each, i) => check(each, `${path}[${i}]`)) : [`${path}: no array`];
const anything: Check = (value, path) => (typeof value === "object" && value !== null ? [] : [`${path}: no object`]);
const strings: Check = (value, path) => Object.entries(value as object).flatMap(([key, each]) => text(each, `${path}.${key}`));

/** Fields in brackets must be there; others may. No further field is allowed. */
const object =
  (shape: Shape, ...either: readonly (readonly string[])[]): Check =>
  (value, path) => {
    if (typeof value !== "object" || value === null) return [`${path}: no object`];
    const held = value as Record<string, unknown>;
    const missing = Object.entries(shape).flatMap(([key, check]) =>
      Array.isArray(check) && !(key in held) ? [`${path}.${key}: missing`] : [],
    );
    const none = either.filter((keys) => !keys.some((key) => key in held)).map((keys) => `${path}: none of ${keys.join(", ")}`);
    const wrong = Object.entries(held).flatMap(([key, each]) => {
      const check = shape[key];
      if (!check) return [`${path}.${key}: unknown`];
      return (typeof check === "function" ? check : check[0])(each, `${path}.${key}`);
    });
    return [...missing, ...none, ...wrong];
  };

/** No unfilled placeholder, no link that a document smuggled in. */
const message: Check = (value, path) => {
  const words = (value as { text?: string }).text ?? "";
  const bare = words.replaceAll("{{", "").replaceAll("}}", "");
  return [
    ...object({ text: [text] })(value, path),
    ...(/[{}]/.test(bare) ? [`${path}: a placeholder`] : []),
    ...(/(?<!\\)\[[^\]]*\]\(/.test(words) ? [`${path}: a link`] : []),
  ];
};
const plainText = object({ text: [text], markdown: text });
const uri: Check = (value, path) =>
  typeof value === "string" && URL.canParse(value, "file:///base/") && !/[\s<>"{}|\\^`]/.test(value)
    ? []
    : [`${path}: no URI reference`];

const region = object(
  {
    startLine: integer(1),
    startColumn: integer(1),
    endLine: integer(1),
    endColumn: integer(1),
    charOffset: integer(0),
    charLength: integer(0),
    snippet: object({ text: [text] }),
  },
  ["startLine", "charOffset"],
);
const location = object({
  id: integer(0),
  physicalLocation: object({ artifactLocation: [object({ uri })], region }),
  logicalLocations: list(object({ name: text, kind: text })),
  message,
});
const level = oneOf("none", "note", "warning", "error");
const rule = object({
  id: [text],
  shortDescription: plainText,
  fullDescription: plainText,
  help: plainText,
  defaultConfiguration: object({ level }),
});
const result = object({
  ruleId: text,
  ruleIndex: integer(0),
  level,
  message: [message],
  locations: list(location),
  relatedLocations: list(location),
  partialFingerprints: strings,
  suppressions: list(object({ kind: [oneOf("inSource", "external")], status: text, justification: text })),
  properties: anything,
});
const run = object({
  tool: [object({ driver: [object({ name: [text], version: text, semanticVersion: text, rules: list(rule) })] })],
  language: text,
  columnKind: oneOf("utf16CodeUnits", "unicodeCodePoints"),
  results: list(result),
});

/** What is wrong with a SARIF log, one line each. */
export const sarifFaults = (log: unknown): string[] =>
  object({ $schema: text, version: [oneOf("2.1.0")], runs: [list(run)] })(log, "log");
