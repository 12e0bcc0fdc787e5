/** Most answers kept at once; then the memory starts anew, so that what strangers type cannot fill it. */
const MOST_KEPT = 20_000;

/** The same function of one word, keeping answers: names repeat, and working them out is most of the cost. */
export const remembered = <Answer>(answerFor: (word: string) => Answer): ((word: string) => Answer) => {
  let kept = new Map<string, Answer>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept = new Map();
    const answer = answerFor(word);
    kept.set(word, answer);
    return answer;
  };
};
