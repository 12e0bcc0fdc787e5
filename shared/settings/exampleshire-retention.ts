import type { z } from 'zod';
import type { retention } from './retention.ts';

/** What Exampleshire keeps, and how long. A council puts its own schedule here. */
export const EXAMPLESHIRE_RETENTION: z.input<typeof retention> = {
  rules: [
    {
      id: 'not-social-care',
      words: 'Six years after the last contact about the child was closed',
      about: {
        outcomes: [
          'no-further-action',
          'information-and-advice',
          'early-help',
          'specialist-team',
          'other-authority',
          'adult-safeguarding',
          'duplicate',
        ],
      },
      years: 6,
    },
    {
      id: 'social-care',
      words:
        'Until the child’s 25th birthday, or 35 years after the last contact was closed where nobody knows when they were born; never less than six years',
      about: { outcomes: ['social-care-assessment', 'strategy-discussion', 'allocated-team'] },
      years: 6,
      until: { birthday: 25, yearsWithoutBirth: 35 },
    },
    {
      id: 'allegation',
      words: 'Ten years after an allegation against somebody who works with children was closed',
      about: { queues: ['lado'] },
      years: 10,
    },
  ],
  packMonths: 36,
};
