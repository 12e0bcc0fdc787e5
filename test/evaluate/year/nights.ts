import { decideShown } from './deciding.ts';
import { pullFrom, type Turn } from './looking.ts';
import { isAtWork, type Worker } from './people.ts';
import { rateOpen, readRecord } from './rating.ts';
import type { WorkSeen } from './seen.ts';
import { caseOf, MINUTE, type TheYear } from './the-year.ts';

const ACTS_AFTER = 15;
const NEXT = 35;
/** While nothing comes in: alerts wake them in between. */
const QUIET = 180;
const WAKES_WITHIN = 12;
/** What they make safe and leave to the hub for a decision. */
const LEAVES_TO_THE_HUB = 0.35;

const act = (year: TheYear, worker: Worker, work: WorkSeen, at: number): void => {
  const { random } = caseOf(year, work.reference);
  year.agenda.add({
    at: at + ACTS_AFTER * MINUTE,
    lane: work.reference,
    phase: 'records',
    run: async (now) => {
      const record = await readRecord(year, worker, work.reference, now);
      if (record === null) return;
      const shown = await rateOpen(year, worker, work, record, now);
      if (!random.chance(LEAVES_TO_THE_HUB)) await decideShown(year, worker, work, shown, now);
    },
  });
};

/** One look of the Emergency Duty Team at its queue. */
export const nightLook =
  (year: TheYear, worker: Worker): Turn =>
  async (at) => {
    const work = await pullFrom(year, worker, ['emergency-duty-team'], at);
    if (work === null) return QUIET;
    act(year, worker, work, at);
    return NEXT;
  };

/** An alert wakes whoever of the team is at work: they look at the queue soon after. */
export const wakeNight = (year: TheYear, at: number): void => {
  const soon = at + WAKES_WITHIN * MINUTE;
  const worker = year.desk.find((each) => each.kind === 'emergency-duty' && isAtWork(each, soon));
  if (worker === undefined) return;
  year.agenda.add({
    at: soon,
    lane: worker.person.id,
    phase: 'desk',
    run: async (now) => void (await nightLook(year, worker)(now)),
  });
};
