import type { WorkItem } from '../items/work.ts';

/** Work that nobody holds: in its place, for whoever pulls next. */
export const unheld = ({
  holder: _holder,
  leaseUntil: _until,
  claimKey: _key,
  transferred: _given,
  ...waiting
}: WorkItem): WorkItem => waiting;
