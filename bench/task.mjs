// One peer over files, as a process of its own: node bench/task.mjs PEER PATH. What it found goes to stdout as JSON.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PEERS } from "./peers.mjs";

const [id, path] = process.argv.slice(2);
const find = await PEERS.find((peer) => peer.id === id).load();
const files = statSync(path).isDirectory()
  ? readdirSync(path)
      .sort()
      .map((name) => join(path, name))
  : [path];
const decoder = new TextDecoder();
const started = performance.now();
let [found, characters] = [0, 0];
for (const file of files) {
  const text = decoder.decode(readFileSync(file));
  characters += text.length;
  if (id === "read") continue;
  for (const paragraph of text.split("\n\n")) found += find(paragraph);
}
process.stdout.write(`${JSON.stringify({ found, characters, inside: performance.now() - started })}\n`);
