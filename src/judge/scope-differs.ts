import type { Judge } from "./compare.js";
import { haveTwoSpells } from "./spells.js";
import { step } from "./step.js";
import { wordsOf } from "./words.js";

/** Like words for two things: names the dimension that tells them apart. */
export const scopeDiffers: Judge = {
  id: "scope-differs",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (figure.shape !== "apart" && !(figure.shape === "peers" && haveTwoSpells(comparison))) return null;
    const dimension =
      figure.shape === "peers"
        ? "period"
        : (Object.entries(figure.relations).find(([, relation]) => relation === "disjoint")?.[0] ?? "item");
    return step(
      "scope-differs",
      comparison,
      `${wordsOf(a.mentions[0]!)} and ${wordsOf(b.mentions[0]!)} differ in ${dimension}: not the same figure`,
    );
  },
};
