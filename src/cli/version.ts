import { createRequire } from "node:module";

/** Of this package: its package.json stands two folders up, from src/cli as from dist/cli and dist/parts. */
export const { version: VERSION } = createRequire(import.meta.url)("../../package.json") as { readonly version: string };
