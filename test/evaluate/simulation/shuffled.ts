import type { Random } from './random.ts';

/**
 * The items in another order, holding at most `window` of them: enough to part brothers and sisters without
 * keeping a million records.
 */
export const shuffler = <Item>(window: number, random: Random) => {
  const held: Item[] = [];
  return {
    /** Takes one in and gives back another once the window is full. */
    exchange: (item: Item): Item | undefined => {
      if (held.length < window) {
        held.push(item);
        return undefined;
      }
      const at = random.below(window);
      const out = held[at];
      held[at] = item;
      return out;
    },
    /** What is still held, mixed. */
    rest: function* (): Generator<Item> {
      while (held.length > 0) {
        const at = random.below(held.length);
        const out = held[at];
        const last = held.pop();
        if (out === undefined || last === undefined) return;
        if (at < held.length) held[at] = last;
        yield out;
      }
    },
  };
};
