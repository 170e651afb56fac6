import type { Judge } from "./compare.js";
import { isCopy } from "./copies.js";
import { step } from "./step.js";

/** The same value in the same words, or one names the other as its source: one vote, not two. */
export const retelling: Judge = {
  id: "retelling",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (figure.shape !== "peers" || a.how === "sum" || b.how === "sum") return null;
    if (a.amount.low !== b.amount.low || a.amount.high !== b.amount.high) return null;
    const copied = b.mentions.every((two) => a.mentions.some((one) => isCopy(one, two)));
    return copied ? step("retelling", comparison, "the same statement told again, which counts once") : null;
  },
};
