import { ROUTES } from '../../../shared/contract/routes.ts';
import { answerAboutAgreement } from './answering.ts';
import { askPartners } from './asking-partners.ts';
import { about, pullFrom, type Turn } from './looking.ts';
import { isAtWork, type Worker } from './people.ts';
import { readRecord } from './rating.ts';
import type { WorkSeen } from './seen.ts';
import { caseOf, HOUR, MINUTE, type TheYear } from './the-year.ts';

const IDLE = 40;
const GIVES_ON_AFTER = 22;
const READS_AFTER = 10;
/** A social worker with so much in hand is given nothing more. */
const MOST_GIVEN = 2;
const ASKS_PARTNERS = 0.55;
/** How often a screener goes through those who wait for agreement rather than the hub’s queue. */
const CLARIFIES = 0.4;
/** Most of those who wait for an answer that are looked at on the way to one about whom something can be done. */
const MOST_PASSED = 10;
/** After so long without an answer a social worker decides with what there is. */
const WAITS_HOURS = 30;

/** Of the social workers who are there, the one with the least in hand. */
const freest = ({ desk, given }: TheYear, at: number): Worker | undefined => {
  const inHand = ({ person }: Worker): number => given.get(person.id)?.length ?? 0;
  return desk
    .filter((worker) => worker.kind === 'social-worker' && isAtWork(worker, at + HOUR))
    .filter((worker) => inHand(worker) < MOST_GIVEN)
    .toSorted((one, other) => inHand(one) - inHand(other))[0];
};

/** Gives work to a social worker who has time for it, or back to its queue. */
const giveOn = async (year: TheYear, worker: Worker, work: WorkSeen, at: number): Promise<void> => {
  const to = freest(year, at);
  if (to !== undefined) {
    const { status } = await year.call(worker.person, at, ROUTES.transferWork, {
      path: { id: work.id },
      body: { to: to.person.id, note: 'Gathered what there is. Please decide.' },
    });
    if (status === 200) {
      year.given.set(to.person.id, [...(year.given.get(to.person.id) ?? []), work.id]);
      return;
    }
  }
  await year.call(worker.person, at, ROUTES.releaseWork, {
    path: { id: work.id },
    body: { note: 'Gathered what there is.' },
  });
};

const giveOnLater = (year: TheYear, worker: Worker, work: WorkSeen, at: number): void =>
  year.agenda.add({
    at: at + GIVES_ON_AFTER * MINUTE,
    lane: worker.person.id,
    phase: 'desk',
    run: (now) => giveOn(year, worker, work, now),
  });

/** Reads it, asks partners where that is needed, and gives it to a social worker. */
const screen = (year: TheYear, worker: Worker, work: WorkSeen, at: number): void => {
  const { random } = caseOf(year, work.reference);
  year.agenda.add({
    at: at + READS_AFTER * MINUTE,
    lane: work.reference,
    phase: 'records',
    run: async (now) => {
      const record = await readRecord(year, worker, work.reference, now);
      if (record !== null && random.chance(ASKS_PARTNERS)) await askPartners(year, worker, work, record, now);
    },
  });
  giveOnLater(year, worker, work, at);
};

/** Asks the sender about agreement. */
const ask = (year: TheYear, worker: Worker, work: WorkSeen, at: number): void => {
  const found = caseOf(year, work.reference);
  found.askedAt = at;
  year.agenda.add({
    at: at + READS_AFTER * MINUTE,
    lane: work.reference,
    phase: 'records',
    run: async (now) => {
      const { status } = await year.call(worker.person, now, ROUTES.askQuestion, {
        path: { id: work.id },
        key: `${work.id}-agreement`,
        body: { words: 'Please speak to the family and tell us what they say.', about: 'agreement' },
      });
      if (status !== 200) return;
      year.history.counts.agreementAsked += 1;
      answerAboutAgreement(year, found, now);
    },
  });
};

/**
 * Goes down the list of those who wait for agreement to the first about whom something can be done: whoever was
 * not asked is asked, and what has had no answer for long is given on. Answers whether there was any.
 */
const clarify = async (year: TheYear, worker: Worker, at: number): Promise<boolean> => {
  for (let passed = 0; passed < MOST_PASSED; passed += 1) {
    const work = await pullFrom(year, worker, ['consent-clarification'], at);
    if (work === null) return false;
    const { askedAt } = caseOf(year, work.reference);
    if (askedAt === undefined) {
      ask(year, worker, work, at);
      return true;
    }
    if (at - askedAt > WAITS_HOURS * HOUR) {
      giveOnLater(year, worker, work, at);
      return true;
    }
  }
  return false;
};

/** A screener’s day: the hub’s queue while a social worker can take what is gathered, and agreement. */
export const screening =
  (year: TheYear, worker: Worker): Turn =>
  async (at) => {
    const mayGive = freest(year, at) !== undefined;
    const mayClarify = worker.random.chance(CLARIFIES);
    if (mayClarify && (await clarify(year, worker, at))) return Math.max(20, about(20, worker));
    const work = mayGive ? await pullFrom(year, worker, ['mash'], at) : null;
    if (work === null) return about(IDLE, worker);
    screen(year, worker, work, at);
    return Math.max(GIVES_ON_AFTER + 10, about(year.pace.screenerMinutes, worker));
  };
