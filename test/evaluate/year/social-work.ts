import { ROUTES } from '../../../shared/contract/routes.ts';
import type { QueueId } from '../../../shared/domain/queues.ts';
import { askPartners } from './asking-partners.ts';
import { decideShown } from './deciding.ts';
import { about, pullFrom, type Turn } from './looking.ts';
import type { Worker } from './people.ts';
import { rateOpen, readRecord } from './rating.ts';
import { type RecordSeen, type WorkSeen, workSeen } from './seen.ts';
import { caseOf, MINUTE, type TheYear } from './the-year.ts';

/** Queues beside the hub’s, as often as they are looked at first. */
const ELSEWHERE: readonly QueueId[] = [
  'domestic-abuse-triage',
  'early-help',
  'domestic-abuse-triage',
  'early-help',
  'domestic-abuse-triage',
  'youth-homelessness',
];
const LOOKS_ELSEWHERE = 0.3;
/** From taking work to reading it, and to its decision: within a lease. */
const READS_AFTER = 10;
const DECIDES_AFTER = 26;
const ASKS_PARTNERS = 0.12;
const IDLE = 35;

/** Reads, rates and perhaps asks partners; then decides. All of it in their own time, one after the other. */
export const workOn = (year: TheYear, worker: Worker, work: WorkSeen, at: number): void => {
  const { random } = caseOf(year, work.reference);
  const step = (minutes: number, run: (now: number) => Promise<void>): void =>
    year.agenda.add({ at: at + minutes * MINUTE, lane: work.reference, phase: 'records', run });
  let shown: RecordSeen | null = null;
  step(READS_AFTER, async (now) => {
    const record = await readRecord(year, worker, work.reference, now);
    if (record === null) return;
    shown = await rateOpen(year, worker, work, record, now);
    if (random.chance(ASKS_PARTNERS)) await askPartners(year, worker, work, shown, now);
  });
  step(DECIDES_AFTER, async (now) => {
    if (shown !== null) await decideShown(year, worker, work, shown, now);
  });
};

/** What a social worker was given comes first, then the hub’s queue; now and then another one. */
const nextWork = async (year: TheYear, worker: Worker, at: number): Promise<WorkSeen | null> => {
  const given = year.given.get(worker.person.id)?.shift();
  if (given !== undefined) {
    const { status, body } = await year.call(worker.person, at, ROUTES.keepWork, { path: { id: given } });
    if (status === 200) return workSeen.parse(body);
  }
  const elsewhere = worker.random.pick(ELSEWHERE);
  const queues: readonly QueueId[] = worker.random.chance(LOOKS_ELSEWHERE)
    ? [elsewhere, 'mash']
    : ['mash', ...new Set([elsewhere, ...ELSEWHERE])];
  return pullFrom(year, worker, queues, at);
};

/** A social worker’s day. */
export const socialWork =
  (year: TheYear, worker: Worker): Turn =>
  async (at) => {
    const work = await nextWork(year, worker, at);
    if (work === null) return about(IDLE, worker);
    workOn(year, worker, work, at);
    return Math.max(DECIDES_AFTER + 10, about(year.pace.socialWorkerMinutes, worker));
  };
