import { randomUUID } from 'node:crypto';
import type { BreakGlassReason } from '../../domain/access/break-glass-reasons.ts';
import { standingOf } from '../../domain/access/standing-of.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { type Action, changeReferral } from '../work/change.ts';
import type { AtWork } from '../work/worker.ts';
import { changingAccess } from './change-access.ts';
import { needToKnowOf } from './need-to-know.ts';

export interface Breaking {
  readonly reason: BreakGlassReason;
  readonly words: string;
  /** From when on it is masked to them again. */
  readonly until: string;
}

/** Tells the managers: who it was and which reference, nothing about a child. */
const notice = (table: string, reference: string, { name, now }: AtWork): Action => ({
  Put: { TableName: table, Item: { ...outboxItemOf('break-glass', reference, now), who: name } },
});

/**
 * Opens a restricted referral for one person for a limited time, with a notice to the managers in the same
 * transaction. `open-already`: they may open it as it stands. `conflicted`: never for them.
 */
export const breakGlass = (
  records: Records,
  reference: string,
  worker: AtWork,
  { reason, words, until }: Breaking,
): Promise<StoredReferral | 'not-found' | 'open-already' | 'conflicted'> =>
  changeReferral<'open-already' | 'conflicted'>(records, reference, (referral) => {
    const { access } = referral;
    const viewer = { id: worker.id, roles: worker.roles ?? [worker.role] };
    const standing = standingOf(viewer, needToKnowOf(access), worker.now);
    if (standing === 'conflicted') return standing;
    if (standing === 'open' || access === undefined) return 'open-already';
    const by = { id: worker.id, name: worker.name };
    const glass = { id: randomUUID(), by, at: worker.now, until, reason, words };
    return changingAccess(
      records.table,
      referral,
      { ...access, glass: [...access.glass, glass] },
      worker,
      { action: 'glass-broken', detail: { glass: glass.id, reason, until } },
      [notice(records.table, reference, worker)],
    );
  });

/** A manager has seen why somebody broke the glass. Nobody reviews themself; twice is once. */
export const reviewGlass = (
  records: Records,
  reference: string,
  worker: AtWork,
  id: string,
): Promise<StoredReferral | 'not-found' | 'own-glass' | 'reviewed-before'> =>
  changeReferral<'not-found' | 'own-glass' | 'reviewed-before'>(records, reference, (referral) => {
    const { access } = referral;
    const found = access?.glass.find((glass) => glass.id === id);
    if (access === undefined || found === undefined) return 'not-found';
    if (found.by.id === worker.id) return 'own-glass';
    if (found.reviewed !== undefined) return 'reviewed-before';
    const reviewed = { by: { id: worker.id, name: worker.name }, at: worker.now };
    const glass = access.glass.map((one) => (one.id === id ? { ...one, reviewed } : one));
    return changingAccess(records.table, referral, { ...access, glass }, worker, {
      action: 'glass-reviewed',
      detail: { glass: id },
    });
  });
