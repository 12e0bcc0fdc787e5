/** A contact as far as it matters for telling whether two are about one incident. */
export interface Reported {
  /** Instant, ISO 8601. */
  readonly receivedAt: string;
  readonly agencyId: string;
  readonly agencyReference?: string | undefined;
}

const HOUR = 3_600_000;

const referenceOf = ({ agencyReference }: Reported): string => (agencyReference ?? '').trim().toLowerCase();

const hoursBetween = (one: Reported, other: Reported): number =>
  Math.abs(Date.parse(one.receivedAt) - Date.parse(other.receivedAt)) / HOUR;

/** Same agency, same reference of theirs, and no more than so many hours apart. */
export const isSameIncident = (one: Reported, other: Reported, hours: number): boolean =>
  referenceOf(one) !== '' &&
  referenceOf(one) === referenceOf(other) &&
  one.agencyId === other.agencyId &&
  hoursBetween(one, other) <= hours;

/** How many incidents some contacts report: each group is counted from its first contact. */
export const countIncidents = (contacts: readonly Reported[], hours: number): number => {
  const inOrder = contacts.toSorted(
    (one, other) => Date.parse(one.receivedAt) - Date.parse(other.receivedAt),
  );
  const firsts: Reported[] = [];
  for (const contact of inOrder) {
    if (!firsts.some((first) => isSameIncident(first, contact, hours))) firsts.push(contact);
  }
  return firsts.length;
};
