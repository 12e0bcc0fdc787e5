import type { FieldWeighed, StandingAnswer } from '../../../shared/contract/answers/prior-contact.ts';
import type { SameChild } from '../../../shared/contract/answers/same-child.ts';

/** A grade as the desk reads it. */
export const GRADES = {
  same: 'Same child',
  possible: 'May be the same child',
  household: 'Same household, another child',
  different: 'Different children',
} as const satisfies Record<SameChild['grade'], string>;

/** How strongly a field speaks. */
export const WEIGHTS = {
  'strong-for': 'strong evidence for',
  'some-for': 'some evidence for',
  'slight-for': 'slight evidence for',
  none: 'says nothing either way',
  'slight-against': 'slight evidence against',
  'some-against': 'some evidence against',
  'strong-against': 'strong evidence against',
} as const satisfies Record<FieldWeighed['weight'], string>;

export const ANSWERS = {
  same: 'Same child',
  'not-same': 'Not the same child',
  'cannot-tell': 'Cannot tell',
} as const satisfies Record<StandingAnswer['answer'], string>;

/** An answer as an outcome, in a sentence or on a tag. */
export const ANSWERED = {
  same: 'Same child, confirmed',
  'not-same': 'Not the same child',
  'cannot-tell': 'Nobody can tell yet',
} as const satisfies Record<StandingAnswer['answer'], string>;

/** "12.3 bits for", "1 bit against"; a sign alone is easily overlooked. */
export const bitsWords = (bits: number): string => {
  if (bits === 0) return '0 bits';
  const size = Math.abs(bits);
  return `${size} ${size === 1 ? 'bit' : 'bits'} ${bits > 0 ? 'for' : 'against'}`;
};
