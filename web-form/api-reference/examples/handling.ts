import type { z } from 'zod';
import type { Colleague } from '../../../shared/contract/answers/staff.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import type { taken, transferred } from '../../../shared/contract/handling.ts';
import type { Found, searched } from '../../../shared/contract/search.ts';
import { RECEIVED, REFERENCE } from './referral.ts';
import { WORK, WORK_ID, WORKER } from './work.ts';

const COLLEAGUE: Colleague = {
  id: 't2xn7b8ve5lc',
  name: 'Dele Akinwande',
  roles: ['screener'],
  seenAt: '2026-11-24T10:31:00.000Z',
};

export const COLLEAGUES = { staff: [COLLEAGUE] };

export const TAKEN: z.input<typeof taken> = { reason: 'worked-with-family' };

export const TAKEN_WORK: Work = {
  ...WORK,
  outOfTurn: {
    reason: 'worked-with-family',
    words: null,
    by: WORKER.name,
    at: '2026-11-24T10:35:12.480Z',
  },
};

export const KEPT: Work = {
  ...WORK,
  held: { by: WORKER, until: '2026-11-24T11:20:00.000Z', mine: true },
  version: 3,
};

export const TRANSFERRED: z.input<typeof transferred> = {
  to: COLLEAGUE.id,
  note: 'The school rings back after three.',
};

/** His until the next working morning. */
export const TRANSFERRED_WORK: Work = {
  ...WORK,
  held: {
    by: { id: COLLEAGUE.id, name: COLLEAGUE.name },
    until: '2026-11-25T09:00:00.000Z',
    mine: false,
  },
  note: { words: TRANSFERRED.note, by: WORKER.name, at: '2026-11-24T10:52:30.007Z' },
  transferred: { by: WORKER.name, at: '2026-11-24T10:52:30.007Z' },
  version: 3,
};

export const SEARCHED: z.input<typeof searched> = { given: 'Rowan', family: 'Tester', born: '2016-02-09' };

export const FOUND: Found = {
  contacts: [
    {
      contactId: `${REFERENCE}.1`,
      reference: REFERENCE,
      number: 1,
      label: 'Child 1',
      initials: 'RT',
      age: '10',
      receivedAt: RECEIVED,
      agency: 'Exampleshire High School',
      level: 'amber',
      grade: 'same',
      words: 'The same child',
      work: [{ id: WORK_ID, queueName: 'Children’s MASH', state: 'held' }],
    },
  ],
  incomplete: false,
  more: false,
};
