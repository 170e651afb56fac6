const MOST = 10_000;
/** From this length on, words cut out of a text hold on to the whole of it; shorter ones are copied by the engine. */
const LONG = 13;

/**
 * A function of words that keeps its answers: texts say the same few words over and over. Only for pure functions; one that asks words of a
 * user is made anew for each lexicon (`tableOf`). Once ten thousand answers are kept, others are worked out each time.
 */
export function kept<Answer>(answer: (words: string) => Answer): (words: string) => Answer {
  const answers = new Map<string, Answer>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known;
    if (answers.size >= MOST) return answer(words);
    const own = words.length < LONG ? words : ` ${words}`.slice(1);
    const found = answer(own);
    answers.set(own, found);
    return found;
  };
}
