import type { Person } from '../../../infra/local/identity/person.ts';

/** Somebody who sends contacts through the year. */
export interface Sender {
  /** Their agency; `public` for people without one. */
  readonly id: string;
  /** Share of an ordinary working day's contacts. */
  readonly share: number;
  readonly hours: 'school' | 'office' | 'always';
  readonly person: Person;
  /** How long they take to answer the desk, as a multiple of the usual. */
  readonly slowness: number;
  /** How often they leave out what they know of agreement. */
  readonly silent: number;
}

type Row = readonly [id: string, share: number, hours: Sender['hours'], slowness: number, silent: number];

/** Police send most; one school forgets to ask the family more than others do. */
const ROWS: readonly Row[] = [
  ['exampleshire-police', 34, 'always', 1.4, 0.12],
  ['exampleshire-high', 13, 'school', 0.8, 0.04],
  ['canal-road-primary', 9, 'school', 0.7, 0.03],
  ['st-brannocks-primary', 7, 'school', 0.9, 0.2],
  ['exampleshire-hospital', 11, 'always', 1.2, 0.08],
  ['health-visiting', 7, 'office', 0.9, 0.03],
  ['school-nursing', 3, 'school', 1, 0.03],
  ['midwifery', 3, 'office', 0.8, 0.02],
  ['housing-options', 4, 'office', 1.8, 0.1],
  ['youth-justice', 2, 'office', 1, 0.03],
  ['riverside-nursery', 2, 'school', 0.6, 0.03],
  ['probation', 1.5, 'office', 1.6, 0.15],
  ['harbour-domestic-abuse', 1, 'office', 0.7, 0.02],
  ['public', 2.5, 'always', 1, 0],
];

const personOf = (id: string): Person => ({
  id: `year-sender-${id}`,
  name: `Sender for ${id.replaceAll('-', ' ')}`,
  role: id === 'public' ? 'system' : 'partner',
  ...(id !== 'public' && { agency: id }),
  email: `${id}@senders.example`,
  jobTitle: 'Safeguarding lead',
});

export const SENDERS: readonly Sender[] = ROWS.map(([id, share, hours, slowness, silent]) => ({
  id,
  share,
  hours,
  slowness,
  silent,
  person: personOf(id),
}));

/** Whoever answers checks for an agency. */
export const responderOf = (agency: string): Person => ({
  id: `year-responder-${agency}`,
  name: `Responder for ${agency.replaceAll('-', ' ')}`,
  role: 'agency-responder',
  agency,
  email: `${agency}@responders.example`,
  jobTitle: 'Adviser to the MASH',
});
