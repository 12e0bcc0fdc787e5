import { type Allocation, allocate } from './allocate.ts';

/** A contact that can be drawn: its id, and the part it belongs to. */
export interface Eligible {
  readonly id: string;
  readonly stratum: string;
}

export interface DrawSettings {
  readonly size: number;
  readonly allocation: Allocation;
}

/**
 * The key that puts things in the order of a draw: the seed’s HMAC-SHA-256 of a text, in hexadecimal. It is an
 * argument, since this room has no cryptography; whoever draws again makes it with any tool.
 */
export type OrderKey = (text: string) => string;

export interface Drawn {
  /** Ids of the contacts drawn, in the order of their keys. */
  readonly ids: readonly string[];
  /** By part, in the order of its name: how many could be drawn, and how many were. */
  readonly strata: readonly { readonly stratum: string; readonly eligible: number; readonly drawn: number }[];
}

/** What stands in the order of a draw for a part, apart from every contact’s id. */
const partText = (stratum: string): string => `stratum:${stratum}`;

const byKey = (one: { key: string }, other: { key: string }): number => (one.key < other.key ? -1 : 1);

/**
 * Draws a sample. Within each part every contact has a key made from the seed and its id, and those with the
 * smallest keys are taken: so that each contact of a part has the same chance, the order of the list makes no
 * difference, and the same seed, list and settings always draw the same. Source: docs/reference.md#dip-samples.
 *
 * @param eligible each contact once
 */
export const drawSample = (
  eligible: readonly Eligible[],
  { size, allocation }: DrawSettings,
  orderKey: OrderKey,
): Drawn => {
  const parts = Map.groupBy(eligible, ({ stratum }) => stratum);
  const names = [...parts.keys()].toSorted();
  const shares = allocate(
    names.map((key) => ({ key, eligible: parts.get(key)?.length ?? 0, order: orderKey(partText(key)) })),
    size,
    allocation,
  );
  const taken = names.flatMap((name) =>
    (parts.get(name) ?? [])
      .map(({ id }) => ({ id, key: orderKey(id) }))
      .toSorted(byKey)
      .slice(0, shares.get(name) ?? 0),
  );
  return {
    ids: taken.toSorted(byKey).map(({ id }) => id),
    strata: names.map((stratum) => ({
      stratum,
      eligible: parts.get(stratum)?.length ?? 0,
      drawn: shares.get(stratum) ?? 0,
    })),
  };
};
