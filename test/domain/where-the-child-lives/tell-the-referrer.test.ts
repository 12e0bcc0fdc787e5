import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsedReferral } from '../../../shared/contract/referral/referral.ts';
import type { Referral } from '../../../shared/domain/referral.ts';
import { subjectsOf } from '../../../shared/domain/subjects.ts';
import { tellTheReferrer } from '../../../shared/domain/where-the-child-lives/tell-the-referrer.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { anyReferral } from '../../support/arbitraries.ts';
import { aReferral } from '../support/referrals.ts';

const told = (changes: Partial<Referral>) => tellTheReferrer(aReferral(changes), EXAMPLESHIRE, 'Our MASH');
const anyParsed = anyReferral.map((form) => parsedReferral.parse(form));
const NOWHERE = { given: 'Robin' };
const IN_WESTMARCH = { ...NOWHERE, postcode: 'EX51 1AA' };
const IN_SALTMERE = { ...NOWHERE, postcode: 'EX56 1AA' };

it('names the council with both telephones, and says whose the referral stays', () => {
  const [one] = told({ livesInArea: 'no', homeCouncil: 'Westmarch' });
  expect(one).toMatchObject({
    people: ['Child 1'],
    council: 'Westmarch Council',
    frontDoor: '01632 960210',
    outOfHours: '01632 960211',
  });
  expect(one?.words).toContain('Child 1 lives in the area of Westmarch Council. We will pass this on');
  expect(one?.words).toContain('Our MASH stays responsible until they have told us that they have it');
});

it('tells children apart who live in different areas', () => {
  const children = [IN_WESTMARCH, IN_SALTMERE, NOWHERE, IN_WESTMARCH];
  expect(
    told({ children, livesInArea: 'no' }).map(({ people, council }) => [people.join(), council]),
  ).toEqual([
    ['Child 1,Child 4', 'Westmarch Council'],
    ['Child 2', 'Saltmere City Council'],
    ['Child 3', null],
  ]);
});

it('promises to find out where nobody knows, and gives no number', () => {
  const [one] = told({ livesInArea: 'no' });
  expect(one).toMatchObject({ council: null, frontDoor: null, outOfHours: null });
  expect(one?.words).toContain('We will find out which');
});

it.each(['yes', 'not-known', undefined] as const)('says nothing on a postcode alone: %s', (livesInArea) =>
  expect(told({ children: [IN_WESTMARCH], livesInArea })).toEqual([]),
);

it('says it of an adult where there is no child', () =>
  expect(told({ children: [], adults: [IN_SALTMERE], livesInArea: 'no' })[0]?.people).toEqual(['Adult']));

it('tells of everybody who is said to live elsewhere once, and names nobody', () => {
  fc.assert(
    fc.property(anyParsed, (form) => {
      const referral = { ...form, livesInArea: 'no' } as const;
      const people = tellTheReferrer(referral, EXAMPLESHIRE, 'Our MASH').flatMap((one) => one.people);
      expect(people.toSorted()).toEqual(
        subjectsOf(referral)
          .map(({ kind }, at) => (kind === 'child' ? `Child ${at + 1}` : 'Adult'))
          .toSorted(),
      );
    }),
  );
});
