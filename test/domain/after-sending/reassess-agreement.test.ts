import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentAfter, reassessAgreement } from '../../../shared/domain/after-sending/reassess-agreement.ts';
import { AGREEMENT_WORDS, type AgreementSaid } from '../../../shared/domain/consent/agreement-said.ts';
import { rankOf } from '../../../shared/domain/rating/level.ts';
import { subjectsOf } from '../../../shared/domain/subjects.ts';
import { anyReferral, assessed } from '../support/assessed.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';

const NONE = { priorContacts: [], household: [], incomplete: false };
const AT = '2026-11-24T10:00:00.000Z';

const anySaid: fc.Arbitrary<AgreementSaid[]> = fc.array(
  fc.record({
    said: fc.constantFrom(...AGREEMENT_WORDS),
    whose: fc.constantFrom('family' as const, 'young-person' as const),
    on: fc.constantFrom('2026-11-24', '2026-11-25'),
    at: fc.constant('2026-11-25T10:00:00.000Z'),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('what is said about agreement', () => {
  it('never lowers a rating, moves a clock back or takes a queue or flag away; consent is what the table says', () => {
    fc.assert(
      fc.property(anyReferral, anySaid, (referral, events) => {
        const { contacts, level } = assessed(referral, NONE);
        for (const [place, subject] of subjectsOf(referral).entries()) {
          const standing = contacts[place];
          if (standing === undefined) throw new Error('There are as many');
          const facts = { referral, subject, number: place + 1, receivedAt: AT, level };
          const sender = { findings: contacts.map(() => NONE), agencyId: 'school' };
          const after = reassessAgreement(standing, facts, sender, [], events, EXAMPLESHIRE);
          expect(rankOf(after.rating.level)).toBeLessThanOrEqual(rankOf(standing.rating.level));
          expect(after.clock.due <= standing.clock.due).toBe(true);
          expect(after.queues).toEqual(expect.arrayContaining([...standing.queues]));
          expect(after.flags).toEqual(expect.arrayContaining([...standing.flags]));
          expect(after.consent).toEqual(consentAfter(facts, events, EXAMPLESHIRE));
        }
      }),
      { numRuns: 60 },
    );
  });
});
