import type { CalendarDate } from '../../../shared/domain/referral.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { birthOf } from '../birth.ts';
import { type ChildContact, isSocialCareReferral, type SocialCareReferral } from '../child-contact.ts';
import { type Finding, findingIn, type ListMade } from '../finding.ts';
import { onceADay } from '../once-a-day.ts';
import { isReferralNfa } from '../outcome-keys.ts';
import { primaryNeed } from './primary-need.ts';

export const CIN_LIST = 'Referrals';

/** The census’s fields about a referral, in its own names; null where nothing is known. Source: docs/reference.md#returns. */
export interface CinRow {
  readonly LAchildID: string;
  readonly PersonBirthDate: CalendarDate | null;
  readonly ExpectedPersonBirthDate: CalendarDate | null;
  readonly Sex: 'F' | 'M' | 'U';
  readonly Ethnicity: string;
  readonly CINreferralDate: CalendarDate;
  readonly ReferralSource: string;
  readonly PrimaryNeedCode: string;
  readonly ReferralNFA: boolean;
}

interface CinRules extends Pick<AuthoritySettings, 'outcomes'> {
  readonly on: CalendarDate;
}

const rowOf = (referral: SocialCareReferral, rules: CinRules): CinRow => {
  const { childId, child, source, concerns, socialCare } = referral;
  const { born, expected } = birthOf(referral, rules.on);
  return {
    LAchildID: childId,
    PersonBirthDate: born ?? null,
    ExpectedPersonBirthDate: expected ?? null,
    Sex: child.sex ?? 'U',
    Ethnicity: child.ethnicity ?? 'NOBT',
    CINreferralDate: socialCare.on,
    ReferralSource: source,
    PrimaryNeedCode: primaryNeed(concerns),
    ReferralNFA: isReferralNfa(referral, rules),
  };
};

/** What the census asks of each social care referral, in the order of time; and how its rows came out. */
export const cinReferrals = (
  became: readonly ChildContact[],
  rules: CinRules,
): { readonly rows: readonly CinRow[]; readonly made: ListMade; readonly sameDay: number } => {
  const referrals = became.filter(isSocialCareReferral);
  const counted = onceADay(referrals);
  const say = findingIn(CIN_LIST);
  const pairs = counted.map((referral) => ({ referral, row: rowOf(referral, rules) }));
  const failing = pairs.flatMap(({ referral, row }): Finding[] =>
    row.PersonBirthDate === null && row.ExpectedPersonBirthDate === null
      ? [say(referral, 'PersonBirthDate', 'Neither a date of birth nor an expected date is known')]
      : [],
  );
  const notes = pairs.flatMap(({ referral, row }): Finding[] =>
    row.PrimaryNeedCode === 'N0'
      ? [
          say(
            referral,
            'PrimaryNeedCode',
            'No answer of the form names one: N0, not stated. Take it from the assessment',
          ),
        ]
      : [],
  );
  return {
    rows: pairs.map(({ row }) => row),
    made: { name: CIN_LIST, rows: counted.length, failing, notes },
    sameDay: referrals.length - counted.length,
  };
};
