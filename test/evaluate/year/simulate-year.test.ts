import { beforeAll, describe, expect, it } from 'vitest';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { openRecords } from '../../support/front-door.ts';
import { countingOf } from './counting.ts';
import { type Morning, morningsOf } from './mornings.ts';
import type { YearRecords } from './office.ts';
import { isAtWork } from './people.ts';
import { rulesTried } from './rules-tried.ts';
import { type SimulateYearOptions, simulateYear, type YearPlayed } from './simulate-year.ts';
import { summaryOf } from './summary.ts';
import { weeksOf } from './weeks.ts';

const CONTACTS = 48;
const WEEKS = 3;
const PATIENCE = 180_000;

const play = async ({
  with: alsoWith,
  ...options
}: Partial<SimulateYearOptions> & {
  contacts: number;
  with?: (records: YearRecords) => Pick<SimulateYearOptions, 'settled' | 'onMorning'>;
}) => {
  const records = await openRecords();
  const played = await simulateYear({
    seed: 1,
    watchEvery: 240,
    ...options,
    ...alsoWith?.(records),
    records,
  });
  return { records, played };
};

/** Hours for which what was open at an instant had waited, on average. */
const waitedAt = ({ history, arrivals }: YearPlayed, at: number): number => {
  const decided = new Set(
    history.deeds
      .filter((deed) => deed.at < at && (deed.what === 'decided' || deed.what === 'countersigned'))
      .map(({ arrival }) => arrival),
  );
  const open = arrivals.filter((arrival) => arrival.at < at && !decided.has(arrival.number));
  return open.reduce((sum, arrival) => sum + (at - arrival.at) / 3_600_000, 0);
};

describe('a small year', { timeout: PATIENCE }, () => {
  let records: YearRecords;
  let played: YearPlayed;
  const mornings: string[] = [];
  const order: string[] = [];
  let compared: readonly Morning[] = [];

  beforeAll(async () => {
    ({ records, played } = await play({
      contacts: CONTACTS,
      weeks: WEEKS,
      with: (records) => {
        const counting = countingOf(records);
        const reports = morningsOf(records, () => true);
        compared = reports.found;
        return {
          settled: async () => {
            order.push('settled');
            await counting.count();
          },
          onMorning: async (day, at) => {
            order.push('morning');
            mornings.push(`${day} ${at.toISOString().slice(11, 16)}`);
            await reports.onMorning(day, at);
          },
        };
      },
    }));
  }, PATIENCE);

  it('receives everything, and each contact is decided or open: nothing is lost', async () => {
    expect(summaryOf(played)).toMatchObject({ contacts: CONTACTS, referrals: played.arrivals.length });
    let decided = 0;
    for (const { number } of played.arrivals) {
      const referral = await readReferral(records, played.references.get(number) ?? '');
      for (const contact of referral?.contacts ?? []) {
        const isDecided = Object.keys(contact.decisions).length > 0;
        const isOpen = referral?.work.some(
          (work) =>
            !work.done && work.contacts.includes(contact.number) && !work.decided.includes(contact.number),
        );
        const waits = Object.keys(contact.proposed ?? {}).length > 0;
        expect(isDecided || isOpen || waits, contact.contactId).toBe(true);
        decided += isDecided ? 1 : 0;
      }
    }
    expect(decided).toBeGreaterThan(CONTACTS / 3);
    expect(decided).toBe(played.history.counts.decidedContacts);
  });

  it('lets nobody act outside their hours', () => {
    const people = new Map(played.desk.map((worker) => [worker.person.id, worker]));
    expect(played.history.deeds.length).toBeGreaterThan(CONTACTS / 2);
    for (const { at, by } of played.history.deeds) {
      const worker = people.get(by);
      expect(worker && isAtWork(worker, at), `${by} at ${new Date(at).toISOString()}`).toBe(true);
    }
  });

  it('leaves more and older work open after a bad week than before it', () => {
    const [bad] = played.badWeeks;
    const mondayOf = (week: number): number => played.days[week * 7]?.midnight ?? 0;
    expect(bad?.week).toBe(1);
    expect(waitedAt(played, mondayOf(2))).toBeGreaterThan(2 * waitedAt(played, mondayOf(1)));
  });

  it('tells senders what was decided, and uses much of what a desk does', () => {
    const { counts, messages } = played.history;
    expect(counts.feedbackDelivered).toBeGreaterThan(0);
    expect(counts.checksAsked).toBeGreaterThan(0);
    expect(messages.get('receipt')).toBeGreaterThan(0);
  });

  it('has a report every morning that is what a plain recount over every record finds', () => {
    expect(compared.map(({ day }) => day)).toEqual(played.days.map(({ date }) => date));
    expect(compared.filter(({ differs }) => differs.length > 0)).toEqual([]);
    expect(Math.max(...compared.map(({ open }) => open))).toBeGreaterThan(5);
  });

  it('shows the bad week in what is left overdue after it', async () => {
    const [before, bad] = await weeksOf(records, played.days);
    expect(bad?.leftOverdue).toBeGreaterThan(2 * (before?.leftOverdue ?? 0));
  });

  it('is rated alike when it is replayed, and a weaker rule lists exactly whom a recount finds', async () => {
    const tried = await rulesTried(records, [...played.references.values()]);
    expect(tried).toMatchObject({ contacts: CONTACTS, changedByNothing: 0 });
    expect(tried.weakened.some(({ listed }) => listed > 0)).toBe(true);
    expect(tried.weakened.flatMap(({ differs }) => differs)).toEqual([]);
  });

  it('stands still at half past seven of every day, with all before it settled', () => {
    expect(mornings).toHaveLength(7 * WEEKS);
    expect(new Set(mornings.map((each) => each.slice(11)))).toEqual(new Set(['07:30']));
    expect(order.filter((_, at) => at % 2 === 0)).toEqual(mornings.map(() => 'settled'));
    expect(order.filter((_, at) => at % 2 === 1)).toEqual(mornings.map(() => 'morning'));
  });
});

it(
  'plays the same history for the same seed, and another for another',
  async () => {
    const once = await play({ contacts: 10, weeks: 1 });
    const again = await play({ contacts: 10, weeks: 1 });
    const other = await play({ contacts: 10, weeks: 1, seed: 2 });
    expect(once.played.history.deeds.length).toBeGreaterThan(3);
    expect(again.played.history.digest()).toBe(once.played.history.digest());
    expect(other.played.history.digest()).not.toBe(once.played.history.digest());
  },
  PATIENCE,
);
