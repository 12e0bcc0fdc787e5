import { describe, expect, it } from 'vitest';
import type { Referral } from '../../../shared/domain/referral.ts';
import { tellTheDesk } from '../../../shared/domain/where-the-child-lives/tell-the-desk.ts';
import { whereTheyLive } from '../../../shared/domain/where-the-child-lives/where-they-live.ts';

const MARCH = {
  name: 'Westmarch Council',
  frontDoor: '01632 960210',
  outOfHours: '01632 960211',
  postcodeDistricts: ['EX51'],
};
const FELL = { ...MARCH, name: 'Northfell County Council', postcodeDistricts: ['EX53'] };
const AROUND = { name: 'Exampleshire', neighbours: [MARCH, FELL] };

type Said = Pick<Referral, 'livesInArea' | 'homeCouncil'>;
const where = (said: Said, postcode?: string) => whereTheyLive(said, { postcode }, AROUND);
const desk = (said: Said, postcode?: string) => tellTheDesk(where(said, postcode)).join('\n');

describe('a child who lives elsewhere', () => {
  it.each(['Westmarch Council', 'westmarch', ' The Council of Westmarch ', 'WESTMARCH COUNTY COUNCIL'])(
    'lives where the referrer says, however they write it: %s',
    (homeCouncil) =>
      expect(where({ livesInArea: 'no', homeCouncil }, 'EX53 1AA')).toEqual({
        elsewhere: true,
        council: { name: MARCH.name, neighbour: MARCH, by: 'referrer' },
        postcodeSays: FELL,
      }),
  );

  it('lives where the postcode is when the referrer cannot say', () =>
    expect(where({ livesInArea: 'no' }, 'ex53 1aa')).toEqual({
      elsewhere: true,
      council: { name: FELL.name, neighbour: FELL, by: 'postcode' },
    }));

  it('lives with a council that the settings do not know, as the referrer named it', () =>
    expect(where({ livesInArea: 'no', homeCouncil: ' Farshire ' }).council).toEqual({
      name: 'Farshire',
      by: 'referrer',
    }));

  it.each([{}, { homeCouncil: ' ' }, { homeCouncil: 'Council' }, { homeCouncil: 'exampleshire council' }])(
    'lives nowhere that can be named yet: %o',
    (said) => expect(where({ livesInArea: 'no', ...said }, 'EX4 3PQ')).toEqual({ elsewhere: true }),
  );

  it('is known from the council alone, when the question before it was left out', () =>
    expect(where({ livesInArea: 'not-known', homeCouncil: 'Westmarch' }).elsewhere).toBe(true));
});

describe('a postcode alone', () => {
  it.each([{ livesInArea: 'yes' }, { livesInArea: 'not-known' }, {}] as const)(
    'never says that a child lives elsewhere, and asks the desk to check: %o',
    (said) => {
      expect(where(said, 'EX51 1AA')).toEqual({ elsewhere: false, postcodeSays: MARCH });
      expect(desk(said, 'EX51 1AA')).toMatch(
        /^The postcode is in the area of Westmarch Council.*01632 960210/,
      );
    },
  );

  it('of no neighbour says nothing', () => expect(desk({ livesInArea: 'yes' }, 'EX4 3PQ')).toBe(''));
});

describe('the desk reads', () => {
  it.each<[string, Said, string | undefined, readonly string[]]>([
    [
      'whom to tell, and whose it is meanwhile',
      { livesInArea: 'no', homeCouncil: 'Westmarch' },
      undefined,
      ['the area of Westmarch Council', 'until they have acknowledged', '960210', '960211'],
    ],
    ['that a postcode was all there was', { livesInArea: 'no' }, 'EX53 1AA', ['by the postcode, Northfell']],
    ['that it has to find out', { livesInArea: 'no' }, undefined, ['not which. Find out']],
    [
      'that no telephone is known',
      { livesInArea: 'no', homeCouncil: 'Farshire' },
      undefined,
      ['area of Farshire', 'not in the settings'],
    ],
    [
      'of two answers that disagree',
      { livesInArea: 'yes', homeCouncil: 'Westmarch' },
      'EX51 1AA',
      ['live in our area, and also names Westmarch Council'],
    ],
  ])('%s', (_, said, postcode, words) => {
    for (const each of words) expect(desk(said, postcode)).toContain(each);
  });
});
