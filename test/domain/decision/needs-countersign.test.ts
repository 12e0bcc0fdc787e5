import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSENT_OUTCOMES } from '../../../shared/domain/consent/outcome.ts';
import type {
  ContactToDecide,
  DecisionContext,
  DecisionToWeigh,
} from '../../../shared/domain/decision/countersign-rules.ts';
import {
  barredFromCountersigning,
  countersignWords,
  needsCountersign,
} from '../../../shared/domain/decision/needs-countersign.ts';
import { FLAGS } from '../../../shared/domain/flags.ts';
import { OUTCOMES } from '../../../shared/domain/outcomes.ts';
import { QUEUES } from '../../../shared/domain/queues.ts';
import { LEVELS } from '../../../shared/domain/rating/level.ts';
import { runs } from '../../support/arbitraries.ts';

const PLAIN: ContactToDecide = {
  level: 'yellow',
  suggested: 'yellow',
  loweredFromRed: false,
  flags: [],
  consent: 'proceed',
  reopened: false,
};
const NFA: DecisionToWeigh = { outcome: 'no-further-action', queue: 'mash' };
const ALONE: DecisionContext = { byManager: false, isRepeat: false };

const idsFor = (
  contact: Partial<ContactToDecide> = {},
  decision: Partial<DecisionToWeigh> = {},
  context: Partial<DecisionContext> = {},
): string[] =>
  needsCountersign({ ...PLAIN, ...contact }, { ...NFA, ...decision }, { ...ALONE, ...context }).map(
    ({ id }) => id,
  );

describe('one person is enough', () => {
  it('for no further action on an ordinary contact', () => expect(idsFor()).toEqual([]));
  it('for an assessment of a red', () =>
    expect(idsFor({ level: 'red', suggested: 'red' }, { outcome: 'social-care-assessment' })).toEqual([]));
  it('for a manager who decides a refusal in the managers’ own queue', () =>
    expect(
      idsFor({ consent: 'manager-decision' }, { queue: 'manager-decision' }, { byManager: true }),
    ).toEqual([]));
});

describe('a manager has to countersign', () => {
  it.each(['no-further-action', 'information-and-advice', 'duplicate'] as const)(
    '%s on a third contact in six months, certain or possible, flagged or counted since',
    (outcome) => {
      const flags = [['three-contacts-in-six-months'], ['potential-three-contacts-in-six-months']] as const;
      for (const each of flags) {
        expect(idsFor({ flags: each }, { outcome })).toEqual(['countersign.three-in-six']);
      }
      expect(idsFor({}, { outcome }, { isRepeat: true })).toEqual(['countersign.three-in-six']);
    },
  );
  it.each([
    ['suggested', { suggested: 'red' }],
    ['confirmed', { confirmed: 'red' }],
    ['present', { level: 'red' }],
  ] as const)('no further action where the %s rating is red', (_, contact) =>
    expect(idsFor(contact)).toEqual(['countersign.red-closed']),
  );
  it.each([
    ['early-help', ['countersign.red-closed']],
    ['social-care-assessment', []],
    ['strategy-discussion', []],
  ] as const)('a red that ends in %s: %j', (outcome, rules) =>
    expect(idsFor({ level: 'red' }, { outcome })).toEqual(rules),
  );
  it('whatever is decided once the rating was lowered from red', () =>
    expect(idsFor({ loweredFromRed: true }, { outcome: 'strategy-discussion' })).toEqual([
      'countersign.red-lowered',
    ]));
  it('not for the lowering any more once it is red again, but still for closing it', () => {
    const again = { loweredFromRed: true, level: 'red' } as const;
    expect(idsFor(again, { outcome: 'strategy-discussion' })).toEqual([]);
    expect(idsFor(again)).toEqual(['countersign.red-closed']);
  });
  it('a refusal decided by a manager in another queue, or by somebody else in the managers’', () => {
    const refused = { consent: 'manager-decision' } as const;
    const rule = ['countersign.agreement-refused'];
    expect(idsFor(refused, {}, { byManager: true })).toEqual(rule);
    expect(idsFor(refused, { queue: 'manager-decision' })).toEqual(rule);
  });
  it('what was reopened', () =>
    expect(idsFor({ reopened: true }, { outcome: 'early-help' })).toEqual(['countersign.reopened']));
});

const level = fc.constantFrom(...LEVELS);
const contact: fc.Arbitrary<ContactToDecide> = fc.record({
  level,
  suggested: level,
  confirmed: fc.option(level, { nil: undefined }),
  loweredFromRed: fc.boolean(),
  flags: fc.subarray([...FLAGS]),
  consent: fc.constantFrom(...CONSENT_OUTCOMES),
  reopened: fc.boolean(),
});
const decision = fc.record({ outcome: fc.constantFrom(...OUTCOMES), queue: fc.constantFrom(...QUEUES) });
const context = fc.record({ byManager: fc.boolean(), isRepeat: fc.boolean() });

it('more to worry about never asks for less', () =>
  fc.assert(
    fc.property(contact, decision, context, fc.constantFrom(...FLAGS), (who, what, how, flag) => {
      const before = needsCountersign(who, what, how).map(({ id }) => id);
      const worse = { ...who, flags: [...who.flags, flag], reopened: true };
      const after = needsCountersign(worse, what, { ...how, isRepeat: true }).map(({ id }) => id);
      expect(after).toEqual(expect.arrayContaining(before));
    }),
    runs(200),
  ));

it('whoever had any part in it is barred, and each rule has words', () => {
  expect(barredFromCountersigning({ decidedBy: 'a', loweredBy: 'b', reopenedBy: 'c' })).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(barredFromCountersigning({ decidedBy: 'a' })).toEqual(['a']);
  expect(countersignWords('countersign.reopened')).toContain('reopened');
  expect(countersignWords('countersign.of-old')).toBe('countersign.of-old');
});
