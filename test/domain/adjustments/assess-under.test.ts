import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_CHANGED, type SettingsChange } from '../../../shared/domain/adjustments/adjustments.ts';
import { RATING_CHOICES } from '../../../shared/domain/adjustments/rating-choices.ts';
import { underVersion } from '../../../shared/domain/adjustments/under-version.ts';
import { assess } from '../../../shared/domain/assess.ts';
import { manualTriage } from '../../../shared/domain/manual-triage.ts';
import type { Findings } from '../../../shared/domain/prior-contact.ts';
import { rankOf } from '../../../shared/domain/rating/level.ts';
import type { Referral } from '../../../shared/domain/referral.ts';
import { subjectsOf } from '../../../shared/domain/subjects.ts';
import { anyFindings, anyReferral, IN_HOURS, OUT_OF_HOURS } from '../support/assessed.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';
import { aReferral, yesTo } from '../support/referrals.ts';

const SETTINGS = { ...EXAMPLESHIRE, version: 'exampleshire-1' };
const NO_FINDINGS: Findings = { priorContacts: [], household: [], incomplete: false };

const under = (change: Partial<SettingsChange>) =>
  underVersion(SETTINGS, { number: 4, change: { ...NOTHING_CHANGED, ...change } });

const assessed = (
  referral: Referral,
  change: Partial<SettingsChange>,
  findings: Findings = NO_FINDINGS,
  at = IN_HOURS,
) =>
  assess(
    referral,
    subjectsOf(referral).map(() => findings),
    under(change),
    at,
    'school',
  );

/** An assessment without the names of the rule sets. */
const unnamed = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('+settings-4', ''));

describe('a version that changes nothing', () => {
  it('says of every referral what the rules of the code say', () => {
    fc.assert(
      fc.property(anyReferral, anyFindings, fc.constantFrom(IN_HOURS, OUT_OF_HOURS), (form, findings, at) => {
        const all = subjectsOf(form).map(() => findings);
        const before = assess(form, all, SETTINGS, at, 'school');
        expect(unnamed(assess(form, all, under({}), at, 'school'))).toEqual(before);
        expect(unnamed(manualTriage(form, under({}), at))).toEqual(manualTriage(form, SETTINGS, at));
      }),
    );
  });

  it('is named with everything it decides, beside the rules of the code', () => {
    const [contact] = assessed(aReferral({}), {}).contacts;
    expect(contact?.rating.ruleSet).toBe('ray-2026-11+settings-4');
    expect(contact?.consent.table).toBe('consent-2026-11+settings-4');
    expect(manualTriage(aReferral({}), under({}), IN_HOURS).contacts[0]?.rating.ruleSet).toBe(
      'ray-2026-11+settings-4',
    );
    expect(under({}).version).toBe('exampleshire-1+settings-4');
  });

  it('leaves no mark where there is no version', () => {
    const [contact] = assess(aReferral({}), [NO_FINDINGS], SETTINGS, IN_HOURS, 'school').contacts;
    expect(contact?.rating.ruleSet).toBe('ray-2026-11');
  });
});

const amber = RATING_CHOICES.filter(({ starts, may }) => starts === 'amber' && may.includes('red'));
const stronger = fc
  .subarray([...amber])
  .map((chosen) => Object.fromEntries(chosen.map(({ id }) => [id, 'red' as const])));

describe('a rule made stronger', () => {
  it('lowers no contact', () => {
    fc.assert(
      fc.property(anyReferral, anyFindings, stronger, (form, findings, rating) => {
        const before = assessed(form, {}, findings).contacts;
        const after = assessed(form, { rating }, findings).contacts;
        for (const [at, contact] of after.entries()) {
          expect(rankOf(contact.rating.level)).toBeLessThanOrEqual(
            rankOf(before[at]?.rating.level ?? 'yellow'),
          );
        }
      }),
    );
  });

  it('makes its contacts red, listed first among the rules that they meet', () => {
    const { contacts, level } = assessed(aReferral({ concerns: yesTo(['missing-now', 'neglect']) }), {
      rating: { 'amber.neglect': 'red' },
    });
    expect(level).toBe('red');
    expect(contacts[0]?.rating.rules.map((rule) => [rule.id, rule.level])).toEqual([
      ['amber.neglect', 'red'],
      ['amber.missing-now', 'amber'],
    ]);
    expect(contacts[0]?.queues).toContain('mash');
  });
});

