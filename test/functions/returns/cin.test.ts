import { describe, expect, it } from 'vitest';
import { cinCsv } from '../../../functions/returns/cin/csv.ts';
import { primaryNeed } from '../../../functions/returns/cin/primary-need.ts';
import { cinReferrals } from '../../../functions/returns/cin/rows.ts';
import { CONCERN_CODES } from '../../../shared/domain/codes/concerns.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { aContact, aSocialCareReferral } from './a-contact.ts';

const RULES = { on: '2026-12-01', outcomes: EXAMPLESHIRE.outcomes };

describe('the primary need', () => {
  it.each([
    ['neglect', 'N1'],
    ['domestic-abuse', 'N1'],
    ['criminal-exploitation', 'N1'],
    ['parental-mental-health', 'N3'],
    ['parental-substance-misuse', 'N3'],
    ['money-or-housing', 'N0'],
    ['school-absence', 'N0'],
    ['young-carer', 'N0'],
    ['for-information', 'N0'],
  ] as const)('of %s is %s', (concern, need) => {
    expect(primaryNeed({ [concern]: 'yes' })).toBe(need);
  });

  it('of several is the one that stands highest in the table', () => {
    expect(primaryNeed({ 'parental-mental-health': 'yes', neglect: 'yes', 'school-absence': 'yes' })).toBe(
      'N1',
    );
  });

  it.each(['no', 'not-known'] as const)('is not stated by any answer “%s”', (answer) => {
    expect(primaryNeed(Object.fromEntries(CONCERN_CODES.map((code) => [code, answer])))).toBe('N0');
  });
});

describe('the fields of the census', () => {
  it('has those of the child and of the referral', () => {
    const { rows } = cinReferrals(
      [aSocialCareReferral({ concerns: { neglect: 'yes' }, childId: 'A1B2' })],
      RULES,
    );
    expect(rows).toEqual([
      {
        LAchildID: 'A1B2',
        PersonBirthDate: '2014-03-12',
        ExpectedPersonBirthDate: null,
        Sex: 'F',
        Ethnicity: 'WBRI',
        CINreferralDate: '2026-11-20',
        ReferralSource: '2A',
        PrimaryNeedCode: 'N1',
        ReferralNFA: false,
      },
    ]);
  });

  it('has a date of birth or an expected date, never both', () => {
    const children = [{ expected: '2027-01-01' }, { born: '2026-11-25' }, { born: '2020-01-01' }];
    const { rows } = cinReferrals(
      children.map((child) => aSocialCareReferral({ child })),
      RULES,
    );
    expect(rows.map((row) => [row.PersonBirthDate, row.ExpectedPersonBirthDate])).toEqual([
      [null, '2027-01-01'],
      [null, '2026-11-25'],
      ['2020-01-01', null],
    ]);
    expect(new Set(rows.map(({ Sex, Ethnicity }) => `${Sex} ${Ethnicity}`))).toEqual(new Set(['U NOBT']));
  });

  it('fails where neither date is known, and notes a need that is not stated', () => {
    const { made } = cinReferrals([aSocialCareReferral({ child: { estimatedAge: 7 }, number: 4 })], RULES);
    expect(made.failing).toMatchObject([{ field: 'PersonBirthDate', number: 4, list: 'Referrals' }]);
    expect(made.notes).toMatchObject([{ field: 'PrimaryNeedCode' }]);
  });

  it('counts of several about a child on one day the first, and leaves out what is no referral', () => {
    const first = aSocialCareReferral();
    const again = aSocialCareReferral({ childId: first.childId });
    const { rows, sameDay } = cinReferrals([first, again, aContact()], RULES);
    expect([rows.length, sameDay]).toEqual([1, 1]);
  });

  it('is a file of commas, with one line for each and nothing for what is not known', () => {
    const { rows } = cinReferrals(
      [aSocialCareReferral({ childId: 'A1B2', child: { expected: '2027-01-01' } })],
      RULES,
    );
    expect(cinCsv(rows)).toBe(
      'LAchildID,PersonBirthDate,ExpectedPersonBirthDate,Sex,Ethnicity,CINreferralDate,ReferralSource,PrimaryNeedCode,ReferralNFA\r\n' +
        'A1B2,,2027-01-01,U,NOBT,2026-11-20,2A,N0,false\r\n',
    );
  });
});
