import type { RecordAccess } from '../../../shared/contract/answers/access.ts';
import { BREAK_GLASS_WORDS } from '../../../shared/domain/access/break-glass-reasons.ts';
import type { Viewer } from '../../../shared/domain/access/standing-of.ts';
import { suggestsRestriction } from '../../../shared/domain/access/suggests-restriction.ts';
import { saysAllegation } from '../../../shared/store/may-read.ts';
import type { StoredReferral } from '../../../shared/store/read-referral.ts';

/** Until when this person's broken glass opens the record; null where it does not rest on one. */
export const openUntil = (
  { id, roles }: Viewer,
  { access }: Pick<StoredReferral, 'access'>,
  now: string,
): string | null => {
  const { restriction, glass = [] } = access ?? {};
  if (restriction === undefined || roles.includes('manager')) return null;
  if (restriction.allowed.some((named) => named.id === id)) return null;
  return glass.findLast(({ by, until }) => by.id === id && until > now)?.until ?? null;
};

/** Who may open a record, as far as somebody who has it open may know. */
export const accessAnswer = (referral: StoredReferral, viewer: Viewer, now: string): RecordAccess => {
  const { restriction, glass = [], conflicts = [] } = referral.access ?? {};
  const isManager = viewer.roles.includes('manager');
  const queues = referral.work.map(({ queue }) => queue);
  return {
    restriction: restriction ?? null,
    until: openUntil(viewer, referral, now),
    suggested:
      isManager &&
      restriction === undefined &&
      suggestsRestriction({ queues, allegation: saysAllegation(referral) }),
    glass: isManager
      ? glass.map((one) => ({
          ...one,
          reasonWords: BREAK_GLASS_WORDS[one.reason],
          reviewed: one.reviewed ?? null,
        }))
      : [],
    conflicts: isManager ? conflicts : [],
  };
};
