import { birthOf } from '../birth.ts';
import { type ChildContact, isSocialCareReferral, type SocialCareReferral } from '../child-contact.ts';
import { type Finding, findingIn, type ListMade } from '../finding.ts';
import { onceADay } from '../once-a-day.ts';
import type { Sheet } from './column.ts';
import { type AnnexARules, contactColumns, referralColumns } from './columns.ts';

/** A child can no longer be one, by this age. */
const GROWN_UP = 18;

/** Lists 1 and 3, each a sheet of that very name. */
export interface AnnexALists {
  readonly contacts: Sheet<ChildContact>;
  readonly referrals: Sheet<SocialCareReferral>;
  /** Social care referrals of a child on a day on which another had come before. */
  readonly sameDay: number;
}

const byDay = (one: ChildContact, other: ChildContact): number =>
  one.receivedAt.localeCompare(other.receivedAt) || one.contactId.localeCompare(other.contactId);

/**
 * Lists 1 and 3 of Ofsted’s Annex A.
 *
 * @param received contacts about children that came in in the six months
 * @param becameReferrals contacts that became social care referrals in them, whenever they came in
 */
export const annexALists = (
  received: readonly ChildContact[],
  becameReferrals: readonly ChildContact[],
  rules: AnnexARules,
): AnnexALists => {
  const referrals = becameReferrals.filter(isSocialCareReferral);
  const counted = onceADay(referrals);
  return {
    contacts: { name: 'List 1', columns: contactColumns(rules), rows: received.toSorted(byDay) },
    referrals: { name: 'List 3', columns: referralColumns(rules), rows: counted },
    sameDay: referrals.length - counted.length,
  };
};

const birthNotes = (
  contact: ChildContact,
  { on }: AnnexARules,
  say: ReturnType<typeof findingIn>,
): Finding[] => {
  const { born, expected, years } = birthOf(contact, on);
  if (expected !== undefined && expected < on) {
    return [
      say(contact, 'Date of Birth', 'The baby was expected before the date of the return: it may be born'),
    ];
  }
  if (born === undefined && expected === undefined) {
    return [
      say(contact, 'Date of Birth', 'Nobody gave a date of birth, and the child is not known to be unborn'),
    ];
  }
  return years !== undefined && years >= GROWN_UP ? [say(contact, 'Age', '18 or older on that date')] : [];
};

/** Which rows of a sheet would fail and why, and which are worth a look. */
export const checkSheet = <Row extends ChildContact>(sheet: Sheet<Row>, rules: AnnexARules): ListMade => {
  const say = findingIn(sheet.name);
  return {
    name: sheet.name,
    rows: sheet.rows.length,
    failing: sheet.rows.flatMap((row) =>
      sheet.columns.flatMap(({ header, mustBeThere, of }) =>
        mustBeThere !== undefined && of(row) === undefined ? [say(row, header, mustBeThere)] : [],
      ),
    ),
    notes: sheet.rows.flatMap((row) => birthNotes(row, rules, say)),
  };
};
