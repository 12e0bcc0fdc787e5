import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import { CONTACT, REFERENCE } from './record.ts';

export const OTHER = 'EX-2222-3333.1';

const PRIOR = CONTACT.priorContacts[0];

/** Two contacts that the service takes for possibly one child; nobody has answered. */
export const SAME_CHILD: SameChild = {
  contact: {
    contactId: `${REFERENCE}.1`,
    reference: REFERENCE,
    number: 1,
    label: 'Child 1',
    receivedAt: '2026-11-24T14:00:00Z',
    agency: 'Exampleshire High School',
  },
  other: {
    contactId: OTHER,
    reference: 'EX-2222-3333',
    number: 1,
    label: 'Child 1',
    receivedAt: '2026-10-01T09:00:00Z',
    agency: 'Exampleshire Police',
  },
  grade: 'possible',
  alone: { grade: 'possible', bits: 11.4, guard: PRIOR?.guard ?? null },
  fields: [
    { here: '<b>Fictional</b>', there: 'Fictional' },
    { here: '2014-03-12', there: '2014-03-13' },
    { here: 'EX4 1AB', there: null },
    { here: null, there: null },
  ].flatMap((values, at) => {
    const field = PRIOR?.compared[at];
    return field === undefined ? [] : [{ ...field, ...values }];
  }),
  children: [],
  answer: null,
  late: false,
  incomplete: false,
};

export const ANSWERED: SameChild = {
  ...SAME_CHILD,
  answer: {
    answer: 'not-same',
    by: { id: 'sc-1', name: 'Robin Shah' },
    at: '2026-11-24T15:00:00Z',
    reason: 'Twins',
  },
};
