import fc from 'fast-check';
import { AGREEMENT_KINDS } from '../../../shared/domain/figures/agreement-kind.ts';
import type { ContactFact } from '../../../shared/domain/figures/contact-fact.ts';
import { OUTCOMES } from '../../../shared/domain/outcomes.ts';
import { LEVELS } from '../../../shared/domain/rating/level.ts';

const RECEIVED = '2026-11-23T15:12:00.000Z';

/** An amber contact that waits in the hub, with what is different about it. */
export const aFact = (change: Partial<ContactFact> = {}): ContactFact => ({
  reference: 'EX-7K3M-9QTD',
  number: 1,
  personId: 'person-1',
  receivedAt: RECEIVED,
  receivedOn: '2026-11-23',
  agencyId: 'exampleshire-high',
  agencyName: 'Exampleshire High School',
  source: '2A',
  level: 'amber',
  agreement: 'agreed',
  repeat: false,
  reviewWaits: false,
  waitsIn: ['mash'],
  due: '2026-11-24T15:12:00.000Z',
  acknowledgeBy: '2026-11-24T15:12:00.000Z',
  deciders: [],
  countersigners: [],
  socialCareAgain: false,
  feedbackOwed: true,
  ...change,
});

const days = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25');
const times = days.map((day) => ({ day, at: `${day}T16:00:00.000Z` }));
const maybe = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(some, { nil: undefined });

/** The same contact in any state that it can be in. */
export const facts: fc.Arbitrary<ContactFact> = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    agreement: fc.constantFrom(...AGREEMENT_KINDS),
    repeat: fc.boolean(),
    again: fc.boolean(),
    seen: maybe(times),
    closed: maybe(fc.record({ time: times, outcome: fc.constantFrom(...OUTCOMES) })),
    told: maybe(times),
  })
  .map(({ level, agreement, repeat, again, seen, closed, told }) =>
    aFact({
      level,
      agreement,
      repeat,
      socialCareAgain: again,
      ...(seen !== undefined && { acknowledgedAt: seen.at, acknowledgedOn: seen.day }),
      ...(closed !== undefined && {
        waitsIn: [],
        closedAt: closed.time.at,
        closedOn: closed.time.day,
        outcome: closed.outcome,
        ...(told !== undefined && { toldAt: told.at, toldOn: told.day }),
      }),
    }),
  );
