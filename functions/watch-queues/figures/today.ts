import { localDate } from '../../../shared/domain/working-time/instants.ts';
import { factsOfDay } from '../../../shared/store/figures/list-facts.ts';
import type { Measure } from './measure.ts';

const median = (sorted: readonly number[]): number | undefined => sorted[Math.floor(sorted.length / 2)];

/** What came in today, and how soon a social worker took a first step. */
export const today: Measure = {
  id: 'today',
  look: async ({ records, settings }, now) => {
    const facts = await factsOfDay(records, 'received', localDate(now, settings.calendar.timeZone));
    const minutes = median(
      facts
        .flatMap(({ receivedAt, acknowledgedAt }) =>
          acknowledgedAt === undefined
            ? []
            : [(Date.parse(acknowledgedAt) - Date.parse(receivedAt)) / 60_000],
        )
        .toSorted((one, other) => one - other),
    );
    return {
      contactsReceivedToday: facts.length,
      ...(minutes !== undefined && { medianMinutesToFirstStep: Math.round(minutes) }),
    };
  },
};
