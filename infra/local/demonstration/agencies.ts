import type { ReferralSource } from '../../../shared/domain/codes/referral-sources.ts';
import type { Referrer } from '../../../shared/domain/referral.ts';

interface Sender {
  readonly agency: string;
  readonly source: ReferralSource;
  readonly name: string;
  readonly jobTitle: string;
  readonly phone: string;
}

/** Who sends for each demonstration agency. Telephone numbers are of the range kept for drama. */
const SENDERS = {
  'exampleshire-high': {
    agency: 'Exampleshire High School',
    source: '2A',
    name: 'Priya Nair',
    jobTitle: 'Designated safeguarding lead',
    phone: '01632 960101',
  },
  'canal-road-primary': {
    agency: 'Canal Road Primary School',
    source: '2A',
    name: 'Bridget Amory',
    jobTitle: 'Head teacher',
    phone: '01632 960102',
  },
  'st-brannocks-primary': {
    agency: 'St Brannock’s Primary School',
    source: '2A',
    name: 'Owen Tallis',
    jobTitle: 'Designated safeguarding lead',
    phone: '01632 960103',
  },
  'exampleshire-police': {
    agency: 'Exampleshire Police',
    source: '6',
    name: 'Gareth Pugh-Lacey',
    jobTitle: 'Sergeant, public protection unit',
    phone: '01632 960104',
  },
  'exampleshire-hospital': {
    agency: 'Exampleshire Hospital',
    source: '3E',
    name: 'Nkechi Ward',
    jobTitle: 'Sister, emergency department',
    phone: '01632 960105',
  },
  'health-visiting': {
    agency: 'Exampleshire Health Visiting',
    source: '3B',
    name: 'Joan Sellick',
    jobTitle: 'Health visitor',
    phone: '01632 960106',
  },
  'school-nursing': {
    agency: 'Exampleshire School Nursing',
    source: '3C',
    name: 'Ruta Balsys',
    jobTitle: 'School nurse',
    phone: '01632 960107',
  },
  midwifery: {
    agency: 'Exampleshire Midwifery',
    source: '3D',
    name: 'Colette Harbin',
    jobTitle: 'Safeguarding midwife',
    phone: '01632 960108',
  },
  'housing-options': {
    agency: 'Exampleshire Housing Options',
    source: '4',
    name: 'Terry Vance',
    jobTitle: 'Housing officer',
    phone: '01632 960109',
  },
  'youth-justice': {
    agency: 'Exampleshire Youth Justice Service',
    source: '5B',
    name: 'Marcia Dunn',
    jobTitle: 'Youth justice officer',
    phone: '01632 960110',
  },
  'riverside-nursery': {
    agency: 'Riverside Nursery',
    source: '8',
    name: 'Petra Lowe',
    jobTitle: 'Nursery manager',
    phone: '01632 960111',
  },
} as const satisfies Readonly<Record<string, Sender>>;

export type AgencyId = keyof typeof SENDERS;

/** The referrer who writes for an agency. */
export const referrerOf = (agencyId: AgencyId): Referrer => SENDERS[agencyId];
