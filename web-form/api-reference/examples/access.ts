import type { z } from 'zod';
import type {
  conflictDeclared,
  conflictUndone,
  glassBroken,
  restricted,
  restrictionLifted,
} from '../../../shared/contract/access.ts';
import type { RecordAccess } from '../../../shared/contract/answers/access.ts';
import { WORKER } from './work.ts';

const MANAGER = { id: 'p8sz4c2nv7mh', name: 'Miriam Tolland' };
const COLLEAGUE = { id: 't2xn7b8ve5lc', name: 'Dele Akinwande' };

/** Once somebody opened it: their id is a path's parameter. */
export const GLASS_ID = '6f1c2a9e-3b7d-4e58-9a0c-2d4f8b6e1a73';

export const RESTRICTED: z.input<typeof restricted> = {
  reason: 'It is about somebody who works in our building.',
  allowed: [COLLEAGUE.id],
};

export const ACCESS: RecordAccess = {
  restriction: {
    by: MANAGER,
    at: '2026-11-24T10:55:00.000Z',
    reason: RESTRICTED.reason,
    allowed: [COLLEAGUE],
  },
  until: null,
  suggested: false,
  glass: [],
  conflicts: [],
};

export const LIFTED: z.input<typeof restrictionLifted> = { reason: 'It was about somebody else.' };

export const BROKEN: z.input<typeof glassBroken> = {
  reason: 'child-at-risk-now',
  words: 'The hospital rings about the same child, and nobody who is named can be reached.',
};

export const OPEN_FOR_AN_HOUR = { standing: 'open', until: '2026-11-24T12:05:00.000Z' };

export const REVIEWED: RecordAccess = {
  ...ACCESS,
  glass: [
    {
      id: GLASS_ID,
      by: WORKER,
      at: '2026-11-24T11:05:00.000Z',
      until: OPEN_FOR_AN_HOUR.until,
      reason: BROKEN.reason,
      reasonWords: 'A child may be at risk now, and I need this to keep them safe',
      words: BROKEN.words,
      reviewed: { by: MANAGER, at: '2026-11-24T13:00:00.000Z' },
    },
  ],
};

export const DECLARED: z.input<typeof conflictDeclared> = { reason: 'They live next door to me.' };
export const CONFLICTED = { standing: 'conflicted', until: null };

export const UNDONE: z.input<typeof conflictUndone> = {
  staff: COLLEAGUE.id,
  reason: 'It was another family of that name.',
};
export const OPEN_TO_MANAGER = { standing: 'open', until: null };
