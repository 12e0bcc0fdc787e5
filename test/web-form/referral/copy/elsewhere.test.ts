import { expect, test } from 'vitest';
import { referral } from '../../../../shared/contract/referral/referral.ts';
import { copyOf } from '../../../../web-form/referral/copy/copy.ts';

const RECORD = {
  reference: 'EX-7K3M-9QTD',
  receivedAt: '2026-11-24T10:00:00.000Z',
  form: referral.parse({ referrer: {}, children: [{}], livesInArea: 'no', homeCouncil: 'Westmarch' }),
};
const ELSEWHERE = { people: ['Child 1', 'Child 2'], council: 'Westmarch Council', words: 'We pass it on.' };
const lastPart = (one: { frontDoor: string | null; outOfHours: string | null }) =>
  copyOf({ ...RECORD, livesElsewhere: [{ ...ELSEWHERE, ...one }] }, 'Exampleshire').parts.at(-1);

test('the copy names the other council and how to phone it', () => {
  const numbers = { frontDoor: '01632 960210', outOfHours: '01632 960211' };
  expect(lastPart(numbers)?.rows).toEqual([
    {
      key: 'Child 1, Child 2',
      value:
        'We pass it on. You can also phone Westmarch Council on 01632 960210, or out of hours on 01632 960211.',
    },
  ]);
});

test('a council without a known telephone is named without one', () => {
  expect(lastPart({ frontDoor: null, outOfHours: null })?.rows[0]?.value).toBe('We pass it on.');
});

test('a child who lives here adds nothing to the copy', () => {
  const { parts } = copyOf(RECORD, 'Exampleshire');
  expect(parts.map(({ title }) => title)).not.toContain('Another council’s area');
});
