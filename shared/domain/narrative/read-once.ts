import { readNarrative } from './read-narrative.ts';

/** How the words of a referral are read. */
export type ReadNarrative = typeof readNarrative;

/** Reads the same words beside the same answers once: for whoever asks the rules about one referral again. */
export const readOnce = (): ReadNarrative => {
  const known = new Map<string, ReturnType<ReadNarrative>>();
  return (words, covered) => {
    const asked = `${[...covered].toSorted().join()}\n${words}`;
    const signals = known.get(asked) ?? readNarrative(words, covered);
    known.set(asked, signals);
    return signals;
  };
};
