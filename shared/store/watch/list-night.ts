import { type WorkItem, workItem } from '../items/work.ts';
import { queryIndex } from '../query-index.ts';
import type { Records } from '../records.ts';
import { placeInNight } from '../table.ts';

/** What the Emergency Duty Team finished or handed back between two instants, oldest first, up to a limit. */
export const listNight = async (
  records: Records,
  { from, to }: { readonly from: string; readonly to: string },
  most: number,
): Promise<{ work: WorkItem[]; more: boolean }> => {
  const { items, more } = await queryIndex(
    records,
    {
      where: 'gsi1pk = :night AND gsi1sk BETWEEN :from AND :to',
      values: {
        ':night': placeInNight('', '').gsi1pk,
        // A sort key may not be empty; every instant sorts after a zero.
        ':from': from === '' ? '0' : from,
        // Past every reference of that very instant.
        ':to': `${to}#~`,
      },
    },
    most,
  );
  return { work: items.map((item) => workItem.parse(item)), more };
};
