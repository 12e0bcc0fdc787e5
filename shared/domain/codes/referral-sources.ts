/**
 * Where a referral comes from: the children in need census code (`referralsourcetype`) and plain words.
 * Source: docs/reference.md#code-sets.
 */
export const REFERRAL_SOURCES = {
  '1A': {
    census: 'INDIVIDUAL – family member, relative or carer',
    words: 'A family member, relative or carer',
  },
  '1B': {
    census: 'INDIVIDUAL – acquaintance (including neighbours and child minders)',
    words: 'A friend, neighbour or childminder',
  },
  '1C': { census: 'INDIVIDUAL – self', words: 'The child or young person themself' },
  '1D': {
    census: 'INDIVIDUAL – other (including strangers or Members of Parliament)',
    words: 'Another member of the public',
  },
  '2A': { census: 'SCHOOLS', words: 'School, academy or college' },
  '2B': { census: 'EDUCATION SERVICES', words: 'Education service' },
  '3A': { census: 'HEALTH SERVICES – general practitioner (GP)', words: 'GP practice' },
  '3B': { census: 'HEALTH SERVICES – health visitor', words: 'Health visitor' },
  '3C': { census: 'HEALTH SERVICES – school nurse', words: 'School nurse' },
  '3D': {
    census: 'HEALTH SERVICES – other primary health services',
    words: 'Midwife, dentist, pharmacist or other primary health service',
  },
  '3E': {
    census: 'HEALTH SERVICES – A&E (accident and emergency department)',
    words: 'Accident and emergency',
  },
  '3F': {
    census: 'HEALTH SERVICES – other (for example hospice)',
    words: 'Hospital, CAMHS, ambulance or other health service',
  },
  '4': { census: 'HOUSING - local authority housing or housing association', words: 'Housing' },
  '5A': {
    census: 'LA SERVICES – social care for example adults social care services',
    words: 'Adult social care',
  },
  '5B': {
    census: 'LA SERVICES – other internal services, not including social care or early help',
    words: 'Youth justice or another council department',
  },
  '5C': {
    census: 'LA SERVICES – external, for example from another local authority’s services',
    words: 'Another council',
  },
  '5D': { census: 'LA SERVICES – early help', words: 'Early help' },
  '6': { census: 'POLICE', words: 'Police' },
  '7': {
    census:
      'OTHER LEGAL AGENCY – including courts, probation, immigration, CAFCASS (Children and Family Court Advisory and Support Service) or prison',
    words: 'Court, probation, prison, CAFCASS or immigration',
  },
  '8': {
    census: 'OTHER – including children’s centres, independent agency providers or voluntary organisations',
    words: 'Voluntary organisation, nursery, children’s centre or other',
  },
  '9': { census: 'ANONYMOUS', words: 'Anonymous' },
  '10': { census: 'UNKNOWN', words: 'Not known' },
} as const;

export type ReferralSource = keyof typeof REFERRAL_SOURCES;
