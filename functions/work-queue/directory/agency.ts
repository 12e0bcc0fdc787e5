import type { AgencyListed } from '../../../shared/contract/directory.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { changeDirectory } from '../../../shared/store/directory/change-directory.ts';
import type { AgencyItem } from '../../../shared/store/items/directory.ts';
import { DIRECTORY, keys } from '../../../shared/store/table.ts';
import type { DeskDependencies } from '../desk.ts';
import { agencyAnswer } from './answers.ts';

/** A manager lists an agency, or changes what the settings or the directory say of it. */
export const agencyChange =
  ({ records, settings, now }: DeskDependencies) =>
  async ({ caller, role, body }: ApiRequest<AgencyListed>): Promise<ApiAnswer> => {
    const { id, name, source, answers, closed, version } = body;
    if (answers !== undefined && !settings.partnerChecks.kinds.some((kind) => kind.id === answers.kind)) {
      throw new ProblemError('fields-invalid', {
        errors: [{ pointer: '/answers/kind', detail: 'Choose which checks it answers' }],
      });
    }
    const at = now().toISOString();
    const agency: AgencyItem = {
      ...keys.listedAgency(id),
      pk: DIRECTORY,
      id,
      name: name.trim(),
      source,
      ...(answers !== undefined && { answers }),
      closed,
      changed: { by: { id: caller.id, name: caller.name }, at },
      version,
    };
    const result = await changeDirectory(records, agency, {
      at,
      action: 'agency-listed',
      by: { id: caller.id, name: caller.name, role },
      detail: { agency: id, source, closed, ...(answers !== undefined && { kind: answers.kind }) },
    });
    if (result === 'changed-meanwhile') throw new ProblemError(result);
    return { status: 200, body: agencyAnswer({ ...agency, version: version + 1 }) };
  };
