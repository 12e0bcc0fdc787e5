import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStepFor } from '../../../functions/remind-drafts/next-step.ts';
import { keptUntil } from '../../../shared/store/drafts/kept-until.ts';
import { dayOf } from '../../../shared/store/drafts/reminders.ts';

const DAY = 24 * 60 * 60;
const CHANGED = Date.parse('2026-11-01T10:00:00Z') / 1000;
const TO = 'orla@housing.example';
const draft = {
  createdAt: '2026-10-30T10:00:00.000Z',
  expiresAt: keptUntil(CHANGED).draft,
  remindTo: TO,
  sent: undefined,
};
const days = (count: number) => CHANGED + count * DAY;

describe('what is done about a draft', () => {
  it('until the 23rd day after its last change: it is looked at again on that day', () => {
    for (const count of [0, 10, 22]) expect(nextStepFor(draft, days(count))).toEqual({ next: '2026-11-24' });
  });

  it('from then on, until it is deleted: its owner is reminded', () => {
    for (const count of [23, 25, 29.9])
      expect(nextStepFor(draft, days(count))).toEqual({ remindTo: TO, next: '2026-12-02' });
  });

  it('once it is deleted, removed or sent, or where nobody can be written to: nothing', () => {
    expect(nextStepFor(draft, days(30))).toEqual({});
    expect(nextStepFor(undefined, days(23))).toEqual({});
    expect(nextStepFor({ ...draft, sent: { at: 'then' } }, days(23))).toEqual({});
    expect(nextStepFor({ ...draft, remindTo: undefined }, days(23))).toEqual({});
  });

  it('is never to look at it again today or before, so that no run goes round in circles', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40 * DAY, max: 40 * DAY }), (seconds) => {
        const now = CHANGED + seconds;
        const { next } = nextStepFor(draft, now);
        return next === undefined || next > dayOf(now);
      }),
    );
  });
});
