import { withAgencies } from '../../../shared/settings/with-agencies.ts';
import { readAgencies } from '../../../shared/store/directory/read-directory.ts';
import type { DeskDependencies } from '../desk.ts';

/** Agencies that a test can come from, by name: those of the settings and those that managers listed. */
export const agenciesToTest = async ({
  records,
  settings,
}: DeskDependencies): Promise<{ id: string; name: string }[]> =>
  withAgencies(settings, await readAgencies(records))
    .agencies.map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
