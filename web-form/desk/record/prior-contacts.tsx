import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { WarningText } from '../../components/warning-text.tsx';
import { desk } from '../paths.ts';
import { PriorContact } from './prior-contact.tsx';

const counted = (count: number): string => `${count} contact${count === 1 ? '' : 's'}`;

const Incomplete = () => (
  <WarningText>
    The search for earlier contacts was not complete. There may be others that are not shown here: search the
    records by hand before you decide.
  </WarningText>
);

/** Was it flagged for contacts of which somebody has said something else since? */
const isCountedAnew = (
  { flags, priorContacts, possibleContactsInSixMonths }: ContactAnswer,
  limit: number,
): boolean =>
  flags.includes('three-contacts-in-six-months') &&
  (possibleContactsInSixMonths < limit || priorContacts.some(({ answer }) => answer?.answer === 'not-same'));

/** Earlier contacts that are or may be about the same child, each with its grade and the reasons. */
export const PriorContacts = ({
  contact,
  queue,
  repeatContacts,
}: {
  contact: ContactAnswer;
  queue: string | undefined;
  /** The authority's limit: so many contacts in six months are looked at by a manager. */
  repeatContacts: number;
}) => {
  const { contactsInSixMonths: sure, possibleContactsInSixMonths: possible, priorContacts } = contact;
  return (
    <>
      <h3 class="govuk-heading-m">Earlier contacts</h3>
      <p class="govuk-body">
        {counted(sure)} in the last six months, with this one
        {possible > sure && `; ${possible}, if the possible matches are this child`}.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={desk.child(contact.contactId, queue)}>
          All contacts about this child on one timeline
          <span class="govuk-visually-hidden">: {contact.label}</span>
        </a>
      </p>
      {isCountedAnew(contact, repeatContacts) && (
        <p class="govuk-body">
          It was flagged as a third contact or later, before somebody answered or undid an answer. The count
          is as it stands now; the flag, the rating and the manager’s review stay until a person decides.
        </p>
      )}
      {contact.flags.includes('search-incomplete') && <Incomplete />}
      {priorContacts.length === 0 ? (
        <p class="govuk-body">None was found.</p>
      ) : (
        <ul class="govuk-list">
          {priorContacts.map((prior) => (
            <PriorContact prior={prior} contact={contact} queue={queue} />
          ))}
        </ul>
      )}
    </>
  );
};
