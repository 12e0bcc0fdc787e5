import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { Details } from '../../components/details.tsx';
import { day } from '../../components/when.ts';
import { desk } from '../paths.ts';

const GRADES = { same: 'Same child', possible: 'May be the same child' } as const;

const PriorContact = ({ prior }: { prior: ContactAnswer['priorContacts'][number] }) => (
  <li>
    <a class="govuk-link" href={desk.referral(prior.reference)}>
      {prior.reference}
    </a>
    , {day(prior.receivedAt)}, {prior.agency}. <strong>{GRADES[prior.grade]}</strong>
    {prior.compared.length > 0 && (
      <Details summary={`Why, for ${prior.reference}`}>
        <ul class="govuk-list">
          {prior.compared.map(({ words }) => (
            <li>{words}</li>
          ))}
        </ul>
      </Details>
    )}
  </li>
);

const counted = (count: number): string => `${count} contact${count === 1 ? '' : 's'}`;

/** Earlier contacts that are or may be about the same child, with what was compared. */
export const PriorContacts = ({ contact }: { contact: ContactAnswer }) => {
  const { contactsInSixMonths: sure, possibleContactsInSixMonths: possible, priorContacts } = contact;
  return (
    <>
      <h3 class="govuk-heading-m">Earlier contacts</h3>
      <p class="govuk-body">
        {counted(sure)} in the last six months, with this one
        {possible > sure && `; ${possible}, if the possible matches are this child`}.
      </p>
      {priorContacts.length === 0 ? (
        <p class="govuk-body">None was found.</p>
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {priorContacts.map((prior) => (
            <PriorContact prior={prior} />
          ))}
        </ul>
      )}
    </>
  );
};
