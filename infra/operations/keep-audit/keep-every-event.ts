import { everyEvent } from '../../../shared/store/audit/every-event.ts';
import { type AuditObject, objectOf } from '../../../shared/store/audit/kept.ts';
import type { Records } from '../../../shared/store/records.ts';

/** So many are put at once. */
const TOGETHER = 25;

/**
 * Has every event of the audit kept that the table has. What is kept already stays as it is, so it may run at any time,
 * twice, and again after it ended in between.
 * @param putOnce puts an object where there is none under its key
 * @returns how many events the table has
 * @throws what `putOnce` throws: the events before it are kept.
 */
export const keepEveryEvent = async (
  records: Records,
  putOnce: (object: AuditObject) => Promise<void>,
  tell: (soFar: number) => void = () => undefined,
): Promise<number> => {
  let events = 0;
  for await (const page of everyEvent(records)) {
    for (let from = 0; from < page.length; from += TOGETHER) {
      const together = page.slice(from, from + TOGETHER);
      await Promise.all(together.map((event) => putOnce(objectOf(event))));
      events += together.length;
    }
    tell(events);
  }
  return events;
};
