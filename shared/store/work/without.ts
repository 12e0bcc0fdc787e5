/** A record without one of its entries; undefined once none is left, so that nothing empty is stored. */
export const without = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Record<string, Value> | undefined => {
  const left = Object.entries(record ?? {}).filter(([name]) => name !== key);
  return left.length === 0 ? undefined : Object.fromEntries(left);
};
