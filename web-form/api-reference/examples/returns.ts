import type { ReturnChecked, ReturnFile } from '../../../shared/contract/answers/returns.ts';
import { REFERENCE } from './referral.ts';

export const RETURN_CHECKED: ReturnChecked = {
  return: 'annex-a',
  on: '2026-12-01',
  from: '2026-06-01',
  to: '2026-11-30',
  lists: [
    { name: 'List 1', rows: 1480, failing: 0 },
    { name: 'List 3', rows: 391, failing: 1 },
  ],
  failing: [
    {
      list: 'List 3',
      reference: REFERENCE,
      number: 1,
      field: 'Allocated Worker',
      why: 'The register of open cases names no worker. Take it from the case system',
    },
  ],
  moreFailing: 0,
  notes: [],
  moreNotes: 0,
  leftOut: [{ words: 'Contacts about an adult at risk: no child is named', count: 12 }],
};

/** A file of one line, compressed. */
export const RETURN_MADE: ReturnFile = {
  name: 'cin-referrals-2026-11-24.csv',
  mediaType: 'text/csv; charset=utf-8',
  rows: 391,
  failing: 1,
  content: 'H4sIAAAAAAAAA/NxTM7IzEnxdAEAP7JnnwkAAAA=',
};
