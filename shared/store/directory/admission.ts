import { type Admitted, admittedAs, type Named } from '../../domain/access/admitted-as.ts';
import { localDate } from '../../domain/working-time/instants.ts';
import type { Records } from '../records.ts';
import { readPerson } from './read-directory.ts';

/**
 * Asks the directory at every request what it leaves somebody of what their token says: whoever has left is
 * refused at the next one, however long their token is still good. One read by the digest of their id.
 */
export const admission =
  (records: Records, now: () => Date, timeZone: string) =>
  async (caller: Named & { readonly id: string }): Promise<Admitted> =>
    admittedAs(await readPerson(records, caller.id), caller, localDate(now().toISOString(), timeZone));
