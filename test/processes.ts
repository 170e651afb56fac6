/** Lets processes that tests start say what they ran, where scripts/coverage.mjs asks for it. */
const folder = process.env.CORPUS_CLAIMS_PROCESSES;
if (folder) process.env.NODE_V8_COVERAGE = folder;
