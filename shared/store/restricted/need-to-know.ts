import {
  type AccessStanding,
  type NeedToKnow,
  standingOf,
  type Viewer,
} from '../../domain/access/standing-of.ts';
import type { AccessItem } from '../items/access.ts';
import type { StoredReferral } from '../read-referral.ts';

/** What decides to whom a record is open, out of all that is kept about it; undefined where it is to everybody. */
export const needToKnowOf = (access: AccessItem | undefined): NeedToKnow | undefined => {
  if (access === undefined) return undefined;
  const { restriction, glass, conflicts } = access;
  if (restriction === undefined && conflicts.length === 0) return undefined;
  return {
    conflicts: conflicts.map(({ of }) => of.id),
    ...(restriction !== undefined && {
      allowed: restriction.allowed.map(({ id }) => id),
      opened: glass.map(({ by, until }) => ({ id: by.id, until })),
    }),
  };
};

/** How a referral, as read, stands to this person now. The one question that every look and act asks. */
export const standingToward = (
  viewer: Viewer,
  { access }: Pick<StoredReferral, 'access'>,
  now: string,
): AccessStanding => standingOf(viewer, needToKnowOf(access), now);
