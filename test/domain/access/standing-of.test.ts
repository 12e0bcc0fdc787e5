import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NeedToKnow, standingOf, type Viewer } from '../../../shared/domain/access/standing-of.ts';
import { suggestsRestriction } from '../../../shared/domain/access/suggests-restriction.ts';

const NOW = '2026-11-24T10:00:00.000Z';
const LATER = '2026-11-24T11:00:00.000Z';
const person = (...roles: string[]): Viewer => ({ id: 'me', roles });
const SOCIAL_WORKER = person('social-worker');

describe('how a record stands to somebody', () => {
  it.each<[string, Viewer, NeedToKnow | undefined, string]>([
    ['nobody was ever kept out', SOCIAL_WORKER, undefined, 'open'],
    ['it is not restricted', SOCIAL_WORKER, { conflicts: ['another'] }, 'open'],
    ['they are not named', SOCIAL_WORKER, { allowed: ['another'] }, 'masked'],
    ['nobody is named', SOCIAL_WORKER, { allowed: [] }, 'masked'],
    ['they are named', SOCIAL_WORKER, { allowed: ['another', 'me'] }, 'open'],
    ['they are a manager', person('manager'), { allowed: [] }, 'open'],
    ['they are a manager among other things', person('screener', 'manager'), { allowed: [] }, 'open'],
    ['they broke the glass', SOCIAL_WORKER, { allowed: [], opened: [{ id: 'me', until: LATER }] }, 'open'],
    ['another did', SOCIAL_WORKER, { allowed: [], opened: [{ id: 'another', until: LATER }] }, 'masked'],
    ['its time is up', SOCIAL_WORKER, { allowed: [], opened: [{ id: 'me', until: NOW }] }, 'masked'],
    ['they know the family', SOCIAL_WORKER, { conflicts: ['me'] }, 'conflicted'],
    ['they know it and manage', person('manager'), { conflicts: ['me'] }, 'conflicted'],
    ['they know it and are named', SOCIAL_WORKER, { conflicts: ['me'], allowed: ['me'] }, 'conflicted'],
  ])('where %s', (_, viewer, need, standing) => {
    expect(standingOf(viewer, need, NOW)).toBe(standing);
  });
});

const ids = fc.constantFrom('me', 'one', 'two');
const viewers = fc.record({
  id: ids,
  roles: fc.subarray(['screener', 'social-worker', 'manager', 'emergency-duty']),
});
const instants = fc
  .date({ min: new Date('2026-11-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const needs = fc.record(
  {
    allowed: fc.array(ids),
    opened: fc.array(fc.record({ id: ids, until: instants })),
    conflicts: fc.array(ids),
  },
  { requiredKeys: [] },
);

describe('whatever is recorded', () => {
  it('a conflict of interest closes it, and nothing else opens it again', () => {
    fc.assert(
      fc.property(viewers, needs, instants, (viewer, need, now) => {
        const conflicts = [...(need.conflicts ?? []), viewer.id];
        expect(standingOf(viewer, { ...need, conflicts }, now)).toBe('conflicted');
      }),
    );
  });

  it('naming one more person closes it to nobody, and lifting it leaves only conflicts', () => {
    fc.assert(
      fc.property(viewers, needs, ids, instants, (viewer, need, named, now) => {
        const before = standingOf(viewer, need, now);
        if (need.allowed !== undefined && before === 'open') {
          expect(standingOf(viewer, { ...need, allowed: [...need.allowed, named] }, now)).toBe('open');
        }
        const { allowed: _allowed, ...lifted } = need;
        expect(standingOf(viewer, lifted, now)).toBe(before === 'conflicted' ? 'conflicted' : 'open');
      }),
    );
  });

  it('time alone opens nothing', () => {
    fc.assert(
      fc.property(viewers, needs, instants, instants, (viewer, need, one, other) => {
        const [now, later] = [one, other].toSorted() as [string, string]; // of two, sorted
        if (standingOf(viewer, need, now) !== 'open') {
          expect(standingOf(viewer, need, later)).not.toBe('open');
        }
      }),
    );
  });
});

describe('restricting is suggested', () => {
  it('where it may be about a colleague, and not otherwise', () => {
    expect(suggestsRestriction({ queues: ['mash', 'lado'], allegation: false })).toBe(true);
    expect(suggestsRestriction({ queues: ['mash'], allegation: true })).toBe(true);
    expect(suggestsRestriction({ queues: ['mash', 'manager-decision'], allegation: false })).toBe(false);
  });
});
