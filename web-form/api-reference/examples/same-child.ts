import type { SameChildAnswered, SameChildUndone } from '../../../shared/contract/actions.ts';
import type { FieldWeighed, PriorContactAnswer } from '../../../shared/contract/answers/prior-contact.ts';
import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import { CHILD, RECEIVED, REFERENCE } from './referral.ts';
import { WORKER } from './work.ts';

const OTHER_REFERENCE = 'EX-2B4C-6D8F';
const OTHER_RECEIVED = '2026-10-01T09:14:51.220Z';
const ANSWERED_AT = '2026-11-24T10:41:00.530Z';
const REASON = 'His school says that there is one Rowan Tester on its roll.';

/** The contact that it is compared with. */
export const OTHER = `${OTHER_REFERENCE}.1`;

const BORN: FieldWeighed = {
  field: 'born',
  level: 'exact',
  words: 'Date of birth: the same',
  weight: 'strong-for',
  bits: 12.4,
};
const SURNAME: FieldWeighed = {
  field: 'surname',
  level: 'exact',
  words: 'Surname: the same',
  weight: 'strong-for',
  bits: 8.9,
};
const FORENAME: FieldWeighed = {
  field: 'forename',
  level: 'missing',
  words: 'Forename: missing on a record',
  weight: 'none',
  bits: 0,
};
const BITS = 3.1;

export const PRIOR: PriorContactAnswer = {
  contactId: OTHER,
  reference: OTHER_REFERENCE,
  receivedAt: OTHER_RECEIVED,
  agency: 'Exampleshire Police',
  source: '6',
  grade: 'possible',
  bits: BITS,
  guard: null,
  compared: [BORN, SURNAME, FORENAME],
  answer: null,
  late: false,
};

export const COMPARED: SameChild = {
  contact: {
    contactId: `${REFERENCE}.1`,
    reference: REFERENCE,
    number: 1,
    label: 'Child 1',
    receivedAt: RECEIVED,
    agency: 'Exampleshire High School',
  },
  other: {
    contactId: OTHER,
    reference: OTHER_REFERENCE,
    number: 1,
    label: 'Child 1',
    receivedAt: OTHER_RECEIVED,
    agency: 'Exampleshire Police',
  },
  grade: 'possible',
  alone: { grade: 'possible', bits: BITS, guard: null },
  fields: [
    { ...BORN, here: CHILD.born, there: CHILD.born },
    { ...SURNAME, here: CHILD.family, there: CHILD.family },
    { ...FORENAME, here: CHILD.given, there: null },
  ],
  children: [],
  answer: null,
  late: false,
  incomplete: false,
};

export const ANSWER: SameChildAnswered = { answer: 'same', reason: REASON };

export const ANSWERED: SameChild = {
  ...COMPARED,
  answer: { answer: 'same', by: WORKER, at: ANSWERED_AT, reason: REASON },
};

export const UNDO: SameChildUndone = { reason: 'The school meant his cousin.', seen: ANSWERED_AT };
