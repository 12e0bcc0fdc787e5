import type { z } from 'zod';
import type { countersigned, reopened } from '../../../shared/contract/actions.ts';
import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { CONTACT_DECIDED } from './record.ts';

const MANAGER = { id: 'b0lg9w3md7uk', name: 'Miriam Tolland' } as const;

export const COUNTERSIGNED: z.input<typeof countersigned> = {
  contact: 1,
  queue: 'mash',
  answer: 'agree',
  seen: 4,
};

const [DECISION] = CONTACT_DECIDED.decisions;

export const CONTACT_COUNTERSIGNED: ContactAnswer = {
  ...CONTACT_DECIDED,
  decisions:
    DECISION === undefined
      ? []
      : [
          {
            ...DECISION,
            rules: [{ id: 'countersign.red-lowered', words: 'The rating was lowered from red' }],
            countersigned: { by: MANAGER, at: '2026-11-24T13:20:11.045Z' },
          },
        ],
  version: 5,
};

export const REOPENED: z.input<typeof reopened> = {
  queue: 'mash',
  reason: 'The school has told us what happened at the weekend.',
  seen: 5,
};

export const CONTACT_REOPENED: ContactAnswer = {
  ...CONTACT_DECIDED,
  decisions: CONTACT_DECIDED.decisions.map((decision) => ({ ...decision, stands: false })),
  reopened: [{ queue: 'mash', by: MANAGER, at: '2026-11-25T09:05:40.900Z', reason: REOPENED.reason }],
  version: 6,
};
