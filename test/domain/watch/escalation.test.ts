import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutyManagerAt } from '../../../shared/domain/watch/duty-manager.ts';
import { escalationDue, unclaimedSince } from '../../../shared/domain/watch/escalation.ts';
import { at } from '../support/local.ts';

const OPENED = { since: at('2026-11-24T08:30') };
const received = { receivedAt: at('2026-11-24T10:00') };
const isDue = (work: Parameters<typeof escalationDue>[0], local: string): boolean =>
  escalationDue(work, OPENED, 30, at(local));

describe('a red that nobody takes', () => {
  it('is escalated after thirty minutes, not before', () => {
    expect(isDue(received, '2026-11-24T10:29')).toBe(false);
    expect(isDue(received, '2026-11-24T10:30')).toBe(true);
  });

  it('is escalated once in each thirty minutes, also where a run came late', () => {
    const once = { ...received, escalatedAt: at('2026-11-24T10:41') };
    expect(isDue(once, '2026-11-24T10:59')).toBe(false);
    expect(isDue(once, '2026-11-24T11:00')).toBe(true);
    expect(isDue({ ...received, escalatedAt: at('2026-11-24T11:00') }, '2026-11-24T11:29')).toBe(false);
    expect(isDue(once, '2026-11-24T15:00')).toBe(true);
  });

  it.each([
    ['came to the queue later', { waitingSince: at('2026-11-24T11:00') }],
    ['had a lease that ended', { leaseUntil: at('2026-11-24T11:00') }],
    [
      'was escalated before somebody took it',
      { leaseUntil: at('2026-11-24T11:00'), escalatedAt: at('2026-11-24T10:59') },
    ],
  ])('is counted from then where it %s', (_, change) => {
    expect(isDue({ ...received, ...change }, '2026-11-24T11:29')).toBe(false);
    expect(isDue({ ...received, ...change }, '2026-11-24T11:30')).toBe(true);
  });

  it('is not counted while somebody holds it, or before those who work the queue began', () => {
    expect(isDue({ ...received, leaseUntil: at('2026-11-24T15:00') }, '2026-11-24T14:00')).toBe(false);
    const yesterday = { receivedAt: at('2026-11-23T16:00') };
    expect(isDue(yesterday, '2026-11-24T08:59')).toBe(false);
    expect(isDue(yesterday, '2026-11-24T09:00')).toBe(true);
  });

  it('is escalated in every period of the watch, once: by the minute, over any time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 600 }), (minutes, length) => {
        let escalatedAt: string | undefined;
        let count = 0;
        const start = Date.parse(unclaimedSince(received, OPENED));
        for (let passed = 0; passed <= length; passed += 1) {
          const now = new Date(start + passed * 60_000).toISOString();
          if (!escalationDue({ ...received, escalatedAt }, OPENED, minutes, now)) continue;
          escalatedAt = now;
          count += 1;
        }
        expect(count).toBe(Math.floor(length / minutes));
      }),
    );
  });
});

describe('the duty manager', () => {
  const managers = [
    { id: 'week', name: 'Week', email: 'w@x.example', weekdays: ['monday', 'tuesday'] },
    { id: 'weekend', name: 'Weekend', email: 'e@x.example', weekdays: ['saturday'] },
  ] as const;
  const named = (local: string) => dutyManagerAt(at(local), managers, 'Europe/London')?.id;

  it('is the one named for the local day, and the first where none is', () => {
    expect(named('2026-11-24T10:00')).toBe('week');
    expect(named('2026-11-28T23:59')).toBe('weekend');
    expect(named('2026-11-29T00:00')).toBe('week');
    expect(dutyManagerAt(at('2026-11-24T10:00'), [], 'Europe/London')).toBeUndefined();
  });
});
