import { describe, expect, it } from 'vitest';
import { acceptHeld } from '../../../functions/submit-referral/accept-held/accept-held.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { isUnavailable } from '../../../shared/store/errors.ts';
import type { HeldReferrals } from '../../../shared/store/held/hold.ts';
import type { HeldSubmission } from '../../../shared/store/held/submission.ts';
import { away } from '../../support/doubles.ts';

const NOW = new Date('2026-11-24T11:00:00.000Z');

const submission = (hash: string, minute: number, tries = 0): HeldSubmission => ({
  version: 1,
  route: 'submitReferral',
  caller: { id: 'partner-1', name: '', roles: ['partner'] },
  role: 'partner',
  idempotencyKey: hash,
  hash,
  payload: 'payload',
  receivedAt: new Date(NOW.getTime() - (60 - minute) * 60_000).toISOString(),
  traceId: `trace of ${hash}`,
  body: {},
  answer: { reference: `EX-${hash}` },
  tries,
});

/** A line of referrals in memory, and a use case that does to each what the test says. */
const world = (held: readonly (HeldSubmission | string)[], takeIn: (hash: string) => void) => {
  const kept = new Map(
    held.map((each, at) =>
      typeof each === 'string' ? [`unread-${at}`, each] : [each.hash, JSON.stringify(each)],
    ),
  );
  const [tried, aside, recorded, lines]: [string[], string[], string[], string[]] = [[], [], [], []];
  const unreadable = new Set<string>();
  const line: HeldReferrals = {
    waiting: async (limit) =>
      [...kept.keys()].slice(0, limit).map((hash) => ({ hash, at: new Date(NOW.getTime() - 3_600_000) })),
    read: async (hash) => {
      if (unreadable.has(hash)) throw away('TimeoutError');
      return kept.get(hash) ?? null;
    },
    putBack: async (one) => void kept.set(one.hash, JSON.stringify({ ...one, tries: one.tries + 1 })),
    remove: async (hash) => void kept.delete(hash),
    setAside: async (hash, place) => {
      kept.delete(hash);
      aside.push(`${place} ${hash}`);
    },
  };
  const run = (timeLeft = 60_000) =>
    acceptHeld({
      held: line,
      takeIn: async ({ hash }) => {
        tried.push(hash);
        takeIn(hash);
      },
      recordSetAside: async (reference, why) => void recorded.push(`${reference} ${why}`),
      isUnavailable,
      now: () => NOW,
      timeLeft: () => timeLeft,
      log: (message, fields) => void lines.push(`${message} ${JSON.stringify(fields)}`),
    });
  return { run, kept, tried, aside, recorded, lines, unreadable };
};

describe('what was held', () => {
  it('is taken in in the order in which it was sent', async () => {
    const { run, tried, kept } = world(
      [submission('late', 40), submission('early', 5), submission('later', 50)],
      () => undefined,
    );
    await run();
    expect(tried).toEqual(['early', 'late', 'later']);
    expect(kept.size).toBe(0);
  });

  it('is told of with how many wait, and since when', async () => {
    const { run, lines } = world([submission('a', 0)], () => undefined);
    await run();
    expect(lines[0]).toBe('held referrals wait {"level":"warn","count":1,"minutes":60}');
  });

  it('waits, untouched, while the records are away', async () => {
    const held = Array.from({ length: 20 }, (_, at) => submission(`h${at}`, at));
    const { run, tried, kept } = world(held, () => {
      throw away();
    });
    await run();
    expect(tried).toHaveLength(3);
    expect([...kept.values()].map((text) => JSON.parse(text).tries)).toEqual(Array(20).fill(0));
  });

  it('is taken in also where one beside it cannot be read, which stays for the next run', async () => {
    const { run, kept, aside, lines, unreadable } = world(
      [submission('away', 0), submission('a', 1)],
      () => undefined,
    );
    unreadable.add('away');
    await run();
    expect([[...kept.keys()], aside]).toEqual([['away'], []]);
    expect(lines.join('\n')).toContain('"code":"not-read"');
  });

  it('is not begun where there is no time to end it', async () => {
    const { run, tried, kept } = world([submission('a', 0)], () => undefined);
    await run(5_000);
    expect([tried, kept.size]).toEqual([[], 1]);
  });
});

describe('one that fails by itself', () => {
  it.each([
    ['for a reason nobody knows', 5, () => new TypeError('Canary')],
    ['as if the records were away', 60, () => away('TransactionConflictException')],
  ])('%s keeps back no other, and is set aside after %i runs', async (_, runs, failure) => {
    const { run, tried, kept, aside, recorded, lines } = world(
      [submission('poison', 0), submission('a', 1), submission('b', 2)],
      (hash) => {
        if (hash === 'poison') throw failure();
      },
    );
    await run();
    expect(tried).toEqual(['poison', 'a', 'b']);
    expect([...kept.keys()]).toEqual(['poison']);
    for (let more = 1; more < runs; more += 1) {
      expect(aside).toEqual([]);
      kept.set('z', JSON.stringify(submission('z', 30)));
      await run();
      expect(kept.has('z')).toBe(false);
    }
    expect(aside).toEqual(['failed poison']);
    expect(recorded).toHaveLength(1);
    expect(recorded[0]).toContain('EX-poison');
    expect(lines.join('\n')).not.toContain('Canary');
  });

  it('because it can never be taken in is kept as refused, with why', async () => {
    const { run, aside, recorded, lines } = world([submission('left', 0), submission('a', 1)], (hash) => {
      if (hash === 'left') throw new ProblemError('access-ended');
    });
    await run();
    expect(aside).toEqual(['refused left']);
    expect(recorded).toEqual(['EX-left access-ended']);
    expect(lines).toContain(
      'held referral set aside {"level":"error","kind":"refused","code":"access-ended"}',
    );
  });

  it.each(['not JSON', '{}', '{"version":2}'])(
    'because nobody can read it is set aside whole: %s',
    async (text) => {
      const { run, tried, aside } = world([text, submission('a', 1)], () => undefined);
      await run();
      expect(tried).toEqual(['a']);
      expect(aside).toEqual(['failed unread-0']);
    },
  );
});
