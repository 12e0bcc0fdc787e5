import type { Person } from '../../../infra/local/identity/person.ts';

/** A few people to sign in as, for the tests of the local service. */
export const PEOPLE: readonly Person[] = [
  {
    id: 'p-nair',
    name: 'Priya Nair',
    role: 'partner',
    agency: 'exampleshire-high-school',
    email: 'priya.nair@example.test',
    jobTitle: 'designated safeguarding lead',
  },
  {
    id: 'p-obrien',
    name: 'Sam <O’Brien>',
    role: 'screener',
    email: 'sam.obrien@example.test',
    jobTitle: 'MASH screener',
  },
];
