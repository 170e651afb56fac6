import type { Entry } from "../types.js";

/** Words for persons: roles, groups, occupations, with their classes. */
export const PEOPLE: readonly Entry[] = [
  { id: "person", forms: ["people"], kind: "people" },
  { id: "civilian", isA: ["person"], kind: "people" },
];
