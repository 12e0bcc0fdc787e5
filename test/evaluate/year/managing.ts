import { ROUTES } from '../../../shared/contract/routes.ts';
import { decideShown } from './deciding.ts';
import { about, pullFrom, type Turn } from './looking.ts';
import type { Worker } from './people.ts';
import { readRecord } from './rating.ts';
import { contactSeen, type RecordSeen, type WorkSeen } from './seen.ts';
import { workOn } from './social-work.ts';
import { caseOf, MINUTE, type TheYear } from './the-year.ts';

const IDLE = 55;
const BETWEEN = 14;
const ANSWERS_AFTER = 10;
const SENDS_BACK = 0.06;
/** How often a manager takes what the hub cannot keep up with. */
const HELPS = 0.15;

/** Answers every decision that waits in this work. */
const countersign = async (
  year: TheYear,
  worker: Worker,
  work: WorkSeen,
  record: RecordSeen,
  at: number,
): Promise<void> => {
  const { random, arrival } = caseOf(year, work.reference);
  for (const contact of record.contacts.filter(({ number }) => work.contacts.includes(number))) {
    let seen = contact.version;
    for (const { queue, outcome, by } of contact.proposals) {
      if (by.id === worker.person.id) continue;
      const answer = random.chance(SENDS_BACK) ? 'send-back' : 'agree';
      const { status, body } = await year.call(worker.person, at, ROUTES.countersign, {
        path: { id: work.id },
        body: {
          contact: contact.number,
          queue,
          answer,
          seen,
          ...(answer === 'send-back' && { reason: 'Please speak to the school first.' }),
        },
      });
      if (status !== 200) break;
      seen = contactSeen.parse(body).version;
      year.history.done({
        at,
        arrival: arrival.number,
        contact: contact.number,
        what: answer === 'agree' ? 'countersigned' : 'sent-back',
        as: outcome,
        queue,
        by: worker.person.id,
      });
    }
  }
};

/** Countersigns first what waits for it, then decides what is left for a manager. */
const answer = (year: TheYear, worker: Worker, work: WorkSeen, at: number): void =>
  year.agenda.add({
    at: at + ANSWERS_AFTER * MINUTE,
    lane: work.reference,
    phase: 'records',
    run: async (now) => {
      const record = await readRecord(year, worker, work.reference, now);
      if (record === null) return;
      const waits = record.contacts.some(({ proposals }) => proposals.length > 0);
      if (waits) await countersign(year, worker, work, record, now);
      const after = waits ? await readRecord(year, worker, work.reference, now) : record;
      if (after !== null) await decideShown(year, worker, work, after, now);
    },
  });

/** A manager’s day at the front door: the managers’ queue, the designated officer’s, and a hand for the hub. */
export const managing =
  (year: TheYear, worker: Worker): Turn =>
  async (at) => {
    const work = await pullFrom(year, worker, ['manager-decision', 'lado'], at);
    if (work !== null) {
      answer(year, worker, work, at);
      return Math.max(ANSWERS_AFTER + 10, about(BETWEEN, worker));
    }
    const extra = worker.random.chance(HELPS) ? await pullFrom(year, worker, ['mash'], at) : null;
    if (extra !== null) workOn(year, worker, extra, at);
    return Math.max(40, about(IDLE, worker));
  };
