/** Runs work so that no two pieces that share a key run at once; the rest runs side by side. */
export type InTurn = <Result>(keys: readonly string[], work: () => Promise<Result>) => Promise<Result>;

/**
 * Two contacts about one child that are imported in the same instant would not find each other. A piece of work
 * waits for those before it that share a key; it holds nothing once it is done.
 */
export const turns = (): InTurn => {
  const last = new Map<string, Promise<unknown>>();
  return (keys, work) => {
    const before = keys.map((key) => last.get(key));
    // The failure of one is its own caller's matter.
    const mine = Promise.allSettled(before).then(work);
    for (const key of keys) last.set(key, mine);
    const leave = (): void => {
      for (const key of keys) if (last.get(key) === mine) last.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  };
};
