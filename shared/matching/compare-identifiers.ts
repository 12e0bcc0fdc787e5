/** How near two NHS numbers or two pupil numbers are. Only two numbers that pass their check can clash. */
export type IdentifierLevel = 'exact' | 'unverified' | 'missing' | 'differs';

/** Compare two numbers of one kind. `unverified`: alike, but the number fails its check. Symmetric. */
export const compareIdentifiers = (
  one: string | undefined,
  other: string | undefined,
  isVerified: (number: string) => boolean,
): IdentifierLevel => {
  if (one === undefined || other === undefined) return 'missing';
  if (one === other) return isVerified(one) ? 'exact' : 'unverified';
  return isVerified(one) && isVerified(other) ? 'differs' : 'missing';
};
