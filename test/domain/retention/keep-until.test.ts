import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../../shared/domain/outcomes.ts';
import { QUEUES } from '../../../shared/domain/queues.ts';
import { isDue, keepUntil, referralKeptUntil } from '../../../shared/domain/retention/keep-until.ts';
import type { ContactToKeep } from '../../../shared/domain/retention/rule.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { authoritySettings } from '../../../shared/settings/schema.ts';

const { rules } = EXAMPLESHIRE.retention;

const contact = (changes: Partial<ContactToKeep> = {}): ContactToKeep => ({
  closedOn: '2026-11-24',
  outcomes: ['no-further-action'],
  queues: ['mash'],
  born: '2014-03-12',
  ...changes,
});

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const someContact: fc.Arbitrary<ContactToKeep> = fc.record({
  closedOn: fc.option(date, { freq: 9 }),
  outcomes: fc.subarray([...OUTCOMES], { minLength: 1, maxLength: 2 }),
  queues: fc.subarray([...QUEUES], { maxLength: 2 }),
  born: fc.option(date, { nil: undefined }),
});

const until = (...contacts: ContactToKeep[]) => keepUntil(contacts, rules)?.until ?? null;

describe('how long the records of a child are kept', () => {
  test('six years after the last contact was closed, where none became a social care referral', () => {
    expect(until(contact())).toBe('2032-11-24');
    expect(until(contact(), contact({ closedOn: '2029-02-28' }))).toBe('2035-02-28');
  });

  test('until the 25th birthday where one did; 35 years where nobody knows when that is', () => {
    const decided = { outcomes: ['social-care-assessment'] } as const;
    expect(keepUntil([contact(decided)], rules)).toEqual({ until: '2039-03-12', rule: 'social-care' });
    expect(until(contact({ ...decided, born: undefined }))).toBe('2061-11-24');
    expect(until(contact({ ...decided, born: '1990-03-12' }))).toBe('2032-11-24');
  });

  test('ten years where it was about somebody who works with children', () => {
    expect(until(contact({ queues: ['mash', 'lado'] }))).toBe('2036-11-24');
  });

  test('without end while one is open, or where no rule is about one', () => {
    expect(until(contact(), contact({ closedOn: null }))).toBeNull();
    expect(until(contact({ outcomes: [], queues: [] }))).toBeNull();
    expect(until()).toBeNull();
  });

  test('a further contact never makes it shorter', () => {
    fc.assert(
      fc.property(fc.array(someContact, { minLength: 1, maxLength: 5 }), someContact, (contacts, another) => {
        const before = keepUntil(contacts, rules);
        const after = keepUntil([...contacts, another], rules);
        if (after === null) return;
        expect(before).not.toBeNull();
        expect(after.until >= (before?.until ?? '')).toBe(true);
      }),
    );
  });

  test('a further rule never makes it shorter', () => {
    fc.assert(
      fc.property(someContact, fc.integer({ min: 1, max: 60 }), (one, years) => {
        const before = keepUntil([one], rules);
        const also = { id: 'also', words: 'Also', about: { outcomes: [...OUTCOMES] }, years };
        const after = keepUntil([one], [...rules, also]);
        if (before !== null) expect((after?.until ?? '') >= before.until).toBe(true);
      }),
    );
  });
});

describe('how long a referral is kept', () => {
  test('as long as the child of it who is kept longest: its form is about all of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(someContact, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
        (children) => {
          const each = children.map((contacts) => keepUntil(contacts, rules));
          const whole = referralKeptUntil(each);
          if (each.includes(null)) expect(whole).toBeNull();
          else for (const kept of each) expect((whole?.until ?? '') >= (kept?.until ?? '~')).toBe(true);
        },
      ),
    );
    expect(referralKeptUntil([])).toBeNull();
  });

  test('the last day is a day on which it is kept', () => {
    const kept = keepUntil([contact()], rules);
    expect(isDue(kept, '2032-11-24')).toBe(false);
    expect(isDue(kept, '2032-11-25')).toBe(true);
    expect(isDue(null, '2999-01-01')).toBe(false);
  });
});

test('settings that leave an outcome without a rule do not start', () => {
  const [first] = rules;
  const without = { ...EXAMPLESHIRE, retention: { ...EXAMPLESHIRE.retention, rules: [first] } };
  expect(authoritySettings.safeParse(without).error?.issues.map(({ message }) => message)).toEqual([
    'every outcome must have a rule: what has none is never deleted',
  ]);
});
