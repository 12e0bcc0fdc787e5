import { expect } from 'vitest';
import type { ReferralToSend } from '../../../support/api-client.ts';
import { aChild, amber } from '../../../support/referrals.ts';

/** Words that stand in a restricted record and must not be anywhere that the wrong people look. */
const PLANTED = [
  'Zephyrine',
  'Canarybird',
  '2014-07-09',
  'EX9 9ZZ',
  'Peregrine',
  'lighthouse',
  'Exampleshire Police',
  'quarrel among colleagues',
];

export const PLANTED_REASON = 'A quarrel among colleagues is part of it';

/** The child of the restricted record: the same one in every referral about it. */
export const zephyrine = () =>
  aChild({ given: 'Zephyrine', family: 'Canarybird', born: '2014-07-09', postcode: 'EX9 9ZZ' });

/** A referral with something in each of its parts that nobody else may see. */
export const planted = (changes: Partial<ReferralToSend> = {}): ReferralToSend =>
  amber({
    children: [zephyrine()],
    referrer: { name: 'Peregrine Ashdown', jobTitle: 'Sergeant' },
    narrative: 'They were seen at the lighthouse at night.',
    ...changes,
  });

/** Finds nothing of the record in what somebody was answered. */
export const expectNothingOf = (text: string, alsoNot: readonly string[] = []): void => {
  for (const words of [...PLANTED, ...alsoNot]) expect(text).not.toContain(words);
};
