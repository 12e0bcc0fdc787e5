/** Do the people with parental responsibility know that partners are asked? */
export const FAMILY_KNOWS = {
  told: 'They know',
  'not-told': 'They do not know',
  'not-known': 'Not known',
} as const;
export type FamilyKnows = keyof typeof FAMILY_KNOWS;

/** Whatever is not a yes counts as a check that the family does not know of. */
export const isWithoutKnowledge = (knows: FamilyKnows): boolean => knows !== 'told';
