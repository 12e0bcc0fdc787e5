import { describe, expect, it } from 'vitest';
import { assess } from '../../shared/domain/assess.ts';
import { LEVELS } from '../../shared/domain/rating/level.ts';
import { EXAMPLESHIRE } from './support/exampleshire.ts';
import { at, minute } from './support/local.ts';
import { agencyOf, findingsOf, referralOf, SCENARIOS, type Scenario } from './support/scenario.ts';

/** In D23 nothing was ticked; in D21 the bruises were not. */
const TELLS_MORE = new Set(['D21', 'D23']);

const play = (scenario: Scenario) => {
  const findings =
    scenario.children.length > 0 ? scenario.children.map(() => findingsOf(scenario)) : [findingsOf(scenario)];
  return assess(
    referralOf(scenario),
    findings,
    EXAMPLESHIRE,
    at(scenario.received),
    agencyOf(scenario.referrer.source),
  );
};

describe.each(SCENARIOS.map((scenario) => [`${scenario.id} ${scenario.title}`, scenario] as const))(
  '%s',
  (_, scenario) => {
    const { expect: wanted } = scenario;
    const outcome = play(scenario);
    const queues: readonly string[] = outcome.work.map(({ queue }) => queue);

    it.runIf(wanted.ray)('has the rating', () => expect(outcome.level).toBe(wanted.ray));

    it.runIf(wanted.rayAtLeast)('is at least as urgent', () => {
      const levels: readonly string[] = LEVELS;
      expect(levels.indexOf(outcome.level)).toBeLessThanOrEqual(levels.indexOf(wanted.rayAtLeast ?? ''));
    });

    it.runIf(wanted.childRay)('rates each child apart', () =>
      expect(outcome.contacts.map(({ rating }) => rating.level)).toEqual(wanted.childRay),
    );

    it.runIf(wanted.consent)('decides consent', () => expect(outcome.consent.outcome).toBe(wanted.consent));

    it.runIf(wanted.queues)('reaches its queues', () => {
      const reached = (wanted.queues ?? []).map((queue) => queues.includes(queue));
      expect(wanted.anyOf ? reached.some(Boolean) : reached.every(Boolean), queues.join()).toBe(true);
    });

    it.runIf(wanted.notQueues)('stays out of other queues', () =>
      expect(queues.filter((queue) => wanted.notQueues?.includes(queue))).toEqual([]),
    );

    it.runIf(wanted.flags)('carries its flags', () =>
      expect(outcome.flags).toEqual(expect.arrayContaining([...(wanted.flags ?? [])])),
    );

    it.runIf(wanted.notFlags)('carries no other flag', () =>
      expect(outcome.flags.filter((flag) => wanted.notFlags?.includes(flag))).toEqual([]),
    );

    it.runIf(wanted.due)('is due', () => expect(minute(outcome.clock.due)).toBe(wanted.due));

    it.runIf(wanted.clockStarts)('starts its clock', () =>
      expect(minute(outcome.clock.starts)).toBe(wanted.clockStarts),
    );

    it.runIf(!TELLS_MORE.has(scenario.id))('does not read more into the words than was answered', () =>
      expect(outcome.flags).not.toContain('narrative-suggests-higher-risk'),
    );
  },
);
