import type { Mention } from "../mention.js";
import type { Scene } from "./scene.js";

/** "Boria launched 63 drones. Guns brought down 51 of the drones, while nine crashed.": some of them are whose they all are. */
export function partSide({ context, index, tokens }: Scene, { kind, item, quantity }: Mention): string | null {
  if (!/^(?:equipment|casualty)$/.test(kind) || !item) return null;
  const isPart = tokens[quantity.to]?.lower === "of" && /^(?:the|those|these|them)$/.test(tokens[quantity.to + 1]?.lower ?? "");
  if (!isPart && item.basis !== "elided") return null;
  const before = context.earlier.findLast(
    ({ mention }) => mention.kind === kind && mention.item !== null && alike(mention.item, item),
  );
  if (!before?.qualifiers.side || index - before.mention.segmentIndex > 2) return null;
  context.recorder?.follows(before.mention.quantity.span, "side");
  return before.qualifiers.side;
}

const alike = (a: NonNullable<Mention["item"]>, b: NonNullable<Mention["item"]>): boolean =>
  a.head === b.head || a.name.endsWith(` ${b.name}`) || b.name.endsWith(` ${a.name}`);
