import type { Directory } from '../../../shared/contract/directory.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { recordEvent, staffSubject } from '../../../shared/store/audit/chain.ts';
import { readDirectory } from '../../../shared/store/directory/read-directory.ts';
import type { DeskDependencies } from '../desk.ts';
import { agenciesOfSettings, agencyAnswer, personAnswer } from './answers.ts';

/** People whom managers listed, and every agency: those of the settings too. */
export const directoryRead =
  ({ records, settings, now }: DeskDependencies) =>
  async ({ caller, role }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const [{ people, agencies }] = await Promise.all([
      readDirectory(records),
      recordEvent(records, staffSubject(caller.id), {
        at: now().toISOString(),
        action: 'directory-read',
        by: { id: caller.id, name: caller.name, role },
      }),
    ]);
    const body: Directory = {
      people: people.map(personAnswer),
      agencies: [...agencies.map(agencyAnswer), ...agenciesOfSettings(settings, agencies)].toSorted(
        (one, other) => one.name.localeCompare(other.name, 'en-GB'),
      ),
      checkKinds: settings.partnerChecks.kinds.map(({ id, name }) => ({ id, name })),
    };
    return { status: 200, body };
  };
