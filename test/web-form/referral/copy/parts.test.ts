import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referral } from '../../../../shared/contract/referral/referral.ts';
import { copyParts } from '../../../../web-form/referral/copy/parts.ts';
import { anyReferral } from '../../../support/arbitraries.ts';

/** Answers chosen from a list, and dates: the copy has words for them. */
const CHOSEN = new Set(
  (
    'born expected agreedOn sex ethnicity disabilities source told agreement competent how reason asksFor ' +
    'worryIsAbout interpreterNeeded privatelyFostered parentalResponsibility livesInHousehold safeToContact ' +
    'allegedPerpetrator significantHarm livesInArea sourceWishesAnonymity earlyHelpAssessment concerns'
  ).split(' '),
);

/** Everything in a form that somebody typed. */
const typedIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (CHOSEN.has(key) ? [] : typedIn(each)));
};

test('the copy holds parts in the order in which the form asks', () => {
  const form = referral.parse({
    referrer: { name: 'Jo' },
    children: [{ given: 'Ada', concerns: { weapon: 'yes' } }, { given: 'Ben' }],
    adults: [{ given: 'Cal' }],
    narrative: 'Words',
    concerns: { neglect: 'yes' },
    consent: { told: 'no' },
  });
  expect(copyParts(form).map(({ title }) => title)).toEqual([
    'Who sent it',
    'Child 1',
    'Child 2',
    'Adult 1',
    'Worries',
    'Concerns',
    'Concerns about child 1 only',
    'Telling the family',
  ]);
});

test('whatever was typed is in the copy', () => {
  fc.assert(
    fc.property(anyReferral, (form) => {
      const all = copyParts(referral.parse(form))
        .flatMap(({ rows }) => rows.map(({ value }) => value))
        .join('\n');
      for (const text of typedIn(form)) expect(all).toContain(text);
    }),
  );
});
