import type { AgreementTold } from '../../../shared/contract/agreement.ts';
import type { ChildTimeline } from '../../../shared/contract/answers/child.ts';
import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { CONTACT_RATED } from './record.ts';
import { RECEIVED, REFERENCE } from './referral.ts';
import { PRIOR } from './same-child.ts';
import { WORKER } from './work.ts';

/** What a mother said on the telephone. */
export const TOLD: AgreementTold = {
  contacts: [1],
  said: 'withdrawn',
  whose: 'family',
  who: 'Rowan’s mother',
  on: '2026-11-24',
  how: 'phone',
  words: 'She does not want the school to be asked.',
};

export const CONTACT_HEARD: ContactAnswer = {
  ...CONTACT_RATED,
  version: 4,
  flags: [...CONTACT_RATED.flags, 'agreement-withdrawn'],
  consent: {
    outcome: 'proceed-without-agreement',
    rule: 'consent.refused-harm',
    words: 'Agreement was refused, but harm is suspected: go ahead without it and record why',
    harmSuspected: true,
    managerAuthorisesChecks: false,
    reasonMissing: false,
    table: 'consent-2026-11',
  },
  agreement: [
    {
      said: TOLD.said,
      whose: TOLD.whose,
      who: TOLD.who ?? null,
      on: TOLD.on,
      at: '2026-11-24T11:20:05.100Z',
      how: TOLD.how ?? null,
      takenBy: null,
      reason: null,
      words: TOLD.words ?? null,
      by: WORKER,
      from: 'desk',
    },
  ],
};

export const CHILD_TIMELINE: ChildTimeline = {
  contactId: `${REFERENCE}.1`,
  contacts: [
    {
      contactId: `${REFERENCE}.1`,
      reference: REFERENCE,
      number: 1,
      label: 'Child 1',
      receivedAt: RECEIVED,
      agency: 'Exampleshire High School',
      open: true,
      level: 'amber',
      outcomes: [],
      waiting: true,
      because: 'this-contact',
    },
    {
      contactId: PRIOR.contactId,
      reference: PRIOR.reference,
      number: 1,
      label: 'Child 1',
      receivedAt: PRIOR.receivedAt,
      agency: PRIOR.agency,
      open: true,
      level: 'yellow',
      outcomes: [
        {
          outcome: 'information-and-advice',
          words: 'Information and advice given',
          at: '2026-10-02T10:05:12.000Z',
        },
      ],
      waiting: false,
      because: 'said',
    },
  ],
  restricted: 0,
  possible: 0,
  recent: { months: 6, contacts: 2, limit: 3 },
  more: false,
};
