import { describe, expect, it } from 'vitest';
import { annexALists, checkSheet } from '../../../functions/returns/annex-a/lists.ts';
import type { ChildContact } from '../../../functions/returns/child-contact.ts';
import type { Ethnicity } from '../../../shared/domain/codes/ethnicities.ts';
import type { ReferralSource } from '../../../shared/domain/codes/referral-sources.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { ALL_OUTCOMES } from '../../../shared/settings/outcomes.ts';
import { aContact, aSocialCareReferral, decidedAs } from './a-contact.ts';

const RULES = { on: '2026-12-01', outcomes: EXAMPLESHIRE.outcomes };

/** The one row of list 1 about a contact, by its headers. */
const contactRow = (changes: Partial<ChildContact>) => {
  const { columns, rows } = annexALists([aContact(changes)], [], RULES).contacts;
  return Object.fromEntries(columns.map(({ header, of }) => [header, rows.map(of)[0]]));
};

/** The rows of list 3. */
const referralRows = (referrals: readonly ChildContact[], rules = RULES) => {
  const { columns, rows } = annexALists([], referrals, rules).referrals;
  return rows.map((row) => Object.fromEntries(columns.map(({ header, of }) => [header, of(row)])));
};

const failing = (referral: ChildContact, rules = RULES) =>
  checkSheet(annexALists([], [referral], rules).referrals, rules).failing.map(({ field }) => field);

describe('list 1', () => {
  it.each([
    ['1A', 'a) 1A: Individual'],
    ['1B', 'b) 1B: Individual'],
    ['1C', 'c) 1C: Individual'],
    ['1D', 'd) 1D: Individual'],
    ['2A', 'e) 2A: Schools'],
    ['2B', 'f) 2B: Education services'],
    ['3A', 'g) 3A: Health services'],
    ['3B', 'h) 3B: Health services'],
    ['3C', 'i) 3C: Health services'],
    ['3D', 'j) 3D: Health services'],
    ['3E', 'k) 3E: Health services'],
    ['3F', 'l) 3F: Health services'],
    ['4', 'm) 4: Housing'],
    ['5A', 'n) 5A: LA services'],
    ['5B', 'o) 5B: LA services'],
    ['5C', 'p) 5C: LA services'],
    ['5D', 'p1) 5D: LA services'],
    ['6', 'q) 6: Police'],
    ['7', 'r) 7: Other legal agency'],
    ['8', 's) 8: Other'],
    ['9', 't) 9: Anonymous'],
    ['10', 'u) 10: Unknown'],
  ] satisfies [ReferralSource, string][])('writes the source %s as %s', (source, words) => {
    expect(contactRow({ source })['Contact Source']).toBe(words);
  });

  it.each([
    ['WBRI', 'a) WBRI'],
    ['WIRI', 'b) WIRI'],
    ['WIRT', 'c) WIRT'],
    ['WOTH', 'd) WOTH'],
    ['WROM', 'e) WROM'],
    ['MWBC', 'f) MWBC'],
    ['MWBA', 'g) MWBA'],
    ['MWAS', 'h) MWAS'],
    ['MOTH', 'i) MOTH'],
    ['AIND', 'j) AIND'],
    ['APKN', 'k) APKN'],
    ['ABAN', 'l) ABAN'],
    ['AOTH', 'm) AOTH'],
    ['BCRB', 'n) BCRB'],
    ['BAFR', 'o) BAFR'],
    ['BOTH', 'p) BOTH'],
    ['CHNE', 'q) CHNE'],
    ['OOTH', 'r) OOTH'],
    ['REFU', 's) REFU'],
    ['NOBT', 't) NOBT'],
    [undefined, 't) NOBT'],
  ] satisfies [Ethnicity | undefined, string][])('writes the ethnicity %s as %s', (ethnicity, words) => {
    expect(contactRow({ child: { ethnicity } })['Ethnicity']).toBe(words);
  });

  it.each([
    ['M', 'a) Male'],
    ['F', 'b) Female'],
    ['U', 'c) Not stated/recorded'],
    [undefined, 'c) Not stated/recorded'],
  ] as const)('writes the sex %s as %s', (sex, words) => {
    expect(contactRow({ child: { sex } })['Gender']).toBe(words);
  });

  it.each([
    ['a child, on the day before a birthday', { born: '2014-12-02' }, '2014-12-02', 11],
    ['a child, on a birthday', { born: '2014-12-01' }, '2014-12-01', 12],
    ['a baby', { born: '2026-11-19' }, '2026-11-19', 0],
    ['an unborn child', { expected: '2027-02-01' }, undefined, undefined],
    ['a birth that was still to come', { born: '2026-11-25' }, undefined, undefined],
    ['an age that somebody guessed', { estimatedAge: 7 }, undefined, 7],
    ['nothing known', {}, undefined, undefined],
  ])('writes the birth of %s', (_, child, born, years) => {
    const row = contactRow({ child });
    expect([row['Date of Birth'], row['Age']]).toEqual([born, years]);
  });

  it('never fails for a birth that may be blank, and says where it should be looked at', () => {
    const children = [{ expected: '2027-02-01' }, { expected: '2026-11-25' }, {}, { born: '2008-11-30' }];
    const { contacts } = annexALists(
      children.map((child, at) => aContact({ child, number: at })),
      [],
      RULES,
    );
    const made = checkSheet(contacts, RULES);
    expect(made.failing).toEqual([]);
    expect(made.notes.map(({ number, field }) => [number, field])).toEqual([
      [1, 'Date of Birth'],
      [2, 'Date of Birth'],
      [3, 'Age'],
    ]);
  });

  it('has one row for each child of a referral, in the order in which they came', () => {
    const late = aContact({ receivedAt: '2026-11-21T10:00:00.000Z' });
    const [one, other] = [aContact(), aContact()];
    const { rows } = annexALists([late, one, other], [], RULES).contacts;
    expect(rows.map(({ contactId }) => contactId)).toEqual([one, other, late].map((each) => each.contactId));
  });
});

