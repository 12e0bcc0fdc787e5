import { queryIndex } from '../query-index.ts';
import type { Records } from '../records.ts';
import { placeInFollowUps, placeInWrittenForms } from '../table.ts';

/** What of calls has its time: written forms that are awaited, and dates on which somebody looks again. */
export type OfCalls = 'written-forms' | 'follow-ups';

const PARTITIONS: Readonly<Record<OfCalls, string>> = {
  'written-forms': placeInWrittenForms('', '').gsi1pk,
  'follow-ups': placeInFollowUps('', '').gsi1pk,
};

/** References whose time has come by an instant, the earliest first, up to a limit. Nothing else is read. */
export const listDue = async (
  records: Records,
  what: OfCalls,
  now: string,
  most: number,
): Promise<string[]> => {
  const { items } = await queryIndex(
    records,
    {
      // The instant itself is due: what follows it in a place begins with #.
      where: 'gsi1pk = :what AND gsi1sk < :after',
      values: { ':what': PARTITIONS[what], ':after': `${now}$` },
    },
    most,
  );
  return items.map((item) => String(item['reference']));
};
