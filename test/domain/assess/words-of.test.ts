import { expect, test } from 'vitest';
import { wordsOf } from '../../../shared/domain/assess/words-of.ts';
import type { Child, Referral } from '../../../shared/domain/referral.ts';

const child = (ownWorry?: string): Child => ({ ownWorry });
const referral = (children: readonly Child[]): Referral => ({
  referrer: {},
  children,
  adults: [],
  concerns: {},
  consent: {},
  narrative: 'Both came in late.',
  whatHappened: 'On Monday they were alone.',
  goingWell: 'Grandmother helps.',
});

test('what happened is read as the worry is, and what goes well is not', () => {
  const subject = { kind: 'child', person: child() } as const;
  expect(wordsOf(referral([subject.person]), subject)).toBe(
    'Both came in late.\n\nOn Monday they were alone.',
  );
});

test('a worry about one child alone is read for that child and for no other', () => {
  const [one, other] = [child('She said he hits her.'), child('He is hungry.')];
  const form = referral([one, other]);
  expect(wordsOf(form, { kind: 'child', person: one })).toContain('She said he hits her.');
  expect(wordsOf(form, { kind: 'child', person: other })).not.toContain('hits her');
});
