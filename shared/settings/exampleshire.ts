import { BANK_HOLIDAYS_ENGLAND } from '../domain/working-time/bank-holidays-england.ts';
import { EXAMPLESHIRE_RETENTION } from './exampleshire-retention.ts';
import { ALL_OUTCOMES } from './outcomes.ts';
import { type AuthoritySettings, authoritySettings } from './schema.ts';

const DAY = { opens: '08:30', closes: '17:00' };
const DESK = ['screener', 'social-worker', 'manager'] as const;
const DECIDERS = ['social-worker', 'manager'] as const;

/** The demonstration authority. No such place exists. */
export const EXAMPLESHIRE: AuthoritySettings = authoritySettings.parse({
  version: 'exampleshire-1',
  id: 'exampleshire',
  name: 'Exampleshire',
  referencePrefix: 'EX',
  phones: {
    mash: { name: 'Exampleshire MASH', number: '01632 960100' },
    emergencyDutyTeam: { name: 'Emergency Duty Team', number: '01632 960999' },
  },
  calendar: {
    timeZone: 'Europe/London',
    openingHours: {
      monday: DAY,
      tuesday: DAY,
      wednesday: DAY,
      thursday: DAY,
      friday: { opens: '08:30', closes: '16:30' },
    },
    bankHolidays: [...BANK_HOLIDAYS_ENGLAND],
  },
  clocks: { redHours: 4, amberWorkingDays: 1, yellowWorkingDays: 3, acknowledgeWorkingDays: 1 },
  repeatMonths: 6,
  repeatContacts: 3,
  sameIncidentHours: 72,
  leaseMinutes: 30,
  mostPerMatchingKey: 100,
  queues: {
    mash: { name: 'Children’s MASH', about: 'Screening by the hub', workedBy: [...DESK] },
    'emergency-duty-team': {
      name: 'Emergency Duty Team',
      about: 'Urgent work while the MASH is closed',
      workedBy: ['emergency-duty', 'manager'],
    },
    'consent-clarification': {
      name: 'Consent to clarify',
      about: 'Received; the referrer has to speak to the family first. The clock keeps running',
      workedBy: [...DESK],
    },
    'manager-decision': {
      name: 'Manager’s decision',
      about: 'Agreement refused without suspected significant harm, and third contacts in six months',
      workedBy: ['manager'],
    },
    'early-help': { name: 'Early help', about: 'Families who would welcome help', workedBy: [...DESK] },
    'allocated-team': {
      name: 'Allocated teams',
      about: 'Children already open to a social work team',
      workedBy: [...DECIDERS],
    },
    lado: {
      name: 'Designated officer (LADO)',
      about: 'Allegations against people who work with children',
      workedBy: ['manager'],
    },
    'adult-safeguarding': { name: 'Adult MASH', about: 'Adults at risk', workedBy: [...DECIDERS] },
    'youth-homelessness': {
      name: 'Youth homelessness',
      about: '16- and 17-year-olds with nowhere to stay',
      workedBy: [...DECIDERS],
    },
    'domestic-abuse-triage': {
      name: 'Domestic abuse triage',
      about: 'Daily multi-agency triage',
      workedBy: [...DESK],
    },
  },
  agencies: [
    { id: 'exampleshire-high', name: 'Exampleshire High School', source: '2A' },
    { id: 'canal-road-primary', name: 'Canal Road Primary School', source: '2A' },
    { id: 'st-brannocks-primary', name: 'St Brannock’s Primary School', source: '2A' },
    { id: 'exampleshire-police', name: 'Exampleshire Police', source: '6' },
    { id: 'exampleshire-hospital', name: 'Exampleshire General Hospital', source: '3E' },
    { id: 'health-visiting', name: 'Exampleshire Health Visiting', source: '3B' },
    { id: 'school-nursing', name: 'Exampleshire School Nursing', source: '3C' },
    { id: 'midwifery', name: 'Exampleshire Midwifery', source: '3D' },
    { id: 'housing-options', name: 'Exampleshire Housing Options', source: '4' },
    { id: 'youth-justice', name: 'Exampleshire Youth Justice Service', source: '5B' },
    { id: 'riverside-nursery', name: 'Riverside Nursery', source: '8' },
    { id: 'probation', name: 'Exampleshire Probation Service', source: '7' },
    { id: 'harbour-domestic-abuse', name: 'Harbour Domestic Abuse Service', source: '8' },
  ],
  partnerSystems: [
    {
      clientId: 'exampleshire-high-records',
      name: 'Exampleshire High School’s records system',
      agency: 'exampleshire-high',
    },
    {
      clientId: 'exampleshire-hospital-records',
      name: 'Exampleshire General Hospital’s patient records',
      agency: 'exampleshire-hospital',
    },
    {
      clientId: 'front-door-synthetic-check',
      name: 'The service’s own check',
      agency: 'synthetic-check',
    },
  ],
  syntheticClientId: 'front-door-synthetic-check',
  pagesClientId: 'front-door-pages',
  // The districts stand in no address list either.
  neighbours: [
    {
      name: 'Westmarch Council',
      frontDoor: '01632 960210',
      outOfHours: '01632 960211',
      postcodeDistricts: ['EX51', 'EX52'],
    },
    {
      name: 'Northfell County Council',
      frontDoor: '01632 960220',
      outOfHours: '01632 960221',
      postcodeDistricts: ['EX53', 'EX54', 'EX55'],
    },
    {
      name: 'Saltmere City Council',
      frontDoor: '01632 960230',
      outOfHours: '01632 960231',
      postcodeDistricts: ['EX56'],
    },
    {
      name: 'Harrowdene Borough Council',
      frontDoor: '01632 960240',
      outOfHours: '01632 960241',
      postcodeDistricts: ['EX57', 'EX58'],
    },
  ],
  alerts: { mash: 'mash-duty@exampleshire.example', emergencyDutyTeam: 'edt@exampleshire.example' },
  partnerChecks: {
    kinds: [
      {
        id: 'police',
        name: 'Police',
        agencies: [{ agency: 'exampleshire-police', mailbox: 'mash-checks@police.exampleshire.example' }],
      },
      {
        id: 'health',
        name: 'Health',
        agencies: [
          { agency: 'health-visiting', mailbox: 'health-visiting-checks@health.exampleshire.example' },
          { agency: 'school-nursing', mailbox: 'school-nursing-checks@health.exampleshire.example' },
          { agency: 'midwifery', mailbox: 'midwifery-checks@health.exampleshire.example' },
          { agency: 'exampleshire-hospital', mailbox: 'checks@hospital.exampleshire.example' },
        ],
      },
      {
        id: 'education',
        name: 'Education',
        agencies: [
          { agency: 'exampleshire-high', mailbox: 'safeguarding@high.exampleshire.example' },
          { agency: 'canal-road-primary', mailbox: 'safeguarding@canal-road.exampleshire.example' },
          { agency: 'st-brannocks-primary', mailbox: 'safeguarding@st-brannocks.exampleshire.example' },
          { agency: 'riverside-nursery', mailbox: 'safeguarding@riverside.exampleshire.example' },
        ],
      },
      {
        id: 'housing',
        name: 'Housing',
        agencies: [{ agency: 'housing-options', mailbox: 'housing-checks@exampleshire.example' }],
      },
      {
        id: 'probation',
        name: 'Probation',
        agencies: [{ agency: 'probation', mailbox: 'checks@probation.exampleshire.example' }],
      },
      {
        id: 'youth-justice',
        name: 'Youth justice',
        agencies: [{ agency: 'youth-justice', mailbox: 'youth-justice-checks@exampleshire.example' }],
      },
      {
        id: 'domestic-abuse',
        name: 'Domestic abuse services',
        agencies: [{ agency: 'harbour-domestic-abuse', mailbox: 'checks@harbour.exampleshire.example' }],
      },
    ],
    hours: { red: 2, amber: 6, yellow: 16 },
  },
  reports: { at: '07:30', email: 'mash-managers@exampleshire.example' },
  calls: { writtenFormWithin: { hours: 24 } },
  outcomes: ALL_OUTCOMES.map((outcome) =>
    outcome.ssd.referral === undefined ? outcome : { ...outcome, team: 'Assessment Team' },
  ),
  restrictedRecords: { managers: 'mash-managers@exampleshire.example', breakGlassMinutes: 60 },
  watch: {
    escalateAfterMinutes: 30,
    dutyManagers: [
      {
        id: 'duty-manager-week',
        name: 'Miriam Tolland',
        email: 'duty-manager@exampleshire.example',
        weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      },
      {
        id: 'duty-manager-weekend',
        name: 'Out-of-hours duty manager',
        email: 'duty-manager-weekend@exampleshire.example',
        weekdays: ['saturday', 'sunday'],
      },
    ],
  },
  retention: EXAMPLESHIRE_RETENTION,
  notices: {
    controller: 'Exampleshire Council',
    dataProtectionEmail: 'data-protection@exampleshire.example',
    helpEmail: 'referrals-help@exampleshire.example',
    retention:
      'for as long as the child’s social care record is kept. Where a referral leads to no further action, that is six years after it was closed',
    accessibilityReviewedOn: '2026-11-22',
  },
});
