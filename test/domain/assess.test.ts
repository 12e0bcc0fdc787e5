import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../shared/domain/assess.ts';
import { CONCERN_CODES } from '../../shared/domain/codes/concerns.ts';
import { QUEUES } from '../../shared/domain/queues.ts';
import { rankOf } from '../../shared/domain/rating/level.ts';
import type { Referral } from '../../shared/domain/referral.ts';
import { anyFindings, anyReferral, assessed, IN_HOURS, OUT_OF_HOURS } from './support/assessed.ts';
import { EXAMPLESHIRE } from './support/exampleshire.ts';
import { aPrior, aReferral } from './support/referrals.ts';

const ranks = (referral: Referral, ...rest: [Parameters<typeof assessed>[1]?]) =>
  assessed(referral, ...rest).contacts.map(({ rating }) => rankOf(rating.level));

const noneLower = (after: readonly number[], before: readonly number[]) =>
  after.every((rank, index) => rank <= (before[index] ?? 0));

describe('ratings', () => {
  it('are never lowered by a more worrying answer about a concern', () =>
    fc.assert(
      fc.property(anyReferral, fc.constantFrom(...CONCERN_CODES), anyFindings, (referral, code, findings) => {
        const [no, open, yes] = (['no', 'not-known', 'yes'] as const).map((answer) =>
          ranks({ ...referral, concerns: { ...referral.concerns, [code]: answer } }, findings),
        );
        expect(noneLower(open ?? [], no ?? []) && noneLower(yes ?? [], open ?? [])).toBe(true);
      }),
    ));

  it('of one child are never lowered by an answer about another', () =>
    fc.assert(
      fc.property(anyReferral, fc.constantFrom(...CONCERN_CODES), (referral, code) => {
        const [first, ...others] = referral.children;
        fc.pre(first !== undefined);
        const more = { ...first, concerns: { ...first?.concerns, [code]: 'yes' as const } };
        expect(noneLower(ranks({ ...referral, children: [more, ...others] }), ranks(referral))).toBe(true);
      }),
    ));

  it('do not depend on agreement', () =>
    fc.assert(
      fc.property(anyReferral, anyReferral, (referral, other) => {
        expect(ranks({ ...referral, consent: other.consent })).toEqual(ranks(referral));
      }),
    ));

  it('are never lowered by words', () =>
    fc.assert(
      fc.property(anyReferral, (referral) => {
        expect(noneLower(ranks(referral), ranks({ ...referral, narrative: undefined }))).toBe(true);
      }),
    ));

  it('always say why, most urgent first', () =>
    fc.assert(
      fc.property(anyReferral, anyFindings, (referral, findings) => {
        for (const { rating } of assessed(referral, findings).contacts) {
          const given = rating.rules.map(({ level }) => rankOf(level));
          expect(given).toEqual(given.toSorted());
          expect(rating.rules[0]?.level).toBe(rating.level);
        }
      }),
    ));
});

describe('queues', () => {
  it('are never none, never twice, and always in one order', () =>
    fc.assert(
      fc.property(anyReferral, anyFindings, (referral, findings) => {
        for (const { queues } of assessed(referral, findings).contacts) {
          expect(queues.length).toBeGreaterThan(0);
          expect(queues).toEqual(QUEUES.filter((queue) => queues.includes(queue)));
        }
      }),
    ));

  it.each([
    ['mash', IN_HOURS],
    ['emergency-duty-team', OUT_OF_HOURS],
  ] as const)('of every red hold %s', (queue, receivedAt) =>
    fc.assert(
      fc.property(anyReferral, anyFindings, (referral, findings) => {
        for (const { rating, queues } of assessed(referral, findings, receivedAt).contacts) {
          if (rating.level === 'red') expect(queues).toContain(queue);
          if (rating.level !== 'red') expect(queues).not.toContain('emergency-duty-team');
        }
      }),
    ),
  );

  it('become work items that cover each contact in each of its queues', () =>
    fc.assert(
      fc.property(anyReferral, anyFindings, (referral, findings) => {
        const { contacts, work } = assessed(referral, findings);
        for (const item of work) {
          const here = contacts.filter(({ queues }) => queues.includes(item.queue));
          expect(item.contacts).toEqual(here.map(({ number }) => number));
          expect(Math.min(...here.map(({ rating }) => rankOf(rating.level)))).toBe(rankOf(item.level));
          expect(here.map(({ clock }) => clock.due).toSorted()[0]).toBe(item.due);
        }
        const wanted = new Set(contacts.flatMap(({ queues }) => queues));
        expect(new Set(work.map(({ queue }) => queue))).toEqual(wanted);
      }),
    ));
});

describe('flags', () => {
  const flags = (changes: Partial<Referral>, findings?: Parameters<typeof assessed>[1]) =>
    assessed(aReferral(changes), findings).flags;
  const found = { priorContacts: [], household: [], incomplete: false };

  it('tell of numbers that fail their check, and of no number that passes', () => {
    expect(flags({ children: [{ nhsNumber: '943 476 5918' }] })).toContain('identifier-invalid');
    expect(flags({ children: [{ upn: 'A801200005001' }] })).toContain('identifier-invalid');
    expect(flags({ children: [{ nhsNumber: '943 476 5919', upn: ' ' }] })).not.toContain(
      'identifier-invalid',
    );
  });

  it('tell certain repeats from potential ones', () => {
    const [sure, maybe] = [aPrior(), aPrior({ grade: 'possible' })];
    const certain = flags({}, { ...found, priorContacts: [sure, aPrior({ receivedAt: IN_HOURS })] });
    expect(certain).toContain('three-contacts-in-six-months');
    expect(certain).not.toContain('potential-three-contacts-in-six-months');
    const potential = flags({}, { ...found, priorContacts: [sure, maybe] });
    expect(potential).toEqual(
      expect.arrayContaining([
        'potential-three-contacts-in-six-months',
        'same-child-certain',
        'same-child-possible',
      ]),
    );
    expect(potential).not.toContain('three-contacts-in-six-months');
  });

  it('tell of a search that was not finished, or never made', () => {
    expect(flags({}, { ...found, incomplete: true })).toContain('search-incomplete');
    expect(assess(aReferral(), [], EXAMPLESHIRE, IN_HOURS, 'school').flags).toContain('search-incomplete');
  });

  it.each(['likely', 'possible'] as const)('tell of a %s open case', (certainty) =>
    expect(flags({}, { ...found, openCase: { team: 'North 2', certainty } })).toContain('open-case-possible'),
  );
});

it('decides consent for every child under the highest rating in the referral', () => {
  const children = [{ born: '2016-05-04', concerns: { weapon: 'yes' as const } }, { born: '2016-05-04' }];
  const { contacts } = assessed(aReferral({ children, consent: { told: 'yes', agreement: 'refused' } }));
  expect(contacts.map(({ consent }) => consent.outcome)).toEqual([
    'proceed-without-agreement',
    'proceed-without-agreement',
  ]);
});

it('does not assess a referral that names nobody', () =>
  expect(() => assessed(aReferral({ children: [] }))).toThrow('names nobody'));
