import { tokenize } from "../../tokens.js";
import type { Span } from "../../types.js";
import type { Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { BE, GET, HAVE, isModal } from "./words.js";

/** No finite verb of its own: "Return of 5 districts in the first stage." */
export function isFragment(scene: Scene): boolean {
  const known = FRAGMENTS.get(scene);
  if (known !== undefined) return known;
  const fragment = lacksVerb(scene);
  FRAGMENTS.set(scene, fragment);
  return fragment;
}

const FRAGMENTS = new WeakMap<Scene, boolean>();

const lacksVerb = ({ tokens, events }: Scene): boolean =>
  !events.some(
    ({ form, entries, own }) =>
      form === "active" || form === "passive" || (form === "bare" && own.length > 0 && entries.length === 0), // "71 percent voted"
  ) && !tokens.some((token) => BE.has(token.lower) || HAVE.has(token.lower) || GET.has(token.lower) || isModal(token));

/** The words of the sentences before that propose what a fragment goes on with: "The draft envisaged: ..."; null where none do. */
export function proposedBefore({ segments, index, segment, document }: Scene): Span | null {
  for (let at = index - 1; at >= 0 && at > index - 3 && segments[at]!.block === segment.block; at--) {
    const { span } = segments[at]!;
    const tokens = tokenize(document.text, span.start, Math.min(span.end, span.start + 400));
    const found = tokens.find(
      ({ lower }) => /^(?:envisage|propose|suggest|offer|plan|foresee|demand)$/.test(baseOf(lower) ?? "") && lower.endsWith("ed"),
    );
    if (found) return found;
  }
  return null;
}
