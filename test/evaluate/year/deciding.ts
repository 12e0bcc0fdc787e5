import { ROUTES } from '../../../shared/contract/routes.ts';
import type { Outcome } from '../../../shared/domain/outcomes.ts';
import type { QueueId } from '../../../shared/domain/queues.ts';
import type { Level } from '../../../shared/domain/rating/level.ts';
import type { Random } from '../simulation/random.ts';
import type { Worker } from './people.ts';
import { readRecord } from './rating.ts';
import {
  type ContactSeen,
  contactSeen,
  openIn,
  problemSeen,
  type RecordSeen,
  type WorkSeen,
} from './seen.ts';
import { type Case, caseOf, type TheYear } from './the-year.ts';

/** How often nothing more is done, by rating, where somebody is neither bold nor cautious. */
const CLOSES: Readonly<Record<Level, number>> = { red: 0.06, amber: 0.3, yellow: 0.62 };

const OF_QUEUE: Partial<Readonly<Record<QueueId, Outcome>>> = {
  'adult-safeguarding': 'adult-safeguarding',
  'allocated-team': 'allocated-team',
  'youth-homelessness': 'specialist-team',
  lado: 'specialist-team',
};

/** What this person decides about a child of this story. */
export const outcomeFor = (
  { arrival }: Case,
  queue: QueueId,
  level: Level,
  { caution }: Pick<Worker, 'caution'>,
  random: Random,
): Outcome => {
  const special = OF_QUEUE[queue];
  if (special !== undefined && random.chance(0.6)) return special;
  if (random.chance(0.01)) return 'other-authority';
  if (random.chance(CLOSES[level] * (1 - 0.35 * caution))) {
    return random.chance(0.6) ? 'no-further-action' : 'information-and-advice';
  }
  const { outcomes } = arrival.story;
  const chosen = random.chance(0.65) ? outcomes[0] : random.pick(outcomes);
  return level === 'red' && chosen === 'early-help' ? 'social-care-assessment' : chosen;
};

/** What decides whether one decision fits two children: the same rules speak about both. */
const likeness = ({ rating, flags, contactsInSixMonths, possibleContactsInSixMonths }: ContactSeen): string =>
  [rating.level, flags.toSorted().join(), contactsInSixMonths, possibleContactsInSixMonths].join(' ');

/** How a group of contacts was decided: `changed` where somebody had changed them since they were read. */
type Said = 'decided' | 'changed' | 'refused';

const decideAlike = async (
  year: TheYear,
  worker: Worker,
  { id, queue, reference }: WorkSeen,
  alike: readonly ContactSeen[],
  at: number,
): Promise<Said> => {
  const [first, ...others] = alike;
  if (first === undefined) return 'refused';
  const found = caseOf(year, reference);
  const { random, arrival } = found;
  const outcome = outcomeFor(found, queue, first.rating.level, worker, random);
  const { status, body } = await year.call(worker.person, at, ROUTES.decide, {
    path: { id },
    body: {
      contact: first.number,
      seen: first.version,
      alsoFor: others.map(({ number, version }) => ({ contact: number, seen: version })),
      outcome,
      rationale: `Weighed with what partners and the family said: ${outcome.replaceAll('-', ' ')}.`,
      impactOnChild: 'Tired and worried, and settled in class.',
      levelOfNeed: random.pick([1, 2, 2, 3, 3, 4]),
      workingWell: 'A grandmother nearby helps.',
      needsToHappen: 'The family knows whom to ring.',
    },
  });
  if (status !== 200) return problemSeen.parse(body).code === 'changed-since' ? 'changed' : 'refused';
  const isProposed = contactSeen.parse(body).proposals.some((each) => each.queue === queue);
  for (const { number } of alike) {
    year.history.done({
      at,
      arrival: arrival.number,
      contact: number,
      what: isProposed ? 'proposed' : 'decided',
      as: outcome,
      queue,
      by: worker.person.id,
    });
  }
  return 'decided';
};

const decideOpen = async (
  year: TheYear,
  worker: Worker,
  work: WorkSeen,
  record: RecordSeen,
  at: number,
): Promise<Said> => {
  const open = openIn(record.work.find(({ id }) => id === work.id) ?? work);
  const contacts = record.contacts.filter(({ number }) => open.includes(number));
  for (const alike of Map.groupBy(contacts, likeness).values()) {
    const said = await decideAlike(year, worker, work, alike, at);
    if (said !== 'decided') return said;
  }
  return 'decided';
};

/**
 * Decides all that is open in a piece of work, as it was shown: brothers and sisters together where they are
 * alike. Whoever is told that something has changed reads it again and decides then.
 */
export const decideShown = async (
  year: TheYear,
  worker: Worker,
  work: WorkSeen,
  shown: RecordSeen,
  at: number,
): Promise<void> => {
  if ((await decideOpen(year, worker, work, shown, at)) !== 'changed') return;
  const again = await readRecord(year, worker, work.reference, at);
  if (again !== null) await decideOpen(year, worker, work, again, at);
};
