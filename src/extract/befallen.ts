import { HARM, HARMED, OF_PEOPLES, SPARED } from "../lexicon/harm.js";
import type { Recorder } from "../record.js";
import type { Kind } from "../types.js";
import type { Mention } from "./mention.js";

/** The mention under the kind that goes with what befell the persons. */
export function befallen(mention: Mention, action: string | null, recorder: Recorder | null): Mention {
  const kind = kindBefallen(mention, action);
  if (kind === mention.kind) return mention;
  const figure = { figure: mention.quantity.span.start, field: "kind" as const };
  recorder?.asks();
  recorder?.shares(mention.quantity.span, "action");
  recorder?.gave(figure, { name: kind === "casualty" ? "casualties" : "people", like: BEFALLEN }, null);
  return { ...mention, kind };
}
const BEFALLEN = "what befell them tells casualties from other persons: 40 rebels were eliminated, 7 arrested";

/** What persons are once it is known what befell them: those eliminated are casualties, those arrested beside the dead are none. */
function kindBefallen({ kind, tokens, quantity, item, attribute }: Mention, action: string | null): Kind {
  if (action === null || item === null) return kind;
  const parts = action.split("+");
  if (kind === "people" && attribute !== "population" && parts.some((part) => HARMED.has(part))) return "casualty";
  // "688,000 Rohingya fled": a name whose form tells no number
  if (
    kind === "count" &&
    item.basis === "after" &&
    /^\p{Lu}\p{Ll}+$/u.test(item.name) &&
    parts.some((part) => OF_PEOPLES.has(part))
  )
    return "people";
  if (kind !== "casualty" || !parts.every((part) => SPARED.has(part))) return kind;
  const last = item.basis === "after" ? Math.max(item.last, quantity.to) : quantity.to;
  // "40 wounded soldiers were evacuated", "300 prisoners were released"
  for (let i = quantity.to; i <= last && i < tokens.length; i++) if (HARM.has(tokens[i]!.lower)) return kind;
  return "people";
}
