import { expect, test } from 'vitest';
import { acknowledgeBy, type ToAcknowledge } from '../../../shared/domain/queue/acknowledge-by.ts';

const contact = (number: number, by: string, acknowledgedAt?: string): ToAcknowledge => ({
  number,
  assessment: { clock: { acknowledgeBy: by } },
  acknowledgedAt,
});

const TUESDAY = '2026-11-24T10:00:00.000Z';
const WEDNESDAY = '2026-11-25T10:00:00.000Z';

test('the clock of work is the earliest of those who still wait for a social worker', () => {
  expect(acknowledgeBy([contact(1, WEDNESDAY), contact(2, TUESDAY)], [1, 2])).toBe(TUESDAY);
  expect(acknowledgeBy([contact(1, WEDNESDAY), contact(2, TUESDAY, TUESDAY)], [1, 2])).toBe(WEDNESDAY);
});

test('it stops once a social worker took a step on everybody, and asks for nobody of other work', () => {
  expect(acknowledgeBy([contact(1, WEDNESDAY, TUESDAY)], [1])).toBeUndefined();
  expect(acknowledgeBy([contact(1, WEDNESDAY, TUESDAY), contact(2, TUESDAY)], [1])).toBeUndefined();
});
