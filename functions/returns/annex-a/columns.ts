import type { CalendarDate } from '../../../shared/domain/referral.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { allocatedTo } from '../allocated.ts';
import { birthOf } from '../birth.ts';
import type { ChildContact, SocialCareReferral } from '../child-contact.ts';
import { isReferralNfa } from '../outcome-keys.ts';
import type { Column } from './column.ts';
import { ETHNICITIES_OF_ANNEX_A, GENDERS, REFERRAL_NFA, SOURCES } from './permitted.ts';

/** On which day ages are counted, and by whose outcomes. */
export interface AnnexARules extends Pick<AuthoritySettings, 'outcomes'> {
  /** The date of the inspection. */
  readonly on: CalendarDate;
}

/** A row without it cannot be read by the inspectorate’s tools. */
const NEEDED = 'It must not be blank';

const aboutTheChild = ({ on }: AnnexARules): Column<ChildContact>[] => [
  { header: 'Child Unique ID', kind: 'text', mustBeThere: NEEDED, of: ({ childId }) => childId },
  { header: 'Gender', kind: 'text', mustBeThere: NEEDED, of: ({ child }) => GENDERS[child.sex ?? 'U'] },
  {
    header: 'Ethnicity',
    kind: 'text',
    mustBeThere: NEEDED,
    of: ({ child }) => ETHNICITIES_OF_ANNEX_A[child.ethnicity ?? 'NOBT'],
  },
  { header: 'Date of Birth', kind: 'date', of: (contact) => birthOf(contact, on).born },
  { header: 'Age', kind: 'number', of: (contact) => birthOf(contact, on).years },
];

/** The columns of list 1, contacts. Source: docs/reference.md#returns. */
export const contactColumns = (rules: AnnexARules): Column<ChildContact>[] => [
  ...aboutTheChild(rules),
  { header: 'Date of Contact', kind: 'date', mustBeThere: NEEDED, of: ({ receivedOn }) => receivedOn },
  { header: 'Contact Source', kind: 'text', mustBeThere: NEEDED, of: ({ source }) => SOURCES[source] },
];

/** The columns of list 3, social care referrals. Source: docs/reference.md#returns. */
export const referralColumns = (rules: AnnexARules): Column<SocialCareReferral>[] => [
  ...aboutTheChild(rules),
  { header: 'Date of Referral', kind: 'date', mustBeThere: NEEDED, of: ({ socialCare }) => socialCare.on },
  { header: 'Referral Source', kind: 'text', mustBeThere: NEEDED, of: ({ source }) => SOURCES[source] },
  {
    header: 'Referral NFA?',
    kind: 'text',
    mustBeThere: NEEDED,
    of: (referral) => (isReferralNfa(referral, rules) ? REFERRAL_NFA.yes : REFERRAL_NFA.no),
  },
  {
    header: 'Number of Referrals in Last 12 Months',
    kind: 'number',
    mustBeThere: NEEDED,
    of: ({ socialCare }) => socialCare.before.length,
  },
  {
    header: 'Allocated Team',
    kind: 'text',
    mustBeThere:
      'The child is in no open case here, and the settings name no team for the outcome. Take it from the case system',
    of: (referral) => allocatedTo(referral, rules).team,
  },
  {
    header: 'Allocated Worker',
    kind: 'text',
    mustBeThere: 'The register of open cases names no worker. Take it from the case system',
    of: (referral) => allocatedTo(referral, rules).worker,
  },
];
