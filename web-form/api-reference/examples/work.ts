import type { z } from 'zod';
import type { decided, ratingConfirmed, release } from '../../../shared/contract/actions.ts';
import type { QueueCounts, QueueList, Work, WorkListed } from '../../../shared/contract/answers/work.ts';
import { RECEIVED, REFERENCE, TELL_REFERRER } from './referral.ts';

export const WORK_ID = `${REFERENCE}.mash`;
/** Amber: the same time on the next working day. */
export const DUE = '2026-11-25T10:00:00.000Z';
export const WORKER = { id: 'm4kc1t7zj8xe', name: 'Halina Brzeska' } as const;

const WAITING: Work = {
  id: WORK_ID,
  reference: REFERENCE,
  queue: 'mash',
  queueName: 'Children’s MASH',
  contacts: [1],
  decided: [],
  awaiting: [],
  flags: ['same-child-possible'],
  level: 'amber',
  due: DUE,
  receivedAt: RECEIVED,
  state: 'waiting',
  held: null,
  note: null,
  transferred: null,
  outOfTurn: null,
  version: 1,
};

/** Pulled: hers until the lease ends. */
export const WORK: Work = {
  ...WAITING,
  state: 'held',
  held: { by: WORKER, until: '2026-11-24T11:05:12.480Z', mine: true },
  version: 2,
};

export const RELEASE: z.input<typeof release> = { note: 'The school rings back after three.' };

export const RELEASED: Work = {
  ...WAITING,
  note: { words: 'The school rings back after three.', by: WORKER.name, at: '2026-11-24T10:52:30.007Z' },
  version: 3,
};

const COUNTS: QueueCounts = {
  id: 'mash',
  name: 'Children’s MASH',
  about: 'Screening by the hub',
  waiting: 3,
  held: 1,
  overdue: 0,
  dueSoon: 0,
  oldestRed: RECEIVED,
  red: 1,
  amber: 2,
  yellow: 1,
  atLeast: false,
};

const LISTED: WorkListed = {
  ...WAITING,
  agency: 'Exampleshire High School',
  people: [{ initials: 'RT', age: '10' }],
  acknowledgeBy: DUE,
};

export const QUEUES = { queues: [COUNTS], mine: [] } as const;

export const QUEUE: QueueList = {
  queue: COUNTS,
  items: [LISTED],
  matching: 4,
  flags: ['same-child-possible'],
  more: true,
};

export const RATED: z.input<typeof ratingConfirmed> = {
  contact: 1,
  level: 'amber',
  reason: 'Third time this week; his mother has asked for help.',
};

export const DECIDED: z.input<typeof decided> = {
  contact: 1,
  outcome: 'early-help',
  rationale: 'No sign of harm by a person. The family is short of money and wants help.',
  impactOnChild: 'Rowan is hungry and tired at school.',
  tellReferrer: TELL_REFERRER,
};
