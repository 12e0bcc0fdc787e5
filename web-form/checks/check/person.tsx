import type { AgencyCheck } from '../../../shared/contract/answers/checks.ts';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { calendarDay } from '../../components/when.ts';

type Person = AgencyCheck['people'][number];

const bornRow = ({ born, expected, estimatedAge }: Person): SummaryRow => {
  if (born !== null) return { key: 'Date of birth', value: calendarDay(born) };
  if (expected !== null) return { key: 'Expected date of birth', value: calendarDay(expected) };
  return estimatedAge === null
    ? { key: 'Date of birth', value: 'Not known' }
    : { key: 'Age, estimated', value: String(estimatedAge) };
};

/** Who is asked about: what is needed to find them. */
export const PersonAskedAbout = ({ person }: { person: Person }) => (
  <SummaryList
    rows={[
      { key: 'Name', value: [person.given, person.family].filter(Boolean).join(' ') || 'Not known' },
      bornRow(person),
      { key: 'Address', value: [person.address, person.postcode].filter(Boolean).join(', ') || 'Not known' },
    ]}
  />
);
