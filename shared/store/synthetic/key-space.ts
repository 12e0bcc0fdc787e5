import type { ToAccept } from '../accept/accepted.ts';

/** Starts every key, partition and place in the index of what the service sent itself. */
export const SYNTHETIC = 'SYNTHETIC#';

/** How long what the service sent itself is kept, in seconds: long enough to look why a check failed. */
const KEPT = 86_400;

type Item = Readonly<Record<string, unknown>>;

const KEYS = ['pk', 'sk', 'gsi1pk', 'gsi1sk'] as const;

const withKeys = (item: Item, change: (key: string) => string): Item => ({
  ...item,
  ...Object.fromEntries(
    KEYS.flatMap((name) => {
      const key = item[name];
      return typeof key === 'string' ? [[name, change(key)]] : [];
    }),
  ),
});

/** When what is written at an instant goes by itself, in epoch seconds. */
export const syntheticUntil = (at: string): number => Math.floor(Date.parse(at) / 1000) + KEPT;

/**
 * An item as it stands where nobody looks but the check itself: no queue, list, figure, search, alert, audit or
 * command has keys that begin so. It goes by itself.
 */
export const asSynthetic = (item: Item, until: number): Item => ({
  ...withKeys(item, (key) => `${SYNTHETIC}${key}`),
  expiresAt: until,
});

/** The same item with the keys that a real one would have. */
export const asReal = (item: Item): Item => {
  const { expiresAt: _until, ...rest } = withKeys(item, (key) => key.slice(SYNTHETIC.length));
  return rest;
};

/** The items of a referral on their way into the table: those of the service's own check stand apart. */
export const inItsSpace = (
  items: readonly Item[],
  { synthetic, receivedAt }: Pick<ToAccept, 'synthetic' | 'receivedAt'>,
): readonly Item[] =>
  synthetic === true ? items.map((item) => asSynthetic(item, syntheticUntil(receivedAt))) : items;
