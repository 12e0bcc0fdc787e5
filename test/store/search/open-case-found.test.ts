import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../shared/matching/identity.ts';
import { prepare } from '../../../shared/matching/record.ts';
import type { OpenCaseKeyItem } from '../../../shared/store/items/matching-key.ts';
import { openCaseFound } from '../../../shared/store/search/open-case-found.ts';

const HARJIT = { given: 'Harjit', family: 'Gill', born: '2016-05-14', postcode: 'EX1 1AA' } as const;
/** Her twin, as far as anybody can tell. */
const HARJOT = { ...HARJIT, given: 'Harjot' } as const;
const MAISIE = { given: 'Maisie', family: 'Thornbury', born: '2015-03-14', postcode: 'EX4 4QJ' } as const;
const CONTEXT = { children: 10_000 };

const openCase = (identity: Identity, team: string): OpenCaseKeyItem => ({
  pk: 'KEY#1',
  sk: `CASE#${team}`,
  kind: 'open-case',
  caseId: team,
  team,
  record: prepare(identity),
});

const found = (identity: Identity, cases: readonly OpenCaseKeyItem[], incomplete = false) =>
  openCaseFound(prepare(identity), cases, { ...CONTEXT, incomplete });

describe('the open case of a child', () => {
  it('is sure where it is this child', () => {
    expect(found(HARJIT, [openCase(HARJIT, 'north')])).toMatchObject({ team: 'north', certainty: 'same' });
  });

  it('is the nearer of two, whichever is listed first', () => {
    const cases = [openCase(HARJOT, 'south'), openCase(HARJIT, 'north')];
    for (const listed of [cases, cases.toReversed()]) {
      expect(found(HARJIT, listed)).toMatchObject({ team: 'north' });
    }
  });

  it('is not sure where two children are as near as each other', () => {
    const [one, other] = [
      { ...HARJIT, postcode: undefined, nhsNumber: '9434765919' },
      { ...HARJIT, postcode: undefined, nhsNumber: '9434765870' },
    ];
    const certainties = [one, other].map((each) => found(HARJIT, [openCase(each, 'north')])?.certainty);
    const both = found(HARJIT, [openCase(one, 'north'), openCase(other, 'south')]);
    expect([...certainties, both?.certainty]).toEqual(['same', 'same', 'possible']);
  });

  it('is not sure where not all could be looked at', () => {
    const misspelt = { ...MAISIE, family: 'Thornberry' };
    const cases = [openCase(misspelt, 'north')];
    expect(found(MAISIE, cases)).toMatchObject({ certainty: 'same' });
    expect(found(MAISIE, cases, true)).toMatchObject({ certainty: 'possible' });
  });

  it('is nobody else’s', () => {
    const other = { given: 'Otto', family: 'Pengelly', born: '2013-01-21', postcode: 'EX31 2TY' };
    expect(found(HARJIT, [openCase(other, 'north')])).toBeUndefined();
    expect(found(HARJIT, [])).toBeUndefined();
  });
});
