import type { z } from 'zod';
import type {
  agencyListed,
  Directory,
  ListedAgency,
  ListedPerson,
  personListed,
} from '../../../shared/contract/directory.ts';
import { STAFF_KEY } from './audit.ts';

const CHANGED = {
  by: { id: 'p8sz4c2nv7mh', name: 'Miriam Tolland' },
  at: '2026-11-24T09:10:00.000Z',
};

export const PERSON: z.input<typeof personListed> = {
  id: 't2xn7b8ve5lc',
  name: 'Dele Akinwande',
  roles: ['screener'],
  left: true,
  version: 1,
};

const LISTED: ListedPerson = {
  key: STAFF_KEY,
  id: PERSON.id,
  name: PERSON.name,
  roles: PERSON.roles,
  agency: null,
  from: null,
  to: null,
  left: CHANGED,
  changed: CHANGED,
  version: 2,
};

export const PERSON_CHANGED = { person: LISTED, returned: 3 };

export const AGENCY: z.input<typeof agencyListed> = {
  id: 'riverside-nursery',
  name: 'Riverside Nursery',
  source: '8',
  answers: { kind: 'education', mailbox: 'safeguarding@riverside.exampleshire.example' },
  closed: false,
  version: 0,
};

export const AGENCY_CHANGED: ListedAgency = {
  id: AGENCY.id,
  name: AGENCY.name,
  source: AGENCY.source,
  answers: { kind: 'education', mailbox: 'safeguarding@riverside.exampleshire.example' },
  closed: false,
  changed: CHANGED,
  version: 1,
};

export const DIRECTORY: Directory = {
  people: [LISTED],
  agencies: [AGENCY_CHANGED],
  checkKinds: [{ id: 'education', name: 'Education' }],
};

export const OWN_ACCESS = { roles: ['screener'], agency: null };
