import type { PersonListed } from '../../../shared/contract/directory.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { AuditAction } from '../../../shared/store/audit/event.ts';
import { hashOf } from '../../../shared/store/canonical.ts';
import { changeDirectory } from '../../../shared/store/directory/change-directory.ts';
import { readPerson } from '../../../shared/store/directory/read-directory.ts';
import { returnHeld } from '../../../shared/store/directory/return-held.ts';
import type { PersonItem } from '../../../shared/store/items/directory.ts';
import { noLongerOffered } from '../../../shared/store/staff/staff-seen.ts';
import { DIRECTORY, keys } from '../../../shared/store/table.ts';
import { atWork, type DeskDependencies } from '../desk.ts';
import { personAnswer } from './answers.ts';

const OWN = 'Nobody changes what they may do themself: another manager does.';

const actionOf = (before: PersonItem | null, after: PersonItem): AuditAction => {
  if (before?.left === undefined && after.left !== undefined) return 'person-left';
  return before?.left !== undefined && after.left === undefined ? 'person-returned' : 'person-listed';
};

/**
 * A manager lists somebody, changes what they may do, or says that they have left: then they are refused from
 * their next request on, colleagues are not offered them any more, and what they hold is back in its place.
 */
export const personChange =
  (deps: DeskDependencies) =>
  async ({ caller, role, body }: ApiRequest<PersonListed>): Promise<ApiAnswer> => {
    const { records } = deps;
    const { id, name, roles, agency, from, to, left, version } = body;
    if (id === caller.id) throw new ProblemError('not-allowed', { detail: OWN });
    const worker = atWork(caller, role, deps);
    const before = await readPerson(records, id);
    const changed = { by: { id: caller.id, name: caller.name }, at: worker.now };
    const person: PersonItem = {
      ...keys.listedPerson(hashOf(id)),
      pk: DIRECTORY,
      id,
      name: name.trim(),
      roles: [...new Set(roles)],
      ...(agency !== undefined && { agency }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(left && { left: before?.left ?? changed }),
      changed,
      version,
    };
    const result = await changeDirectory(records, person, {
      at: worker.now,
      action: actionOf(before, person),
      by: { id: caller.id, name: caller.name, role },
      detail: {
        person: hashOf(id),
        roles: person.roles.join(' '),
        ...(agency !== undefined && { agency }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      },
    });
    if (result === 'changed-meanwhile') throw new ProblemError(result);
    if (left) await noLongerOffered(records, id, worker.now);
    return {
      status: 200,
      body: {
        person: personAnswer({ ...person, version: version + 1 }),
        returned: left ? await returnHeld(records, id, worker) : 0,
      },
    };
  };
