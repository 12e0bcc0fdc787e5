/** A number from 0 up to 1, like Math.random. */
export type Chance = () => number;

/** At most so many of however many come, each with the same chance, in bounded memory (Vitter 1985). */
export const reservoir = <Item>(most: number, chance: Chance) => {
  const kept: Item[] = [];
  let offered = 0;
  return {
    offer(item: Item): void {
      offered += 1;
      if (kept.length < most) kept.push(item);
      else {
        const place = Math.floor(chance() * offered);
        if (place < most) kept[place] = item;
      }
    },
    kept: (): readonly Item[] => kept,
    offered: (): number => offered,
  };
};
