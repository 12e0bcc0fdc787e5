import type { ChildTimeline, ContactOfChild } from '../../../shared/contract/answers/child.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { RatingTag } from '../../components/rating-tag.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { day, dayAndTime } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { desk } from '../paths.ts';
import { BECAUSE, recentWords } from './words.ts';

const Outcome = ({ contact }: { contact: ContactOfChild }) => {
  if (!contact.open) return <>In a queue that your role does not work</>;
  const [last] = contact.outcomes;
  if (last === undefined) return <>{contact.waiting ? 'Not decided yet' : 'No outcome'}</>;
  return (
    <>
      {last.words}, {day(last.at)}
      {contact.waiting && '. Open again'}
    </>
  );
};

const rowOf = (contact: ContactOfChild) => [
  dayAndTime(contact.receivedAt),
  contact.agency,
  contact.level === null ? '' : <RatingTag level={contact.level} />,
  <Outcome contact={contact} />,
  contact.open ? (
    <a class="govuk-link app-reference" href={desk.referral(contact.reference)}>
      {contact.reference}, {contact.label}
    </a>
  ) : (
    <span class="app-reference">{contact.reference}</span>
  ),
  BECAUSE[contact.because],
];

/** A contact that is kept from the reader: that it is there, and no more. */
const MASKED = ['••', '••', '••', '••', 'Restricted: ask a manager', '••'];

/** Every contact about one child, the newest first; restricted ones masked, after the others. */
export const Timeline = ({ child }: { child: ChildTimeline }) => (
  <>
    {child.recent.contacts >= child.recent.limit ? (
      <WarningText>{recentWords(child)}</WarningText>
    ) : (
      <p class="govuk-body-l">{recentWords(child)}</p>
    )}
    <WideTable
      caption="All contacts, the newest first"
      head={['Received', 'From', 'Rating', 'Outcome', 'Record', 'Why it is here']}
      rows={[...child.contacts.map(rowOf), ...Array.from({ length: child.restricted }, () => MASKED)]}
    />
    {child.possible > 0 && (
      <p class="govuk-body">
        {child.possible === 1
          ? 'One more contact may be about this child, and nobody has said.'
          : `${child.possible} more contacts may be about this child, and nobody has said.`}{' '}
        Compare and answer on the record.
      </p>
    )}
    {child.more && <InsetText>There are more than can be shown here.</InsetText>}
  </>
);