describe('a rule made weaker', () => {
  it('gives what it is told to, or is not asked', () => {
    const weapon = aReferral({ concerns: yesTo(['weapon']) });
    expect(assessed(weapon, {}).level).toBe('red');
    expect(assessed(weapon, { rating: { 'red.weapon': 'amber' } }).level).toBe('amber');
    const off = assessed(weapon, { rating: { 'red.weapon': 'off' } });
    expect(off.contacts[0]?.rating.rules.map(({ id }) => id)).toEqual(['yellow.no-indicator']);
  });

  it('takes no red out of the MASH, whatever else is changed', () => {
    const anything = fc.record({
      rating: fc.dictionary(
        fc.constantFrom(...RATING_CHOICES.map(({ id }) => id)),
        fc.constantFrom('red' as const, 'amber' as const, 'off' as const),
        { maxKeys: 5 },
      ),
      routing: fc.constantFrom(
        {},
        { 'route.domestic-abuse': { off: true, also: [] } },
        {
          'route.early-help': { off: true, also: [] },
          'route.adult': { off: false, also: ['lado' as const] },
        },
      ),
      consent: fc.constantFrom({}, { 'consent.refused-no-harm': 'proceed-without-agreement' as const }),
    });
    fc.assert(
      fc.property(
        anyReferral,
        anyFindings,
        anything,
        fc.constantFrom(IN_HOURS, OUT_OF_HOURS),
        (form, findings, change, at) => {
          for (const { rating, queues } of assessed(form, change, findings, at).contacts) {
            expect(queues.length).toBeGreaterThan(0);
            if (rating.level !== 'red') continue;
            expect(queues).toContain(at === IN_HOURS ? 'mash' : 'emergency-duty-team');
          }
        },
      ),
    );
  });
});

describe('consent, routes and numbers under a version', () => {
  it('lets the MASH screen what was not asked about, and says so', () => {
    const asked = aReferral({ consent: { told: 'no', agreement: 'not-sought' } });
    expect(assessed(asked, {}).contacts[0]?.queues).toEqual(['consent-clarification']);
    const [contact] = assessed(asked, {
      consent: { 'consent.not-sought-no-harm': 'proceed-without-agreement' },
    }).contacts;
    expect(contact?.queues).toEqual(['mash']);
    expect(contact?.consent).toMatchObject({
      outcome: 'proceed-without-agreement',
      rule: 'consent.not-sought-no-harm',
      words:
        'No agreement was sought and no harm is suspected: go ahead without it, by this council’s settings',
    });
  });

  it('goes the next way where a route is switched off', () => {
    const abuse = aReferral({ concerns: yesTo(['domestic-abuse']) });
    expect(assessed(abuse, {}).contacts[0]?.queues).toEqual(['domestic-abuse-triage']);
    const off = { routing: { 'route.domestic-abuse': { off: true, also: [] } } };
    expect(assessed(abuse, off).contacts[0]?.queues).toEqual(['mash', 'domestic-abuse-triage']);
  });

  it('adds a queue to a route', () => {
    const also = { routing: { 'route.mash': { off: false, also: ['early-help' as const] } } };
    expect(assessed(aReferral({}), also).contacts[0]?.queues).toEqual(['mash', 'early-help']);
  });

  it('counts by the numbers that it gives', () => {
    const red = aReferral({ concerns: yesTo(['weapon']) });
    expect(assessed(red, { numbers: { redHours: 2 } }).clock.due).toBe('2026-11-24T12:00:00.000Z');
  });
});
