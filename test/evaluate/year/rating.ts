import { ROUTES } from '../../../shared/contract/routes.ts';
import { LEVELS, type Level } from '../../../shared/domain/rating/level.ts';
import type { Random } from '../simulation/random.ts';
import type { Worker } from './people.ts';
import { type ContactSeen, contactSeen, openIn, type RecordSeen, recordSeen, type WorkSeen } from './seen.ts';
import { caseOf, type TheYear } from './the-year.ts';

/** How often a social worker rates before anything else; a decision confirms what nobody rated. */
const RATES_FIRST: Readonly<Record<Level, number>> = { red: 1, amber: 0.4, yellow: 0.25 };
const CHANGES = 0.06;

/** The record as this person reads it now, or null where it is kept from them. */
export const readRecord = async (
  { call }: TheYear,
  { person }: Worker,
  reference: string,
  at: number,
): Promise<RecordSeen | null> => {
  const { status, body } = await call(person, at, ROUTES.readReferral, { path: { reference } });
  return status === 200 ? recordSeen.parse(body) : null;
};

const rated = (level: Level, { caution }: Worker, random: Random): Level => {
  if (!random.chance(CHANGES)) return level;
  const step = random.chance(0.5 + 0.3 * caution) ? -1 : 1;
  return LEVELS[LEVELS.indexOf(level) + step] ?? level;
};

/** Confirms or changes the ratings of what is open in a piece of work. Answers the record as it stands then. */
export const rateOpen = async (
  year: TheYear,
  worker: Worker,
  work: WorkSeen,
  record: RecordSeen,
  at: number,
): Promise<RecordSeen> => {
  const { random, arrival } = caseOf(year, work.reference);
  const open = openIn(record.work.find(({ id }) => id === work.id) ?? work);
  const rate = async (contact: ContactSeen): Promise<ContactSeen> => {
    const { number, rating } = contact;
    if (!open.includes(number) || rating.confirmed !== null) return contact;
    if (!random.chance(RATES_FIRST[rating.level])) return contact;
    const level = rated(rating.level, worker, random);
    const { status, body } = await year.call(worker.person, at, ROUTES.confirmRating, {
      path: { id: work.id },
      body: {
        contact: number,
        level,
        ...(level !== rating.level && { reason: 'What the school says on the phone changes it.' }),
      },
    });
    if (status !== 200) return contact;
    year.history.done({
      at,
      arrival: arrival.number,
      contact: number,
      what: 'rated',
      as: level,
      queue: work.queue,
      by: worker.person.id,
    });
    return contactSeen.parse(body);
  };
  const contacts: ContactSeen[] = [];
  for (const contact of record.contacts) contacts.push(await rate(contact));
  return { ...record, contacts };
};
