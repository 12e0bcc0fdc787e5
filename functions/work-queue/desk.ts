import { QUEUES, type QueueId } from '../../shared/domain/queues.ts';
import type { Role } from '../../shared/domain/roles.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { StoredReferral } from '../../shared/store/read-referral.ts';
import type { Records } from '../../shared/store/records.ts';
import type { AtWork } from '../../shared/store/work/worker.ts';

export interface DeskDependencies {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly now: () => Date;
}

const known = new Set<string>(QUEUES);
const isQueue = (name: string): name is QueueId => known.has(name);

/** Do any of these roles work that queue? */
export const worksQueue = (
  roles: readonly Role[],
  queue: QueueId,
  { queues }: Pick<AuthoritySettings, 'queues'>,
): boolean => queues[queue].workedBy.some((role) => roles.includes(role));

/** May this person work that queue? The authority's settings say which roles do. */
export const mayWork = (caller: Caller, queue: QueueId, settings: AuthoritySettings): boolean =>
  worksQueue(caller.roles, queue, settings);

/** May this person read all of a referral? Whoever may work one of its queues, open or done. */
export const isOpenTo = (caller: Caller, { work }: StoredReferral, settings: AuthoritySettings): boolean =>
  work.some(({ queue }) => mayWork(caller, queue, settings));

/** The queue of a path, if there is one by that name and this person may work it. */
export const queueFor = (caller: Caller, name: string, settings: AuthoritySettings): QueueId => {
  if (!isQueue(name)) throw new ProblemError('not-found');
  if (!mayWork(caller, name, settings)) throw new ProblemError('not-allowed');
  return name;
};

/** The referral and queue that a work id names. */
export const workFor = (
  caller: Caller,
  id: string,
  settings: AuthoritySettings,
): { reference: string; queue: QueueId } => {
  const [reference = '', name = ''] = id.split('.', 2);
  return { reference, queue: queueFor(caller, name, settings) };
};

/** This person, acting now, with the lease that an act gives them. */
export const atWork = (caller: Caller, role: string, { settings, now }: DeskDependencies): AtWork => {
  const at = now();
  return {
    id: caller.id,
    name: caller.name,
    role,
    roles: caller.roles,
    now: at.toISOString(),
    leaseUntil: new Date(at.getTime() + settings.leaseMinutes * 60_000).toISOString(),
  };
};
