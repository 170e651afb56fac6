// Writes src/generated/report-page.json: script and style of the HTML report, bundled into one string each, with the hashes by which the report
// allows them to run.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const page = fileURLToPath(new URL("../src/report-page", import.meta.url));
const out = new URL("../src/generated/report-page.json", import.meta.url);

const bundle = await rolldown({
  input: `${page}/main.ts`,
  platform: "browser",
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
});
const { output } = await bundle.generate({ format: "iife", minify: true });
await bundle.close();
if (output.length !== 1) throw new Error("the page must be one script");
const script = output[0].code.trim();
const style = readFileSync(`${page}/style.css`, "utf8")
  .replace(/\/\*[\s\S]*?\*\//g, "")
  .replace(/\s+/g, " ")
  .trim();
if (/<\/(?:script|style)|<!--/i.test(script + style)) throw new Error("script or style would close its own element");

const hashOf = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
mkdirSync(new URL(".", out), { recursive: true });
writeFileSync(out, `${JSON.stringify({ script, style, scriptHash: hashOf(script), styleHash: hashOf(style) })}\n`);
