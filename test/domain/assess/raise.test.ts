import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raiseAll } from '../../../shared/domain/assess/raise.ts';
import { rankOf } from '../../../shared/domain/rating/level.ts';
import { anyReferral, assessed } from '../support/assessed.ts';
import { aPrior, aReferral } from '../support/referrals.ts';

const NONE = { priorContacts: [], household: [], incomplete: false };
const twoBefore = {
  ...NONE,
  priorContacts: [aPrior(), aPrior({ contactId: 'c2', receivedAt: '2026-09-01T10:00:00.000Z' })],
};

describe('what is found later', () => {
  it('never takes anything back, whatever the referral', () => {
    fc.assert(
      fc.property(anyReferral, (referral) => {
        const standing = assessed(referral, NONE);
        const after = raiseAll(standing.contacts, standing, assessed(referral, twoBefore));
        for (const [at, contact] of after.entries()) {
          const before = standing.contacts[at];
          if (before === undefined) throw new Error('There are as many');
          expect(contact.flags).toEqual(expect.arrayContaining([...before.flags]));
          expect(contact.queues).toEqual(expect.arrayContaining([...before.queues]));
          expect(contact.queues).toContain('manager-decision');
          expect(rankOf(contact.rating.level)).toBeLessThanOrEqual(rankOf(before.rating.level));
          expect(contact.clock.due <= before.clock.due).toBe(true);
          expect(contact.contactsInSixMonths).toBe(3);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing where it makes no difference, though the rules have changed since', () => {
    const standing = assessed(aReferral({ narrative: 'Happy at school.' }));
    const today = assessed(aReferral({ concerns: { weapon: 'yes' }, significantHarm: 'yes' }));
    expect(raiseAll(standing.contacts, today, today)).toEqual(standing.contacts);
  });

  it('names the rules that are met now, also where the rating is as high already', () => {
    const standing = assessed(aReferral({ concerns: { weapon: 'yes' } }));
    const found = assessed(aReferral({ concerns: { weapon: 'yes', strangulation: 'yes', neglect: 'yes' } }));
    const [after] = raiseAll(standing.contacts, standing, found);
    const ids = after?.rating.rules.map(({ id }) => id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(['red.strangulation', 'red.weapon']));
    expect(new Set(ids).size).toBe(ids.length);
    const ranks = after?.rating.rules.map(({ level }) => rankOf(level)) ?? [];
    expect(ranks).toEqual(ranks.toSorted());
  });

  it('makes certain what was only possible', () => {
    const maybe = {
      ...NONE,
      priorContacts: twoBefore.priorContacts.map((one) => ({ ...one, grade: 'possible' as const })),
    };
    const standing = assessed(aReferral(), maybe);
    expect(standing.flags).toContain('potential-three-contacts-in-six-months');
    const [after] = raiseAll(standing.contacts, standing, assessed(aReferral(), twoBefore));
    expect(after?.flags).toContain('three-contacts-in-six-months');
    expect(after?.flags).not.toContain('potential-three-contacts-in-six-months');
  });
});
