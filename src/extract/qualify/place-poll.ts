import { tableOf } from "../../in-force.js";
import { POLL_THINGS, POLLS } from "../../lexicon/votes.js";
import { tokenize } from "../../tokens.js";
import type { Document, Segment, Span, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import type { Sides } from "./owner.js";
import { isNationId, partyAt } from "./parties.js";
import { placesIn } from "./places-in.js";
import type { Scene } from "./scene.js";

/** "Boria held its runoff on Sunday. ... Orlo took 44 percent": votes, turnout and candidates are of the one country whose election the text tells of. */
export function pollPlace(
  { document, segments, tokens, context }: Scene,
  { kind, item }: Mention,
  { cast }: Sides,
): string | null {
  if (!/^(?:count|people|percent)$/.test(kind) || !POLL_THINGS.has(item?.head ?? "")) return null;
  const found = countryOf(document, segments, cast);
  if (!found || [...placesIn(tokens, { ...cast, recorder: null })].some((place) => place !== found.country)) return null;
  context.recorder?.heard(found.country, found.span);
  return found.country;
}

interface Polled {
  readonly country: string;
  readonly span: Span;
}

const POLLED = tableOf(() => new WeakMap<Document, { readonly found: Polled | null }>());
const OPENING = 12;
const LONGEST = 600;

/** Worked out once a document: of the first sentences, which tell of an election, the only country. */
function countryOf(document: Document, segments: readonly Segment[], cast: Cast): Polled | null {
  const known = POLLED().get(document);
  if (known) return known.found;
  const found = polledIn(document, segments, cast);
  POLLED().set(document, { found });
  return found;
}

function polledIn({ text, title }: Document, segments: readonly Segment[], cast: Cast): Polled | null {
  const countries = new Map<string, Span>();
  let told = 0;
  const read = (tokens: readonly Token[], span: Span): void => {
    if (tokens.some(({ lower }) => POLLS.test(lower))) told++;
    tokens.forEach((_, at) => {
      const party = partyAt(tokens, at, cast);
      if (party && isNationId(party.id) && !countries.has(party.id)) countries.set(party.id, span);
    });
  };
  if (title) read(tokenize(title), segments[0]!.span);
  for (const { span } of segments.filter(({ kind }) => kind === "sentence" || kind === "heading").slice(0, OPENING)) {
    read(tokenize(text, span.start, Math.min(span.end, span.start + LONGEST)), span);
  }
  const [only, other] = [...countries];
  return told >= 2 && only && !other ? { country: only[0], span: only[1] } : null;
}