describe('list 3', () => {
  it('has the day on which it became a referral, and how many there were in the twelve months before', () => {
    const referral = aSocialCareReferral({
      socialCare: { at: '2026-11-23T00:30:00.000Z', on: '2026-11-23', before: ['2026-02-01', '2026-06-01'] },
    });
    expect(referralRows([referral])[0]).toMatchObject({
      'Date of Referral': '2026-11-23',
      'Referral Source': 'e) 2A: Schools',
      'Referral NFA?': 'b) No',
      'Number of Referrals in Last 12 Months': 2,
      'Allocated Team': 'Assessment Team',
      'Allocated Worker': 'Halina Brzeska',
    });
  });

  it('counts of several about a child on one day only the first', () => {
    const first = aSocialCareReferral({ source: '6' });
    const second = aSocialCareReferral({
      childId: first.childId,
      socialCare: { at: '2026-11-20T15:00:00.000Z', on: '2026-11-20', before: [] },
    });
    const nextDay = aSocialCareReferral({
      childId: first.childId,
      socialCare: { at: '2026-11-21T15:00:00.000Z', on: '2026-11-21', before: ['2026-11-20'] },
    });
    const other = aSocialCareReferral();
    const lists = annexALists([], [nextDay, second, first, other], RULES);
    expect(lists.sameDay).toBe(1);
    expect(lists.referrals.rows).toEqual([first, other, nextDay]);
  });

  it('takes the team and worker of the open case before those of the front door', () => {
    const openCase = { team: 'North', worker: 'Ffion Rees', certainty: 'same' } as const;
    expect(referralRows([aSocialCareReferral({ openCase })])[0]).toMatchObject({
      'Allocated Team': 'North',
      'Allocated Worker': 'Ffion Rees',
    });
  });

  it('does not take a case for the child’s that only may be', () => {
    const openCase = { team: 'North', worker: 'Ffion Rees', certainty: 'possible' } as const;
    expect(referralRows([aSocialCareReferral({ openCase })])[0]).toMatchObject({
      'Allocated Team': 'Assessment Team',
    });
  });

  it('fails where nobody knows the team, and makes none up', () => {
    const rules = { ...RULES, outcomes: [...ALL_OUTCOMES] };
    const referral = aSocialCareReferral();
    expect(failing(referral, rules)).toEqual(['Allocated Team']);
    expect(referralRows([referral], rules)[0]?.['Allocated Team']).toBeUndefined();
  });

  it('fails where nobody knows the worker', () => {
    expect(failing(aSocialCareReferral({ openCase: { team: 'North', certainty: 'same' } }))).toEqual([
      'Allocated Worker',
    ]);
    const unnamed = decidedAs('strategy-discussion', { by: { id: 'sw-1', name: '' } });
    expect(failing(aSocialCareReferral({ decisions: [unnamed] }))).toEqual(['Allocated Worker']);
  });

  it('names who decided first that the threshold was met', () => {
    const decisions = [
      decidedAs('strategy-discussion', { at: '2026-11-20T12:00:00.000Z', by: { id: 'b', name: 'Second' } }),
      decidedAs('early-help', { at: '2026-11-20T09:00:00.000Z', by: { id: 'c', name: 'Neither' } }),
      decidedAs('social-care-assessment', { by: { id: 'a', name: 'First' } }),
    ];
    expect(referralRows([aSocialCareReferral({ decisions })])[0]?.['Allocated Worker']).toBe('First');
  });

  it('says no further action only where the authority’s own keys say nothing else', () => {
    const outcomes = EXAMPLESHIRE.outcomes.map((outcome) =>
      outcome.id === 'social-care-assessment'
        ? { ...outcome, ssd: { contact: 'NFA' as const, referral: 'NFA' as const } }
        : outcome,
    );
    expect(referralRows([aSocialCareReferral()], { ...RULES, outcomes })[0]?.['Referral NFA?']).toBe(
      'a) Yes',
    );
  });

  it('leaves out what is no social care referral', () => {
    expect(referralRows([aContact({ decisions: [decidedAs('early-help')] })])).toEqual([]);
  });
});
