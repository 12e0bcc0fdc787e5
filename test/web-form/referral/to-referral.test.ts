import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCERN_CODES } from '../../../shared/contract/words.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { check, problemsAt } from '../../../web-form/referral/answers/problems.ts';
import {
  isItem,
  newItem,
  ownAgreementNames,
  personSection,
} from '../../../web-form/referral/answers/sections.ts';
import { CONSENT_FIELDS } from '../../../web-form/referral/consent/fields.ts';
import { type Field, namesOf } from '../../../web-form/referral/fields/field.ts';
import { PERSON_SETS } from '../../../web-form/referral/questions/person-sets.ts';
import { QUESTION_SETS } from '../../../web-form/referral/questions/top-sets.ts';
import { toReferral } from '../../../web-form/referral/to-referral.ts';

const TODAY = '2026-11-24';
const ONE = '0mf2k3a1z-aaaa';
const TWO = '0mf2k3a2z-bbbb';
const SENDER = { agency: 'canal-road-primary' };

const mapped = (sections: Record<string, Record<string, string>>) =>
  toReferral(sections, SENDER, EXAMPLESHIRE.agencies);
const checked = (sections: Record<string, Record<string, string>>) =>
  check(mapped(sections), sections, TODAY);
const childOf = (typed: Record<string, string>) => {
  const { children } = mapped({ [`child:${ONE}`]: typed }) as { children: unknown[] };
  return children[0];
};

describe('what is typed becomes a referral', () => {
  it('takes agency and source from the account, never from what is typed', () => {
    expect(mapped({ you: { name: ' Ann Dee ', agency: 'Other', source: '6' } })).toMatchObject({
      referrer: { name: 'Ann Dee', agency: 'Canal Road Primary School', source: '2A' },
    });
  });

  it('leaves out what was left empty and keys nobody asked for', () => {
    expect(mapped({ you: { name: '  ', phone: '', surprise: 'x' }, help: { goingWell: ' ' } })).toEqual({
      referrer: { agency: 'Canal Road Primary School', source: '2A' },
      children: [],
      adults: [],
      consent: {},
    });
  });

  it('keeps children in the order added, a nameless one too', () => {
    const sections = { [`child:${TWO}`]: { given: 'Second' }, [`child:${ONE}`]: {} };
    expect(mapped(sections)).toMatchObject({ children: [{}, { given: 'Second' }] });
    expect(checked(sections).ok).toBe(true);
  });

  it('keeps an NHS number and a UPN as typed, however wrong', () => {
    const child = { nhsNumber: '12 not a number', upn: '???' };
    expect(childOf(child)).toEqual(child);
    expect(checked({ [`child:${ONE}`]: child }).ok).toBe(true);
  });

  it('takes the one age that was filled in, chosen or not', () => {
    expect(childOf({ estimatedAge: '7' })).toEqual({ estimatedAge: 7 });
    expect(childOf({ ageKnown: 'born', estimatedAge: '7' })).toEqual({ estimatedAge: 7 });
    expect(childOf({ 'born-day': '3', 'born-month': 'March', 'born-year': '2014' })).toEqual({
      born: '2014-03-03',
    });
  });

  it('takes the chosen one of several ages, so that the contract is not broken', () => {
    const ages = { estimatedAge: '7', 'born-day': '3', 'born-month': '3', 'born-year': '2014' };
    expect(childOf({ ...ages, ageKnown: 'estimatedAge' })).toEqual({ estimatedAge: 7 });
    expect(childOf(ages)).toEqual({ born: '2014-03-03' });
  });

  it.each([
    ['15:10', '15:10'],
    ['1510', '15:10'],
    ['3.10pm', '15:10'],
    ['3 PM', '15:00'],
    ['12am', '00:00'],
    ['12.30 pm', '12:30'],
  ])('reads the time %s as %s', (typed, time) => {
    expect(mapped({ worries: { goesHomeAt: typed } })).toMatchObject({ goesHomeAt: time });
  });

  it('asks about a time that could be either half of the day', () => {
    const sections = { worries: { goesHomeAt: '3:10' }, [`child:${ONE}`]: {} };
    expect(checked(sections)).toMatchObject({
      problems: [{ page: 'worries', field: 'goesHomeAt', words: expect.stringContaining('3.10pm') }],
    });
  });

  it('keeps concerns for all the children apart from those about one, and unanswered ones out', () => {
    expect(
      mapped({
        concerns: { neglect: 'no', weapon: '' },
        [`child:${ONE}`]: {},
        [`concerns:${ONE}`]: { neglect: 'yes', 'no-such-code': 'yes' },
      }),
    ).toMatchObject({ concerns: { neglect: 'no' }, children: [{ concerns: { neglect: 'yes' } }] });
  });

  it('keeps a young person’s own agreement with that child', () => {
    const { agreement, competent } = ownAgreementNames(TWO);
    const sections = {
      [`child:${ONE}`]: {},
      [`child:${TWO}`]: {},
      consent: { [agreement]: 'refused', [competent]: 'yes' },
    };
    expect(mapped(sections)).toMatchObject({
      children: [{}, { ownAgreement: { agreement: 'refused', competent: 'yes' } }],
    });
  });
});

