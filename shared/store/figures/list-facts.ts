import type { ContactFact } from '../../domain/figures/contact-fact.ts';
import { daysBefore } from '../../domain/working-time/day-span.ts';
import { factIn } from '../items/fact.ts';
import { queryAll } from '../query-all.ts';
import { queryIndex } from '../query-index.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** Days of the authority, `YYYY-MM-DD`; both are part of it. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** The day on which a contact came in, or on which it was closed. */
  readonly by: 'received' | 'closed';
}

const daysOf = ({ from, to }: Period): string[] => {
  const days: string[] = [];
  for (let day = to; day >= from; day = daysBefore(day, 1)) days.unshift(day);
  return days;
};

const partitionOf = (by: Period['by'], day: string): string =>
  by === 'received' ? keys.factsReceived(day) : keys.factsClosed(day);

/** What the figures know of the contacts that came in, or were closed, on one day. */
export const factsOfDay = async (records: Records, by: Period['by'], day: string): Promise<ContactFact[]> =>
  (await queryAll(records, partitionOf(by, day))).filter(({ gone }) => gone !== true).map(factIn);

/** What the figures know of the contacts of some days, day by day: for exports and samples, never for a page. */
export const listFacts = async function* (records: Records, period: Period): AsyncGenerator<ContactFact> {
  for (const day of daysOf(period)) yield* await factsOfDay(records, period.by, day);
};

const inIndex = async (records: Records, place: string, most: number) => {
  const { items, more } = await queryIndex(
    records,
    { where: 'gsi1pk = :place', values: { ':place': place } },
    most,
  );
  return { facts: items.map(factIn), more };
};

/** Contacts that wait, the oldest first, up to a limit. */
export const openFacts = (records: Records, most: number) => inIndex(records, 'OPEN-CONTACTS', most);

/** Closed contacts whose referrer was not told yet, the oldest first, up to a limit. */
export const untoldFacts = (records: Records, most: number) => inIndex(records, 'UNTOLD', most);
