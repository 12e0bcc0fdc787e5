import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_KINDS, type SenderMessage } from '../../../shared/domain/after-sending/message.ts';
import { reassess, type SentReferral } from '../../../shared/domain/after-sending/reassess.ts';
import { ANSWERS } from '../../../shared/domain/answer.ts';
import { CONCERN_CODES } from '../../../shared/domain/codes/concerns.ts';
import { AGREEMENTS } from '../../../shared/domain/consent/answers.ts';
import { rankOf } from '../../../shared/domain/rating/level.ts';
import type { Referral } from '../../../shared/domain/referral.ts';
import { anyReferral, assessed } from '../support/assessed.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';
import { aReferral } from '../support/referrals.ts';

const NONE = { priorContacts: [], household: [], incomplete: false };
const AT = '2026-11-24T14:00:00.000Z';

const sent = (referral: Referral): SentReferral => ({
  referral,
  messages: [],
  standing: assessed(referral, NONE).contacts.map((assessment) => ({ assessment, findings: NONE })),
  agencyId: 'school',
});

const never = (error: unknown): never => {
  throw error;
};

const anyMessage: fc.Arbitrary<SenderMessage> = fc.record(
  {
    kind: fc.constantFrom(...MESSAGE_KINDS),
    words: fc.constantFrom(
      'He strangled her.',
      'There was no knife and nobody hit anybody.',
      'It was all a mistake. She is safe and well.',
      'Mum agrees now.',
    ),
    concerns: fc.dictionary(fc.constantFrom(...CONCERN_CODES), fc.constantFrom(...ANSWERS), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
    significantHarm: fc.constantFrom(...ANSWERS),
    consent: fc.record({ told: fc.constantFrom(...ANSWERS), agreement: fc.constantFrom(...AGREEMENTS) }),
  },
  { requiredKeys: ['kind', 'words'], noNullPrototype: true },
);

describe('a message from the sender', () => {
  it('never lowers a rating, moves a clock back or takes a queue or a flag away, whatever it says', () => {
    fc.assert(
      fc.property(anyReferral, anyMessage, (referral, message) => {
        const before = sent(referral);
        const after = reassess(before, message, EXAMPLESHIRE, AT, never);
        expect(after).toHaveLength(before.standing.length);
        for (const [at, contact] of after.entries()) {
          const { assessment } = before.standing[at] ?? never('There are as many');
          expect(rankOf(contact.rating.level)).toBeLessThanOrEqual(rankOf(assessment.rating.level));
          expect(contact.clock.due <= assessment.clock.due).toBe(true);
          expect(contact.queues).toEqual(expect.arrayContaining([...assessment.queues]));
          expect(contact.flags).toEqual(expect.arrayContaining([...assessment.flags]));
          expect(contact.narrativeSignals).toEqual(expect.arrayContaining([...assessment.narrativeSignals]));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is read by the same rules as a referral', () => {
    const [contact] = reassess(
      sent(aReferral()),
      { kind: 'information', words: 'He had a knife.', concerns: { weapon: 'yes' }, significantHarm: 'yes' },
      EXAMPLESHIRE,
      AT,
      never,
    );
    expect(contact?.rating.level).toBe('red');
    expect(contact?.queues).toContain('mash');
  });

  it('that cannot be read raises everybody to red, to be read by hand', () => {
    const failed: unknown[] = [];
    const rules = { ...EXAMPLESHIRE, repeatMonths: Number.NaN };
    const [contact] = reassess(
      sent(aReferral()),
      { kind: 'information', words: 'Hello.' },
      rules,
      AT,
      (error) => failed.push(error),
    );
    expect(failed).toHaveLength(1);
    expect(contact?.rating.level).toBe('red');
    expect(contact?.flags).toContain('needs-manual-triage');
  });
});
