import { isValidNhsNumber } from '../../../shared/domain/identifiers/nhs-number.ts';
import { isValidUpn } from '../../../shared/domain/identifiers/upn.ts';
import type { CalendarDate } from '../../../shared/domain/referral.ts';
import { birthOf } from '../birth.ts';
import type { ChildContact } from '../child-contact.ts';

/** A child in the names of the dataset; null where nothing is known. Source: docs/reference.md#returns. */
export interface SsdPerson {
  readonly pers_person_id: string;
  readonly pers_forename: string | null;
  readonly pers_surname: string | null;
  readonly pers_sex: 'F' | 'M' | 'U';
  /** 00, not known: the form asks for sex. */
  readonly pers_gender: '00';
  readonly pers_ethnicity: string;
  readonly pers_dob: CalendarDate | null;
  readonly pers_expected_dob: CalendarDate | null;
  /** The NHS number, where it passes its check. */
  readonly pers_common_child_id: string | null;
}

const plain = (identifier: string): string => identifier.replaceAll(/\s/g, '').toUpperCase();

/** An identifier as it goes into a return: one that fails its check does not. */
export const nhsNumberOf = ({ child, hidden }: ChildContact): string | null =>
  !hidden && child.nhsNumber !== undefined && isValidNhsNumber(child.nhsNumber)
    ? plain(child.nhsNumber)
    : null;

export const upnOf = ({ child, hidden }: ChildContact): string | null =>
  !hidden && child.upn !== undefined && isValidUpn(child.upn) ? plain(child.upn) : null;

/** The first that is known, of the latest contact first. */
const latest = <Value>(
  contacts: readonly ChildContact[],
  of: (contact: ChildContact) => Value | null | undefined,
) => {
  for (const contact of contacts) {
    const value = of(contact);
    if (value !== null && value !== undefined) return value;
  }
  return null;
};

/** One child out of their contacts: of each field, what was said last. */
export const personOf = (contacts: readonly ChildContact[], on: CalendarDate): SsdPerson => {
  const newest = contacts.toSorted((one, other) => other.receivedAt.localeCompare(one.receivedAt));
  const born = latest(newest, (contact) => birthOf(contact, on).born);
  return {
    pers_person_id: newest[0]?.childId ?? '',
    pers_forename: latest(newest, ({ child, hidden }) => (hidden ? null : child.given)),
    pers_surname: latest(newest, ({ child, hidden }) => (hidden ? null : child.family)),
    // That somebody did not know takes nothing away from who did.
    pers_sex: latest(newest, ({ child }) => (child.sex === 'U' ? null : child.sex)) ?? 'U',
    pers_gender: '00',
    pers_ethnicity:
      latest(newest, ({ child }) => (child.ethnicity === 'NOBT' ? null : child.ethnicity)) ?? 'NOBT',
    pers_dob: born,
    pers_expected_dob: born === null ? latest(newest, (contact) => birthOf(contact, on).expected) : null,
    pers_common_child_id: latest(newest, nhsNumberOf),
  };
};
