import type { ConcernCode } from '../../../shared/domain/codes/concerns.ts';
import type { PriorContact } from '../../../shared/domain/prior-contact.ts';
import type { Concerns, Referral } from '../../../shared/domain/referral.ts';

/** Concerns answered yes. */
export const yesTo = (codes: readonly ConcernCode[]): Concerns =>
  Object.fromEntries(codes.map((code) => [code, 'yes']));

/** A mild referral about one ten-year-old, told and agreed, with whatever a test changes. */
export const aReferral = (changes: Partial<Referral> = {}): Referral => ({
  referrer: {},
  children: [{ given: 'Robin', family: 'Ashdown', born: '2016-05-04' }],
  adults: [],
  concerns: {},
  significantHarm: 'no',
  consent: { told: 'yes', agreement: 'agreed' },
  ...changes,
});

/** An earlier contact with whatever a test changes. */
export const aPrior = (changes: Partial<PriorContact> = {}): PriorContact => ({
  contactId: 'c1',
  personId: 'p1',
  receivedAt: '2026-10-01T10:00:00.000Z',
  agencyId: 'school',
  source: '2A',
  grade: 'same',
  bits: 30,
  compared: [],
  ...changes,
});
