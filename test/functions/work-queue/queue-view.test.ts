import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../functions/work-queue/counts.ts';
import { viewOf } from '../../../functions/work-queue/queue-view.ts';
import { QUEUE_SORTS, type QueueView } from '../../../shared/contract/queue-view.ts';
import { FLAGS } from '../../../shared/domain/flags.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { isHeld, type WorkItem } from '../../../shared/store/items/work.ts';

const NOW = '2026-11-24T10:00:00.000Z';
const minutes = (count: number): string => new Date(Date.parse(NOW) + count * 60_000).toISOString();

const item = (changes: Partial<WorkItem> = {}): WorkItem => ({
  pk: 'REFERRAL#EX-0000-0001',
  sk: 'WORK#mash',
  reference: 'EX-0000-0001',
  queue: 'mash',
  contacts: [1],
  decided: [],
  level: 'yellow',
  due: minutes(600),
  receivedAt: minutes(-10),
  agencyName: 'Exampleshire Police',
  people: [],
  flags: [],
  done: false,
  version: 1,
  ...changes,
});

const held = (until: number) => ({ holder: { id: 'a', name: 'A' }, leaseUntil: minutes(until) });

const anyWork = fc.array(
  fc
    .record({
      level: fc.constantFrom('red', 'amber', 'yellow'),
      due: fc.integer({ min: -500, max: 500 }).map(minutes),
      receivedAt: fc.integer({ min: -500, max: 0 }).map(minutes),
      agencyName: fc.constantFrom('Árvore School', 'Exampleshire Police', 'Zebra Nursery'),
      flags: fc.subarray(FLAGS.slice(0, 4)),
      lease: fc.option(fc.integer({ min: -60, max: 60 })),
    })
    .map(({ lease, ...rest }) => item({ ...rest, ...(lease !== null && held(lease)) })),
);

const anyView: fc.Arbitrary<QueueView> = fc.record(
  {
    sort: fc.constantFrom(...QUEUE_SORTS),
    rating: fc.constantFrom('red', 'amber', 'yellow'),
    flag: fc.constantFrom(...FLAGS.slice(0, 4)),
    held: fc.constantFrom('held', 'unheld'),
    overdue: fc.constant('yes'),
  },
  { requiredKeys: [] },
);

describe('a way to look at a queue', () => {
  it('shows what is as asked for and leaves out what is not, each piece once', () => {
    fc.assert(
      fc.property(anyWork, anyView, (work, view) => {
        const shown = new Set(viewOf(work, view, NOW));
        for (const each of work) {
          const fits =
            (view.rating === undefined || each.level === view.rating) &&
            (view.flag === undefined || each.flags.includes(view.flag)) &&
            (view.held === undefined || isHeld(each, NOW) === (view.held === 'held')) &&
            (view.overdue === undefined || each.due < NOW);
          expect(shown.has(each)).toBe(fits);
        }
      }),
    );
  });

  it('keeps the working order unless asked for another, and among what is alike', () => {
    fc.assert(
      fc.property(anyWork, anyView, (work, { sort: _sort, ...view }) => {
        const shown = viewOf(work, view, NOW);
        expect(shown).toEqual(work.filter((each) => shown.includes(each)));
      }),
    );
    const [first, second] = [item({ reference: 'EX-0000-0002' }), item({ reference: 'EX-0000-0003' })];
    expect(viewOf([first, second], { sort: 'agency-backwards' }, NOW)).toEqual([first, second]);
  });

  it.each([
    ['received', ['old', 'middle', 'new']],
    ['newest', ['new', 'middle', 'old']],
    ['agency', ['new', 'old', 'middle']],
    ['agency-backwards', ['middle', 'old', 'new']],
    ['order', ['middle', 'new', 'old']],
  ] as const)('sorts by %s', (sort, references) => {
    const work = [
      item({ reference: 'middle', receivedAt: minutes(-20), agencyName: 'Zebra Nursery' }),
      item({ reference: 'new', receivedAt: minutes(-10), agencyName: 'Árvore School' }),
      item({ reference: 'old', receivedAt: minutes(-30), agencyName: 'Exampleshire Police' }),
    ];
    expect(viewOf(work, { sort }, NOW).map(({ reference }) => reference)).toEqual(references);
  });
});

describe('the counts of a queue', () => {
  const counts = (...work: WorkItem[]) => countsOf('mash', { work, more: false }, NOW, EXAMPLESHIRE);

  it('tell what is overdue from what is due within the hour', () => {
    const found = counts(
      item({ due: minutes(-1) }),
      item({ due: minutes(0) }),
      item({ due: minutes(59) }),
      item({ due: minutes(60) }),
    );
    expect(found).toMatchObject({ overdue: 1, dueSoon: 2 });
  });

  it('say since when the oldest red has had nobody, and leave out reds that are held', () => {
    const red = (changes: Partial<WorkItem>) => item({ level: 'red', ...changes });
    expect(counts(item(), red(held(5))).oldestRed).toBeNull();
    expect(
      counts(red({ receivedAt: minutes(-45) }), red({ receivedAt: minutes(-90), ...held(5) })).oldestRed,
    ).toBe(minutes(-45));
    // Given back, or its lease ran out: nobody has had it since then, not since it came.
    expect(counts(red({ receivedAt: minutes(-90), waitingSince: minutes(-20) })).oldestRed).toBe(
      minutes(-20),
    );
    expect(counts(red({ receivedAt: minutes(-90), ...held(-7) })).oldestRed).toBe(minutes(-7));
  });
});
