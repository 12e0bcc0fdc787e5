import type { z } from 'zod';
import type { LegalHold, RetentionAnswer } from '../../../shared/contract/answers/retention.ts';
import type { Pack, PackOffer, PackRelease } from '../../../shared/contract/answers/subject-access.ts';
import type { holdLifted, holdPlaced, packAsked, packDecided } from '../../../shared/contract/life.ts';
import { RECEIVED, REFERENCE } from './referral.ts';

const MANAGER = { id: 'p8sz4c2nv7mh', name: 'Miriam Tolland' } as const;
const CONTACT_ID = `${REFERENCE}.1`;

/** A pack: its id is a path's parameter. */
export const PACK_ID = '0d6a4b7c-52e1-4f0a-8c39-7be2f1a9d504';

export const PACK_ASKED: z.input<typeof packAsked> = {
  request: 'SAR-2026-118',
  askedBy: 'His mother, for him',
  receivedOn: '2026-11-20',
  contacts: [CONTACT_ID],
};

const CONTENT: Pick<Pack, 'version' | 'id' | 'madeAt' | 'authority'> = {
  version: 1,
  id: PACK_ID,
  madeAt: '2026-11-24T11:20:00.000Z',
  authority: { id: 'exampleshire', name: 'Exampleshire' },
};

const contactWith = (text: string): Pack['contacts'] => [
  {
    contactId: CONTACT_ID,
    reference: REFERENCE,
    receivedAt: RECEIVED,
    parts: [{ title: 'As it was sent', rows: [{ id: 'r1', label: 'Narrative', text }] }],
  },
];

export const PACK: Pack = {
  format: 'safeguarding-front-door/subject-access',
  ...CONTENT,
  madeBy: MANAGER,
  request: {
    reference: PACK_ASKED.request,
    askedBy: PACK_ASKED.askedBy,
    receivedOn: PACK_ASKED.receivedOn,
    dueBy: '2026-12-20',
  },
  reminders: ['Serious harm: ask whoever knows the child before you release it.'],
  contacts: contactWith('Priya rang us.'),
  marks: [
    {
      id: 'm1',
      contactId: CONTACT_ID,
      thirdParty: { who: 'Whoever made the referral', why: 'named in what was written' },
      passages: [{ row: 'r1', start: 0, end: 5 }],
      decided: null,
    },
  ],
  also: [],
  decisions: 1,
};

export const PACK_DECIDED: z.input<typeof packDecided> = {
  decisions: [{ mark: 'm1', decision: 'third-party' }],
  also: [],
  seen: 1,
};

export const PACK_AFTER: Pack = {
  ...PACK,
  marks: PACK.marks.map((mark) => ({
    ...mark,
    decided: { decision: 'third-party', by: MANAGER, at: '2026-11-24T11:31:00.000Z' },
  })),
  decisions: 2,
};

export const PACK_RELEASED: PackRelease = {
  format: 'safeguarding-front-door/subject-access-release',
  ...CONTENT,
  contacts: contactWith(
    '[redacted: information about another person, who has not agreed and of whom it is not reasonable to tell] rang us.',
  ),
};

export const PACK_OFFER: PackOffer = {
  contactId: CONTACT_ID,
  label: 'Child 1',
  contacts: [
    {
      contactId: CONTACT_ID,
      reference: REFERENCE,
      receivedAt: RECEIVED,
      agency: 'Exampleshire High School',
      grade: 'same',
    },
  ],
  restricted: 0,
  packs: [
    {
      id: PACK_ID,
      request: PACK_ASKED.request,
      madeAt: CONTENT.madeAt,
      madeBy: MANAGER,
      marks: 1,
      undecided: 1,
    },
  ],
};

export const HOLD_PLACED: z.input<typeof holdPlaced> = {
  reason: 'A public inquiry has asked that nothing like this is destroyed.',
  contact: 1,
};

export const HOLD: LegalHold = {
  on: 'child',
  reference: REFERENCE,
  by: MANAGER,
  at: '2026-11-24T11:02:00.000Z',
  reason: HOLD_PLACED.reason,
};

export const HOLD_LIFTED: z.input<typeof holdLifted> = { reason: 'The inquiry has ended.', contact: 1 };

export const RETENTION: RetentionAnswer = {
  rules: [{ id: 'not-social-care', words: 'Six years after the last contact about the child was closed' }],
  lastRun: {
    madeAt: '2026-11-23T09:00:00.000Z',
    by: 'Rowan Ellery',
    due: 41,
    byRule: [{ words: 'Six years after the last contact about the child was closed', count: 41 }],
    held: 2,
    notYet: 11_204,
    notClosed: 96,
    deleted: null,
  },
  holds: [HOLD],
  hidden: 0,
};
