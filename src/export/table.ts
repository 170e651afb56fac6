import type { Exporter } from "./index.js";
import { ndjson } from "./ndjson.js";
export const table: Exporter = ndjson;
