import { type NeedToKnow, standingOf } from '../../domain/access/standing-of.ts';
import type { AccessItem } from '../items/access.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import { keys } from '../table.ts';
import { type Action, type Change, replace } from '../work/change.ts';
import { type AtWork, actorOf } from '../work/worker.ts';
import { needToKnowOf } from './need-to-know.ts';

/** Left on work that its holder may not go on with: it says nothing about why. */
const RETURNED = 'Back in the queue: whoever held this may not open it any more.';

/** Glasses that a manager has seen and that are over are in the audit; so many are kept to be read here. */
const MOST_REVIEWED = 50;

/** Who a referral is kept from, to be changed: nobody yet where nothing is kept. */
export const accessTo = ({ access, form }: Pick<StoredReferral, 'access' | 'form'>): AccessItem =>
  access ?? {
    ...keys.access(form.reference),
    sk: 'ACCESS',
    reference: form.reference,
    earlier: [],
    glass: [],
    conflicts: [],
    undone: [],
    version: 0,
  };

const put = (table: string, item: AccessItem): Action =>
  item.version === 0
    ? {
        Put: {
          TableName: table,
          Item: { ...item, version: 1 },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      }
    : replace(table, item);

/** Those still needed: all that are not reviewed, and the newest of the others. */
const kept = (glass: AccessItem['glass']): AccessItem['glass'] => {
  const reviewed = glass.filter((one) => one.reviewed !== undefined);
  const dropped = new Set(reviewed.slice(0, Math.max(reviewed.length - MOST_REVIEWED, 0)));
  return glass.filter((one) => !dropped.has(one));
};

/** Does the holder of this work lose it? Whoever makes the change keeps theirs, unless they declare a conflict. */
const isLost = (work: WorkItem, need: NeedToKnow | undefined, worker: AtWork): boolean => {
  const { holder, done } = work;
  if (holder === undefined || done) return false;
  // Nobody knows the holder's roles here: a manager who is not named pulls it again.
  const roles = holder.id === worker.id ? (worker.roles ?? [worker.role]) : [];
  return standingOf({ id: holder.id, roles }, need, worker.now) !== 'open';
};

/**
 * Changes who a referral is kept from, on the referral and on all of its work in one transaction. Work whose
 * holder may not go on with it is back in its place, with a plain note.
 */
export const changingAccess = (
  table: string,
  referral: StoredReferral,
  changed: AccessItem,
  worker: AtWork,
  happening: Pick<Change['happening'], 'action' | 'detail'>,
  actions: readonly Action[] = [],
): Change => {
  const access = { ...changed, glass: kept(changed.glass) };
  const need = needToKnowOf(access);
  const lost = referral.work.filter((work) => isLost(work, need, worker));
  const work = referral.work.map((item): WorkItem => {
    const marked: WorkItem = {
      ...item,
      access: need && {
        ...(need.allowed !== undefined && { allowed: [...need.allowed] }),
        opened: need.opened?.filter(({ until }) => until > worker.now),
        conflicts: [...(need.conflicts ?? [])],
      },
    };
    if (!lost.includes(item)) return marked;
    const { holder: _holder, leaseUntil: _until, claimKey: _key, ...waiting } = marked;
    return {
      ...waiting,
      note: { words: RETURNED, by: worker.name, at: worker.now },
      waitingSince: worker.now,
    };
  });
  const by = actorOf(worker);
  return {
    actions: [put(table, access), ...work.map((item) => replace(table, item)), ...actions],
    happening: { ...happening, at: worker.now, by },
    also: lost.map(({ queue }) => ({ at: worker.now, action: 'released', by, detail: { queue } })),
  };
};
