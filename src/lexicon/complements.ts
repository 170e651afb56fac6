/** Sorts of persons that are all there are of a number: those aboard are passengers and crew. */
export const COMPLEMENTS: readonly (readonly [one: string, other: string])[] = [
  ["passenger", "crew"],
  ["passenger", "crew member"],
  ["man", "woman"],
  ["male", "female"],
  ["boy", "girl"],
  ["adult", "child"],
  ["pupil", "teacher"],
  ["student", "teacher"],
  ["soldier", "civilian"],
  ["police officer", "civilian"],
];
