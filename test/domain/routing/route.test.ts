import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../shared/domain/prior-contact.ts';
import type { Child, Referral } from '../../../shared/domain/referral.ts';
import { assessed, OUT_OF_HOURS } from '../support/assessed.ts';
import { aPrior, aReferral, yesTo } from '../support/referrals.ts';

const NONE: Findings = { priorContacts: [], household: [], incomplete: false };
const openCase = (certainty: 'same' | 'likely' | 'possible'): Findings => ({
  ...NONE,
  openCase: { team: 'North 2', certainty },
});
const queues = (changes: Partial<Referral>, findings: Findings = NONE, receivedAt?: string) =>
  assessed(aReferral(changes), findings, receivedAt).contacts[0]?.queues;
const child = (details: Child): Partial<Referral> => ({ children: [{ born: '2016-05-04', ...details }] });
const REFUSED = { consent: { told: 'yes', agreement: 'refused' } } as const;
const NOT_SOUGHT = { consent: { told: 'no', agreement: 'not-sought' } } as const;

describe('one contact goes to', () => {
  it.each<[string, Partial<Referral>, Findings, readonly string[]]>([
    ['the MASH by default', {}, NONE, ['mash']],
    ['early help when asked for and agreed', { asksFor: 'early-help' }, NONE, ['early-help']],
    ['the MASH when level 3 is claimed', { asksFor: 'early-help', levelOfNeed: 3 }, NONE, ['mash']],
    ['a manager when refused', { asksFor: 'early-help', ...REFUSED }, NONE, ['manager-decision']],
    ['the referrer when not sought', NOT_SOUGHT, NONE, ['consent-clarification']],
    ['the MASH when red and refused', { ...REFUSED, concerns: yesTo(['weapon']) }, NONE, ['mash']],
    ['the team when open', {}, openCase('same'), ['allocated-team']],
    ['team and MASH when likely open', {}, openCase('likely'), ['mash', 'allocated-team']],
    ['the MASH when only possibly open', {}, openCase('possible'), ['mash']],
    ['the team and a manager', REFUSED, openCase('same'), ['manager-decision', 'allocated-team']],
    [
      'team and MASH when red and open',
      { concerns: yesTo(['weapon']) },
      openCase('same'),
      ['mash', 'allocated-team'],
    ],
    [
      'the MASH too when a social worker is only claimed',
      { asksFor: 'early-help', ...child({ socialWorker: 'Ms Reid' }) },
      NONE,
      ['mash', 'early-help'],
    ],
    [
      'the designated officer and the MASH',
      { concerns: yesTo(['allegation-against-professional']) },
      NONE,
      ['mash', 'lado'],
    ],
    ['domestic abuse triage', { concerns: yesTo(['domestic-abuse']) }, NONE, ['domestic-abuse-triage']],
    [
      'domestic abuse triage and the MASH',
      { concerns: yesTo(['domestic-abuse', 'neglect']) },
      NONE,
      ['mash', 'domestic-abuse-triage'],
    ],
    [
      'youth homelessness and the MASH at sixteen',
      { ...child({ born: '2010-01-11' }), concerns: yesTo(['homeless-tonight']) },
      NONE,
      ['mash', 'youth-homelessness'],
    ],
    [
      'youth homelessness where the age is not known',
      { children: [{}], concerns: yesTo(['homeless-tonight']) },
      NONE,
      ['mash', 'youth-homelessness'],
    ],
    ['the MASH alone when homeless at ten', { concerns: yesTo(['homeless-tonight']) }, NONE, ['mash']],
    ['adult safeguarding', { children: [], adults: [{ given: 'Edith' }] }, NONE, ['adult-safeguarding']],
    [
      'adult safeguarding and the MASH when red',
      { children: [], adults: [{ given: 'Edith' }], concerns: yesTo(['immediate-danger']) },
      NONE,
      ['mash', 'adult-safeguarding'],
    ],
    [
      'a manager beside the MASH at the third contact',
      {},
      { ...NONE, priorContacts: [aPrior(), aPrior({ receivedAt: '2026-09-01T10:00:00.000Z' })] },
      ['mash', 'manager-decision'],
    ],
  ])('%s', (_, changes, findings, expected) => expect(queues(changes, findings)).toEqual(expected));
});

describe('out of hours', () => {
  it('a red goes to the Emergency Duty Team instead of the MASH, with its special queues', () =>
    expect(
      queues({ concerns: yesTo(['weapon', 'allegation-against-professional']) }, NONE, OUT_OF_HOURS),
    ).toEqual(['emergency-duty-team', 'lado']));

  it('anything else waits for the MASH to open', () =>
    expect(queues({ significantHarm: 'yes' }, NONE, OUT_OF_HOURS)).toEqual(['mash']));
});
