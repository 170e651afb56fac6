import { HtmlValidate } from "html-validate";

const VALIDATOR = new HtmlValidate({ extends: ["html-validate:standard"] });

/** What a validator of HTML finds wrong with a page, one line each. */
export async function faultsIn(page: string): Promise<string[]> {
  const { results } = await VALIDATOR.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
