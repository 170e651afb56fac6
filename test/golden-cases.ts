import type { Claim, Verdict } from "../src/types.js";

/** What a reader takes out of a case by hand: the claims that matter, the numbers that are none, the findings, the pairs that must stay apart. */
export interface GoldenCase {
  readonly claims: readonly (readonly [doc: string, quote: string, claim: Partial<Claim>])[];
  readonly silent: readonly (readonly [doc: string, quote: string])[];
  readonly findings: readonly (readonly [verdict: Verdict, quotes: readonly string[]])[];
  readonly apart: readonly (readonly string[])[];
}

const exact = (n: number) => ({ low: n, best: n, high: n, bound: "exact" }) as const;

export const CASES: Readonly<Record<string, GoldenCase>> = {
  "war-list": {
    claims: [
      ["spring", "41", { kind: "equipment", item: "tank", action: "destroyed", ...exact(41) }],
      ["spring", "five", { kind: "equipment", item: "tank", action: "captured", ...exact(5) }],
      ["spring", "nine", { kind: "equipment", action: "destroyed", ...exact(9) }],
      ["spring", "15", { kind: "equipment", item: "truck", action: "captured", ...exact(15) }],
      ["spring", "16", { kind: "equipment", item: "howitzer", action: "destroyed", ...exact(16) }],
      ["spring", "four", { kind: "equipment", action: "destroyed", ...exact(4) }],
      ["spring", "Two", { kind: "count", item: "village", action: "liberated", ...exact(2) }],
      ["summer", "88", { kind: "equipment", item: "tank", action: "destroyed", ...exact(88) }],
      ["summer", "31", { kind: "equipment", item: "tank", action: "captured", ...exact(31) }],
      ["summer", "119", { kind: "equipment", item: "tank", action: "destroyed+captured", ...exact(119) }],
      ["summer", "19", { kind: "equipment", item: "Grad", action: "destroyed", ...exact(19) }],
      ["summer", "62", { kind: "equipment", item: "truck", action: "captured", ...exact(62) }],
    ],
    silent: [
      ["spring", "21"],
      ["spring", "2nd"],
    ],
    findings: [
      ["adds-up", ["88", "31", "119"]],
      ["growth", ["41", "88"]],
      ["growth", ["five", "31"]],
    ],
    apart: [
      ["27", "88"],
      ["27", "119"],
      ["41", "one"],
    ],
  },
  ferry: {
    claims: [
      ["radio", "214", { kind: "people", ...exact(214) }],
      ["radio", "38", { kind: "casualty", action: "killed", ...exact(38) }],
      ["radio", "Five", { kind: "casualty", action: "missing", ...exact(5) }],
      ["radio", "34", { kind: "duration", attribute: "age", unit: "year", ...exact(34) }],
      ["radio", "61", { kind: "distance", attribute: "length", unit: "m", ...exact(61) }],
      ["gazette", "52", { kind: "casualty", action: "killed", low: 52, best: 52, high: null, bound: "at-least" }],
      ["gazette", "200", { kind: "people", low: 200, best: 200, high: null, bound: "more-than" }],
      ["gazette", "2016", { kind: "date", value: "2016" }],
      ["inquiry", "43", { kind: "casualty", action: "killed", ...exact(43) }],
      ["inquiry", "10 February 2018", { kind: "date", value: "2018-02-10" }],
      ["inquiry", "17", { kind: "duration", unit: "minute", ...exact(17) }],
      ["inquiry", "20", { modality: "hypothetical", ...exact(20) }],
    ],
    silent: [["gazette", "417"]],
    findings: [
      ["conflict", ["38", "52"]],
      ["same", ["61", "61"]],
      ["compatible", ["214", "200"]],
    ],
    apart: [
      ["38", "171"],
      ["34", "38"],
    ],
  },
  flood: {
    claims: [
      ["monday", "14", { kind: "casualty", action: "killed", low: 14, high: null, bound: "at-least", asOf: "2019-08-05" }],
      ["monday", "3,000", { kind: "people", low: null, best: 3000, high: null, bound: "approx" }],
      ["monday", "6.2", { unit: "m", ...exact(6.2) }],
      ["monday", "120", { kind: "area", unit: "km2", ...exact(120) }],
      ["wednesday", "29", { kind: "casualty", action: "killed", ...exact(29) }],
      ["wednesday", "11", { kind: "casualty", action: "missing", ...exact(11) }],
      ["wednesday", "400", { item: "house", action: "destroyed", ...exact(400) }],
      ["friday", "33", { kind: "casualty", action: "killed", ...exact(33) }],
      ["friday", "1.3bn", { kind: "money", unit: "USD", ...exact(1.3e9) }],
    ],
    silent: [],
    findings: [
      ["growth", ["29", "33"]],
      ["growth", ["14", "29"]],
      ["changed", ["11", "six"]],
    ],
    apart: [
      ["11", "29"],
      ["400", "3,000"],
    ],
  },
  crowd: {
    claims: [
      ["police", "18,000", { kind: "people", item: "supporter", low: null, best: 18000, high: null, bound: "approx" }],
      ["police", "Eleven", { item: "person", action: "arrested", ...exact(11) }],
      ["club", "60,000", { kind: "people", item: "supporter", ...exact(60000) }],
      ["club", "31,204", { kind: "people", item: "spectator", ...exact(31204) }],
      ["paper", "31,000", { kind: "people", item: "spectator", ...exact(31000) }],
    ],
    silent: [
      ["club", "3-1"],
      ["club", "3"],
      ["paper", "10"],
    ],
    findings: [
      ["contested", ["18,000", "60,000"]],
      ["rounding", ["31,204", "31,000"]],
      ["conflict", ["Eleven", "Ten"]],
    ],
    apart: [
      ["18,000", "31,000"],
      ["four", "Ten"],
    ],
  },
  results: {
    claims: [
      ["release", "12", { kind: "percent", unit: "percent", ...exact(12) }],
      ["release", "4.2 billion", { kind: "money", unit: "USD", ...exact(4.2e9) }],
      ["release", "310 million", { kind: "money", unit: "USD", ...exact(310e6) }],
      ["release", "38,400", { kind: "people", ...exact(38400) }],
      ["release", "14", { kind: "count", item: "country", ...exact(14) }],
      ["release", "1,200", { item: "job", modality: "proposed", ...exact(1200) }],
      ["release", "16-17 billion", { kind: "money", unit: "USD", low: 16e9, high: 17e9, bound: "range", modality: "proposed" }],
      ["paper", "301 million", { kind: "money", unit: "USD", ...exact(301e6) }],
      ["paper", "40,000", { kind: "people", low: null, best: 40000, high: 40000, bound: "at-most" }],
    ],
    silent: [["release", "500"]],
    findings: [["part-of", ["38,400", "21,000"]]],
    apart: [
      ["4.2 billion", "310 million"],
      ["4.2bn", "301 million"],
      ["38,400", "1,200"],
      ["12", "35"],
    ],
  },
  stages: {
    claims: [
      ["talks", "90", { kind: "distance", attribute: "height", unit: "m", modality: "proposed", ...exact(90) }],
      ["talks", "70", { kind: "distance", attribute: "height", unit: "m", modality: "proposed", ...exact(70) }],
      ["talks", "55", { kind: "distance", attribute: "height", unit: "m", modality: "asserted", ...exact(55) }],
      ["talks", "90", { modality: "hypothetical", ...exact(90) }],
      ["talks", "four", { item: "town", modality: "hypothetical", ...exact(4) }],
      ["talks", "12", { item: "village", modality: "denied", ...exact(12) }],
      ["talks", "4 June 2011", { kind: "date", value: "2011-06-04" }],
    ],
    silent: [],
    findings: [["stages", ["90", "70", "55"]]],
    apart: [["31", "55"]],
  },
  table: {
    claims: [
      ["census", "412", { item: "house", action: "destroyed", place: "Arden", ...exact(412) }],
      ["census", "12", { kind: "casualty", action: "wounded", place: "Corrin", ...exact(12) }],
      ["census", "45 million", { kind: "money", unit: "EUR", ...exact(45e6) }],
    ],
    silent: [],
    findings: [
      ["adds-up", ["412", "96", "188", "696"]],
      ["does-not-add-up", ["31", "7", "12", "52"]],
      ["part-of", ["45 million", "12 million"]],
    ],
    apart: [
      ["412", "31"],
      ["96", "412"],
    ],
  },
  interview: {
    claims: [
      ["talk", "40", { modality: "question", ...exact(40) }],
      ["talk", "40", { modality: "denied", ...exact(40) }],
      ["talk", "26", { item: "boat", modality: "asserted", ...exact(26) }],
      ["talk", "19", { item: "boat", ...exact(19) }],
      ["talk", "Seven", { item: "boat", ...exact(7) }],
      ["talk", "85", { item: "sailor", action: "laid off", ...exact(85) }],
      ["talk", "2018", { kind: "date", value: "2018", modality: "proposed" }],
      ["talk", "20 million", { kind: "money", modality: "hypothetical", ...exact(20e6) }],
    ],
    silent: [],
    findings: [["part-of", ["26", "19"]]],
    apart: [["26", "85"]],
  },
  nothing: { claims: [], silent: [], findings: [], apart: [] },
  strike: {
    claims: [
      ["strike", "17", { kind: "duration", unit: "day", ...exact(17) }],
      ["strike", "3 May to 20 May 2017", { kind: "date", value: "2017-05-03/2017-05-20" }],
      ["strike", "4 million", { kind: "money", unit: "EUR", ...exact(4e6) }],
      ["strike", "1 June 2017", { kind: "date", value: "2017-06-01" }],
      ["strike", "45", { kind: "duration", unit: "day", ...exact(45) }],
      ["strike", "09:30", { kind: "time" }],
      ["strike", "eleven and a half", { kind: "duration", unit: "hour", ...exact(11.5) }],
      ["strike", "1874", { kind: "date", value: "1874" }],
    ],
    silent: [],
    findings: [
      ["adds-up", ["3 May to 20 May 2017", "17"]],
      ["does-not-add-up", ["1 June 2017", "30 June 2017", "45"]],
    ],
    apart: [["17", "45"]],
  },
};
