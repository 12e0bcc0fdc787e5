import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { importContact } from '../../../shared/store/import/import-contact.ts';
import type { ImportIds } from '../../../shared/store/import/import-ids.ts';
import { type Standing, standingOf } from '../../../shared/store/import/imported.ts';
import { patiently } from '../../../shared/store/import/patiently.ts';
import {
  foundUnder,
  knownPerson,
  type PersonOfContact,
  searchedPerson,
} from '../../../shared/store/import/person-of.ts';
import { IMPORTED } from '../../../shared/store/items/form.ts';
import type { MatchingSecret } from '../../../shared/store/matching-hash.ts';
import type { Records } from '../../../shared/store/records.ts';
import type { RowRead } from './read-row.ts';
import { contactToImport, earlierContact } from './to-contact.ts';
import { turns } from './turns.ts';

export interface ImportDependencies {
  readonly records: Records;
  readonly ids: ImportIds;
  readonly secret: MatchingSecret;
  readonly settings: AuthoritySettings;
  readonly now: () => Date;
}

/** Whether a row's contact is in the table. */
export const standingOfRow = (
  { records, ids, settings }: ImportDependencies,
  { cells, row }: RowRead,
): Promise<Standing> => {
  const known = { contact: ids.contact(row.contact_reference), row: ids.row(cells) };
  return patiently(() => standingOf(records, ids, settings.referencePrefix, known));
};

/**
 * Brings rows in, one at a time or several at once: each contact once, however often its row comes. A row with
 * a `person` is that person's; any other is searched for among the contacts that are in, by the same rules as
 * a new referral.
 */
export const rowImporter = (deps: ImportDependencies) => {
  const { records, ids, secret, settings, now } = deps;
  const inTurn = turns();

  const bringIn = (read: RowRead, reference: string): Promise<'written' | 'taken'> => {
    const { row, cells, line } = read;
    const earlier = earlierContact(row);
    const put = async (personOf: () => Promise<PersonOfContact>): Promise<'written' | 'taken'> => {
      const person = await patiently(personOf);
      const happening = {
        at: now().toISOString(),
        action: 'imported',
        by: { id: IMPORTED, name: 'Imported from earlier records', role: 'system' },
        detail: { contact: ids.contact(row.contact_reference), row: ids.row(cells), line },
      } as const;
      return importContact(records, reference, contactToImport(row, earlier, person, settings, happening));
    };
    const { identity } = earlier;
    if (row.person !== undefined) {
      const personId = ids.person(row.person);
      return inTurn([personId], () => put(() => knownPerson(records, identity, personId, secret)));
    }
    return inTurn(foundUnder(identity, secret), () =>
      put(() => searchedPerson(records, identity, secret, settings.mostPerMatchingKey)),
    );
  };

  return async (read: RowRead): Promise<'written' | Exclude<Standing['kind'], 'absent'>> => {
    for (;;) {
      const standing = await standingOfRow(deps, read);
      if (standing.kind !== 'absent') return standing.kind;
      if ((await bringIn(read, standing.reference)) === 'written') return 'written';
      // Somebody took that reference since: look again.
    }
  };
};
