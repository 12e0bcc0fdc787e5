import { staffAsked } from '../../shared/contract/answers/staff.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { recordEvent, staffSubject } from '../../shared/store/audit/chain.ts';
import { listStaff } from '../../shared/store/staff/staff-seen.ts';
import { type DeskDependencies, queueFor, worksQueue } from './desk.ts';

/** Staff who were at the desk lately, or those of them who may work one queue. */
export const staff =
  (deps: DeskDependencies) =>
  async ({ caller, role, query }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const asked = staffAsked.parse(query ?? {});
    const queue = asked.queue && queueFor(caller, asked.queue, settings);
    const now = deps.now().toISOString();
    const [seen] = await Promise.all([
      listStaff(records, now),
      recordEvent(records, staffSubject(caller.id), {
        at: now,
        action: 'staff-listed',
        by: { id: caller.id, name: caller.name, role },
        ...(queue !== undefined && { detail: { queue } }),
      }),
    ]);
    return {
      status: 200,
      body: {
        staff: seen
          .filter(({ roles }) => queue === undefined || worksQueue(roles, queue, settings))
          .map(({ id, name, roles, seenAt }) => ({ id, name, roles, seenAt })),
      },
    };
  };
