import { standingOf, type Viewer } from '../../../shared/domain/access/standing-of.ts';
import type { Flag } from '../../../shared/domain/flags.ts';
import type { WorkItem } from '../../../shared/store/items/work.ts';

/** What is shown in the place of initials. */
const MASK = '••';
const INSTEAD_OF_AGE = { masked: 'restricted', conflicted: 'you know this family' } as const;

const withFlag = (flags: readonly Flag[]): Flag[] => [...new Set<Flag>([...flags, 'restricted'])];

/**
 * A piece of work as one person may know of it. Restricted work is never lost: its reference, rating, clocks and
 * flags stay for everybody; who it is about, who sent it and what was noted on it only for whom it is open.
 */
export const asSeenBy = (work: WorkItem, viewer: Viewer, now: string): WorkItem => {
  const standing = standingOf(viewer, work.access, now);
  const flags = work.access?.allowed === undefined ? work.flags : withFlag(work.flags);
  if (standing === 'open') return { ...work, flags };
  const { note: _note, outOfTurn: _why, ...rest } = work;
  return {
    ...rest,
    flags,
    agencyName: MASK,
    people: [{ number: 1, initials: MASK, age: INSTEAD_OF_AGE[standing] }],
  };
};