describe('a mistake leads back to its page and field', () => {
  it.each([
    ['/children/1/born', `children/${TWO}`, 'born'],
    ['/children/1/otherNames/3', `children/${TWO}`, 'otherNames'],
    ['/children/0/concerns/neglect', `concerns/${ONE}`, 'neglect'],
    ['/children/1/ownAgreement/competent', 'consent', `own-competent-${TWO}`],
    ['/children', 'children', undefined],
    ['/adults/0/relationship', 'adults', undefined],
    ['/referrer/email', 'you', 'email'],
    ['/agencyReference', 'you', 'agencyReference'],
    ['/narrative', 'worries', 'narrative'],
    ['/whatHappened', 'happened', 'whatHappened'],
    ['/children/1/gp', `children/${TWO}/services`, 'gp'],
    ['/professionals/3/name', 'professionals', undefined],
    ['/concerns/weapon', 'concerns', 'weapon'],
    ['/consent/agreedOn', 'consent', 'agreedOn'],
    ['/levelOfNeed', 'risk', 'levelOfNeed'],
    ['/somethingNew', '', undefined],
  ])('%s is on page “%s”', (pointer, page, field) => {
    const sections = { [`child:${ONE}`]: {}, [`child:${TWO}`]: {} };
    const [problem] = problemsAt([{ pointer, detail: 'Must be right' }], sections);
    expect([problem?.page, problem?.field]).toEqual([page, field]);
  });

  it('says what is wrong in words about the question', () => {
    const typed = { 'born-day': '31', 'born-month': '2', 'born-year': '2014' };
    expect(checked({ [`child:${ONE}`]: typed })).toEqual({
      ok: false,
      problems: [
        {
          page: `children/${ONE}`,
          field: 'born',
          words: 'Date of birth must be a real date from 1900 on, like 27 3 2014',
        },
      ],
    });
  });

  it('refuses a date of birth to come, seen from today', () => {
    const typed = { 'born-day': '25', 'born-month': '11', 'born-year': '2026' };
    expect(checked({ [`child:${ONE}`]: typed })).toMatchObject({
      problems: [{ field: 'born', words: 'Date of birth must be today or in the past' }],
    });
  });

  it('asks for one person, and for nothing else', () => {
    expect(checked({})).toMatchObject({ ok: false, problems: [{ page: 'children' }] });
    expect(checked({ [`adult:${ONE}`]: {} }).ok).toBe(true);
  });
});

const typedAnything = (names: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(
    fc.constantFrom(...names, 'surprise'),
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'yes',
        'no',
        'not-known',
        'agreed',
        'other',
        '7',
        '31',
        '2',
        '2014',
        '3.10pm',
        'a@b.example',
      ),
      fc.nat({ max: 5000 }).map(String),
      fc.constant('x'.repeat(50_000)),
    ),
  );
const namesIn = (fields: readonly Field[]): string[] => fields.flatMap((field) => [...namesOf(field)]);

const draft = fc.record(
  {
    ...Object.fromEntries(QUESTION_SETS.map(({ page, fields }) => [page, typedAnything(namesIn(fields))])),
    consent: typedAnything([...namesIn(CONSENT_FIELDS), ...Object.values(ownAgreementNames(ONE))]),
    ...Object.fromEntries(
      (['child', 'adult', 'professional'] as const).flatMap((kind) =>
        PERSON_SETS[kind].map(({ part, fields }) => [
          personSection(kind, ONE, part),
          typedAnything(namesIn(fields)),
        ]),
      ),
    ),
    [`concerns:${ONE}`]: typedAnything(CONCERN_CODES),
  },
  { requiredKeys: [] },
);

describe('the law of the form', () => {
  it('whatever is typed is accepted, or comes back as a problem with its page and field', () => {
    fc.assert(
      fc.property(draft, (sections) => {
        const result = checked(sections as Record<string, Record<string, string>>);
        if (result.ok) return;
        for (const { page, field, words } of result.problems) {
          if (page === 'children') continue;
          expect(page).not.toBe('');
          expect(field).toBeDefined();
          expect(words).toMatch(/^[A-Z]/);
        }
      }),
    );
  });

  it('ids of people keep the order of adding', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.uuid(),
        (at, id) => {
          const item = newItem(at, id.replaceAll('-', ''));
          expect(isItem(item)).toBe(true);
          expect(item < newItem(new Date(at.getTime() + 1), '0')).toBe(true);
        },
      ),
    );
  });
});
