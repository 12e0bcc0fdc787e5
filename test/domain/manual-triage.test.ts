import { describe, expect, it } from 'vitest';
import type { AuthorityRules } from '../../shared/domain/authority.ts';
import { manualTriage } from '../../shared/domain/manual-triage.ts';
import type { Referral } from '../../shared/domain/referral.ts';
import { IN_HOURS, OUT_OF_HOURS } from './support/assessed.ts';
import { EXAMPLESHIRE } from './support/exampleshire.ts';
import { minute } from './support/local.ts';
import { aReferral } from './support/referrals.ts';

describe('a referral on which a step failed', () => {
  it('is red, flagged, and due in four hours', () => {
    const found = manualTriage(aReferral({ children: [{}, {}] }), EXAMPLESHIRE, IN_HOURS);
    expect(found.level).toBe('red');
    expect(found.flags).toContain('needs-manual-triage');
    expect(found.contacts.map(({ rating }) => rating.rules[0]?.id)).toEqual(
      Array(2).fill('red.needs-manual-triage'),
    );
    expect(minute(found.clock.due)).toBe('2026-11-24T14:00');
  });

  it.each([
    ['mash', IN_HOURS],
    ['emergency-duty-team', OUT_OF_HOURS],
  ] as const)('waits in %s', (queue, receivedAt) =>
    expect(manualTriage(aReferral(), EXAMPLESHIRE, receivedAt).work.map((item) => item.queue)).toEqual([
      queue,
    ]),
  );

  it('goes to the designated officer too where it is about somebody who works with children', () => {
    const referral = aReferral({ concerns: { 'allegation-against-professional': 'yes' } });
    const { work } = manualTriage(referral, EXAMPLESHIRE, IN_HOURS);
    expect(work.map(({ queue }) => queue).toSorted()).toEqual(['lado', 'mash']);
  });

  it('is still decided on agreement where the answers can be read', () =>
    expect(manualTriage(aReferral(), EXAMPLESHIRE, IN_HOURS).consent.outcome).toBe('proceed'));
});

describe('whatever else is broken', () => {
  // What reaches this step has failed another: the shapes here are wrong on purpose.
  const broken = (shape: object) => shape as Referral;
  const settings = (shape: object) => shape as AuthorityRules;

  it.each([
    ['an empty form', broken({}), EXAMPLESHIRE, IN_HOURS],
    ['nobody named', aReferral({ children: [] }), EXAMPLESHIRE, IN_HOURS],
    ['a date that is no date', aReferral({ children: [{ born: 'x' }] }), EXAMPLESHIRE, IN_HOURS],
    ['a time that is no time', aReferral({ goesHomeAt: 'late' }), EXAMPLESHIRE, IN_HOURS],
    ['no settings', aReferral(), settings({}), IN_HOURS],
    ['an unreadable instant', aReferral(), EXAMPLESHIRE, 'just now'],
  ] as const)('%s still becomes red work for somebody', (_, referral, rules, receivedAt) => {
    const { work, contacts } = manualTriage(referral, rules, receivedAt);
    expect(contacts.length).toBeGreaterThan(0);
    expect(work.map(({ level }) => level)).toContain('red');
    expect(contacts.every(({ flags }) => flags.includes('needs-manual-triage'))).toBe(true);
  });
});
